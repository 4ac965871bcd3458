"""What MusicXML agrees on, in and out: text that XML can hold, velocities, names of signs."""

from __future__ import annotations

from html import escape

from musegui.files.safe.texts import one_line

FORTE_VELOCITY = 90
"""The velocity of a note of 100 percent."""

SIGN_ID = "sign-"
"""How the names of directions begin that are only signs, whatever their words say of the way."""


def xml_text(text: str) -> str:
    """Escape text, without the characters that XML has no way to write."""
    return escape(one_line(text))
