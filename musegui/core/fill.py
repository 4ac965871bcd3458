"""What a user can ask of a fill and what a fill gives, for command line, panel and engine."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from musegui.core.errors import UserError
from musegui.core.score import Cells, Pitches, Score

RESOLUTIONS = (16, 8)
MAX_STEPS = 1024
MAX_CANDIDATES = 64
MIN_TEMPERATURE, MAX_TEMPERATURE = 0.05, 5.0


class Strictness(StrEnum):
    """How much part-writing faults are held against a pitch."""

    OFF = "off"
    DISCOURAGE = "discourage"
    FORBID = "forbid"


@dataclass(frozen=True)
class FillOptions:
    """How a region is filled.

    Attributes
    ----------
    resolution : {16, 8}
        Grid of the new notes: sixteenths or eighths.
    steps : int
        Steps of annealed Gibbs sampling, 1-1024.
    temperature : float
        Below 1 the likely becomes likelier, above 1 the unlikely; 0.05-5.
    candidates : int
        Alternatives made at once, 1-64.
    strictness : Strictness
        Against parallel fifths and octaves, crossings, wide spacing, voices out of compass, and
        leaps of more than an octave.
    similarity : float
        How much a fill keeps of what stands in its region: 0 pays it no heed, 1 changes only what
        is all but impossible.

    Raises
    ------
    ValueError
        If a value is out of its bounds.
    """

    resolution: int = 16
    steps: int = 32
    temperature: float = 1.0
    candidates: int = 1
    strictness: Strictness = Strictness.FORBID
    similarity: float = 0.0

    def __post_init__(self) -> None:
        if self.resolution not in RESOLUTIONS:
            raise ValueError(f"The resolution is 16 or 8, not {self.resolution}.")
        if not 1 <= self.steps <= MAX_STEPS:
            raise ValueError(
                f"The number of steps lies between 1 and {MAX_STEPS}, not {self.steps}."
            )
        if not MIN_TEMPERATURE <= self.temperature <= MAX_TEMPERATURE:
            raise ValueError(
                f"The temperature lies between {MIN_TEMPERATURE} and {MAX_TEMPERATURE}, "
                f"not {self.temperature}."
            )
        if not 1 <= self.candidates <= MAX_CANDIDATES:
            raise ValueError(
                f"There can be 1 to {MAX_CANDIDATES} candidates, not {self.candidates}."
            )
        if not 0 <= self.similarity <= 1:
            raise ValueError(f"The similarity lies between 0 and 1, not {self.similarity}.")


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
    """

    score: Score
    confidence: NDArray[np.float32]
    nll: float


@dataclass(frozen=True, eq=False)
class FillStep:
    """A fill after one of its steps: ``step`` of ``steps`` (1-based), and how it looks now."""

    step: int
    steps: int
    candidates: tuple[Candidate, ...]


class FillError(UserError):
    """A region can't be filled; the message says why and what to do."""


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
