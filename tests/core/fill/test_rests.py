import numpy as np
import pytest

from musegui.core.fill.rests import Rest, plan_rests
from musegui.core.notes import Note, with_voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import CADENCE_HERE, CADENCE_NONE, Score
from musegui.core.voices import Voice

FREE, TOGETHER, GO_ON = Rest.FREE, Rest.TOGETHER, Rest.GO_ON


def melody(*notes, steps=48, voice=Voice.SOPRANO, score=None, **properties) -> Score:
    """Lock a voice of notes, each as (start, stop)."""
    score = Score.empty(steps, **properties) if score is None else score
    made = [Note(voice, start, stop - start, 67) for start, stop in notes]
    return with_voice_notes(score, voice, made, lock=True)


def marked(score: Score, *beats: int, others: int | None = None) -> Score:
    cadences = score.cadences.copy()
    if others is not None:
        cadences[:] = others
    cadences[list(beats)] = CADENCE_HERE
    return score.replace(cadences=cadences)


def spans(score: Score, known=None) -> list[tuple[Rest, int]]:
    """Give the plan as runs."""
    found: list[tuple[Rest, int]] = []
    for rest in plan_rests(score, score.locks if known is None else known):
        if found and found[-1][0] is rest:
            found[-1] = rest, found[-1][1] + 1
        else:
            found.append((rest, 1))
    return found


def test_all_rest_together_at_a_marked_phrase_end():
    """The mark is on the note before the rest, however long, or in the rest itself."""
    score = melody((0, 8), (8, 16), (20, 48))
    for beat in (8, 12, 16):
        assert spans(marked(score, beat)) == [(GO_ON, 16), (TOGETHER, 4), (GO_ON, 28)]


@pytest.mark.parametrize("others", [None, CADENCE_NONE])
def test_the_others_go_on_where_marks_say_that_no_phrase_ends(others):
    score = melody((0, 16), (20, 48))
    assert spans(marked(score, 44, others=others)) == [(GO_ON, 48)]


@pytest.mark.parametrize(
    ("length", "rest"), [(1, GO_ON), (3, GO_ON), (4, TOGETHER), (16, TOGETHER), (31, TOGETHER)]
)
def test_unmarked_a_rest_of_a_beat_or_more_ends_a_phrase(length, rest):
    score = melody((0, 16), (16 + length, 48))
    assert plan_rests(score, score.locks)[16 : 16 + length] == [rest] * length


def test_nobody_begins_before_the_melody_or_sounds_after_it():
    for score in (melody((20, 28)), marked(melody((20, 28)), 0)):
        assert spans(score) == [(TOGETHER, 20), (GO_ON, 8), (TOGETHER, 20)]


def test_where_no_note_is_given_nobody_rests():
    assert spans(melody()) == [(GO_ON, 48)]
    assert spans(Score.empty(48)) == [(GO_ON, 48)]


def test_given_voices_rest_only_where_all_of_them_do():
    two = melody((0, 16), (20, 48))
    two = melody((0, 18), (22, 48), voice=Voice.BASS, score=two)
    assert spans(marked(two, 12)) == [(GO_ON, 18), (TOGETHER, 2), (GO_ON, 28)]
    silent = melody(voice=Voice.ALTO, score=melody((0, 16), (20, 48)))
    assert spans(silent) == [(GO_ON, 16), (TOGETHER, 4), (GO_ON, 28)]


def test_gaps_are_no_rests():
    score = melody((0, 16), (20, 48))
    pitches = score.pitches.copy()
    pitches[Voice.SOPRANO, 16:20] = OPEN
    assert spans(score.replace(pitches=pitches)) == [(GO_ON, 16), (FREE, 4), (GO_ON, 28)]
    known = score.locks & (np.arange(48) < 16)
    assert spans(score, known) == [(GO_ON, 16), (FREE, 32)]
