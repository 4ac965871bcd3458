"""Chords as people write them: symbols (``F#m7``, ``Bb/D``) and Roman numerals (``V65/V``).

A symbol names its notes; a numeral counts from the tonic of a key, upper case for major and lower
case for minor, figures for inversions. Without a slash or figures any chord note may be the bass.
In minor ``VI`` and ``VII`` stand on the natural degrees, ``vi`` and ``vii`` on the raised ones, and
a flat counts from the major scale, as is usual.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import NamedTuple

from musegui.core.analysis.chord_qualities import (
    AUGMENTED_TRIAD,
    DIMINISHED_TRIAD,
    MAJOR_TRIAD,
    MINOR_TRIAD,
    SUFFIXES,
)
from musegui.core.errors import UserError
from musegui.core.keys import MAJOR_SCALE, MINOR_SCALE, Key, without_signs
from musegui.core.translation import language, tr


class ChordError(UserError):
    """A text that is no chord; the message guesses at the mistake."""


class ChordSymbol(NamedTuple):
    """What a chord's text asks for.

    Attributes
    ----------
    root : int
        Pitch class, 0 = C.
    pitch_classes : tuple of int
        Of all its notes, from the root up.
    bass : int or None
        Pitch class of the lowest note; None where any will do.
    """

    root: int
    pitch_classes: tuple[int, ...]
    bass: int | None = None


_LETTERS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}

_INTERVALS = {suffix: notes for notes, suffixes in SUFFIXES.items() for suffix in suffixes}
"""Semitones above the root, by what stands behind its name."""

_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII")

_FIGURES = {
    "": (False, None),
    **dict.fromkeys(("5", "53"), (False, 0)),
    "6": (False, 1),
    "64": (False, 2),
    "7": (True, None),
    "65": (True, 1),
    "43": (True, 2),
    **dict.fromkeys(("42", "2"), (True, 3)),
}
"""Whether a figured bass has a seventh, and which note of the chord it puts lowest."""

_SYMBOL = re.compile(r"([A-G])([#b]{0,2})([^/]*)(?:/([A-G][#b]{0,2}))?")
_NUMERAL = re.compile(
    r"([#b]?)([ivIV]+)(dim|hdim|aug|°|o|ø|%|\+)?(maj|M)?([0-9/]*?)(?:/([#b]?[ivIV].*))?"
)
_NEAPOLITAN = re.compile(r"N(6|64|)")
_DIMINISHED_SIGNS = ("dim", "°", "o")
_HALF_DIMINISHED_SIGNS = ("hdim", "ø", "%")


def parse_chord(text: str, key: Key | None = None) -> ChordSymbol:
    """Read a chord symbol or a Roman numeral.

    Parameters
    ----------
    text : str
        ``"C"``, ``"F#m7"``, ``"Bb/D"``, ``"vi"``, ``"viio65"``, ``"V7/V"``, ...
    key : Key, optional
        What numerals count from; C major if there is none.

    Raises
    ------
    ChordError
        If it is neither.
    """
    plain = without_signs(text.strip()).replace(" ", "")
    plain = plain.replace("6/9", "69")
    if not plain:
        raise ChordError(tr("An empty text is no chord; write one like C, F#m7, Bb/D, V7 or ii65."))
    key = key or Key(0)
    if match := _NEAPOLITAN.fullmatch(plain):
        return _numeral(f"bII{match[1]}", key)
    if is_numeral(plain):
        return _numeral(plain, key)
    return _symbol(plain)


def is_numeral(text: str) -> bool:
    """Tell whether a chord is written as a Roman numeral rather than a symbol."""
    return re.match(r"[#b]?[ivIV]|N6?$", without_signs(text.strip())) is not None


def _symbol(text: str) -> ChordSymbol:
    match = _SYMBOL.fullmatch(text)
    if match is None:
        raise ChordError(_no_chord(text))
    letter, accidentals, quality, bass = match.groups()
    intervals = _INTERVALS.get(quality) or _INTERVALS.get(re.sub(r"[()]", "", quality))
    if intervals is None:
        raise ChordError(_unknown_chord(text, quality))
    root = _pitch_class(letter + accidentals)
    classes = tuple((root + interval) % 12 for interval in intervals)
    return ChordSymbol(root, classes, None if bass is None else _pitch_class(bass))


def _pitch_class(name: str) -> int:
    return (_LETTERS[name[0]] + name.count("#") - name[1:].count("b")) % 12


def _is_symbol(text: str) -> bool:
    try:
        _symbol(text)
    except ChordError:
        return False
    return True


def _no_chord(text: str) -> str:
    """Say what may be wrong with the root, or with the bass."""
    capital = text[0].upper() + text[1:]
    name, _, bass = text.partition("/")
    if text[0] == "h" and language() == "de":
        return _small_letter(text, capital)
    if text[0] in "hH" and _is_symbol("B" + text[1:]):
        return tr(
            "{text!r:.40} is no chord; the note H is called B here, did you mean {guess!r:.40}?",
            text=text,
            guess="B" + text[1:],
        )
    if capital != text and _SYMBOL.fullmatch(capital):
        return _small_letter(text, capital)
    if bass and _SYMBOL.fullmatch(name):
        return tr(
            "{text!r:.40} is no chord: {bass!r:.40} is no bass note, that would be one like /E or "
            "/Bb.",
            text=text,
            bass=bass,
        )
    return tr("{text!r:.40} is no chord; write one like C, F#m7, Bb/D, V7 or ii65.", text=text)


def _small_letter(text: str, guess: str) -> str:
    return tr(
        "{text!r:.40} is no chord: it begins with a small letter, did you mean {guess!r:.40}?",
        text=text,
        guess=guess,
    )


def _unknown_chord(text: str, quality: str) -> str:
    """Say what may be meant by what stands behind the root."""
    if text.startswith(("Ger", "Fr")):
        return tr(
            "{text!r:.40} is no chord that is known here; write an augmented sixth as a symbol, "
            "such as Ab7.",
            text=text,
        )
    alike = get_close_matches(quality, [q for q in _INTERVALS if q], n=1, cutoff=0.5)
    if not alike:
        return tr("{text!r:.40} is no chord that is known here.", text=text)
    return tr(
        "{text!r:.40} is no chord that is known here; did you mean {guess!r:.40}?",
        text=text,
        guess=text.replace(quality, alike[0], 1),
    )


def _numeral(text: str, key: Key) -> ChordSymbol:
    match = _NUMERAL.fullmatch(text)
    if (
        match is None
        or match[2].upper() not in _NUMERALS
        or not (match[2].isupper() or match[2].islower())
    ):
        raise ChordError(
            tr(
                "{text!r:.40} is no Roman numeral; they run from I to VII, all in upper case for "
                "major or all in lower case for minor chords.",
                text=text,
            )
        )
    accidental, numeral, sign, major_seventh, figures, target = match.groups()
    if target is not None:
        applied = _numeral(target, key)
        key = _key_on(applied.root, minor=applied.pitch_classes[1] == (applied.root + 3) % 12)
    figure = _FIGURES.get(figures.replace("/", ""))
    if figure is None:
        raise ChordError(
            tr(
                "{figures!r:.40} in {text!r:.40} is no inversion; the figures are 6 and 64, and "
                "with a seventh 7, 65, 43 and 42.",
                figures=figures,
                text=text,
            )
        )
    has_seventh, lowest = figure
    above_tonic = _above_tonic(accidental, numeral, key)
    intervals = _triad(numeral, sign)
    if has_seventh or major_seventh or sign in _HALF_DIMINISHED_SIGNS:
        intervals += (_seventh(above_tonic, numeral, sign, bool(major_seventh), key),)
    root = (key.tonic + above_tonic) % 12
    classes = tuple((root + interval) % 12 for interval in intervals)
    return ChordSymbol(root, classes, None if lowest is None else classes[lowest])


def _key_on(tonic: int, *, minor: bool) -> Key:
    return next(key for fifths in range(-5, 7) if (key := Key(fifths, minor)).tonic == tonic)


def _above_tonic(accidental: str, numeral: str, key: Key) -> int:
    """Semitones from the tonic to the root."""
    degree = _NUMERALS.index(numeral.upper())
    if not key.minor or accidental == "b":
        return MAJOR_SCALE[degree] + {"#": 1, "b": -1}.get(accidental, 0)
    raised = accidental == "#" or (degree in (5, 6) and numeral.islower())
    return MINOR_SCALE[degree] + raised


def _triad(numeral: str, sign: str | None) -> tuple[int, ...]:
    if sign in ("+", "aug"):
        return AUGMENTED_TRIAD
    if sign is not None or numeral == "vii":
        return DIMINISHED_TRIAD
    return MAJOR_TRIAD if numeral.isupper() else MINOR_TRIAD


def _seventh(above_tonic: int, numeral: str, sign: str | None, major: bool, key: Key) -> int:
    """Semitones from the root to the seventh: as written, else the key's own."""
    if major:
        return 11
    if sign is not None:
        return 9 if sign in _DIMINISHED_SIGNS else 10
    scale = MINOR_SCALE if key.minor else MAJOR_SCALE
    own = (scale[(_NUMERALS.index(numeral.upper()) + 6) % 7] - above_tonic) % 12
    return own if own in (9, 10, 11) else 10
