import numpy as np
import torch

from musegui.core.fill.fill_options import Strictness
from musegui.core.pitch import REST
from musegui.core.theory.part_writing import part_writing
from musegui.core.voices import COMPASSES
from musegui.model.network.encoding import HIDDEN, classes_of, pitches_of
from musegui.model.sampling.rule_terms import (
    WALL_NATS,
    part_writing_term,
    register_term,
    similarity_term,
    syncopation_term,
)
from tests.model.sampling.biases import CPU, at, guided


def classes(*columns: tuple[int, int, int, int]) -> torch.Tensor:
    return torch.from_numpy(classes_of(np.array(columns, dtype=np.int8).T))[None]


def test_strictness_sets_the_cost():
    music = classes((67, 64, 60, 48), (69, 64, 62, 48))
    off, some, full = (part_writing_term(strictness) for strictness in Strictness)
    assert off is None
    assert some is not None
    assert full is not None
    assert guided(full, music).min() < guided(some, music).min() < 0
    assert part_writing(pitches_of(music[0].numpy())).fifths == 1


def test_similarity_leans_towards_what_stood_there_and_only_there():
    standing = classes((67, 64, 60, 48))[0]
    standing[3, 0] = HIDDEN
    assert similarity_term(standing, 0.0) is None
    weak, strong = similarity_term(standing, 0.5), similarity_term(standing, 1.0)
    assert weak is not None
    assert strong is not None
    assert (strong.table > 0).sum() == 3
    assert (strong.table.argmax(dim=-1)[:3, 0] == standing[:3, 0]).all()
    assert torch.equal(weak.table, strong.table / 4)


def one_voice(*pitches):
    return classes(*[(pitch, 64, 60, 48) for pitch in pitches])


def costs_of(step, music, *pitches):
    term = syncopation_term(Strictness.FORBID, torch.arange(music.shape[-1]) % 4)
    assert term is not None
    bias = guided(term, music)
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
    assert syncopation_term(Strictness.OFF, torch.arange(4)) is None


def test_registers_are_soft_walls_that_rise():
    narrow = ((60, 72), *COMPASSES[1:])
    term = register_term(narrow, 6.0, CPU)
    assert term is not None
    bias = term.table
    soprano = bias[0, 0]
    assert at(soprano, 60) == at(soprano, 72) == at(soprano, REST) == 0
    assert at(soprano, 59) == at(soprano, 73) == -WALL_NATS - 1
    assert at(soprano, 75) == -WALL_NATS - 3
    assert not bias[1:].any() or (bias[1:, 0, 1:] <= 0).all()
    assert register_term(COMPASSES, 6.0, CPU) is None


def test_a_register_beyond_the_compass_is_not_held_against_it():
    lowest, highest = COMPASSES[0]
    term = register_term(((lowest, 83), *COMPASSES[1:]), 6.0, CPU)
    assert term is not None
    bias = term.table
    assert at(bias[0, 0], highest + 1) == 6.0
    assert at(bias[0, 0], highest) == 0
