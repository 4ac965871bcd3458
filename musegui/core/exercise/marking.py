"""What is wrong with an answer, or with any score, and what it costs."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from typing import NamedTuple

from musegui.core.exercise.exercises import given_voice
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.theory.faults import Fault, Kind, describe_fault
from musegui.core.theory.rules import CHECKED, RULES, Severity, check

POINTS = {Severity.GRAVE: 3, Severity.FAULT: 2, Severity.STYLE: 1}
"""What a fault costs."""


class Assessment(NamedTuple):
    """What is wrong with an answer.

    Attributes
    ----------
    faults : tuple of Fault
        From left to right, without those that lie in the given voice alone.
    open_beats : int
        Beats in which a voice is not written yet.
    """

    faults: tuple[Fault, ...]
    open_beats: int

    @property
    def points(self) -> int:
        """What the faults cost together."""
        return sum(map(points_lost, self.faults))


def points_lost(fault: Fault) -> int:
    """Tell what a fault costs."""
    return POINTS[RULES[fault.kind].severity]


class FaultLine(NamedTuple):
    """A fault in words and plain values, for lists and tables.

    Attributes
    ----------
    bar, beat, step : int
        Where it is heard: the printed bar, its beat from 1, the sixteenth of the piece from 0.
    rule, severity : str
    points : int
    voices : tuple of str
    sentence : str
    """

    bar: int
    beat: int
    step: int
    rule: str
    severity: str
    points: int
    voices: tuple[str, ...]
    sentence: str


def fault_line(score: Score, fault: Fault) -> FaultLine:
    """Put a fault into words."""
    place = score.grid.position(fault.step)
    return FaultLine(
        place.bar,
        place.beat,
        fault.step,
        str(fault.kind),
        str(RULES[fault.kind].severity),
        points_lost(fault),
        tuple(score.part(voice).name.lower() for voice in fault.voices),
        describe_fault(score, fault),
    )


def assess(score: Score, kinds: Collection[Kind] = CHECKED) -> Assessment:
    """Find the faults of an answer, or of any score."""
    given = given_voice(score.exercise)
    faults = (fault for fault in check(score, kinds) if set(fault.voices) != {given})
    return Assessment(tuple(faults), len(open_beats(score)))


def awaits_answer(score: Score) -> bool:
    """Whether a piece is an exercise of which something is still to be written."""
    return score.exercise is not None and bool((score.pitches == OPEN).any())


def open_beats(score: Score) -> list[tuple[int, int]]:
    """Give the beats ``(start, stop)`` in which a voice is not written yet."""
    empty = (score.pitches == OPEN).any(axis=0)
    edges = sorted({0, *score.grid.beat_starts(score.steps), score.steps})
    return [(start, stop) for start, stop in pairwise(edges) if empty[start:stop].any()]
