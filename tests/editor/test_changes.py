from __future__ import annotations

from itertools import pairwise

import pytest

from musegui.core.editing.edits import paint_notes, set_locks, span_cells, toggle_phrase_end
from musegui.core.keys import Key
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.changes import Look, Span
from musegui.editor.document import Document
from musegui.editor.workspace import Workspace

S, A = Voice.SOPRANO, Voice.ALTO
LONG, SHORT = Note(S, 4, 20, 72), Note(A, 8, 4, 64)


@pytest.fixture
def workspace() -> Workspace:
    return Workspace(Document(paint_notes(Score.empty(64), [LONG, SHORT])))


def changes(workspace: Workspace, score: Score) -> list[Span] | None:
    before = Look.of(workspace)
    workspace.document.apply("Edit", score)
    return before.changes(Look.of(workspace))


def test_nothing_changes_by_itself(workspace: Workspace) -> None:
    score = workspace.document.score
    assert changes(workspace, score) == []
    assert changes(workspace, score.replace(pitches=score.pitches)) == []


def test_a_change_reaches_to_the_ends_of_the_notes_it_touches(workspace: Workspace) -> None:
    score = workspace.document.score
    assert changes(workspace, paint_notes(score, [Note(A, 40, 2, 60)])) == [(40, 42)]
    cells = span_cells(score, [S], 10, 12)
    assert changes(workspace, set_locks(workspace.document.score, cells, False)) == [(4, 24)]
    assert changes(workspace, toggle_phrase_end(workspace.document.score, 60)) == [(60, 61)]


def test_selecting_changes_the_notes_selected_and_those_no_longer(workspace: Workspace) -> None:
    looks = [Look.of(workspace)]
    for notes in ([LONG], [SHORT], []):
        workspace.select(notes)
        looks.append(Look.of(workspace))
    spans = [old.changes(new) for old, new in pairwise(looks)]
    assert [sorted(some or []) for some in spans] == [[(4, 24)], [(4, 24), (8, 12)], [(8, 12)]]


def test_many_notes_make_one_span(workspace: Workspace) -> None:
    notes = [Note(A, start, 1, 60) for start in range(30, 60, 2)]
    workspace.document.apply("Paint", paint_notes(workspace.document.score, notes))
    before = Look.of(workspace)
    workspace.select(notes)
    assert before.changes(Look.of(workspace)) == [(30, 59)]


def test_what_shows_everywhere_changes_everything(workspace: Workspace) -> None:
    score = workspace.document.score
    assert changes(workspace, score.replace(key=Key(3))) is None
    assert changes(workspace, paint_notes(score, [Note(S, 70, 4, 72)])) is None
    before = Look.of(workspace)
    workspace.choose_voice(A)
    assert before.changes(Look.of(workspace)) is None
    before = Look.of(workspace)
    workspace.toggle_hidden(S)
    assert before.changes(Look.of(workspace)) is None
