"""Music as a row of words: each a note, or the pitch classes of a chord in normal order.

A word stands where anything is struck or ends, and lasts to the next. It does not say in which
octaves the notes of a chord lie, nor which of them are doubled: `nearest_chord` finds them again by
the least motion.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

import numpy as np
from numpy.typing import NDArray

from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH
from musegui.core.voices import VOICE_COUNT, VOICE_SPECS, VOICES, Voice

PitchClasses = tuple[int, ...]

_MAX_SPACING = 12
_MISSING, _WIDE = 100.0, 20.0
_REACH = 9
"""Semitones that a voice is looked for around its last note."""


def normal_order(classes: Collection[int]) -> PitchClasses:
    """Turn pitch classes so that they take the least room, the small intervals first."""
    rising = sorted(set(classes))
    turns = [rising[turn:] + rising[:turn] for turn in range(len(rising))]

    def room(turn: Sequence[int]) -> list[int]:
        return [(each - turn[0]) % 12 for each in reversed(turn)]

    best: list[int] = min(turns, key=lambda turn: (*room(turn), *turn), default=[])
    return tuple(best)


CHORDS: tuple[PitchClasses, ...] = tuple(
    normal_order(classes)
    for size in range(1, VOICE_COUNT + 1)
    for classes in combinations(range(12), size)
)
"""Chords of up to four pitch classes."""

NOTES = range(LOWEST_PITCH, HIGHEST_PITCH + 1)
SILENCE, FIRST_NOTE = 0, 1
FIRST_CHORD = FIRST_NOTE + len(NOTES)
WORDS = FIRST_CHORD + len(CHORDS)
_CHORD_WORDS = {frozenset(chord): FIRST_CHORD + at for at, chord in enumerate(CHORDS)}


def word_of(pitches: Collection[int]) -> int:
    """Give the word of what sounds: silence, one pitch, or two and more.

    Of more than four pitch classes those of the lowest pitches count. A single pitch outside of
    C2 to B5 is that of its class there.
    """
    sounding = sorted(set(pitches))
    if not sounding:
        return SILENCE
    if len(sounding) == 1:
        pitch = sounding[0]
        while pitch < NOTES.start:
            pitch += 12
        while pitch >= NOTES.stop:
            pitch -= 12
        return FIRST_NOTE + pitch - NOTES.start
    classes = list(dict.fromkeys(pitch % 12 for pitch in sounding))
    return _CHORD_WORDS[frozenset(classes[:VOICE_COUNT])]


def transposed_word(word: int, semitones: int) -> int:
    """Give the word of the same notes so much higher."""
    if word == SILENCE:
        return SILENCE
    if word < FIRST_CHORD:
        return word_of([NOTES[word - FIRST_NOTE] + semitones])
    return _CHORD_WORDS[frozenset((each + semitones) % 12 for each in CHORDS[word - FIRST_CHORD])]


def word_text(word: int) -> str:
    """Write a word: a pitch as its MIDI number, a chord as ``"0.4.7"``."""
    if word == SILENCE:
        return "rest"
    if word < FIRST_CHORD:
        return str(NOTES[word - FIRST_NOTE])
    return ".".join(map(str, CHORDS[word - FIRST_CHORD]))


@dataclass(frozen=True, eq=False)
class Sentence:
    """The words of a piece.

    Attributes
    ----------
    starts : ndarray of int64, shape (words,)
        Steps.
    words, lengths : ndarray of int64, shape (words,)
        Lengths in steps, to the next word or the end.
    """

    starts: NDArray[np.int64]
    words: NDArray[np.int64]
    lengths: NDArray[np.int64]


def sentence_of(sounding: NDArray[np.bool_], struck: NDArray[np.bool_]) -> Sentence:
    """Read frames (see `musegui.core.fill.frames`), shape (steps, pitches), as words."""
    steps = len(sounding)
    begins = np.ones(steps, dtype=bool)
    begins[1:] = (struck[1:] | (sounding[1:] != sounding[:-1])).any(axis=1)
    starts = np.flatnonzero(begins)
    words = [word_of(np.flatnonzero(sounding[start]).tolist()) for start in starts]
    lengths = np.diff(np.append(starts, steps))
    return Sentence(starts.astype(np.int64), np.array(words, dtype=np.int64), lengths)


def nearest_chord(classes: Collection[int], before: Sequence[int]) -> tuple[int, ...]:
    """Set a chord for four voices as near as can be to the pitches that they sang before.

    Every pitch class is sung, voices do not meet or cross, and the upper three stay within an
    octave of each other, as far as all that is possible.

    Parameters
    ----------
    classes : collection of int
        At least one.
    before : sequence of int, length 4

    Returns
    -------
    tuple of int, length 4
        Falling.
    """
    choices = [_near(classes, VOICES[voice], last) for voice, last in enumerate(before)]
    chords = np.stack(np.meshgrid(*choices, indexing="ij"), axis=-1).reshape(-1, VOICE_COUNT)
    falling = chords[(np.diff(chords, axis=1) < 0).all(axis=1)]
    if not len(falling):
        falling = chords[(np.diff(chords, axis=1) <= 0).all(axis=1)]
    chords = falling if len(falling) else chords
    cost = np.abs(chords - np.array(before)).sum(axis=1).astype(float)
    for each in set(classes):
        cost += _MISSING * (chords % 12 != each).all(axis=1)
    for upper, lower in pairwise(VOICES[: Voice.BASS]):
        cost += _WIDE * (chords[:, upper] - chords[:, lower] > _MAX_SPACING)
    return tuple(chords[int(cost.argmin())].tolist())


def _near(classes: Collection[int], voice: Voice, last: int) -> list[int]:
    """Give the pitches of a voice that belong to a chord and lie near its last note."""
    spec = VOICE_SPECS[voice]
    sung = [pitch for pitch in range(spec.lowest, spec.highest + 1) if pitch % 12 in classes]
    near = [pitch for pitch in sung if abs(pitch - last) <= _REACH]
    return near or sung
