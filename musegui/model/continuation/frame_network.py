"""Frames of 88 pitches, one after another: an LSTM that tells a distribution of the next one.

RNN-NADE and RNN-Bernoulli after Boulanger-Lewandowski et al. (2012), with a multi-layer LSTM,
attention over a window of its past outputs and dropout in place of their plain network.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import torch
from torch import Tensor, nn
from torch.nn import functional as F

LOWEST_FRAME_PITCH, FRAME_ROWS = 21, 88
"""A piano's: A0 to C8."""


@dataclass(frozen=True)
class FrameConfig:
    """A network of frames.

    Attributes
    ----------
    estimator : {"bernoulli", "nade"}
        Whether the pitches of a frame are independent, or each depends on those below it.
    units, layers : int
        Of the LSTM.
    window : int
        How many of its last outputs are attended to.
    dropout : float
    estimator_units : int
        Hidden units of NADE.
    planes : int
        What is told of the step to come: see `TOLD_PLANES` in `frame_task`; the key alone in the
        task of 2012.
    strikes : bool
        Whether a pitch that goes on can be struck anew, so that notes have lengths.
    """

    estimator: Literal["bernoulli", "nade"] = "nade"
    units: int = 160
    layers: int = 2
    window: int = 32
    dropout: float = 0.3
    estimator_units: int = 192
    planes: int = 0
    strikes: bool = False


_SILENT_LOGIT = -3.0
"""Where training begins: four pitches of 88 sound."""


class Bernoulli(nn.Module):
    """Every pitch by itself."""

    def __init__(self, inputs: int, rows: int = FRAME_ROWS) -> None:
        super().__init__()
        self.pitch_bias = nn.Linear(inputs, rows)

    def forward(self, features: Tensor, frames: Tensor) -> Tensor:
        """Give the logit of every pitch; the frames, shape (N, rows), have no say."""
        assert frames.shape[0] == features.shape[0]
        return self.pitch_bias(features)

    def sample(self, features: Tensor, rolls: Tensor, temperature: float) -> tuple[Tensor, Tensor]:
        """Draw frames; see `Nade.sample`."""
        logits = self.pitch_bias(features)
        return rolls < (logits / temperature).sigmoid(), logits


class Nade(nn.Module):
    """Each pitch given those below it (Larochelle and Murray 2011, eq. 1 to 3).

    The biases of both layers come from the features. The hidden units change only where a pitch
    sounds, so a frame of n notes has n + 1 different states instead of one for each pitch.
    """

    def __init__(self, inputs: int, units: int, rows: int = FRAME_ROWS) -> None:
        super().__init__()
        self.hidden_bias = nn.Linear(inputs, units)
        self.pitch_bias = nn.Linear(inputs, rows)
        self.come_in = nn.Parameter(torch.randn(rows, units) * 0.05)
        self.go_out = nn.Parameter(torch.randn(rows, units) * 0.05)

    def forward(self, features: Tensor, frames: Tensor) -> Tensor:
        """Give the logit of every pitch, given the pitches of the same frame below it.

        Parameters
        ----------
        features : Tensor, shape (N, inputs)
        frames : Tensor, shape (N, rows)
            Ones and zeros.
        """
        below = (frames.cumsum(dim=1) - frames).long()
        most = int(frames.sum(dim=1).max()) if frames.numel() else 0
        notes = frames.topk(most, dim=1, sorted=False)
        order = notes.indices.masked_fill(notes.values == 0, frames.shape[1]).sort(dim=1).values
        table = F.pad(self.come_in, (0, 0, 0, 1))
        added = F.pad(table[order].cumsum(dim=1), (0, 0, 1, 0))
        states = torch.relu(self.hidden_bias(features)[:, None] + added)
        logits = states @ self.go_out.T
        return logits.gather(1, below[:, None]).squeeze(1) + self.pitch_bias(features)

    def sample(self, features: Tensor, rolls: Tensor, temperature: float) -> tuple[Tensor, Tensor]:
        """Draw frames from the lowest pitch up.

        Parameters
        ----------
        features : Tensor, shape (N, inputs)
        rolls : Tensor, shape (N, rows)
            Evenly from [0, 1): a pitch sounds where its roll is below its probability.
        temperature : float

        Returns
        -------
        frames : Tensor of bool, shape (N, rows)
        logits : Tensor, shape (N, rows)
            At temperature 1, as `forward` gives them for these frames.
        """
        count, rows = rolls.shape
        hidden = self.hidden_bias(features)
        bias = self.pitch_bias(features)
        places = torch.arange(rows, device=rolls.device)
        frames = torch.zeros(count, rows, dtype=torch.bool, device=rolls.device)
        logits = torch.zeros_like(bias)
        reached = torch.zeros(count, 1, dtype=torch.long, device=rolls.device)
        while bool((reached < rows).any()):
            here = torch.relu(hidden) @ self.go_out.T + bias
            logits = torch.where(places >= reached, here, logits)
            sounds = (places >= reached) & (rolls < (here / temperature).sigmoid())
            found = sounds.any(dim=1, keepdim=True)
            first = sounds.int().argmax(dim=1, keepdim=True)
            frames.scatter_(1, first, frames.gather(1, first) | found)
            hidden = hidden + self.come_in[first.squeeze(1)] * found
            reached = torch.where(found, first + 1, rows)
        return frames, logits


