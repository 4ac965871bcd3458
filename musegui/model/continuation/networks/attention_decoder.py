"""Luo's attention network (2021, section 5.5): the decoder of a transformer, alone."""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
from torch import Tensor, nn

from musegui.model.continuation.networks.causal_attention import CausalAttention, State


class AttentionVariant(NamedTuple):
    """How many layers of how many heads."""

    stacks: int
    heads: int


class AttentionCore(nn.Module):
    """Stacks of attention and feed-forward, normalized before, with residual connections.

    Weights begin as Xavier's uniform. Where a token stands is told by sines (Vaswani et al. 2017).

    Parameters
    ----------
    in_size, size : int
    variant : AttentionVariant
    dropout : float
        After every attention and feed-forward.
    """

    def __init__(self, in_size: int, size: int, variant: AttentionVariant, dropout: float) -> None:
        super().__init__()
        self.entry = nn.Linear(in_size, size)
        self.layers = nn.ModuleList(
            _Layer(size, variant.heads, dropout) for _ in range(variant.stacks)
        )
        self.norm = nn.LayerNorm(size)
        for parameter in self.parameters():
            if parameter.ndim > 1:
                nn.init.xavier_uniform_(parameter)

    def forward(self, inputs: Tensor, state: State | None = None) -> tuple[Tensor, State]:
        """Go on from a state; shapes as for `RecurrentCore`."""
        passed, *heard = state or [torch.zeros((), dtype=torch.int64, device=inputs.device)]
        outputs = self.entry(inputs)
        outputs = outputs + _places(int(passed), outputs)
        kept: State = [passed + inputs.shape[1]]
        for index, layer in enumerate(self.layers):
            outputs, own = layer(outputs, heard[2 * index : 2 * index + 2])
            kept += own
        return self.norm(outputs), kept


class _Layer(nn.Module):
    def __init__(self, size: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.attention = CausalAttention(size, heads)
        self.forward_layers = nn.Sequential(
            nn.Linear(size, 2 * size), nn.ReLU(), nn.Linear(2 * size, size)
        )
        self.norms = nn.ModuleList(nn.LayerNorm(size) for _ in range(2))
        self.dropout = nn.Dropout(dropout)

    def forward(self, inputs: Tensor, heard: State) -> tuple[Tensor, State]:
        attended, heard = self.attention(self.norms[0](inputs), heard)
        outputs = inputs + self.dropout(attended)
        return outputs + self.dropout(self.forward_layers(self.norms[1](outputs))), heard


def _places(first: int, like: Tensor) -> Tensor:
    """Give the sines for places from ``first`` on, shape (T, size)."""
    size = like.shape[2]
    place = torch.arange(first, first + like.shape[1], device=like.device)[:, None]
    rates = torch.exp(torch.arange(0, size, 2, device=like.device) * (-math.log(1e4) / size))
    angles = place * rates
    return torch.stack([angles.sin(), angles.cos()], dim=2).flatten(1)[:, :size].to(like.dtype)
