"""Finer points of part-writing: what Bach does seldom and no list of faults forbids outright.

Each point has a finding: the cells that take part in it, how often it occurs, and on how many
occasions it could. Arrays of pitches have shape (4, T), soprano first, on sixteenths; rests and
gaps are negative and take part in nothing. Chords are read by `recognise_chord`'s rules.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from enum import StrEnum
from functools import cache, partial
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.theory.occurrences import Occurrences, Together, alone, in_pairs, jointly
from musegui.core.theory.part_writing import FIFTH, OCTAVE
from musegui.core.theory.reading import (
    LOWER,
    PAIRS,
    QUALITIES,
    SECOND,
    UPPER,
    Cells,
    Reading,
    by_second,
    classes_between,
)
from musegui.core.voices import VOICES, Voice


class Point(StrEnum):
    """A finer point of part-writing."""

    BEAT_OCTAVES = "octaves from beat to beat"
    BEAT_FIFTHS = "fifths from beat to beat"
    CONTRARY_OCTAVES = "octaves by contrary motion"
    CONTRARY_FIFTHS = "fifths by contrary motion"
    DIRECT = "direct fifths and octaves of the outer voices"
    SEVENTHS = "unresolved sevenths"
    DOUBLED_LEADING = "doubled leading notes"
    LEADING = "unresolved leading notes"
    AUGMENTED = "augmented seconds"
    SEVENTH_LEAPS = "leaps of a seventh"
    INCOMPLETE = "incomplete triads"
    DISSONANCES = "dissonances without preparation or resolution"
    CROSS_RELATIONS = "cross relations"
    ODD_CHANGES = "changes on odd sixteenths"
    LONE_SIXTEENTHS = "lone sixteenths"
    SYNCOPATIONS = "syncopated odd sixteenths"


def find_points(
    reading: Reading, points: Collection[StrEnum] = frozenset(Point)
) -> dict[Point, Occurrences]:
    """Look for some finer points in a piece, all by default."""
    found: dict[Point, Occurrences] = {}
    for find, sought in _FINDERS:
        if not sought.isdisjoint(points):
            found |= find(reading)
    return {point: found[point] for point in Point if point in points}


_DOTTED_STEPS = 3
_SEVENTH_ABOVE = {
    Quality.DOMINANT_SEVENTH: 10,
    Quality.MINOR_SEVENTH: 10,
    Quality.MAJOR_SEVENTH: 11,
    Quality.HALF_DIMINISHED: 10,
    Quality.DIMINISHED_SEVENTH: 9,
}


def _beat_to_beat(reading: Reading) -> dict[Point, Occurrences]:
    """Octaves and fifths on two beats in a row, the same way, with something else between."""
    first, second = reading.on_beat[:-1], reading.on_beat[1:]
    old, new, last = (reading.wide[:, steps] for steps in (first, second, second - 1))
    moves = new - old
    goes = (old >= 0) & (new >= 0) & (moves != 0)
    both = goes[UPPER] & goes[LOWER]
    rises, changes, between = moves > 0, moves % 12 != 0, last != old
    interval = classes_between(new)
    again = (
        both
        & (rises[UPPER] == rises[LOWER])
        & (changes[UPPER] | changes[LOWER])
        & (between[UPPER] | between[LOWER])
        & (interval == classes_between(old))
    )
    found: dict[Point, Occurrences] = {}
    for point, kind in ((Point.BEAT_OCTAVES, OCTAVE), (Point.BEAT_FIFTHS, FIFTH)):
        steps = np.zeros((len(PAIRS), reading.steps), dtype=bool)
        steps[:, second] = again & (interval == kind)
        found[point] = in_pairs(steps, int(both.sum()))
    return found


def _contrary(reading: Reading) -> dict[Point, Occurrences]:
    """Octaves and fifths in a row whose voices go opposite ways."""
    both, interval = reading.both_moved, reading.intervals
    again = both & ~reading.same_way & (interval == np.roll(interval, 1, axis=1))
    return {
        point: in_pairs(again & (interval == kind), int(both.sum()))
        for point, kind in ((Point.CONTRARY_OCTAVES, OCTAVE), (Point.CONTRARY_FIFTHS, FIFTH))
    }


_OUTER = PAIRS.index((Voice.SOPRANO, Voice.BASS))


def _direct(reading: Reading) -> dict[Point, Occurrences]:
    """Find outer voices that go the same way into a fifth or octave while the soprano leaps."""
    interval = reading.intervals[_OUTER]
    found = np.zeros((len(PAIRS), reading.steps), dtype=bool)
    found[_OUTER] = (
        reading.same_way[_OUTER]
        & (np.abs(reading.moves[Voice.SOPRANO]) > SECOND)
        & ((interval == OCTAVE) | (interval == FIFTH))
        & (interval != np.roll(interval, 1))
    )
    return {Point.DIRECT: in_pairs(found, int(reading.both_moved[_OUTER].sum()))}


def _chord_notes(reading: Reading) -> dict[Point, Occurrences]:
    """Sevenths and leading notes that don't resolve, doubled leading notes, incomplete triads."""
    return {
        Point.SEVENTHS: _sevenths(reading),
        **_leading_notes(reading),
        Point.INCOMPLETE: _incomplete(reading),
    }


