"""A whole piece in another key: its notes, its key and the chords that are asked for."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from musegui.core.keys import HIGHEST_FIFTHS, LOWEST_FIFTHS, Key, KeyChange, class_name
from musegui.core.marks import ChordMark
from musegui.core.pitch import HIGHEST_MIDI_PITCH
from musegui.core.score import UNSPELLED, Score
from musegui.core.translation import tr

OCTAVE = 12
_LETTER_FIFTHS = {letter: fifths for fifths, letter in enumerate("FCGDAEB", -1)}
_SEMITONE_FIFTHS = 7
_MOST_SIGNS = 6
_NOTE = r"([A-G])([#b♯♭]*)"
_SYMBOL = re.compile(rf"{_NOTE}([^/]*)(?:/{_NOTE})?")


def transposed(score: Score, semitones: int, key: Key | None = None) -> Score:
    """Shift all notes, and with them the key and the chords that are asked for.

    Chords in Roman numerals mean the same in the new key and stay as they are. Notes keep the
    letters that a file gave them, as far from the tonic as before.

    Parameters
    ----------
    key : Key, optional
        The new key, for a score that has one; the one with at most six sharps or flats, if not
        given.

    Raises
    ------
    ValueError
        If a note would leave the range of MIDI, or the given key is another one's.
    """
    pitches = score.pitches.astype(np.int16)
    moved = np.where(pitches >= 0, pitches + semitones, pitches)
    if (moved[pitches >= 0] < 0).any() or (moved > HIGHEST_MIDI_PITCH).any():
        raise ValueError(tr("A note would lie outside the range of MIDI."))
    before = Key(0) if score.key is None else score.key
    after = _transposed_key(before, semitones) if key is None else key
    by_fifths = after.fifths - before.fifths
    if (by_fifths - _SEMITONE_FIFTHS * semitones) % 12 or after.minor != before.minor:
        raise ValueError(tr("The new key does not lie that far from the old one."))
    return score.replace(
        pitches=moved.astype(np.int8),
        key=None if score.key is None else after,
        key_changes=tuple(
            KeyChange(step, _transposed_key(key, semitones)) for step, key in score.key_changes
        ),
        chords=tuple(ChordMark(m.step, _transposed_chord(m.text, by_fifths)) for m in score.chords),
        spellings=_transposed_spellings(score.spellings, by_fifths),
    )


def semitones_to_key(before: Key, after: Key, direction: int) -> int:
    """Count the semitones from one key's tonic to another's.

    Parameters
    ----------
    direction : int
        1 for up, -1 for down, 0 for the shorter way.
    """
    up = (after.tonic - before.tonic) % OCTAVE
    down = up - OCTAVE if up else 0
    return {1: up, -1: down}.get(direction, min(up, down, key=abs))


def _transposed_spellings(spellings: NDArray[np.int8], by_fifths: int) -> NDArray[np.int8]:
    moved = spellings.astype(np.int16) + by_fifths
    written = (spellings != UNSPELLED) & (moved >= LOWEST_FIFTHS) & (moved <= HIGHEST_FIFTHS)
    kept: NDArray[np.int8] = np.where(written, moved, UNSPELLED).astype(np.int8)
    return kept


def _transposed_key(key: Key, semitones: int) -> Key:
    around = (key.fifths + _SEMITONE_FIFTHS * semitones) % 12
    near = [around - 12, around]
    fitting = [fifths for fifths in near if abs(fifths) <= _MOST_SIGNS]
    return Key(min(fitting, key=lambda fifths: (abs(fifths), abs(fifths - key.fifths))), key.minor)


def _transposed_chord(text: str, by_fifths: int) -> str:
    match = _SYMBOL.fullmatch(text)
    if match is None:
        return text
    letter, signs, quality, bass_letter, bass_signs = match.groups()
    bass = f"/{_transposed_note(bass_letter, bass_signs, by_fifths)}" if bass_letter else ""
    return f"{_transposed_note(letter, signs, by_fifths)}{quality}{bass}"


def _transposed_note(letter: str, signs: str, by_fifths: int) -> str:
    sharps = signs.count("#") + signs.count("♯") - signs.count("b") - signs.count("♭")
    fifths = _LETTER_FIFTHS[letter] + _SEMITONE_FIFTHS * sharps + by_fifths
    if not -8 <= fifths <= 12:  # rather another name than two signs
        fifths -= 12 if fifths > 0 else -12
    return class_name(fifths).replace("♯", "#").replace("♭", "b")
