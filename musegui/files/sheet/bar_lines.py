"""The meters that the bars of a piece, as they are played, make."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from musegui.files.sheet.sheet import TICKS_PER_BEAT, TICKS_PER_WHOLE, UNEVEN_TICKS, full_bar_ticks


class PlayedBar(NamedTuple):
    """A bar of a piece played through: where it begins, how long it is, the meter in force."""

    start_ticks: int
    length_ticks: int
    meter: tuple[int, int]


def meters_of(
    bars: Sequence[PlayedBar], *, begins_early: bool = True
) -> tuple[list[tuple[int, int, int]], int]:
    """Give meters as ``(ticks, numerator, denominator)``, and the length of the upbeat in ticks.

    ``begins_early`` says whether a first bar that is short is an upbeat. A bar of odd length gets a
    meter of its own, unless it and the next one are one bar in two parts, as repeats make them.
    """
    meters: list[tuple[int, int, int]] = []
    pickup, odd = 0, False
    for index, (start, length, meter) in enumerate(bars):
        full = full_bar_ticks(meter)
        if index == 0 and 0 < length < full - UNEVEN_TICKS and begins_early:
            pickup = length
        if not meters or odd or meter != bars[index - 1].meter:
            meters.append((start, *meter))
        odd = False
        if length and abs(length - full) > UNEVEN_TICKS and index + 1 < len(bars):
            if index == 0 and length < full:
                continue
            around = [bars[index + 1].length_ticks] + [bars[index - 1].length_ticks] * (index > 1)
            if any(abs(length + other - full) <= UNEVEN_TICKS for other in around):
                continue
            odd = True
            own = meter_of(length)
            if length > full and own is not None:
                meters.append((start, *own))
    return _without_repetition(meters, pickup), pickup


def _without_repetition(
    meters: Sequence[tuple[int, int, int]], pickup: int
) -> list[tuple[int, int, int]]:
    """Drop changes to the same meter, unless they cut a bar short."""
    kept: list[tuple[int, int, int]] = []
    for start, upper, lower in meters:
        if kept and kept[-1][1:] == (upper, lower):
            since = start - kept[-1][0] - (pickup if len(kept) == 1 else 0)
            if since * lower % (upper * TICKS_PER_WHOLE) == 0:
                continue
        if kept and kept[-1][0] == start:
            kept.pop()
        kept.append((start, upper, lower))
    return kept


def meter_of(ticks: int) -> tuple[int, int] | None:
    """Give the meter of a bar so long, if it is made of sixteenths."""
    quarters = Fraction(ticks, TICKS_PER_BEAT)
    if quarters.denominator not in (1, 2, 4):
        return None
    return quarters.numerator, 4 * quarters.denominator
