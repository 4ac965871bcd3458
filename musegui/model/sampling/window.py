"""The part of a score that the network looks at, as the network takes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from musegui.core.fill.candidates import FillError
from musegui.core.keys import pitch_name
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH
from musegui.core.score import Cells, Pitches, Score
from musegui.core.timegrid import STEPS_PER_BEAT, places_in_bar
from musegui.core.translation import tr
from musegui.core.voices import Voice
from musegui.model.network.encoding import (
    HIDDEN,
    Classes,
    classes_of,
    context_of,
    pad_outside,
)
from musegui.model.network.inference import LoadedNetworks

CONTEXT_STEPS = 32
"""How much of the music on either side of a region the network sees."""

OUTSIDE_STEPS = 4
"""A beat beyond either end of a piece tells the network that the piece ends there."""

_T = TypeVar("_T")


@dataclass(frozen=True)
class Window:
    """The part of a score that the network looks at, on the network's own grid.

    Attributes
    ----------
    start, stop : int
        Steps of the score.
    stride : int
        Steps of the score per step of the network: 1 on sixteenths, 2 on eighths.
    before : int
        Steps of the network's padding before ``start``.
    classes, context, writable, struck : Tensor
        Without a batch dimension; see the sampler.
    step_in_beat : Tensor of int64, shape (T,)
        In sixteenths, as if every beat had four of them; see `places_in_bar`.
    leaders : Tensor of int64, shape (4, T), or None
        Where each cell's note begins, if notes are to stay whole; see the sampler.
    """

    start: int
    stop: int
    stride: int
    before: int
    classes: Tensor
    context: Tensor
    writable: Tensor
    struck: Tensor
    step_in_beat: Tensor
    leaders: Tensor | None = None

    def tied_spans(self, span: int) -> Tensor:
        """Give leaders that tie the cells of each voice within spans of so many sixteenths.

        Only cells with nothing between them that is not to be written are tied.

        Parameters
        ----------
        span : int
            4 for beats, 2 for eighths.

        Returns
        -------
        Tensor of int64, shape (4, T)
        """
        steps = torch.arange(len(self.step_in_beat), device=self.classes.device)
        begins = (self.step_in_beat % span == 0) | ~self.writable
        begins[:, 1:] |= ~self.writable[:, :-1]
        begins[:, :1] = True
        return torch.where(begins, steps, 0).cummax(dim=-1).values

    def to_score_grid(self, values: Tensor) -> NDArray[np.generic]:
        """Take a tensor (rows, T) on the network's grid back to steps ``start`` to ``stop``."""
        inside = values[:, self.before :].cpu().numpy().repeat(self.stride, axis=1)
        return inside[:, : self.stop - self.start]

    def of_steps(self, values: Sequence[_T]) -> list[_T | None]:
        """Take what is known of each step of the score to the network's grid."""
        inside = values[self.start : self.stop : self.stride]
        after = self.classes.shape[1] - self.before - len(inside)
        return [*[None] * self.before, *inside, *[None] * after]


def window_around(
    score: Score,
    writable: Cells,
    stride: int,
    networks: LoadedNetworks,
    *,
    whole_notes: bool = False,
) -> Window:
    """Cut out the region with its surroundings, starting on a beat."""
    steps = np.flatnonzero(writable.any(axis=0))
    start = max(0, int(steps[0]) - CONTEXT_STEPS)
    in_beat = places_in_bar(score.grid, score.steps) % STEPS_PER_BEAT
    while start > 0 and in_beat[start]:
        start -= 1
    stop = min(score.steps, int(steps[-1]) + 1 + CONTEXT_STEPS)
    pitches = np.where(writable, _within_hearing(score.pitches), score.pitches)
    _check_compass(score, pitches, start, stop)
    grid = slice(start, stop, stride)
    classes, context = classes_of(pitches[:, grid]), context_of(score)[:, grid]
    network_writable = writable[:, grid].copy()
    if stride > 1:
        later = np.zeros_like(network_writable)
        dropped = writable[:, start + 1 : stop : stride]
        later[:, : dropped.shape[1]] = dropped
        network_writable |= later & (classes == HIDDEN)
    before = OUTSIDE_STEPS // stride if start == 0 else 0
    after = OUTSIDE_STEPS // stride if stop == score.steps else 0
    classes, context = pad_outside(classes, context, before, after)
    padding = ((0, 0), (before, after))
    leaders = _leaders(classes, np.pad(score.onsets[:, grid], padding)) if whole_notes else None
    return Window(
        start,
        stop,
        stride,
        before,
        torch.from_numpy(classes).to(networks.device),
        torch.from_numpy(context).to(networks.device, networks.dtype),
        torch.from_numpy(np.pad(network_writable, padding)).to(networks.device),
        torch.from_numpy(np.pad(score.onsets[:, grid], padding)).to(networks.device),
        torch.from_numpy(np.pad(in_beat[grid], padding[1])).to(networks.device),
        None if leaders is None else torch.from_numpy(leaders).to(networks.device),
    )


def _leaders(classes: Classes, onsets: Cells) -> NDArray[np.int64]:
    """Give the step at which each cell's note begins; other cells have only themselves."""
    steps = np.broadcast_to(np.arange(classes.shape[1]), classes.shape)
    begins = np.maximum.accumulate(np.where(onsets, steps, 0), axis=1)
    leaders: NDArray[np.int64] = np.where(classes > 0, begins, steps)
    return leaders


def _within_hearing(pitches: Pitches) -> Pitches:
    """Move what the network can't hear to the nearest octave in which it can."""
    octave = pitches % 12
    moved = np.where(pitches > HIGHEST_PITCH, HIGHEST_PITCH - 11 + octave, pitches)
    heard: Pitches = np.where(
        (pitches >= 0) & (pitches < LOWEST_PITCH), LOWEST_PITCH + octave, moved
    )
    return heard


def _check_compass(score: Score, pitches: Pitches, start: int, stop: int) -> None:
    pitches = pitches[:, start:stop]
    outside = (pitches >= 0) & ((pitches < LOWEST_PITCH) | (pitches > HIGHEST_PITCH))
    if outside.any():
        step = int(np.flatnonzero(outside.any(axis=0))[0])
        voice = Voice(int(np.flatnonzero(outside[:, step])[0]))
        name = pitch_name(int(pitches[voice, step]))
        raise FillError(
            tr(
                "The {voice}'s {note} at {place} lies outside {lowest} to {highest}, the compass "
                "of four-part writing here; transpose the music first.",
                voice=score.voice_name(voice),
                note=name,
                place=score.grid.position(start + step),
                lowest=pitch_name(LOWEST_PITCH),
                highest=pitch_name(HIGHEST_PITCH),
            )
        )