def _sevenths(reading: Reading) -> Occurrences:
    """Find notes that are sevenths when they end and go neither down by step nor up in passing."""
    above = np.array([_SEVENTH_ABOVE.get(quality, -1) for quality in QUALITIES])
    above = np.where(reading.qualities >= 0, above[reading.qualities], -1)
    seventh = np.where(above >= 0, (reading.roots + above) % 12, -1)
    ends = np.zeros(reading.wide.shape, dtype=bool)
    ends[:, :-1] = reading.moved[:, 1:]
    asked = ends & (reading.wide >= 0) & (reading.wide % 12 == seventh)
    down, up = by_second(-reading.departure), by_second(reading.departure)
    found = asked & ~(down | (up & by_second(reading.approach)))
    return Occurrences(
        _with_next(reading, found),
        int(found.sum()),
        int(asked.sum()),
        partial(alone, reading.note_starts(found)),
    )


def _leading_notes(reading: Reading) -> dict[Point, Occurrences]:
    """Where a dominant goes to its tonic, the leading note goes up to it, and is there once.

    In an inner voice it may fall a third, to the tonic's fifth.
    """
    wide, roots = reading.wide, reading.roots
    major = reading.has_quality(Quality.MAJOR, Quality.DOMINANT_SEVENTH)
    diminished = reading.has_quality(Quality.DIMINISHED, Quality.HALF_DIMINISHED)
    leading = np.where(major, (roots + 4) % 12, np.where(diminished, roots, -1))
    home = np.zeros(reading.steps, dtype=bool)
    to_triad = reading.has_quality(Quality.MAJOR, Quality.MINOR)[1:]
    home[:-1] = to_triad & (leading[:-1] >= 0) & (roots[1:] == (leading[:-1] + 1) % 12)
    holds = home & (wide >= 0) & (wide % 12 == leading)
    goes = np.roll(wide, -1, axis=1) - wide
    resolved = goes == 1
    resolved[Voice.ALTO : Voice.BASS] |= goes[Voice.ALTO : Voice.BASS] == -4
    doubled = holds & (holds.sum(axis=0) > 1)
    unresolved = holds & ~resolved
    return {
        Point.DOUBLED_LEADING: Occurrences(
            reading.note_starts(doubled),
            int(doubled.any(axis=0).sum()),
            int(holds.any(axis=0).sum()),
            partial(jointly, doubled),
        ),
        Point.LEADING: Occurrences(
            _with_next(reading, unresolved),
            int(unresolved.sum()),
            int(holds.sum()),
            partial(alone, reading.note_starts(unresolved)),
        ),
    }


def _incomplete(reading: Reading) -> Occurrences:
    """Four voices on a beat that sing only one or two notes of a chord."""
    on_beat = np.zeros(reading.steps, dtype=bool)
    on_beat[reading.on_beat] = True
    full = on_beat & (reading.wide >= 0).all(axis=0)
    found = full & (_bit_counts()[reading.masks] <= 2)
    cells = np.zeros(reading.wide.shape, dtype=bool)
    cells[:, found] = True
    return Occurrences(cells, int(found.sum()), int(full.sum()), partial(jointly, cells))


@cache
def _bit_counts() -> NDArray[np.int64]:
    return np.array([mask.bit_count() for mask in range(1 << 12)])


def _with_next(reading: Reading, ends: Cells) -> Cells:
    """Mark notes by their first steps, given where they end, and those that come after them."""
    marked = reading.note_starts(ends)
    marked[:, 1:] |= ends[:, :-1]
    return marked


def _melody(reading: Reading) -> dict[Point, Occurrences]:
    """Augmented seconds, leaps of a seventh, and cross relations between voices."""
    moved, moves = reading.moved, np.abs(reading.moves)
    degrees = (reading.wide - reading.signatures) % 12
    before = np.roll(degrees, 1, axis=1)
    low, high = np.minimum(degrees, before), np.maximum(degrees, before)
    augmented = moved & (moves == 3) & (low == _FLAT_SIXTH) & (high == _SHARP_SEVENTH)
    sevenths = moved & ((moves == 10) | (moves == 11))
    occasions = int(moved.sum())
    return {
        Point.AUGMENTED: Occurrences(augmented, int(augmented.sum()), occasions),
        Point.SEVENTH_LEAPS: Occurrences(sevenths, int(sevenths.sum()), occasions),
        Point.CROSS_RELATIONS: _cross_relations(reading),
    }


