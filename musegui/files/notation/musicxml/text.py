"""What MusicXML agrees on, in and out: text that XML can hold, velocities, names of signs."""

from __future__ import annotations

from html import escape

from musegui.files.safe.texts import one_line

FORTE_VELOCITY = 90
"""The velocity of a note of 100 percent."""

SIGN_ID = "sign-"
"""How the names of directions begin that are only signs, whatever their words say of the way."""

SYLLABLE_LETTERS, SIGN_LETTERS = 60, 120
"""So many letters of a syllable, and of a text over the staff, are printed: more fit on no page."""


def printed_text(text: str, letters: int) -> str:
    """Cut what is too long for a page."""
    return text if len(text) <= letters else f"{text[:letters]}…"


def xml_text(text: str) -> str:
    """Escape text, without the characters that XML has no way to write."""
    return escape(one_line(text))
