"""Faults that textbooks of harmony name and that `voice_leading` has no need of.

Arrays are those of `musegui.core.theory.reading`.
"""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.theory.occurrences import Occurrences, Together, in_pairs, jointly
from musegui.core.theory.part_writing import FIFTH
from musegui.core.theory.reading import (
    LOWER,
    NEVER,
    QUALITIES,
    UPPER,
    Cells,
    Reading,
    by_second,
)
from musegui.core.voices import VOICES, Voice

TRITONE = 6
WIDE_LEAP = 8
"""From a minor sixth on a leap is wide, in semitones."""


class Lesson(StrEnum):
    """A fault that is taught."""

    UNEQUAL_FIFTHS = "unequal fifths"
    OVERLAP = "overlap"
    AUGMENTED_LEAPS = "augmented leaps"
    DIMINISHED_LEAPS = "diminished leaps not turned back"
    WIDE_LEAPS = "wide leaps not turned back"
    SIX_FOUR = "six-four without its bass doubled"
    STRANGE_NOTES = "unexplained non-chord notes"
    AT_ONCE = "simultaneous cross relations"


def find_lessons(reading: Reading, fifths: NDArray[np.integer]) -> dict[Lesson, Occurrences]:
    """Look for all of them in a piece.

    Parameters
    ----------
    reading : Reading
    fifths : ndarray, shape (4, T)
        How each cell is spelled, as `musegui.core.analysis.spelling.note_fifths` has it.
    """
    melody = _spelled_leaps(reading, fifths)
    return {
        Lesson.UNEQUAL_FIFTHS: _unequal_fifths(reading),
        Lesson.OVERLAP: _overlap(reading),
        **melody,
        Lesson.WIDE_LEAPS: _wide_leaps(reading),
        Lesson.SIX_FOUR: _six_four(reading),
        Lesson.STRANGE_NOTES: _strange_notes(reading),
        Lesson.AT_ONCE: _at_once(reading, fifths),
    }


def _unequal_fifths(reading: Reading) -> Occurrences:
    """Find a diminished fifth that goes on, the same way, into a perfect one."""
    found = (
        reading.same_way
        & (reading.intervals == FIFTH)
        & (np.roll(reading.intervals, 1, axis=1) == TRITONE)
    )
    return in_pairs(found, int(reading.same_way.sum()))


def _overlap(reading: Reading) -> Occurrences:
    """Find a voice that goes beyond where its neighbour has just been."""
    wide, moved = reading.wide, reading.moved
    before = np.roll(wide, 1, axis=1)
    known = (wide >= 0) & (before >= 0)
    known[:, :1] = False
    cells = np.zeros(wide.shape, dtype=bool)
    together: list[Together] = []
    count = occasions = 0
    for upper, lower in pairwise(VOICES):
        both = known[upper] & known[lower]
        in_order = both & (wide[upper] >= wide[lower]) & (before[upper] >= before[lower])
        low = in_order & moved[upper] & (wide[upper] < before[lower])
        high = in_order & moved[lower] & (wide[lower] > before[upper])
        cells[[upper, lower]] |= np.stack([low, high])
        pair = (upper, lower)
        together += [Together(pair, low, (lower,)), Together(pair, high, (upper,))]
        count += int(low.sum() + high.sum())
        occasions += int((both & (moved[upper] | moved[lower])).sum())
    return Occurrences(cells, count, occasions, lambda: together)


def _spelled_leaps(reading: Reading, fifths: NDArray[np.integer]) -> dict[Lesson, Occurrences]:
    """Find augmented fourths and fifths, and diminished intervals that don't turn back by step."""
    moved = reading.moved
    moves = reading.moves
    apart = np.diff(fifths.astype(np.int16), axis=1, prepend=fifths[:, :1].astype(np.int16))
    widening = apart * np.sign(moves)
    leaps = moved & (np.abs(moves) > 2)
    augmented = leaps & (widening >= 6) & (widening != _AUGMENTED_SECOND)
    diminished = leaps & (widening <= -6)
    back = by_second(-np.sign(moves) * np.where(reading.departure == NEVER, 0, reading.departure))
    unturned = diminished & ~back
    occasions = int(moved.sum())
    return {
        Lesson.AUGMENTED_LEAPS: Occurrences(augmented, int(augmented.sum()), occasions),
        Lesson.DIMINISHED_LEAPS: Occurrences(unturned, int(unturned.sum()), occasions),
    }


