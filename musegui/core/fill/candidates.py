"""What a fill may write, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from musegui.core.editing.shared_words import share_words
from musegui.core.errors import UserError
from musegui.core.notes import score_notes
from musegui.core.pitch import REST
from musegui.core.score import Cells, Pitches, Score
from musegui.core.translation import tr


@dataclass(frozen=True, eq=False)
class Candidate:
    """One way to fill a region.

    Attributes
    ----------
    score : Score
    confidence : ndarray of float32, shape (4, T)
        Probability that the network gave each cell's pitch when it was last drawn; 1 where
        nothing was drawn.
    nll : float
        Mean negative log-likelihood of the region's cells, nats; lower is likelier.
    faults : int
        Part-writing faults that the region's cells take part in; 0 until the fill is finished.
    points : float
        All that is wrong with the part-writing, finer points too, each by its weight; 0 until the
        fill is finished.
    """

    score: Score
    confidence: NDArray[np.float32]
    nll: float
    faults: int = 0
    points: float = 0.0

    @property
    def rank(self) -> tuple[float, int, float]:
        """The lower the better: fewest points, then the likeliest."""
        return self.points, self.faults, self.nll


@dataclass(frozen=True, eq=False)
class FillSweep:
    """A fill after one of its sweeps: ``sweep`` of ``sweeps`` (1-based), and how it looks now.

    Attributes
    ----------
    nlls : tuple of float
        Of each candidate.
    make_candidates : callable
        Makes scores of the network's state; only the sweeps that are looked at pay for it.
    notice : str
        A sentence for the user where something did not go as planned, else empty.
    """

    sweep: int
    sweeps: int
    nlls: tuple[float, ...]
    make_candidates: Callable[[], tuple[Candidate, ...]]
    notice: str = ""

    @cached_property
    def candidates(self) -> tuple[Candidate, ...]:
        """The candidates as they are now, made when first asked for."""
        return self.make_candidates()


@dataclass(frozen=True, eq=False)
class Chances:
    """How likely the network finds each pitch at some neighbouring cells of a voice.

    Attributes
    ----------
    pitches : tuple of int
        ``REST`` first, then the pitches that the network writes, rising.
    probabilities : ndarray of float32, shape (cells, pitches)
        Rows add up to 1.
    """

    pitches: tuple[int, ...]
    probabilities: NDArray[np.float32]


class FillError(UserError):
    """A region can't be filled; the message says why and what to do."""


def cells_to_continue(score: Score, region: Cells) -> Cells:
    """Give the cells of new bars that may be written.

    Raises
    ------
    FillError
        If there are none.
    """
    writable = writable_cells(score, region)
    if not writable.any():
        raise FillError(tr("There is nothing to write: all cells of the new bars are locked."))
    return writable


def writable_cells(score: Score, region: Cells) -> Cells:
    """Give the cells of a region that a fill may write.

    Locked cells are left out, and so are the cells of a note that runs on into a locked one:
    changing its beginning would strike the locked cell anew.

    Parameters
    ----------
    region : ndarray of bool, shape (4, T)

    Returns
    -------
    ndarray of bool, shape (4, T)
    """
    protected = score.locks.copy()
    held = (score.pitches >= 0) & ~score.onsets
    tails = np.zeros_like(protected)
    tails[:, 1:] = (score.locks & held)[:, 1:] & ~score.locks[:, :-1]
    for voice, tail in zip(*np.nonzero(tails), strict=True):
        start = int(np.flatnonzero(score.onsets[voice, :tail])[-1])
        protected[voice, start:tail] = True
    return region & ~protected


def whole_note_cells(score: Score, writable: Cells) -> Cells:
    """Leave out what would change the rhythm: rests, and notes that a fill may write in part.

    Parameters
    ----------
    writable : ndarray of bool, shape (4, T)
        From `writable_cells`.
    """
    whole: Cells = writable & (score.pitches != REST)
    for note in score_notes(score):
        span = note.voice, slice(note.start, note.stop)
        whole[span] &= writable[span].all()
    return whole


def with_filled_cells(score: Score, writable: Cells, pitches: Pitches, onsets: Cells) -> Score:
    """Write a fill's cells; the user's notes keep their lengths.

    A filled cell that repeats the pitch of a locked cell before it is struck, so that the locked
    note ends where the user ended it.

    Parameters
    ----------
    writable : ndarray of bool, shape (4, T)
        From `writable_cells`; no other cell changes.
    pitches : ndarray of int8, shape (4, T)
    onsets : ndarray of bool, shape (4, T)
    """
    struck = onsets.copy()
    struck[:, 1:] |= score.locks[:, :-1]
    return score.replace(
        pitches=np.where(writable, pitches, score.pitches),
        onsets=np.where(writable, struck, score.onsets),
    )


def with_words(candidates: Sequence[Candidate], written: Cells) -> tuple[Candidate, ...]:
    """Give each candidate of a finished fill its words, see `musegui.core.editing.shared_words`."""
    return tuple(
        replace(candidate, score=share_words(candidate.score, written)) for candidate in candidates
    )


def best_first(candidates: Sequence[Candidate]) -> tuple[int, ...]:
    """Order finished candidates: the fewest points of part-writing first, then the likeliest."""
    return tuple(sorted(range(len(candidates)), key=lambda index: candidates[index].rank))


def ranked(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Put finished candidates in the order of `best_first`."""
    return tuple(candidates[index] for index in best_first(candidates))


def best_of_each(candidates: Sequence[Candidate], count: int) -> tuple[Candidate, ...]:
    """Choose the best of every ``count``-th candidate, for each of the first ``count``."""
    return tuple(
        min(candidates[index::count], key=lambda candidate: candidate.rank)
        for index in range(count)
    )


MIN_CANDIDATES_TO_AGREE = 3
IMPROBABLE = 0.05
"""Mean probability of a bar's new cells below which nothing allowed suits the network."""


def overconstrained(
    candidates: Sequence[Candidate], score: Score, region: Cells
) -> tuple[int, ...]:
    """Find the bars that leave a fill no choice, by their printed numbers.

    In such a bar all candidates, of three or more, write the same, or all of them are improbable
    to the network.

    Parameters
    ----------
    candidates : sequence of Candidate
        Of one finished fill.
    score : Score
        What it was given.
    region : ndarray of bool, shape (4, T)
    """
    writable = writable_cells(score, region)
    if not candidates or not writable.any():
        return ()
    pitches = np.stack([candidate.score.pitches for candidate in candidates])
    confidence = np.stack([candidate.confidence for candidate in candidates])
    bars = [*score.grid.bar_starts(score.steps), score.steps]
    found = []
    for number, (start, stop) in enumerate(pairwise(bars), score.grid.first_bar_number()):
        cells = writable[:, start:stop]
        if not cells.any():
            continue
        written = pitches[:, :, start:stop][:, cells]
        agree = len(written) >= MIN_CANDIDATES_TO_AGREE and (written == written[0]).all()
        sure = confidence[:, :, start:stop][:, cells].mean(axis=1)
        if agree or (sure < IMPROBABLE).all():
            found.append(number)
    return tuple(found)
