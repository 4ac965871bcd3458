"""The options of a fill on the command line."""

from __future__ import annotations

import argparse

from musegui.core.fill import (
    MAX_CANDIDATES,
    RESOLUTIONS,
    FillOptions,
    Strictness,
)


def add_fill_arguments(parser: argparse.ArgumentParser) -> None:
    """Let a command take what the fill panel has."""
    default = FillOptions()
    parser.add_argument(
        "--resolution",
        type=int,
        choices=RESOLUTIONS,
        default=default.resolution,
        help=f"grid of the new voices: sixteenths or eighths ({default.resolution})",
    )
    parser.add_argument(
        "--steps",
        type=int,
        default=default.steps,
        metavar="N",
        help=f"sampling steps; more take longer and err less ({default.steps})",
    )
    parser.add_argument(
        "--temperature",
        type=float,
        default=default.temperature,
        metavar="X",
        help=f"below 1 likelier notes, above 1 more daring ones ({default.temperature})",
    )
    parser.add_argument(
        "--candidates",
        type=int,
        default=default.candidates,
        metavar="K",
        help=f"alternatives, up to {MAX_CANDIDATES}, in OUT-1.mid, OUT-2.mid ... "
        f"({default.candidates})",
    )
    parser.add_argument(
        "--strictness",
        choices=[str(strictness) for strictness in Strictness],
        default=str(default.strictness),
        help=f"towards part-writing faults ({default.strictness})",
    )
    parser.add_argument(
        "--seed", type=_seed, metavar="S", help="the same seed gives the same notes (a random one)"
    )


def chosen_options(arguments: argparse.Namespace, parser: argparse.ArgumentParser) -> FillOptions:
    """Give the options that were chosen; wrong ones are wrong usage."""
    try:
        return FillOptions(
            arguments.resolution,
            arguments.steps,
            arguments.temperature,
            arguments.candidates,
            Strictness(arguments.strictness),
        )
    except ValueError as problem:
        parser.error(str(problem))


def _seed(text: str) -> int:
    try:
        seed = int(text)
    except ValueError:
        seed = -1
    if seed < 0:
        raise argparse.ArgumentTypeError(f"a seed is a whole number from 0 on, not {text!r}")
    return seed
