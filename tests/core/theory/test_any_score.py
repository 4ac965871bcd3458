"""All rules on whatever a score can be: gaps, rests, nonsense, long pieces, odd meters."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.ensembles import ENSEMBLES
from musegui.core.pitch import OPEN, REST
from musegui.core.score import Score
from musegui.core.theory.cures import curable_cells, explain_fault, fault_cells, fault_notes
from musegui.core.theory.faults import Fault, FaultKind, Kind, describe_fault
from musegui.core.theory.rules import RULES, check
from musegui.core.theory.textbook import Lesson
from musegui.core.theory.voice_leading import Point
from musegui.core.timegrid import MeterChange
from musegui.core.voices import VOICES, Voice
from tests.strategies import scores

OF_INTERVALS: frozenset[Kind] = frozenset({
    FaultKind.FIFTHS, FaultKind.OCTAVES, FaultKind.CROSSING, FaultKind.SPACING, FaultKind.LEAP,
    Point.DIRECT, Point.CONTRARY_FIFTHS, Point.CONTRARY_OCTAVES, Point.BEAT_FIFTHS,
    Point.BEAT_OCTAVES, Point.SEVENTH_LEAPS, Point.INCOMPLETE, Point.DISSONANCES,
    Lesson.UNEQUAL_FIFTHS, Lesson.OVERLAP, Lesson.WIDE_LEAPS,
})  # fmt: skip
"""What neither key nor compass has a say in."""


def assert_sound(score: Score, faults: list[Fault]) -> None:
    """Check that faults lie within a score, and that all can be said of them."""
    assert len(set(faults)) == len(faults)
    assert [fault.step for fault in faults] == sorted(fault.step for fault in faults)
    for fault in faults:
        assert 0 <= fault.step < score.steps
        assert fault.voices
        assert list(fault.voices) == sorted(set(fault.voices))
        assert set(fault.left) < set(fault.voices)
    for fault in faults[:40]:
        cells = fault_cells(score, fault)
        assert cells.any()
        assert not cells[[voice for voice in VOICES if voice not in fault.voices]].any()
        assert not (cells & (score.pitches < 0)).any()
        assert not (curable_cells(score, [fault]) & (score.locks | (score.pitches < 0))).any()
        assert {note.voice for note in fault_notes(score, fault)} == set(fault.voices)
        assert describe_fault(score, fault)
        assert RULES[fault.kind].cure in explain_fault(score, fault)


@given(scores(max_steps=24))
def test_any_score_can_be_checked(score: Score) -> None:
    assert_sound(score, check(score, set(RULES)))


@given(scores(max_steps=24), st.integers(-11, 11))
def test_rules_of_intervals_are_the_same_in_any_key(score: Score, semitones: int) -> None:
    sounding = score.pitches >= 0
    moved = score.replace(pitches=score.pitches + np.int8(semitones) * sounding)
    assert check(moved, OF_INTERVALS) == check(score, OF_INTERVALS)


@given(scores(max_steps=24))
def test_all_rules_but_the_compass_are_the_same_an_octave_higher(score: Score) -> None:
    kinds = set(RULES) - {FaultKind.COMPASS}
    moved = score.replace(pitches=score.pitches + np.int8(12) * (score.pitches >= 0))
    assert check(moved, kinds) == check(score, kinds)


def nonsense(steps: int, seed: int = 1) -> Score:
    """Notes of any pitch and length, with rests and gaps."""
    dice = np.random.default_rng(seed)
    pitches = dice.integers(36, 85, (4, steps)).astype(np.int8)
    held = dice.random((4, steps)) < 0.6
    for step in range(1, steps):
        pitches[:, step] = np.where(held[:, step], pitches[:, step - 1], pitches[:, step])
    pitches[dice.random((4, steps)) < 0.1] = REST
    pitches[dice.random((4, steps)) < 0.05] = OPEN
    return Score.empty(steps).replace(pitches=pitches, locks=dice.random((4, steps)) < 0.3)


@pytest.mark.parametrize("ensemble", ENSEMBLES)
@pytest.mark.parametrize("meter", [(4, 4), (5, 8), (7, 16)])
def test_nonsense_in_any_meter_for_any_ensemble(ensemble: str, meter: tuple[int, int]) -> None:
    score = nonsense(160).replace(meters=(MeterChange(0, *meter),), pickup_steps=3)
    score = score.replace(ensemble=ensemble)
    assert_sound(score, check(score, set(RULES)))


def test_five_hundred_bars_of_nonsense() -> None:
    score = nonsense(500 * 16)
    faults = check(score, set(RULES))
    assert_sound(score, faults)
    assert {fault.kind for fault in faults} >= OF_INTERVALS - {Point.INCOMPLETE}


@pytest.mark.parametrize("steps", [0, 1, 16])
@pytest.mark.parametrize("nothing", [REST, OPEN])
def test_silence_has_no_faults(steps: int, nothing: int) -> None:
    score = Score.empty(steps)
    score = score.replace(pitches=np.full(score.pitches.shape, nothing, dtype=np.int8))
    assert check(score, set(RULES)) == []


@pytest.mark.parametrize("voice", VOICES)
def test_one_voice_alone_has_faults_of_its_own_only(voice: Voice) -> None:
    score = nonsense(320)
    pitches = np.full(score.pitches.shape, REST, dtype=np.int8)
    pitches[voice] = score.pitches[voice]
    alone = score.replace(pitches=pitches)
    faults = check(alone, set(RULES))
    assert_sound(alone, faults)
    assert faults
    assert all(fault.voices == (voice,) for fault in faults)
