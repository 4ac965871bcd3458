"""A whole piece in another key: its notes, its key and the chords that are asked for."""

from __future__ import annotations

import re

import numpy as np

from musegui.core.keys import class_name
from musegui.core.score import ChordMark, Key, Score

HIGHEST_MIDI_PITCH = 127
OCTAVE = 12
_LETTER_FIFTHS = {letter: fifths for fifths, letter in enumerate("FCGDAEB", -1)}
_SEMITONE_FIFTHS = 7
_MOST_SIGNS = 6
_NOTE = r"([A-G])([#b♯♭]*)"
_SYMBOL = re.compile(rf"{_NOTE}([^/]*)(?:/{_NOTE})?")


def transposed(score: Score, semitones: int) -> Score:
    """Shift all notes, and with them the key and the chords that are asked for.

    Chords in Roman numerals mean the same in the new key and stay as they are. The new key has at
    most six sharps or flats.

    Raises
    ------
    ValueError
        If a note would leave the range of MIDI.
    """
    pitches = score.pitches.astype(np.int16)
    moved = np.where(pitches >= 0, pitches + semitones, pitches)
    if (moved[pitches >= 0] < 0).any() or (moved > HIGHEST_MIDI_PITCH).any():
        raise ValueError("A note would lie outside the range of MIDI.")
    before = Key(0) if score.key is None else score.key
    after = _transposed_key(before, semitones)
    by_fifths = after.fifths - before.fifths
    return score.replace(
        pitches=moved.astype(np.int8),
        key=None if score.key is None else after,
        chords=tuple(ChordMark(m.step, _transposed_chord(m.text, by_fifths)) for m in score.chords),
    )


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
