"""Humdrum in: the ``**kern`` spines of a file, as a sheet.

A reader of our own: music21 gives the parts of a split spine in an order that changes from run to
run, and knows neither names nor the order of sections.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from musegui.core.marks import MAX_VERSES, Ending, SignKind
from musegui.core.translation import tr
from musegui.core.voices import Voice
from musegui.files.notation.humdrum.kern import (
    KernToken,
    read_bar_line,
    read_kern_meter,
    read_signature,
    read_token,
    read_tonic,
)
from musegui.files.notation.humdrum.spines import Row, Spine, SpinePath, rows_of
from musegui.files.notation.humdrum.words import (
    DYNAMIC_SPINES,
    HOLDS,
    TEXT_SPINES,
    humdrum_credits,
    read_loudness,
    read_syllable,
)
from musegui.files.sheet.clefs import voices_of_clef
from musegui.files.sheet.road_map import section_order
from musegui.files.sheet.road_signs import BarMarks, merged
from musegui.files.sheet.road_words import marks_of_words
from musegui.files.sheet.sheet import (
    UNEVEN_TICKS,
    UPBEAT,
    Event,
    LoudnessMark,
    NotationError,
    Sheet,
    SheetBar,
    SheetPart,
    SheetSign,
    SungSyllable,
    full_bar_ticks,
    length_of,
)
from musegui.files.song.losses import Loss
from musegui.files.song.written_key import WrittenKey

_LOST_SPINES = {
    "**harm": Loss.CHORD_SYMBOL, "**mxhm": Loss.CHORD_SYMBOL, "**cdata-mxhm": Loss.CHORD_SYMBOL,
    "**fb": Loss.CHORD_SYMBOL, "**fba": Loss.CHORD_SYMBOL,
}  # fmt: skip
_TEMPO = re.compile(r"\*MM(\d{1,4}(?:\.\d{1,20})?)")
_EXPANSION = re.compile(r"\*>(\w*)\[([^\]]*)\]")
_LABEL = re.compile(r"\*>([^\[\]]+)")
_WORDS = re.compile(r"!LO:(TX|REH):(?:[^:]{0,99}:){0,9}t=([^:]*)")
_CLEF = re.compile(r"\*clef([GCFX])([v^]{0,2})(\d?)")
_STAFF = re.compile(r"\*staff(\d{1,3})")
_MAX_BARS = 8_000
_INSTRUMENTS = {
    "soprn": "Soprano", "sopr": "Soprano", "cant": "Soprano", "mezzo": "Mezzosoprano",
    "alto": "Alto", "calto": "Alto", "tenor": "Tenor", "barit": "Baritone", "bass": "Bass",
}  # fmt: skip


def read_humdrum(text: str) -> Sheet:
    """Read a Humdrum file.

    Raises
    ------
    NotationError
        If it is damaged or its sections make no sense.
    """
    reader = _Reader()
    for row in rows_of(text):
        reader.read(row)
    reader.end_bar()
    sheet = reader.sheet()
    sheet.credits = humdrum_credits(text)
    return sheet


@dataclass
class _Part:
    """A ``**kern`` spine: its name, its staff, its events bar by bar."""

    name: str = ""
    staff: int | None = None
    bars: list[list[Event]] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    is_percussion: bool = False
    voices: tuple[Voice, ...] = ()
    loudness: list[list[LoudnessMark]] = field(default_factory=list)
    marks: list[LoudnessMark] = field(default_factory=list)
    keys: list[list[tuple[int, WrittenKey]]] = field(default_factory=list)
    changes: dict[int, WrittenKey] = field(default_factory=dict)
    """Of its key, in the bar."""
    signature: WrittenKey | None = None
    words: list[tuple[int, SheetSign]] = field(default_factory=list)
    """What stands over it, with the numbers of bars."""
    last_sung: dict[int, tuple[list[Event], int]] = field(default_factory=dict)
    """The event that has the last syllable of each verse."""

    def sing(self, index: int, cell: str, verse: int) -> bool:
        """Put a syllable under an event of the bar; tell whether that can have one."""
        event = self.events[index]
        if not event.pitches or all(event.held):
            return False
        sung = SungSyllable(read_syllable(cell, verse))
        self.events[index] = event._replace(syllables=(*event.syllables, sung))
        self.last_sung[verse] = self.events, index
        return True

    def hold(self, verse: int) -> None:
        """Let the last syllable of a verse go on."""
        events, index = self.last_sung.get(verse, ([], 0))
        if events:
            syllables = tuple(
                sung._replace(syllable=sung.syllable._replace(ending=Ending.MELISMA))
                if sung.syllable.verse == verse and sung.syllable.ending is Ending.WORD
                else sung
                for sung in events[index].syllables
            )
            events[index] = events[index]._replace(syllables=syllables)


class _Sounding(NamedTuple):
    """A token with notes, where it stands in its line."""

    path: SpinePath
    layer: int
    token: KernToken


class _Reader:
    """Goes through a file line by line."""

    def __init__(self) -> None:
        self.losses: Counter[Loss] = Counter()
        self._parts: dict[Spine, _Part] = {}
        self._bars: list[SheetBar] = []
        self._bar = SheetBar()
        self._tempos: dict[int, float] = {}
        self._paths: Sequence[SpinePath] = ()
        self._row_ticks = 0
        """Where in the bar the last line of data began."""
        self._sections: list[tuple[str, int]] = []
        self._expansion: list[str] | None = None
        self._beside: dict[Spine, tuple[_Part, int]] = {}
        """Whose words and dynamics a spine has, and which verse of words it is."""
        self._has_meter = False
        self._first_number = ""
        """That of the bar line before the first bar."""

    def read(self, row: Row) -> None:
        self._paths = row.paths
        first = row.cells[0]
        if first.startswith("**"):
            for path in row.paths:
                if path.spine.kind == "**kern":
                    self._parts[path.spine] = _Part()
            self._place_beside(row)
        elif first.startswith("*"):
            self._read_interpretations(row)
        elif first.startswith("="):
            self._read_bar_line(row)
        elif first.startswith("!"):
            self._read_comments(row)
        else:
            self._read_data(row)

    def _place_beside(self, row: Row) -> None:
        """Find the part of each spine of words or dynamics: on its left, or else on its right."""
        owner = next((p for path in row.paths if (p := self._parts.get(path.spine))), None)
        verses = 0
        for spine in dict.fromkeys(path.spine for path in row.paths):
            if spine in self._parts:
                owner, verses = self._parts[spine], 0
            elif owner is not None and spine.kind in TEXT_SPINES:
                verses += 1
                self._beside[spine] = owner, verses
            elif owner is not None and spine.kind in DYNAMIC_SPINES:
                self._beside[spine] = owner, 0

    def _add_words(self, parts: Sequence[_Part]) -> None:
        """Keep the words over the upper part; count the others."""
        for part in parts:
            for number, sign in part.words:
                if part is parts[0] and number < len(self._bars):
                    self._bars[number].signs += (sign,)
                else:
                    self.losses[Loss.WORDS] += 1

    def sheet(self) -> Sheet:
        parts = list(self._parts.values())[::-1]  # the lowest stands on the left
        if all(part.staff is not None for part in parts):
            parts.sort(key=lambda part: part.staff or 0)
        self._add_words(parts)
        upbeat = self._upbeat()
        for number, bar in enumerate(self._bars, 0 if upbeat else 1):
            bar.number = str(number)
        return Sheet(
            self._bars,
            [
                SheetPart(p.name, p.bars, voices=p.voices, loudness=p.loudness, keys=p.keys)
                for p in parts
            ],
            self._order if self._expansion and self._sections else None,
            free_meter=not self._has_meter,
            losses={kind: count for kind, count in self.losses.items() if count},
        )

    # Lines

    def _read_interpretations(self, row: Row) -> None:
        for cell, path in zip(row.cells, row.paths, strict=True):
            if cell.startswith("**"):
                path.spine.kind = cell
                self._place_beside(row)
            part = self._parts.get(path.spine)
            if part is not None:
                _read_own(part, cell, self._now())
                self._read_common(cell)

    def _read_common(self, cell: str) -> None:
        """Read what holds for all spines."""
        meter = read_kern_meter(cell)
        if meter is not None:
            self._bar.meter, self._has_meter = meter, True
        elif match := _TEMPO.fullmatch(cell):
            self._tempos[self._now()] = float(match[1])
        elif match := _EXPANSION.fullmatch(cell):
            if not match[1]:
                self._expansion = match[2].replace(" ", "").split(",")
        elif match := _LABEL.fullmatch(cell):
            self.end_bar()
            if self._sections[-1:] != [(match[1], len(self._bars))]:
                self._sections.append((match[1], len(self._bars)))

    def _read_comments(self, row: Row) -> None:
        """Read words above the staff, which may say the way."""
        for cell, path in zip(row.cells, row.paths, strict=True):
            match = _WORDS.search(cell)
            if match is None or path.spine not in self._parts:
                continue
            is_rehearsal = match[1] == "REH"
            marks = BarMarks() if is_rehearsal else marks_of_words(match[2])
            if marks != BarMarks():
                self._bar.marks = merged([self._bar.marks, marks])
            else:
                kind = SignKind.REHEARSAL if is_rehearsal else SignKind.TEXT
                sign = SheetSign(self._now(), kind, html.unescape(match[2]))
                self._parts[path.spine].words.append((len(self._bars), sign))

    def _read_bar_line(self, row: Row) -> None:
        ends, begins = (merged(marks) for marks in zip(*map(read_bar_line, row.cells), strict=True))
        self.end_bar()
        if self._bars:
            self._bars[-1].marks = merged([self._bars[-1].marks, ends])
        self._bar.marks = merged([self._bar.marks, begins])
        if not self._bars:
            self._first_number = "".join(filter(str.isdecimal, row.cells[0]))
        if any("||" in cell for cell in row.cells):
            self._bar.signs = (SheetSign(0, SignKind.DOUBLE_BAR),)

    def _read_data(self, row: Row) -> None:
        sounding: list[_Sounding] = []
        layers: Counter[Spine] = Counter()
        beside: list[tuple[Spine, str]] = []
        for cell, path in zip(row.cells, row.paths, strict=True):
            layer = layers[path.spine]
            layers[path.spine] += 1
            if path.spine in self._beside and cell not in (".", ""):
                beside.append((path.spine, cell))
            elif path.spine not in self._parts:
                kind = _LOST_SPINES.get(path.spine.kind)
                if kind is not None and cell not in (".", ""):
                    self.losses[kind] += 1
            elif cell != ".":
                token = read_token(cell, self.losses)
                if token is None:
                    self.losses[Loss.SIGN] += 1
                elif token.ticks:
                    sounding.append(_Sounding(path, layer, token))
        self._row_ticks = max(
            (each.path.end_after(self._row_ticks) for each in sounding), default=self._now()
        )
        struck = self._strike(sounding)
        for spine, cell in beside:
            self._read_beside(spine, cell, struck)

    def _strike(self, sounding: Sequence[_Sounding]) -> dict[int, int]:
        """Begin what sounds; give the place of each part's first new event, by the part's id."""
        now = self._row_ticks
        struck: dict[int, int] = {}
        for path, layer, token in sounding:
            stop = now + token.ticks
            path.ends = (stop,)
            part = self._parts[path.spine]
            pitches, held = token.pitches, token.held
            if part.is_percussion:
                self.losses[Loss.PERCUSSION] += len(pitches)
                pitches = held = ()
            struck.setdefault(id(part), len(part.events))
            part.events.append(Event(now, stop, pitches, held, layer, token.has_fermata))
        return struck

    def _read_beside(self, spine: Spine, cell: str, struck: Mapping[int, int]) -> None:
        """Read loudness or a syllable, which belongs to what its part has just struck."""
        part, verse = self._beside[spine]
        if spine.kind in DYNAMIC_SPINES:
            found, unknown = read_loudness(cell)
            self.losses[Loss.DYNAMIC] += unknown
            part.marks += [LoudnessMark(self._row_ticks, text, number=n) for text, n in found]
        elif verse > MAX_VERSES:
            self.losses[Loss.VERSE] += cell not in HOLDS
        elif cell in HOLDS:
            part.hold(verse)
        elif id(part) not in struck or not part.sing(struck[id(part)], cell, verse):
            self.losses[Loss.LYRICS] += 1

    # Bars

    def _now(self) -> int:
        """Give the ticks in the bar at which the next line of data begins: where a note ends."""
        ends = (path.end_after(self._row_ticks) for path in self._paths)
        return min((end for end in ends if end > self._row_ticks), default=self._row_ticks)

    def end_bar(self) -> None:
        """End the bar, if anything stands in it."""
        if not any(part.events for part in self._parts.values()):
            return
        if len(self._bars) == _MAX_BARS:
            raise NotationError(tr("it has more than {most:,} bars", most=_MAX_BARS))
        self._bar.tempos = tuple(self._tempos.items())
        self._bars.append(self._bar)
        for part in self._parts.values():
            part.bars.append(part.events)
            part.loudness.append(part.marks)
            part.keys.append(list(part.changes.items()))
            part.events, part.marks, part.changes = [], [], {}
        for path in self._paths:
            path.ends = (0,)
        self._row_ticks = 0
        self._bar, self._tempos = SheetBar(), {}

    def _upbeat(self) -> bool:
        if not self._bars or not self._has_meter:
            return False
        if len(self._bars) == 1 and self._first_number not in ("", UPBEAT):
            return False
        first = max(length_of(part.bars[0]) for part in self._parts.values())
        return first < full_bar_ticks(self._bars[0].meter or (4, 4)) - UNEVEN_TICKS

    def _order(self) -> list[int]:
        """Give the order of bars that the file says."""
        starts = [start for _, start in self._sections]
        sections: dict[str, range] = {}
        for (name, start), stop in zip(self._sections, [*starts[1:], len(self._bars)], strict=True):
            sections.setdefault(name, range(start, stop))
        return section_order(sections, self._expansion or [], range(starts[0]))


def _read_own(part: _Part, cell: str, ticks: int) -> None:
    """Read what holds for one spine, from so many ticks in the bar on."""
    signature, tonic = read_signature(cell), read_tonic(cell)
    if signature is not None and signature != part.signature:
        part.signature = signature
        part.changes.setdefault(ticks, signature)
    elif tonic is not None:
        part.changes[ticks] = tonic
    elif cell.startswith('*I"'):
        part.name = cell[3:].strip()
    elif cell.startswith("*I") and cell[2:] in _INSTRUMENTS:
        part.name = part.name or _INSTRUMENTS[cell[2:]]
    elif match := _CLEF.fullmatch(cell):
        part.is_percussion = match[1] == "X"
        octaves = match[2].count("^") - match[2].count("v")
        line = int(match[3]) if match[3] else None
        part.voices = part.voices or voices_of_clef(match[1], line, octaves)
    elif match := _STAFF.match(cell):
        part.staff = int(match[1])
