"""A network that predicts a token from those before: how it is built, by the rows of one table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musegui.model.continuation.networks.attention_decoder import AttentionCore, AttentionVariant
from musegui.model.continuation.networks.causal_attention import State
from musegui.model.continuation.networks.dilated import DilatedCore
from musegui.model.continuation.networks.recurrent import RecurrentCore, RecurrentVariant

EMBEDDING_SIZE = 50

CoreVariant = RecurrentVariant | AttentionVariant | int
"""Recurrent, attention, or how many dilated blocks."""

CORES: Mapping[str, CoreVariant] = {
    "basic": RecurrentVariant(),
    "attention": RecurrentVariant(attention=True),
    "attention-residual": RecurrentVariant(attention=True, residual=True),
    "attention-residual-embedding": RecurrentVariant(embedding=True, attention=True, residual=True),
    "embedding": RecurrentVariant(embedding=True),
    "decoder-1-1": AttentionVariant(1, 1),
    "decoder-1-3": AttentionVariant(1, 3),
    "decoder-3-1": AttentionVariant(3, 1),
    "decoder-2-2": AttentionVariant(2, 2),
    "dilated": 7,
}
"""Luo's five recurrent networks, his four decoders (stacks, heads) and his convolutions."""


@dataclass(frozen=True)
class SequenceConfig:
    """What a `SequenceNetwork` is built from.

    Attributes
    ----------
    core : str
        A key of `CORES`.
    tokens : int
        Size of the vocabulary.
    extras : int
        Numbers that are told beside each token.
    further : int
        Logits beside those of the tokens.
    size : int
        Width of the layers.
    dropout : float
    """

    core: str
    tokens: int
    extras: int
    further: int = 0
    size: int = 256
    dropout: float = 0.4

    def as_dict(self) -> dict[str, Any]:
        """Give plain values, for the header of the weights."""
        return asdict(self)


class SequenceNetwork(nn.Module):
    """Entry (one-hot or embedding), core, and dense exit.

    Parameters
    ----------
    config : SequenceConfig
    """

    def __init__(self, config: SequenceConfig) -> None:
        super().__init__()
        self.config = config
        variant = CORES[config.core]
        embedded = not isinstance(variant, RecurrentVariant) or variant.embedding
        self.embedding = nn.Embedding(config.tokens, EMBEDDING_SIZE) if embedded else None
        in_size = (EMBEDDING_SIZE if embedded else config.tokens) + config.extras
        self.core = _make_core(variant, in_size, config)
        self.exit = nn.Linear(config.size, config.tokens + config.further)

    def forward(
        self, tokens: Tensor, extras: Tensor, state: State | None = None
    ) -> tuple[Tensor, State]:
        """Give the logits of what comes after each token.

        Parameters
        ----------
        tokens : Tensor of int64, shape (batch, T)
        extras : Tensor, shape (batch, T, extras)
        state : list of Tensor, optional
            What it gave for the tokens before these.

        Returns
        -------
        logits : Tensor, shape (batch, T, tokens + further)
        state : list of Tensor
        """
        if self.embedding is not None:
            known = self.embedding(tokens)
        else:
            known = F.one_hot(tokens, self.config.tokens).to(extras.dtype)
        outputs, state = self.core(torch.cat([known, extras], dim=2), state)
        return self.exit(outputs), state


def _make_core(variant: CoreVariant, in_size: int, config: SequenceConfig) -> nn.Module:
    if isinstance(variant, RecurrentVariant):
        return RecurrentCore(in_size, config.size, variant, config.dropout)
    if isinstance(variant, AttentionVariant):
        return AttentionCore(in_size, config.size, variant, config.dropout)
    return DilatedCore(in_size, config.size, variant, config.dropout)
