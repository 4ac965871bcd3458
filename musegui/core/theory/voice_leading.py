"""Finer points of part-writing: what Bach does seldom and no list of faults forbids outright.

Each point has a finding: the cells that take part in it, how often it occurs, and on how many
occasions it could. Arrays of pitches have shape (4, T), soprano first, on sixteenths; rests and
gaps are negative and take part in nothing. Chords are read by `recognise_chord`'s rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from musegui.core.harmony.chord_qualities import Quality
from musegui.core.theory.part_writing import FIFTH, OCTAVE
from musegui.core.theory.reading import QUALITIES, SECOND, Cells, Reading, by_second
from musegui.core.voices import VOICE_COUNT, VOICES, Voice


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


@dataclass(frozen=True, eq=False)
class Occurrences:
    """How often a point occurs in a piece, of how many times that it could.

    Attributes
    ----------
    cells : ndarray of bool, shape (4, T)
        The first step of each note that takes part.
    count, occasions : int
    heard : ndarray of bool, shape (4, T), or None
        Where it is heard, in the voices that take part; None if that is where ``cells`` are.
    """

    cells: Cells
    count: int
    occasions: int
    heard: Cells | None = None


def find_points(reading: Reading) -> dict[Point, Occurrences]:
    """Look for all finer points in a piece."""
    found: dict[Point, Occurrences] = {}
    for find in (_beat_to_beat, _contrary, _direct, _chord_notes, _melody, _dissonances, _rhythm):
        found |= find(reading)
    return {point: found[point] for point in Point}


_DOTTED_STEPS = 3
_SEVENTH_ABOVE = {
    Quality.DOMINANT_SEVENTH: 10,
    Quality.MINOR_SEVENTH: 10,
    Quality.MAJOR_SEVENTH: 11,
    Quality.HALF_DIMINISHED: 10,
    Quality.DIMINISHED_SEVENTH: 9,
}


def _pairs_of_beats(reading: Reading) -> NDArray[np.intp]:
    """Give beats that follow each other, shape (2, pairs)."""
    beats = reading.on_beat
    return np.stack([beats[:-1], beats[1:]])


def _beat_to_beat(reading: Reading) -> dict[Point, Occurrences]:
    """Octaves and fifths on two beats in a row, the same way, with something else between."""
    first, second = _pairs_of_beats(reading)
    wide = reading.wide
    cells = {interval: np.zeros(wide.shape, dtype=bool) for interval in (OCTAVE, FIFTH)}
    counts, occasions = dict.fromkeys(cells, 0), 0
    for upper, lower in combinations(VOICES, 2):
        pair = [int(upper), int(lower)]
        a, b, last = wide[pair][:, first], wide[pair][:, second], wide[pair][:, second - 1]
        both = ((a >= 0) & (b >= 0) & (a != b)).all(axis=0)
        occasions += int(both.sum())
        moves = b - a
        same_way = np.sign(moves[0]) == np.sign(moves[1])
        new = (moves % 12 != 0).any(axis=0)
        between = (last != a).any(axis=0)
        interval = (a[0] - a[1]) % 12
        again = both & same_way & new & between & (interval == (b[0] - b[1]) % 12)
        for kind, marked in cells.items():
            found = again & (interval == kind)
            counts[kind] += int(found.sum())
            marked[[[upper], [lower]], second[found]] = True
    return {
        point: Occurrences(cells[kind], counts[kind], occasions)
        for point, kind in ((Point.BEAT_OCTAVES, OCTAVE), (Point.BEAT_FIFTHS, FIFTH))
    }


def _contrary(reading: Reading) -> dict[Point, Occurrences]:
    """Octaves and fifths in a row whose voices go opposite ways."""
    wide, moved = reading.wide, reading.moved
    cells = {interval: np.zeros(wide.shape, dtype=bool) for interval in (OCTAVE, FIFTH)}
    counts, occasions = dict.fromkeys(cells, 0), 0
    for upper, lower in combinations(VOICES, 2):
        both = moved[upper] & moved[lower]
        occasions += int(both.sum())
        interval = (wide[upper] - wide[lower]) % 12
        moves = np.diff(wide[[upper, lower]], axis=1, prepend=wide[[upper, lower], :1])
        apart = both & (np.sign(moves[0]) == -np.sign(moves[1]))
        again = apart & (interval == np.roll(interval, 1))
        for kind, marked in cells.items():
            found = again & (interval == kind)
            counts[kind] += int(found.sum())
            marked[[[upper], [lower]], np.flatnonzero(found)] = True
    return {
        point: Occurrences(cells[kind], counts[kind], occasions)
        for point, kind in ((Point.CONTRARY_OCTAVES, OCTAVE), (Point.CONTRARY_FIFTHS, FIFTH))
    }


def _direct(reading: Reading) -> dict[Point, Occurrences]:
    """Find outer voices that go the same way into a fifth or octave while the soprano leaps."""
    outer = [int(Voice.SOPRANO), int(Voice.BASS)]
    wide, moved = reading.wide[outer], reading.moved[outer].all(axis=0)
    moves = np.diff(wide, axis=1, prepend=wide[:, :1])
    interval = (wide[0] - wide[1]) % 12
    found = (
        moved
        & (np.sign(moves[0]) == np.sign(moves[1]))
        & (np.abs(moves[0]) > SECOND)
        & np.isin(interval, (OCTAVE, FIFTH))
        & (interval != np.roll(interval, 1))
    )
    cells = np.zeros(reading.wide.shape, dtype=bool)
    cells[:: Voice.BASS] = found
    return {Point.DIRECT: Occurrences(cells, int(found.sum()), int(moved.sum()))}


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
        _with_next(reading, found), int(found.sum()), int(asked.sum()), reading.note_starts(found)
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
            doubled,
        ),
        Point.LEADING: Occurrences(
            _with_next(reading, unresolved),
            int(unresolved.sum()),
            int(holds.sum()),
            reading.note_starts(unresolved),
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
    return Occurrences(cells, int(found.sum()), int(full.sum()))


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
    wide, moved = reading.wide, reading.moved
    moves = np.abs(np.diff(wide, axis=1, prepend=wide[:, :1]))
    degrees = (wide - reading.signatures) % 12
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
    wide = reading.wide
    degrees = (wide - reading.signatures) % 12
    cells = np.zeros(wide.shape, dtype=bool)
    count = 0
    steps = reading.changes[1:]
    for first, second in ((a, b) for a in VOICES for b in VOICES if a != b):
        old, new = degrees[first, steps - 1], degrees[second, steps]
        known = (wide[first, steps - 1] >= 0) & (wide[second, steps] >= 0)
        altered = known & _chromatic()[old, new]
        in_voice = reading.moved[first, steps] & _chromatic()[old, degrees[first, steps]]
        found = steps[altered & reading.moved[second, steps] & ~in_voice]
        count += len(found)
        cells[second, found] = True
    return Occurrences(cells, count, len(steps))


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
    wide, starts = reading.wide, reading.starts
    cells, heard = np.zeros((2, *wide.shape), dtype=bool)
    count = occasions = 0
    came = by_second(np.abs(reading.approach))
    goes = by_second(np.abs(reading.departure))
    steps = reading.changes
    for upper, lower in combinations(VOICES, 2):
        pair = [int(upper), int(lower)]
        sounding = (wide[pair][:, steps] >= 0).all(axis=0)
        interval = np.abs(wide[upper, steps] - wide[lower, steps]) % 12
        new = (starts[pair][:, steps] == steps).any(axis=0)
        asked = steps[sounding & new & np.isin(interval, (1, 2, 10, 11))]
        stood = starts[pair][:, asked] < asked
        fine = (stood | came[pair][:, asked]) & goes[pair][:, asked]
        wrong = ~fine.any(axis=0)
        count, occasions = count + int(wrong.sum()), occasions + len(asked)
        for voice in pair:
            cells[voice, starts[voice, asked[wrong]]] = True
            heard[voice, asked[wrong]] = True
    return {Point.DISSONANCES: Occurrences(cells, count, occasions, heard)}


def _rhythm(reading: Reading) -> dict[Point, Occurrences]:
    """Find changes on odd sixteenths, those that last, and sixteenths without another beside.

    A sixteenth that completes a dotted eighth has its place.
    """
    moved = reading.moved
    odd = (reading.places % 2 == 1)[np.newaxis]
    changes = moved & odd
    lengths = _run_lengths(reading.starts)
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


def _run_lengths(starts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Length of the run that each cell belongs to, shape (4, T)."""
    lengths = np.zeros_like(starts)
    for voice in range(VOICE_COUNT):
        _, which, counts = np.unique(starts[voice], return_inverse=True, return_counts=True)
        lengths[voice] = counts[which]
    return lengths
