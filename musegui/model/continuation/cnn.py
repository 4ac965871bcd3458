"""The network of the fill as a continuation engine: a few bars at a time, from left to right."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise

import numpy as np
import torch

from musegui.core.errors import UserError
from musegui.core.fill.candidates import Candidate, FillSweep, cells_to_continue
from musegui.core.fill.continuing import Continuation, asked_to_close
from musegui.core.fill.fill_options import FillOptions
from musegui.core.score import Cells, Score
from musegui.core.translation import tr
from musegui.model.continuation.base.engine import EngineSetup, RegionFiller
from musegui.model.network.threads import in_step

BARS_AT_ONCE = 2


@dataclass(frozen=True)
class _Weighed:
    """A candidate so far, and how many cells its mean NLL stands for."""

    candidate: Candidate
    cells: int = 0

    def after(self, filled: Candidate, written: Cells) -> _Weighed:
        """Go on with what was written into some cells."""
        before, count = self.candidate, int(written.sum())
        cells = self.cells + count
        made = Candidate(
            before.score.replace(pitches=filled.score.pitches, onsets=filled.score.onsets),
            np.where(written, filled.confidence, before.confidence),
            (before.nll * self.cells + filled.nll * count) / max(cells, 1),
            before.faults + filled.faults,
            before.points + filled.points,
        )
        return _Weighed(made, cells)


class CnnContinuation:
    """Fills the new bars a few at a time; each few hear the music before them.

    The first bars of all candidates have the same music before them and are filled at once; from
    there on every core of a CPU fills for another candidate.

    Parameters
    ----------
    filler : RegionFiller
    """

    def __init__(self, filler: RegionFiller) -> None:
        self._filler = filler

    def extend(
        self, continuation: Continuation, options: FillOptions, seed: int
    ) -> Iterator[FillSweep]:
        cells_to_continue(continuation.score, continuation.region)
        asked = asked_to_close(continuation, options)
        told, region = asked.score, asked.region
        standing = continuation.score.replace(pitches=told.pitches, onsets=told.onsets)
        sure = np.ones(told.pitches.shape, dtype=np.float32)
        states = [_Weighed(Candidate(standing, sure, 0.0))] * options.candidates
        parts = _parts(told, region)
        turns = _turns(len(parts), options.candidates)
        for done, (part, indices) in enumerate(turns):
            fills = self._fills(told, states, parts[part], options, seed, part, indices)
            for sweeps in in_step(fills):
                written = partial(_written, tuple(states), indices, sweeps, parts[part])
                total = max(sweep.sweeps for sweep in sweeps)
                passed = max(sweep.sweep for sweep in sweeps)
                if all(sweep.sweep == sweep.sweeps for sweep in sweeps):
                    states = list(written())
                    nlls = tuple(state.candidate.nll for state in states)
                    make = partial(_made, tuple(states))
                else:
                    nlls = _nlls(states, indices, sweeps)
                    make = partial(_shown, written)
                notice = next((sweep.notice for sweep in sweeps if sweep.notice), "")
                yield FillSweep(done * total + passed, len(turns) * total, nlls, make, notice)

    def _fills(
        self,
        told: Score,
        states: Sequence[_Weighed],
        cells: Cells,
        options: FillOptions,
        seed: int,
        part: int,
        indices: Sequence[int],
    ) -> list[Iterator[FillSweep]]:
        """Begin the fills of one part for some candidates: one for all of them, or one for each."""
        if part == 0:
            return [self._filler.fill(told, cells, options, _seed_of(seed, 0, part))]
        one = replace(options, candidates=1)
        standing = [states[index].candidate.score for index in indices]
        return [
            self._filler.fill(
                told.replace(pitches=score.pitches, onsets=score.onsets),
                cells,
                one,
                _seed_of(seed, index, part),
            )
            for index, score in zip(indices, standing, strict=True)
        ]


def make_cnn(filler: RegionFiller, setup: EngineSetup) -> CnnContinuation:
    """Make the engine of the network that fills, which is loaded already.

    Raises
    ------
    UserError
        If it is to have other weights than the fill.
    """
    if setup.weights is not None:
        raise UserError(
            tr(
                "The engine cnn has the weights of the fill and can't take those in {path}; "
                "leave them out, or choose the engine that they are for.",
                path=setup.weights,
            )
        )
    return CnnContinuation(filler)


def _turns(parts: int, candidates: int) -> list[tuple[int, range]]:
    """Say which part is written when, and for which of the candidates."""
    together = max(torch.get_num_threads(), 1)
    first = [(0, range(candidates))]
    return first + [
        (part, range(start, min(start + together, candidates)))
        for part in range(1, parts)
        for start in range(0, candidates, together)
    ]


def _nlls(
    states: Sequence[_Weighed], indices: Sequence[int], sweeps: Sequence[FillSweep]
) -> tuple[float, ...]:
    """Give what is known of every candidate; of those being written, what it is just now."""
    nlls = [state.candidate.nll for state in states]
    now = [nll for sweep in sweeps for nll in sweep.nlls]
    for index, nll in zip(indices, now, strict=True):
        nlls[index] = nll
    return tuple(nlls)


def _written(
    states: Sequence[_Weighed], indices: Sequence[int], sweeps: Sequence[FillSweep], part: Cells
) -> tuple[_Weighed, ...]:
    """Give all candidates with what has been written of one part for some of them."""
    after = list(states)
    filled = [candidate for sweep in sweeps for candidate in sweep.candidates]
    for index, candidate in zip(indices, filled, strict=True):
        after[index] = states[index].after(candidate, part)
    return tuple(after)


def _made(states: Sequence[_Weighed]) -> tuple[Candidate, ...]:
    return tuple(state.candidate for state in states)


def _shown(written: Callable[[], tuple[_Weighed, ...]]) -> tuple[Candidate, ...]:
    return _made(written())


def _parts(score: Score, region: Cells) -> list[Cells]:
    """Cut a region into spans of a few bars, as even as can be, that have something to write."""
    columns = np.flatnonzero(region.any(axis=0))
    start, stop = int(columns[0]), int(columns[-1]) + 1
    whole = [bar for bar in score.grid.bar_starts(stop) if bar >= start]
    spans = max(-(-len(whole) // BARS_AT_ONCE), 1)
    firsts = [bars[0] for bars in np.array_split(whole, spans) if len(bars)]
    bounds = sorted({start, *map(int, firsts[1:]), stop})
    parts = []
    for begin, end in pairwise(bounds):
        part = region.copy()
        part[:, :begin], part[:, end:] = False, False
        if part.any():
            parts.append(part)
    return parts


def _seed_of(seed: int, candidate: int, part: int) -> int:
    """Draw the seed of one fill."""
    return int(np.random.SeedSequence([seed, candidate, part]).generate_state(1)[0] % 2**31)
