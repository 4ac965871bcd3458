"""Roman numerals for chords in a key, the other way round from `musegui.core.harmony.chords`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from musegui.core.analysis.key_chords import numerals
from musegui.core.harmony.chords import parse_chord
from musegui.core.keys import Key

_MORE_SEVENTHS = {False: (), True: ("IIIM7", "VII7", "v7")}
"""Chords that are hardly met in music, but may be asked for."""

_APPLIED = ("V", "V7", "viio", "viio7", "viiø7")
_CHROMATIC = tuple(
    f"{sign}{numeral}{seventh}"
    for seventh in ("", "7")
    for sign in ("", "b", "#")
    for degree in ("I", "II", "III", "IV", "V", "VI", "VII")
    for numeral in (degree, degree.lower(), f"{degree.lower()}o")
)
_FAR_TARGETS = ("bII", "bIII", "bVI", "bVII", "#IV", "bV", "II", "III", "VI", "VII")
_FIGURES = {False: ("", "6", "64"), True: ("7", "65", "43", "42")}
"""By whether there is a seventh, for each of the chord's notes that may be lowest."""


class _Meaning(NamedTuple):
    """What a numeral says: the root, the notes, and the lowest of them."""

    root: int
    notes: frozenset[int]
    bass: int


def roman_numeral(root: int, notes: frozenset[int], bass: int, key: Key) -> str:
    """Name a chord by its degree in a key, as ``"V65"`` or ``"viio7/V"``; empty if it has no name.

    Parameters
    ----------
    root, bass : int
        Pitch classes.
    notes : frozenset of int
        The pitch classes of all its notes.
    """
    names = _names(key)
    # A diminished seventh has no root to hear: any of its notes may be the one that is named.
    roots = [root, *sorted(notes - {root})]
    meanings = (_Meaning(other, notes, bass) for other in roots)
    return next((names[meaning] for meaning in meanings if meaning in names), "")


@lru_cache(maxsize=32)
def _names(key: Key) -> Mapping[_Meaning, str]:
    """List all chords that have a name in a key, with the name that comes first."""
    names: dict[_Meaning, str] = {}
    for base, target in _bases(key):
        seventh = base.endswith("7")
        stem = base.removesuffix("7")
        for place, figure in enumerate(_FIGURES[seventh]):
            name = f"{stem}{figure}{target}"
            chord = parse_chord(name, key)
            if place < len(chord.pitch_classes):
                bass = chord.pitch_classes[place]
                names.setdefault(_Meaning(chord.root, frozenset(chord.pitch_classes), bass), name)
    return names


def _bases(key: Key) -> Iterator[tuple[str, str]]:
    """Give numerals in root position and what they are applied to, the usual ones first."""
    listed = (each for each in numerals(key.minor) if each.text != "N")  # asked for as bII
    for numeral in sorted(listed, key=lambda each: each.cost):
        base, slash, target = numeral.text.partition("/")
        seventh = "7" if len(numeral.quality.intervals) > 3 else ""
        yield f"{base}{seventh}", f"{slash}{target}"
    yield from ((base, "") for base in _MORE_SEVENTHS[key.minor])
    yield from ((base, "") for base in _CHROMATIC)
    yield from ((base, f"/{target}") for target in _FAR_TARGETS for base in _APPLIED)
