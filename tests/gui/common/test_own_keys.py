"""Keys act on the selection wherever the focus is; fields and lists keep their own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from musegui.core.notes import Note, voice_notes
from musegui.core.voices import Voice
from tests.gui.conftest import Desk

S = Voice.SOPRANO
Key, Mod = Qt.Key, Qt.KeyboardModifier


def press(desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    """Press a key where the focus is, as the window system does."""
    focus = QApplication.focusWidget()
    assert focus is not None
    desk.qtbot.keyClick(focus, key, held)


PLACES: dict[str, Callable[[Desk], QWidget]] = {
    "score": lambda desk: desk.window.score_view,
    "tray": lambda desk: desk.window.fill.tray,
    "chord lane": lambda desk: desk.window.view.lane,
    "button": lambda desk: desk.window.fill_buttons.harmonize,
    "voice row": lambda desk: desk.window.voice_panel.rows[S].badge,
    "nothing": lambda desk: desk.window,
}


@pytest.mark.parametrize("place", PLACES)
def test_keys_act_on_the_selection_wherever_the_focus_is(desk: Desk, place: str) -> None:
    desk.click(4.5, 72)
    desk.window.bottom.setCurrentWidget(desk.window.score_view)
    desk.window.view.roll.clearFocus()
    PLACES[place](desk).setFocus()
    desk.window.workspace.select([Note(S, 4, 4, 72)])
    if QApplication.focusWidget() is None:
        desk.window.setFocus()
    press(desk, Key.Key_Up)
    press(desk, Key.Key_Down, Mod.ShiftModifier)
    press(desk, Key.Key_Right, Mod.ShiftModifier)
    assert voice_notes(desk.score, S) == [Note(S, 4, 5, 61)]
    press(desk, Key.Key_X, Mod.ControlModifier)
    assert voice_notes(desk.score, S) == []
    press(desk, Key.Key_V, Mod.ControlModifier)
    assert [note.pitch for note in voice_notes(desk.score, S)] == [61]


def test_a_note_chosen_in_the_score_is_erased_by_delete(desk: Desk) -> None:
    desk.click(4.5, 72)
    desk.click(12.5, 74)
    desk.window.score_view.setFocus()
    desk.window.workspace.select([Note(S, 4, 4, 72)])
    press(desk, Key.Key_Delete)
    assert voice_notes(desk.score, S) == [Note(S, 12, 4, 74)]


def test_a_field_keeps_what_is_typed(desk: Desk) -> None:
    desk.click(4.5, 72)
    before = desk.score
    tempo = desk.window.transport.tempo
    tempo.setFocus()
    value = tempo.value()
    press(desk, Key.Key_Up)
    assert tempo.value() == value + 1
    press(desk, Key.Key_Delete)
    press(desk, Key.Key_Home)
    for key in (Key.Key_G, Key.Key_Backspace, Key.Key_Left):
        press(desk, key)
    assert desk.score is before


def test_a_list_keeps_its_arrows_and_no_letters(desk: Desk) -> None:
    desk.click(4.5, 72)
    history = desk.window.history_panel
    history.show()
    history.list.setFocus()
    press(desk, Key.Key_Up)
    assert history.list.currentRow() == 0
    assert voice_notes(desk.score, S) == [Note(S, 4, 4, 72)]
    press(desk, Key.Key_A)
    assert desk.window.workspace.voice is Voice.ALTO
