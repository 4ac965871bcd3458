"""argparse's own words, in the language of the user.

It asks two functions of its module for them, gettext's, whose catalogues would have to be installed
beside Python; ours take their place.
"""

from __future__ import annotations

import argparse

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


def translate_parsers() -> None:
    """Have all parsers speak the language in use."""
    vars(argparse).update(_=_word, ngettext=_counted)


def _word(text: str) -> str:
    return tr(text) if text in _WORDS else text


def _counted(one: str, several: str, count: int) -> str:
    return _word(one if count == 1 else several)
