"""A whole MusicXML file as a sheet: its parts laid side by side, bar by bar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import TypeVar

from musegui.core.marks import SignKind
from musegui.files.notation.musicxml.reading.columns import fit_meters, side_by_side
from musegui.files.notation.musicxml.reading.durations import first_divisions
from musegui.files.notation.musicxml.reading.part import PartReader
from musegui.files.notation.musicxml.reading.part_bar import BAR_END, Layer, PartBar, WrittenNote
from musegui.files.notation.musicxml.reading.pieces import in_pieces
from musegui.files.notation.musicxml.reading.tree import XmlPart, parts_of, tree_of
from musegui.files.notation.musicxml.reading.words import musicxml_credits
from musegui.files.sheet.road_signs import merged
from musegui.files.sheet.sheet import (
    UPBEAT,
    Event,
    LoudnessMark,
    Sheet,
    SheetBar,
    SheetPart,
    SheetSign,
)
from musegui.files.song.losses import Loss

_T = TypeVar("_T")


def sheet_of_musicxml(data: bytes) -> Sheet:
    """Read MusicXML that is known to be well-formed and to declare no entities.

    Raises
    ------
    NotationError
        If it has no parts, or says something that makes no sense.
    """
    root = tree_of(data)
    parts = parts_of(root)
    losses: Counter[Loss] = Counter()
    names = musicxml_credits(root, losses)
    known = [first_divisions(part.measures) for part in parts]
    usual = next((divisions for divisions in known if divisions is not None), Fraction(1))
    readers = [PartReader(divisions or usual, losses) for divisions in known]
    written = [reader.read(part.measures) for reader, part in zip(readers, parts, strict=True)]
    columns = side_by_side(written)
    remarks = fit_meters(columns, [part.name for part in parts])
    columns = in_pieces(columns)
    sheet_bars = _sheet_bars(columns, losses)
    if any(part.measures and part.measures[0].implicit for part in parts):
        sheet_bars[0].number = UPBEAT
    sheet = Sheet(sheet_bars, [], losses=dict(+losses), remarks=remarks, credits=names)
    for column, part, reader in zip(columns, parts, readers, strict=True):
        sheet.parts += _staves(part, reader, column)
    sheet.free_meter = all(bar.meter is None for bars in written for bar in bars)
    return sheet


def _sheet_bars(columns: Sequence[Sequence[PartBar]], losses: Counter[Loss]) -> list[SheetBar]:
    """Put together what the parts say of each bar."""
    rows = list(zip(*columns, strict=True))
    sheet_bars = []
    late_signs: list[SheetSign] = []
    for k, row in enumerate(rows):
        length = max(bar.length for bar in row) or BAR_END
        signs = [*late_signs, *_signs(row, losses)]
        late_signs = [s._replace(ticks=0) for s in signs if s.ticks >= length]
        around = [bar.after for bar in rows[k - 1]] if k else []
        around += [bar.before for bar in rows[k + 1]] if k + 1 < len(rows) else []
        sheet_bars.append(
            SheetBar(
                row[0].meter,
                _tempos(row),
                tuple(sign for sign in signs if sign.ticks < length),
                merged([*around, *(bar.marks for bar in row)]),
                _first(bar.number or None for bar in row) or str(k + 1),
                tuple(sorted({t: text for bar in row for t, text in bar.figures}.items())),
            )
        )
    return sheet_bars


def _signs(bars: Sequence[PartBar], losses: Counter[Loss]) -> list[SheetSign]:
    """Give the signs over the staves of a bar; of words those over the top staff."""
    top = dict.fromkeys(bars[0].signs)
    for sign in (sign for bar in bars[1:] for sign in bar.signs if sign not in top):
        if sign.kind is SignKind.TEXT:
            losses[Loss.WORDS] += 1
        else:
            top[sign] = None
    return list(top)


def _first(found: Iterable[_T | None]) -> _T | None:
    return next((one for one in found if one is not None), None)


def _tempos(bars: Sequence[PartBar]) -> tuple[tuple[int, float], ...]:
    """Give the tempos of a bar; what is played counts more than what is written."""
    tempos: dict[int, tuple[float, bool]] = {}
    for bar in bars:
        for ticks, (bpm, is_played) in bar.tempos.items():
            if ticks not in tempos or (is_played and not tempos[ticks][1]):
                tempos[ticks] = bpm, is_played
    return tuple((ticks, bpm) for ticks, (bpm, _) in sorted(tempos.items()))


def _staves(part: XmlPart, reader: PartReader, bars: Sequence[PartBar]) -> list[SheetPart]:
    """SheetPart a part into its staves."""
    _keep_crossing_voices(bars)
    staves = []
    for staff in range(1, reader.staves + 1):
        notes = [[note for note in bar.notes if note.staff == staff] for bar in bars]
        layers = sorted({note.layer for here in notes for note in here if note.pitches})
        ranks = {layer: rank for rank, layer in enumerate(layers)}
        events = [_events(here, bar, ranks) for here, bar in zip(notes, bars, strict=True)]
        _write_out(events, [bar.copied.get(staff, bar.copied.get(0, 0)) for bar in bars])
        loudness = [_loudness(bar, staff, ranks) for bar in bars]
        keys = [[(t, key) for (t, of), key in bar.keys.items() if of in (0, staff)] for bar in bars]
        voices = reader.voices.get(staff, ())
        staves.append(SheetPart(part.name, events, part.program, voices, loudness, keys))
    return staves


def _loudness(bar: PartBar, staff: int, ranks: dict[Layer, int]) -> list[LoudnessMark]:
    """Give the dynamics of a staff in a bar, each for the voice that it names if there is one."""
    found: list[LoudnessMark] = []
    for _, voice, mark in (one for one in bar.loudness if one.staff == staff):
        layers = [rank for (_, name, _), rank in ranks.items() if name == voice]
        found += [mark._replace(layer=layer) for layer in layers or (None,)]
    return found


def _keep_crossing_voices(bars: Sequence[PartBar]) -> None:
    """Keep a voice on one staff that is written now on this staff and now on that."""
    by_layer: dict[Layer, list[tuple[PartBar, WrittenNote]]] = {}
    for bar in bars:
        for note in bar.notes:
            by_layer.setdefault(note.layer, []).append((bar, note))
    for found in by_layer.values():
        staves = Counter(note.staff for _, note in found if note.pitches)
        if len(staves) > 1 and not any(_clash(*pair) for pair in pairwise(found)):
            for _, note in found:
                note.staff = staves.most_common(1)[0][0]


def _clash(one: tuple[PartBar, WrittenNote], other: tuple[PartBar, WrittenNote]) -> bool:
    """Tell whether two notes of a voice sound together on different staves."""
    (bar, note), (other_bar, other_note) = one, other
    return bar is other_bar and note.staff != other_note.staff and other_note.start < note.stop


def _events(notes: Sequence[WrittenNote], bar: PartBar, ranks: dict[Layer, int]) -> list[Event]:
    """Give what one staff has in a bar, with a rest up to where the part ends."""
    events = [
        Event(
            n.start,
            n.stop,
            tuple(n.pitches),
            tuple(n.held),
            ranks.get(n.layer, 0),
            n.has_fermata,
            tuple(n.fifths),
            n.velocity,
            n.syllables,
        )
        for n in notes
    ]
    stop = max((n.stop for n in notes), default=0)
    if stop < bar.length and (notes or not bar.notes):
        events.append(Event(stop, bar.length))
    return events


def _write_out(bars: list[list[Event]], copied: Sequence[int]) -> None:
    """Put the notes that signs stand for into bars that hold only rests."""
    for k, size in enumerate(copied):
        if 0 < size <= k and not any(event.pitches for event in bars[k]):
            bars[k] = bars[k - size]
