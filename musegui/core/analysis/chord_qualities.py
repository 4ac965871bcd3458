"""The kinds of chords: their notes, and how each is written behind the root's name."""

from __future__ import annotations

from enum import StrEnum

MAJOR_TRIAD, MINOR_TRIAD = (0, 4, 7), (0, 3, 7)
DIMINISHED_TRIAD, AUGMENTED_TRIAD = (0, 3, 6), (0, 4, 8)
"""Semitones above the root."""

SUFFIXES: dict[tuple[int, ...], tuple[str, ...]] = {
    MAJOR_TRIAD: ("", "maj", "M", "major"),
    MINOR_TRIAD: ("m", "min", "-", "minor"),
    DIMINISHED_TRIAD: ("dim", "o", "°"),
    AUGMENTED_TRIAD: ("aug", "+", "#5"),
    (0, 7): ("5",),
    (0, 2, 7): ("sus2",),
    (0, 5, 7): ("sus4", "sus"),
    (0, 4, 7, 9): ("6",),
    (0, 3, 7, 9): ("m6", "min6", "-6"),
    (0, 4, 7, 10): ("7", "dom7"),
    (0, 4, 7, 11): ("maj7", "M7", "ma7", "Δ", "Δ7"),
    (0, 3, 7, 10): ("m7", "min7", "-7"),
    (0, 3, 7, 11): ("mmaj7", "mM7", "minmaj7"),
    (0, 3, 6, 10): ("m7b5", "min7b5", "-7b5", "ø", "ø7", "hdim7"),
    (0, 3, 6, 9): ("dim7", "o7", "°7"),
    (0, 4, 8, 10): ("aug7", "+7", "7#5"),
    (0, 4, 6, 10): ("7b5",),
    (0, 5, 7, 10): ("7sus4", "7sus"),
    (0, 4, 7, 2): ("add9", "add2"),
    (0, 3, 7, 2): ("madd9", "m(add9)"),
    (0, 4, 7, 10, 2): ("9",),
    (0, 4, 7, 10, 1): ("7b9",),
    (0, 3, 7, 10, 2): ("m9", "min9", "-9"),
    (0, 4, 7, 11, 2): ("maj9", "M9"),
    (0, 4, 7, 9, 2): ("69",),
}
"""By the notes in semitones above the root, all suffixes that are understood; the first is the one
that musegui writes."""


class Quality(StrEnum):
    """A kind of chord that is recognised in music."""

    MAJOR = "major"
    MINOR = "minor"
    DIMINISHED = "diminished"
    DOMINANT_SEVENTH = "dominant seventh"
    MINOR_SEVENTH = "minor seventh"
    MAJOR_SEVENTH = "major seventh"
    HALF_DIMINISHED = "half-diminished seventh"
    DIMINISHED_SEVENTH = "diminished seventh"

    @property
    def intervals(self) -> tuple[int, ...]:
        """Semitones above the root."""
        return _INTERVALS[self]

    @property
    def suffix(self) -> str:
        """What stands behind the root's name."""
        return SUFFIXES[self.intervals][0]

    @property
    def triad(self) -> Quality:
        """The kind of the chord without its seventh."""
        return next(q for q in Quality if q.intervals == self.intervals[:3])


_INTERVALS = {
    Quality.MAJOR: MAJOR_TRIAD,
    Quality.MINOR: MINOR_TRIAD,
    Quality.DIMINISHED: DIMINISHED_TRIAD,
    Quality.DOMINANT_SEVENTH: (0, 4, 7, 10),
    Quality.MINOR_SEVENTH: (0, 3, 7, 10),
    Quality.MAJOR_SEVENTH: (0, 4, 7, 11),
    Quality.HALF_DIMINISHED: (0, 3, 6, 10),
    Quality.DIMINISHED_SEVENTH: (0, 3, 6, 9),
}
