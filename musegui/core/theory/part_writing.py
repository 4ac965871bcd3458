"""Part-writing: what textbooks and Bach avoid, found and counted.

Conventions
-----------
Arrays of pitches have shape (4, T), soprano first; rests and gaps are negative and take part in
nothing. A *transition* is a pair of neighbouring steps. A pair of voices *moves together* at a
transition where both change pitch, from sounding to sounding.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from itertools import combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.voices import VOICE_SPECS, VOICES, Voice

OCTAVE, FIFTH = 0, 7
"""Interval classes, in semitones between the higher and the lower voice."""

MAX_SPACING = {Voice.SOPRANO: 12, Voice.ALTO: 12, Voice.TENOR: 24}
"""Widest usual distance, in semitones, from a voice to the one below it."""

MAX_LEAP = 12
"""Widest usual step of one voice, in semitones."""


class Parallel(NamedTuple):
    """Two voices that move in parallel into ``step``: at fifths (7) or octaves (0)."""

    interval: int
    upper: Voice
    lower: Voice
    step: int


@dataclass(frozen=True)
class PartWriting:
    """Counts over one or many pieces; add them up, then ask for rates.

    Attributes
    ----------
    moving_pairs : int
        Pairs of voices that move together, over all transitions.
    fifths, octaves : int
        Parallel ones.
    chord_steps : int
        Steps at which all four voices sound.
    crossings, wide_spacings : int
        Pairs of neighbouring voices in the wrong order, or too far apart, counted once per chord.
    notes, out_of_compass : int
        Sounding steps, and those of them outside the voice's usual compass.
    moves, leaps : int
        Changes of pitch within a voice, and those of more than an octave.
    """

    moving_pairs: int = 0
    fifths: int = 0
    octaves: int = 0
    chord_steps: int = 0
    crossings: int = 0
    wide_spacings: int = 0
    notes: int = 0
    out_of_compass: int = 0
    moves: int = 0
    leaps: int = 0

    def __add__(self, other: PartWriting) -> PartWriting:
        return PartWriting(
            *(getattr(self, f.name) + getattr(other, f.name) for f in fields(PartWriting))
        )

    def rates(self) -> dict[str, float]:
        """Give faults per 1,000 occasions: moving pairs, chord steps, notes, or moves."""
        return {
            "fifths": _per_thousand(self.fifths, self.moving_pairs),
            "octaves": _per_thousand(self.octaves, self.moving_pairs),
            "crossings": _per_thousand(self.crossings, self.chord_steps),
            "wide_spacings": _per_thousand(self.wide_spacings, self.chord_steps),
            "out_of_compass": _per_thousand(self.out_of_compass, self.notes),
            "leaps": _per_thousand(self.leaps, self.moves),
        }


def find_parallels(pitches: NDArray[np.integer]) -> list[Parallel]:
    """Find parallel fifths and octaves.

    Both voices move, in the same direction, from one interval of the class to another of the same
    class. An octave leap in both voices is a repeated harmony, not a fault, and is left out.

    Parameters
    ----------
    pitches : ndarray, shape (4, T)

    Returns
    -------
    list of Parallel
        In order of voices, then of steps.
    """
    wide = pitches.astype(np.int16)
    found: list[Parallel] = []
    for upper, lower in combinations(VOICES, 2):
        moves_upper, moves_lower = np.diff(wide[upper]), np.diff(wide[lower])
        distance = np.abs(wide[upper] - wide[lower])
        together = (
            _move_together(wide, upper, lower)
            & (np.sign(moves_upper) == np.sign(moves_lower))
            & ((moves_upper % 12 != 0) | (moves_lower % 12 != 0))
            & (distance[1:] % 12 == distance[:-1] % 12)
        )
        for step in np.flatnonzero(together) + 1:
            interval = int(distance[step] % 12)
            if interval in (OCTAVE, FIFTH):
                found.append(Parallel(interval, upper, lower, int(step)))
    return found


def part_writing(pitches: NDArray[np.integer]) -> PartWriting:
    """Count occasions and faults in one piece.

    Parameters
    ----------
    pitches : ndarray, shape (4, T)
    """
    wide = pitches.astype(np.int16)
    parallels = find_parallels(pitches)
    struck = np.ones(wide.shape[1], dtype=bool)
    struck[1:] = (wide[:, 1:] != wide[:, :-1]).any(axis=0)
    chords = wide[:, struck & (wide >= 0).all(axis=0)]
    below = chords[:-1] - chords[1:]
    limits = np.array([[MAX_SPACING[voice]] for voice in VOICES[:-1]])
    lowest = np.array([[VOICE_SPECS[voice].lowest] for voice in VOICES])
    highest = np.array([[VOICE_SPECS[voice].highest] for voice in VOICES])
    sounding = wide >= 0
    moves = np.abs(np.diff(wide, axis=1))[sounding[:, 1:] & sounding[:, :-1]]
    return PartWriting(
        moving_pairs=sum(
            int(_move_together(wide, upper, lower).sum())
            for upper, lower in combinations(VOICES, 2)
        ),
        fifths=sum(parallel.interval == FIFTH for parallel in parallels),
        octaves=sum(parallel.interval == OCTAVE for parallel in parallels),
        chord_steps=chords.shape[1],
        crossings=int((below < 0).sum()),
        wide_spacings=int((below > limits).sum()),
        notes=int(sounding.sum()),
        out_of_compass=int((sounding & ((wide < lowest) | (wide > highest))).sum()),
        moves=int((moves > 0).sum()),
        leaps=int((moves > MAX_LEAP).sum()),
    )


def total_part_writing(pieces: Iterable[NDArray[np.integer]]) -> PartWriting:
    """Add up the counts of many pieces."""
    return sum((part_writing(pitches) for pitches in pieces), PartWriting())


def _move_together(wide: NDArray[np.int16], upper: Voice, lower: Voice) -> NDArray[np.bool_]:
    """Where both voices change pitch between sounding steps, shape (T - 1,)."""
    pair = wide[[upper, lower]]
    sounding = (pair[:, 1:] >= 0) & (pair[:, :-1] >= 0)
    changed = pair[:, 1:] != pair[:, :-1]
    both: NDArray[np.bool_] = (sounding & changed).all(axis=0)
    return both


def _per_thousand(count: int, occasions: int) -> float:
    return 1000.0 * count / occasions if occasions else 0.0
