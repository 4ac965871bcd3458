"""One voice of an ABC tune: its notes gathered bar by bar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from musegui.core.marks import MAX_VERSES, SignKind
from musegui.core.translation import tr
from musegui.core.voices import Voice
from musegui.files.notation.abc.fields import ALTERS, Placing, signature
from musegui.files.notation.abc.tokens import NoteToken, read_note
from musegui.files.notation.abc.words import set_under
from musegui.files.sheet.road_signs import BarMarks, merged
from musegui.files.sheet.sheet import (
    TICKS_PER_WHOLE,
    Event,
    LoudnessMark,
    NotationError,
    SheetSign,
    SungSyllable,
)
from musegui.files.song.losses import Loss
from musegui.files.song.written_key import WrittenKey, transposed_key

MAX_BARS = 8_000
_LETTER_SEMITONES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_MIDDLE_C = 60
_TUPLET_TIME = {2: 3, 3: 2, 4: 3, 6: 2, 8: 3}


def length_of_text(text: str) -> Fraction:
    """Read a note's length: ``"3/2"``, ``"/"``, ``"//"``; nothing is 1."""
    number, slash, rest = text.partition("/")
    upper = int(number or 1)
    if not slash:
        return Fraction(upper)
    digits = rest.lstrip("/")
    lower = int(digits) if digits else 2 ** (1 + len(rest))
    return Fraction(upper, lower) if lower else Fraction(0)


@dataclass
class _Timed:
    """A note, chord or rest that has not its place in the bar yet."""

    whole_notes: Fraction
    pitches: tuple[int, ...] = ()
    held: tuple[bool, ...] = ()
    has_fermata: bool = False
    syllables: tuple[SungSyllable, ...] = ()
    bar_number: int = 0
    event: tuple[list[Event], int] | None = None
    """Where it stands, once its bar is closed."""

    def sing(self, syllable: SungSyllable) -> None:
        self.syllables += (syllable,)
        if self.event is not None:
            events, index = self.event
            events[index] = events[index]._replace(syllables=self.syllables)


@dataclass
class _Layer:
    """One voice of a bar, and what it carries over from sign to sign."""

    timed: list[_Timed] = field(default_factory=list)
    broken: Fraction | None = None
    """What the next note's length is multiplied by."""
    tuplet_notes: int = 0
    tuplet_factor: Fraction = Fraction(1)
    last: list[tuple[str, int, int]] = field(default_factory=list)
    """Letter, octave and pitch of what was played last, which a tie may follow."""
    tied: dict[tuple[str, int], int] = field(default_factory=dict)


@dataclass
class VoiceBar:
    """A bar of a voice: its events and length in ticks, and what begins to hold in it."""

    events: list[Event] = field(default_factory=list)
    length: int = 0
    marks: BarMarks = field(default_factory=BarMarks)
    meter: tuple[int, int] | None = None
    keys: Sequence[tuple[int, WrittenKey]] = ()
    tempos: Sequence[tuple[int, float]] = ()
    signs: Sequence[SheetSign] = ()
    loudness: Sequence[LoudnessMark] = ()
    section: str | None = None


