"""Where a step stands in its bar, phrase and piece, as the sequence networks are told it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.recognition import Tonality
from musegui.core.editing.arranging import semitones_to_satb
from musegui.core.fill.continuing import key_of_ending
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.model.continuation.base.sequence import SequenceOpening
from musegui.model.training.melodies import MelodyPiece

_BAR_STEPS = (8, 12, 16, 24)
_PLACES_IN_BAR = 24
_BEATS_AHEAD = 9
_BARS_AHEAD = (0, 1, 2, 3, 4, 8)
PLACE_FEATURES = _PLACES_IN_BAR + len(_BAR_STEPS) + 2 + _BEATS_AHEAD + 1 + len(_BARS_AHEAD) + 1 + 2


@dataclass(frozen=True)
class Places:
    """What is known of every step besides its notes.

    Attributes
    ----------
    into_bar, bar_steps : ndarray of int64, shape (T,)
    compound : ndarray of bool, shape (T,)
        Whether beats are dotted.
    cadences : ndarray of int8, shape (T,)
        As those of a `Score`.
    minor, folk : bool
    """

    into_bar: NDArray[np.int64]
    bar_steps: NDArray[np.int64]
    compound: NDArray[np.bool_]
    cadences: NDArray[np.int8]
    minor: bool
    folk: bool

    def features(self, *, phrases_told: bool = True, end_told: bool = True) -> NDArray[np.float32]:
        """Describe every step in numbers of 0 and 1.

        Parameters
        ----------
        phrases_told, end_told : bool
            Whether the next phrase end and the piece's end are known.

        Returns
        -------
        ndarray of float32, shape (T, PLACE_FEATURES)
        """
        steps = len(self.into_bar)
        bars = np.stack([self.bar_steps == known for known in _BAR_STEPS], axis=1)
        other = ~bars.any(axis=1, keepdims=True)
        beats = np.full(steps, -1)
        if phrases_told:
            marks = np.flatnonzero(self.cadences == CADENCE_HERE)
            ahead = np.append(marks, -1)[np.searchsorted(marks, np.arange(steps))]
            distance = (ahead - np.arange(steps)) // STEPS_PER_BEAT
            beats = np.where(ahead < 0, -1, np.minimum(distance, _BEATS_AHEAD - 1))
        bars_left = np.full(steps, -1)
        if end_told:
            whole = np.arange(steps)[::-1] // np.maximum(self.bar_steps, 1)
            bars_left = np.searchsorted(_BARS_AHEAD, whole, side="right") - 1
        columns = [
            _one_hot(np.minimum(self.into_bar, _PLACES_IN_BAR - 1), _PLACES_IN_BAR),
            bars,
            other,
            self.compound[:, None],
            _one_hot(beats + 1, _BEATS_AHEAD + 1),
            _one_hot(bars_left + 1, len(_BARS_AHEAD) + 1),
            np.tile([self.minor, self.folk], (steps, 1)),
        ]
        return np.concatenate(columns, axis=1).astype(np.float32)


def places_of_melody(melody: MelodyPiece) -> Places:
    """Give the places of a melody that is learnt from."""
    return Places(
        melody.steps_into_bar,
        np.full(melody.steps, melody.bar_steps),
        np.full(melody.steps, melody.compound),
        melody.cadences,
        melody.minor,
        melody.folk,
    )


def places_of_score(score: Score, key: Tonality, *, folk: bool = False) -> Places:
    """Give the places of a score."""
    meters = [score.grid.meter_at(step) for step in range(score.steps)]
    return Places(
        score.grid.steps_into_bar(score.steps),
        np.array([meter.steps_per_bar for meter in meters], dtype=np.int64),
        np.array([meter.is_compound for meter in meters], dtype=bool),
        score.cadences,
        key.minor,
        folk,
    )


def key_heard(opening: SequenceOpening) -> Tonality:
    """Tell the key of what a model hears; C major where it hears nothing."""
    if not opening.frames.sounding.any():
        return Tonality(0, minor=False)
    key = key_of_ending(opening.score)
    return Tonality((key.tonic + semitones_to_satb(opening.score)) % 12, key.minor)


def _one_hot(values: NDArray[np.int64], count: int) -> NDArray[np.float32]:
    return np.eye(count, dtype=np.float32)[values]
