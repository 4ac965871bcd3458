"""Bars of one length in all parts: bar k begins at the same time in every part."""

from __future__ import annotations

from collections.abc import Sequence

from musegui.core.translation import tr, tr_n
from musegui.files.sheet.sheet import (
    UNEVEN_TICKS,
    Event,
    Sheet,
    SheetPart,
    full_bar_ticks,
    length_of,
)
from musegui.files.song.losses import Loss

_NAMED_BARS = 4


def even_bars(sheet: Sheet) -> list[int]:
    """Make every bar as long in all parts; give the lengths in ticks.

    The longest length that makes sense is the bar's: the meter's if any part has it, or else the
    longest that is not longer, or else the shortest. What is longer is cut. In an upbeat, or where
    two bars are one, parts that only rest are as long as the others. What was cut or filled up is
    told in the sheet's remarks.
    """
    columns = [[part.bars[k] if k < len(part.bars) else [] for part in sheet.parts]
               for k in range(len(sheet.bars))]  # fmt: skip
    lengths = _lengths(sheet, columns)
    short: list[str] = []
    long: list[str] = []
    cut_notes = 0
    for index, (bar, here, length) in enumerate(zip(sheet.bars, columns, lengths, strict=True)):
        for part, events in zip(sheet.parts, here, strict=True):
            own = length_of(events)
            cut_notes += sum(bool(e.pitches) for e in events if e.start >= length)
            if any(_overhangs(event, length) for event in events):
                part.bars[index] = [
                    event._replace(stop=length) if _overhangs(event, length) else event
                    for event in events
                    if event.start < length
                ]
            if _sounds(events) and abs(own - length) > UNEVEN_TICKS:
                (long if own > length else short).append(_place(bar.number, part, sheet.parts))
    if cut_notes:
        sheet.losses = {**sheet.losses, Loss.CUT_NOTE: cut_notes}
    if short:
        sheet.remarks.append(
            tr_n(
                "A bar that is shorter than in the other parts and filled up with rests: {bars}.",
                "Bars that are shorter than in the other parts and filled up with rests: {bars}.",
                len(set(short)),
                bars=_named(short),
            )
        )
    if long:
        sheet.remarks.append(
            tr_n(
                "A bar that is longer than in the other parts and cut: {bars}.",
                "Bars that are longer than in the other parts and cut: {bars}.",
                len(set(long)),
                bars=_named(long),
            )
        )
    return lengths


def _named(places: Sequence[str]) -> str:
    """Name some bars, each once."""
    bars = list(dict.fromkeys(places))
    return ", ".join(bars[:_NAMED_BARS]) + (" ..." if bars[_NAMED_BARS:] else "")


def _lengths(sheet: Sheet, columns: Sequence[Sequence[Sequence[Event]]]) -> list[int]:
    meter = (4, 4)
    fulls: list[int] = []
    lengths: list[int] = []
    for bar, here in zip(sheet.bars, columns, strict=True):
        meter = bar.meter or meter
        fulls.append(full_bar_ticks(meter))
        full = None if sheet.free_meter else fulls[-1]
        lengths.append(_common_length(here, full) or fulls[-1])
    if sheet.free_meter:
        return lengths
    return [
        full if length < full and _is_rested_full(here, full) and not _is_piece(lengths, k, full)
        else length
        for k, (here, length, full) in enumerate(zip(columns, lengths, fulls, strict=True))
    ]  # fmt: skip


def _is_rested_full(parts: Sequence[Sequence[Event]], full: int) -> bool:
    """Tell whether a part rests for a full bar."""
    return any(
        not _sounds(events) and abs(length_of(events) - full) <= UNEVEN_TICKS for events in parts
    )


def _is_piece(lengths: Sequence[int], bar: int, full: int) -> bool:
    """Tell whether a bar is an upbeat, or makes a full one with the next, the last or the first."""
    others = [lengths[k] for k in (bar - 1, bar + 1) if 0 <= k < len(lengths)]
    if bar == len(lengths) - 1:
        others.append(lengths[0])
    return bar == 0 or any(abs(lengths[bar] + other - full) <= UNEVEN_TICKS for other in others)


def _common_length(parts: Sequence[Sequence[Event]], full: int | None) -> int:
    """Choose among the lengths that a bar has in its parts; 0 if none has any."""
    sounding = [events for events in parts if _sounds(events)]
    lengths = {length_of(events) for events in sounding or parts} - {0}
    if not lengths:
        return 0
    if full is None:
        return max(lengths)
    if any(abs(length - full) <= UNEVEN_TICKS for length in lengths):
        return full
    shorter = [length for length in lengths if length < full]
    if shorter and (sounding or len(lengths) == len(shorter)):
        return max(shorter)
    return min(lengths) if sounding else full


def _sounds(events: Sequence[Event]) -> bool:
    return any(event.pitches for event in events)


def _overhangs(event: Event, length: int) -> bool:
    """Tell whether an event ends beyond its bar, or would end with it but for rounding."""
    return event.stop > length or 0 < length - event.stop <= UNEVEN_TICKS


def _place(number: str, part: SheetPart, parts: Sequence[SheetPart]) -> str:
    return f"{number} ({part.name or tr('part {part}', part=parts.index(part) + 1)})"
