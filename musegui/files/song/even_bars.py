"""Bars of one length in all parts: bar k begins at the same time in every part."""

from __future__ import annotations

from collections.abc import Sequence

from musegui.files.song.losses import Loss
from musegui.files.song.sheet import (
    UNEVEN_TICKS,
    Event,
    Sheet,
    SheetPart,
    full_bar_ticks,
    length_of,
)

_NAMED_BARS = 4


def even_bars(sheet: Sheet) -> list[int]:
    """Make every bar as long in all parts; give the lengths in ticks.

    The longest length that makes sense is the bar's: the meter's if any part has it, or else the
    longest that is not longer, or else the shortest. What is longer is cut. Parts that only rest
    are as long as the others. What was cut or filled up is told in the sheet's remarks.
    """
    meter = (4, 4)
    lengths = []
    short: list[str] = []
    long: list[str] = []
    cut_notes = 0
    for index, bar in enumerate(sheet.bars):
        meter = bar.meter or meter
        full = None if sheet.free_meter else full_bar_ticks(meter)
        here = [part.bars[index] if index < len(part.bars) else [] for part in sheet.parts]
        length = _common_length(here, full) or full or full_bar_ticks(meter)
        lengths.append(length)
        for part, events in zip(sheet.parts, here, strict=True):
            own = length_of(events)
            cut_notes += sum(bool(e.pitches) for e in events if e.start >= length)
            if index < len(part.bars) and any(_overhangs(event, length) for event in events):
                part.bars[index] = [
                    event._replace(stop=length) if _overhangs(event, length) else event
                    for event in events
                    if event.start < length
                ]
            if any(event.pitches for event in events) and abs(own - length) > UNEVEN_TICKS:
                (long if own > length else short).append(_place(bar.number, part, sheet.parts))
    if cut_notes:
        sheet.losses = {**sheet.losses, Loss.CUT_NOTE: cut_notes}
    for bars, what in ((short, "shorter than in the other parts and filled up with rests"),
                       (long, "longer than in the other parts and cut")):  # fmt: skip
        if bars:
            named = f"{', '.join(bars[:_NAMED_BARS])}{' ...' if bars[_NAMED_BARS:] else ''}"
            verb = "Bars that are" if len(bars) > 1 else "A bar that is"
            sheet.remarks.append(f"{verb} {what}: {named}.")
    return lengths


def _common_length(parts: Sequence[Sequence[Event]], full: int | None) -> int:
    """Choose among the lengths that a bar has in its parts; 0 if none has any."""
    sounding = [events for events in parts if any(event.pitches for event in events)]
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


def _overhangs(event: Event, length: int) -> bool:
    """Tell whether an event ends beyond its bar, or would end with it but for rounding."""
    return event.stop > length or 0 < length - event.stop <= UNEVEN_TICKS


def _place(number: str, part: SheetPart, parts: Sequence[SheetPart]) -> str:
    return f"{number} ({part.name or f'part {parts.index(part) + 1}'})"
