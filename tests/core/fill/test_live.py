import numpy as np
import pytest

from musegui.core.editing.edits import (
    delete_steps,
    erase_cells,
    insert_steps,
    paint_notes,
    set_locks,
    toggle_phrase_end,
)
from musegui.core.fill.live import edited_columns, live_region
from musegui.core.harmony.chord_track import set_chord
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import Voice

S, A = Voice.SOPRANO, Voice.ALTO
SUNG = paint_notes(Score.empty(128), [Note(S, step, 4, 70) for step in range(0, 128, 4)])
MIXED = SUNG.replace(pitches=np.where(SUNG.locks, SUNG.pitches, 55))


def columns_of(region):
    return np.flatnonzero(region.any(axis=0)).tolist()


def test_a_painted_note_asks_for_a_bar_on_either_side():
    after = paint_notes(MIXED, [Note(S, 64, 4, 72)])
    region = live_region(MIXED, after)
    assert columns_of(region) == list(range(48, 84))
    assert not (region & after.locks).any()
    assert region[A, 48:84].all()


def test_the_ends_of_the_score_are_its_ends():
    after = paint_notes(MIXED, [Note(S, 0, 4, 72), Note(S, 124, 4, 72)])
    assert columns_of(live_region(MIXED, after)) == [*range(20), *range(108, 128)]


def test_an_erased_note_of_the_users_is_an_edit_too():
    after = erase_cells(MIXED, (MIXED.pitches == 70) & (np.arange(128) < 4))
    assert live_region(MIXED, after)[S, :4].all()


def test_phrase_ends_and_chords_ask_for_their_surroundings():
    assert columns_of(live_region(MIXED, toggle_phrase_end(MIXED, 60)))[0] == 44
    assert columns_of(live_region(MIXED, set_chord(MIXED, 60, "G7")))[0] == 44


@pytest.mark.parametrize(
    "change",
    [
        lambda score: set_locks(score, score.pitches == 55, True),
        lambda score: set_locks(score, score.pitches == 70, False),
        lambda score: erase_cells(score, score.pitches == 55),
        lambda score: insert_steps(score, 32, 16),
        lambda score: delete_steps(score, 32, 48),
        lambda score: score,
    ],
    ids=["lock", "unlock", "erase the machine's", "insert", "delete", "nothing"],
)
def test_what_says_nothing_new_asks_for_nothing(change):
    assert not live_region(MIXED, change(MIXED)).any()


def test_a_score_that_grows_is_compared_in_place():
    after = paint_notes(MIXED, [Note(S, 130, 4, 72)])
    assert np.flatnonzero(edited_columns(MIXED, after)).tolist() == [130, 131, 132, 133]
