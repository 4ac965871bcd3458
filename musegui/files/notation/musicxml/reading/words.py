"""What MusicXML writes in words: lyrics, and who wrote the piece."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from xml.etree.ElementTree import Element

from musegui.core.marks import MAX_VERSES, Credits, Ending, Syllable
from musegui.files.notation.musicxml.reading.tree import text_in, verbatim_in
from musegui.files.sheet.sheet import SungSyllable
from musegui.files.song.losses import Loss

_NUMBER = re.compile(r"\d{1,6}")
_LAST_NUMBER = re.compile(r"(\d{1,6})\D*$")
_ELISION = "\N{UNDERTIE}"
"""Joins what is sung on one note."""


class VerseNumbers:
    """Numbers the verses of a part, also where they have names, or no numbers of their own."""

    def __init__(self) -> None:
        self._by_name: dict[str, int] = {}

    def read(self, lyrics: Iterable[Element]) -> list[SungSyllable | None]:
        """Read the words of a note; None for what no verse is left for.

        What only draws a line, or says that somebody hums, has no words.
        """
        found: list[SungSyllable | None] = []
        taken: set[int] = set()
        for lyric in lyrics:
            syllable = syllable_of(lyric)
            if syllable is None:
                continue
            name = lyric.get("number") or lyric.get("name") or "1"
            verse = self._number(name)
            if verse in taken:  # some programs leave the numbers out
                verse = _lowest_free(taken)
            taken.add(verse)
            passes = tuple(map(int, _NUMBER.findall(lyric.get("time-only", ""))))
            sung = SungSyllable(syllable._replace(verse=verse), passes)
            found.append(sung if verse <= MAX_VERSES else None)
        return found

    def _number(self, name: str) -> int:
        if name not in self._by_name:
            said = _LAST_NUMBER.search(name)
            verse = int(said[1]) if said is not None else 0
            if not 1 <= verse <= MAX_VERSES:
                verse = _lowest_free(self._by_name.values())
            self._by_name[name] = verse
        return self._by_name[name]


def _lowest_free(taken: Iterable[int]) -> int:
    numbers = set(taken)
    return next(number for number in range(1, len(numbers) + 2) if number not in numbers)


def syllable_of(lyric: Element) -> Syllable | None:
    """Read a syllable of verse 1; several texts in it are sung on one note."""
    texts: list[str] = []
    syllabic, extends = "single", False
    for element in lyric:
        if element.tag == "syllabic":
            syllabic = text_in(element)
        elif element.tag == "text":
            texts.append(verbatim_in(element))
        elif element.tag == "extend":
            extends = element.get("type") in (None, "start")
    if not texts:
        return None
    ending = Ending.MELISMA if extends else Ending.WORD
    if syllabic in ("begin", "middle"):
        ending = Ending.HYPHEN
    return Syllable(1, _ELISION.join(texts), ending)


_ROLES = {
    "composer": "composer", "lyricist": "lyricist", "poet": "lyricist", "librettist": "lyricist",
    "": "composer",
}  # fmt: skip
"""Which creators are named on the page, by the types that they have in files."""


def musicxml_credits(root: Element, losses: Counter[Loss]) -> Credits:
    """Read title, names and copyright; what is printed counts where nothing else says them."""
    found: dict[str, list[str]] = {name: [] for name in Credits._fields}
    for path in ("movement-title", "work/work-title"):
        found["title"] += filter(str.strip, map(verbatim_in, root.iterfind(path)))
    if len(found["title"]) > 1:
        losses[Loss.CREDIT] += found["title"][0] != found["title"][1]
    for creator in root.iterfind("identification/creator"):
        role = _ROLES.get(creator.get("type", "").strip().lower())
        if role is not None:
            found[role].append(verbatim_in(creator))
        else:
            losses[Loss.CREDIT] += 1
    found["copyright"] += map(verbatim_in, root.iterfind("identification/rights"))
    printed = _printed_credits(root)
    names = {name: [text for text in texts if text] for name, texts in found.items()}
    return Credits(
        (names["title"] or printed.get("title", [""]))[0],
        *(
            ", ".join(names[field] or printed.get(field, []))
            for field in ("composer", "lyricist", "copyright")
        ),
    )


def _printed_credits(root: Element) -> dict[str, list[str]]:
    """Tell what is what of the words on the first page, by their kind or else by their place."""
    found: dict[str, list[str]] = {}
    for credit in root.iterfind("credit"):
        words = credit.findall("credit-words")
        if credit.get("page", "1") != "1" or not words:
            continue
        kinds = {text_in(kind) for kind in credit.iterfind("credit-type")}
        field = _role_of(kinds, words[0]) if kinds != {"page number"} else None
        text = " ".join("".join(word.text or "" for word in words).split())
        if field is not None and text:
            found.setdefault(field, []).append(text)
    return {field: texts[:1] for field, texts in found.items()}


def _role_of(kinds: set[str], words: Element) -> str | None:
    known = {"title": "title", "rights": "copyright", **_ROLES}
    named = [known[kind] for kind in kinds if kind in known]
    if kinds:
        return next(iter(named), None)
    side = words.get("justify") or words.get("halign")
    if side == "center":
        return "title" if words.get("valign") == "top" else "copyright"
    return {"right": "composer", "left": "lyricist"}.get(side or "")
