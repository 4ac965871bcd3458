import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.keys import Key
from musegui.core.pitch import OPEN, REST
from musegui.core.score import MAX_STEPS, Score
from musegui.core.timegrid import MeterChange, TempoChange
from tests.strategies import scores


def test_an_empty_score_is_all_gap():
    score = Score.empty(8)
    assert score.steps == 8
    assert (score.pitches == OPEN).all()
    assert not score.onsets.any()
    assert not score.locks.any()
    assert (score.cadences == -1).all()


def test_nothing_in_a_score_can_be_changed_from_outside():
    pitches = np.full((4, 4), 60)
    score = Score.empty(4).replace(pitches=pitches)
    pitches[0, 0] = 70
    assert score.pitches[0, 0] == 60
    for array in (score.pitches, score.onsets, score.locks, score.cadences):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0


def test_changes_are_struck_and_silence_is_not():
    pitches = np.full((4, 6), REST)
    pitches[0] = [60, 60, 62, REST, OPEN, 62]
    onsets = np.zeros((4, 6), dtype=bool)
    onsets[0] = [False, True, False, True, True, False]
    score = Score.empty(6).replace(pitches=pitches, onsets=onsets)
    np.testing.assert_array_equal(score.onsets[0], [True, True, True, False, False, True])
    assert not score.onsets[1:].any()


def test_scores_are_equal_and_hash_alike_when_all_is():
    score = Score.empty(4)
    assert score == Score.empty(4)
    assert hash(score) == hash(Score.empty(4))
    assert score != Score.empty(5)
    for change in (
        {"key": Key(1)},
        {"pickup_steps": 2},
        {"tempos": (TempoChange(0, 60.0),)},
        {"meters": (MeterChange(0, 3, 4),)},
        {"locks": np.ones((4, 4), dtype=bool)},
        {"cadences": np.zeros(4)},
    ):
        assert score.replace(**change) != score


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"pitches": np.zeros((3, 4))}, "shape"),
        ({"pitches": np.full((4, 4), -3)}, "MIDI number"),
        ({"onsets": np.zeros((4, 5), dtype=bool)}, "shape"),
        ({"locks": np.zeros(16, dtype=bool)}, "shape"),
        ({"cadences": np.zeros(5)}, "shape"),
        ({"tempos": ()}, "rise"),
        ({"tempos": (TempoChange(1, 60.0),)}, "rise"),
        ({"meters": (MeterChange(0, 4, 4), MeterChange(0, 3, 4))}, "rise"),
        ({"tempos": (TempoChange(0, 0.0),)}, "above 0"),
        ({"tempos": (TempoChange(0, math.inf),)}, "above 0"),
        ({"tempos": (TempoChange(0, math.nan),)}, "above 0"),
        ({"meters": (MeterChange(0, 3, 32),)}, "3/32"),
        ({"pickup_steps": -1}, "upbeat"),
        ({"key": Key(8)}, "7 sharps or flats"),
    ],
)
def test_what_makes_no_score_is_refused(change, message):
    with pytest.raises(ValueError, match=message):
        Score.empty(4).replace(**change)


def test_the_longest_score():
    assert Score.empty(MAX_STEPS).steps == MAX_STEPS
    with pytest.raises(ValueError, match="at most 65536"):
        Score.empty(MAX_STEPS + 1)


@pytest.mark.parametrize(
    ("key", "tonic"), [(Key(0), 0), (Key(0, minor=True), 9), (Key(-5), 1), (Key(4, minor=True), 1)]
)
def test_tonics(key, tonic):
    assert key.tonic == tonic


@given(scores(), st.lists(st.integers(1, 80), unique=True))
def test_no_change_of_tempo_or_meter_lies_after_the_end(score: Score, steps: list[int]) -> None:
    changes = sorted(steps)
    made = score.replace(
        tempos=(TempoChange(0, 80.0), *(TempoChange(step, 90.0 + step) for step in changes)),
        meters=(MeterChange(0, 4, 4), *(MeterChange(step, 3, 4) for step in changes)),
    )
    kept = [0, *(step for step in changes if step < score.steps)]
    assert [tempo.step for tempo in made.tempos] == kept
    assert [meter.step for meter in made.meters] == kept
