"""Spelling: which of its names every note of a score is written with.

A note keeps the name that its file gave it. Else it is spelled by the chord that it belongs to, a
chromatic one otherwise by where it goes, and all others by the key. So the third of D7 is F sharp
whatever the key, B goes to C in A flat major, and C to B flat by way of C flat.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.analysis.recognition import (
    Tonality,
    find_key,
    pitch_class_durations,
    recognise_chord,
)
from musegui.core.keys import (
    HIGHEST_FIFTHS,
    LOWEST_FIFTHS,
    Key,
    distance_from_key,
    nearest_fifths,
    scale,
    spell,
)
from musegui.core.notes import note_spans
from musegui.core.score import UNSPELLED, Score
from musegui.core.voices import VOICES, Voice

_FIFTHS_ABOVE = {0: 0, 3: -3, 4: 4, 6: -6, 7: 1, 9: -9, 10: -2, 11: 5}
"""From a chord's root to its notes, in fifths, by semitones; 9 is a diminished seventh."""

_SEMITONE_FIFTHS = 5
"""How far down the line of fifths it is to the next letter, a semitone higher."""

_FARTHEST = 8.0
"""What lies farther from the middle of a key keeps its usual name, wherever it goes."""

_DIMINISHED = (Quality.DIMINISHED, Quality.DIMINISHED_SEVENTH)
_NO_CHORD: Mapping[int, int] = MappingProxyType({})


def key_of(score: Score, step: int = 0) -> Key:
    """Give the key in force at a step; where there is none, the one that all notes suggest."""
    key = score.key_at(step)
    if key is not None:
        return key
    durations = pitch_class_durations(score.pitches)
    return _signature(find_key(durations)) if durations.any() else Key(0)


def _signature(tonality: Tonality) -> Key:
    keys = (Key(fifths, tonality.minor) for fifths in range(-6, 6))
    return next(key for key in keys if key.tonic == tonality.tonic)


@lru_cache(maxsize=4)
def note_fifths(score: Score) -> NDArray[np.int8]:
    """Spell every sounding cell, as a place on the line of fifths (see `musegui.core.keys`).

    Returns
    -------
    ndarray of int8, shape (4, T)
        Without meaning where nothing sounds.
    """
    spelled = np.zeros(score.pitches.shape, dtype=np.int8)
    if not score.steps:
        return spelled
    changes = np.flatnonzero((np.diff(score.pitches) != 0).any(axis=0)) + 1
    starts = [0, *changes.tolist()]
    columns = score.pitches[:, starts].T.tolist()
    keys = keys_at(score, starts)
    chords = [chord_fifths(tuple(column), key) for column, key in zip(columns, keys, strict=True)]
    for voice in VOICES:
        begins, stops = note_spans(score, voice)
        line = score.pitches[voice, begins].tolist()
        told = score.spellings[voice, begins].tolist()
        firsts = (np.searchsorted(starts, begins, side="right") - 1).tolist()
        lasts = np.searchsorted(starts, stops, side="left").tolist()
        for index, (first, last) in enumerate(zip(firsts, lasts, strict=True)):
            if told[index] == UNSPELLED:
                chord = _chord_with(line[index] % 12, chords[first:last])
                told[index] = _note_fifths(line, index, chord, keys[first])
        spelled[voice] = _spread(told, begins, stops - begins, score.steps)
    spelled.flags.writeable = False
    return spelled


def _chord_with(pitch_class: int, chords: Sequence[Mapping[int, int]]) -> Mapping[int, int]:
    """Find the first chord that has a pitch class; one without notes if none has."""
    for chord in chords:
        if pitch_class in chord:
            return chord
    return _NO_CHORD


