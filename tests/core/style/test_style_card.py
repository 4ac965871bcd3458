"""A style's card in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from musegui.core.style.style import Style, StyleFigures, StyleRate, describe_style, learnt_from
from musegui.core.style.style_card import RATE_LABELS, card_lines, figure_warnings
from musegui.core.translation import LANGUAGES, tr
from musegui.files.styles.style_folder import find_styles

FIGURES = StyleFigures(1, 1, 0.3, 0.4, (), 0.5, 0.064)


@pytest.mark.parametrize("code", LANGUAGES)
def test_its_table_is_aligned_in_every_language(code: str, speak: Callable[[str], None]) -> None:
    speak(code)
    rates = tuple(StyleRate(name, 1.0, 12.5) for name in RATE_LABELS)
    lines = card_lines(Style("Mine", figures=replace(FIGURES, rates=rates)))
    table = lines[-len(rates) - 1 :]
    assert table[0].startswith(tr("Per 1,000"))
    assert len({len(line) for line in table}) == 1
    assert all("  " in line.strip() for line in table)


@pytest.mark.parametrize("code", set(LANGUAGES) - {"en"})
def test_what_shipped_styles_say_of_themselves_is_translated(
    code: str, speak: Callable[[str], None]
) -> None:
    english = {line for each in find_styles()[0] for line in card_lines(each.style)}
    speak(code)
    for each in find_styles()[0]:
        said = card_lines(each.style)
        assert [line for line in said[1:] if line in english and " " in line] == []


def test_warnings_that_a_file_has_in_english_are_shown_in_the_users_language(
    speak: Callable[[str], None],
) -> None:
    stored = figure_warnings(FIGURES, str.format)
    assert len(stored) == 3
    assert "1 piece only" in stored[0]
    style = Style("Mine", figures=FIGURES, warnings=(*stored, "It is loud."))
    speak("de")
    said = " ".join(card_lines(style))
    assert not any(sentence in said for sentence in stored)
    assert "It is loud." in said


@pytest.mark.parametrize("folder", ["Lieder", "it's mine", "a 'b' c", "{x}"])
def test_where_a_style_comes_from_is_said_in_the_users_language(
    folder: str, speak: Callable[[str], None]
) -> None:
    style = Style("Mine", made_from=learnt_from(12, folder))
    assert describe_style(style) == f"12 pieces of the folder '{folder}'"
    speak("de")
    assert describe_style(style) == f"12 Stücke des Ordners „{folder}“"
    assert describe_style(replace(style, made_from="Songs of ours")) == "Songs of ours"
