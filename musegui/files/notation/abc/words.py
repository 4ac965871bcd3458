"""Words in ABC: the lines under the music, and its way to write letters that ASCII lacks."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence

from musegui.core.marks import Ending, Syllable
from musegui.files.safe.texts import one_line

WORDS_BY = "Words: "
"""How the composer's field begins where it names the poet, for whom ABC has no field."""

_SIGN = re.compile(r"(?P<text>(?:\\.|[^\s|*_\-])+)|(?P<sign>[|*_-])|(?P<space>\s+)")
_ESCAPE = re.compile(
    r"""\\u(?P<code>[0-9A-Fa-f]{4})|\\(?P<accent>[`'^"~,ocv=])(?P<letter>[A-Za-z])"""
    r"""|\\(?P<sign>[%&\\])|(?P<entity>&\#?\w{1,32};?)"""
)
_IN_WORDS = re.compile(r"\\.|~")
_SPECIAL = re.compile(r"""[\\%&"\[\]]|[^\S ]|\A\s|\s\Z|\A[\^_<>@]""")
_SPECIAL_IN_WORDS = re.compile(r"[|*_~]")
_ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", ",": "\u0327",
    "o": "\u030a", "c": "\u0327", "v": "\u030c", "=": "\u0304",
}  # fmt: skip


def plain_text(text: str) -> str:
    r"""Read a text string of ABC: ``\'e``, ``\u00e9`` and ``&eacute;`` are all é."""
    return _ESCAPE.sub(_letter_of, text)


def _letter_of(escape: re.Match[str]) -> str:
    if escape["code"]:
        return chr(int(escape["code"], 16))
    if escape["accent"]:
        return unicodedata.normalize("NFC", escape["letter"] + _ACCENTS[escape["accent"]])
    return escape["sign"] or html.unescape(escape["entity"])


def text_string(text: str) -> str:
    r"""Write a text so that `plain_text` reads it, in a field as well as between quotes.

    What ABC would take for a sign of its own is written as a code, ``\u0025`` for a percent sign.
    """
    return _SPECIAL.sub(_code, one_line(text))


def coded(text: str) -> str:
    """Write a text in codes throughout, so that no word in it means anything to a player."""
    codes = (ord(letter) for letter in one_line(text))
    return "".join(f"\\u{code:04x}" if code < 1 << 16 else f"&#x{code:x};" for code in codes)


def _code(special: re.Match[str]) -> str:
    return f"\\u{ord(special[0]):04x}"


def _syllable_text(text: str) -> str:
    r"""Read a syllable: ``~`` is a space in it, ``\-`` a hyphen."""
    signs = {"~": " ", "\\-": "-"}
    return plain_text(_IN_WORDS.sub(lambda match: signs.get(match[0], match[0]), text))


def words_line(cells: Sequence[Syllable | None]) -> str:
    """Write a line of words (``w:``) for `set_under`.

    A syllable without letters has no place in it, nor has the line behind one whose next note has
    a syllable of its own.

    Parameters
    ----------
    cells : sequence of Syllable or None
        What is sung on each note of the line of music.
    """
    words: list[str] = []
    ending = Ending.WORD
    for syllable in cells:
        text = "" if syllable is None else _SPECIAL_IN_WORDS.sub(_code, text_string(syllable.text))
        if syllable is not None and text:
            ending = syllable.ending
            hyphen = "-" if ending is Ending.HYPHEN else ""
            words.append(text.replace("-", "\\-").replace(" ", "~") + hyphen)
        else:
            words.append("_" if ending is Ending.MELISMA else "*")
            ending = Ending.WORD if ending is Ending.HYPHEN else ending
    if ending is Ending.MELISMA and words[-1] != "_":
        words.append("_")
    while words and words[-1] == "*":
        words.pop()
    return " ".join(words) or "*"


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
            words = _syllable_text(match["text"])
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