_AUGMENTED_SECOND = 9
_ALTERED = 7
"""Both in fifths."""


def _wide_leaps(reading: Reading) -> Occurrences:
    """Find leaps of a sixth or more after which the upper voices go on the same way."""
    moves = reading.moves
    wide: Cells = reading.moved & (np.abs(moves) >= WIDE_LEAP)
    wide[int(Voice.BASS)] = False
    after = np.where(reading.departure == NEVER, 0, reading.departure)
    found = wide & (np.sign(after) == np.sign(moves))
    return Occurrences(found, int(found.sum()), int(wide.sum()))


def _six_four(reading: Reading) -> Occurrences:
    """Find triads over their fifths on a beat that are sung without that fifth doubled."""
    on_beat = np.zeros(reading.steps, dtype=bool)
    on_beat[reading.on_beat] = True
    full = on_beat & (reading.wide >= 0).all(axis=0)
    bass = reading.wide.min(axis=0) % 12
    triad = reading.has_quality(Quality.MAJOR, Quality.MINOR)
    asked = full & triad & (bass == (reading.roots + FIFTH) % 12)
    doubled = (reading.wide % 12 == bass).sum(axis=0) > 1
    found = asked & ~doubled
    cells = np.broadcast_to(found, reading.wide.shape)
    return Occurrences(cells, int(found.sum()), int(asked.sum()), partial(jointly, cells))


def _strange_notes(reading: Reading) -> Occurrences:
    """Find notes that are strange to their beat's chord and of no known kind.

    Passing and neighbour notes, suspensions, retardations and appoggiaturas are left by step; an
    escape note is come to by step and leaps back; an anticipation goes on into its chord. The
    chord of a beat is the first within it that has a name.
    """
    wide = reading.wide
    beats = reading.on_beat
    classes = np.zeros(reading.steps, dtype=np.int64)
    if beats.size:
        steps = np.arange(reading.steps)
        named = np.where(reading.roots >= 0, steps, reading.steps)
        first = np.minimum.reduceat(named, beats)
        lengths = np.diff(beats, append=reading.steps)
        ours = first < beats + lengths
        of_beats = np.where(ours, _chord_masks(reading, np.where(ours, first, 0)), 0)
        classes[beats[0] :] = of_beats.repeat(lengths)
    strange = (wide >= 0) & (classes > 0) & (classes >> np.maximum(wide, 0) % 12 & 1 == 0)
    ends = np.ones(wide.shape, dtype=bool)
    ends[:, :-1] = wide[:, 1:] != wide[:, :-1]
    asked = strange & ends
    leaves = by_second(np.abs(reading.departure))
    escapes = (
        by_second(np.abs(reading.approach))
        & (np.sign(reading.approach) == -np.sign(reading.departure))
        & (reading.departure != NEVER)
    )
    found = asked & ~leaves & ~escapes
    return Occurrences(reading.note_starts(found), int(found.sum()), int(asked.sum()))


def _at_once(reading: Reading, fifths: NDArray[np.integer]) -> Occurrences:
    """Find two voices that sing a note and the same note altered at the same time."""
    sounds = reading.wide >= 0
    begins = reading.starts == np.arange(reading.steps)
    asked = sounds[UPPER] & sounds[LOWER] & (begins[UPPER] | begins[LOWER])
    spelled = fifths.astype(np.int16)
    found = asked & (np.abs(spelled[UPPER] - spelled[LOWER]) == _ALTERED)
    return in_pairs(found, int(asked.sum()))


def _chord_masks(reading: Reading, steps: NDArray[np.integer]) -> NDArray[np.int64]:
    """Give the whole chord of some steps, a bit for each pitch class."""
    intervals = np.array(
        [sum(1 << above for above in quality.intervals) for quality in QUALITIES], dtype=np.int64
    )
    shifted = intervals[reading.qualities[steps]] << reading.roots[steps].clip(0)
    masks: NDArray[np.int64] = (shifted | shifted >> 12) & 0xFFF
    return masks
