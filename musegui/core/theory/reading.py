"""What rules of part-writing ask of a piece, each worked out once.

Arrays of pitches have shape (4, T), soprano first, on sixteenths; rests and gaps are negative. A
note is a run of one pitch. Chords are read by `recognise_chord`'s rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.analysis.recognition import KEYS, key_fits, recognise_chord
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.voices import VOICES

Cells = NDArray[np.bool_]

SECOND = 2
"""Widest interval of a second, in semitones."""

NEVER = np.int16(99)
"""Stands for a move from or into silence."""

PAIRS = tuple(combinations(VOICES, 2))
UPPER, LOWER = np.array(PAIRS).T
"""Of every pair of voices; arrays of pairs have shape (6, T)."""

_KEY_STEPS = 16
_DEGREE_FIFTHS = np.array([0, 7, 2, 9, 4, -1, 6, 1, 8, 3, -2, 5], dtype=np.int16)
"""Above the major tonic, with the sharps of the relative minor."""

_MAJOR_TONICS = np.array([(key.tonic + 3 * key.minor) % 12 for key in KEYS], dtype=np.int16)
QUALITIES = tuple(Quality)


@dataclass(frozen=True, eq=False)
class Reading:
    """A piece and what several rules ask of it."""

    wide: NDArray[np.int16]
    places: NDArray[np.integer]

    @property
    def steps(self) -> int:
        return int(self.wide.shape[1])

    @cached_property
    def on_beat(self) -> NDArray[np.intp]:
        return np.flatnonzero(self.places % STEPS_PER_BEAT == 0)

    @cached_property
    def moved(self) -> Cells:
        """Where a voice goes to another pitch, from sounding to sounding."""
        moved = np.zeros(self.wide.shape, dtype=bool)
        before, after = self.wide[:, :-1], self.wide[:, 1:]
        moved[:, 1:] = (before != after) & (before >= 0) & (after >= 0)
        return moved

    @cached_property
    def moves(self) -> NDArray[np.int16]:
        """Semitones by which a voice goes to another pitch at each step; 0 where it doesn't."""
        moves: NDArray[np.int16] = np.where(
            self.moved, np.diff(self.wide, axis=1, prepend=self.wide[:, :1]), np.int16(0)
        )
        return moves

    @cached_property
    def both_moved(self) -> Cells:
        """Where two voices go to another pitch at once, shape (6, T)."""
        both: Cells = self.moved[UPPER] & self.moved[LOWER]
        return both

    @cached_property
    def same_way(self) -> Cells:
        """Where two voices move in the same direction, shape (6, T)."""
        rises = self.moves > 0
        same: Cells = self.both_moved & (rises[UPPER] == rises[LOWER])
        return same

    @cached_property
    def intervals(self) -> NDArray[np.int16]:
        """Semitones between two voices without octaves, whichever is above, shape (6, T)."""
        return classes_between(self.wide)

    @cached_property
    def changes(self) -> NDArray[np.intp]:
        """The steps at which any voice changes, the first included."""
        changed = np.ones(self.steps, dtype=bool)
        changed[1:] = (self.wide[:, 1:] != self.wide[:, :-1]).any(axis=0)
        return np.flatnonzero(changed)

    @cached_property
    def starts(self) -> NDArray[np.int64]:
        """For each cell, the step where its run of one pitch begins, shape (4, T)."""
        steps = np.broadcast_to(np.arange(self.steps), self.wide.shape)
        changed = np.ones(self.wide.shape, dtype=bool)
        changed[:, 1:] = self.wide[:, 1:] != self.wide[:, :-1]
        starts: NDArray[np.int64] = np.maximum.accumulate(np.where(changed, steps, 0), axis=1)
        return starts

    @cached_property
    def stops(self) -> NDArray[np.int64]:
        """For each cell, the step after its run of one pitch, shape (4, T)."""
        steps = np.broadcast_to(np.arange(1, self.steps + 1), self.wide.shape)
        ends = np.ones(self.wide.shape, dtype=bool)
        ends[:, :-1] = self.wide[:, 1:] != self.wide[:, :-1]
        marked = np.where(ends, steps, self.steps)[:, ::-1]
        stops: NDArray[np.int64] = np.minimum.accumulate(marked, axis=1)[:, ::-1]
        return stops

    @cached_property
    def approach(self) -> NDArray[np.int16]:
        """Semitones by which each cell's note was reached; `NEVER` from silence."""
        before = np.take_along_axis(self.wide, np.maximum(self.starts - 1, 0), axis=1)
        known = (self.starts > 0) & (before >= 0) & (self.wide >= 0)
        return np.where(known, self.wide - before, NEVER).astype(np.int16)

    @cached_property
    def departure(self) -> NDArray[np.int16]:
        """Semitones by which each cell's note is left; `NEVER` into silence."""
        after = np.take_along_axis(self.wide, np.minimum(self.stops, self.steps - 1), axis=1)
        known = (self.stops < self.steps) & (after >= 0) & (self.wide >= 0)
        left: NDArray[np.int16] = np.where(known, after - self.wide, NEVER)
        return left

    @cached_property
    def signatures(self) -> NDArray[np.int16]:
        """Tonic of the major key whose signature fits the music round each step, shape (T,)."""
        sounding = (self.wide >= 0)[:, :, np.newaxis]
        classes = sounding & (self.wide[:, :, np.newaxis] % 12 == np.arange(12))
        total = np.pad(classes.sum(axis=0).cumsum(axis=0), ((1, 0), (0, 0)))
        starts = np.arange(0, self.steps, _KEY_STEPS)
        until = np.minimum(starts + 2 * _KEY_STEPS, self.steps)
        durations = total[until] - total[np.maximum(starts - _KEY_STEPS, 0)]
        tonics = _MAJOR_TONICS[key_fits(durations).argmax(axis=1)]
        of_steps: NDArray[np.int16] = tonics.repeat(_KEY_STEPS)[: self.steps]
        return of_steps

    @cached_property
    def fifths(self) -> NDArray[np.int16]:
        """How each cell is spelled in the key round it, on the line of fifths, shape (4, T)."""
        tonics = (self.signatures * 7 + 5) % 12 - 5
        fifths: NDArray[np.int16] = _DEGREE_FIFTHS[(self.wide - self.signatures) % 12] + tonics
        return fifths

    @cached_property
    def masks(self) -> NDArray[np.int64]:
        """Which pitch classes sound at each step, a bit each."""
        bits = np.where(self.wide >= 0, 1 << (self.wide % 12).astype(np.int64), 0)
        masks: NDArray[np.int64] = np.bitwise_or.reduce(bits, axis=0)
        return masks

    @cached_property
    def roots(self) -> NDArray[np.int64]:
        """Root of each step's chord, -1 where there is none that has a name."""
        return _chords()[0][self.masks]

    @cached_property
    def qualities(self) -> NDArray[np.int64]:
        return _chords()[1][self.masks]

    def has_quality(self, *qualities: Quality) -> NDArray[np.bool_]:
        """Tell at which steps the chord is of one of some qualities, shape (T,)."""
        return np.isin(self.qualities, [QUALITIES.index(quality) for quality in qualities])

    def note_starts(self, cells: Cells) -> Cells:
        """Mark the notes that cells belong to by their first steps."""
        marked = np.zeros_like(cells)
        voices, steps = np.nonzero(cells)
        marked[voices, self.starts[voices, steps]] = True
        return marked


def classes_between(wide: NDArray[np.integer]) -> NDArray[np.int16]:
    """Give the semitones between every two voices without octaves, shape (6, T)."""
    classes: NDArray[np.int16] = np.abs(wide[UPPER] - wide[LOWER]) % 12
    return classes


def by_second(moves: NDArray[np.integer]) -> Cells:
    """Tell which moves, in semitones, go up by a second."""
    upwards: Cells = (moves > 0) & (moves <= SECOND)
    return upwards


@cache
def _chords() -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Name the chord of every set of pitch classes: its root, and its place in `QUALITIES`."""
    roots, qualities = np.full((2, 1 << 12), -1, dtype=np.int64)
    for mask in range(1 << 12):
        chord = recognise_chord(np.array([pc for pc in range(12) if mask >> pc & 1]))
        if chord is not None:
            roots[mask], qualities[mask] = chord.root, QUALITIES.index(chord.quality)
    return roots, qualities
