"""Texts that every kind of file can hold."""

from __future__ import annotations

import unicodedata

_NONCHARACTERS = "\ufffe\uffff\ufeff"
"""The last of them is the mark at the beginning of a file in Unicode."""


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
