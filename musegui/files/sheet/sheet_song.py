"""A piece as it is written, played through: repeats unfolded, ties joined, staves parted."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from pathlib import Path

from musegui.core.keys import Key
from musegui.core.score import DEFAULT_BPM, MAX_STEPS
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.translation import listed, tr
from musegui.files.sheet.bar_lines import PlayedBar, meter_of, meters_of
from musegui.files.sheet.even_bars import even_bars
from musegui.files.sheet.road_map import RoadMapError, bar_order
from musegui.files.sheet.sheet import (
    TICKS_PER_BEAT,
    UPBEAT,
    NotationError,
    RepeatsError,
    Sheet,
)
from musegui.files.sheet.staff_lines import Line, PlayedStaff, StaffEvent, lines_of
from musegui.files.song.losses import NOTE_LOSSES
from musegui.files.song.read_options import ReadOptions
from musegui.files.song.shared_keys import PartKeys, shared_keys
from musegui.files.song.song import (
    Song,
    TickKey,
    TickMeter,
    TickRepeat,
    TickSign,
    TickTempo,
    Track,
)
from musegui.files.song.written_key import WrittenKey

_MAX_TICKS = 16 * MAX_STEPS // STEPS_PER_BEAT * TICKS_PER_BEAT
_MAX_EVENTS = 250_000
_MAX_BPM = 10_000


def song_of_sheet(path: Path, sheet: Sheet, options: ReadOptions) -> Song:
    """Play a sheet through.

    Raises
    ------
    NotationError
        If it has no notes, its repeats make no sense, or it is longer than any piece.
    """
    lengths = even_bars(sheet)
    order = _order(sheet, options)
    starts = _starts(order, lengths, sheet)
    staves, spellings = _played(sheet, order, starts)
    lines = [line for line in lines_of([staff for staff in staves if staff.events]) if line.notes]
    _check_notes(lines, sheet)
    meters, pickup_ticks = _meters(sheet, order, starts)
    key, key_changes = _keys(sheet, order, lengths, starts)
    fermatas = {event.start for staff in staves for event in staff.events if event.has_fermata}
    return Song(
        path,
        TICKS_PER_BEAT,
        _tempos(sheet, order, starts),
        meters,
        key,
        tuple(_track(line, starts[-1]) for line in lines),
        pickup_ticks=pickup_ticks,
        fermata_ticks=tuple(sorted(fermatas)) or None,
        remarks=tuple(sheet.remarks),
        losses=sheet.losses,
        key_changes=key_changes,
        tunes=sheet.tunes,
        tune_index=sheet.tune_index,
        in_score_order=True,
        spellings=spellings,
        signs=tuple(
            TickSign(start + ticks, kind, text)
            for bar, start in zip(order, starts, strict=False)
            for ticks, kind, text in sheet.bars[bar].signs
        ),
        figures=tuple(
            (start + ticks, text)
            for bar, start in zip(order, starts, strict=False)
            for ticks, text in sheet.bars[bar].figures
        ),
        repeats=tuple(_repeats(order, starts)),
        credits=sheet.credits,
    )


def _check_notes(lines: Sequence[Line], sheet: Sheet) -> None:
    """Refuse a piece without notes, or with some that no MIDI number stands for."""
    if not lines:
        left_out = [tr(name) for loss, name in NOTE_LOSSES.items() if sheet.losses.get(loss)]
        raise NotationError(
            tr("it has only {things}", things=listed(left_out))
            if left_out
            else tr("there are no notes in it")
        )
    if any(not 0 <= pitch <= 127 for line in lines for _, _, pitch, *_ in line.notes):
        raise NotationError(tr("it has notes outside the range of MIDI"))


def _played(
    sheet: Sheet, order: Sequence[int], starts: Sequence[int]
) -> tuple[list[PlayedStaff], dict[tuple[int, int], int]]:
    """Play the parts through; also give how notes are spelt, by their ticks and pitches."""
    staves = [PlayedStaff(part.name, part.program, [], part.voices) for part in sheet.parts]
    spellings: dict[tuple[int, int], int] = {}
    times_through: Counter[int] = Counter()
    for number, (bar, (start, stop)) in enumerate(zip(order, pairwise(starts), strict=True)):
        times_through[bar] += 1
        for part, staff in zip(sheet.parts, staves, strict=True):
            for mark in part.loudness[bar] if bar < len(part.loudness) else ():
                staff.loudness.append(mark._replace(ticks=min(start + mark.ticks, stop)))
            for event in part.bars[bar] if bar < len(part.bars) else ():
                staff.events.append(StaffEvent.of(event, start, number, times_through[bar]))
                for pitch, fifths in zip(event.pitches, event.fifths, strict=False):
                    if fifths is not None:
                        spellings[start + event.start, pitch] = fifths
    return staves, spellings


def _track(line: Line, end_ticks: int) -> Track:
    return Track(
        line.name,
        line.notes,
        end_ticks,
        line.program,
        voices=line.voices,
        dynamics=line.dynamics,
        hairpins=line.hairpins,
    )


def _order(sheet: Sheet, options: ReadOptions) -> list[int]:
    written = list(range(len(sheet.bars)))
    if options.repeats_once:
        return written
    try:
        order = (
            bar_order([bar.marks for bar in sheet.bars], [bar.number for bar in sheet.bars])
            if sheet.order is None
            else list(sheet.order())
        )
    except RoadMapError as error:
        raise RepeatsError(str(error)) from error
    if order != written:
        sheet.remarks.insert(0, tr("Its repeats were written out."))
    return order


def _starts(order: list[int], lengths: list[int], sheet: Sheet) -> list[int]:
    """Give the ticks at which bars begin, and at which the last one ends."""
    counts = [sum(len(part.bars[k]) for part in sheet.parts if k < len(part.bars))
              for k in range(len(sheet.bars))]  # fmt: skip
    starts, events = [0], 0
    for bar in order:
        starts.append(starts[-1] + lengths[bar])
        events += counts[bar]
        if starts[-1] > _MAX_TICKS or events > _MAX_EVENTS:
            raise NotationError(tr("it is longer than a piece can be"))
    return starts


def _meters(sheet: Sheet, order: list[int], starts: list[int]) -> tuple[tuple[TickMeter, ...], int]:
    in_force, meter = [], (4, 4)
    for bar in sheet.bars:
        meter = bar.meter or meter
        in_force.append(meter)
    if sheet.free_meter:
        in_force = [_usual_meter(starts)] * len(in_force)
    played = [
        PlayedBar(start, stop - start, in_force[bar])
        for bar, (start, stop) in zip(order, pairwise(starts), strict=True)
    ]
    begins_early = len(order) > 1 or sheet.bars[order[0]].number == UPBEAT
    meters, pickup_ticks = meters_of(played, begins_early=begins_early)
    return tuple(TickMeter(*meter) for meter in meters), pickup_ticks


def _usual_meter(starts: list[int]) -> tuple[int, int]:
    """Give the meter that most bars of a piece without one have, as far as notation has it."""
    lengths = Counter(stop - start for start, stop in pairwise(starts))
    (length, _), *_ = lengths.most_common(1)
    return meter_of(length) or (4, 4)


def _keys(
    sheet: Sheet, order: list[int], lengths: list[int], starts: list[int]
) -> tuple[Key | None, tuple[TickKey, ...]]:
    sounding = [part for part in sheet.parts if any(e.pitches for bar in part.bars for e in bar)]
    written = [0, *accumulate(lengths)]
    losses = Counter(sheet.losses)
    known: list[list[tuple[int, Key]]] = [[] for _ in lengths]
    parts = [PartKeys(part.name, _in_a_row(part.keys, written)) for part in sounding]
    for ticks, shared in shared_keys(parts, sheet.remarks, losses):
        bar = bisect_right(written, ticks) - 1
        if bar < len(lengths):
            known[bar].append((ticks - written[bar], shared))
    sheet.losses = dict(+losses)
    at_start: list[Key | None] = []
    key: Key | None = None
    for keys in known:
        named = dict(keys)
        at_start.append(named.get(0, key))
        key = list(named.values())[-1] if named else key
    first = last = at_start[order[0]]
    changes = []
    for bar, start in zip(order, starts, strict=False):
        for ticks, key in ((0, at_start[bar]), *known[bar]):
            if key is not None and key != last:
                changes.append(TickKey(start + ticks, key))
                last = key
    return first, tuple(changes)


def _in_a_row(
    bars: Sequence[Sequence[tuple[int, WrittenKey]]], starts: Sequence[int]
) -> list[tuple[int, WrittenKey]]:
    """Count the ticks of keys from the beginning of the first bar, nothing played twice."""
    return [
        (start + ticks, key)
        for start, keys in zip(starts, bars, strict=False)
        for ticks, key in keys
    ]


def _repeats(order: list[int], starts: list[int]) -> Iterator[TickRepeat]:
    """Find where the way through the bars comes back to one that was played before."""
    firsts: dict[int, int] = {}
    begun: tuple[int, int] | None = None
    for place, (before, bar) in enumerate(pairwise([-1, *order, -1])):
        first = firsts.setdefault(bar, place)
        if begun is not None and (bar != before + 1 or first == place):
            length = place - begun[0]
            yield TickRepeat(starts[begun[0]], starts[begun[1]], starts[begun[1] + length])
            begun = None
        if begun is None and first < place and bar != before + 1:
            begun = place, first


def _tempos(sheet: Sheet, order: list[int], starts: list[int]) -> tuple[TickTempo, ...]:
    tempos = {0: DEFAULT_BPM}
    for bar, start in zip(order, starts, strict=False):
        for ticks, bpm in sheet.bars[bar].tempos:
            if not 1 <= bpm <= _MAX_BPM:
                raise NotationError(tr("it has a tempo outside 1 to {most:g} bpm", most=_MAX_BPM))
            tempos[start + ticks] = bpm
    return tuple(TickTempo(ticks, bpm) for ticks, bpm in sorted(tempos.items()))
