import numpy as np
import torch
from hypothesis import given, settings

from musegui.core.pitch import REST
from musegui.core.theory.part_writing import find_parallels
from musegui.model.network.encoding import HIDDEN, classes_of, pitches_of
from musegui.model.sampling.faults import count_faults, parallel_faults, standing_faults
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
    faults = standing_faults(classes((72, 64, 60, 48)))
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


def test_leaps_of_more_than_an_octave_are_foreseen_from_both_sides():
    faults = standing_faults(classes((65, REST, REST, 43), (REST, REST, REST, REST)))
    assert 78 in faulty_pitches(faults, 0, 1)
    assert not {60, 65, 77} & faulty_pitches(faults, 0, 1)
    assert 56 in faulty_pitches(faults, 3, 1)
    assert 56 not in faulty_pitches(faults, 3, 0)  # a rest is no pitch to leap to


def test_all_faults_are_those_of_either_kind():
    music = classes((67, 64, 60, 48), (69, 64, 62, 48), (69, REST, 65, 53))
    assert torch.equal(count_faults(music), standing_faults(music) + parallel_faults(music))


def test_faults_of_a_batch_are_those_of_its_members():
    one, other = classes((67, 64, 60, 48), (69, 64, 62, 48)), classes((72, 67, 64, 60), (60,) * 4)
    together = count_faults(torch.cat([one, other]))
    assert torch.equal(together, torch.cat([count_faults(one), count_faults(other)]))
