import numpy as np
import torch

from musegui.core.fill_options import Strictness
from musegui.core.theory import part_writing
from musegui.model.network.encoding import HIDDEN, classes_of, pitches_of
from musegui.model.sampling.guidance import part_writing_guide, similarity_bias


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
