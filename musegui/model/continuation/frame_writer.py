"""RNN-NADE and RNN-Bernoulli as engines: a frame is drawn at every sixteenth."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from musegui.core.errors import UserError
from musegui.core.fill.frames import FRAME_PITCHES, Frames
from musegui.core.translation import tr
from musegui.model.continuation.base.engine import EngineSetup, RegionFiller
from musegui.model.continuation.base.sequence import (
    SequenceContinuation,
    SequenceOpening,
    SequenceWriter,
    Written,
)
from musegui.model.continuation.frame_likelihood import load_frame_network
from musegui.model.continuation.frame_network import (
    FRAME_ROWS,
    LOWEST_FRAME_PITCH,
    FrameNetwork,
)
from musegui.model.continuation.frame_task import planes_of
from musegui.model.network.encoding import context_of
from musegui.model.sampling.sampling import Dice

_ROWS = slice(LOWEST_FRAME_PITCH, LOWEST_FRAME_PITCH + FRAME_ROWS)


class FrameModel:
    """A network of frames that draws one frame after another.

    Parameters
    ----------
    network : FrameNetwork
        Trained at sixteenths.
    """

    def __init__(self, network: FrameNetwork) -> None:
        self._network = network.double()

    def writer(self, opening: SequenceOpening, dice: Dice) -> SequenceWriter:
        return _FrameWriter(self._network, opening, dice)


class _FrameWriter:
    def __init__(self, network: FrameNetwork, opening: SequenceOpening, dice: Dice) -> None:
        self._network = network
        self._dice = dice
        self._temperature = opening.temperature
        planes = torch.from_numpy(planes_of(context_of(opening.score))).double()
        self._planes = planes[:, : network.config.planes]
        self._step = opening.begin
        heard_from = opening.begin - opening.frames.steps
        sounding, struck = _rows_of(opening.frames)
        self._features, self._memory = network.features(
            torch.cat([torch.zeros_like(sounding[:, :1]), sounding], dim=1),
            torch.cat([torch.zeros_like(struck[:, :1]), struck], dim=1),
            self._planes[None, heard_from : opening.begin + 1],
        )
        self._features = self._features[:, -1].repeat(opening.candidates, 1)
        self._memory = self._memory.repeated(opening.candidates)
        self._past = torch.cat([torch.zeros_like(sounding[:, :1]), sounding], dim=1)[:, -1]
        self._past = self._past.repeat(opening.candidates, 1)

    def write(self, standing: Frames) -> Written:
        """Draw the next frame of every candidate."""
        if standing.steps:
            self._hear(*_rows_of(standing))
        rolls = self._dice.rolls(2, FRAME_ROWS)
        estimator = self._network.estimator
        sounding, logits = estimator.sample(self._features, rolls[:, 0], self._temperature)
        struck = sounding & ~self._past
        nats = _nats(logits, sounding).sum(dim=1)
        if self._network.config.strikes:
            again = self._network.strike_logits(self._features, sounding, self._past)
            asked = sounding & self._past
            strikes = asked & (rolls[:, 1] < (again / self._temperature).sigmoid())
            struck = struck | strikes
            nats = nats + (_nats(again, strikes) * asked).sum(dim=1)
        self._step += 1
        return Written(_frames_of_rows(sounding, struck), nats[:, None].numpy())

    def _hear(self, sounding: Tensor, struck: Tensor) -> None:
        planes = self._planes[self._step].expand(len(sounding), 1, -1)
        features, self._memory = self._network.features(
            sounding[:, -1:], struck[:, -1:], planes, self._memory
        )
        self._features, self._past = features[:, -1], sounding[:, -1]


def _nats(logits: Tensor, drawn: Tensor) -> Tensor:
    """Give the negative log-likelihood of what was drawn, pitch by pitch."""
    return torch.nn.functional.binary_cross_entropy_with_logits(
        logits, drawn.to(logits.dtype), reduction="none"
    )


def _rows_of(frames: Frames) -> tuple[Tensor, Tensor]:
    """Cut the piano's pitches out of frames."""
    return (
        torch.from_numpy(np.ascontiguousarray(frames.sounding[..., _ROWS])),
        torch.from_numpy(np.ascontiguousarray(frames.struck[..., _ROWS])),
    )


def _frames_of_rows(sounding: Tensor, struck: Tensor) -> Frames:
    def widened(rows: Tensor) -> NDArray[np.bool_]:
        wide = np.zeros((len(rows), 1, FRAME_PITCHES), dtype=bool)
        wide[:, 0, _ROWS] = rows.numpy()
        return wide

    return Frames(widened(sounding), widened(struck))


def frame_engine(name: str) -> Callable[[RegionFiller, EngineSetup], SequenceContinuation]:
    """Give what makes an engine of frames of its weights.

    It raises `UserError` where the weights can't be used, or were trained on quarter notes.
    """

    def make(filler: RegionFiller, setup: EngineSetup) -> SequenceContinuation:
        network = load_frame_network(name, setup.weights)
        if not network.config.strikes:
            raise UserError(
                tr(
                    "{weights} was trained on quarter notes and can only be measured; "
                    "to continue pieces train it by 'musegui train --engine {engine} --out RUN "
                    "--minutes 30', without --data.",
                    weights=setup.weights or name,
                    engine=name,
                )
            )
        return SequenceContinuation(FrameModel(network), filler, polish=setup.polish)

    return make
