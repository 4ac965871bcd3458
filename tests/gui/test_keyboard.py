"""The window with the keyboard alone, its dialogs and its memory."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from musegui.core.notes import Note, score_notes, voice_notes
from musegui.core.score import Key as KeySignature
from musegui.core.timegrid import MeterChange
from musegui.core.voices import Voice
from musegui.gui.actions.keys_dialog import KeysDialog
from musegui.gui.actions.shortcut_sheet import ShortcutSheet
from musegui.gui.document.signature_dialog import SignatureDialog
from tests.gui.conftest import Desk, colour_at

S, A, T = Voice.SOPRANO, Voice.ALTO, Voice.TENOR
Key, Mod = Qt.Key, Qt.KeyboardModifier


def heard(desk: Desk) -> str:
    """What a screen reader reads of the roll."""
    interface = QAccessible.queryAccessibleInterface(desk.window.view.roll)
    return interface.text(QAccessible.Text.Description)


def test_a_melody_is_written_and_read_out_with_the_keyboard_alone(desk: Desk) -> None:
    desk.key(Key.Key_A)
    desk.key(Key.Key_Up)
    assert heard(desk) == "alto, bar 1 beat 1, E♭4, empty"
    desk.key(Key.Key_Up)
    desk.key(Key.Key_Return)
    assert heard(desk) == "alto, bar 1 beat 2, E4, empty"
    desk.key(Key.Key_Up, Mod.AltModifier)
    desk.key(Key.Key_Right, Mod.ShiftModifier)
    desk.key(Key.Key_Enter)
    assert voice_notes(desk.score, A) == [Note(A, 0, 4, 64), Note(A, 4, 5, 65)]
    desk.key(Key.Key_Left)
    assert heard(desk) == "alto, bar 1 beat 3, F4, locked"
    desk.key(Key.Key_Return)
    desk.key(Key.Key_Down)
    assert heard(desk) == "alto, bar 1 beat 2, E4, locked, selected"
    desk.key(Key.Key_Escape)
    desk.key(Key.Key_Delete)
    assert voice_notes(desk.score, A) == [Note(A, 0, 4, 64)]
    desk.key(Key.Key_B, Mod.ControlModifier)
    assert desk.window.workspace.region is not None
    desk.key(Key.Key_Escape)
    desk.key(Key.Key_Escape)
    assert desk.window.workspace.cell is None
    assert heard(desk) == ""


def test_the_cell_is_seen_and_kept_in_view(desk: Desk) -> None:
    roll = desk.window.view.roll
    roll.set_view(roll.viewport.zoomed_time(6, 0).zoomed_pitch(3, 0))
    bare = roll.grab().toImage()
    desk.key(Key.Key_Up)
    desk.key(Key.Key_End)
    desk.key(Key.Key_Left)
    assert roll.grab().toImage() != bare
    step, pitch = desk.window.workspace.cell
    assert step == 127
    assert 0 <= roll.viewport.x_of(step) < roll.width()
    assert 0 <= roll.viewport.y_of(pitch) < roll.height()
    desk.click(roll.viewport.left_steps + 2.5, pitch)
    assert desk.window.workspace.cell is None


def test_enter_stops_what_plays_even_with_the_cell_shown(desk: Desk) -> None:
    desk.key(Key.Key_Up)
    desk.key(Key.Key_Right)
    desk.key(Key.Key_Space)
    assert desk.window._playback.is_playing
    desk.key(Key.Key_Return)
    assert not desk.window._playback.is_playing
    assert score_notes(desk.score) == []


def test_keys_can_be_changed_and_are_remembered(desk: Desk, make_desk: Callable[..., Desk]) -> None:
    desk.window.actions_["change_keys"].trigger()
    dialog = desk.window.findChild(KeysDialog)
    dialog.choose("quantize")
    desk.qtbot.keyClick(dialog.field, Key.Key_J)
    dialog.field.editingFinished.emit()
    dialog.choose("harmonize")
    desk.qtbot.keyClick(dialog.field, Key.Key_R)
    dialog.field.editingFinished.emit()
    assert "Rewrite selection" in dialog.note.text()
    dialog.close()
    again = make_desk().window.actions_
    assert again.keys("quantize") == ("J",)
    assert again.keys("harmonize") == ("R",)
    assert again.keys("resample") == ()
    assert "(J)" in again["quantize"].toolTip()


def test_default_keys_come_back(desk: Desk) -> None:
    actions = desk.window.actions_
    dialog = KeysDialog(actions, desk.window._settings, desk.window)
    dialog.choose("erase")
    dialog.remove.click()
    assert actions.keys("erase") == ()
    assert desk.window._settings.keys == {"erase": ()}
    dialog.default.click()
    assert actions.keys("erase") == ("Del", "Backspace")
    dialog.choose("undo")
    dialog.remove.click()
    dialog.all_defaults.click()
    assert actions.changed_keys() == desk.window._settings.keys == {}
    dialog.deleteLater()


def test_a_rebound_key_works_and_the_sheet_shows_it(desk: Desk) -> None:
    desk.window.actions_.rebind("eraser_tool", ("E",))
    desk.key(Key.Key_E)
    assert desk.window.tools.tool.value == "eraser"
    sheet = ShortcutSheet(desk.window.actions_, desk.window)
    texts = [label.text() for label in sheet.findChildren(type(desk.window._hover))]
    assert texts[texts.index("Eraser") - 1] == "E"
    sheet.deleteLater()


def test_key_meter_and_upbeat_are_changed_in_one_entry(desk: Desk) -> None:
    dialog = SignatureDialog(desk.window.workspace, desk.window)
    dialog.key.setCurrentText("G minor")
    dialog.numerator.setValue(3)
    dialog.pickup.setValue(4)
    dialog.accept()
    assert desk.score.key == KeySignature(-2, minor=True)
    assert desk.score.meters == (MeterChange(0, 3, 4),)
    assert desk.score.pickup_steps == 4
    assert desk.window.workspace.document.history == ["New", "Change key or time signature"]
    desk.window.workspace.set_cursor(30)
    later = SignatureDialog(desk.window.workspace, desk.window)
    assert later.key.currentText() == "G minor"
    later.numerator.setValue(2)
    later.accept()
    assert desk.score.meters == (MeterChange(0, 3, 4), MeterChange(28, 2, 4))


def test_a_hidden_voice_is_not_drawn_and_not_hit(desk: Desk) -> None:
    desk.key(Key.Key_A)
    desk.click(4.5, 60)
    desk.key(Key.Key_S)
    desk.window.workspace.select()
    row = desk.window.voice_panel.rows[A]
    seen = colour_at(desk.window.view.roll, desk.point(7.0, 60))
    desk.qtbot.mouseClick(row.eye, Qt.MouseButton.LeftButton)
    assert colour_at(desk.window.view.roll, desk.point(7.0, 60)) != seen
    assert row.eye.toolTip() == "Show the alto"
    desk.click(4.5, 60)
    assert voice_notes(desk.score, S) == [Note(S, 4, 4, 60)]
    desk.key(Key.Key_A)
    assert row.eye.toolTip() == "Hide the alto"
    assert not row.eye.isEnabled()
    desk.key(Key.Key_V, Mod.ShiftModifier)
    assert desk.window.workspace.voice_order() == [A]
    desk.key(Key.Key_V, Mod.ShiftModifier)
    assert len(desk.window.workspace.voice_order()) == 4


def test_the_history_panel_goes_to_any_entry_and_is_remembered(
    desk: Desk, make_desk: Callable[..., Desk]
) -> None:
    for start in (0.5, 8.5, 16.5):
        desk.click(start, 72)
    assert desk.window.history_panel.isHidden()
    desk.key(Key.Key_F8)
    entries = desk.window.history_panel.list
    assert [entries.item(row).text() for row in range(entries.count())] == [
        "New",
        *["Paint note"] * 3,
    ]
    spot = entries.visualItemRect(entries.item(1)).center()
    desk.qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert len(score_notes(desk.score)) == 1
    assert entries.item(2).font().italic()
    assert not entries.item(1).font().italic()
    desk.window.workspace.set_snap(4)
    desk.window.close()
    again = make_desk()
    assert not again.window.history_panel.isHidden()
    assert again.window.workspace.snap_steps == 4
    assert again.window.transport.snap.currentText() == "1/4"


def test_the_window_fits_a_small_screen(desk: Desk, qapp: QApplication) -> None:
    desk.window.history_panel.show()
    smallest = desk.window.minimumSizeHint()
    assert smallest.width() <= 1280
    assert smallest.height() <= 680
