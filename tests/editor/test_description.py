from __future__ import annotations

import pytest

from musegui.core.editing.edits import paint_notes, rest_cells, set_locks, span_cells
from musegui.core.keys import Key
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from musegui.editor.description import describe, describe_selection
from musegui.editor.document import Document
from musegui.editor.selection import Region
from musegui.editor.workspace import Workspace

S, A, T = Voice.SOPRANO, Voice.ALTO, Voice.TENOR


@pytest.fixture
def workspace() -> Workspace:
    notes = [Note(A, 24, 4, 69), Note(T, 24, 2, 69), Note(T, 8, 4, 58)]
    score = paint_notes(Score.empty(64), notes)
    score = set_locks(score, span_cells(score, [T], 0, 64), False)
    score = rest_cells(score, span_cells(score, [S], 0, 4))
    return Workspace(Document(score.replace(key=Key(-1))))


def test_a_note_is_told_by_voice_place_pitch_and_owner(workspace: Workspace) -> None:
    assert describe(workspace, 27, 69) == "alto, bar 2 beat 3 step 4, A4, locked"
    assert describe(workspace, 9, 58) == ("tenor, bar 1 beat 3 step 2, B♭3, generated")


def test_unisons_name_both_and_the_selected_one(workspace: Workspace) -> None:
    workspace.select([Note(A, 24, 4, 69)])
    assert describe(workspace, 24, 69) == (
        "alto, bar 2 beat 3, A4, locked, selected; tenor, generated"
    )


def test_where_nothing_lies_the_chosen_voice_is_told(workspace: Workspace) -> None:
    assert describe(workspace, 0, 60) == "soprano, bar 1 beat 1, C4, rest"
    assert describe(workspace, 4, 60) == "soprano, bar 1 beat 2, C4, empty"
    workspace.choose_voice(A)
    assert describe(workspace, 24, 60) == "alto, bar 2 beat 3, C4, sings A4"
    assert describe(workspace, 64, 60) == "bar 5 beat 1, C4, after the end"


def test_the_selection_is_told(workspace: Workspace) -> None:
    assert describe_selection(workspace) == ""
    workspace.select([Note(A, 24, 4, 69)])
    assert describe_selection(workspace) == "1 note selected"
    workspace.select(region=Region(frozenset({A}), 0, 16))
    assert describe_selection(workspace) == "alto, bar 1"
    workspace.select(region=Region(frozenset(VOICES), 16, 64))
    assert describe_selection(workspace) == "all voices, bars 2–4"
    workspace.select(region=Region(frozenset({A}), 4, 16))
    assert describe_selection(workspace) == "alto, bar 1 beat 2 to bar 2 beat 1"
