"""Luo's recurrent networks (2021, section 5.3): two LSTM layers, with attention between or not."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from musegui.model.continuation.networks.causal_attention import CausalAttention, State


class RecurrentVariant(NamedTuple):
    """What one of the five variants has beside the two LSTM layers."""

    embedding: bool = False
    attention: bool = False
    residual: bool = False


_ENTRY_SPREAD = 0.3
"""Standard deviation of the weights that an input meets, for inputs with a few ones."""


def begin_lstm(lstm: nn.LSTM) -> None:
    """Give a layer the weights that training begins with.

    torch's own are so small that a one-hot token, after two layers, is lost beside what dropout
    adds: for hundreds of iterations nothing but the frequencies of tokens is learnt. Here recurrent
    weights are orthogonal (Saxe et al. 2014), and cells remember (Jozefowicz et al. 2015).
    """
    size = lstm.hidden_size
    for name, parameter in lstm.named_parameters():
        if name.startswith("weight_ih"):
            nn.init.normal_(parameter, std=_ENTRY_SPREAD)
        elif name.startswith("weight_hh"):
            for gate in parameter.data.chunk(4):
                nn.init.orthogonal_(gate)
        else:
            nn.init.zeros_(parameter)
            if name.startswith("bias_ih"):
                nn.init.ones_(parameter.data[size : 2 * size])


class RecurrentCore(nn.Module):
    """LSTM, attention with or without a residual connection round it, LSTM.

    His attention hears the whole window, as he predicts only its last note. Here every note of a
    window is predicted, so none hears what comes after it.

    Parameters
    ----------
    in_size, size : int
        Of the input, and of either layer (256).
    variant : RecurrentVariant
    dropout : float
        After either layer.
    """

    def __init__(self, in_size: int, size: int, variant: RecurrentVariant, dropout: float) -> None:
        super().__init__()
        self.first = nn.LSTM(in_size, size, batch_first=True)
        self.attention = CausalAttention(size, heads=1) if variant.attention else None
        self.second = nn.LSTM(size, size, batch_first=True)
        self.dropout = nn.Dropout(dropout)
        for lstm in (self.first, self.second):
            begin_lstm(lstm)
        self._residual = variant.residual

    def forward(self, inputs: Tensor, state: State | None = None) -> tuple[Tensor, State]:
        """Go on from a state.

        Parameters
        ----------
        inputs : Tensor, shape (batch, T, in_size)

        Returns
        -------
        outputs : Tensor, shape (batch, T, size)
        state : list of Tensor
        """
        h1, c1, h2, c2, *heard = state or [torch.empty(0)] * 4
        outputs, first = self.first(inputs, (h1, c1) if state else None)
        outputs = self.dropout(outputs)
        if self.attention is not None:
            attended, heard = self.attention(outputs, heard)
            outputs = outputs + attended if self._residual else attended
        outputs, second = self.second(outputs, (h2, c2) if state else None)
        return self.dropout(outputs), [*first, *second, *heard]
