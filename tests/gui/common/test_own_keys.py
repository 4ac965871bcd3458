"""Keys act on the selection wherever the focus is; fields and lists keep their own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QSlider, QWidget

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
    "tray": lambda opened: opened.window.fill.versions.tray,
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
    tempo = opened.window.transport.tempo
    tempo.setFocus()
    value = tempo.value()
    press(opened, Key.Key_Up)
    assert tempo.value() == value + 1
    before = opened.score
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


FIELDS: dict[str, Callable[[OpenWindow], QAbstractSpinBox]] = {
    "tempo": lambda opened: opened.window.transport.tempo,
    "seed": lambda opened: opened.window.fill_panel.seed,
    "versions": lambda opened: opened.window.fill_panel.form.candidates,
    "passes": lambda opened: opened.window.fill_panel.form.sweeps,
    "register": lambda opened: opened.window.fill_panel.form.registers.boxes[S][0],
}


def open_field(opened: OpenWindow, name: str) -> QAbstractSpinBox:
    """Give a field the focus, wherever it is folded away."""
    for group in opened.window.fill_panel.form.groups.values():
        if not group.is_open:
            group.heading.click()
    field = FIELDS[name](opened)
    field.setFocus()
    assert QApplication.focusWidget() is field
    return field


@pytest.mark.parametrize("name", FIELDS)
def test_tab_goes_on_from_a_field_and_enter_back_to_the_roll(opened: OpenWindow, name: str) -> None:
    roll = opened.window.view.roll
    field = open_field(opened, name)
    before = field.text()
    field.stepUp()
    press(opened, Key.Key_Tab)
    after = QApplication.focusWidget()
    assert after not in (field, roll, None)
    press(opened, Key.Key_Backtab, Mod.ShiftModifier)
    assert QApplication.focusWidget() is field
    assert field.text() != before
    press(opened, Key.Key_Return)
    assert roll.hasFocus()


@pytest.mark.parametrize("name", FIELDS)
def test_escape_goes_back_to_the_roll_with_the_value_as_it_was(
    opened: OpenWindow, name: str
) -> None:
    field = open_field(opened, name)
    before, history = field.text(), opened.window.workspace.document.history
    field.selectAll()
    press(opened, Key.Key_Delete)
    assert field.text() != before
    press(opened, Key.Key_Escape)
    assert opened.window.view.roll.hasFocus()
    assert (field.text(), opened.window.workspace.document.history) == (before, history)


def test_the_wheel_scrolls_past_fields_without_the_focus(opened: OpenWindow) -> None:
    window = opened.window
    window.view.roll.setFocus()
    fields = [
        field
        for kind in (QAbstractSpinBox, QComboBox, QSlider)
        for field in window.findChildren(kind)
        if field.isVisible()
    ]
    assert len(fields) > 12
    before = window.fill_panel.options, opened.score, [value_of(field) for field in fields]
    for field in fields:
        for angle in (120, -120):
            wheel(field, angle)
    assert (
        window.fill_panel.options,
        opened.score,
        [value_of(field) for field in fields],
    ) == before
    candidates = open_field(opened, "versions")
    wheel(candidates, 120)
    assert window.fill_panel.options.candidates == before[0].candidates + 1


def value_of(field: QWidget) -> object:
    return field.currentIndex() if isinstance(field, QComboBox) else field.property("value")


def wheel(field: QWidget, angle: int) -> None:
    spot = QPointF(field.rect().center())
    event = QWheelEvent(
        spot, field.mapToGlobal(spot), QPoint(), QPoint(0, angle),
        Qt.MouseButton.NoButton, Mod.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, event)


CLICKED: dict[str, Callable[[OpenWindow], QWidget]] = {
    "ruler": lambda opened: opened.window.view.ruler,
    "keyboard": lambda opened: opened.window.view.keyboard,
    "chord lane": lambda opened: opened.window.view.lane,
    "legend": lambda opened: opened.window.voice_panel,
    "bottom": lambda opened: opened.window.bottom,
    "status": lambda opened: opened.window.statusBar(),
}


@pytest.mark.parametrize("place", CLICKED)
def test_a_click_elsewhere_ends_typing_so_that_keys_act_again(
    opened: OpenWindow, place: str
) -> None:
    opened.click(4.5, 72)
    opened.window.workspace.select([Note(S, 4, 4, 72)])
    tempo = opened.window.transport.tempo
    tempo.setFocus()
    clicked = CLICKED[place](opened)
    opened.qtbot.mouseClick(
        clicked, Qt.MouseButton.LeftButton, pos=QPoint(clicked.width() - 3, clicked.height() // 2)
    )
    assert not tempo.hasFocus()
    opened.window.workspace.select([Note(S, 4, 4, 72)])
    press(opened, Key.Key_Up)
    assert voice_notes(opened.score, S) == [Note(S, 4, 4, 73)]
