"""Keys: their scales, their names, and how they spell pitches.

Conventions
-----------
A spelling is a place on the line of fifths, counted from C: ... Eb -3, Bb -2, F -1, C 0, G 1, D 2
... It says which letter and which accidental a pitch class is written with.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from musegui.core.pitch import parse_pitch
from musegui.core.translation import as_typed, language, tr

MAJOR_SCALE = (0, 2, 4, 5, 7, 9, 11)
MINOR_SCALE = (0, 2, 3, 5, 7, 8, 10)
"""Semitones above the tonic, in natural minor."""

LOWEST_FIFTHS, HIGHEST_FIFTHS = -15, 19
"""From F with two flats to B with two sharps."""

_LETTERS = "FCGDAEB"
_SIGNS = {-2: "♭♭", -1: "♭", 0: "", 1: "♯", 2: "♯♯"}
_TO_SIGNS = str.maketrans({"#": "♯", "b": "♭"})
_TO_PLAIN = str.maketrans({"♯": "#", "♭": "b"})
_SYLLABLES = {
    "fr": ("Do", "Ré", "Mi", "Fa", "Sol", "La", "Si"),
    "es": ("Do", "Re", "Mi", "Fa", "Sol", "La", "Si"),
    "it": ("Do", "Re", "Mi", "Fa", "Sol", "La", "Si"),
}
_SIGN_WORDS = {
    "fr": {"♯": " dièse", "♭": " bémol"},
    "es": {"♯": " sostenido", "♭": " bemol"},
    "it": {"♯": " diesis", "♭": " bemolle"},
}
_GERMAN_FLATS = {("B", -1): "B", ("B", -2): "Heses", ("E", -1): "Es", ("E", -2): "Eses",
                 ("A", -1): "As", ("A", -2): "Asas"}  # fmt: skip
_MIDDLE_MAJOR, _MIDDLE_MINOR = 2.5, 3.5
"""Of a key's twelve nearest names, counted from its signature: C major has those from Eb to G#, A
minor those from Bb to D#."""


class Key(NamedTuple):
    """A key signature: sharps (positive) or flats (negative), and its mode."""

    fifths: int
    minor: bool = False

    @property
    def tonic(self) -> int:
        """Pitch class of the tonic, 0 = C."""
        return (self.fifths * 7 + (9 if self.minor else 0)) % 12


class KeyChange(NamedTuple):
    """From ``step`` on, another key signature."""

    step: int
    key: Key


class Spelling(NamedTuple):
    """A pitch as it is written: letter, sharps (positive) or flats, octave as in C4."""

    letter: str
    alter: int
    octave: int

    def __str__(self) -> str:
        return f"{self.letter}{_SIGNS[self.alter]}{self.octave}"

    @property
    def local_class(self) -> str:
        """Its name in the user's language, without the octave: ``"Fis"``, ``"Fa♯"``."""
        code = language()
        if code == "de":
            usual = ("H" if self.letter == "B" else self.letter) + "is" * self.alter
            usual += "es" * -self.alter
            return _GERMAN_FLATS.get((self.letter, self.alter), usual)
        syllables = _SYLLABLES.get(code)
        first = syllables["CDEFGAB".index(self.letter)] if syllables else self.letter
        return f"{first}{_SIGNS[self.alter]}"

    @property
    def local_name(self) -> str:
        """Its name in the user's language; octaves are numbered as in C4 everywhere."""
        return f"{self.local_class}{self.octave}"


def scale(key: Key | None) -> tuple[int, ...]:
    """List the pitch classes of a key's scale from the tonic up; of C major where there is none."""
    key = key or Key(0)
    intervals = MINOR_SCALE if key.minor else MAJOR_SCALE
    return tuple((key.tonic + interval) % 12 for interval in intervals)


def distance_from_key(fifths: int, key: Key) -> float:
    """Tell how far a name lies from the middle of a key's own, in fifths."""
    return abs(fifths - key.fifths - (_MIDDLE_MINOR if key.minor else _MIDDLE_MAJOR))


def nearest_fifths(pitch: int, key: Key | None) -> int:
    """Give the name of a pitch that is nearest to a key, as a place on the line of fifths."""
    key = key or Key(0)
    lowest = key.fifths + int((_MIDDLE_MINOR if key.minor else _MIDDLE_MAJOR) - 5.5)
    return lowest + (pitch * 7 - lowest) % 12


def spell(pitch: int, fifths: int) -> Spelling:
    """Write a pitch with the name at a place on the line of fifths."""
    alter, letter = divmod(fifths + 1, 7)
    return Spelling(_LETTERS[letter], alter, (pitch - alter) // 12 - 1)


def pitch_name(pitch: int, key: Key | None = None) -> str:
    """Name a MIDI pitch as its key would, ``61`` -> ``"C♯4"``, in the user's language."""
    return spell(pitch, nearest_fifths(pitch, key)).local_name


def read_pitch(text: str) -> int:
    """Read a pitch as the user's language names it, or as `parse_pitch` has it.

    In German B is B flat, as it is shown.

    Raises
    ------
    ValueError
        If it is neither.
    """
    names = {as_typed(name): fifths for name, fifths in local_names().items()}
    match = re.fullmatch(r"(\D+?)\s*(-?\d)", text.strip())
    fifths = names.get(as_typed(without_signs(match[1]))) if match is not None else None
    if match is None or fifths is None:
        return parse_pitch(text)
    return parse_pitch(without_signs(f"{class_name(fifths)}{match[2]}"))


def local_names() -> dict[str, int]:
    """Give the places on the line of fifths by their names in the user's language, as typed."""
    places = range(LOWEST_FIFTHS, HIGHEST_FIFTHS + 1)
    return {without_signs(spell(0, fifths).local_class): fifths for fifths in places}


def class_name(fifths: int) -> str:
    """Name a place on the line of fifths, ``-2`` -> ``"B♭"``."""
    return str(spell(0, fifths)).rstrip("-012")


def key_name(key: Key | None) -> str:
    """Write a key as people do in the user's language: ``"B♭ major"``; ``"None"`` for none."""
    if key is None:
        return tr("None", "key")
    tonic = spell(0, key.fifths + 3 * key.minor).local_class
    for sign, word in _SIGN_WORDS.get(language(), {}).items():
        tonic = tonic.replace(sign, word)
    if key.minor:
        return tr("{tonic} minor", tonic=tonic.lower() if language() == "de" else tonic)
    return tr("{tonic} major", tonic=tonic)


def key_code(key: Key | None) -> str:
    """Write a key as files and the command line have it, ``"Bb major"``, whatever the language."""
    if key is None:
        return "None"
    tonic = without_signs(class_name(key.fifths + 3 * key.minor))
    return f"{tonic} {'minor' if key.minor else 'major'}"


def signature_alter(letter: str, key: Key | None) -> int:
    """Tell the sharps or flats that a key signature gives a letter."""
    fifths = 0 if key is None else key.fifths
    return (fifths - _LETTERS.index(letter) + 6) // 7


def with_signs(chord: str) -> str:
    """Write a chord's sharps and flats as printed music does, ``"Bbm7b5"`` -> ``"B♭m7♭5"``."""
    return chord.translate(_TO_SIGNS)


def without_signs(text: str) -> str:
    """Write sharps and flats as they are typed, ``"B♭"`` -> ``"Bb"``."""
    return text.translate(_TO_PLAIN)
