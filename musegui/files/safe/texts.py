"""Texts that every kind of file can hold."""

from __future__ import annotations

import unicodedata

_NONCHARACTERS = "\ufffe\uffff\ufeff"
"""The last of them is the mark at the beginning of a file in Unicode."""

_MAX_DIGITS = 9
"""Of numbers that make sense; Python refuses to read very long ones."""


def whole_of(text: str) -> int | None:
    """Give the whole number that a text is; None if it is none, or too long to make sense."""
    return int(text) if text.isdecimal() and len(text) <= _MAX_DIGITS else None


def one_line(text: str) -> str:
    """Leave out what no file can hold: control characters and halves of surrogate pairs.

    Line breaks and tabs become spaces.
    """
    return "".join(
        " " if letter in "\t\n\v\f\r\x85" else letter
        for letter in text
        if letter in "\t\n\v\f\r\x85"
        or (unicodedata.category(letter) not in ("Cc", "Cs") and letter not in _NONCHARACTERS)
    )
