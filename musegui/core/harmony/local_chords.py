"""Chords as people write them in their language; scores have the letters of English.

In German B natural is H, in chords as in names of notes, and B flat keeps its sign: ``Hm``,
``B♭7``. Elsewhere chords are shown with English letters, and syllables are understood: ``Sol7``.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping

from musegui.core.analysis.chord_qualities import SUFFIXES
from musegui.core.harmony.chords import ChordError, is_numeral, parse_chord
from musegui.core.keys import class_name, local_names, with_signs, without_signs
from musegui.core.translation import language, without_accents

_SUFFIXES = frozenset(suffix for suffixes in SUFFIXES.values() for suffix in suffixes)
_LONGEST_NAME = 5
_DIMINISHED = re.compile(r"^([A-G][♯♭]*)o")
_B_NATURAL = re.compile(r"(?:^|(?<=/))B(?!♭)")
_KEY = re.compile(r"[A-Ga-g][♯♭]*: ")
_GERMAN_KEY = re.compile(r"^[Bb](?=:)")
_GERMAN = {"B": "H", "b": "h"}


def written_chord(text: str) -> str:
    """Write a chord as printed music does, ``"Bm7b5"`` -> ``"Bm7♭5"``, in German ``"Hm7♭5"``.

    Parameters
    ----------
    text : str
        A symbol, a Roman numeral, which may have its key before it (``"b: V"``), or no chord.
    """
    german = language() == "de"
    if _KEY.match(text):
        return _GERMAN_KEY.sub(lambda key: _GERMAN[key[0]], text) if german else text
    signed = with_signs(text)
    if is_numeral(text):
        return signed
    try:
        parse_chord(text)
    except ChordError:
        return signed
    signed = _DIMINISHED.sub(r"\1°", signed)
    return _B_NATURAL.sub("H", signed) if german else signed


def typed_chord(text: str) -> str:
    """Give the letters of English for a chord that was typed in the user's language.

    ``"Fis7/H"`` -> ``"F#7/B"`` in German, where B is B flat; ``"Sol7"`` -> ``"G7"`` in Italian.
    What is no chord in that language stays as it was typed.
    """
    typed = text.strip()
    if language() == "en" or is_numeral(typed):
        return typed
    names = {
        without_accents(name): without_signs(class_name(fifths))
        for name, fifths in local_names().items()
    }
    if "H" in names:
        names |= {f"H{sign}": f"B{sign}" for sign in "#b"}
    plain = without_accents(without_signs("".join(typed.split())))
    chord, slash, bass = plain.partition("/")
    english = f"{_in_english(chord, names, _SUFFIXES)}{slash}{_in_english(bass, names, ('',))}"
    return typed if english == plain else english


def _in_english(chord: str, names: Mapping[str, str], suffixes: Container[str]) -> str:
    """Replace the longest name that leaves a suffix; ``"Esus4"`` is no E flat."""
    for length in range(_LONGEST_NAME, 0, -1):
        name, suffix = chord[:length], chord[length:]
        if name in names and suffix in suffixes:
            return names[name] + suffix
    return chord
