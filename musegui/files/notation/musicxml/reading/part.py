"""One part of a MusicXML file, measure by measure: what sounds when, and what is written beside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from xml.etree.ElementTree import Element

from musegui.core.keys import Key, signature_alter
from musegui.core.marks import SignKind
from musegui.core.score import UNSAID
from musegui.core.translation import tr
from musegui.core.voices import Voice
from musegui.files.notation.musicxml.reading.attributes import (
    clef_voices,
    fifths_of,
    is_between_semitones,
    pitch_of,
    time_signature_of,
    transposition_of,
)
from musegui.files.notation.musicxml.reading.durations import (
    Cursor,
    checked_divisions,
    note_quarters,
    written_quarters,
)
from musegui.files.notation.musicxml.reading.loudness import (
    levels_of,
    sound_velocity_of,
    velocity_of,
    wedge_of,
)
from musegui.files.notation.musicxml.reading.note_kinds import (
    fills_bar,
    is_slash,
    is_sung,
    losses_of,
    voice_of,
)
from musegui.files.notation.musicxml.reading.part_bar import (
    BAR_END,
    NO_MARKS,
    Layer,
    PartBar,
    PartLoudness,
    WrittenNote,
)
from musegui.files.notation.musicxml.reading.signs import (
    barline_marks,
    direction_marks,
    figures_text,
    offset_of,
    signs_of,
    sound_marks,
    tempo_of,
)
from musegui.files.notation.musicxml.reading.ties import end_ties
from musegui.files.notation.musicxml.reading.tree import Measure, integer_in, number_in, text_in
from musegui.files.notation.musicxml.reading.words import VerseNumbers
from musegui.files.safe.texts import whole_of
from musegui.files.sheet.road_signs import BarMarks, merged
from musegui.files.sheet.sheet import (
    TICKS_PER_BEAT,
    UNEVEN_TICKS,
    LoudnessMark,
    NotationError,
    SheetSign,
    full_bar_ticks,
)
from musegui.files.song.losses import Loss
from musegui.files.song.written_key import WrittenKey, written_key

_MAX_STAVES = 32
_MAX_FIFTHS = 14
_MOST_SIGNS = 7

_MAX_QUARTERS = Fraction(1_000_000)
_NUMBER = re.compile(r"\d{1,6}")

_PEDAL = "direction-type/pedal[@type='start']"
"""Where a direction says that the pedal is pressed."""


class PartReader:
    """Reads the measures of one part one after another.

    Parameters
    ----------
    divisions : Fraction
        Those that hold until the part says others.
    losses : Counter
        Where to count what is left out.
    """

    def __init__(self, divisions: Fraction, losses: Counter[Loss]) -> None:
        self.staves = 1
        self.voices: dict[int, tuple[Voice, ...]] = {}
        self._divisions = divisions
        self._losses = losses
        self._transpositions: dict[int, tuple[int, int]] = {}
        self._slashes: set[int] = set()
        self._copied: dict[int, int] = {}
        self._meter = (4, 4)
        self._verses = VerseNumbers()
        self._velocity = UNSAID
        """Of the notes to come, where a sound says it without a dynamic."""

    def read(self, measures: Sequence[Measure]) -> list[PartBar]:
        """Give all bars of the part."""
        end_ties(measures)
        return [self._bar_that_adds_up(index, measure) for index, measure in enumerate(measures)]

    def _bar_that_adds_up(self, index: int, measure: Measure) -> PartBar:
        """Read a bar, or as it looks, if only that adds up: some programs write the rests and moves
        of a part in 12/8 beside 4/4 as long as they are in 4/4, but not its notes.
        """
        counted = self._losses.copy()
        bar = self._bar(index, measure)
        full = full_bar_ticks(self._meter)
        if not self._is_doubtful or abs(bar.length - full) <= UNEVEN_TICKS:
            return bar
        self._losses.clear()
        self._losses.update(counted)
        again = self._bar(index, measure, as_it_looks=True)
        return again if abs(again.length - full) <= UNEVEN_TICKS else bar

    def _bar(self, index: int, measure: Measure, *, as_it_looks: bool = False) -> PartBar:
        self._as_it_looks, self._is_doubtful = as_it_looks, False
        bar = PartBar(measure.number or str(index + 1), index == 0 or measure.implicit)
        self._here, self._cursor = bar, Cursor()
        self._last: WrittenNote | None = None
        self._has_slash_notes = False
        self._passes: dict[tuple[int, Layer], int] = {}
        late: list[tuple[Fraction, BarMarks]] = []
        self._figured = Fraction(0)
        for element in measure.elements:
            if element.tag != "figured-bass":
                self._figured = Fraction(0)
            if element.tag == "note":
                self._note(element)
            elif element.tag in ("backup", "forward"):
                self._move(element)
            elif element.tag == "attributes":
                self._attributes(element)
            elif element.tag == "barline":
                self._barline(element)
            elif element.tag in ("direction", "sound"):
                late.append((self._cursor.exact, self._direction(element)))
            elif element.tag == "harmony":
                self._losses[Loss.CHORD_SYMBOL] += 1
            elif element.tag == "figured-bass":
                self._figures(element)
        end = self._cursor.farthest
        bar.length = _ticks(end)
        bar.copied = dict(self._copied)
        for place, marks in late:
            beyond = BarMarks(segno=marks.segno, coda=marks.coda)
            if end and place >= end and beyond != NO_MARKS:
                bar.after = merged([bar.after, beyond])
                marks = BarMarks(**{**vars(marks), "segno": None, "coda": None})
            bar.marks = merged([bar.marks, marks])
        if self._slashes or self._has_slash_notes:
            self._losses[Loss.SLASH] += 1
        return bar

    def _figures(self, element: Element) -> None:
        """Take figures down; several in a row follow each other by their durations."""
        text = figures_text(element)
        if text is None:
            self._losses[Loss.FIGURED_BASS] += 1
        else:
            self._here.figures.append((_ticks(self._cursor.exact + self._figured), text))
        length = number_in(element.find("duration"))
        if length is not None and length > 0:
            self._figured += length / self._divisions

    def _move(self, element: Element) -> None:
        length = number_in(element.find("duration"))
        if length is None or length < 0:
            return
        if element.tag == "backup":
            self._is_doubtful = True
            self._cursor.back(_MAX_QUARTERS if self._as_it_looks else length / self._divisions)
        else:
            self._cursor.advance(length / self._divisions, length / self._divisions)

    def _note(self, element: Element) -> None:
        found = {child.tag: child for child in element}
        self._has_slash_notes |= is_slash(found)
        self._losses.update(losses_of(element, found))
        if "grace" in found:
            return
        is_chord = "chord" in found and self._last is not None
        rounded, exact = self._length(found, len(element.findall("dot")))
        staff = min(max(integer_in(found.get("staff")) or 1, 1), _MAX_STAVES)
        self.staves = max(self.staves, staff)
        if is_chord and self._last is not None:
            start, layer = self._last.start, self._last.layer
            stop = start + _ticks(exact)
        else:
            start, stop = _ticks(self._cursor.exact), _ticks(self._cursor.exact + exact)
            if self._here.has_own_length and not start and fills_bar(found):
                self._cursor.advance(rounded, exact, counts=False)
                return
            self._cursor.advance(rounded, exact)
            layer = self._layer(staff, voice_of(found), start, stop)
        note = WrittenNote(start, stop, staff, layer)
        note.has_fermata = element.find("notations/fermata") is not None
        if is_sung(found):
            self._sound(note, element, found)
        for dynamics in element.iterfind("notations/dynamics"):
            self._dynamics(dynamics, start, staff, layer[1])
        last = self._last
        if is_chord and last is not None and (last.stop, last.staff) == (stop, staff):
            last.join(note)
            return
        if stop <= start and note.pitches:
            raise NotationError(tr("bar {bar} has a note without a length", bar=self._here.number))
        if stop > start:
            self._here.notes.append(note)
        if not is_chord:
            self._last = note

    def _length(self, found: dict[str, Element], dots: int) -> tuple[Fraction, Fraction]:
        """Give a note's quarters as its duration says, and exactly or as it looks."""
        rounded, exact = note_quarters(found, dots, self._divisions)
        if "rest" in found and not fills_bar(found):
            written = written_quarters(found, dots)
            if written is not None and written != exact:
                self._is_doubtful = True
                exact = written if self._as_it_looks else exact
        return rounded, exact

    def _sound(self, note: WrittenNote, element: Element, found: dict[str, Element]) -> None:
        written = found.get("pitch")
        pitch = pitch_of(written)
        if pitch is None or written is None:
            return
        ties = element.findall("tie") or element.findall("notations/tied")
        self._losses[Loss.QUARTER_TONE] += is_between_semitones(found["pitch"])
        chromatic, _ = self._transposition(note.staff)
        note.pitches.append(pitch + chromatic)
        note.fifths.append(None if chromatic % 12 else fifths_of(written))
        note.held.append(any(tie.get("type") == "stop" for tie in ties))
        note.velocity = velocity_of(element) or self._velocity
        words = self._verses.read(element.iterfind("lyric"))
        note.syllables = tuple(sung for sung in words if sung is not None)
        self._losses[Loss.VERSE] += len(words) - len(note.syllables)

    def _layer(self, staff: int, voice: str, start: int, stop: int) -> Layer:
        """Name a voice so that nothing in it overlaps."""
        number = int(voice) if _NUMBER.fullmatch(voice) else 1_000_000
        for overlapping in range(100):
            layer = number, voice, overlapping
            if self._passes.get((staff, layer), 0) <= start + UNEVEN_TICKS:
                break
        self._passes[staff, layer] = stop
        return layer

    def _attributes(self, attributes: Element) -> None:
        self._divisions = checked_divisions(attributes.find("divisions")) or self._divisions
        staves = integer_in(attributes.find("staves"))
        if staves is not None:
            self.staves = max(self.staves, min(staves, _MAX_STAVES))
        for transpose in attributes.iterfind("transpose"):
            self._transpositions[_staff_of(transpose)] = transposition_of(transpose)
        for clef in attributes.iterfind("clef"):
            self.voices.setdefault(_staff_of(clef) or 1, clef_voices(clef))
        for time in attributes.iterfind("time"):
            self._here.meter = time_signature_of(time) or self._here.meter
        self._meter = self._here.meter or self._meter
        for sign in attributes.iterfind("key"):
            self._key(sign)
        for style in attributes.iterfind("measure-style"):
            self._measure_style(style)

    def _key(self, sign: Element) -> None:
        fifths, place = _fifths_of(sign), (_ticks(self._cursor.exact), _staff_of(sign))
        if fifths is None:
            if sign.find("key-alter") is not None:
                self._here.keys.setdefault(place, WrittenKey(None))
            return
        written = fifths
        chromatic, diatonic = self._transposition(_staff_of(sign) or 1)
        fifths += 7 * chromatic - 12 * diatonic
        if not -_MAX_FIFTHS <= fifths <= _MAX_FIFTHS:
            raise NotationError(tr("its key has {signs} sharps or flats", signs=abs(fifths)))
        mode = text_in(sign.find("mode"))
        key = written_key(fifths, minor=mode == "minor", mode=mode)
        if abs(written) <= _MOST_SIGNS < abs(fifths):  # only its instrument makes it so
            key = key._replace(written="")
        self._here.keys.setdefault(place, key)

    def _transposition(self, staff: int) -> tuple[int, int]:
        return self._transpositions.get(staff, self._transpositions.get(0, (0, 0)))

    def _measure_style(self, style: Element) -> None:
        staff = _staff_of(style)
        repeat = style.find("measure-repeat")
        if repeat is not None:
            if repeat.get("type") != "stop":
                self._copied[staff] = max(integer_in(repeat) or 1, 1)
            elif staff:
                self._copied.pop(staff, None)
            else:
                self._copied.clear()
        slash = style.find("slash")
        if slash is None:
            slash = style.find("beat-repeat")
        if slash is not None:
            (self._slashes.discard if slash.get("type") == "stop" else self._slashes.add)(staff)

    def _barline(self, barline: Element) -> None:
        bar = self._here
        if text_in(barline.find("bar-style")) == "light-light":
            places = {"left": 0, "middle": _ticks(self._cursor.exact)}
            place = places.get(barline.get("location", ""), BAR_END)
            bar.signs.append(SheetSign(place, SignKind.DOUBLE_BAR))
        before, here, after = barline_marks(barline)
        if barline.get("location") == "middle" and merged([here, after]) != NO_MARKS:
            bar.inner[_ticks(self._cursor.exact)] = here, after
            return
        bar.before = merged([bar.before, before])
        bar.marks = merged([bar.marks, here])
        bar.after = merged([bar.after, after])

    def _direction(self, direction: Element) -> BarMarks:
        tempo = tempo_of(direction)
        if tempo is not None:
            place = _ticks(self._cursor.exact + offset_of(direction) / self._divisions)
            if place >= 0 and not (self._here.tempos.get(place, (0, False))[1] and not tempo[1]):
                self._here.tempos[place] = tempo
        self._losses[Loss.PEDAL] += len(direction.findall(_PEDAL))
        self._loudness(direction)
        if direction.tag == "sound":
            return sound_marks(direction)
        marks = direction_marks(direction)
        place = max(_ticks(self._cursor.exact + offset_of(direction) / self._divisions), 0)
        kept = signs_of(direction, with_words=marks == NO_MARKS)
        self._here.signs += [SheetSign(place, kind, text) for kind, text in kept]
        return marks

    def _loudness(self, direction: Element) -> None:
        """Read dynamics and hairpins, and how loud a sound says that it gets."""
        place = max(_ticks(self._cursor.exact + offset_of(direction) / self._divisions), 0)
        staff = min(max(integer_in(direction.find("staff")) or 1, 1), _MAX_STAVES)
        voice = text_in(direction.find("voice"))
        for dynamics in direction.iterfind("direction-type/dynamics"):
            self._dynamics(dynamics, place, staff, voice)
        for wedge in direction.iterfind("direction-type/wedge"):
            mark = wedge_of(wedge, place)
            if mark is not None:
                self._here.loudness.append(PartLoudness(staff, voice, mark))
        if direction.find("direction-type/dynamics") is not None:
            self._velocity = UNSAID
        else:
            self._velocity = sound_velocity_of(direction) or self._velocity

    def _dynamics(self, dynamics: Element, place: int, staff: int, voice: str) -> None:
        levels, unknown = levels_of(dynamics)
        self._losses[Loss.DYNAMIC] += unknown
        self._here.loudness += [
            PartLoudness(staff, voice, LoudnessMark(place, level)) for level in levels
        ]


def _ticks(quarters: Fraction) -> int:
    return round(quarters * TICKS_PER_BEAT)


def _fifths_of(sign: Element) -> int | None:
    """Read a key signature as sharps, or flats below 0; None if it is that of no key."""
    steps, alters = sign.findall("key-step"), sign.findall("key-alter")
    if not steps:
        return integer_in(sign.find("fifths"))
    given = {text_in(s): number_in(a) for s, a in zip(steps, alters, strict=False)}
    fifths = int(sum(alter or 0 for alter in given.values()))
    usual = {letter: signature_alter(letter, Key(fifths)) for letter in "FCGDAEB"}
    return fifths if given == {s: alter for s, alter in usual.items() if alter} else None


def _staff_of(element: Element) -> int:
    """Give the staff that an attribute is for; 0 for all."""
    return min(whole_of(element.get("number", "")) or 0, _MAX_STAVES)