def _spread(
    values: Sequence[int], starts: NDArray[np.intp], lengths: NDArray[np.intp], steps: int
) -> NDArray[np.int8]:
    """Lay values over spans of steps, 0 elsewhere."""
    line = np.zeros(steps, dtype=np.int8)
    into = np.arange(lengths.sum()) - np.repeat(lengths.cumsum() - lengths, lengths)
    line[np.repeat(starts, lengths) + into] = np.repeat(np.array(values, dtype=np.int8), lengths)
    return line


def keys_at(score: Score, steps: Sequence[int]) -> list[Key]:
    """Give the keys in force at some steps, as `key_of` gives each."""
    first = key_of(score)
    changes = [change.step for change in score.key_changes]
    keys = [first, *(change.key for change in score.key_changes)]
    return [keys[index] for index in np.searchsorted(changes, steps, side="right")]


def note_name(score: Score, voice: Voice, step: int) -> str:
    """Name what a voice sings at a step, in the user's language, e.g. ``"B♭4"``."""
    fifths = int(note_fifths(score)[voice, step])
    return spell(int(score.pitches[voice, step]), fifths).local_name


@lru_cache(maxsize=4096)
def chord_fifths(pitches: tuple[int, ...], key: Key) -> Mapping[int, int]:
    """Spell a chord in thirds, as near to a key as can be.

    A diminished chord is spelled as the diminished seventh on whichever of its notes comes nearest
    to the key, since the ear takes each of them for the root.

    Parameters
    ----------
    pitches : tuple of int
        What sounds together; negative numbers are silent.

    Returns
    -------
    mapping of int to int
        Places on the line of fifths by pitch class; empty if it is no chord of three notes.
    """
    classes = {pitch % 12 for pitch in pitches if pitch >= 0}
    chord = recognise_chord(np.array(pitches)) if len(classes) > 2 else None
    if chord is None:
        return _NO_CHORD
    roots, intervals = [chord.root], chord.quality.intervals
    if chord.quality in _DIMINISHED:
        roots = [(chord.root + third) % 12 for third in (0, 3, 6, 9)]
        intervals = Quality.DIMINISHED_SEVENTH.intervals
    spellings = [
        {(root + above) % 12: fifths + _FIFTHS_ABOVE[above] for above in intervals}
        for root in roots
        for fifths in range(LOWEST_FIFTHS, HIGHEST_FIFTHS + 1)
        if fifths * 7 % 12 == root
    ]
    heard = [{c: fifths for c, fifths in made.items() if c in classes} for made in spellings]
    written = [
        made
        for made in heard
        if all(LOWEST_FIFTHS <= fifths <= HIGHEST_FIFTHS for fifths in made.values())
    ]
    return min(written, key=lambda made: sum(distance_from_key(f, key) for f in made.values()))


def _note_fifths(line: Sequence[int], index: int, chord: Mapping[int, int], key: Key) -> int:
    """Spell one pitch of a line."""
    pitch, own = line[index], _own_classes(key)
    usual = chord.get(pitch % 12)
    if usual is None:
        usual = nearest_fifths(pitch, key)
    if pitch % 12 in own:
        return usual
    following = next((other for other in line[index + 1 :] if other != pitch), pitch)
    if following % 12 not in own or abs(following - pitch) != 1:
        return usual
    before = next((other for other in reversed(line[:index]) if other != pitch), pitch)
    rises = following > pitch
    led = nearest_fifths(following, key) + (_SEMITONE_FIFTHS if rises else -_SEMITONE_FIFTHS)
    passes = before == following or 0 < (pitch - before) * (1 if rises else -1) <= 2
    leads = passes or (led == nearest_fifths(pitch, key) if chord else rises)
    if not leads or (chord and not rises):
        return usual
    return led if distance_from_key(led, key) <= _FARTHEST else usual


@lru_cache
def _own_classes(key: Key) -> frozenset[int]:
    """List the pitch classes of a key's scale, in minor with both forms of its upper degrees."""
    raised = {(key.tonic + 9) % 12, (key.tonic + 11) % 12} if key.minor else set()
    return frozenset({*scale(key), *raised})
