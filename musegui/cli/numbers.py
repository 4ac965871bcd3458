"""Numbers on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from musegui.core.translation import tr


def whole_number(least: int, most: int | None = None) -> Callable[[str], int]:
    """Give a type for an argument: a whole number that is not less, and not more."""

    def parse(text: str) -> int:
        number = int(text) if text.isdecimal() and len(text) < 20 else -1
        if number < least or (most is not None and number > most):
            if most is None:
                problem = tr("a whole number from {least} on, not {text!r}", least=least, text=text)
            else:
                problem = tr(
                    "a whole number from {least} to {most}, not {text!r}",
                    least=least,
                    most=most,
                    text=text,
                )
            raise argparse.ArgumentTypeError(problem)
        return number

    return parse
