"""Causal dilated convolutions (Luo 2021, section 5.6.2; WaveNet, van den Oord et al. 2016).

Luo's learnt to repeat the last vector, as his steps were so fine that nearly all of them did. The
cure that he names is a quantized input: here a step is a sixteenth. He also found that few filters
at the entry are a bottleneck, so all layers are equally wide.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musegui.model.continuation.networks.causal_attention import State


class DilatedCore(nn.Module):
    """Gated residual blocks whose dilation doubles; their outputs are summed.

    Parameters
    ----------
    in_size, size : int
    depth : int
        Of blocks: ``2 ** depth`` steps are heard.
    dropout : float
    """

    def __init__(self, in_size: int, size: int, depth: int, dropout: float) -> None:
        super().__init__()
        self.entry = nn.Linear(in_size, size)
        self.blocks = nn.ModuleList(_Block(size, 2**level, dropout) for level in range(depth))

    def forward(self, inputs: Tensor, state: State | None = None) -> tuple[Tensor, State]:
        """Go on from a state; shapes as for `RecurrentCore`."""
        outputs = self.entry(inputs).transpose(1, 2)
        skipped = torch.zeros_like(outputs)
        kept: State = []
        for index, block in enumerate(self.blocks):
            outputs, skip, past = block(outputs, state[index] if state else None)
            skipped = skipped + skip
            kept.append(past)
        return F.relu(skipped).transpose(1, 2), kept


class _Block(nn.Module):
    def __init__(self, size: int, dilation: int, dropout: float) -> None:
        super().__init__()
        self.gated = nn.Conv1d(size, 2 * size, kernel_size=2, dilation=dilation)
        self.out = nn.Conv1d(size, 2 * size, kernel_size=1)
        self.dropout = nn.Dropout(dropout)
        self._dilation = dilation

    def forward(self, inputs: Tensor, past: Tensor | None) -> tuple[Tensor, Tensor, Tensor]:
        if past is None:
            past = inputs.new_zeros(*inputs.shape[:2], self._dilation)
        heard = torch.cat([past, inputs], dim=2)
        signal, gate = self.gated(heard).chunk(2, dim=1)
        change, skip = self.out(self.dropout(signal.tanh() * gate.sigmoid())).chunk(2, dim=1)
        return inputs + change, skip, heard[:, :, -self._dilation :]
