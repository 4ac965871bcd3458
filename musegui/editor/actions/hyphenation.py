"""Cutting words into syllables by the rules of a language, with the patterns of pyphen."""

from __future__ import annotations

import re
from functools import cache
from unicodedata import normalize

from musegui.core.editing.lyrics import Hyphenate, whole_word

NO_LANGUAGE = "none"
"""Words are cut at the text's own hyphens only."""

_LETTERS = re.compile(r"\w(?:.*\w)?", re.DOTALL)
_VOWELS = "aeiouyæœøıαεηιουωаеёиоуыэюяієў"


@cache
def languages() -> tuple[str, ...]:
    """List the languages that words can be cut in, as codes such as ``"en_GB"``.

    A language stands there alone where its countries write it alike.
    """
    from pyphen import LANGUAGES

    countries = [code for code in LANGUAGES if "_" in code]
    named = [code.partition("_")[0] for code in countries]
    one = {language for language in named if named.count(language) == 1}
    shown = {code if code.partition("_")[0] not in one else code.partition("_")[0]
             for code in countries}  # fmt: skip
    return tuple(sorted(shown | {code for code in LANGUAGES if code not in {*named, *countries}}))


@cache
def hyphenator(language: str) -> Hyphenate:
    """Give what cuts words in a language; other than in print, one letter may stand alone."""
    if language == NO_LANGUAGE:
        return whole_word
    from pyphen import Pyphen

    patterns = Pyphen(lang=language, left=1, right=1)

    def cut(word: str) -> list[str]:
        letters = _LETTERS.search(word)
        if letters is None:
            return [word]
        parts: list[str] = []
        for part in patterns.inserted(letters[0], "\n").split("\n"):
            if parts and not (_can_be_sung(part) and _can_be_sung(parts[-1], part)):
                parts[-1] += part
            else:
                parts.append(part)
        parts[0] = word[: letters.start()] + parts[0]
        parts[-1] += word[letters.end() :]
        return parts

    return cut


def _can_be_sung(part: str, following: str = "") -> bool:
    """Tell a syllable from a consonant that pyphen has left alone, such as the y of "you"."""
    letters, after = _plain_letters(part), _plain_letters(following)
    if letters == "y" and after[:1] and after[0] in _VOWELS:
        return False
    return len(letters) > 1 or bool(letters and letters in _VOWELS)


def _plain_letters(part: str) -> str:
    return "".join(sign for sign in normalize("NFD", part.casefold()) if sign.isalpha())
