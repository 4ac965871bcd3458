"""The roll as a screen reader finds it."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from musegui.core.editing.edits import paint_notes, set_locks, span_cells
from musegui.core.notes import Note
from musegui.core.voices import Voice
from musegui.editor.workspace import Cell
from tests.gui.conftest import OpenWindow

S, A = Voice.SOPRANO, Voice.ALTO
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def piece(opened: OpenWindow) -> OpenWindow:
    """Give a window with three notes, one of them the machine's."""
    notes = [Note(S, 8, 4, 76), Note(A, 24, 4, 69), Note(S, 24, 8, 72)]
    document = opened.window.workspace.document
    score = paint_notes(document.score, notes)
    document.load(set_locks(score, span_cells(score, [S], 0, 16), False), "Open")
    return opened


def read(opened: OpenWindow) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(opened.window.view.roll)


def names(opened: OpenWindow) -> list[str]:
    roll = read(opened)
    return [roll.child(index).text(NAME) for index in range(roll.childCount())]


def test_every_note_is_an_item_in_the_order_of_time(piece: OpenWindow) -> None:
    roll = read(piece)
    assert roll.text(NAME) == "Piano roll"
    assert roll.role() is QAccessible.Role.List
    assert names(piece) == [
        "soprano, bar 1 beat 3, E5, generated",
        "soprano, bar 2 beat 3, C5, locked",
        "alto, bar 2 beat 3, A4, locked",
    ]
    item = roll.child(2)
    assert item.text(DESCRIPTION) == "4 sixteenths"
    assert item.role() is QAccessible.Role.ListItem
    assert item.parent().object() is piece.window.view.roll
    assert roll.indexOfChild(item) == 2
    assert roll.child(3) is None


def test_items_lie_where_the_notes_are_seen(piece: OpenWindow) -> None:
    roll, canvas = read(piece), piece.window.view.roll
    middle = canvas.mapToGlobal(piece.point(26, 69))
    assert roll.child(2).rect().contains(middle)
    assert not roll.child(1).rect().contains(middle)
    assert roll.childAt(middle.x(), middle.y()).text(NAME).startswith("alto")
    outside = canvas.mapToGlobal(piece.point(26, 60))
    assert roll.childAt(outside.x(), outside.y()) is None
    assert not roll.child(0).state().offscreen
    canvas.set_view(canvas.viewport.zoomed_time(8, 0).at(left_steps=20))
    assert roll.child(0).state().offscreen


def test_the_selection_and_the_cursor_cell_are_told(piece: OpenWindow) -> None:
    roll = read(piece)
    piece.window.workspace.select([Note(A, 24, 4, 69)])
    assert [roll.child(index).state().selected for index in range(3)] == [False, False, True]
    assert names(piece)[2] == "alto, bar 2 beat 3, A4, locked, selected"
    assert roll.focusChild() is None
    piece.window.workspace.set_cell(Cell(25, 72))
    assert roll.focusChild().text(NAME) == "soprano, bar 2 beat 3, C5, locked"


def test_items_come_and_go_with_the_notes_and_the_voices_shown(piece: OpenWindow) -> None:
    roll, document = read(piece), piece.window.workspace.document
    kept = roll.child(1)
    piece.click(2.5, 79)
    assert names(piece)[0] == "soprano, bar 1 beat 1 step 3, G5, locked, selected"
    assert roll.indexOfChild(kept) == 2
    assert kept.isValid()
    document.undo()
    assert len(names(piece)) == 3
    piece.window.workspace.toggle_hidden(A)
    assert [name.split(",")[0] for name in names(piece)] == ["soprano"] * 2


def test_windows_that_were_read_go_as_others_do(open_window: Callable[..., OpenWindow]) -> None:
    for _ in range(3):
        opened = open_window()
        opened.click(4.5, 72)
        assert len(names(opened)) == 1
        opened.window.workspace.document.undo()
        assert names(opened) == []
        gc.collect()
