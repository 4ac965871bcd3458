from __future__ import annotations

import numpy as np
import pytest

from musegui.core.editing.edits import paint_notes, set_locks, with_pickup
from musegui.core.notes import Note, score_notes, voice_notes
from musegui.core.pitch import OPEN, REST
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from musegui.editor.actions.edit_actions import EditActions
from musegui.editor.document import Document
from musegui.editor.selection import Region
from musegui.editor.workspace import Workspace

S, A, B = Voice.SOPRANO, Voice.ALTO, Voice.BASS
HIGH, LOW = Note(S, 0, 4, 72), Note(A, 2, 4, 64)


@pytest.fixture
def workspace() -> Workspace:
    return Workspace(Document(paint_notes(Score.empty(64), [HIGH, LOW])))


@pytest.fixture
def actions(workspace: Workspace) -> EditActions:
    return EditActions(workspace)


def notes(workspace: Workspace) -> list[Note]:
    return score_notes(workspace.document.score)


def test_without_a_selection_nothing_happens(workspace: Workspace, actions: EditActions) -> None:
    before = workspace.document.score
    for command in (
        *(actions.cut, actions.copy, actions.duplicate, actions.erase, actions.rest),
        *(actions.toggle_lock, actions.quantize, actions.paste),
    ):
        command()
    actions.move(4)
    actions.transpose(4)
    assert workspace.document.score is before
    assert workspace.document.history == ["New"]


def test_copies_of_several_voices_keep_them(workspace: Workspace, actions: EditActions) -> None:
    actions.select_all()
    actions.copy()
    workspace.set_cursor(16)
    actions.paste()
    assert notes(workspace) == [HIGH, Note(S, 16, 4, 72), LOW, Note(A, 18, 4, 64)]
    assert workspace.notes == {Note(S, 16, 4, 72), Note(A, 18, 4, 64)}
    assert workspace.cursor_step == 22


def test_a_copy_of_one_voice_goes_to_the_chosen_one(
    workspace: Workspace, actions: EditActions
) -> None:
    workspace.select([LOW])
    actions.cut()
    workspace.choose_voice(B)
    workspace.set_cursor(8)
    actions.paste()
    assert notes(workspace) == [HIGH, Note(B, 8, 4, 64)]
    assert workspace.document.history[1:] == ["Cut", "Paste"]


def test_pasting_past_the_end_lengthens_the_score(
    workspace: Workspace, actions: EditActions
) -> None:
    actions.select_all()
    actions.copy()
    workspace.set_cursor(62)
    actions.paste()
    assert workspace.document.score.steps == 80


def test_a_region_is_duplicated_with_its_length(workspace: Workspace, actions: EditActions) -> None:
    workspace.select(region=Region(frozenset(VOICES), 0, 16))
    actions.duplicate()
    assert notes(workspace) == [HIGH, Note(S, 16, 4, 72), LOW, Note(A, 18, 4, 64)]


def test_erasing_a_region_opens_it_and_resting_silences_it(
    workspace: Workspace, actions: EditActions
) -> None:
    workspace.select(region=Region(frozenset({S}), 2, 8))
    actions.erase()
    assert voice_notes(workspace.document.score, S) == [Note(S, 0, 2, 72)]
    assert workspace.document.score.pitches[S, 2:8].tolist() == [OPEN] * 6
    assert voice_notes(workspace.document.score, A) == [LOW]
    actions.rest()
    assert workspace.document.score.pitches[S, 2:8].tolist() == [REST] * 6
    assert workspace.document.score.locks[S, 2:8].all()


def test_erasing_a_region_spares_the_users_notes_while_there_are_others(
    workspace: Workspace, actions: EditActions
) -> None:
    document = workspace.document
    theirs = np.zeros((4, 64), dtype=bool)
    theirs[A] = True
    document.load(set_locks(document.score, theirs, False), "Open")
    workspace.select(region=Region(frozenset(VOICES), 0, 16))
    actions.erase()
    assert notes(workspace) == [HIGH]
    actions.erase()
    assert notes(workspace) == []
    document.undo()
    actions.rest()
    assert notes(workspace) == [HIGH]
    assert (document.score.pitches[1:, :16] == REST).all()


def test_bars_carry_the_machines_confidence_with_them(
    workspace: Workspace, actions: EditActions
) -> None:
    document = workspace.document
    sure = np.linspace(0, 1, 4 * 64, dtype=np.float32).reshape(4, 64)
    document.apply("Harmonize", paint_notes(document.score, [Note(B, 16, 4, 48)]), sure)
    workspace.set_cursor(20)
    actions.insert_bar()
    assert (document.confidence[:, 16:32] == 1).all()
    assert (document.confidence[:, 32:] == sure[:, 16:]).all()
    actions.delete_bar()
    assert (document.confidence == sure).all()


