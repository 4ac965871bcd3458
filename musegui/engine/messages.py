"""What the fill thread is asked and what it answers; all of it frozen."""

from __future__ import annotations

from dataclasses import dataclass

from musegui.core.fill import Candidate, FillOptions
from musegui.core.score import Cells, Score


@dataclass(frozen=True, eq=False)
class FillRequest:
    """Fill a region of a score.

    Attributes
    ----------
    generation : int
        Given back in every answer; a receiver drops answers to requests it has outlived.
    score : Score
    region : ndarray of bool, shape (4, T)
        Cells that the fill may change; locked ones among them stay.
    options : FillOptions
    seed : int
    """

    generation: int
    score: Score
    region: Cells
    options: FillOptions
    seed: int


Trace = tuple[tuple[float, ...], ...]
"""Mean NLL of each candidate after each step so far, but not after the last: that only judges."""


@dataclass(frozen=True, eq=False)
class FillProgress:
    """A fill after one of its steps: ``step`` of ``steps`` (1-based), and how it looks now."""

    generation: int
    step: int
    steps: int
    candidates: tuple[Candidate, ...]
    trace: Trace = ()


@dataclass(frozen=True, eq=False)
class FillFinished:
    """A fill that ran to its end."""

    generation: int
    candidates: tuple[Candidate, ...]
    seconds: float
    device: str
    trace: Trace = ()


@dataclass(frozen=True)
class FillCancelled:
    """A fill that was cancelled or superseded."""

    generation: int


@dataclass(frozen=True)
class FillFailed:
    """A fill that could not go on: one sentence for the user, details for a report."""

    generation: int
    summary: str
    details: str


FillMessage = FillProgress | FillFinished | FillCancelled | FillFailed
