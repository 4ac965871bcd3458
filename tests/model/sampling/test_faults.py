import numpy as np
import torch
from hypothesis import given, settings

from musegui.core.pitch import REST
from musegui.core.theory.part_writing import find_parallels
from musegui.core.voices import VOICE_SPECS, VOICES
from musegui.model.network.encoding import HIDDEN, classes_of, pitches_of
from musegui.model.sampling.faults import count_faults
from tests.strategies import scores


def classes(*columns: tuple[int, int, int, int]) -> torch.Tensor:
    return torch.from_numpy(classes_of(np.array(columns, dtype=np.int8).T))[None]


def faulty_pitches(faults: torch.Tensor, voice: int, step: int) -> set[int]:
    return set(pitches_of(faults[0, voice, step].nonzero()[:, 0].numpy()).tolist())


def test_a_planted_fifth_is_foreseen_from_both_sides():
    faults = count_faults(classes((67, 64, 60, 48), (69, 64, 62, 48)))
    assert 69 in faulty_pitches(faults, 0, 1)
    assert 62 in faulty_pitches(faults, 2, 1)
    assert 67 in faulty_pitches(faults, 0, 0)
    assert 60 in faulty_pitches(faults, 2, 0)
    assert 65 not in faulty_pitches(faults, 0, 1)  # contrary motion


def test_beside_hidden_or_silent_neighbours_only_the_compass_counts():
    music = classes((67, 64, 60, 48), (69, 64, 62, 48))
    for alone in (torch.full_like(music, HIDDEN), torch.zeros_like(music)):
        faults = count_faults(alone)
        for voice in VOICES:
            spec = VOICE_SPECS[voice]
            inside = set(range(spec.lowest, spec.highest + 1))
            assert faulty_pitches(faults, voice, 1)
            assert not inside & faulty_pitches(faults, voice, 1)


def test_crossing_spacing_and_compass():
    faults = count_faults(classes((72, 64, 60, 48)))
    alto = faulty_pitches(faults, 1, 0)
    assert {73, 59} <= alto  # above the soprano, below the tenor
    assert not {60, 64, 72} & alto
    assert 77 in faulty_pitches(faults, 0, 0)  # more than an octave above the alto
    assert faults[..., 0].sum() == 0  # a rest is never wrong


@given(scores())
@settings(max_examples=50, deadline=None)
def test_every_parallel_found_is_a_fault_of_the_guide(score):
    standing = torch.from_numpy(classes_of(score.pitches))
    ordered = (np.diff(score.pitches.astype(int), axis=0) <= 0).all(axis=0)
    for parallel in find_parallels(score.pitches):
        if ordered[parallel.step] and ordered[parallel.step - 1]:
            for voice, other in (
                (parallel.upper, parallel.lower),
                (parallel.lower, parallel.upper),
            ):
                alone = standing.clone()
                alone[other, parallel.step - 1] = HIDDEN
                beside, without = count_faults(torch.stack([standing, alone]))
                at = voice, parallel.step, int(standing[voice, parallel.step])
                assert beside[at] > without[at]


def test_leaps_of_more_than_an_octave_are_foreseen_from_both_sides():
    faults = count_faults(classes((65, REST, REST, 43), (REST, REST, REST, REST)))
    assert 78 in faulty_pitches(faults, 0, 1)
    assert not {60, 65, 77} & faulty_pitches(faults, 0, 1)
    assert 56 in faulty_pitches(faults, 3, 1)
    assert 56 not in faulty_pitches(faults, 3, 0)  # a rest is no pitch to leap to


def test_faults_of_a_batch_are_those_of_its_members():
    one, other = classes((67, 64, 60, 48), (69, 64, 62, 48)), classes((72, 67, 64, 60), (60,) * 4)
    together = count_faults(torch.cat([one, other]))
    assert torch.equal(together, torch.cat([count_faults(one), count_faults(other)]))
