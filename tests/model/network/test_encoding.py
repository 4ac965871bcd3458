import numpy as np
import pytest
from hypothesis import given

from musegui.core.analysis.recognition import Tonality
from musegui.core.pitch import OPEN, REST
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange, TempoChange, TimeGrid, places_in_bar
from musegui.model.network.encoding import (
    BEAT_PLANES,
    CADENCE_PLANES,
    CLASSES,
    HIDDEN,
    MODE_PLANES,
    OUTSIDE_PLANE,
    STEP_PLANES,
    TONIC_PLANES,
    VALID_PLANE,
    classes_of,
    context_of,
    make_context,
    pad_outside,
    pitches_of,
)
from tests.strategies import scores


def test_classes_are_rest_then_the_pitches_from_c2_to_b5():
    pitches = np.array([OPEN, REST, 36, 83], dtype=np.int8)
    assert classes_of(pitches).tolist() == [HIDDEN, 0, 1, CLASSES - 1]


@given(scores())
def test_pitches_survive_the_round_trip(score):
    assert np.array_equal(pitches_of(classes_of(score.pitches)), score.pitches)


@pytest.mark.parametrize("pitch", [35, 84])
def test_what_the_network_cannot_hear_is_refused(pitch):
    with pytest.raises(ValueError, match="C2"):
        classes_of(np.array([pitch], dtype=np.int8))


def test_context_tells_step_beat_and_cadence():
    score = Score.empty(16, meters=(MeterChange(0, 3, 4),), pickup_steps=4)
    cadences = np.array([-1, 0, 1, *[-1] * 13], dtype=np.int8)
    context = context_of(score.replace(cadences=cadences))
    assert context[STEP_PLANES].argmax(axis=0).tolist() == [0, 1, 2, 3] * 4
    assert context[BEAT_PLANES].argmax(axis=0)[::4].tolist() == [2, 0, 1, 2]
    assert context[CADENCE_PLANES, :3].T.tolist() == [[0, 0], [1, 0], [0, 1]]
    assert context[VALID_PLANE].all()


def melody(*onsets, steps=32, cadences=()):
    pitches = np.full((4, steps), OPEN, dtype=np.int8)
    pitches[0, : steps - 4], pitches[0, -4:] = 67, REST
    struck = np.zeros(pitches.shape, dtype=bool)
    struck[0, list(onsets)] = True
    marks = np.full(steps, -1, dtype=np.int8)
    for step, mark in cadences:
        marks[step] = mark
    return Score(pitches, struck, np.zeros(pitches.shape, dtype=bool), marks)


def phrase_ends(score):
    return np.flatnonzero(context_of(score)[CADENCE_PLANES][1]).tolist()


def test_the_end_is_taken_for_a_phrase_end_unless_the_score_says_something_of_it():
    assert phrase_ends(melody(0, 8, 18)) == [16]
    assert phrase_ends(melody(0, 8, 18, cadences=[(8, 1)])) == [8, 16]
    assert phrase_ends(melody(0, 8, 18, cadences=[(20, 0)])) == []
    assert phrase_ends(melody(0, 8, 18, cadences=[(20, 1)])) == [20]


def test_where_the_last_bar_is_open_nothing_is_assumed():
    score = melody(0)
    pitches = score.pitches.copy()
    pitches[:, 16:] = OPEN
    assert phrase_ends(score.replace(pitches=pitches)) == []
    assert phrase_ends(Score.empty(32)) == []


def test_unknown_bars_leave_the_beat_planes_empty():
    context = make_context(np.arange(8), np.zeros(8, dtype=np.int8), bars_known=False)
    assert not context[BEAT_PLANES].any()
    assert (context[STEP_PLANES].sum(axis=0) == 1).all()


def test_steps_outside_the_piece_say_so_and_nothing_else():
    classes, context = (
        np.ones((4, 8), dtype=np.int64),
        make_context(np.arange(8), np.zeros(8, dtype=np.int8)),
    )
    padded, wider = pad_outside(classes, context, 3, 2)
    outside = [True] * 3 + [False] * 8 + [True] * 2
    assert (wider[OUTSIDE_PLANE] == 1).tolist() == outside
    assert (wider.sum(axis=0) == 1).tolist() == outside
    assert np.array_equal(padded[:, 3:11], classes)


def places(*meters, steps, pickup_steps=0):
    grid = TimeGrid((TempoChange(0, 80),), tuple(MeterChange(*m) for m in meters), pickup_steps)
    return places_in_bar(grid, steps).tolist()


COMPOUND_BEAT = [0, 1, 2, 3, 2, 3]


@pytest.mark.parametrize(
    ("meter", "beats"),
    [
        ((3, 8), [COMPOUND_BEAT]),
        ((6, 8), [COMPOUND_BEAT] * 2),
        ((12, 8), [COMPOUND_BEAT] * 4),
        ((5, 8), [[0, 1, 2, 3], COMPOUND_BEAT]),
        ((7, 8), [[0, 1, 2, 3]] * 2 + [COMPOUND_BEAT]),
        ((6, 16), [[0, 1, 2]] * 2),
        ((8, 16), [[0, 1, 2, 3]] * 2),
        ((5, 16), [[0, 1, 2, 3, 2]]),
        ((1, 8), [[0, 1]]),
        ((5, 4), [[0, 1, 2, 3]] * 5),
        ((3, 2), [[0, 1, 2, 3]] * 6),
    ],
)
def test_beats_are_those_of_the_metre(meter, beats):
    bar = [4 * beat + place for beat, inside in enumerate(beats) for place in inside]
    assert places((0, *meter), steps=2 * len(bar)) == bar * 2


def test_upbeats_and_changes_of_metre_keep_their_places():
    eighth = [4 + place for place in (2, 3)]
    bar = [*COMPOUND_BEAT, *(4 + place for place in COMPOUND_BEAT)]
    assert places((0, 6, 8), steps=14, pickup_steps=2) == eighth + bar
    assert places((0, 2, 4), (8, 6, 8), steps=20) == [*range(8), *bar]
    assert places((0, 6, 8), (12, 2, 4), steps=20) == [*bar, *range(8)]


def test_a_key_that_is_known_is_told_at_every_step():
    told = make_context(np.arange(8), np.zeros(8, dtype=np.int8), key=Tonality(9, minor=True))
    assert told[TONIC_PLANES].argmax(axis=0).tolist() == [9] * 8
    assert told[TONIC_PLANES].sum() == told[MODE_PLANES].sum() == 8
    assert told[MODE_PLANES.start + 1].all()
    unknown = make_context(np.arange(8), np.zeros(8, dtype=np.int8))
    assert not unknown[TONIC_PLANES].any()
    assert not unknown[MODE_PLANES].any()
