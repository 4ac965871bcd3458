"""Texts in the language of the user."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from musegui.core import translation
from musegui.core.translation import (
    in_sentence,
    language,
    read_catalogue,
    tr,
    tr_n,
    use_language,
    windows_locale,
)

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en"><context><name>musegui</name>
<message><source>Key</source><translation>Taste</translation></message>
<message><source>Key</source><comment>tonality</comment><translation>Tonart</translation></message>
<message><source>{a} of {b:.1f}</source><translation>{b:.1f}: {a}</translation></message>
<message numerus="yes"><source>{n:,} bars</source><translation>
<numerusform>{n} Takt</numerusform><numerusform>{n:,} Takte</numerusform></translation></message>
<message><source>Open</source><translation type="unfinished">Auf</translation></message>
</context></TS>
"""


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    use_language("en")


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    use_language("de")
    monkeypatch.setattr(translation, "_catalogue", read_catalogue(TS.encode()))


@pytest.mark.parametrize(
    ("code", "quoted"), [("de", "„H“"), ("fr", "«\u202fH\u202f»"), ("es", "«H»"), ("en", "'H'")]
)
def test_quotes_are_those_of_the_language(code: str, quoted: str) -> None:
    use_language(code)
    assert tr("{text!r:.40} {n:.1f}", text="H", n=1.0).startswith(quoted)


def test_english_needs_no_catalogue() -> None:
    assert tr("{a} of {b:.1f}", a="x", b=2) == "x of 2.0"
    assert tr("a {brace}") == "a {brace}"
    assert [tr_n("{n} bar", "{n} bars", n) for n in (0, 1, 2)] == ["0 bars", "1 bar", "2 bars"]


@pytest.mark.usefixtures("german")
def test_another_language_has_its_words_forms_and_numbers() -> None:
    assert (tr("Key"), tr("Key", "tonality")) == ("Taste", "Tonart")
    assert tr("{a} of {b:.1f}", a="3.5", b=2.25) == "2,2: 3.5"
    assert [tr_n("{n} bar", "{n:,} bars", n) for n in (0, 1, 2000)] == [
        "0 Takte",
        "1 Takt",
        "2.000 Takte",
    ]


@pytest.mark.usefixtures("german")
def test_what_is_not_translated_stays_english() -> None:
    assert tr("Open") == "Open"
    assert tr("{n} of it", n=1) == "1 of it"
    assert tr_n("{n} beat", "{n} beats", 1) == "1 beat"


def test_french_counts_nothing_as_one() -> None:
    use_language("fr")
    assert tr_n("{n} unheard-of thing", "{n} unheard-of things", 0) == "0 unheard-of thing"


@pytest.mark.parametrize(
    ("name", "code"),
    [("de", "de"), ("de_AT.UTF-8", "de"), ("FR", "fr"), ("", "en"), ("C", "en"), ("dex", "en"),
     ("pt_BR", "en"), ("en_GB", "en")],
)  # fmt: skip
def test_a_language_is_known_by_its_locale(name: str, code: str) -> None:
    use_language(name)
    assert language() == code


@pytest.mark.parametrize(
    ("identifier", "code"),
    [(0x0407, "de"), (0x0C07, "de"), (0x080C, "fr"), (0x0C0A, "es"), (0x0410, "it"),
     (0x0809, "en"), (0x0411, "en"), (0xFFFF, "en"), (0, "en")],
)  # fmt: skip
def test_a_language_is_known_by_its_number_in_windows(identifier: int, code: str) -> None:
    use_language(windows_locale(identifier))
    assert language() == code


def test_a_damaged_catalogue_leaves_texts_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = tmp_path / "damaged.ts"
    monkeypatch.setattr(translation, "resource_path", lambda *parts: damaged)
    for contents in (None, b"<TS><message>"):
        if contents is not None:
            damaged.write_bytes(contents)
        use_language("it")
        assert tr("Open") == "Open"


def test_nouns_within_a_sentence_keep_their_capitals_in_german() -> None:
    assert in_sentence("Soprano") == "soprano"
    use_language("de")
    assert in_sentence("Sopran") == "Sopran"
