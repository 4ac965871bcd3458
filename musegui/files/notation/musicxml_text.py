"""Text that XML can hold."""

from __future__ import annotations

from html import escape

_FORBIDDEN = {*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF}


def xml_text(text: str) -> str:
    """Escape text, without the characters that XML has no way to write."""
    return escape("".join(c for c in text if ord(c) not in _FORBIDDEN))
