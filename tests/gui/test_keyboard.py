"""The window with the keyboard alone, its dialogs and its memory."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from musegui.core.keys import Key as KeySignature
from musegui.core.notes import Note, score_notes, voice_notes
from musegui.core.timegrid import MeterChange
from musegui.core.voices import Voice
from musegui.gui.actions.keys_dialog import KeysDialog
from musegui.gui.actions.shortcut_sheet import ShortcutSheet
from musegui.gui.piece.signature_dialog import SignatureDialog
from tests.gui.conftest import OpenWindow, colour_at

S, A, T = Voice.SOPRANO, Voice.ALTO, Voice.TENOR
Key, Mod = Qt.Key, Qt.KeyboardModifier


def heard(opened: OpenWindow) -> str:
    """What a screen reader reads of the roll."""
    interface = QAccessible.queryAccessibleInterface(opened.window.view.roll)
    return interface.text(QAccessible.Text.Description)


def test_a_melody_is_written_and_read_out_with_the_keyboard_alone(opened: OpenWindow) -> None:
    opened.key(Key.Key_A)
    opened.key(Key.Key_Up)
    assert heard(opened) == "alto, bar 1 beat 1, E♭4, empty"
    opened.key(Key.Key_Up)
    opened.key(Key.Key_Return)
    assert heard(opened) == "alto, bar 1 beat 2, E4, empty"
    opened.key(Key.Key_Up, Mod.AltModifier)
    opened.key(Key.Key_Right, Mod.ShiftModifier)
    opened.key(Key.Key_Enter)
    assert voice_notes(opened.score, A) == [Note(A, 0, 4, 64), Note(A, 4, 5, 65)]
    opened.key(Key.Key_Left)
    assert heard(opened) == "alto, bar 1 beat 3, F4, locked"
    opened.key(Key.Key_Return)
    opened.key(Key.Key_Down)
    assert heard(opened) == "alto, bar 1 beat 2, E4, locked, selected"
    opened.key(Key.Key_Escape)
    opened.key(Key.Key_Delete)
    assert voice_notes(opened.score, A) == [Note(A, 0, 4, 64)]
    opened.key(Key.Key_B, Mod.ControlModifier)
    assert opened.window.workspace.region is not None
    opened.key(Key.Key_Escape)
    opened.key(Key.Key_Escape)
    assert opened.window.workspace.cell is None
    assert heard(opened) == ""


def test_the_cell_is_seen_and_kept_in_view(opened: OpenWindow) -> None:
    roll = opened.window.view.roll
    roll.set_view(roll.viewport.zoomed_time(6, 0).zoomed_pitch(3, 0))
    bare = roll.grab().toImage()
    opened.key(Key.Key_Up)
    opened.key(Key.Key_End)
    opened.key(Key.Key_Left)
    assert roll.grab().toImage() != bare
    assert opened.window.workspace.cell is not None
    step, pitch = opened.window.workspace.cell
    assert step == 127
    assert 0 <= roll.viewport.x_of(step) < roll.width()
    assert 0 <= roll.viewport.y_of(pitch) < roll.height()
    opened.click(roll.viewport.left_steps + 2.5, pitch)
    assert opened.window.workspace.cell is None


def test_enter_stops_what_plays_even_with_the_cell_shown(opened: OpenWindow) -> None:
    opened.key(Key.Key_Up)
    opened.key(Key.Key_Right)
    opened.key(Key.Key_Space)
    assert opened.window._playback.is_playing
    opened.key(Key.Key_Return)
    assert not opened.window._playback.is_playing
    assert score_notes(opened.score) == []


def test_keys_can_be_changed_and_are_remembered(
    opened: OpenWindow, open_window: Callable[..., OpenWindow]
) -> None:
    opened.window.actions_["change_keys"].trigger()
    dialog = opened.window.findChild(KeysDialog)
    dialog.choose("quantize")
    opened.qtbot.keyClick(dialog.field, Key.Key_J)
    dialog.field.editingFinished.emit()
    dialog.choose("harmonize")
    opened.qtbot.keyClick(dialog.field, Key.Key_R)
    dialog.field.editingFinished.emit()
    assert "Rewrite selection" in dialog.note.text()
    dialog.close()
    again = open_window().window.actions_
    assert again.keys("quantize") == ("J",)
    assert again.keys("harmonize") == ("R",)
    assert again.keys("resample") == ()
    assert "(J)" in again["quantize"].toolTip()


def test_default_keys_come_back(opened: OpenWindow) -> None:
    actions = opened.window.actions_
    dialog = KeysDialog(actions, opened.window._settings, opened.window)
    dialog.choose("erase")
    dialog.remove.click()
    assert actions.keys("erase") == ()
    assert opened.window._settings.keys == {"erase": ()}
    dialog.default.click()
    assert actions.keys("erase") == ("Del", "Backspace")
    dialog.choose("undo")
    dialog.remove.click()
    dialog.all_defaults.click()
    assert actions.changed_keys() == opened.window._settings.keys == {}
    dialog.deleteLater()


def test_a_rebound_key_works_and_the_sheet_shows_it(opened: OpenWindow) -> None:
    opened.window.actions_.rebind("eraser_tool", ("E",))
    opened.key(Key.Key_E)
    assert opened.window.tools.tool.value == "eraser"
    sheet = ShortcutSheet(opened.window.actions_, opened.window)
    texts = [label.text() for label in sheet.findChildren(type(opened.window.status.hover))]
    assert texts[texts.index("Eraser") - 1] == "E"
    sheet.deleteLater()


def test_key_meter_and_upbeat_are_changed_in_one_entry(opened: OpenWindow) -> None:
    dialog = SignatureDialog(opened.window.workspace, opened.window)
    dialog.key.setCurrentText("G minor")
    dialog.numerator.setValue(3)
    dialog.pickup.setValue(4)
    dialog.accept()
    assert opened.score.key == KeySignature(-2, minor=True)
    assert opened.score.meters == (MeterChange(0, 3, 4),)
    assert opened.score.pickup_steps == 4
    assert opened.window.workspace.document.history == ["New", "Change key or time signature"]
    opened.window.workspace.set_cursor(30)
    later = SignatureDialog(opened.window.workspace, opened.window)
    assert later.key.currentText() == "G minor"
    later.numerator.setValue(2)
    later.accept()
    assert opened.score.meters == (MeterChange(0, 3, 4), MeterChange(28, 2, 4))


def test_a_hidden_voice_is_not_drawn_and_not_hit(opened: OpenWindow) -> None:
    opened.key(Key.Key_A)
    opened.click(4.5, 60)
    opened.key(Key.Key_S)
    opened.window.workspace.select()
    row = opened.window.voice_panel.rows[A]
    seen = colour_at(opened.window.view.roll, opened.point(7.0, 60))
    opened.qtbot.mouseClick(row.eye, Qt.MouseButton.LeftButton)
    assert colour_at(opened.window.view.roll, opened.point(7.0, 60)) != seen
    assert row.eye.toolTip() == "Show the alto"
    opened.click(4.5, 60)
    assert voice_notes(opened.score, S) == [Note(S, 4, 4, 60)]
    opened.key(Key.Key_A)
    assert row.eye.toolTip() == "Hide the alto"
    assert not row.eye.isEnabled()
    opened.key(Key.Key_V, Mod.ShiftModifier)
    assert opened.window.workspace.voice_order() == [A]
    opened.key(Key.Key_V, Mod.ShiftModifier)
    assert len(opened.window.workspace.voice_order()) == 4


def test_the_history_panel_goes_to_any_entry_and_is_remembered(
    opened: OpenWindow, open_window: Callable[..., OpenWindow]
) -> None:
    for start in (0.5, 8.5, 16.5):
        opened.click(start, 72)
    assert opened.window.history_panel.isHidden()
    opened.key(Key.Key_F8)
    entries = opened.window.history_panel.list
    assert [entries.item(row).text() for row in range(entries.count())] == [
        "New",
        *["Paint note"] * 3,
    ]
    spot = entries.visualItemRect(entries.item(1)).center()
    opened.qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert len(score_notes(opened.score)) == 1
    assert entries.item(2).font().italic()
    assert not entries.item(1).font().italic()
    opened.window.workspace.set_snap(4)
    opened.window.close()
    again = open_window()
    assert not again.window.history_panel.isHidden()
    assert again.window.workspace.snap_steps == 4
    assert again.window.transport.snap.currentText() == "1/4"


def test_the_window_fits_a_small_screen(opened: OpenWindow, qapp: QApplication) -> None:
    opened.window.history_panel.show()
    smallest = opened.window.minimumSizeHint()
    assert smallest.width() <= 1280
    assert smallest.height() <= 680
