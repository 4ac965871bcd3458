"""Which letters bytes stand for, where a file does not say: UTF-8, or else a careful guess."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from musegui.core.translation import tr

UTF_8 = "utf-8-sig"

_WESTERN = "cp1252"
_LATIN = {"Windows-1252": _WESTERN, "Windows-1250": "cp1250", "Windows-1254": "cp1254"}
_OTHERS = {
    "Windows-1251": "cp1251", "Windows-1253": "cp1253", "Windows-1255": "cp1255",
    "KOI8-R": "koi8_r", "IBM866": "cp866", "CP932": "cp932", "CP949": "cp949",
    "GB18030": "gb18030", "Big5": "big5",
}  # fmt: skip
"""What texts beside notes are written in, and Python's names for it."""

_NAMES = {codec: name for name, codec in (_LATIN | _OTHERS).items()} | {"cp932": "Shift-JIS"}
_STRANGE = re.compile(rb"[\x80-\xff]")
_WORD = re.compile(rb"[A-Za-z\x80-\xff]{2,}")
_KANA = re.compile(r"[\u3040-\u30ff]")
_KANA_SHARE = 0.5
_STRANGE_SHARE = 0.7
"""Of the letters in words with such letters: those in Latin script have more plain ones."""

_BEYOND_DOUBT = 1.25
"""How much likelier than western Europe's letters others must be to be believed."""


@dataclass(frozen=True)
class Encoding:
    """How the texts of a file are encoded.

    Attributes
    ----------
    codec : str
        What is not in UTF-8 is in this: one of Python's codecs.
    is_unicode : bool
        Whether what can be read as UTF-8 is that.
    """

    codec: str = UTF_8
    is_unicode: bool = True

    def decoded(self, data: bytes) -> str:
        """Read a text."""
        codecs = [self.codec, _WESTERN]
        for codec in [UTF_8, *codecs] if self.is_unicode else codecs:
            try:
                return data.decode(codec)
            except UnicodeDecodeError:
                continue
        return data.decode("latin1")

    @property
    def remark(self) -> str:
        """Say what was taken for letters that the file does not name; empty for UTF-8."""
        if self.codec == UTF_8:
            return ""
        name = _NAMES[self.codec]
        return tr("Not all of its texts are in UTF-8; they were read as {encoding}.", encoding=name)


def encoding_of(texts: Iterable[bytes]) -> Encoding:
    """Guess how the texts of a file are encoded.

    It is UTF-8 where as many of them are as are not. Else `chardet` compares how often letters
    follow each other with what is usual in many languages.
    """
    strange = [text for text in texts if _STRANGE.search(text)]
    others = [text for text in strange if not _is_utf_8(text)]
    is_unicode = 2 * len(others) <= len(strange)
    codec = _guessed(b"\n".join(others if is_unicode else strange)) if others else UTF_8
    return Encoding(codec, is_unicode)


def _is_utf_8(text: bytes) -> bool:
    try:
        text.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _guessed(data: bytes) -> str:
    if _is_japanese(data):
        return "cp932"
    words = [word for word in _WORD.findall(data) if _STRANGE.search(word)]
    strange = sum(len(_STRANGE.findall(word)) for word in words)
    if strange < _STRANGE_SHARE * sum(map(len, words)) or not words:
        return _likelier(data, _LATIN)
    return _likelier(data, _OTHERS | _LATIN)


def _is_japanese(data: bytes) -> bool:
    try:
        text = data.decode("cp932")
    except UnicodeDecodeError:
        return False
    letters = sum(not letter.isascii() for letter in text)
    return len(_KANA.findall(text)) > _KANA_SHARE * letters


def _likelier(data: bytes, codecs: Mapping[str, str]) -> str:
    """Choose the likeliest codec, or the western one where it says the same or is as likely."""
    import chardet

    found = chardet.detect_all(data, include_encodings=codecs, prefer_superset=True)
    chances = {codecs.get(f["encoding"] or "", _WESTERN): f["confidence"] for f in reversed(found)}
    best = max(chances, key=lambda codec: chances[codec], default=_WESTERN)
    is_doubtful = chances.get(best, 0.0) < _BEYOND_DOUBT * chances.get(_WESTERN, 0.0)
    if is_doubtful or data.decode(best, "replace") == data.decode(_WESTERN, "replace"):
        return _WESTERN
    return best
