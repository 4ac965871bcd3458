"""What stands beside the notes in Humdrum: syllables, dynamics, and records of the piece."""

from __future__ import annotations

import html
import re

from musegui.core.loudness import LEVELS
from musegui.core.marks import Credits, Ending, Syllable
from musegui.files.safe.texts import one_line
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
CREDIT_CODES = {"OTL": "title", "COM": "composer", "LYR": "lyricist", "YEC": "copyright"}
"""The records that are written of a piece."""

_SPECIAL = re.compile(r"[&:]|[^\S ]|\A\s|\s\Z")
_SPECIAL_IN_WORDS = re.compile(r"\A-|[-_]\Z|\A[.|]\Z|\d(?=\d{5})")
"""Hyphens and lines; and in long numbers, which data files of no score have, all but the end."""
_SIGN = re.compile(r"[a-z]+|[<>\[\]]")
_HAIRPINS = {"<": ("<", 1), "[": (HAIRPIN_STOP, 1), ">": (">", 2), "]": (HAIRPIN_STOP, 2)}
"""What a sign of a hairpin means, and which of two that may overlap it is for."""


def record_text(text: str) -> str:
    """Write a text for a record or a comment; what would be a sign there is an HTML entity."""
    return _SPECIAL.sub(_entity, one_line(text))


def syllable_text(text: str) -> str:
    """Write the letters of a syllable; hyphens and lines of its own are HTML entities."""
    return _SPECIAL_IN_WORDS.sub(_entity, record_text(text))


def in_entities(text: str) -> str:
    """Write a text in entities throughout, so that no word in it means anything to a player."""
    return "".join(f"&#x{ord(letter):x};" for letter in one_line(text))


def _entity(special: re.Match[str]) -> str:
    return f"&#x{ord(special[0]):x};"


def read_syllable(cell: str, verse: int) -> Syllable:
    """Read ``Ky-``, ``-ri-`` or ``-e``."""
    text = cell.removeprefix("-")
    for sign, ending in (("-", Ending.HYPHEN), ("_", Ending.MELISMA)):
        if len(text) > 1 and text.endswith(sign):
            return Syllable(verse, html.unescape(text[:-1]), ending)
    return Syllable(verse, html.unescape(text))


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
    return Credits(**{field: html.unescape(", ".join(texts)) for field, texts in found.items()})


def _tail(text: str) -> str:
    """Give what follows the music, where many files have their records."""
    return "\n" + text.partition("\n*-")[2].partition("\n**")[0]
