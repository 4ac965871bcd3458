"""What the fill thread is asked and what it answers; all of it frozen.

A *fill* writes notes; a *question* only asks how likely each pitch is, and waits for the fills.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from musegui.core.fill.candidates import Candidate, Chances
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.style_mix import DEFAULT_STYLE, StyleMix
from musegui.core.harmony.next_chord import LikelyChord
from musegui.core.score import Cells, Score
from musegui.core.voices import Voice


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
    engine : str, optional
        The continuation engine that writes the region, which then lies behind the music.
    """

    generation: int
    score: Score
    region: Cells
    options: FillOptions
    seed: int
    engine: str | None = None


Trace = tuple[tuple[float, ...], ...]
"""Mean NLL of each candidate after each sweep so far, but not after the last: that only judges."""


@dataclass(frozen=True, eq=False)
class FillProgress:
    """A fill after one of its sweeps: ``sweep`` of ``sweeps`` (1-based), and how it looks now."""

    generation: int
    sweep: int
    sweeps: int
    candidates: tuple[Candidate, ...]
    trace: Trace = ()


@dataclass(frozen=True, eq=False)
class FillFinished:
    """A fill that ran to its end.

    Attributes
    ----------
    candidates : tuple of Candidate
        The best first.
    order : tuple of int
        Which of the candidates of the progress, and column of the trace, each of them was.
    notice : str
        What did not go as planned, if anything.
    """

    generation: int
    candidates: tuple[Candidate, ...]
    order: tuple[int, ...]
    seconds: float
    device: str
    trace: Trace = ()
    notice: str = ""

    def only(self, places: Sequence[int]) -> FillFinished:
        """Keep some of the candidates, in this order."""
        return replace(
            self,
            candidates=tuple(self.candidates[place] for place in places),
            order=tuple(self.order[place] for place in places),
        )


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


@dataclass(frozen=True, eq=False)
class Question:
    """Ask how likely each pitch is at some cells, with only them hidden.

    Attributes
    ----------
    asker : str
        Who wants to know; a new question of theirs replaces the one that waits.
    ticket : int
        Given back in the answer.
    score : Score
    voice : Voice
    start, stop : int
        Steps.
    resolution : {16, 8}
    style : StyleMix or str
        Whose networks are asked.
    """

    asker: str
    ticket: int
    score: Score
    voice: Voice
    start: int
    stop: int
    resolution: int
    style: StyleMix | str = DEFAULT_STYLE


@dataclass(frozen=True, eq=False)
class ChordQuestion:
    """Ask how likely each chord is at the beat of a step; see `Question` for the rest."""

    asker: str
    ticket: int
    score: Score
    step: int
    style: StyleMix | str = DEFAULT_STYLE


@dataclass(frozen=True, eq=False)
class Answer:
    """The answer to a question: ``chances`` or ``chords``; ``problem`` says why there is none."""

    question: Question | ChordQuestion
    chances: Chances | None = None
    chords: tuple[LikelyChord, ...] = ()
    problem: str = ""


FillMessage = FillProgress | FillFinished | FillCancelled | FillFailed
WorkerMessage = FillMessage | Answer
