"""The voices of an ABC tune put under one another, bar by bar."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from musegui.core.translation import tr
from musegui.files.notation.abc.voice import AbcVoice, VoiceBar
from musegui.files.sheet.road_map import RoadMapError, bar_order, section_order
from musegui.files.sheet.road_signs import BarMarks, merged
from musegui.files.sheet.sheet import (
    UNEVEN_TICKS,
    Event,
    LoudnessMark,
    Sheet,
    SheetBar,
    SheetPart,
    SheetSign,
    full_bar_ticks,
)

_Mark = TypeVar("_Mark", LoudnessMark, SheetSign)

_PART = re.compile(
    r"(?P<part>[A-Za-z])(?P<times>\d{0,3})|(?P<open>\()|(?P<close>\))(?P<again>\d{0,3})"
)
_MAX_PARTS = 1000


def sheet_of_voices(voices: Sequence[AbcVoice], order_of_parts: str, *, free_meter: bool) -> Sheet:
    """Make a sheet of voices; bar k of each stands under bar k of the others.

    Parameters
    ----------
    order_of_parts : str
        As the header's ``P:`` has it: ``"AABA"``, ``"(AB)2"``.
    free_meter : bool
        Whether the tune has no meter.
    """
    voices = [voice for voice in voices if voice.bars]
    _split_together([voice.bars for voice in voices])
    count = max((len(voice.bars) for voice in voices), default=0)
    columns = [[v.bars[k] for v in voices if k < len(v.bars)] for k in range(count)]
    bars = [_sheet_bar(column) for column in columns]
    upbeat = bool(columns) and not free_meter and _is_upbeat(columns[0], bars[0])
    if upbeat and len(bars) == 1:
        upbeat = not voices[0].begins_at_bar_line
    for number, bar in enumerate(bars, 0 if upbeat else 1):
        bar.number = str(number)
    _settle_codas(bars)
    parts = [
        SheetPart(
            voice.name,
            [bar.events for bar in voice.bars],
            voices=voice.clef_voices,
            loudness=[list(bar.loudness) for bar in voice.bars],
            keys=[bar.keys for bar in voice.bars],
        )
        for voice in voices
    ]
    sections = [next((b.section for b in column if b.section), None) for column in columns]
    order = partial(_order, bars, sections, order_of_parts)
    return Sheet(bars, parts, order if order_of_parts and any(sections) else None, free_meter)


def _sheet_bar(column: Sequence[VoiceBar]) -> SheetBar:
    return SheetBar(
        next((bar.meter for bar in column if bar.meter is not None), None),
        next((tuple(bar.tempos) for bar in column if bar.tempos), ()),
        tuple(dict.fromkeys(sign for bar in column for sign in bar.signs)),
        merged(bar.marks for bar in column),
    )


def _is_upbeat(column: Sequence[VoiceBar], bar: SheetBar) -> bool:
    return max(b.length for b in column) < full_bar_ticks(bar.meter or (4, 4)) - UNEVEN_TICKS


def _split_together(voices: Sequence[list[VoiceBar]]) -> None:
    """Split bars that another voice has in two parts, as a repeat sign within a bar makes them."""
    index = 0
    while len(voices) > 1 and index < max(map(len, voices)):
        here = [bars for bars in voices if index < len(bars)]
        shortest = min(bars[index].length for bars in here)
        longest = max(bars[index].length for bars in here)
        if any(_has_in_parts(bars, index, longest) for bars in here):
            for bars in here:
                if bars[index].length == longest:
                    bars[index : index + 1] = _halves(bars[index], shortest)
        index += 1


def _has_in_parts(bars: Sequence[VoiceBar], index: int, ticks: int) -> bool:
    """Tell whether a voice has several bars where another has one so long."""
    length, count = 0, 0
    while length < ticks - UNEVEN_TICKS and index + count < len(bars):
        length += bars[index + count].length
        count += 1
    return count > 1 and abs(length - ticks) <= UNEVEN_TICKS


def _halves(bar: VoiceBar, ticks: int) -> tuple[VoiceBar, VoiceBar]:
    """Split a bar; what sounds across goes on."""
    first: list[Event] = []
    second: list[Event] = []
    for event in bar.events:
        if event.start < ticks:
            first.append(event._replace(stop=min(event.stop, ticks)))
        if event.stop > ticks:
            if event.start < ticks:
                event = event._replace(held=(True,) * len(event.pitches), syllables=())
            start = max(event.start, ticks) - ticks
            second.append(event._replace(start=start, stop=event.stop - ticks))
    at_end = BarMarks(
        repeat_times=bar.marks.repeat_times,
        stops_ending=bar.marks.stops_ending,
        to_coda=bar.marks.to_coda,
        fine=bar.marks.fine,
        jump=bar.marks.jump,
    )
    at_start = BarMarks(
        bar.marks.starts_repeat, ending=bar.marks.ending, segno=bar.marks.segno, coda=bar.marks.coda
    )
    halves = (
        VoiceBar(first, ticks, at_start, bar.meter, section=bar.section),
        VoiceBar(second, bar.length - ticks, at_end),
    )
    for half, shift in zip(halves, (0, ticks), strict=True):
        half.keys = [(t - shift, key) for t, key in bar.keys if (t >= ticks) == bool(shift)]
        half.tempos = [(t - shift, bpm) for t, bpm in bar.tempos if (t >= ticks) == bool(shift)]
        half.signs = _moved(bar.signs, ticks, shift)
        half.loudness = _moved(bar.loudness, ticks, shift)
    return halves


def _moved(marks: Sequence[_Mark], ticks: int, shift: int) -> list[_Mark]:
    """Give the marks before ``ticks``, or those after it, counted from there."""
    return [m._replace(ticks=m.ticks - shift) for m in marks if (m.ticks >= ticks) == bool(shift)]


def _settle_codas(bars: Sequence[SheetBar]) -> None:
    """Take the first of two coda signs, which stands where the coda is left for, as To Coda."""
    codas = [k for k, bar in enumerate(bars) if bar.marks.coda is not None]
    if len(codas) > 1 and codas[0] and all(bar.marks.to_coda is None for bar in bars):
        first = bars[codas[0]]
        first.marks = BarMarks(**{**vars(first.marks), "coda": None})
        before = bars[codas[0] - 1]
        before.marks = merged([before.marks, BarMarks(to_coda="")])


def _order(
    bars: Sequence[SheetBar], sections: Sequence[str | None], order_of_parts: str
) -> list[int]:
    """Give the order of bars that ``P:`` says."""
    starts = [k for k, section in enumerate(sections) if section]
    played: dict[str, list[int]] = {}
    for start, stop in zip(starts, [*starts[1:], len(bars)], strict=True):
        own = bars[start:stop]
        order = bar_order([bar.marks for bar in own], [bar.number for bar in own])
        played.setdefault((sections[start] or "")[:1], [start + k for k in order])
    return section_order(played, _letters(order_of_parts), range(starts[0]))


def _letters(text: str) -> list[str]:
    """Write out an order of parts: ``"(AB)2C"`` is A B A B C."""
    stack: list[list[str]] = [[]]
    for match in _PART.finditer(text):
        if match["part"]:
            stack[-1] += [match["part"]] * int(match["times"] or 1)
        elif match["open"]:
            stack.append([])
        elif match["close"] and len(stack) > 1:
            group = stack.pop()
            stack[-1] += group * int(match["again"] or 1)
        if sum(map(len, stack)) > _MAX_PARTS:
            raise RoadMapError(tr("its order of parts is longer than a piece can be"))
    return [name for group in stack for name in group]
