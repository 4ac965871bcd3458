"""What stands around the music of a printed page: title, names, page numbers, copyright."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from math import ceil
from typing import NamedTuple

from musegui.core.marks import Credits
from musegui.core.score import Score
from musegui.core.translation import tr_n
from musegui.files.notation.musicxml.text import SIGN_LETTERS, SYLLABLE_LETTERS
from musegui.files.notation.written.page_setup import PageNumbers, PageSetup

UNITS_PER_MM = 100
_UNITS_PER_POINT = 2540 / 72
_TITLE_PT, _NAME_PT, _RUNNING_PT, _COPYRIGHT_PT = 20.0, 10.5, 9.5, 8.0
_TITLE_LINES = 2
_LINE_HEIGHT = 1.2
_SMALL_PAGE_MM = 210.0
"""Narrower pages have smaller type."""

_NARROWEST_TYPE = 0.45
"""Of its usual size; a longer text is cut."""

_EM_WIDTHS = {"W": 1.0, "F": 1.0}
_WIDE, _USUAL, _NARROW = 0.72, 0.5, 0.3
_NARROW_LETTERS = frozenset("iljtfrI.,:;'|!()[]- ")


class Text(NamedTuple):
    """A run of text on a page, in hundredths of a millimetre.

    Attributes
    ----------
    x, y : float
        The anchor on the base line.
    size : float
        Of the type.
    anchor : str
        ``"start"``, ``"middle"`` or ``"end"``, as in SVG.
    bold, italic : bool
    """

    text: str
    x: float
    y: float
    size: float
    anchor: str = "middle"
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True)
class Furniture:
    """The texts around the music of a piece."""

    credits: Credits
    setup: PageSetup

    @property
    def block_height(self) -> float:
        """How much of the first page title and names take, below its margin."""
        last = max((text.y for text in self._title_block()), default=0.0)
        return last - self._top + 4 * UNITS_PER_MM if last else 0.0

    def texts(self, page: int, pages: int) -> Iterator[Text]:
        """Give the texts of a page.

        Parameters
        ----------
        page : int
            Counted from 1.
        """
        if page == 1:
            yield from self._title_block()
            yield from self._foot()
        else:
            yield from self._running_head(page, pages)

    @property
    def _width(self) -> float:
        return self.setup.size_mm[0] * UNITS_PER_MM

    @property
    def _top(self) -> float:
        return self.setup.top_mm * UNITS_PER_MM

    @property
    def _left(self) -> float:
        return self.setup.side_mm * UNITS_PER_MM

    def _type(self, points: float) -> float:
        narrow = min(self.setup.size_mm[0] / _SMALL_PAGE_MM, 1.0)
        return points * max(narrow, 0.75) * _UNITS_PER_POINT

    def _title_block(self) -> Iterator[Text]:
        room = self._width - 2 * self._left
        y, size = self._top, self._type(_TITLE_PT)
        lines, size = _set_in_lines(self.credits.title, size, room)
        for line in lines:
            y += size * (_LINE_HEIGHT if y > self._top else 0.8)
            yield Text(line, self._width / 2, y, size, bold=True)
        names = (self.credits.lyricist, self._left, "start"), (
            self.credits.composer, self._width - self._left, "end"
        )  # fmt: skip
        y += self._type(_NAME_PT) * 1.6
        for name, x, anchor in names:
            if name.strip():
                text, size = _fitted(name, self._type(_NAME_PT), 0.48 * room)
                yield Text(text, x, y, size, anchor)

    def _foot(self) -> Iterator[Text]:
        if self.credits.copyright.strip():
            room = self._width - 2 * self._left
            text, size = _fitted(self.credits.copyright, self._type(_COPYRIGHT_PT), room)
            height = self.setup.size_mm[1] * UNITS_PER_MM
            yield Text(text, self._width / 2, height - 0.5 * max(self._top, 800), size)

    def _running_head(self, page: int, pages: int) -> Iterator[Text]:
        size = self._type(_RUNNING_PT)
        y = max(self._top - 350, 0.45 * self._top, size)
        number = {
            PageNumbers.NONE: "",
            PageNumbers.NUMBER: f"{page}",
            PageNumbers.COUNT: f"{page} / {pages}",
        }[self.setup.page_numbers]
        room = self._width - 2 * self._left - 2 * _text_width(number, size) - 800
        if self.credits.title.strip():
            text, title_size = _fitted(self.credits.title, size, room)
            yield Text(text, self._width / 2, y, title_size, italic=True)
        if number and page % 2:
            yield Text(number, self._width - self._left, y, size, "end")
        elif number:
            yield Text(number, self._left, y, size, "start")


def cut_note(score: Score, setup: PageSetup, title: str) -> str:
    """Say that texts are cut to fit on the page; empty if none are.

    Parameters
    ----------
    title : str
        What is printed where the score has no title.
    """
    texts = score.credits._replace(title=score.credits.title or title)
    around = (text.text for text in Furniture(texts, setup).texts(1, 1))
    cut = sum(text.endswith("…") and text not in texts for text in around)
    cut += sum(len(sign.text) > SIGN_LETTERS for sign in score.signs)
    cut += sum(len(lyric.syllable.text) > SYLLABLE_LETTERS for lyric in score.lyrics)
    return (
        tr_n(
            "{n:,} text is too long for the page and was cut.",
            "{n:,} texts are too long for the page and were cut.",
            cut,
        )
        if cut
        else ""
    )


def lines_for(height: float, staff_mm: float) -> int:
    """Tell how many lines of the engraver's own text are as high as something.

    Parameters
    ----------
    height : float
        In hundredths of a millimetre.
    """
    return ceil(height / (_ENGRAVED_LINE_MM * staff_mm * UNITS_PER_MM))


_ENGRAVED_LINE_MM = 0.5083
"""For each millimetre of a staff's height."""


