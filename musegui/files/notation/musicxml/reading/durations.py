"""How long notes are, where they are rounded or not said too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from xml.etree.ElementTree import Element

from musegui.files.notation.musicxml.reading.tree import Measure, integer_in, number_in, text_in

_SHORT = ("quarter", "eighth", "16th", "32nd", "64th", "128th", "256th", "512th", "1024th")
TYPES = {name: Fraction(1, 1 << k) for k, name in enumerate(_SHORT)} | {
    name: Fraction(2 << k) for k, name in enumerate(("half", "whole", "breve", "long", "maxima"))
}
"""The quarters of each note value."""

_MAX_DIVISIONS = 1_000_000
_MAX_QUARTERS = 100_000
_MAX_DOTS = 6


def written_quarters(note: Mapping[str, Element], dots: int) -> Fraction | None:
    """Give the length that a note's head, dots and tuplet say; None if they don't."""
    quarters = TYPES.get(text_in(note.get("type")))
    if quarters is None:
        return None
    quarters *= 2 - Fraction(1, 1 << min(dots, _MAX_DOTS))
    tuplet = note.get("time-modification")
    if tuplet is not None:
        actual = integer_in(tuplet.find("actual-notes"))
        normal = integer_in(tuplet.find("normal-notes"))
        if actual and normal and 0 < actual < 1000 and 0 < normal < 1000:
            quarters *= Fraction(normal, actual)
    return quarters


def note_quarters(
    note: Mapping[str, Element], dots: int, divisions: Fraction
) -> tuple[Fraction, Fraction]:
    """Give a note's length as its duration says, and what it is exactly.

    A duration that the divisions are too coarse for is rounded; what the note looks like tells
    what it was.
    """
    divided = number_in(note.get("duration"))
    written = written_quarters(note, dots)
    if divided is None or divided <= 0:
        return (written or Fraction(0),) * 2
    rounded = min(divided / divisions, Fraction(_MAX_QUARTERS))
    if written is None or (written * divisions).denominator == 1:
        return rounded, rounded
    return rounded, written if abs(written - rounded) * divisions < 1 else rounded


def checked_divisions(element: Element | None) -> Fraction | None:
    """Give divisions of a quarter note, if they make sense."""
    divisions = number_in(element)
    return divisions if divisions is not None and 0 < divisions <= _MAX_DIVISIONS else None


def first_divisions(measures: Iterable[Measure]) -> Fraction | None:
    """Find the divisions that hold from the beginning: the first ones, or what notes look like."""
    guess = None
    for measure in measures:
        for element in measure.elements:
            if element.tag == "attributes":
                divisions = checked_divisions(element.find("divisions"))
                if divisions is not None:
                    return divisions
            elif element.tag == "note" and guess is None:
                guess = _guessed_divisions(element)
    return guess


def _guessed_divisions(note: Element) -> Fraction | None:
    written = written_quarters({e.tag: e for e in note}, len(note.findall("dot")))
    duration = number_in(note.find("duration"))
    if written is None or duration is None or not 0 < duration / written <= _MAX_DIVISIONS:
        return None
    return duration / written


class Cursor:
    """Where a measure is written to: as its durations add up, and exactly."""

    def __init__(self) -> None:
        self.exact = Fraction(0)
        self.farthest = Fraction(0)
        self._rounded = Fraction(0)
        self._known = {Fraction(0): Fraction(0)}

    def advance(self, rounded: Fraction, exact: Fraction, *, counts: bool = True) -> None:
        self._rounded += rounded
        self.exact += exact
        self.exact = self._known.setdefault(self._rounded, self.exact)
        if counts:
            self.farthest = max(self.farthest, self.exact)

    def back(self, rounded: Fraction) -> None:
        place = max(self._rounded - rounded, Fraction(0))
        exactly = max(self.exact - rounded, Fraction(0))
        if not exactly:
            place = exactly
        elif place not in self._known and exactly not in self._known.values():
            nearest = max(known for known in self._known if known <= place)
            exactly = self._known[nearest] + place - nearest
        self.exact = self._known.get(place, exactly)
        self._rounded = place
