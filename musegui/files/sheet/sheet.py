"""A piece as it is written: bars in parts, with repeat signs, not yet played through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from musegui.core.marks import Credits, SignKind, Syllable
from musegui.core.voices import Voice
from musegui.files.sheet.road_signs import BarMarks
from musegui.files.song.losses import Losses
from musegui.files.song.written_key import WrittenKey

TICKS_PER_BEAT = 10_080
"""Divides by what tuplets are made of."""

TICKS_PER_WHOLE = 4 * TICKS_PER_BEAT

UNEVEN_TICKS = TICKS_PER_BEAT // 32
"""Lengths that differ by no more are the same, rounded."""

HAIRPIN_STOP = "!"

UPBEAT = "0"
"""The number of a first bar that is an upbeat; a short piece of one bar is none without it."""

_NO_MARKS = BarMarks()


class NotationError(Exception):
    """Notation that can't be taken in; the text fits behind a colon."""


class RepeatsError(NotationError):
    """Repeats and jumps that make no sense; once through, as written, the piece can be read."""


class SungSyllable(NamedTuple):
    """A syllable, and at which times through its bar it is sung; at all if none are named."""

    syllable: Syllable
    passes: tuple[int, ...] = ()


class LoudnessMark(NamedTuple):
    """A dynamic, or an end of a hairpin, in one bar of a part.

    Attributes
    ----------
    ticks : int
        From the beginning of its bar.
    text : str
        A dynamic, or ``"<"`` or ``">"`` where a hairpin begins and `HAIRPIN_STOP` where it stops.
    layer : int or None
        Which of the voices of its part it is for; None for all.
    number : int
        Tells hairpins apart that stand beside one another.
    """

    ticks: int
    text: str
    layer: int | None = None
    number: int = 1


class SheetSign(NamedTuple):
    """A sign over the staff, in ticks from the beginning of its bar."""

    ticks: int
    kind: SignKind
    text: str = ""


class Event(NamedTuple):
    """A note, chord or rest of one bar.

    Attributes
    ----------
    start, stop : int
        In ticks from the beginning of its bar.
    pitches : tuple of int
        MIDI numbers; none for a rest.
    held : tuple of bool
        For each pitch, whether it is tied to what sounds before.
    layer : int
        Which of the voices of its part, from 0, the upper one first.
    has_fermata : bool
    fifths : tuple of int or None
        For each pitch how it is spelled, as a place on the line of fifths; empty if unknown.
    velocity : int
        1-127; 0 if the file does not say how loud it is.
    syllables : tuple of SungSyllable
        What is sung on it.
    """

    start: int
    stop: int
    pitches: tuple[int, ...] = ()
    held: tuple[bool, ...] = ()
    layer: int = 0
    has_fermata: bool = False
    fifths: tuple[int | None, ...] = ()
    velocity: int = 0
    syllables: tuple[SungSyllable, ...] = ()


@dataclass
class SheetPart:
    """A staff or a voice: its name as it is written, its events and dynamics bar by bar.

    ``voices`` are those that its clef is for, the likeliest first; none if it doesn't tell.
    ``loudness`` is empty if it has no dynamics at all. ``keys`` are its key signatures as they
    sound, in ticks from the beginnings of their bars, which they may lie beyond.
    """

    name: str = ""
    bars: list[list[Event]] = field(default_factory=list)
    program: int | None = None
    voices: tuple[Voice, ...] = ()
    loudness: list[list[LoudnessMark]] = field(default_factory=list)
    keys: Sequence[Sequence[tuple[int, WrittenKey]]] = ()


@dataclass
class SheetBar:
    """What holds for all parts in a bar.

    Attributes
    ----------
    meter : tuple of int, or None
        Numerator and denominator, where it changes.
    tempos : tuple
        Ticks from the beginning of the bar, and quarter notes a minute.
    signs : tuple of SheetSign
    marks : BarMarks
    number : str
        What the bar is called in messages.
    figures : tuple of (int, str)
        The figured bass, in ticks from the beginning of the bar.
    """

    meter: tuple[int, int] | None = None
    tempos: tuple[tuple[int, float], ...] = ()
    signs: tuple[SheetSign, ...] = ()
    marks: BarMarks = _NO_MARKS
    number: str = ""
    figures: tuple[tuple[int, str], ...] = ()


@dataclass
class Sheet:
    """A piece as it is written.

    Attributes
    ----------
    bars : list of SheetBar
        As many as the longest part has.
    parts : list of SheetPart
        From the top of the page down.
    order : callable or None
        Gives the order in which the bars are played, where the file says it, or raises
        `RoadMapError`; else the marks of the bars tell it.
    free_meter : bool
        Whether it has no meter, so that no bar is too short or too long.
    losses : Losses
    remarks : list of str
    tunes : tuple of str
        The numbers and titles of all tunes in the file, if it has several.
    tune_index : int
        Which of them this is.
    credits : Credits
    """

    bars: list[SheetBar]
    parts: list[SheetPart]
    order: Callable[[], Sequence[int]] | None = None
    free_meter: bool = False
    losses: Losses = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    tunes: tuple[str, ...] = ()
    tune_index: int = 0
    credits: Credits = field(default=Credits())


def length_of(events: Sequence[Event]) -> int:
    """Give the ticks until the last event of a bar stops."""
    return max((event.stop for event in events), default=0)


def full_bar_ticks(meter: tuple[int, int]) -> int:
    """Give the length of a bar of this meter."""
    return TICKS_PER_WHOLE * meter[0] // meter[1]
