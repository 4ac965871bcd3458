"""Words in ABC: the lines under the music, and its way to write letters that ASCII lacks."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence

from musegui.core.marks import Ending, Syllable

_SIGN = re.compile(r"(?P<text>(?:\\.|[^\s|*_\-])+)|(?P<sign>[|*_-])|(?P<space>\s+)")
_ACCENTED = re.compile(r"""\\([`'^"~,ocv=])([A-Za-z])""")
_ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", ",": "\u0327",
    "o": "\u030a", "c": "\u0327", "v": "\u030c", "=": "\u0304",
}  # fmt: skip
_CODE = re.compile(r"\\u([0-9A-Fa-f]{4})")


def plain_text(text: str) -> str:
    r"""Read a text string of ABC: ``\'e``, ``\u00e9`` and ``&eacute;`` are all é."""
    text = _CODE.sub(lambda match: chr(int(match[1], 16)), text)
    text = _ACCENTED.sub(
        lambda match: unicodedata.normalize("NFC", match[2] + _ACCENTS[match[1]]), text
    )
    return html.unescape(text).replace("\\%", "%").replace("\\&", "&").replace("\\\\", "\\")


def set_under(text: str, bars: Sequence[int]) -> tuple[list[tuple[int, Syllable]], int]:
    """Set a line of words (``w:``) under notes.

    Parameters
    ----------
    bars : sequence of int
        For each note the number of its bar.

    Returns
    -------
    placed : list of tuple
        Index of the note and its syllable, of verse 1.
    left : int
        How many syllables have no note.
    """
    placed: list[tuple[int, Syllable]] = []
    left = now = 0
    before = ""
    for match in _SIGN.finditer(text):
        sign = match["sign"]
        if match["text"]:
            words = plain_text(match["text"].replace("\\-", "-")).replace("~", " ")
            if now < len(bars):
                placed.append((now, Syllable(1, words)))
            else:
                left += 1
            now += 1
        elif sign == "-":
            _end_last(placed, Ending.HYPHEN)
            now += before != "text"
        elif sign == "_":
            _end_last(placed, Ending.MELISMA)
            now += 1
        elif sign == "*":
            now += 1
        elif sign == "|" and 0 < now < len(bars):
            last = bars[now - 1]
            while now < len(bars) and bars[now] == last:
                now += 1
        before = match.lastgroup or ""
    return placed, left


def _end_last(placed: list[tuple[int, Syllable]], ending: Ending) -> None:
    if placed and placed[-1][1].ending is Ending.WORD:
        index, syllable = placed[-1]
        placed[-1] = index, syllable._replace(ending=ending)
