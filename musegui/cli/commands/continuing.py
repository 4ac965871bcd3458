"""The command that goes on with a piece."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial

from musegui.cli.argument_types import whole_number
from musegui.cli.batch.batch import run_files
from musegui.cli.batch.batch_worker import Figures, FileCommand
from musegui.cli.commands.fill import (
    FILL_FIGURES,
    made_by_fill,
    parsed_with_options,
    run_fill,
    write_filled,
)
from musegui.cli.fill_arguments import add_pieces, with_chords
from musegui.cli.fill_outputs import (
    candidate_paths,
    check_outputs,
    write_candidates,
    write_report,
)
from musegui.cli.reading import read_piece
from musegui.core.fill.continuing import (
    CONTINUATION_ENGINES,
    DEFAULT_ENGINE,
    MAX_NEW_BARS,
    with_bars_to_come,
)
from musegui.core.fill.fill_options import FillOptions
from musegui.core.translation import tr

DEFAULT_NEW_BARS = 4


def continuing(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Write new bars behind the last note of a piece, or of many."""
    return run_files(__name__, "continue", words, parser)


def _words(words: Sequence[str], parser: argparse.ArgumentParser) -> argparse.Namespace:
    add_pieces(parser)
    parser.add_argument(
        "--bars",
        type=whole_number(1),
        default=DEFAULT_NEW_BARS,
        metavar="N",
        help=tr(
            "how many bars to write, up to {most} ({usual})",
            most=MAX_NEW_BARS,
            usual=DEFAULT_NEW_BARS,
        ),
    )
    parser.add_argument(
        "--engine",
        choices=CONTINUATION_ENGINES,
        default=DEFAULT_ENGINE,
        help=tr(
            'what writes them; the guide\'s page "Continue" explains each ({engine})',
            engine=DEFAULT_ENGINE,
        ),
    )
    parser.add_argument(
        "--polish",
        action="store_true",
        help=tr("have the fill go over all that another engine than its own has written"),
    )
    return parsed_with_options(words, parser)


def _continue_file(arguments: argparse.Namespace) -> tuple[int, Figures]:
    options: FillOptions = arguments.options
    outputs = candidate_paths(arguments.input, arguments.output, options.candidates)
    untouched = check_outputs(arguments.input, outputs, arguments.report, arguments.force)
    piece, exit_code = read_piece(arguments)
    made = with_bars_to_come(piece, arguments.bars)
    score = with_chords(made.score, arguments)
    filled = run_fill(score, made.region, options, arguments, arguments.engine)

    untouched.check()
    write_candidates(filled, outputs, partial(write_filled, filled=filled))
    print(tr("Continued {path} in {time}.", path=arguments.input, time=filled.time))
    if arguments.report is not None:
        particulars = {"bars": arguments.bars, "engine": arguments.engine}
        write_report(arguments.report, arguments.input, outputs, filled, particulars)
    return exit_code, filled.figures


FILE_COMMANDS = {"continue": FileCommand(_words, _continue_file, FILL_FIGURES, made_by_fill)}
