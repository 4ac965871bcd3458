"""What a bar of a part holds once it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from musegui.files.sheet.road_signs import BarMarks
from musegui.files.sheet.sheet import (
    LoudnessMark,
    SheetSign,
    SungSyllable,
)
from musegui.files.song.written_key import WrittenKey

BAR_END = 1 << 40
"""As many ticks as no bar has."""
NO_MARKS = BarMarks()

Layer = tuple[int, str, int]
"""How voices are sorted: by their numbers, names after them; then by what overlaps."""


@dataclass
class WrittenNote:
    """A note, chord or rest, in ticks from the beginning of its bar."""

    start: int
    stop: int
    staff: int
    layer: Layer
    pitches: list[int] = field(default_factory=list)
    fifths: list[int | None] = field(default_factory=list)
    held: list[bool] = field(default_factory=list)
    has_fermata: bool = False
    velocity: int = 0
    syllables: tuple[SungSyllable, ...] = ()

    def join(self, other: WrittenNote) -> None:
        """Take in another note of the same chord, as long as this one."""
        self.pitches += other.pitches
        self.fifths += other.fifths
        self.held += other.held
        self.has_fermata |= other.has_fermata
        self.velocity = max(self.velocity, other.velocity)
        self.syllables += other.syllables


class PartLoudness(NamedTuple):
    """A dynamic, or an end of a hairpin, of a staff, or of one voice of it if it names one."""

    staff: int
    voice: str
    mark: LoudnessMark


@dataclass
class PartBar:
    """One bar of one part.

    Attributes
    ----------
    number : str
    has_own_length : bool
        Whether it may be shorter than its meter says: the first, and those that are not counted.
    notes : list of WrittenNote
    length : int
        Ticks to the farthest place that is reached.
    meter
        What it is changed to here.
    keys : dict
        The keys that it is changed to, as they sound, by ticks and staff, 0 for all.
    copied : dict
        For each staff (0 for all) that only has a sign to repeat the bars before: how many.
    tempos : dict
        Quarter notes a minute by ticks, and whether they are what is to be played.
    loudness : list of PartLoudness
    signs : list of SheetSign
        Of them, double bars stand at the ends of bars too.
    figures : list of (int, str)
        The figured bass, in ticks from the beginning of the bar.
    before, marks, after : BarMarks
        Of the bar before, of this one, of the next.
    inner : dict
        What bar lines within the bar say of what is before and after them, by ticks.
    """

    number: str = ""
    has_own_length: bool = False
    notes: list[WrittenNote] = field(default_factory=list)
    length: int = 0
    meter: tuple[int, int] | None = None
    keys: dict[tuple[int, int], WrittenKey] = field(default_factory=dict)
    copied: dict[int, int] = field(default_factory=dict)
    tempos: dict[int, tuple[float, bool]] = field(default_factory=dict)
    loudness: list[PartLoudness] = field(default_factory=list)
    signs: list[SheetSign] = field(default_factory=list)
    figures: list[tuple[int, str]] = field(default_factory=list)
    before: BarMarks = NO_MARKS
    marks: BarMarks = NO_MARKS
    after: BarMarks = NO_MARKS
    inner: dict[int, tuple[BarMarks, BarMarks]] = field(default_factory=dict)