def test_hidden_voices_are_neither_selected_nor_touched(
    workspace: Workspace, actions: EditActions
) -> None:
    actions.select_all()
    workspace.toggle_hidden(A)
    assert workspace.notes == {HIGH}
    workspace.select()
    actions.select_all()
    assert workspace.notes == {HIGH}
    workspace.toggle_hidden(S)
    assert workspace.voice_order() == [S, Voice.TENOR, B]
    workspace.choose_voice(A)
    assert workspace.voice_order()[0] is A
    workspace.toggle_only_chosen()
    assert workspace.voice_order() == [A]
    workspace.toggle_only_chosen()
    assert len(workspace.voice_order()) == 4


def test_locking_toggles_and_the_machines_notes_can_be_erased(
    workspace: Workspace, actions: EditActions
) -> None:
    workspace.select([LOW])
    actions.toggle_lock()
    assert not workspace.document.score.locks[A].any()
    actions.toggle_lock()
    actions.toggle_lock()
    actions.erase_machine()
    assert notes(workspace) == [HIGH]
    assert not workspace.notes


def test_the_loop_takes_the_selection_the_first_time(
    workspace: Workspace, actions: EditActions
) -> None:
    workspace.select([LOW])
    actions.toggle_loop()
    assert (workspace.loop, workspace.looping) == ((2, 6), True)
    workspace.select()
    actions.toggle_loop()
    assert (workspace.loop, workspace.looping) == ((2, 6), False)


def test_the_last_bar_cannot_be_deleted(workspace: Workspace, actions: EditActions) -> None:
    for _ in range(9):
        actions.delete_bar()
    assert workspace.document.score.steps == 16
    actions.insert_bar()
    assert workspace.document.score.steps == 32


def test_moved_notes_stay_selected_and_undo_forgets_ghosts(
    workspace: Workspace, actions: EditActions
) -> None:
    workspace.select([HIGH])
    actions.move(2)
    actions.move_in_scale(1)
    actions.lengthen(-1)
    assert workspace.notes == {Note(S, 2, 3, 74)}
    workspace.document.undo()
    assert not workspace.notes


def test_solo_wins_over_mute(workspace: Workspace, actions: EditActions) -> None:
    actions.toggle_mute()
    assert [workspace.is_heard(voice) for voice in VOICES] == [False, True, True, True]
    workspace.toggle_solo(S)
    assert [workspace.is_heard(voice) for voice in VOICES] == [True, False, False, False]


@pytest.mark.parametrize("pickup_steps", [0, 1, 4, 15])
@pytest.mark.parametrize("steps", [0, 1, 4, 17, 64])
def test_bars_can_be_edited_in_the_shortest_pieces(steps: int, pickup_steps: int) -> None:
    for cursor in {0, steps // 2, steps}:
        score = with_pickup(Score.empty(steps), pickup_steps)
        workspace = Workspace(Document(score))
        workspace.set_cursor(cursor)
        actions = EditActions(workspace)
        assert actions.most_new_bars > 0
        actions.select_bar()
        actions.toggle_phrase_end()
        actions.insert_bar()
        assert workspace.document.score.steps == score.steps + 16
        actions.set_length(1)
        assert actions.bars == 1
        assert workspace.document.score.steps == pickup_steps + 16


def test_an_upbeat_is_deleted_as_a_whole_and_stays_before_new_bars() -> None:
    score = paint_notes(with_pickup(Score.empty(36), 4), [Note(S, 0, 4, 72), Note(S, 4, 4, 74)])
    workspace = Workspace(Document(score))
    actions = EditActions(workspace)
    actions.insert_bar()
    assert workspace.document.score.pickup_steps == 4
    assert notes(workspace) == [Note(S, 0, 4, 72), Note(S, 20, 4, 74)]
    actions.delete_bar()
    assert workspace.document.score.pickup_steps == 0
    assert notes(workspace) == [Note(S, 16, 4, 74)]


def test_a_piece_of_one_bar_and_an_upbeat_loses_either_but_not_both() -> None:
    workspace = Workspace(Document(with_pickup(Score.empty(20), 4)))
    actions = EditActions(workspace)
    assert actions.can_delete_bar
    actions.delete_bar()
    assert workspace.document.score.steps == 16
    assert not actions.can_delete_bar
    actions.delete_bar()
    assert workspace.document.score.steps == 16
