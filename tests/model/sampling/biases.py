"""Small batches, and what a bias says about them."""

import numpy as np
import torch

from musegui.core.pitch import REST
from musegui.model.network.encoding import CLASS_OFFSET, classes_of
from musegui.model.sampling.terms import Bias, Draw

CPU = torch.device("cpu")


def row(*pitches: int) -> torch.Tensor:
    """Make a batch of one in which all four voices have these pitches."""
    return torch.from_numpy(classes_of(np.array([pitches] * 4, dtype=np.int8)))[None]


def chord(*pitches: int) -> torch.Tensor:
    """Make a batch of one of a single step."""
    return torch.from_numpy(classes_of(np.array(pitches, dtype=np.int8)))[None, :, None]


def guided(term: Bias, music: torch.Tensor) -> torch.Tensor:
    return term.nats(Draw(music, torch.zeros_like(music, dtype=torch.bool)))


def at(bias: torch.Tensor, pitch: int) -> float:
    """Give the bias of a pitch, from a row over classes."""
    return float(bias[0 if pitch == REST else pitch - CLASS_OFFSET])
