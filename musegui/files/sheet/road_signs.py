"""What stands at a bar and says where to go on: repeats, endings, jumps and their goals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from typing import Literal

Until = Literal["", "fine", "coda"]


@dataclass(frozen=True)
class Jump:
    """D.C. or D.S.

    Attributes
    ----------
    to_segno : bool
        D.S.; else D.C., to the first bar.
    segno : str
        Which segno, where a score has several; empty for the nearest.
    until : Until
        Where to leave the way: at Fine, at To Coda, or (empty) at whichever comes.
    with_repeats : bool
        Whether repeats are taken again.
    """

    to_segno: bool = False
    segno: str = ""
    until: Until = ""
    with_repeats: bool = False

    def __str__(self) -> str:
        name = "D.S." if self.to_segno else "D.C."
        return f"{name} al {self.until.title()}" if self.until else name


@dataclass(frozen=True)
class BarMarks:
    """What stands at one bar; marks of all parts are one (`merged`).

    Attributes
    ----------
    starts_repeat : bool
    repeat_times : int
        How often the passage that ends here is played in all; 0 where there is no end sign.
    repeats_after_jump : bool
        Whether that repeat is taken after a jump too.
    ending : tuple of int or None
        The passes of the ending that begins here.
    stops_ending : bool
        Whether an ending stops with this bar.
    segno, coda, to_coda : str or None
        Their labels, empty if they have none. The first two stand where the bar begins, to coda,
        Fine and jumps where it ends.
    fine : bool
    jump : Jump or None
    """

    starts_repeat: bool = False
    repeat_times: int = 0
    repeats_after_jump: bool = False
    ending: tuple[int, ...] | None = None
    stops_ending: bool = False
    segno: str | None = None
    coda: str | None = None
    to_coda: str | None = None
    fine: bool = False
    jump: Jump | None = None


def merged(marks: Iterable[BarMarks]) -> BarMarks:
    """Put together what several parts, or several signs, say of one bar."""
    return reduce(_merged, marks, BarMarks())


def _merged(one: BarMarks, other: BarMarks) -> BarMarks:
    endings = [ending for ending in (one.ending, other.ending) if ending is not None]
    return BarMarks(
        one.starts_repeat or other.starts_repeat,
        max(one.repeat_times, other.repeat_times),
        one.repeats_after_jump or other.repeats_after_jump,
        tuple(sorted({number for ending in endings for number in ending})) if endings else None,
        one.stops_ending or other.stops_ending,
        _named(one.segno, other.segno),
        _named(one.coda, other.coda),
        _named(one.to_coda, other.to_coda),
        one.fine or other.fine,
        _merged_jump(one.jump, other.jump),
    )


def _named(one: str | None, other: str | None) -> str | None:
    return one or other or (one if other is None else other)


def _merged_jump(one: Jump | None, other: Jump | None) -> Jump | None:
    if one is None or other is None:
        return one or other
    return Jump(
        one.to_segno or other.to_segno,
        one.segno or other.segno,
        one.until or other.until,
        one.with_repeats or other.with_repeats,
    )
