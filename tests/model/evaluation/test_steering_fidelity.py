from dataclasses import replace
from math import isnan
from typing import Any

import numpy as np
import pytest

from musegui.core.fill.candidates import Candidate
from musegui.core.fill.fill_options import SLIDERS, FillOptions
from musegui.core.harmony.chord_track import read_chord_track
from musegui.core.harmony.chords import parse_chord
from musegui.core.keys import Key
from musegui.core.marks import ChordMark
from musegui.core.pitch import REST
from musegui.core.score import Score
from musegui.model.evaluation import steering_fidelity as fidelity
from musegui.model.evaluation.steering_fidelity import (
    Outcome,
    follows,
    sign_test,
    steering_fidelity,
    trials,
)
from tests.model.conftest import make_pieces


def outcome_of(*scores: Score, given: Score | None = None) -> Outcome:
    sure = np.ones(scores[0].pitches.shape, dtype=np.float32)
    region = np.ones(sure.shape, dtype=bool)
    region[0] = False
    made = tuple(Candidate(score, sure, 0.25) for score in scores)
    return Outcome(scores[0] if given is None else given, region, made)


def score_of(*columns: tuple[int, int, int, int], steps_each: int = 4, **properties) -> Score:
    pitches = np.repeat(np.array(columns, dtype=np.int8).T, steps_each, axis=1)
    return Score.empty(pitches.shape[1], **properties).replace(pitches=pitches)


C, A_MINOR, G7 = (67, 64, 60, 48), (69, 64, 60, 57), (67, 65, 59, 55)


def test_measures_by_hand():
    made = outcome_of(score_of(C, A_MINOR, C, (70, 66, 62, 60)))
    assert fidelity.major_share(made) == 2 / 3  # the augmented one is neither
    assert fidelity.network_nll(made) == 0.25
    # Below the soprano: alto 64 64 64 66, tenor 60 60 60 62, bass 48 57 48 60.
    assert fidelity.leap_share(made) == 3 / 5
    assert fidelity.onsets_per_beat(made) == pytest.approx((2 + 2 + 4) / 12)
    middles = [(53 + 74) / 2, (48 + 69) / 2, (36 + 64) / 2]
    heights = [(64 * 3 + 66) / 4, (60 * 3 + 62) / 4, (48 + 57 + 48 + 60) / 4]
    mean = np.mean(np.array(heights) - np.array(middles))
    assert fidelity.mean_height(made) == pytest.approx(mean)


def test_shares_that_compare_by_hand():
    one, other = score_of(C, C), score_of(C, (67, 64, 60, 52))
    assert fidelity.disagreement(outcome_of(one, other)) == 1 / 6
    assert fidelity.share_kept(outcome_of(one, given=other)) == 5 / 6
    struck = one.replace(onsets=np.ones_like(one.onsets))
    assert fidelity.rhythm_kept(outcome_of(one, given=one)) == 1
    assert fidelity.rhythm_kept(outcome_of(struck, given=one)) == 1 / 8


@pytest.mark.parametrize(
    ("pitches", "text", "is_followed"),
    [
        (C, "C", True),
        (C, "I", True),
        (C, "C/E", False),
        ((67, 60, 55, 52), "C/E", True),
        (C, "Am", False),
        ((69, 64, 60, 48), "C", True),  # the soprano is the user's
        ((67, 64, 62, 48), "C", False),
        ((67, 60, 55, 48), "C", False),  # no third
        ((67, REST, 64, 48), "C", True),
        ((64, REST, REST, REST), "C", False),
        (G7, "V7", True),
        (G7, "V", False),
    ],
)
def test_a_chord_is_followed(pitches, text, is_followed):
    assert follows(np.array(pitches), parse_chord(text)) is is_followed


def test_the_share_of_beats_that_follow_counts_marked_beats_only():
    marks = (ChordMark(0, "C"), ChordMark(4, "Am"), ChordMark(8, ""), ChordMark(12, "G"))
    made = outcome_of(score_of(C, A_MINOR, G7, C, chords=marks))
    assert fidelity.share_followed(made) == 2 / 3
    assert isnan(fidelity.share_followed(outcome_of(score_of(C))))


def test_chords_asked_for_hold_the_sopranos_note():
    score = score_of(C, A_MINOR, (REST,) * 4, (61, 60, 59, 48), key=Key(0))
    asked = set()
    for seed in range(20):
        marks = fidelity.plausible_chords(score, np.random.default_rng(seed))
        chords, problems = read_chord_track(score.replace(chords=marks))
        assert problems == []
        for step in (0, 4):
            chord = chords[step]
            assert chord is not None
            assert score.pitches[0, step] % 12 in chord.pitch_classes
            asked.add(marks[step // 4].text)
        assert chords[8] is chords[12] is None
    assert asked == {"I", "iii", "V", "ii", "IV", "vi"}


@pytest.mark.parametrize(
    ("low", "high", "p"),
    [
        ([0] * 8, [1] * 8, 2 / 2**8),
        ([1] * 8, [0] * 8, 2 / 2**8),
        ([0] * 5 + [1], [1] * 5 + [0], 2 * (1 + 6) / 2**6),
        ([0, 0], [1, 0], 1.0),  # a pair that does not differ says nothing
        ([0, 1], [1, 0], 1.0),
        ([], [], 1.0),
    ],
)
def test_the_sign_test_by_hand(low, high, p):
    assert sign_test(low, high) == pytest.approx(p)


def test_every_slider_is_tried_from_end_to_end():
    tried = trials(FillOptions(sweeps=4))
    for slider in SLIDERS:
        trial = tried[slider.option]
        assert getattr(trial.low, slider.option) == slider.lowest
        assert getattr(trial.high, slider.option) == slider.highest
        other_end: dict[str, Any] = {slider.option: slider.highest}
        assert replace(trial.low, **other_end) == trial.high
    assert {"registers", "keep_rhythm"} < tried.keys()
    assert all(trial.low.sweeps == 4 for trial in tried.values())


def test_what_needs_no_training_holds_for_any_network(untrained_filler):
    result = steering_fidelity(untrained_filler, make_pieces(), FillOptions(sweeps=4))
    assert result.keys() == trials(FillOptions()).keys()
    assert result["keep_rhythm"]["high"] == 1.0
    for name in ("similarity", "registers", "keep_rhythm", "chord_strength"):
        assert (result[name]["risen"], result[name]["fallen"]) == (2, 0), name
        assert result[name]["low"] < result[name]["high"]
        assert result[name]["p"] == 0.5
