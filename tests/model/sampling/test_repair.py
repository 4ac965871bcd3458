import numpy as np
import torch

from musegui.core.pitch import REST
from musegui.model.network.encoding import HIDDEN, classes_of
from musegui.model.sampling.repair import faulty_cells, faulty_notes


def music(*columns: tuple[int, int, int, int]) -> torch.Tensor:
    return torch.from_numpy(classes_of(np.array(columns, dtype=np.int8).T))[None]


GOOD = (67, 64, 60, 48)
FIFTHS = music(GOOD, GOOD, (69, 64, 62, 50), (69, 64, 62, 50))
"""Soprano, tenor and bass go up a tone together: fifths above, octaves below."""


def test_all_that_move_in_parallel_are_at_fault_and_nobody_else():
    counts = faulty_cells(FIFTHS)[0]
    assert (counts[[0, 2, 3], 1:3] > 0).all()
    assert not counts[1].any()
    assert not counts[:, [0, 3]].any()


def test_notes_at_fault_are_marked_whole():
    notes = faulty_notes(FIFTHS, torch.ones_like(FIFTHS, dtype=torch.bool))[0]
    assert notes[[0, 2, 3]].all()
    assert not notes[1].any()


def test_what_may_not_be_written_is_not_marked():
    writable = torch.ones_like(FIFTHS, dtype=torch.bool)
    writable[:, 0] = False
    writable[..., 2] = False
    notes = faulty_notes(FIFTHS, writable)
    assert not (notes & ~writable).any()
    assert notes[0, 2, 3]


def test_crossings_are_faults_and_silence_is_none():
    counts = faulty_cells(music((60, 64, 55, 48), (REST, REST, REST, REST)))[0]
    assert counts[:2, 0].tolist() == [1, 1]
    assert not counts[:, 1].any()
    assert not faulty_cells(torch.full((1, 4, 8), HIDDEN)).any()
