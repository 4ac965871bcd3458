"""The command that writes a melody."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from musegui.cli.argument_types import whole_number
from musegui.cli.commands.fill import run_fill, write_filled
from musegui.cli.fill_arguments import (
    add_fill_arguments,
    add_output_arguments,
    chosen_options,
    with_chords,
)
from musegui.cli.fill_outputs import (
    candidate_paths,
    check_outputs,
    write_candidates,
    write_report,
)
from musegui.cli.reading import add_reading_arguments, read_piece
from musegui.cli.streams import standard_streams
from musegui.core.fill.continuing import MAX_NEW_BARS
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.new_melody import (
    DEFAULT_MELODY_BARS,
    DEFAULT_MELODY_ENGINE,
    MELODY_ENGINES,
    new_melody_score,
    with_melody_to_come,
)
from musegui.core.keys import Key, key_code, without_signs
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange
from musegui.core.translation import tr, tr_n
from musegui.editor.new_piece import ALL_KEYS

_KEYS = {key_code(key).lower(): key for key in ALL_KEYS}


def melody(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Write a melody, from nothing or from first notes, and harmonize it if that is asked for."""
    _add_arguments(parser)
    parser.set_defaults(polish=False)
    add_reading_arguments(parser)
    add_output_arguments(parser)
    add_fill_arguments(parser)
    arguments = parser.parse_args(words)
    options = chosen_options(arguments, parser)
    piece_says_them = arguments.key is not None or arguments.meter is not None
    if arguments.input is not None and piece_says_them:
        parser.error(tr("IN says key and meter: leave out --key and --meter."))
    streams = standard_streams(
        arguments.input, arguments.output, arguments.to or "", options.candidates
    )
    with streams as (arguments.input, arguments.output):
        return _melody(arguments, options)


def _melody(arguments: argparse.Namespace, options: FillOptions) -> int:
    source = arguments.output if arguments.input is None else arguments.input
    outputs = candidate_paths(source, arguments.output, options.candidates)
    untouched = check_outputs(source, outputs, arguments.report, arguments.force)
    piece, exit_code = _beginning(arguments)
    made = with_melody_to_come(piece, arguments.bars, harmonized=arguments.harmonize)
    score = with_chords(made.score, arguments)
    filled = run_fill(score, made.region, options, arguments, arguments.engine)

    untouched.check()
    write_candidates(filled, outputs, partial(write_filled, filled=filled))
    print(
        tr_n(
            "Wrote a melody of {n} bar in {time}.",
            "Wrote a melody of {n} bars in {time}.",
            arguments.bars,
            time=filled.time,
        )
    )
    if arguments.report is not None:
        particulars = {"bars": arguments.bars, "engine": arguments.engine}
        write_report(arguments.report, source, outputs, filled, particulars)
    return exit_code


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "input",
        type=Path,
        nargs="?",
        metavar="IN",
        help=tr("a piece whose soprano has the first notes (none: it begins from nothing)"),
    )
    parser.add_argument(
        "--bars",
        type=whole_number(1, MAX_NEW_BARS),
        default=DEFAULT_MELODY_BARS,
        metavar="N",
        help=tr(
            "how many bars, up to {most} ({usual})",
            most=MAX_NEW_BARS,
            usual=DEFAULT_MELODY_BARS,
        ),
    )
    parser.add_argument(
        "--key",
        type=_key,
        metavar="K",
        help=tr("such as D, 'Bb major' or 'F# minor', Gm (C major)"),
    )
    parser.add_argument(
        "--meter", type=_meter, metavar="M", help=tr("such as 3/4 (4/4); 6/8 and 2/4 make dances")
    )
    parser.add_argument(
        "--engine",
        choices=MELODY_ENGINES,
        default=DEFAULT_MELODY_ENGINE,
        help=tr("what writes it ({engine})", engine=DEFAULT_MELODY_ENGINE),
    )
    parser.add_argument(
        "--to",
        metavar="KIND",
        help=tr("what the standard output gets with -o -, as mid"),
    )
    parser.add_argument(
        "--harmonize", action="store_true", help=tr("write the other three voices to it, too")
    )


def _beginning(arguments: argparse.Namespace) -> tuple[Score, int]:
    """Give what the melody is written into, and the exit code that reading it asks for."""
    if arguments.input is not None:
        return read_piece(arguments)
    key, meter = arguments.key or Key(0), arguments.meter or MeterChange(0, 4, 4)
    return new_melody_score(key, meter), 0


def _key(text: str) -> Key:
    words = without_signs(" ".join(text.split())).lower()
    if words.endswith("m") and " " not in words and len(words) > 1:
        words = f"{words[:-1]} minor"
    found = _KEYS.get(words if " " in words else f"{words} major")
    if found is None:
        raise argparse.ArgumentTypeError(
            tr("a key such as D, 'Bb major' or 'F# minor', not {text!r}", text=text)
        )
    return found


def _meter(text: str) -> MeterChange:
    above, _, below = text.partition("/")
    if above.isdecimal() and below.isdecimal() and len(above) < 3 and len(below) < 3:
        meter = MeterChange(0, int(above), int(below))
        if meter.numerator <= 32 and meter.denominator in (1, 2, 4, 8, 16) and meter.fits_grid:
            return meter
    raise argparse.ArgumentTypeError(
        tr("a meter of sixteenths such as 3/4 or 6/8, not {text!r}", text=text)
    )
