"""The table of commands: the keys that hands bring along, and words for every one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QToolButton

from musegui.core.editing.edits import paint_notes
from musegui.core.notes import Note, score_notes
from musegui.core.pitch import OPEN
from musegui.core.translation import as_typed
from musegui.core.voices import Voice
from musegui.editor.actions.edit_actions import EditActions
from musegui.editor.tools.tools import Tool
from musegui.gui.actions import menus
from musegui.gui.actions.command_palette import CommandPalette
from musegui.gui.actions.shortcut_sheet import ShortcutSheet
from tests.gui.conftest import OpenWindow

S, A = Voice.SOPRANO, Voice.ALTO
Key, Mod = Qt.Key, Qt.KeyboardModifier

KEYS = {
    "play": "Space", "to_start": "Home", "to_end": "End", "loop": "L", "metronome": "K",
    "select_tool": "1", "pencil_tool": "2", "eraser_tool": "3", "region_tool": "4",
    "soprano": "S", "alto": "A", "tenor": "T", "bass": "B", "solo": "Shift+S", "mute": "Shift+M",
    "up": "Up", "down": "Down", "earlier": "Left", "later": "Right",
    "octave_up": "Shift+Up", "octave_down": "Shift+Down",
    "scale_up": "Alt+Up", "scale_down": "Alt+Down",
    "shorter": "Shift+Left", "longer": "Shift+Right",
    "undo": "Ctrl+Z", "cut": "Ctrl+X", "copy": "Ctrl+C", "paste": "Ctrl+V",
    "duplicate": "Ctrl+D", "select_all": "Ctrl+A", "quantize": "Q", "lock": "Shift+L",
    "harmonize": "G", "resample": "R", "fill_gaps": "E", "rewrite_all": "Ctrl+G",
    "save": "Ctrl+S", "open": "Ctrl+O", "new": "Ctrl+N",
    "export": "Ctrl+E", "print": "Ctrl+Shift+P", "palette": "Ctrl+P", "shortcuts": "?",
}  # fmt: skip


def test_the_keys_are_those_that_hands_know(opened: OpenWindow) -> None:
    actions = opened.window.actions_
    assert {name: actions.keys(name)[0] for name in KEYS} == KEYS
    assert actions.keys("redo") == ("Ctrl+Shift+Z", "Ctrl+Y")
    assert actions.keys("erase") == ("Del", "Backspace")


def test_every_command_has_words_and_a_menu(opened: OpenWindow) -> None:
    for specs in opened.window.actions_.menus.values():
        for spec in (spec for spec in specs if spec is not None):
            action = opened.window.actions_[spec.name]
            assert action.toolTip().startswith(action.text())
            assert spec.tip == "" or spec.tip.endswith(".")
            assert spec.tip in action.toolTip()


def test_no_two_actions_have_the_same_key(opened: OpenWindow) -> None:
    actions = opened.window.actions_
    keys = [key for name in actions for key in actions.keys(name)]
    assert len(keys) == len(set(keys))


def test_every_edit_is_in_the_table() -> None:
    edits = {name for name in vars(EditActions) if not name.startswith("_")}
    sources = "".join(path.read_text() for path in Path(*menus.__path__).glob("*_menu.py"))
    assert edits <= set(re.findall(r"\.(\w+)", sources))


def first_key(keys: Sequence[str]) -> QKeyCombination:
    sequence: Any = QKeySequence(keys[0])  # its stub has no index
    combination: QKeyCombination = sequence[0]
    return combination


@pytest.mark.parametrize("tool", list(Tool))
def test_every_tool_has_a_key_and_a_button(opened: OpenWindow, tool: Tool) -> None:
    actions = opened.window.actions_
    opened.window.tools.choose(Tool.ERASER if tool is Tool.PENCIL else Tool.PENCIL)
    combination = first_key(actions.keys(f"{tool.value}_tool"))
    opened.key(combination.key(), combination.keyboardModifiers())
    assert opened.window.tools.tool is tool
    buttons = opened.window.transport.findChildren(QToolButton)
    assert actions[f"{tool.value}_tool"] in [button.defaultAction() for button in buttons]


def test_the_clipboard_keys_and_quantize(opened: OpenWindow) -> None:
    document = opened.window.workspace.document
    document.apply("Paint", paint_notes(document.score, [Note(S, 3, 3, 72)]))
    opened.key(Key.Key_A, Mod.ControlModifier)
    opened.key(Key.Key_C, Mod.ControlModifier)
    opened.key(Key.Key_A)
    opened.key(Key.Key_End)
    opened.key(Key.Key_Home)
    opened.key(Key.Key_V, Mod.ControlModifier)
    assert score_notes(opened.score) == [Note(S, 3, 3, 72), Note(A, 0, 3, 72)]
    opened.key(Key.Key_X, Mod.ControlModifier)
    assert score_notes(opened.score) == [Note(S, 3, 3, 72)]
    opened.window.workspace.set_snap(4)
    opened.key(Key.Key_A, Mod.ControlModifier)
    opened.key(Key.Key_Q)
    assert score_notes(opened.score) == [Note(S, 4, 4, 72)]
    opened.key(Key.Key_Y, Mod.ControlModifier)
    for _ in range(3):
        opened.key(Key.Key_Z, Mod.ControlModifier)
    opened.key(Key.Key_Z, Mod.ControlModifier | Mod.ShiftModifier)
    assert score_notes(opened.score) == [Note(S, 3, 3, 72), Note(A, 0, 3, 72)]


def test_mute_solo_lock_and_loop_by_key(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    opened.key(Key.Key_L, Mod.ShiftModifier)
    assert not opened.score.locks.any()
    opened.key(Key.Key_L, Mod.ShiftModifier)
    assert (opened.score.locks == (opened.score.pitches != OPEN)).all()
    opened.key(Key.Key_M, Mod.ShiftModifier)
    opened.key(Key.Key_S, Mod.ShiftModifier)
    assert opened.score.voices[S].muted
    assert opened.window.workspace.soloed == {S}
    opened.key(Key.Key_L)
    assert opened.window.workspace.loop == (4, 8)
    assert opened.window.workspace.looping


def test_the_sheet_tells_what_erase_does_to_regions_and_fits_the_screen(opened: OpenWindow) -> None:
    opened.key(Key.Key_Question)
    sheet = opened.window.findChild(ShortcutSheet)
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert {"generated notes become gaps;", "again: locked notes, too"} <= set(texts)
    screen = opened.window.screen().availableSize()
    assert sheet.width() <= screen.width()
    assert sheet.height() <= screen.height()
    sheet.close()


def test_size_place_snap_and_theme_are_remembered(
    opened: OpenWindow, open_window: Callable[..., OpenWindow]
) -> None:
    opened.window.resize(1000, 690)
    opened.window.move(20, 10)
    opened.window.workspace.set_snap(2)
    size = opened.window.size()
    opened.window.close()
    again = open_window().window
    assert again.size() == size
    assert again.workspace.snap_steps == 2
    assert not again.findChildren(QDialog)


REASONS = {
    "undo": "nothing to undo", "redo": "nothing to redo", "paste": "copied",
    "cut": "selected", "copy": "selected", "duplicate": "selected", "erase": "selected",
    "rest": "selected", "lock": "selected", "quantize": "selected",
    "cancel_fill": "No fill", "next_candidate": "versions", "previous_candidate": "versions",
}  # fmt: skip


@pytest.mark.parametrize("name", REASONS)
def test_a_key_that_can_do_nothing_says_why(opened: OpenWindow, name: str) -> None:
    actions, board = opened.window.actions_, opened.window.board
    combination = first_key(actions.keys(name))
    opened.key(combination.key(), combination.keyboardModifiers())
    assert REASONS[name] in board.shown[-1].summary
    assert board.shown[-1].summary in actions[name].toolTip()


def test_a_key_that_can_act_again_gives_no_reason(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    assert opened.window.actions_["undo"].isEnabled()
    assert "nothing to undo" not in opened.window.actions_["undo"].toolTip()
    opened.key(Key.Key_Z, Mod.ControlModifier)
    assert score_notes(opened.score) == []
    assert not opened.window.board.shown


def test_a_rebound_key_that_can_do_nothing_says_why(opened: OpenWindow) -> None:
    opened.window.actions_.rebind("quantize", ("J",))
    opened.key(Key.Key_J)
    assert "selected" in opened.window.board.shown[-1].summary


def test_the_palette_says_why_a_command_cannot_act(opened: OpenWindow) -> None:
    palette = CommandPalette(opened.window.actions_, opened.window)
    palette.show()
    palette.activateWindow()  # what a window manager would do
    opened.qtbot.waitUntil(palette.isActiveWindow)
    opened.qtbot.keyClicks(palette.field, "quantize")
    opened.qtbot.keyClick(palette.field, Key.Key_Return)
    assert "selected" in opened.window.board.shown[-1].summary


def test_what_every_record_says_holds_for_its_action(opened: OpenWindow) -> None:
    """Through edits, selections and switches, nobody has to remember to refresh an action."""
    actions = opened.window.actions_
    workspace = opened.window.workspace

    def check() -> None:
        for name in actions:
            record, action = actions.record(name), actions[name]
            assert action.isEnabled() == (not record.why_not()), name
            assert record.checked is None or action.isChecked() == record.checked(), name
            assert record.label is None or action.text() == record.label(), name

    for name in (
        "loop", "metronome", "count_in", "live", "heat", "follow", "sound_edits", "bottom",
        "history", "only_voice", "step_entry", "region_tool", "bass", "theme_dark",
    ):  # fmt: skip
        actions[name].trigger()
        check()
    workspace.choose_voice(S)
    opened.window.tools.choose(Tool.PENCIL)
    opened.click(4.5, 72)
    check()
    opened.key(Key.Key_A, Mod.ControlModifier)
    check()
    opened.key(Key.Key_C, Mod.ControlModifier)
    opened.key(Key.Key_Escape)
    check()
    opened.key(Key.Key_Z, Mod.ControlModifier)
    check()
    opened.key(Key.Key_Space)
    check()


@pytest.mark.parametrize(
    ("label", "typed"),
    [("Réécrire la sélection", "reecrire"), ("Disposition d\u2019accord", "d'accord"),
     ("Übedateien", "ube"), ("Größe", "grosse"), ("Undo", "UNDO")],
)  # fmt: skip
def test_the_palette_finds_words_without_their_accents(label: str, typed: str) -> None:
    assert as_typed(typed) in as_typed(label)


@pytest.mark.parametrize("action", ["palette", "shortcuts", "lyrics", "guide", "rules"])
def test_a_dialog_beside_the_window_is_open_once(opened: OpenWindow, action: str) -> None:
    for _ in range(2):
        opened.window.actions_[action].trigger()
    [dialog] = [each for each in opened.window.findChildren(QDialog) if each.isVisible()]
    dialog.close()


def test_dialogs_begin_where_something_is_to_be_said(opened: OpenWindow) -> None:
    document = opened.window.workspace.document
    document.load(paint_notes(document.score, [Note(S, 0, 4, 72)]), "Open")
    for action in (
        "new_exercise", "export_audio", "practice", "page_setup", "new_melody", "continue",
        "phrase", "lyrics", "piece", "ensemble", "signature", "transpose", "key_change",
        "meter_change", "tempo_change", "gradual_tempo", "staff_text", "insert_bar", "midi",
    ):  # fmt: skip
        opened.window.actions_[action].trigger()
        [dialog] = [each for each in opened.window.findChildren(QDialog) if each.isVisible()]
        first = dialog.focusWidget()
        assert not isinstance(first, QPushButton), action
        dialog.close()
