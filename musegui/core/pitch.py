"""Pitches as MIDI numbers, and how people type them."""

from __future__ import annotations

import re

from musegui.core.translation import tr

REST = -1
OPEN = -2

HIGHEST_MIDI_PITCH = 127

LOWEST_PITCH = 36
HIGHEST_PITCH = 83
"""The compass (C2 to B5) that the network hears and writes."""

_LETTERS = "C D EF G A B"
_WRITTEN = re.compile(r"(?:([A-Ga-g])([#b]{0,2})(-?\d))|(\d{1,3})")
_BLACK_KEYS = frozenset({1, 3, 6, 8, 10})


def parse_pitch(text: str) -> int:
    """Read a pitch in scientific notation, ``"F#4"``, or as a MIDI number.

    Raises
    ------
    ValueError
        If it is neither.
    """
    match = _WRITTEN.fullmatch(text.strip().replace("♯", "#").replace("♭", "b"))
    if match is None:
        raise ValueError(
            tr("{text!r:.20} is no pitch; write it like C4, F#3 or 60", text=text.strip())
        )
    letter, accidentals, octave, number = match.groups()
    if number is not None:
        return int(number)
    alter = accidentals.count("#") - accidentals.count("b")
    return _LETTERS.index(letter.upper()) + alter + 12 * (int(octave) + 1)


def is_black_key(pitch: int) -> bool:
    """Tell whether a pitch is a black key of the piano."""
    return pitch % 12 in _BLACK_KEYS