class AbcVoice:
    """Gathers what a voice plays. What it is told, it puts into the bar that it is in."""

    def __init__(self, name: str, losses: Counter[Loss]) -> None:
        self.name = name
        self.bars: list[VoiceBar] = []
        self.placing = Placing()
        self.clef_voices: tuple[Voice, ...] = ()
        """Who sings from its first clef."""
        self.begins_at_bar_line = False
        self.unit = Fraction(1, 8)
        self.meter: tuple[int, int] | None = (4, 4)
        self.alters: Mapping[str, int] = signature(0)
        self.propagate = "pitch"
        self._losses = losses
        self._bar = VoiceBar()
        self._layers = [_Layer()]
        self._layer = 0
        self._accidentals: dict[tuple[str, int], int] = {}
        self._next_marks: list[BarMarks] = []
        self._fermata = False
        self._in_ending = False
        self._tempos: list[tuple[int, float]] = []
        """How many notes and rests stand before each in its bar, and the quarters a minute."""
        self._keys: list[tuple[int, WrittenKey]] = []
        self._signs: list[tuple[int, SignKind, str]] = []
        self._loudness: list[tuple[int, str]] = []
        self._line: list[_Timed] = []
        """The notes of the line of music that it is in."""
        self._line_number = 0
        self._verses = 0

    @property
    def begun(self) -> bool:
        """Whether the bar that it is in has any time yet."""
        return any(layer.timed for layer in self._layers)

    # What holds from here on

    def set_meter(self, meter: tuple[int, int] | None) -> None:
        self.meter = meter
        self._bar.meter = meter

    def set_key(self, alters: Mapping[str, int], key: WrittenKey | None) -> None:
        self.alters = alters
        if key is not None:
            self._keys.append((self._place, key))

    def set_tempo(self, bpm: float) -> None:
        self._tempos.append((self._place, bpm))

    def set_section(self, label: str) -> None:
        if self.begun:
            self.end_bar()
        self._bar.section = label
        self.add_sign(SignKind.REHEARSAL, label)

    def add_sign(self, kind: SignKind, text: str = "") -> None:
        self._signs.append((self._place, kind, text))

    def add_loudness(self, text: str) -> None:
        """Begin a dynamic, or begin or stop a hairpin."""
        self._loudness.append((self._place, text))

    @property
    def _place(self) -> int:
        """How many notes and rests of its upper layer stand in the bar so far."""
        return len(self._layers[0].timed)

    # Words

    def enter_line(self, number: int) -> None:
        """Say in which line of music the following notes stand; words go under one line."""
        if number != self._line_number:
            self._line, self._line_number, self._verses = [], number, 0

    def add_words(self, text: str) -> None:
        """Set another verse under the line."""
        self._verses += 1
        placed, left = set_under(text, [note.bar_number for note in self._line])
        self._losses[Loss.LYRICS] += left
        if self._verses > MAX_VERSES:
            self._losses[Loss.VERSE] += len(placed)
            return
        for index, syllable in placed:
            self._line[index].sing(SungSyllable(syllable._replace(verse=self._verses)))

    # Notes and rests

    def add_note(self, text: str) -> None:
        note = read_note(text)
        self._add(self.unit * length_of_text(note.length), [(note, False)])

    def add_chord(self, notes: Iterable[tuple[str, str]], length: str) -> None:
        """Add notes that sound together; each with whether it is tied on by itself."""
        parsed = [(read_note(text), bool(tie)) for text, tie in notes]
        if parsed:
            own = length_of_text(parsed[0][0].length)
            self._add(self.unit * own * length_of_text(length), parsed)

    def add_rest(self, length: str) -> None:
        self._layer_now.last = []
        self._layer_now.tied = {}
        self._append(_Timed(self.unit * length_of_text(length)))

    def add_bars_of_rest(self, count: int) -> None:
        full = Fraction(*(self.meter or (4, 4)))
        for number in range(count):
            self._append(_Timed(full))
            if number + 1 < count:
                self.end_bar()

    def tie(self) -> None:
        """Tie what was played last to what comes."""
        layer = self._layer_now
        layer.tied.update({(letter, octave): pitch for letter, octave, pitch in layer.last})

    def begin_tuplet(self, notes: int, time: int | None, count: int | None) -> None:
        if notes < 1:
            return
        compound = self.meter is not None and self.meter[1] == 8 and self.meter[0] in (6, 9, 12)
        time = time or _TUPLET_TIME.get(notes, 3 if compound else 2)
        self._layer_now.tuplet_factor = Fraction(time, notes)
        self._layer_now.tuplet_notes = count or notes

    def break_rhythm(self, sign: str) -> None:
        """Lengthen the last note by half (or more) and shorten the next, or the other way."""
        layer = self._layer_now
        if layer.timed and layer.broken is None:
            short = Fraction(1, 2 ** len(sign))
            mine, its = (2 - short, short) if sign[0] == ">" else (short, 2 - short)
            layer.timed[-1].whole_notes *= mine
            layer.broken = its

    def begin_overlay(self) -> None:
        self._layer += 1
        if self._layer == len(self._layers):
            self._layers.append(_Layer())
        self._accidentals = {}

    def mark_fermata(self) -> None:
        self._fermata = True

    # Bars and what stands at them

    def mark(self, marks: BarMarks) -> None:
        """Say something of the way: of this bar, or of the one before or after it."""
        at_start = marks.segno is not None or marks.coda is not None
        if at_start and self.begun:
            if marks.coda is not None:  # behind the notes it is the place to leave
                self._mark_bar(self._bar, BarMarks(to_coda=marks.coda))
            else:
                self._next_marks.append(marks)
        else:
            self._mark_bar(self._bar, marks)

    def end_bar(self, sign: str = "|") -> None:
        """End the bar, if anything was played, and read what the bar line says."""
        if self._fermata and self.begun:
            self._layer_now.timed[-1].has_fermata = True
            self._fermata = False
        if self.begun:
            self._close()
        elif not self.bars:
            self.begins_at_bar_line = True
        if sign.strip(".") == "||":
            self.add_sign(SignKind.DOUBLE_BAR)
        if "|" in sign:
            ends, begins = sign.split("|")[0].count(":"), sign.split("|")[-1].count(":")
        else:
            ends = begins = len(sign) // 2
        if self.bars and ends:
            self._mark_bar(self.bars[-1], BarMarks(repeat_times=ends + 1))
        if begins:
            self._mark_bar(self._bar, BarMarks(starts_repeat=True))
        if self._in_ending and (ends or "||" in sign or "]" in sign or sign.startswith("[")):
            self._stop_ending()

    def begin_ending(self, numbers: tuple[int, ...]) -> None:
        if self.begun:
            self._close()
        if self._in_ending:
            self._stop_ending()
        self._mark_bar(self._bar, BarMarks(ending=numbers))
        self._in_ending = True

    def finish(self) -> None:
        """End the last bar; what still stands behind it belongs to it."""
        self.end_bar()
        left = self._bar.marks
        if self.bars:
            self._mark_bar(self.bars[-1], BarMarks(fine=left.fine, jump=left.jump))

    def _stop_ending(self) -> None:
        if self.bars:
            self._mark_bar(self.bars[-1], BarMarks(stops_ending=True))
        self._in_ending = False

    @staticmethod
    def _mark_bar(bar: VoiceBar, marks: BarMarks) -> None:
        bar.marks = merged([bar.marks, marks])

    # The bar that it is in

    @property
    def _layer_now(self) -> _Layer:
        return self._layers[self._layer]

    def _append(self, timed: _Timed) -> None:
        layer = self._layer_now
        if layer.tuplet_notes:
            layer.tuplet_notes -= 1
            timed.whole_notes *= layer.tuplet_factor
        if layer.broken is not None:
            timed.whole_notes *= layer.broken
            layer.broken = None
        timed.has_fermata, self._fermata = self._fermata, False
        layer.timed.append(timed)
        timed.bar_number = len(self.bars)

    def _add(self, whole_notes: Fraction, notes: list[tuple[NoteToken, bool]]) -> None:
        layer = self._layer_now
        tied, layer.tied = layer.tied, {}
        pitches: dict[int, bool] = {}
        layer.last = []
        for note, ties_on in notes:
            place = (note.letter, note.octave)
            pitch = tied.get(place)
            held = pitch is not None
            if note.accidental or pitch is None:
                pitch = self._pitch(note)
                held = tied.get(place) == pitch
            pitches[pitch] = held
            layer.last.append((*place, pitch))
            if ties_on:
                layer.tied[place] = pitch
        if self.placing.percussion:
            self._losses[Loss.PERCUSSION] += len(pitches)
            pitches = {}
        shift = self.placing.semitones
        sounding = tuple(pitch + shift for pitch in pitches)
        self._append(_Timed(whole_notes, sounding, tuple(pitches.values())))
        if self._layer == 0:
            self._line.append(layer.timed[-1])

    def _pitch(self, note: NoteToken) -> int:
        """Give a note's pitch as written: its own sign, or the bar's, or the key's."""
        place = (note.letter, note.octave if self.propagate == "octave" else 0)
        if note.accidental:
            alter = ALTERS[note.accidental]
            if self.propagate != "not":
                self._accidentals[place] = alter
        else:
            alter = self._accidentals.get(place, self.alters[note.letter])
        return _MIDDLE_C + 12 * note.octave + _LETTER_SEMITONES[note.letter] + alter

    def _close(self) -> None:
        """Place the notes of the bar in time and begin another."""
        if len(self.bars) >= MAX_BARS:
            raise NotationError(tr("it has more than {most:,} bars", most=MAX_BARS))
        bar = self._bar
        if not self.bars:
            self.clef_voices = self.placing.voices or ()
        for index, layer in enumerate(self._layers):
            times = [0]
            for timed in layer.timed:
                times.append(times[-1] + round(timed.whole_notes * TICKS_PER_WHOLE))
                if times[-1] > times[-2]:
                    sounds = (timed.pitches, timed.held, index, timed.has_fermata)
                    event = Event(times[-2], times[-1], *sounds, syllables=timed.syllables)
                    timed.event = bar.events, len(bar.events)
                    bar.events.append(event)
            bar.length = max(bar.length, times[-1])
            layer.timed = []
            if index == 0:
                bar.tempos = [(times[at], bpm) for at, bpm in self._tempos]
                bar.keys = [
                    (times[at], transposed_key(key, self.placing.semitones))
                    for at, key in self._keys
                ]
                bar.signs = [SheetSign(times[at], kind, text) for at, kind, text in self._signs]
                bar.loudness = [LoudnessMark(times[at], text) for at, text in self._loudness]
                self._tempos, self._keys, self._signs, self._loudness = [], [], [], []
        self.bars.append(bar)
        self._bar = VoiceBar(marks=merged(self._next_marks))
        self._next_marks = []
        self._layer = 0
        self._accidentals = {}