def _cross_relations(reading: Reading) -> Occurrences:
    """Find a note in one voice, and right after it the same note altered in another."""
    wide, steps = reading.wide, reading.changes[1:]
    degrees = (wide - reading.signatures) % 12
    old, new = degrees[:, steps - 1], degrees[:, steps]
    sounded, moved = wide[:, steps - 1] >= 0, reading.moved[:, steps]
    in_voice = moved & _chromatic()[old, new]
    altered = (
        (sounded & ~in_voice)[_FIRST] & moved[_SECOND] & _chromatic()[old[_FIRST], new[_SECOND]]
    )
    found = np.zeros((len(_FIRST), reading.steps), dtype=bool)
    found[:, steps] = altered
    cells = np.zeros(wide.shape, dtype=bool)
    for second, row in zip(_SECOND, found, strict=True):
        cells[second] |= row
    return Occurrences(
        cells, int(found.sum()), len(steps), partial(map, _after_each_other, found, _ORDERED)
    )


_ORDERED = tuple(permutations(VOICES, 2))
_FIRST, _SECOND = np.array(_ORDERED).T


def _after_each_other(heard: NDArray[np.bool_], order: tuple[Voice, Voice]) -> Together:
    return Together(tuple(sorted(order)), heard, order[:1])


_FLAT_SIXTH, _SHARP_SEVENTH = 5, 8
"""Of minor, in semitones above the tonic of the relative major."""


@cache
def _chromatic() -> Cells:
    """Tell of two degrees, in semitones above the major tonic, whether one is the other altered."""
    chromatic = np.zeros((12, 12), dtype=bool)
    for low in (0, 2, 3, 5, 7, 10):
        chromatic[low, low + 1] = chromatic[low + 1, low] = True
    return chromatic


def _dissonances(reading: Reading) -> dict[Point, Occurrences]:
    """Seconds and sevenths of which neither note is prepared or resolved.

    A note is prepared if it stood before the other began or came by step, resolved if it goes on
    by step.
    """
    steps, sounds = reading.changes, reading.wide >= 0
    came, goes, new = (
        cells[:, steps]
        for cells in (
            by_second(np.abs(reading.approach)),
            by_second(np.abs(reading.departure)),
            reading.starts == np.arange(reading.steps),
        )
    )
    interval = reading.intervals[:, steps]
    asked = (
        (sounds[UPPER] & sounds[LOWER])[:, steps]
        & (new[UPPER] | new[LOWER])
        & np.isin(interval, (1, 2, 10, 11))
    )
    fine = (~new | came) & goes
    found = np.zeros((len(PAIRS), reading.steps), dtype=bool)
    found[:, steps] = asked & ~fine[UPPER] & ~fine[LOWER]
    occurrences = in_pairs(found, int(asked.sum()))
    return {Point.DISSONANCES: replace(occurrences, cells=reading.note_starts(occurrences.cells))}


def _rhythm(reading: Reading) -> dict[Point, Occurrences]:
    """Find changes on odd sixteenths, those that last, and sixteenths without another beside.

    A sixteenth that completes a dotted eighth has its place.
    """
    moved = reading.moved
    odd = (reading.places % 2 == 1)[np.newaxis]
    changes = moved & odd
    lengths = reading.stops - reading.starts
    short = moved & (lengths == 1)
    beside = np.zeros_like(short)
    beside[:, 1:] |= lengths[:, :-1] == 1
    beside[:, :-1] |= lengths[:, 1:] == 1
    dotted = np.zeros_like(short)
    dotted[:, 1:] = odd[:, 1:] & (lengths[:, :-1] == _DOTTED_STEPS)
    lone = short & ~beside & ~dotted
    held = changes & (lengths > 1)
    occasions = int(moved.sum())
    return {
        Point.ODD_CHANGES: Occurrences(changes, int(changes.sum()), occasions),
        Point.LONE_SIXTEENTHS: Occurrences(lone, int(lone.sum()), occasions),
        Point.SYNCOPATIONS: Occurrences(held, int(held.sum()), occasions),
    }


_FINDERS: tuple[tuple[Callable[[Reading], dict[Point, Occurrences]], frozenset[Point]], ...] = (
    (_beat_to_beat, frozenset({Point.BEAT_OCTAVES, Point.BEAT_FIFTHS})),
    (_contrary, frozenset({Point.CONTRARY_OCTAVES, Point.CONTRARY_FIFTHS})),
    (_direct, frozenset({Point.DIRECT})),
    (
        _chord_notes,
        frozenset({Point.SEVENTHS, Point.LEADING, Point.DOUBLED_LEADING, Point.INCOMPLETE}),
    ),
    (_melody, frozenset({Point.AUGMENTED, Point.SEVENTH_LEAPS, Point.CROSS_RELATIONS})),
    (_dissonances, frozenset({Point.DISSONANCES})),
    (_rhythm, frozenset({Point.ODD_CHANGES, Point.LONE_SIXTEENTHS, Point.SYNCOPATIONS})),
)
