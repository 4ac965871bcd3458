"""argparse's own words, in the language of the user, and how help texts are laid out.

It asks two functions of its module for them, gettext's, whose catalogues would have to be installed
beside Python; ours take their place.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from textwrap import fill, wrap
from typing import Any

from musegui.core.translation import tr, tr_noop

HELP_WIDTH = 78
"""Of paragraphs in help texts whose lines argparse leaves as they are."""

_WORDS = (
    tr_noop("usage: "),
    tr_noop("positional arguments"),
    tr_noop("options"),
    tr_noop("show this help message and exit"),
    tr_noop("%(prog)s: error: %(message)s\n"),
    tr_noop("argument %(argument_name)s: %(message)s"),
    tr_noop("unrecognized arguments: %s"),
    tr_noop("the following arguments are required: %s"),
    tr_noop("one of the arguments %s is required"),
    tr_noop("not allowed with argument %s"),
    tr_noop("ignored explicit argument %r"),
    tr_noop("ambiguous option: %(option)s could match %(matches)s"),
    tr_noop("invalid choice: %(value)r (choose from %(choices)s)"),
    tr_noop("invalid %(type)s value: %(value)r"),
    tr_noop("expected one argument"),
    tr_noop("expected at most one argument"),
    tr_noop("expected at least one argument"),
    tr_noop("expected %s argument"),
    tr_noop("expected %s arguments"),
)
"""What people read of them; what is wrong with a parser stays English."""


_SHORT_CHOICES = 40
"""Characters of choices that still stand with an option; longer ones are listed in its help."""


class HelpFormatter(argparse.RawDescriptionHelpFormatter):
    """Keeps help within the width of the terminal, and names and options in one piece."""

    def _format_usage(self, *arguments: Any) -> str:
        lines = super()._format_usage(*arguments).splitlines()
        return "\n".join(self._broken(line) for line in lines) + "\n"

    def _broken(self, line: str) -> str:
        if len(line) <= self._width:
            return line
        margin = " " * (len(line) - len(line.lstrip()) + 1)
        return fill(
            line,
            self._width,
            subsequent_indent=margin,
            break_on_hyphens=False,
            break_long_words=False,
        )

    def _metavar_formatter(
        self, action: argparse.Action, default_metavar: str
    ) -> Callable[[int], tuple[str, ...]]:
        if _long_choices(action):
            return lambda count: (default_metavar,) * count
        return super()._metavar_formatter(action, default_metavar)

    def _expand_help(self, action: argparse.Action) -> str:
        text = super()._expand_help(action)
        names = _long_choices(action)
        return tr("{text}: {names}", text=text, names=", ".join(names)) if names else text

    def _split_lines(self, text: str, width: int) -> list[str]:
        return wrap(" ".join(text.split()), width, break_on_hyphens=False)


def _long_choices(action: argparse.Action) -> list[str]:
    """Give the choices of an option that are too many to stand with it."""
    choices: Iterable[Any] = action.choices or ()
    names = [str(choice) for choice in choices]
    is_long = action.metavar is None and len(",".join(names)) > _SHORT_CHOICES
    return names if is_long else []


def translate_parsers() -> None:
    """Have all parsers speak the language in use."""
    vars(argparse).update(_=_word, ngettext=_counted)


def _word(text: str) -> str:
    return tr(text) if text in _WORDS else text


def _counted(one: str, several: str, count: int) -> str:
    return _word(one if count == 1 else several)
