"""Fill a region of a score: choose the window, run the sampler, write the notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from musegui.core.fill import (
    Candidate,
    Chances,
    FillError,
    FillOptions,
    FillStep,
    Strictness,
    with_filled_cells,
    writable_cells,
)
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH, REST, pitch_name
from musegui.core.score import Cells, Score
from musegui.core.theory import find_faults, touches
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.voices import Voice
from musegui.model.device import pick_device
from musegui.model.encoding import HIDDEN, classes_of, context_of, pad_outside, pitches_of
from musegui.model.guidance import part_writing_guide, similarity_guide
from musegui.model.inference import LoadedNetworks, load_shipped_networks
from musegui.model.network import Network, stays
from musegui.model.sampling import Dice, SamplerSettings, SamplerState, sample

CONTEXT_STEPS = 32
"""How much of the music on either side of a region the network sees."""

OUTSIDE_STEPS = 4
"""A beat beyond either end of a piece tells the network that the piece ends there."""

REPAIR_PASSES = 12


def load_shipped_filler(device: str | None = None) -> Filler:
    """Load the networks that come with the program; see `load_shipped_networks`."""
    return Filler(load_shipped_networks(pick_device(device)))


@dataclass(frozen=True)
class _Window:
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
    """

    start: int
    stop: int
    stride: int
    before: int
    classes: Tensor
    context: Tensor
    writable: Tensor
    struck: Tensor

    def to_score_grid(self, values: Tensor) -> NDArray[np.generic]:
        """Take a tensor (rows, T) on the network's grid back to steps ``start`` to ``stop``."""
        inside = values[:, self.before :].cpu().numpy().repeat(self.stride, axis=1)
        return inside[:, : self.stop - self.start]


