"""The network of the fill as a continuation engine: a few bars at a time, from left to right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise

import numpy as np

from musegui.core.errors import UserError
from musegui.core.fill.candidates import Candidate, FillSweep
from musegui.core.fill.continuing import Continuation, told_to_close
from musegui.core.fill.fill_options import FillOptions
from musegui.core.score import Cells, Score
from musegui.model.continuation.engine import EngineSetup, RegionFiller

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
    """Fills the new bars two at a time; each pair hears the music before it.

    Parameters
    ----------
    filler : RegionFiller
    """

    def __init__(self, filler: RegionFiller) -> None:
        self._filler = filler

    def extend(
        self, continuation: Continuation, options: FillOptions, seed: int
    ) -> Iterator[FillSweep]:
        score, region = continuation.score, continuation.region
        told = told_to_close(continuation, picardy=options.picardy)
        sure = np.ones(score.pitches.shape, dtype=np.float32)
        states = [_Weighed(Candidate(score, sure, 0.0))] * options.candidates
        parts = _parts(score, region)
        turns = [(part, index) for part in range(len(parts)) for index in range(len(states))]
        one = replace(options, candidates=1)
        for done, (part, index) in enumerate(turns):
            cells, standing = parts[part], states[index].candidate.score
            asked = told.replace(pitches=standing.pitches, onsets=standing.onsets)
            for sweep in self._filler.fill(asked, cells, one, _seed_of(seed, index, part)):
                if sweep.sweep == sweep.sweeps:
                    states[index] = states[index].after(sweep.candidates[0], cells)
                    make, nlls = partial(_made, tuple(states)), _nlls(states, sweep)
                else:
                    make = partial(_shown, tuple(states), index, sweep, cells)
                    nlls = _nlls(states, sweep, index)
                passed = done * sweep.sweeps + sweep.sweep
                yield FillSweep(passed, len(turns) * sweep.sweeps, nlls, make, sweep.notice)


def make_cnn(filler: RegionFiller, setup: EngineSetup) -> CnnContinuation:
    """Make the engine of the network that fills, which is loaded already.

    Raises
    ------
    UserError
        If it is to have other weights than the fill.
    """
    if setup.weights is not None:
        raise UserError(
            f"The engine cnn has the weights of the fill and can't take those in {setup.weights}; "
            "leave them out, or choose the engine that they are for."
        )
    return CnnContinuation(filler)


def _nlls(
    states: Sequence[_Weighed], sweep: FillSweep, written: int | None = None
) -> tuple[float, ...]:
    """Give what is known of every candidate; of the one being written, what it is just now."""
    return tuple(
        sweep.nlls[0] if index == written or not state.cells else state.candidate.nll
        for index, state in enumerate(states)
    )


def _made(states: Sequence[_Weighed]) -> tuple[Candidate, ...]:
    return tuple(state.candidate for state in states)


def _shown(
    states: Sequence[_Weighed], index: int, sweep: FillSweep, part: Cells
) -> tuple[Candidate, ...]:
    """Give all candidates while one of them is being written."""
    shown = [state.candidate for state in states]
    shown[index] = states[index].after(sweep.candidates[0], part).candidate
    return tuple(shown)


def _parts(score: Score, region: Cells) -> list[Cells]:
    """Cut a region into spans of a few bars that have something to write."""
    columns = np.flatnonzero(region.any(axis=0))
    start, stop = int(columns[0]), int(columns[-1]) + 1
    whole = [bar for bar in score.grid.bar_starts(stop) if bar >= start]
    bounds = sorted({start, *whole[BARS_AT_ONCE::BARS_AT_ONCE], stop})
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
