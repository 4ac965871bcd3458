"""What stands beside the notes in Humdrum: syllables, dynamics, and records of the piece."""

from __future__ import annotations

import re

from musegui.core.loudness import LEVELS
from musegui.core.marks import Credits, Ending, Syllable
from musegui.files.sheet.sheet import HAIRPIN_STOP

TEXT_SPINES = ("**text", "**silbe")
DYNAMIC_SPINES = ("**dynam", "**dyn")
HOLDS = ("|", "_")
"""Where the syllable before goes on."""

_RECORD = re.compile(r"!!!([A-Z]{3})\d*(@@?[A-Z]+)?:[ \t]*([^\r\n]*)")
_FIELDS = {
    "OTL": "title", "COM": "composer", "LYR": "lyricist", "LIB": "lyricist", "YEC": "copyright",
    "YEM": "copyright",
}  # fmt: skip
_SIGN = re.compile(r"[a-z]+|[<>\[\]]")
_HAIRPINS = {"<": ("<", 1), "[": (HAIRPIN_STOP, 1), ">": (">", 2), "]": (HAIRPIN_STOP, 2)}
"""What a sign of a hairpin means, and which of two that may overlap it is for."""


def read_syllable(cell: str, verse: int) -> Syllable:
    """Read ``Ky-``, ``-ri-`` or ``-e``."""
    text = cell.removeprefix("-")
    for sign, ending in (("-", Ending.HYPHEN), ("_", Ending.MELISMA)):
        if len(text) > 1 and text.endswith(sign):
            return Syllable(verse, text[:-1], ending)
    return Syllable(verse, text)


def read_loudness(cell: str) -> tuple[list[tuple[str, int]], int]:
    """Give dynamics and ends of hairpins with their numbers, and count what is none of them."""
    found: list[tuple[str, int]] = []
    unknown = 0
    for sign in _SIGN.findall(cell):
        if sign in LEVELS:
            found.append((sign, 1))
        elif sign in _HAIRPINS:
            found.append(_HAIRPINS[sign])
        else:
            unknown += 1
    return found, unknown


def humdrum_credits(text: str) -> Credits:
    """Read who wrote the piece: of each record the original, or else the first."""
    found: dict[str, list[str]] = {}
    for code, language, words in _RECORD.findall(text.partition("\n*-")[0] + _tail(text)):
        field = _FIELDS.get(code)
        if field is None or not words.strip():
            continue
        if language.startswith("@@") or field not in found:
            found[field] = [words.strip()]
        elif field != "title" and not language and words.strip() not in found[field]:
            found[field].append(words.strip())
    return Credits(**{field: ", ".join(texts) for field, texts in found.items()})


def _tail(text: str) -> str:
    """Give what follows the music, where many files have their records."""
    return "\n" + text.partition("\n*-")[2].partition("\n**")[0]
