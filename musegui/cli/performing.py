"""How a piece is performed, as a command's arguments say."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from musegui.cli.argument_types import whole_number
from musegui.core.translation import tr

if TYPE_CHECKING:
    from musegui.core.performance import Performance


def add_performance_arguments(parser: argparse._ActionsContainer) -> None:
    """Add the arguments that make a performance differ from what is written."""
    parser.add_argument(
        "--humanize",
        type=whole_number(0, 100),
        default=0,
        metavar="PERCENT",
        help=tr("play a little unevenly: 0 is exact, 100 the most (0)"),
    )
    parser.add_argument(
        "--seed",
        type=whole_number(0),
        default=0,
        metavar="N",
        help=tr("another number makes --humanize play differently (0)"),
    )
    parser.add_argument(
        "--breathe",
        action="store_true",
        help=tr("slow down a little where phrases end, and leave a gap before the next"),
    )


def performance_of(arguments: argparse.Namespace) -> Performance:
    """Give what the arguments say."""
    from musegui.core.performance import Performance

    return Performance(arguments.humanize / 100, arguments.seed, arguments.breathe)
