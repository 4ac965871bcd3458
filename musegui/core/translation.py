"""The language that users read: texts in English, and what stands for them in another one.

A text is written in English where it is made, ``tr("{path} can't be read.", path=path)``; its
translations are in ``resources/translations``, as Qt Linguist keeps them. Nothing that is stored in
a file may be such a text.
"""

from __future__ import annotations

import ctypes
import locale
import logging
import os
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from numbers import Real
from string import Formatter
from typing import Any

from musegui.resources import resource_path

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
}
"""By their codes (ISO 639-1), as those who speak them write them."""

LANGUAGE_VARIABLE = "MUSEGUI_LANGUAGE"
"""The environment variable that chooses one, also for the programs that run beside this one."""

LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Those of the system's locale; the first that says something holds."""

Catalogue = Mapping[tuple[str, str], tuple[str, ...]]
"""Translations by English text and meaning: one, or a singular and a plural form."""

_log = logging.getLogger("musegui")
_SEPARATORS = {
    "de": str.maketrans(",.", ".,"),
    "fr": str.maketrans(",.", "\u202f,"),
    "es": str.maketrans(",.", "\u202f,"),
    "it": str.maketrans(",.", ".,"),
}
"""How numbers group thousands and mark decimals, for those of English."""


_QUOTES = {
    "de": ("„", "“"),
    "fr": ("«\u202f", "\u202f»"),
    "es": ("«", "»"),
    "it": ("«", "»"),
}
"""What stands around a text that is quoted (``{text!r}``)."""


def tr(source: str, meaning: str = "", /, **fields: object) -> str:
    """Give a text in the language of the user, with its fields filled in.

    Parameters
    ----------
    source : str
        In English, and a literal, since `make translations` looks for it; or one that `tr_noop`
        has marked. Without fields it is taken as it is, braces and all.
    meaning : str
        Tells apart what is one word in English and several elsewhere, e.g. ``"tonality"``.
    **fields : object
        What stands for the names in braces; numbers with a format are written as the language does.
    """
    if _catalogue is None:
        return source.format(**fields) if fields else source
    text = _catalogue.get((source, meaning), (source,))[0]
    return _fill_in(text, fields) if fields else text


def tr_n(one: str, several: str, n: int, /, **fields: object) -> str:
    """Give a text that counts in the language of the user, ``{n}`` being the number.

    Parameters
    ----------
    one, several : str
        In English, ``"{n} bar"`` and ``"{n} bars"``.
    n : int
    """
    if _catalogue is None:
        return (one if n == 1 else several).format(n=n, **fields)
    is_one = n == 1 or (n == 0 and _language == "fr")
    forms = _catalogue.get((several, ""), (one, several))
    return _fill_in(forms[0 if is_one else -1], {"n": n, **fields})


def tr_noop(source: str) -> str:
    """Mark a text in a table, to be translated by `tr` where it is shown."""
    return source


def number(value: float, spec: str) -> str:
    """Write a number by a format, ``".1f"``, with the signs of the language."""
    return _localized(format(value, spec))


def language() -> str:
    """Give the code of the language in use."""
    return _language


def environment_language() -> str:
    """Give the locale that the environment asks for, ours before the system's; or nothing."""
    names = (LANGUAGE_VARIABLE, *LOCALE_VARIABLES)
    asked = next((value for name in names if (value := os.environ.get(name))), "")
    if sys.platform == "win32" and not asked:  # it has no such variables
        return windows_locale(ctypes.windll.kernel32.GetUserDefaultUILanguage())
    return asked


def windows_locale(identifier: int) -> str:
    """Give the locale of a language by its number in Windows (LANGID); or nothing."""
    return locale.windows_locale.get(identifier, "")


def use_language(name: str) -> None:
    """Have texts in a language from now on; in English where there is no such language.

    Parameters
    ----------
    name : str
        A code or a name of a locale: ``"de"``, ``"de_AT.UTF-8"``.
    """
    global _language, _catalogue
    code = name[:2].lower()
    _language = code if code in LANGUAGES and not name[2:3].isalpha() else "en"
    _catalogue = None if _language == "en" else _shipped_catalogue(_language)


def _shipped_catalogue(code: str) -> Catalogue | None:
    """Read the translations that ship; where they are missing or damaged, texts stay English."""
    try:
        contents = resource_path("resources", "translations", f"musegui_{code}.ts").read_bytes()
        return read_catalogue(contents)
    except (OSError, SyntaxError) as problem:
        _log.warning("no translations for %s: %s", code, problem)
        return None


def read_catalogue(contents: bytes) -> Catalogue:
    """Read what Qt Linguist wrote; texts that are not translated yet are left out."""
    from xml.etree import ElementTree

    found = {}
    for message in ElementTree.fromstring(contents).iter("message"):
        source, meaning = message.findtext("source", ""), message.findtext("comment", "")
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            forms = translation.findall("numerusform") or [translation]
            found[source, meaning] = tuple(form.text or "" for form in forms)
    return found


def in_sentence(name: str) -> str:
    """Write a name as it stands within a sentence; nouns keep their capitals in German."""
    return name if _language == "de" else name[:1].lower() + name[1:]


def listed(words: Sequence[str]) -> str:
    """Join words as a sentence does: ``"a, b and c"``."""
    if len(words) < 2:
        return "".join(words)
    return tr("{others} and {last}", others=", ".join(words[:-1]), last=words[-1])


def either(words: Sequence[str]) -> str:
    """Join words of which one is meant: ``"a, b or c"``."""
    if len(words) < 2:
        return "".join(words)
    return tr("{others} or {last}", others=", ".join(words[:-1]), last=words[-1])


def capitalized(words: str) -> str:
    """Write words as they begin a line; those behind the first keep their letters."""
    return words[:1].upper() + words[1:]


def as_typed(text: str) -> str:
    """Give a text as people type it in a hurry: in small letters, without accents."""
    return without_accents(text.casefold().replace("\u2019", "'"))


def without_accents(text: str) -> str:
    """Write letters without their accents: ``"Ré"`` -> ``"Re"``."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


class _LocalFormatter(Formatter):
    """Writes numbers that have a format, and texts in quotes, as the language does."""

    def convert_field(self, value: Any, conversion: Any) -> Any:
        if conversion == "r" and isinstance(value, str):
            before, after = _QUOTES.get(_language, ("'", "'"))
            return f"{before}{repr(value)[1:-1]}{after}"
        return super().convert_field(value, conversion)

    def format_field(self, value: Any, format_spec: str) -> Any:
        text = super().format_field(value, format_spec)
        return _localized(text) if isinstance(value, Real) and format_spec else text


def _localized(number: str) -> str:
    """Put the separators of the language for those of English."""
    return number.translate(_SEPARATORS.get(_language, {}))


def _fill_in(text: str, fields: Mapping[str, object]) -> str:
    return _LocalFormatter().vformat(text, (), fields)


_language = "en"
_catalogue: Catalogue | None = None
use_language(os.environ.get(LANGUAGE_VARIABLE, ""))
