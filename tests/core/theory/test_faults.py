import numpy as np
import pytest

from musegui.core.score import Score
from musegui.core.theory.faults import FaultKind, describe_fault, find_faults, touches
from musegui.core.theory.part_writing import part_writing


def score_of(*chords):
    """Make a score of chords of four steps, soprano first."""
    pitches = np.repeat(np.array(chords, dtype=np.int8).T, 4, axis=1)
    onsets = np.zeros(pitches.shape, dtype=bool)
    onsets[:, ::4] = True
    cadences = np.full(pitches.shape[1], -1, dtype=np.int8)
    return Score(pitches, onsets, np.zeros_like(onsets), cadences)


@pytest.mark.parametrize(
    ("chords", "words"),
    [
        (((72, 67, 60, 48), (74, 67, 62, 43)), ["parallel octaves, soprano and tenor"]),
        (((72, 64, 57, 45), (74, 67, 59, 43)), []),
        (((72, 67, 55, 48), (74, 65, 57, 50)), ["parallel octaves, soprano and bass"]),
        (((67, 69, 60, 48),), ["soprano on G4 below the alto's A4"]),
        (((76, 62, 60, 48),), ["soprano and alto 14 semitones apart, more than 12"]),
        (((83, 72, 60, 48),), ["soprano on B5, above A5"]),
        (((60, 55, 48, 43), (74, 65, 57, 41)), ["soprano leaps 14 semitones up to D5"]),
    ],
)
def test_faults_in_words(chords, words):
    score = score_of(*chords)
    said = [describe_fault(score, fault) for fault in find_faults(score)]
    for sentence in words:
        assert sentence in said
    if not words:
        assert not said


def test_a_fault_that_lasts_is_told_once():
    score = score_of((67, 69, 60, 48), (67, 69, 60, 47), (67, 69, 60, 45))
    assert [fault.kind for fault in find_faults(score)] == [FaultKind.CROSSING]


def test_the_list_agrees_with_the_counts():
    dice = np.random.default_rng(1)
    for _ in range(50):
        score = score_of(*dice.integers(40, 80, (12, 4)))
        counts = part_writing(score.pitches)
        kinds = [fault.kind for fault in find_faults(score)]
        assert kinds.count(FaultKind.FIFTHS) == counts.fifths
        assert kinds.count(FaultKind.OCTAVES) == counts.octaves
        assert kinds.count(FaultKind.LEAP) == counts.leaps
        assert (FaultKind.CROSSING in kinds) == (counts.crossings > 0)
        assert (FaultKind.COMPASS in kinds) == (counts.out_of_compass > 0)


def test_faults_come_from_left_to_right():
    dice = np.random.default_rng(2)
    steps = [fault.step for fault in find_faults(score_of(*dice.integers(40, 80, (12, 4))))]
    assert steps == sorted(steps)
    assert steps


def test_a_fault_touches_the_cells_that_make_it():
    score = score_of((67, 64, 60, 48), (69, 64, 62, 48))
    (fifths,) = find_faults(score)
    (crossing,) = find_faults(score_of((67, 69, 60, 48)))
    for fault, cell, touched in (
        (fifths, (0, 3), True),
        (fifths, (2, 4), True),
        (fifths, (1, 4), False),
        (fifths, (0, 5), False),
        (crossing, (1, 0), True),
        (crossing, (2, 0), False),
    ):
        region = np.zeros(score.locks.shape, dtype=bool)
        region[cell] = True
        assert touches(fault, region) is touched


R = -1


@pytest.mark.parametrize(
    ("chord", "crossed"),
    [
        ((64, 67, 60, R), [(0, 1)]),  # the bass rests
        ((R, 60, 64, 48), [(1, 2)]),
        ((60, R, 64, 48), [(0, 2)]),  # nobody sings between them
        ((64, 67, R, 65), [(0, 1)]),
        ((72, 60, R, 62), [(1, 3)]),
        ((60, 67, 64, 48), [(0, 1)]),  # told of the neighbours only
        ((R, 64, R, R), []),
    ],
)
def test_voices_cross_whoever_rests(chord, crossed):
    faults = [f for f in find_faults(score_of(chord)) if f.kind is FaultKind.CROSSING]
    assert [fault.voices for fault in faults] == crossed
