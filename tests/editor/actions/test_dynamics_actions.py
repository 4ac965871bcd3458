"""What keys and menu do to loudness, without a window."""

from __future__ import annotations

import pytest

from musegui.core.editing.dynamics import with_velocities
from musegui.core.editing.edits import paint_notes
from musegui.core.marks import Dynamic
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.actions.dynamics_actions import DynamicsActions
from musegui.editor.document import Document
from musegui.editor.selection import Region
from musegui.editor.workspace import Workspace

S, A = Voice.SOPRANO, Voice.ALTO
LINE = [Note(S, start, 4, 70) for start in range(0, 16, 4)]


@pytest.fixture
def workspace() -> Workspace:
    return Workspace(Document(paint_notes(Score.empty(32), LINE)))


@pytest.fixture
def actions(workspace: Workspace) -> DynamicsActions:
    return DynamicsActions(workspace)


def test_the_notes_that_are_meant(workspace: Workspace, actions: DynamicsActions) -> None:
    workspace.set_cursor(5)
    assert (actions.notes(), actions.has_notes) == ([LINE[1]], True)
    workspace.set_cursor(20)
    assert (actions.notes(), actions.has_notes) == ([], False)
    workspace.select(region=Region(frozenset([S, A]), 2, 9))
    assert (actions.notes(), actions.has_notes) == (LINE[1:3], True)
    workspace.select(region=Region(frozenset([A]), 2, 9))
    assert (actions.notes(), actions.has_notes) == ([], False)
    workspace.select(LINE[:2])
    assert (actions.notes(), actions.has_notes) == (LINE[:2], True)


def test_whether_anything_is_said_of_them(workspace: Workspace, actions: DynamicsActions) -> None:
    document = workspace.document
    document.apply("Say", with_velocities(document.score, {(S, 8): 50}))
    assert not actions.has_velocities
    workspace.select(LINE[1:3])
    assert actions.has_velocities
    workspace.select(region=Region(frozenset([S]), 0, 8))
    assert not actions.has_velocities
    actions.follow_dynamics()
    assert document.history[-1] == "Say"


def test_marks_go_to_the_voices_of_a_region(workspace: Workspace, actions: DynamicsActions) -> None:
    workspace.select(region=Region(frozenset([S, A]), 4, 12))
    actions.toggle_for_all()
    actions.set_level("f")
    actions.set_hairpin(False)
    score = workspace.document.score
    assert score.dynamics == (Dynamic(4, S, "f"), Dynamic(4, A, "f"))
    assert [(p.voice, p.step, p.stop) for p in score.hairpins] == [(S, 4, 12), (A, 4, 12)]
    assert len(actions.marks()) == 4
    actions.erase_marks()
    assert workspace.document.score.dynamics == ()
