"""Help texts and complaints of the command line, in the language of the user."""

from __future__ import annotations

import re

import pytest

from musegui.cli.commands.completion import parser_of
from musegui.cli.main import COMMANDS, main
from musegui.cli.parser_words import translate_parsers
from musegui.core.translation import (
    LANGUAGE_VARIABLE,
    LANGUAGES,
    LOCALE_VARIABLES,
    environment_language,
    language,
    tr,
    use_language,
)


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "completion"])
def test_every_option_says_what_it_does(name: str) -> None:
    actions = parser_of(name)._actions
    silent = [a.dest for a in actions if not re.search("[a-z]{3}", a.help or "")]
    assert silent == []


@pytest.mark.usefixtures("speak")
@pytest.mark.parametrize("code", LANGUAGES)
def test_help_fits_a_terminal_of_80_columns(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    translate_parsers()
    use_language(code)
    texts = [parser_of(name).format_help() for name in COMMANDS if name != "completion"]
    assert [line for text in texts for line in text.splitlines() if len(line) > 80] == []


def test_help_breaks_no_name() -> None:
    text = parser_of("continue").format_help()
    for name in ("melody-attention-residual-embedding", "events-decoder-2-2", "chord-lstm"):
        assert name in text


@pytest.mark.usefixtures("speak")
@pytest.mark.parametrize("code", LANGUAGES)
def test_help_can_be_written_in_every_language(code: str) -> None:
    """A stray percent sign in a translation would end a command that is asked for help."""
    translate_parsers()
    use_language(code)
    for name in COMMANDS:
        if name != "completion":
            text = parser_of(name).format_help()
            assert text.startswith(tr("usage: ")), name
            assert tr("show this help message and exit") in text, name
            assert ("show this help" in text) == (code == "en")


@pytest.mark.usefixtures("speak")
def test_what_is_wrong_with_words_is_said_in_the_users_language(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(LANGUAGE_VARIABLE, "de")
    for words in (
        ["desktop", "--nonsense"],
        ["render"],
        ["styles", "--show"],
        ["styles", "--export", "one"],
        ["exercise", "--kind", "waltz"],
    ):
        with pytest.raises(SystemExit):
            main(words)
        said = capsys.readouterr().err
        assert said.startswith(tr("usage: "))
        for english in ("usage", "error", "argument", "required", "invalid", "choose"):
            assert english not in said, words


@pytest.mark.usefixtures("speak")
@pytest.mark.parametrize(
    ("given", "spoken"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_FR"}, "fr"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_FR", "LC_ALL": "C"}, "en"),
        ({"LANG": "it_CH@euro", "LC_ALL": ""}, "it"),
        ({"LANG": "es"}, "es"),
        ({"LANG": "pl_PL.UTF-8"}, "en"),
        ({"LANG": "est_EE"}, "en"),
        ({"LANG": "de_DE.UTF-8", LANGUAGE_VARIABLE: "en"}, "en"),
        ({"LC_ALL": "C", LANGUAGE_VARIABLE: "fr"}, "fr"),
        ({"LANG": "de_AT", LANGUAGE_VARIABLE: ""}, "de"),
    ],
)
def test_the_language_is_ours_or_that_of_the_locale(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], spoken: str
) -> None:
    for name in (LANGUAGE_VARIABLE, *LOCALE_VARIABLES):
        monkeypatch.delenv(name, raising=False)
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    use_language(environment_language())
    assert language() == spoken


@pytest.mark.usefixtures("speak")
def test_the_manual_page_is_in_english(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(LANGUAGE_VARIABLE, "de")
    assert main(["completion", "man"]) == 0
    manual = capsys.readouterr().out
    assert "write the other three voices to a melody" in manual
    assert "show this help message and exit" in manual
