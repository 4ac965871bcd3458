"""The parts of a score side by side: bars that belong together, and one meter for each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from musegui.core.translation import tr
from musegui.files.notation.musicxml.reading.part_bar import PartBar, PartLoudness
from musegui.files.safe.texts import whole_of
from musegui.files.sheet.sheet import UNEVEN_TICKS, full_bar_ticks

Meter = tuple[int, int]


def side_by_side(parts: Sequence[Sequence[PartBar]]) -> list[list[PartBar]]:
    """Give the bars of each part, with an empty one where a part lacks what others have.

    Bars are counted. Where parts have different numbers of them, or leave numbers out, those that
    have one number belong together.
    """
    if not _lack_bars(parts):
        count = max(map(len, parts))
        return [[*bars, *(PartBar() for _ in range(count - len(bars)))] for bars in parts]
    numbers: list[str] = []
    for bars in sorted(parts, key=len, reverse=True):
        place = 0
        for bar in bars:
            if bar.number not in numbers:
                numbers.insert(place, bar.number)
            place = numbers.index(bar.number) + 1
    by_number = [{bar.number: bar for bar in bars} for bars in parts]
    return [[bars.get(number) or PartBar() for number in numbers] for bars in by_number]


def _lack_bars(parts: Sequence[Sequence[PartBar]]) -> bool:
    """Tell whether parts lack bars, and the numbers of bars tell which."""
    numbers = [[bar.number for bar in bars] for bars in parts]
    if any(len(set(names)) < len(names) for names in numbers):
        return False
    if len({len(names) for names in numbers}) > 1:
        return True
    counted = [[n for n in map(whole_of, names) if n is not None] for names in numbers]
    gaps = any(b - a != 1 for names in counted for a, b in pairwise(names))
    return gaps and any(names != numbers[0] for names in numbers)


def fit_meters(columns: Sequence[Sequence[PartBar]], names: Sequence[str]) -> list[str]:
    """Find one meter for each bar, that of the first part, and note it there.

    Where another part has another meter at the same time, 12/8 beside 4/4 for instance, its full
    bars last as long as the others. Gives a sentence about such bars.
    """
    fitted: dict[tuple[Meter, Meter, str], str] = {}
    in_force = [_first_meter(columns)] * len(columns)
    last: Meter | None = None
    for row in zip(*columns, strict=True):
        in_force = [bar.meter or meter for bar, meter in zip(row, in_force, strict=True)]
        meter = _meter_of_row(row, in_force)
        for bar, own, name in zip(row, in_force, names, strict=True):
            if own != meter and _is_full(bar, own) and not _is_full(bar, meter):
                _stretch(bar, full_bar_ticks(meter), full_bar_ticks(own))
                fitted.setdefault((own, meter, name), bar.number)
        row[0].meter = meter if meter != last else None
        last = meter
    return [
        tr(
            "The bars of {part} in {own_meter} beside {meter}, from bar {bar} on, last as long as "
            "the others.",
            part=name or tr("a part"),
            own_meter=f"{own[0]}/{own[1]}",
            meter=f"{meter[0]}/{meter[1]}",
            bar=number,
        )
        for (own, meter, name), number in fitted.items()
    ]


def _first_meter(columns: Sequence[Sequence[PartBar]]) -> Meter:
    return next((bar.meter for bars in columns for bar in bars if bar.meter), (4, 4))


def _meter_of_row(row: Sequence[PartBar], in_force: Sequence[Meter]) -> Meter:
    """Give the first part's meter, unless its own notes fill another part's."""
    first = in_force[0]
    for other in in_force[1:]:
        if other != first and any(
            _is_full(bar, other) and not _is_full(bar, first)
            for bar, own in zip(row, in_force, strict=True)
            if own == first
        ):
            return other
    return first


def _is_full(bar: PartBar, meter: Meter) -> bool:
    return bar.length > 0 and abs(bar.length - full_bar_ticks(meter)) <= UNEVEN_TICKS


def _stretch(bar: PartBar, new: int, old: int) -> None:
    """Make a bar last longer or shorter, with all that is in it."""
    for note in bar.notes:
        note.start = round(note.start * new / old)
        note.stop = round(note.stop * new / old)
    bar.tempos = {round(ticks * new / old): tempo for ticks, tempo in bar.tempos.items()}
    bar.keys = {(round(t * new / old), staff): key for (t, staff), key in bar.keys.items()}
    for index, (staff, voice, mark) in enumerate(bar.loudness):
        mark = mark._replace(ticks=round(mark.ticks * new / old))
        bar.loudness[index] = PartLoudness(staff, voice, mark)
    bar.figures = [(round(ticks * new / old), text) for ticks, text in bar.figures]
    bar.signs = [s._replace(ticks=round(s.ticks * new / old)) for s in bar.signs]
    bar.length = new