@dataclass
class FrameMemory:
    """What a network remembers between steps: the LSTM's state and its last outputs."""

    state: tuple[Tensor, Tensor] | None
    outputs: Tensor

    def repeated(self, count: int) -> FrameMemory:
        """Give every one of so many candidates the memory of the one."""
        state = self.state
        if state is not None:
            state = state[0].repeat(1, count, 1), state[1].repeat(1, count, 1)
        return FrameMemory(state, self.outputs.repeat(count, 1, 1))


class FrameNetwork(nn.Module):
    """Reads frames and tells the next: LSTM, attention window, estimator, and what is struck."""

    def __init__(self, config: FrameConfig) -> None:
        super().__init__()
        self.config = config
        units = config.units
        self.embedding = nn.Linear(FRAME_ROWS * (2 if config.strikes else 1) + config.planes, units)
        self.lstm = nn.LSTM(units, units, config.layers, batch_first=True, dropout=config.dropout)
        self.query = nn.Linear(units, units, bias=False)
        self.dropout = nn.Dropout(config.dropout)
        self.mix = nn.Linear(3 * units, units)
        self.estimator: Nade | Bernoulli
        if config.estimator == "nade":
            self.estimator = Nade(units, config.estimator_units)
        else:
            self.estimator = Bernoulli(units)
        nn.init.constant_(self.estimator.pitch_bias.bias, _SILENT_LOGIT)
        if config.strikes:
            self.strike_features = nn.Linear(units, FRAME_ROWS)
            self.strike_frames = nn.Sequential(
                nn.Linear(2 * FRAME_ROWS, 64), nn.ReLU(), nn.Linear(64, FRAME_ROWS)
            )

    def forward(
        self, sounding: Tensor, struck: Tensor, planes: Tensor, inside: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Give the mean negative log-likelihood of frames, and that of what is struck.

        Parameters
        ----------
        sounding, struck : Tensor of bool, shape (batch, steps, 88)
        planes : Tensor of float, shape (batch, steps, planes)
        inside : Tensor of bool, shape (batch, steps)
            Steps that count.

        Returns
        -------
        frame_nats, strike_nats : Tensor, scalar
            Nats per frame.
        """
        frame_nats, strike_nats = self.nats(sounding, struck, planes)
        counted = inside.sum().clamp(min=1)
        return (frame_nats * inside).sum() / counted, (strike_nats * inside).sum() / counted

    def nats(self, sounding: Tensor, struck: Tensor, planes: Tensor) -> tuple[Tensor, Tensor]:
        """Give the negative log-likelihood of every frame given all before it, (batch, steps)."""
        past, past_struck = one_later(sounding), one_later(struck)
        features, _ = self.features(past, past_struck, planes)
        frames = sounding.to(features.dtype)
        logits = self.estimator(features.flatten(0, 1), frames.flatten(0, 1)).view_as(frames)
        nats = F.binary_cross_entropy_with_logits(logits, frames, reduction="none").sum(dim=-1)
        if not self.config.strikes:
            return nats, torch.zeros_like(nats)
        asked = sounding & past
        strikes = self.strike_logits(features, sounding, past)
        told = F.binary_cross_entropy_with_logits(
            strikes, struck.to(features.dtype), reduction="none"
        )
        return nats, (told * asked).sum(dim=-1)

    def strike_logits(self, features: Tensor, sounding: Tensor, past: Tensor) -> Tensor:
        """Tell which pitches are struck anew, of those that sound before and now."""
        both = torch.cat([sounding, past], dim=-1).to(features.dtype)
        return self.strike_features(features) + self.strike_frames(both)

    def features(
        self, past: Tensor, past_struck: Tensor, planes: Tensor, memory: FrameMemory | None = None
    ) -> tuple[Tensor, FrameMemory]:
        """Read the frame before each step, and what is told of the step.

        Parameters
        ----------
        past, past_struck : Tensor of bool, shape (batch, steps, 88)
        planes : Tensor, shape (batch, steps, planes)
        memory : FrameMemory, optional
            Of the steps before these.
        """
        parts = [past, past_struck] if self.config.strikes else [past]
        inputs = torch.cat([*(part.to(planes.dtype) for part in parts), planes], dim=-1)
        embedded = torch.relu(self.embedding(inputs))
        memory = memory or FrameMemory(None, embedded[:, :0])
        outputs, state = self.lstm(self.dropout(embedded), memory.state)
        keys = torch.cat([memory.outputs, outputs], dim=1)
        attended = self._attend(outputs, keys)
        joined = torch.cat([self.dropout(outputs), self.dropout(attended), embedded], dim=-1)
        features = self.dropout(torch.relu(self.mix(joined)))
        return features, FrameMemory(state, keys[:, -self.config.window :])

    def _attend(self, outputs: Tensor, keys: Tensor) -> Tensor:
        """Sum the last outputs before each step, weighed by how well they answer it."""
        steps, heard = outputs.shape[1], keys.shape[1]
        at = torch.arange(heard - steps, heard, device=keys.device)[:, None]
        places = torch.arange(heard, device=keys.device)
        seen = (places <= at) & (places > at - self.config.window)
        scores = self.query(outputs) @ keys.transpose(1, 2) / keys.shape[-1] ** 0.5
        return scores.masked_fill(~seen, -torch.inf).softmax(dim=-1) @ keys


def one_later(frames: Tensor) -> Tensor:
    """Shift frames by a step, with silence before the first."""
    return F.pad(frames, (0, 0, 1, 0))[:, :-1]


def build_frame_network(header: Mapping[str, Any]) -> FrameNetwork:
    """Make the network of a file of weights by its header."""
    return FrameNetwork(FrameConfig(**header["config"]))