class Filler:
    """Fills regions of scores with networks that stay loaded.

    Parameters
    ----------
    networks : mapping from resolution (16, 8) to LoadedNetworks
    """

    def __init__(self, networks: Mapping[int, LoadedNetworks]) -> None:
        self._networks = networks

    @property
    def device_name(self) -> str:
        """Device and precision, e.g. ``"cpu (bfloat16)"``."""
        networks = next(iter(self._networks.values()))
        return f"{networks.device} ({str(networks.dtype).removeprefix('torch.')})"

    def fill(
        self, score: Score, region: Cells, options: FillOptions, seed: int
    ) -> Iterator[FillStep]:
        """Fill a region, yielding the candidates after every step.

        Parameters
        ----------
        score : Score
        region : ndarray of bool, shape (4, T)
        options : FillOptions
        seed : int
            The same seed, score, options and device give the same notes.

        Raises
        ------
        FillError
            If there is nothing to fill, or the music lies where the network can't hear it.
        """
        writable = writable_cells(score, region)
        if not writable.any():
            raise FillError("There is nothing to fill: every cell of the region is locked.")
        networks = self._networks[options.resolution]
        with torch.inference_mode():
            window = _make_window(score, writable, 16 // options.resolution, networks)
            yield from _fill_window(score, writable, window, networks, options, seed)

    def chances(
        self, score: Score, voice: Voice, start: int, stop: int, resolution: int = 16
    ) -> Chances:
        """Ask how likely each pitch is at some cells of a voice, all else as it stands.

        Parameters
        ----------
        start, stop : int
            The cells' steps: a note's for why it is there, all for the whole voice; the network
            hears none of them.

        Raises
        ------
        FillError
            If there is no such cell, or the music lies where the network can't hear it.
        """
        start, stop = max(start, 0), min(stop, score.steps)
        if start >= stop:
            raise FillError("There is nothing to weigh: these steps lie outside the score.")
        asked = np.zeros(score.pitches.shape, dtype=bool)
        stride = 16 // resolution
        asked[voice, max(start - stride + 1, 0) : stop] = True
        networks = self._networks[resolution]
        with torch.inference_mode():
            window = _make_window(score, asked, stride, networks)
            hidden = window.classes.masked_fill(window.writable, HIDDEN)
            given = networks.pitch(hidden[None], window.context[None])[0, voice].exp()
        columns = window.to_score_grid(given.T)[:, start - window.start : stop - window.start]
        pitches = (REST, *range(LOWEST_PITCH, HIGHEST_PITCH + 1))
        return Chances(pitches, columns.T.astype(np.float32))


def _make_window(score: Score, writable: Cells, stride: int, networks: LoadedNetworks) -> _Window:
    """Cut out the region with its surroundings, starting on a beat."""
    steps = np.flatnonzero(writable.any(axis=0))
    start = max(0, int(steps[0]) - CONTEXT_STEPS)
    into_bar = score.grid.steps_into_bar(score.steps)
    while start > 0 and into_bar[start] % STEPS_PER_BEAT:
        start -= 1
    stop = min(score.steps, int(steps[-1]) + 1 + CONTEXT_STEPS)
    _check_compass(score, start, stop)
    grid = slice(start, stop, stride)
    classes, context = classes_of(score.pitches[:, grid]), context_of(score)[:, grid]
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
    return _Window(
        start,
        stop,
        stride,
        before,
        torch.from_numpy(classes).to(networks.device),
        torch.from_numpy(context).to(networks.device, networks.dtype),
        torch.from_numpy(np.pad(network_writable, padding)).to(networks.device),
        torch.from_numpy(np.pad(score.onsets[:, grid], padding)).to(networks.device),
    )


def _check_compass(score: Score, start: int, stop: int) -> None:
    pitches = score.pitches[:, start:stop]
    outside = (pitches >= 0) & ((pitches < LOWEST_PITCH) | (pitches > HIGHEST_PITCH))
    if outside.any():
        step = int(np.flatnonzero(outside.any(axis=0))[0])
        voice = Voice(int(np.flatnonzero(outside[:, step])[0]))
        name = pitch_name(int(pitches[voice, step]))
        raise FillError(
            f"The {voice.name.lower()}'s {name} at {score.grid.position(start + step)} lies "
            f"outside {pitch_name(LOWEST_PITCH)} to {pitch_name(HIGHEST_PITCH)}, the compass of "
            "four-part writing here; transpose the music first."
        )


def _fill_window(
    score: Score,
    writable: Cells,
    window: _Window,
    networks: LoadedNetworks,
    options: FillOptions,
    seed: int,
) -> Iterator[FillStep]:
    count = options.candidates
    guides = (
        part_writing_guide(options.strictness),
        similarity_guide(window.classes, options.similarity),
    )
    settings = SamplerSettings(
        options.steps,
        options.temperature,
        STEPS_PER_BEAT // window.stride,
        [guide for guide in guides if guide is not None],
        REPAIR_PASSES if options.strictness is Strictness.FORBID else 0,
    )
    dice = Dice(seed, count)
    classes, context, network_writable, struck = (
        tensor.expand(count, *tensor.shape)
        for tensor in (window.classes, window.context, window.writable, window.struck)
    )
    state: SamplerState | None = None
    for state in sample(networks.pitch, classes, context, network_writable, settings, dice):
        onsets = torch.zeros_like(struck)
        nll = _mean_nll(state.log_probabilities, network_writable)
        yield FillStep(
            state.step, state.steps + 1, _candidates(score, writable, window, state, onsets, nll)
        )
    assert state is not None, "a fill has at least one step"
    final = state.classes.masked_fill(state.classes == HIDDEN, 0)
    logits = networks.onset(final, struck, ~network_writable, context)
    onsets = (logits > 0) & stays(final)
    nll = _masked_nll(networks.pitch, state.classes, context, network_writable, dice)
    candidates = tuple(
        replace(candidate, faults=_count_faults(candidate.score, writable, options))
        for candidate in _candidates(score, writable, window, state, onsets, nll)
    )
    yield FillStep(state.steps + 1, state.steps + 1, candidates)


def _count_faults(score: Score, writable: Cells, options: FillOptions) -> int:
    faults = find_faults(score.pitches, options.registers)
    return sum(touches(fault, writable) for fault in faults)


def _candidates(
    score: Score,
    writable: Cells,
    window: _Window,
    state: SamplerState,
    onsets: Tensor,
    nll: Tensor,
) -> tuple[Candidate, ...]:
    span = slice(window.start, window.stop)
    candidates = []
    for index in range(len(state.classes)):
        pitches, struck = score.pitches.copy(), score.onsets.copy()
        pitches[:, span] = pitches_of(window.to_score_grid(state.classes[index]).astype(np.int64))
        struck[:, span] = _strikes_on_score_grid(window, onsets[index])
        confidence = np.ones(score.pitches.shape, dtype=np.float32)
        confidence[:, span] = window.to_score_grid(state.log_probabilities[index].exp())
        confidence[~writable] = 1.0
        filled = with_filled_cells(score, writable, pitches, struck)
        candidates.append(Candidate(filled, confidence, float(nll[index])))
    return tuple(candidates)


def _strikes_on_score_grid(window: _Window, onsets: Tensor) -> NDArray[np.bool_]:
    """Strike the first of the score's steps that a struck step of the network covers."""
    struck = window.to_score_grid(onsets).astype(bool)
    for offset in range(1, window.stride):
        struck[:, offset :: window.stride] = False
    return struck


def _mean_nll(log_probabilities: Tensor, cells: Tensor) -> Tensor:
    """Mean NLL of some cells per candidate, nats, shape (batch,)."""
    return -(log_probabilities * cells).sum(dim=(1, 2)) / cells.sum(dim=(1, 2)).clamp(min=1)


def _masked_nll(
    network: Network, classes: Tensor, context: Tensor, writable: Tensor, dice: Dice
) -> Tensor:
    """Score the finished cells, either half of them with that half hidden, shape (batch,)."""
    half = (dice.uniform(*classes.shape[1:]) < 0.5).to(classes.device)
    scores = torch.zeros(classes.shape, device=classes.device)
    for hidden in (writable & half, writable & ~half):
        given = network(classes.masked_fill(hidden, HIDDEN), context)
        chosen = given.gather(-1, classes.clamp(min=0).unsqueeze(-1)).squeeze(-1)
        scores = torch.where(hidden, chosen, scores)
    return _mean_nll(scores, writable)
