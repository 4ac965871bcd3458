import numpy as np
import pytest

from musegui.core.editing.edits import paint_notes
from musegui.core.fill.candidates import Candidate
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.takes import MAX_TAKES, make_take
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.document import Document
from musegui.editor.shelf import Shelf


class Desk:
    """A document on which a fill has just been committed."""

    def __init__(self):
        melody = paint_notes(Score.empty(16), [Note(Voice.SOPRANO, 0, 16, 72)])
        self.document = Document(Score.empty(16))
        self.document.apply("Paint note", melody)
        self.painted = melody
        self.shelf = Shelf(self.document)
        self.fill("Harmonize bar 1")

    def fill(self, label, pitches=(60, 62, 64)):
        base = self.document.score
        made = [
            Candidate(
                base.replace(pitches=np.where(base.locks, base.pitches, pitch)),
                np.full((4, 16), 0.5, dtype=np.float32),
                0.5,
            )
            for pitch in pitches
        ]
        edit = self.document.begin(label, filling=True)
        edit.preview(made[0].score, made[0].confidence)
        edit.commit()
        take = make_take(label, ~base.locks, FillOptions(), 1, made)
        self.shelf.add(take, 0, stands=True)


@pytest.fixture
def desk():
    return Desk()


def test_flipping_is_one_entry_of_the_history(desk):
    assert desk.shelf.standing == 0
    for expected in (1, 2, 0, 1):
        desk.shelf.flip(1)
        assert desk.shelf.standing == expected
    assert desk.document.history == ["New", "Paint note", "Harmonize bar 1 (2 of 3)"]
    assert (desk.document.score.pitches[1:] == 62).all()
    desk.document.undo()
    assert desk.document.score == desk.painted
    assert desk.shelf.standing is None
    desk.document.redo()
    assert desk.shelf.standing == 1


def test_after_another_edit_a_flip_is_an_entry_of_its_own(desk):
    bass = Note(Voice.BASS, 0, 4, 48)
    desk.document.apply("Paint note", paint_notes(desk.document.score, [bass]))
    assert desk.shelf.put(2)
    assert desk.document.history[-2:] == ["Paint note", "Harmonize bar 1 (3 of 3)"]
    assert (desk.document.score.pitches[3, :4] == 48).all()
    assert (desk.document.score.pitches[3, 4:] == 64).all()


def test_flipping_without_one_standing_begins_at_an_end(desk):
    desk.document.undo()
    desk.shelf.flip(-1)
    assert desk.shelf.standing == 2
    assert desk.document.redo_label is None


def test_of_twins_the_chosen_one_is_marked(desk):
    desk.fill("Resample bar 1", (60, 60))
    desk.shelf.put(1)
    assert desk.shelf.standing == 1
    desk.shelf.put(0)
    assert desk.shelf.standing == 0


def test_an_earlier_take_can_be_looked_at_again(desk):
    desk.fill("Resample bar 1", (65, 66))
    desk.shelf.look_at(0)
    assert desk.document.score.pitches[1, 0] == 65
    assert desk.shelf.put(1)
    assert desk.document.score.pitches[1, 0] == 62


def test_only_the_last_takes_are_kept(desk):
    for number in range(MAX_TAKES + 3):
        desk.fill(f"Fill {number}")
    assert len(desk.shelf.takes) == MAX_TAKES
    assert desk.shelf.takes[-1].label == f"Fill {MAX_TAKES + 2}"


def test_a_take_of_a_piece_of_another_length_stays_where_it_is(desk):
    before = Score.empty(32)
    desk.document.apply("Longer", before)
    assert not desk.shelf.put(1)
    assert desk.document.score == before