def _set_in_lines(text: str, size: float, room: float) -> tuple[list[str], float]:
    """Break a title into as few lines as need be, in smaller type if it is very long."""
    words = text.split()
    while words:
        lines = _broken(words, size, room)
        fits = all(_text_width(line, size) <= room for line in lines)
        if len(lines) <= _TITLE_LINES and fits:
            return lines, size
        if size < _NARROWEST_TYPE * _TITLE_PT * _UNITS_PER_POINT:
            last = " ".join(lines[_TITLE_LINES - 1 :])
            kept = (*lines[: _TITLE_LINES - 1], last)
            return [_cut(line, size, room) for line in kept], size
        size *= 0.9
    return [], size


def _broken(words: list[str], size: float, room: float) -> list[str]:
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if _text_width(longer, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _fitted(text: str, size: float, room: float) -> tuple[str, float]:
    """Give a text in one line, and the size in which it fits."""
    text = " ".join(text.split())
    smaller = size * min(1.0, room / max(_text_width(text, size), 1.0))
    if smaller >= _NARROWEST_TYPE * size:
        return text, smaller
    return _cut(text, size * 0.8, room), size * 0.8


def _cut(text: str, size: float, room: float) -> str:
    widths = list(accumulate(_letter_width(letter) * size for letter in text))
    if not widths or widths[-1] <= room:
        return text
    kept = sum(width <= room - size for width in widths)
    return f"{text[:kept].rstrip()}…"


def _text_width(text: str, size: float) -> float:
    """Estimate how wide a text is; the typefaces of the page's readers differ anyway."""
    return sum(map(_letter_width, text)) * size


def _letter_width(letter: str) -> float:
    """Give the width of a letter in parts of the type's size."""
    if unicodedata.combining(letter):
        return 0.0
    if letter in _NARROW_LETTERS:
        return _NARROW
    wide = letter.isupper() or letter in "mwMW@%&—…"
    return _EM_WIDTHS.get(unicodedata.east_asian_width(letter), _WIDE if wide else _USUAL)
