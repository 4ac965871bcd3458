from __future__ import annotations

import pytest

from musegui.core.editing.edits import paint_notes
from musegui.core.notes import Note, score_notes
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.actions.edit_actions import EditActions
from musegui.editor.document import Document
from musegui.editor.workspace import Cell, Workspace

S, A = Voice.SOPRANO, Voice.ALTO


@pytest.fixture
def workspace() -> Workspace:
    return Workspace(Document(Score.empty(32)))


@pytest.fixture
def actions(workspace: Workspace) -> EditActions:
    return EditActions(workspace)


def notes(workspace: Workspace) -> list[Note]:
    return score_notes(workspace.document.score)


def test_the_first_arrow_shows_the_cell_by_the_nearest_note(
    workspace: Workspace, actions: EditActions
) -> None:
    note = Note(A, 4, 4, 64)
    workspace.document.load(paint_notes(workspace.document.score, [note]), "Open")
    workspace.choose_voice(A)
    workspace.set_cursor(6)
    actions.transpose(1)
    assert workspace.cell == Cell(6, 64)
    actions.transpose(12)
    actions.move(-1)
    assert workspace.cell == Cell(5, 76)
    actions.move_in_scale(1)
    assert workspace.cell == Cell(5, 77)
    assert notes(workspace) == [note]


def test_enter_paints_and_goes_on_so_that_a_melody_can_be_typed(
    workspace: Workspace, actions: EditActions
) -> None:
    heard: list[int] = []
    workspace.auditioned.add(lambda _voice, pitch: heard.append(pitch))
    workspace.set_cell(Cell(0, 67))
    actions.cell.enter()
    actions.move_in_scale(1)
    actions.lengthen(-2)
    actions.cell.enter()
    assert notes(workspace) == [Note(S, 0, 4, 67), Note(S, 4, 2, 69)]
    assert workspace.cell == Cell(6, 69)
    assert heard == [67, 69, 69]
    assert workspace.document.history == ["New", "Paint note", "Paint note"]


def test_enter_on_a_note_selects_it_and_the_cell_goes_along(
    workspace: Workspace, actions: EditActions
) -> None:
    workspace.set_cell(Cell(8, 67))
    actions.cell.enter()
    workspace.set_cell(Cell(9, 67))
    actions.cell.enter()
    actions.move(1)
    actions.transpose(2)
    assert notes(workspace) == [Note(S, 9, 4, 69)]
    assert workspace.cell == Cell(9, 69)
    workspace.select()
    actions.erase()
    assert notes(workspace) == []


def test_the_cell_stays_on_the_roll_and_the_snap_grid(
    workspace: Workspace, actions: EditActions
) -> None:
    workspace.set_cell(Cell(2, 126))
    workspace.set_snap(4)
    actions.transpose(12)
    actions.move(1)
    assert workspace.cell == Cell(4, 127)
    actions.move(-9)
    assert workspace.cell == Cell(0, 127)
    actions.move(99)
    actions.cell.enter()
    assert notes(workspace) == [Note(S, 32, 4, 127)]
    assert workspace.document.score.steps == 48


def test_pasting_and_bars_go_to_the_cell(workspace: Workspace, actions: EditActions) -> None:
    workspace.set_cell(Cell(0, 67))
    actions.cell.enter()
    actions.select_all()
    actions.copy()
    workspace.set_cell(Cell(20, 60))
    actions.paste()
    assert notes(workspace)[1:] == [Note(S, 20, 4, 67)]
    actions.delete_bar()
    assert workspace.document.score.steps == 16
