"""Keys act on the selection wherever the focus is; fields and lists keep their own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from musegui.core.notes import Note, voice_notes
from musegui.core.voices import Voice
from tests.gui.conftest import OpenWindow

S = Voice.SOPRANO
Key, Mod = Qt.Key, Qt.KeyboardModifier


def press(opened: OpenWindow, key: Qt.Key, held: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    """Press a key where the focus is, as the window system does."""
    focus = QApplication.focusWidget()
    assert focus is not None
    opened.qtbot.keyClick(focus, key, held)


PLACES: dict[str, Callable[[OpenWindow], QWidget]] = {
    "score": lambda opened: opened.window.score_view,
    "tray": lambda opened: opened.window.fill.tray,
    "chord lane": lambda opened: opened.window.view.lane,
    "button": lambda opened: opened.window.fill_buttons.harmonize,
    "voice row": lambda opened: opened.window.voice_panel.rows[S].badge,
    "nothing": lambda opened: opened.window,
}


@pytest.mark.parametrize("place", PLACES)
def test_keys_act_on_the_selection_wherever_the_focus_is(opened: OpenWindow, place: str) -> None:
    opened.click(4.5, 72)
    opened.window.bottom.setCurrentWidget(opened.window.score_view)
    opened.window.view.roll.clearFocus()
    PLACES[place](opened).setFocus()
    opened.window.workspace.select([Note(S, 4, 4, 72)])
    if QApplication.focusWidget() is None:
        opened.window.setFocus()
    press(opened, Key.Key_Up)
    press(opened, Key.Key_Down, Mod.ShiftModifier)
    press(opened, Key.Key_Right, Mod.ShiftModifier)
    assert voice_notes(opened.score, S) == [Note(S, 4, 5, 61)]
    press(opened, Key.Key_X, Mod.ControlModifier)
    assert voice_notes(opened.score, S) == []
    press(opened, Key.Key_V, Mod.ControlModifier)
    assert [note.pitch for note in voice_notes(opened.score, S)] == [61]


def test_a_note_chosen_in_the_score_is_erased_by_delete(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    opened.click(12.5, 74)
    opened.window.score_view.setFocus()
    opened.window.workspace.select([Note(S, 4, 4, 72)])
    press(opened, Key.Key_Delete)
    assert voice_notes(opened.score, S) == [Note(S, 12, 4, 74)]


def test_a_field_keeps_what_is_typed(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    before = opened.score
    tempo = opened.window.transport.tempo
    tempo.setFocus()
    value = tempo.value()
    press(opened, Key.Key_Up)
    assert tempo.value() == value + 1
    press(opened, Key.Key_Delete)
    press(opened, Key.Key_Home)
    for key in (Key.Key_G, Key.Key_Backspace, Key.Key_Left):
        press(opened, key)
    assert opened.score is before


def test_a_list_keeps_its_arrows_and_no_letters(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    history = opened.window.history_panel
    history.show()
    history.list.setFocus()
    press(opened, Key.Key_Up)
    assert history.list.currentRow() == 0
    assert voice_notes(opened.score, S) == [Note(S, 4, 4, 72)]
    press(opened, Key.Key_A)
    assert opened.window.workspace.voice is Voice.ALTO
