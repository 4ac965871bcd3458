"""One fill: choose the window, run the sampler, write the notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from musegui.core.fill.candidates import (
    Candidate,
    FillSweep,
    with_filled_cells,
)
from musegui.core.fill.fill_options import (
    MAX_CANDIDATES,
    FillOptions,
    Strictness,
)
from musegui.core.fill.form import Form
from musegui.core.harmony.chords import ChordSymbol
from musegui.core.score import Cells, Pitches, Score
from musegui.core.theory.cures import faults_within
from musegui.core.voices import Registers
from musegui.model.network.encoding import HIDDEN, pitches_of
from musegui.model.network.inference import LoadedNetworks
from musegui.model.network.network import Network, stays
from musegui.model.sampling.line_terms import steps_drawn_alike
from musegui.model.sampling.polish import count_points, polish
from musegui.model.sampling.sampling import Dice, SamplerSettings, SamplerState, sample
from musegui.model.sampling.steering import steering_terms
from musegui.model.sampling.terms import Term
from musegui.model.sampling.window import Window, window_around

REPAIR_PASSES = 12
DRAFT_SWEEPS, POLISH_SHARE = 16, 0.75
"""Up to so many sweeps nothing is polished; passes of polishing to every further one, fewer where
what stands is to stay."""


@dataclass(frozen=True)
class FillJob:
    """A fill that is under way.

    Attributes
    ----------
    writable : ndarray of bool, shape (4, T)
    chords : list of ChordSymbol or None, length T
        What the chord track asks for, and the end of the piece where that asks for nothing.
    problems : list of str
        What is wrong with the chord track, a sentence each.
    bounds : Registers, optional
        What voices can sing at all.
    shortage : str
        What was done because memory or a network was missing, if anything.
    """

    score: Score
    writable: Cells
    options: FillOptions
    seed: int
    chords: list[ChordSymbol | None]
    form: Form
    problems: list[str]
    bounds: Registers | None = None
    shortage: str = ""

    @property
    def numbers(self) -> list[int]:
        """Of all that are made: first one for each candidate, then another for each, and so on."""
        return [
            index + again * MAX_CANDIDATES
            for again in range(self.options.best_of)
            for index in range(self.options.candidates)
        ]

    @property
    def drawn(self) -> Cells:
        """The writable cells but for rests of all voices, unless there is nothing else."""
        if self.options.keep_rhythm:
            return self.writable
        drawn = self.writable & ~self.form.silent
        return drawn if drawn.any() else self.writable

    @property
    def notice(self) -> str:
        return " ".join(filter(None, [*self.problems, self.shortage]))


def fill_window(
    job: FillJob, networks: LoadedNetworks, numbers: Sequence[int]
) -> Iterator[FillSweep]:
    """Make some of the candidates, by their numbers."""
    options = job.options
    told = job.form.told_with(job.score, job.writable, job.writable & ~job.drawn)
    window = window_around(
        told, job.drawn, 16 // options.resolution, networks, whole_notes=options.keep_rhythm
    )
    settings = SamplerSettings(
        options.sweeps,
        steps_drawn_alike(options.activity) // window.stride,
        steering_terms(options, window, job.chords, job.form, job.bounds),
        REPAIR_PASSES if options.strictness is Strictness.FORBID else 0,
    )
    batch = _batch_of(job, told.pitches, window, len(numbers))
    dice = Dice(job.seed, numbers)
    state: SamplerState | None = None
    for state in _sample_and_polish(networks.pitch, batch, settings, dice):
        nlls = tuple(_mean_nll(state.log_probabilities, batch.writable).tolist())
        make = partial(batch.candidates, state, batch.kept, nlls)
        yield FillSweep(state.sweep, options.sweeps + 1, nlls, make)
    assert state is not None, "a fill has at least one sweep"
    onsets = batch.onsets(networks, state, settings.terms)
    fresh = Dice(job.seed, numbers)  # how many were used depends on the rest of the batch
    nlls = tuple(_masked_nll(networks.pitch, batch, state.classes, fresh).tolist())
    made = batch.judged(state, onsets, nlls)
    yield FillSweep(options.sweeps + 1, options.sweeps + 1, nlls, lambda: made)


@dataclass(frozen=True, eq=False)
class _Batch:
    """A job's window for several candidates, and how they are brought back onto the score's grid.

    Attributes
    ----------
    known : ndarray, shape (4, T)
        The pitches of the score as the network is told them.
    classes, writable, struck, kept : Tensor, shape (batch, 4, steps)
        The window's; ``kept`` are the onsets that stay as they are.
    context : Tensor
        The window's, for each candidate.
    """

    job: FillJob
    known: Pitches
    window: Window
    classes: Tensor
    context: Tensor
    writable: Tensor
    struck: Tensor
    kept: Tensor

    def onsets(
        self, networks: LoadedNetworks, state: SamplerState, terms: Sequence[Term]
    ) -> Tensor:
        """Choose where the finished notes are struck, shape (batch, 4, steps)."""
        final = state.classes.masked_fill(state.classes == HIDDEN, 0)
        logits = networks.onset(final, self.struck, ~self.writable, self.context)
        for term in terms:
            logits = term.onset_logits(logits)
        onsets = (logits > 0) & stays(final)
        if self.job.options.keep_rhythm:
            onsets = torch.where(self.classes > 0, self.kept, onsets)
        return onsets

    def judged(
        self, state: SamplerState, onsets: Tensor, nlls: tuple[float, ...]
    ) -> tuple[Candidate, ...]:
        """Give the finished candidates with what is wrong with them."""
        points = count_points(state.classes, self.window.step_in_beat, self.context)
        return tuple(
            replace(
                candidate,
                faults=faults_within(candidate.score, self.job.writable),
                points=wrong,
            )
            for candidate, wrong in zip(self.candidates(state, onsets, nlls), points, strict=True)
        )

    def candidates(
        self, state: SamplerState, onsets: Tensor, nlls: tuple[float, ...]
    ) -> tuple[Candidate, ...]:
        """Write the notes as they stand into the score."""
        score, writable, window = self.job.score, self.job.writable, self.window
        span = slice(window.start, window.stop)
        candidates = []
        for index in range(len(state.classes)):
            pitches, struck = self.known.copy(), score.onsets.copy()
            classes = window.to_score_grid(state.classes[index])
            pitches[:, span] = pitches_of(classes.astype(np.int64))
            struck[:, span] = _strikes_on_score_grid(window, onsets[index])
            confidence = np.ones(score.pitches.shape, dtype=np.float32)
            confidence[:, span] = window.to_score_grid(state.log_probabilities[index].exp())
            confidence[~writable] = 1.0
            filled = with_filled_cells(score, writable, pitches, struck)
            candidates.append(Candidate(filled, confidence, nlls[index]))
        return tuple(candidates)


def _batch_of(job: FillJob, known: Pitches, window: Window, size: int) -> _Batch:
    classes, context, writable, struck = (
        tensor.expand(size, *tensor.shape)
        for tensor in (window.classes, window.context, window.writable, window.struck)
    )
    kept = struck & (classes > 0) if job.options.keep_rhythm else torch.zeros_like(struck)
    return _Batch(job, known, window, classes, context, writable, struck, kept)


def _sample_and_polish(
    network: Network, batch: _Batch, settings: SamplerSettings, dice: Dice
) -> Iterator[SamplerState]:
    state: SamplerState | None = None
    for state in sample(network, batch.classes, batch.context, batch.writable, settings, dice):
        yield state
    passes = _polish_passes(batch.job.options) if settings.repair_passes else 0
    if state is not None and passes:
        beat = batch.window.step_in_beat
        yield from polish(
            network, state, batch.context, batch.writable, settings, dice, beat, passes
        )


def _polish_passes(options: FillOptions) -> int:
    sweeps = max(options.sweeps - DRAFT_SWEEPS, 0)
    return round(POLISH_SHARE * sweeps * (1 - options.similarity))


def _strikes_on_score_grid(window: Window, onsets: Tensor) -> NDArray[np.bool_]:
    """Strike the first of the score's steps that a struck step of the network covers."""
    struck = window.to_score_grid(onsets).astype(bool)
    for offset in range(1, window.stride):
        struck[:, offset :: window.stride] = False
    return struck


def _mean_nll(log_probabilities: Tensor, cells: Tensor) -> Tensor:
    """Mean NLL of some cells per candidate, nats, shape (batch,)."""
    return -(log_probabilities * cells).sum(dim=(1, 2)) / cells.sum(dim=(1, 2)).clamp(min=1)


def _masked_nll(network: Network, batch: _Batch, classes: Tensor, dice: Dice) -> Tensor:
    """Score the finished cells, either half of them with that half hidden, shape (batch,)."""
    half = (dice.uniform(*classes.shape[1:]) < 0.5).to(classes.device)
    scores = torch.zeros(classes.shape, device=classes.device)
    for hidden in (batch.writable & half, batch.writable & ~half):
        given = network(classes.masked_fill(hidden, HIDDEN), batch.context)
        chosen = given.gather(-1, classes.clamp(min=0).unsqueeze(-1)).squeeze(-1)
        scores = torch.where(hidden, chosen, scores)
    return _mean_nll(scores, batch.writable)
