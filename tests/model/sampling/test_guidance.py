import numpy as np
import torch

from musegui.core.fill_options import Strictness
from musegui.core.theory import part_writing
from musegui.model.network.encoding import HIDDEN, classes_of, pitches_of
from musegui.model.sampling.guidance import (
    part_writing_guide,
    similarity_bias,
    syncopation_guide,
)


def classes(*columns: tuple[int, int, int, int]) -> torch.Tensor:
    return torch.from_numpy(classes_of(np.array(columns, dtype=np.int8).T))[None]


def test_strictness_sets_the_cost():
    music = classes((67, 64, 60, 48), (69, 64, 62, 48))
    off, some, full = (part_writing_guide(strictness) for strictness in Strictness)
    assert off is None
    assert some is not None
    assert full is not None
    nothing = torch.zeros_like(music, dtype=torch.bool)
    assert full(music, nothing).min() < some(music, nothing).min() < 0
    assert part_writing(pitches_of(music[0].numpy())).fifths == 1


def test_similarity_leans_towards_what_stood_there_and_only_there():
    standing = classes((67, 64, 60, 48))[0]
    standing[3, 0] = HIDDEN
    assert similarity_bias(standing, 0.0) is None
    weak, strong = similarity_bias(standing, 0.5), similarity_bias(standing, 1.0)
    assert weak is not None
    assert strong is not None
    assert (strong > 0).sum() == 3
    assert (strong.argmax(dim=-1)[:3, 0] == standing[:3, 0]).all()
    assert torch.equal(weak, strong / 4)


def one_voice(*pitches):
    return classes(*[(pitch, 64, 60, 48) for pitch in pitches])


def costs_of(step, music, *pitches):
    guide = syncopation_guide(Strictness.FORBID, torch.arange(music.shape[-1]) % 4)
    bias = guide(music, torch.zeros_like(music, dtype=torch.bool))
    return [bool(bias[0, 0, step, pitch - 35] < 0) for pitch in pitches]


def test_a_note_may_not_begin_on_an_odd_sixteenth_and_last():
    held, run = one_voice(67, 67, 69, 69), one_voice(67, 67, 69, 71)
    assert costs_of(1, held, 67, 68, 69) == [False, False, True]
    assert costs_of(1, run, 67, 68, 69) == [False, False, True]
    assert costs_of(1, one_voice(69, 67, 69, 69), 69) == [False]  # it only goes on


def test_nor_may_what_began_there_be_prolonged():
    music = one_voice(67, 69, 70, 71)
    assert costs_of(2, music, 67, 69, 70) == [False, True, False]
    assert costs_of(2, one_voice(69, 69, 70, 71), 69) == [False]


def test_without_strictness_or_odd_sixteenths_rhythm_is_free():
    assert syncopation_guide(Strictness.OFF, torch.arange(4)) is None
