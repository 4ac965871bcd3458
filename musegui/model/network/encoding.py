"""Scores as the network's numbers.

A *cell* is one voice at one step. Its class is 0 for a rest and ``pitch - 35`` for the pitches 36
to 83; a hidden cell is ``HIDDEN``. The *context* says for each step where it lies in its beat and
bar, whether a phrase ends there, and whether it lies outside the piece, and in which key the piece
is, where that is known.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.recognition import Tonality
from musegui.core.harmony.closing import beat_start, last_note_start
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH, OPEN, REST
from musegui.core.score import CADENCE_HERE, CADENCE_NONE, CADENCE_UNKNOWN, Score
from musegui.core.timegrid import STEPS_PER_BEAT, places_in_bar

PITCH_ROWS = HIGHEST_PITCH - LOWEST_PITCH + 1
CLASSES = PITCH_ROWS + 1
HIDDEN = -1
CLASS_OFFSET = LOWEST_PITCH - 1
"""A sounding class plus this is its MIDI pitch."""

_BEATS_IN_BAR = 4
STEP_PLANES = slice(0, STEPS_PER_BEAT)
BEAT_PLANES = slice(STEPS_PER_BEAT, STEPS_PER_BEAT + _BEATS_IN_BAR)
CADENCE_PLANES = slice(BEAT_PLANES.stop, BEAT_PLANES.stop + 2)
OUTSIDE_PLANE = CADENCE_PLANES.stop
VALID_PLANE = OUTSIDE_PLANE + 1
BASE_PLANES = VALID_PLANE + 1
"""Planes that every network reads; the others tell the key, to those that were trained with it."""

TONIC_PLANES = slice(BASE_PLANES, BASE_PLANES + 12)
MODE_PLANES = slice(TONIC_PLANES.stop, TONIC_PLANES.stop + 2)
CONTEXT_PLANES = MODE_PLANES.stop

Classes = NDArray[np.int64]
Context = NDArray[np.float32]


def classes_of(pitches: NDArray[np.int8]) -> Classes:
    """Turn pitches into classes; OPEN cells become HIDDEN.

    Parameters
    ----------
    pitches : ndarray of int8, any shape

    Raises
    ------
    ValueError
        If a pitch lies outside 36-83.
    """
    sounding = pitches[pitches >= 0]
    if sounding.size and (sounding.min() < LOWEST_PITCH or sounding.max() > HIGHEST_PITCH):
        raise ValueError("The network hears the pitches C2 (36) to B5 (83) only.")
    classes = pitches.astype(np.int64) - (LOWEST_PITCH - 1)
    classes[pitches == REST] = 0
    classes[pitches == OPEN] = HIDDEN
    return classes


def pitches_of(classes: NDArray[np.integer]) -> NDArray[np.int8]:
    """Turn classes back into pitches; the inverse of `classes_of`."""
    pitches = (classes + (LOWEST_PITCH - 1)).astype(np.int8)
    pitches[classes == 0] = REST
    pitches[classes == HIDDEN] = OPEN
    return pitches


def context_of(score: Score) -> Context:
    """Describe every step of a score to the network.

    Returns
    -------
    ndarray of float32, shape (CONTEXT_PLANES, T)
    """
    key = None if score.key is None else Tonality(score.key.tonic, score.key.minor)
    return make_context(places_in_bar(score.grid, score.steps), ends_told(score), key=key)


def ends_told(score: Score) -> NDArray[np.int8]:
    """Give a score's phrase ends, shape (T,).

    An end of which the score says nothing is taken for a phrase end, as all pieces have one there.
    """
    cadences = score.cadences.copy()
    end = last_note_start(score)
    if end is not None and (score.cadences[end:] == CADENCE_UNKNOWN).all():
        cadences[beat_start(score, end)] = CADENCE_HERE
    return cadences


def make_context(
    places: NDArray[np.integer],
    cadences: NDArray[np.integer],
    *,
    bars_known: bool = True,
    key: Tonality | None = None,
) -> Context:
    """Build context planes from positions and cadence marks.

    Parameters
    ----------
    places : ndarray, shape (T,)
        See `places_in_bar`.
    cadences : ndarray, shape (T,)
        -1 unknown, 0 none, 1 here.
    bars_known : bool
        If False only the place within the beat is told.
    key : Tonality, optional
        If it is known.

    Returns
    -------
    ndarray of float32, shape (CONTEXT_PLANES, T)
    """
    steps = np.arange(len(places))
    context = np.zeros((CONTEXT_PLANES, len(steps)), dtype=np.float32)
    context[STEP_PLANES.start + places % STEPS_PER_BEAT, steps] = 1
    if bars_known:
        beats = np.minimum(places // STEPS_PER_BEAT, _BEATS_IN_BAR - 1)
        context[BEAT_PLANES.start + beats, steps] = 1
    context[CADENCE_PLANES.start, cadences == CADENCE_NONE] = 1
    context[CADENCE_PLANES.start + 1, cadences == CADENCE_HERE] = 1
    context[VALID_PLANE] = 1
    if key is not None:
        context[TONIC_PLANES.start + key.tonic] = 1
        context[MODE_PLANES.start + int(key.minor)] = 1
    return context


def pad_outside(
    classes: Classes, context: Context, before: int, after: int
) -> tuple[Classes, Context]:
    """Lengthen a piece by steps that are known to lie outside it.

    Parameters
    ----------
    classes : ndarray, shape (4, T)
    context : ndarray, shape (CONTEXT_PLANES, T)
    before, after : int
        Steps to add at either end.
    """
    padding = ((0, 0), (before, after))
    context = np.pad(context, padding)
    context[OUTSIDE_PLANE, :before] = 1
    if after:
        context[OUTSIDE_PLANE, -after:] = 1
    return np.pad(classes, padding, constant_values=0), context
