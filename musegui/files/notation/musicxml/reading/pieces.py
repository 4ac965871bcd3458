"""Bars with repeat signs in their middle: each becomes several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from musegui.files.notation.musicxml.reading.part_bar import PartBar, PartLoudness, WrittenNote
from musegui.files.sheet.road_signs import BarMarks, merged


def in_pieces(columns: Sequence[Sequence[PartBar]]) -> list[list[PartBar]]:
    """Part bars of all parts where one of them has a repeat sign within a bar."""
    rows: list[tuple[PartBar, ...]] = []
    for row in zip(*columns, strict=True):
        length = max(bar.length for bar in row)
        places = sorted({place for bar in row for place in bar.inner if 0 < place < length})
        rows += zip(*(_pieces(bar, [0, *places, length]) for bar in row), strict=True)
    return [list(column) for column in zip(*rows, strict=True)]


def _pieces(bar: PartBar, places: Sequence[int]) -> list[PartBar]:
    def belongs(ticks: int, start: int, stop: int) -> bool:
        return start <= ticks and (ticks < stop or stop == places[-1])

    pieces = [
        PartBar(
            bar.number,
            True,
            [_within(n, start, stop) for n in bar.notes if n.start < stop and start < n.stop],
            max(0, min(bar.length, stop) - start),
            copied=bar.copied,
            keys={
                (t - start, staff): key
                for (t, staff), key in bar.keys.items()
                if belongs(t, start, stop)
            },
            tempos={t - start: tempo for t, tempo in bar.tempos.items() if belongs(t, start, stop)},
            loudness=[
                _earlier(m, start) for m in bar.loudness if belongs(m.mark.ticks, start, stop)
            ],
            signs=[
                sign._replace(ticks=sign.ticks - start)
                for sign in bar.signs
                if belongs(sign.ticks, start, stop)
            ],
            marks=merged([bar.inner.get(start, (BarMarks(), BarMarks()))[1],
                          bar.inner.get(stop, (BarMarks(), BarMarks()))[0]]),
        )
        for start, stop in pairwise(places)
    ]  # fmt: skip
    if len(pieces) == 1:
        return [bar]
    at_start = BarMarks(bar.marks.starts_repeat, ending=bar.marks.ending, segno=bar.marks.segno,
                        coda=bar.marks.coda)  # fmt: skip
    at_end = replace(bar.marks, starts_repeat=False, ending=None, segno=None, coda=None)
    first, last = pieces[0], pieces[-1]
    first.meter, first.before = bar.meter, bar.before
    first.marks = merged([first.marks, at_start])
    last.after = bar.after
    last.marks = merged([last.marks, at_end])
    return pieces


def _earlier(loudness: PartLoudness, ticks: int) -> PartLoudness:
    mark = loudness.mark
    return loudness._replace(mark=mark._replace(ticks=mark.ticks - ticks))


def _within(note: WrittenNote, start: int, stop: int) -> WrittenNote:
    """Cut a note to a piece of its bar; what began before is tied."""
    return replace(
        note,
        start=max(note.start, start) - start,
        stop=min(note.stop, stop) - start,
        held=[held or note.start < start for held in note.held],
        syllables=note.syllables if note.start >= start else (),
    )
