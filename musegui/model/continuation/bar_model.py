"""The MidiNet-like network as a sequence model: a bar of four quarters at a time."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from musegui.core.fill.frames import FRAME_PITCHES, Frames
from musegui.core.voices import VOICE_COUNT
from musegui.model.continuation.base.engine import ContinuationEngine, EngineSetup, RegionFiller
from musegui.model.continuation.base.sequence import SequenceContinuation, SequenceOpening, Written
from musegui.model.continuation.base.weights import load_engine_network
from musegui.model.continuation.networks.bar_gan import (
    BAR_STEPS,
    LOWEST_ROW,
    NOISE,
    ROWS,
    BarGan,
)
from musegui.model.continuation.tokens.melody_codec import tonic_shift
from musegui.model.continuation.tokens.places import key_heard
from musegui.model.sampling.sampling import Dice

_LEAST = 0.25
"""Of the likeliest pitches those sound that are at least so likely."""


class BarModel:
    """Goes by the last sixteen steps.

    Parameters
    ----------
    network : BarGan
        Ready to run.
    """

    def __init__(self, network: BarGan) -> None:
        self._network = network

    def writer(self, opening: SequenceOpening, dice: Dice) -> _BarWriter:
        """Hear an opening."""
        return _BarWriter(self._network, opening, dice)


class _BarWriter:
    def __init__(self, network: BarGan, opening: SequenceOpening, dice: Dice) -> None:
        self._generator = network.generator
        self._dice = dice
        self._semitones = tonic_shift(key_heard(opening).tonic)
        last = opening.frames.sounding[:, -BAR_STEPS:]
        missing = BAR_STEPS - last.shape[1]
        padded = np.pad(last, ((0, 0), (missing, 0), (0, 0)))
        self._before = np.repeat(padded, opening.candidates, axis=0)

    def write(self, standing: Frames) -> Written:
        """Go on by a bar."""
        heard = np.concatenate([self._before, standing.sounding], axis=1)[:, -BAR_STEPS:]
        self._before = heard
        rolls = Frames(heard, heard).moved(self._semitones).sounding
        rows = rolls[:, :, LOWEST_ROW : LOWEST_ROW + ROWS].transpose(0, 2, 1)
        noise = torch.special.ndtri(self._dice.rolls(NOISE).clamp(1e-9, 1 - 1e-9)).float()
        bars = [
            self._generator(torch.tensor(row[None, None], dtype=torch.float32), each[None])
            for row, each in zip(rows, noise, strict=True)  # alike however many there are
        ]
        shares = torch.cat(bars)[:, 0].numpy().transpose(0, 2, 1)
        sounding = np.zeros((*shares.shape[:2], FRAME_PITCHES), dtype=bool)
        sounding[:, :, LOWEST_ROW : LOWEST_ROW + ROWS] = _chosen(shares)
        before = np.concatenate([rolls[:, -1:], sounding[:, :-1]], axis=1)
        chosen = sounding[:, :, LOWEST_ROW : LOWEST_ROW + ROWS]
        likely = np.where(chosen, shares, 1 - shares)
        nats = -np.log(np.maximum(likely, 1e-9)).sum(axis=2)
        return Written(Frames(sounding, sounding & ~before).moved(-self._semitones), nats)


def _chosen(shares: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Choose the likeliest pitches of each step, at least one and at most four."""
    ranks = np.argsort(np.argsort(-shares, axis=2), axis=2)
    chosen: NDArray[np.bool_] = (ranks == 0) | (ranks < VOICE_COUNT) & (shares >= _LEAST)
    return chosen


def make_bar_engine(filler: RegionFiller, setup: EngineSetup) -> ContinuationEngine:
    """Make the engine ``midinet``."""
    network = load_engine_network(
        "midinet", setup.weights, lambda header: BarGan(**header["config"])
    )
    assert isinstance(network, BarGan)
    return SequenceContinuation(BarModel(network), filler, polish=setup.polish)
