import numpy as np
import torch
from hypothesis import given, settings

from musegui.core.fill import Strictness
from musegui.core.pitch import REST
from musegui.core.theory import find_parallels, part_writing
from musegui.model.encoding import HIDDEN, classes_of, pitches_of
from musegui.model.guidance import (
    leap_faults,
    parallel_faults,
    part_writing_guide,
    position_faults,
    similarity_guide,
)
from tests.strategies import scores


def classes(*columns: tuple[int, int, int, int]) -> torch.Tensor:
    return torch.from_numpy(classes_of(np.array(columns, dtype=np.int8).T))[None]


def faulty_pitches(faults: torch.Tensor, voice: int, step: int) -> set[int]:
    return set(pitches_of(faults[0, voice, step].nonzero()[:, 0].numpy()).tolist())


def test_a_planted_fifth_is_foreseen_from_both_sides():
    faults = parallel_faults(classes((67, 64, 60, 48), (69, 64, 62, 48)))
    assert 69 in faulty_pitches(faults, 0, 1)
    assert 62 in faulty_pitches(faults, 2, 1)
    assert 67 in faulty_pitches(faults, 0, 0)
    assert 60 in faulty_pitches(faults, 2, 0)
    assert 65 not in faulty_pitches(faults, 0, 1)  # contrary motion


def test_a_hidden_or_silent_neighbour_forbids_nothing():
    music = classes((67, 64, 60, 48), (69, 64, 62, 48))
    assert not parallel_faults(torch.full_like(music, HIDDEN)).any()
    assert not parallel_faults(torch.zeros_like(music)).any()


def test_crossing_spacing_and_compass():
    faults = position_faults(classes((72, 64, 60, 48)))
    alto = faulty_pitches(faults, 1, 0)
    assert {73, 59} <= alto  # above the soprano, below the tenor
    assert not {60, 64, 72} & alto
    assert 77 in faulty_pitches(faults, 0, 0)  # more than an octave above the alto
    assert faults[..., 0].sum() == 0  # a rest is never wrong


@given(scores())
@settings(max_examples=50, deadline=None)
def test_every_parallel_found_is_a_fault_of_the_guide(score):
    faults = parallel_faults(torch.from_numpy(classes_of(score.pitches))[None])[0]
    standing = classes_of(score.pitches)
    ordered = (np.diff(score.pitches.astype(int), axis=0) <= 0).all(axis=0)
    for parallel in find_parallels(score.pitches):
        if ordered[parallel.step] and ordered[parallel.step - 1]:
            for voice in (parallel.upper, parallel.lower):
                assert faults[voice, parallel.step, standing[voice, parallel.step]] >= 1


def test_strictness_sets_the_cost():
    music = classes((67, 64, 60, 48), (69, 64, 62, 48))
    off, some, full = (part_writing_guide(strictness) for strictness in Strictness)
    assert off is None
    assert some is not None
    assert full is not None
    assert full(music).min() < some(music).min() < 0
    assert part_writing(pitches_of(music[0].numpy())).fifths == 1


def test_similarity_leans_towards_what_stood_there_and_only_there():
    standing = classes((67, 64, 60, 48))[0]
    standing[3, 0] = HIDDEN
    assert similarity_guide(standing, 0.0) is None
    weak, strong = similarity_guide(standing, 0.5), similarity_guide(standing, 1.0)
    assert weak is not None
    assert strong is not None
    bias = strong(standing[None])
    assert (bias > 0).sum() == 3
    assert (bias.argmax(dim=-1)[:3, 0] == standing[:3, 0]).all()
    assert torch.equal(weak(standing[None]), bias / 4)


def test_leaps_of_more_than_an_octave_are_foreseen_from_both_sides():
    faults = leap_faults(classes((67, 64, 60, 48), (67, 64, 60, REST)))
    assert {54, 80} <= faulty_pitches(faults, 0, 1)
    assert not {55, 67, 79} & faulty_pitches(faults, 0, 1)
    assert 61 in faulty_pitches(faults, 3, 1)
    assert not faulty_pitches(faults, 3, 0)  # a rest is no pitch to leap to
