"""A line of ABC music cut into its signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_LENGTH = r"\d{0,5}(?:/{1,8}\d{0,5})?"
_NOTE = rf"(?:\^\^?|__?|=)?[A-Ga-g][,']{{0,8}}{_LENGTH}"
_SIGNS = re.compile(
    "|".join(
        (
            r"(?P<field>\[[A-Za-z]:[^\]]{0,500}\])",
            r"(?P<bar>\.?\[?[|:]*\|[|:]*\]?|::+)(?P<number>\s*\[?\d{1,2}(?:[,-]\d{1,2})*)?",
            r'(?P<ending>\[(?:\d{1,2}(?:[,-]\d{1,2})*|"[^"]*"))',
            r"(?P<chord>\[[^\]\[|]*\])" + f"(?P<chordlength>{_LENGTH})",
            rf"(?P<note>{_NOTE})",
            rf"(?P<rest>[zx]{_LENGTH})",
            r"(?P<bars>[ZX]\d{0,3})",
            rf"(?P<spacer>y{_LENGTH})",
            r'(?P<quoted>"[^"]*")',
            r"(?P<decoration>![^!\s|\[\]]*!|\+[a-zA-Z.<>()0-9]+\+)",
            r"(?P<grace>\{[^}]{0,200}\})",
            r"(?P<tuplet>\(\d{1,2}(?::\d{0,2}(?::\d{0,2})?)?)",
            r"(?P<overlay>&\)?)",
            r"(?P<broken><{1,4}|>{1,4})",
            r"(?P<tie>\.?-)",
            r"(?P<slur>\.?\()",
            r"(?P<letter>[.~H-Wh-w])",
            r"(?P<nothing>\s+|[`\\$*;)!\]])",
            r"(?P<unknown>.)",
        )
    )
)
_NOTE_PARTS = re.compile(rf"(\^\^?|__?|=)?([A-Ga-g])([,']*)({_LENGTH})")
_CHORD_NOTE = re.compile(rf"({_NOTE})(\.?-)?|([\s\S])")


class Token(NamedTuple):
    """A sign of the music: its kind, its text, and what goes with it."""

    kind: str
    text: str
    more: str = ""


class NoteToken(NamedTuple):
    """A note as it is written: accidental, letter and octave marks, its length."""

    accidental: str
    letter: str
    octave: int
    length: str


def tokens_of(line: str) -> Iterator[Token]:
    """Cut a line into its signs; white space and line breaks are none."""
    for match in _SIGNS.finditer(line):
        kind = match.lastgroup or ""
        if match["bar"]:
            yield Token("bar", match["bar"], (match["number"] or "").strip().lstrip("["))
        elif match["chord"]:
            yield Token("chord", match["chord"][1:-1], match["chordlength"])
        elif kind != "nothing":
            yield Token(kind, match[0])


def read_note(text: str) -> NoteToken:
    """Take a note's text apart."""
    match = _NOTE_PARTS.match(text)
    assert match is not None
    octave = match[3].count("'") - match[3].count(",") + match[2].islower()
    return NoteToken(match[1] or "", match[2].upper(), octave, match[4])


def chord_notes(text: str) -> Iterator[tuple[str, str]]:
    """Give the notes of a chord with their ties; a decoration as ``("", text)``."""
    for match in _CHORD_NOTE.finditer(text):
        yield (match[1], match[2] or "") if match[1] else ("", match[3])
