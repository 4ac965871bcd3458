from __future__ import annotations

import pytest

from musegui.editor.actions.hyphenation import NO_LANGUAGE, hyphenator, languages


@pytest.mark.parametrize(
    ("language", "word", "syllables"),
    [
        ("en_US", "glorious,", "glo-ri-ous,"),
        ("en_US", "(Amen!)", "(A-men!)"),
        ("en_US", "Don't", "Don't"),
        ("en_US", "You", "You"),
        ("en_US", "yonder", "yon-der"),
        ("en_GB", "your", "your"),
        ("de_DE", "»Abendmahl«", "»A-bend-mahl«"),
        ("it", "AMEN!", "A-MEN!"),
        ("it", "eterno", "e-ter-no"),
        ("es", "Dios", "Dios"),
        ("ru", "Господи", "Гос-по-ди"),
        ("el", "ἐλέησον", "ἐλέη-σον"),
        ("en_US", "—", "—"),
        (NO_LANGUAGE, "glorious", "glorious"),
    ],
)
def test_words_are_cut_as_they_are_sung(language: str, word: str, syllables: str) -> None:
    assert "-".join(hyphenator(language)(word)) == syllables


def test_nothing_of_a_word_is_lost_in_any_language() -> None:
    assert {"en_GB", "en_US", "de_DE", "fr", "it", "sv"} <= set(languages())
    for language in languages():
        for word in ("a", "'t", "Kyrie…", "שָׁלוֹם", "ß", "O’er", "x1y2", "--"):
            assert "".join(hyphenator(language)(word)) == word
