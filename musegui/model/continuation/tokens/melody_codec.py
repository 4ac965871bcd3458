"""A melody as Luo's 129 classes at sixteenths: a class for each MIDI pitch, and one for silence.

A held note repeats its class, so the classes alone do not tell a note that is struck again from one
that is held. That is a bit beside them, which only means something where a pitch repeats.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musegui.core.pitch import REST

SILENCE = 128
MELODY_CLASSES = SILENCE + 1

MelodyClasses = NDArray[np.int64]
Strikes = NDArray[np.bool_]


def classes_of_melody(
    pitches: NDArray[np.int8], onsets: NDArray[np.bool_], semitones: int = 0
) -> tuple[MelodyClasses, Strikes]:
    """Write a melody down as classes.

    Parameters
    ----------
    pitches : ndarray of int8, shape (T,)
        What does not sound is silence.
    onsets : ndarray of bool, shape (T,)
    semitones : int
        How far to transpose it; none of its notes may leave MIDI's pitches.

    Returns
    -------
    classes : ndarray of int64, shape (T,)
    strikes : ndarray of bool, shape (T,)
        Where a note is struck.
    """
    classes = np.where(pitches >= 0, pitches.astype(np.int64) + semitones, SILENCE)
    sounding = pitches >= 0
    if (classes[sounding] < 0).any() or (classes[sounding] >= SILENCE).any():
        raise ValueError(f"A note would leave MIDI's pitches, {semitones} semitones from here.")
    changed = np.diff(classes, prepend=SILENCE) != 0
    return classes, sounding & (onsets | changed)


def melody_of_classes(
    classes: MelodyClasses, strikes: Strikes, semitones: int = 0
) -> tuple[NDArray[np.int8], NDArray[np.bool_]]:
    """Read classes as a melody: the inverse of `classes_of_melody`.

    Returns
    -------
    pitches : ndarray of int8, shape (T,)
    onsets : ndarray of bool, shape (T,)
    """
    sounding = classes != SILENCE
    pitches = np.where(sounding, classes - semitones, REST).astype(np.int8)
    changed = np.diff(classes, prepend=SILENCE) != 0
    return pitches, sounding & (strikes | changed)


def tonic_shift(tonic: int) -> int:
    """Give the semitones, -5 to 6, that bring a tonic to C, as all networks are trained."""
    return (5 - tonic) % 12 - 5
