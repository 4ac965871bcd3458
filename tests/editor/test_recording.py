import pytest

from musegui.core.notes import Note, score_notes, voice_notes
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.document import Document
from musegui.editor.recording import Recorder, Recording, enter_pitch
from musegui.editor.workspace import Cell, Workspace


@pytest.fixture
def workspace():
    workspace = Workspace(Document(Score.empty(32)))
    workspace.choose_voice(Voice.ALTO)
    return workspace


def alto(*rows):
    return [Note(Voice.ALTO, *row) for row in rows]


@pytest.mark.parametrize(
    ("grid_steps", "notes"),
    [(1, [(0, 4, 60), (4, 3, 62)]), (2, [(0, 4, 60), (4, 4, 62)]), (4, [(0, 4, 60), (4, 4, 62)])],
)
def test_what_is_played_goes_to_the_grid(grid_steps, notes):
    take = Recording(Voice.ALTO, grid_steps)
    take.strike(0.3, 60)
    take.release(3.8, 60)
    take.strike(4.4, 62)
    take.release(7.2, 62)
    assert take.notes == alto(*notes)


def test_a_short_note_lasts_a_unit_and_an_overlapped_one_ends_where_the_next_begins():
    take = Recording(Voice.ALTO, 2)
    take.strike(0.1, 60)
    take.release(0.2, 60)
    take.strike(4.1, 62)
    take.strike(7.9, 64)
    take.release(8.3, 62)  # too late to count
    take.finish(12.0)
    assert take.notes == alto((0, 2, 60), (4, 4, 62), (8, 4, 64))


def test_a_note_under_way_where_someone_leaps_back_stays_short():
    take = Recording(Voice.ALTO, 2)
    take.strike(14.0, 60)
    take.release(1.0, 60)
    assert take.notes == alto((14, 2, 60))


@pytest.mark.parametrize(
    ("struck", "released", "note"),
    [
        (10.2, 1.0, (10, 6, 60)),  # held across the leap: until there
        (10.2, 15.9, (10, 6, 60)),
        (14.8, 15.9, (14, 2, 60)),
        (15.6, 3.9, (8, 2, 60)),  # a little before the leap: what comes next is meant
        (15.6, 11.9, (8, 4, 60)),
        (15.6, 15.9, (8, 2, 60)),
        (17.0, 20.1, (18, 2, 60)),  # beyond the loop
        (19.9, 23.0, (20, 4, 60)),
    ],
)
def test_a_note_where_a_loop_leaps_back_stays_in_the_loop(struck, released, note):
    take = Recording(Voice.ALTO, 2)
    take.strike(struck, 60, loop=(8, 16))
    take.release(released, 60)
    assert take.notes == alto(note)


def test_how_hard_keys_are_struck_is_kept(workspace):
    recorder = Recorder(workspace)
    recorder.begin()
    for step, velocity in ((0, 30), (4, 127)):
        recorder.strike(step, 60, velocity)
        recorder.release(step + 4, 60)
    recorder.end(8)
    written = voice_notes(workspace.document.score, Voice.ALTO)
    assert [note.velocity for note in written] == [30, 127]


def test_a_take_is_one_entry_and_is_seen_while_it_is_played(workspace):
    recorder, document = Recorder(workspace), workspace.document
    recorder.begin()
    for i in range(4):
        recorder.strike(4 * i + 0.2, 60 + i)
        recorder.release(4 * i + 3.9, 60 + i)
        assert len(voice_notes(document.score, Voice.ALTO)) == i + 1
    assert len(document.history) == 1
    recorder.end(16.0)
    assert not recorder.running
    assert document.history == ["New", "Record alto"]
    assert score_notes(document.score) == alto(*((4 * i, 4, 60 + i) for i in range(4)))
    document.undo()
    assert score_notes(document.score) == []


def test_an_edit_meanwhile_is_kept(workspace):
    recorder, document = Recorder(workspace), workspace.document
    recorder.begin()
    recorder.strike(0, 60)
    recorder.release(4, 60)
    workspace.set_cursor(20)
    enter_pitch(workspace, 72)
    recorder.strike(8, 62)
    recorder.end(12)
    assert score_notes(document.score) == alto((0, 4, 60), (8, 4, 62), (20, 4, 72))


def test_nothing_played_is_no_entry(workspace):
    recorder = Recorder(workspace)
    recorder.strike(0, 60)
    recorder.begin()
    recorder.end(8)
    assert workspace.document.history == ["New"]


def test_steps_are_entered_one_behind_the_other(workspace):
    workspace.set_cursor(4)
    workspace.set_note_steps(2)
    for pitch in (60, 62, 64):
        enter_pitch(workspace, pitch)
    assert score_notes(workspace.document.score) == alto((4, 2, 60), (6, 2, 62), (8, 2, 64))
    assert workspace.cell == Cell(10, 64)
    workspace.set_cell(Cell(30, 50))
    enter_pitch(workspace, 65)
    enter_pitch(workspace, 67)
    assert workspace.document.score.steps == 48
    assert score_notes(workspace.document.score)[-2:] == alto((30, 2, 65), (32, 2, 67))
