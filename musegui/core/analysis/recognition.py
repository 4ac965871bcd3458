"""Chords, keys and cadences, read from the pitches alone.

Conventions
-----------
Pitch classes run from 0 (C) to 11 (B). Arrays of pitches have shape (4, T), soprano first; rests
and gaps are negative. A chord counts as recognised if its root and third sound; a missing fifth or
a missing seventh is forgiven, a strange note is not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.score import CADENCE_HERE
from musegui.core.timegrid import STEPS_PER_BEAT

_NOTES = {quality: frozenset(quality.intervals) for quality in Quality}

_MAJOR_DEGREES = {
    Quality.MAJOR: (0, 5, 7),
    Quality.MINOR: (2, 4, 9),
    Quality.DIMINISHED: (11,),
}
_MINOR_DEGREES = {
    Quality.MAJOR: (3, 5, 7, 8, 10),
    Quality.MINOR: (0, 2, 5, 7),
    Quality.DIMINISHED: (2, 9, 11),
}
"""Semitones from the tonic to the roots on which a key has a triad."""

_DOMINANTS = (Quality.MAJOR, Quality.DOMINANT_SEVENTH)
_LEADING = (Quality.DIMINISHED, Quality.HALF_DIMINISHED, Quality.DIMINISHED_SEVENTH)
_TRIADS = (Quality.MAJOR, Quality.MINOR)


class Chord(NamedTuple):
    """A recognised chord: the pitch class of its root, and what is built on it."""

    root: int
    quality: Quality


class Tonality(NamedTuple):
    """A key as the ear has it: the pitch class of the tonic, and the mode."""

    tonic: int
    minor: bool


KEYS = tuple(Tonality(tonic, minor) for minor in (False, True) for tonic in range(12))


class Cadence(StrEnum):
    """How a phrase ends."""

    AUTHENTIC = "V-I"
    LEADING_TONE = "vii-I"
    PLAGAL = "IV-I"
    HALF = "half"
    DECEPTIVE = "deceptive"
    OTHER = "other"


_MAJOR_PROFILE = np.array([5.0, 2.0, 3.5, 2.0, 4.5, 4.0, 2.0, 4.5, 2.0, 3.5, 1.5, 4.0])
_MINOR_PROFILE = np.array([5.0, 2.0, 3.5, 4.5, 2.0, 4.0, 2.0, 4.5, 3.5, 2.0, 1.5, 4.0])
"""How well each degree fits a key (Temperley 2001, The Cognition of Basic Musical Structures)."""

_KEY_SHAPES = np.array(
    [
        np.roll((profile - profile.mean()) / profile.std(), key.tonic)
        for key in KEYS
        for profile in [_MINOR_PROFILE if key.minor else _MAJOR_PROFILE]
    ]
)

PHRASE_STEPS = 32
"""How far back the key of a phrase end is sought."""

_CHORD_BEFORE_STEPS = 2 * STEPS_PER_BEAT


def recognise_chord(pitches: NDArray[np.integer]) -> Chord | None:
    """Name the chord of the pitches that sound at one step.

    Parameters
    ----------
    pitches : ndarray, shape (4,)

    Returns
    -------
    Chord or None
        The chord with the fewest missing notes, in root position if there is a choice.
    """
    sounding = pitches[pitches >= 0].tolist()
    if not sounding:
        return None
    return _chord_of(frozenset(pitch % 12 for pitch in sounding), min(sounding) % 12)


@cache
def _chord_of(classes: frozenset[int], bass: int) -> Chord | None:
    """Name the chord of some pitch classes above a bass."""
    found: list[tuple[int, bool, Chord]] = []
    for root in sorted(classes):
        above = {(pitch_class - root) % 12 for pitch_class in classes}
        for quality, intervals in _NOTES.items():
            if above <= intervals and above & {3, 4}:
                missing = len(intervals) - len(above)
                found.append((missing, root != bass, Chord(root, quality)))
    return min(found, key=lambda item: item[:2])[2] if found else None


def find_key(durations: NDArray[np.floating], chords: Sequence[Chord] = ()) -> Tonality:
    """Find the key whose profile fits best how long each pitch class sounds.

    Parameters
    ----------
    durations : ndarray, shape (12,)
    chords : sequence of Chord, optional
        The phrase's last chords, which have to belong to the key if there is one to which all of
        them belong.
    """
    possible = [
        key
        for key in KEYS
        if all(belongs(chord, key) for chord in chords[:-1])
        and all(belongs(chord, key, ends_phrase=True) for chord in chords[-1:])
    ]
    fits = dict(zip(KEYS, key_fits(durations), strict=True))
    return max(possible or KEYS, key=fits.__getitem__)


def key_fits(durations: NDArray[np.floating]) -> NDArray[np.float64]:
    """Tell how well the profile of each of `KEYS` fits how long the pitch classes sound.

    Parameters
    ----------
    durations : ndarray, shape (..., 12)

    Returns
    -------
    ndarray, shape (..., 24)
        More is better.
    """
    fits: NDArray[np.float64] = durations @ _KEY_SHAPES.T
    return fits


def belongs(chord: Chord, key: Tonality, *, ends_phrase: bool = False) -> bool:
    """Tell whether a chord is one of a key's own.

    In minor both forms of the sixth and seventh degrees are its own, and so is the major tonic if
    it ends a phrase. A dominant seventh belongs on the dominant only.
    """
    degree, triad = _degree(chord, key), chord.quality.triad
    if chord.quality is Quality.DOMINANT_SEVENTH:
        return degree == 7
    if chord.quality is Quality.DIMINISHED_SEVENTH:
        return _leads_home(chord, key)
    if key.minor and degree == 0 and triad is Quality.MAJOR:
        return ends_phrase
    return degree in (_MINOR_DEGREES if key.minor else _MAJOR_DEGREES)[triad]


def classify_cadence(before: Chord, final: Chord, key: Tonality) -> Cadence:
    """Name the step from one chord to the last of a phrase."""
    arrives_home = _degree(final, key) == 0 and (
        final.quality is Quality.MAJOR or (key.minor and final.quality is Quality.MINOR)
    )
    from_dominant = _degree(before, key) == 7 and before.quality in _DOMINANTS
    if arrives_home and from_dominant:
        return Cadence.AUTHENTIC
    if arrives_home and _leads_home(before, key):
        return Cadence.LEADING_TONE
    if arrives_home and _degree(before, key) == 5:
        return Cadence.PLAGAL
    if _degree(final, key) == 7 and final.quality is Quality.MAJOR:
        return Cadence.HALF
    submediant = (8, Quality.MAJOR) if key.minor else (9, Quality.MINOR)
    if from_dominant and (_degree(final, key), final.quality) == submediant:
        return Cadence.DECEPTIVE
    return Cadence.OTHER


def _degree(chord: Chord, key: Tonality) -> int:
    """Semitones of the root above the tonic."""
    return (chord.root - key.tonic) % 12


def _leads_home(chord: Chord, key: Tonality) -> bool:
    if chord.quality is Quality.DIMINISHED_SEVENTH:  # any of its four notes may be the root
        return (_degree(chord, key) - 11) % 3 == 0
    return chord.quality in _LEADING and _degree(chord, key) == 11


def cadences_at_marks(
    pitches: NDArray[np.integer], marks: NDArray[np.integer]
) -> list[tuple[int, Cadence]]:
    """Name the cadence at every marked phrase end.

    The last chord is the first triad within a beat of the mark, so that a suspension may resolve;
    the chord before it is the nearest one with another root, at most two beats back. The key is
    that of the phrase's last two bars, among those to which both chords belong.

    Parameters
    ----------
    pitches : ndarray, shape (4, T)
    marks : ndarray, shape (T,)
        `CADENCE_HERE` where a phrase ends.

    Returns
    -------
    list of (step, Cadence)
    """
    here = marks == CADENCE_HERE
    starts = np.flatnonzero(here & ~np.concatenate([[False], here[:-1]]))
    found = []
    phrase_start = 0
    for mark in (int(step) for step in starts):
        found.append((mark, _cadence_at(pitches, mark, max(phrase_start, mark - PHRASE_STEPS))))
        phrase_start = mark + STEPS_PER_BEAT
    return found


def _cadence_at(pitches: NDArray[np.integer], mark: int, phrase_start: int) -> Cadence:
    stop = min(mark + STEPS_PER_BEAT, pitches.shape[1])
    arrivals = _chords(pitches, range(mark, stop))
    final = next(((step, c) for step, c in arrivals if c.quality in _TRIADS), None)
    if final is None:
        return Cadence.OTHER
    step, chord = final
    earliest = max(0, mark - _CHORD_BEFORE_STEPS)
    earlier = _chords(pitches, range(step - 1, earliest - 1, -1))
    before = next((c for _, c in earlier if c.root != chord.root), None)
    if before is None:
        return Cadence.OTHER
    phrase = pitch_class_durations(pitches[:, phrase_start : step + 1])
    key = find_key(phrase, (before, chord))
    return classify_cadence(before, chord, key)


def _chords(pitches: NDArray[np.integer], steps: range) -> Iterator[tuple[int, Chord]]:
    for step in steps:
        if (chord := recognise_chord(pitches[:, step])) is not None:
            yield step, chord


def pitch_class_durations(pitches: NDArray[np.integer]) -> NDArray[np.float64]:
    """Count for how many steps each pitch class sounds, over all voices, shape (12,)."""
    return np.bincount(pitches[pitches >= 0] % 12, minlength=12).astype(np.float64)
