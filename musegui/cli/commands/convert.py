"""The command that turns one kind of file into another."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from musegui.cli.batch.batch import add_batch_arguments, run_files
from musegui.cli.batch.batch_worker import Figures, FileCommand
from musegui.cli.outputs import check_output
from musegui.cli.page_arguments import add_page_arguments, file_layout_of, page_setup_of
from musegui.cli.performing import add_performance_arguments, performance_of
from musegui.cli.reading import add_reading_arguments, read_piece
from musegui.core.translation import tr


def convert(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Read pieces of any kind and write them as any other."""
    return run_files(__name__, "convert", words, parser)


def _words(words: Sequence[str], parser: argparse.ArgumentParser) -> argparse.Namespace:
    _add_arguments(parser)
    arguments = parser.parse_args(words)
    arguments.into_folders = arguments.output is not None
    if arguments.output is None:
        *inputs, arguments.output = arguments.input
        if not inputs:
            parser.error(tr("the following arguments are required: %s") % "OUT")
        if len(inputs) > 1:
            parser.error(tr("several files are written into a folder; name it with -o FOLDER."))
        arguments.input = inputs
    return arguments


def _convert_file(arguments: argparse.Namespace) -> tuple[int, Figures]:
    from musegui.files.scores import SHEETS, WRITTEN, kind_named_by, write_score

    output: Path = arguments.output
    check_output(output, (*WRITTEN, *SHEETS))
    printed = kind_named_by(output) in SHEETS
    setup = page_setup_of(arguments) if printed else None
    layout = None if printed else file_layout_of(arguments)
    score, exit_code = read_piece(arguments, arguments.tracks)
    if setup is not None:
        from musegui.gui.exporting.sheets import engrave_to_files

        paths, note = engrave_to_files(score, output, setup)
        if note:
            print(note)
    else:
        closed, performance = layout == "closed", performance_of(arguments)
        write_score(score, output, closed=closed, performance=performance)
        paths = [output]
    for path in paths:
        print(tr("Wrote {path}.", path=path))
    return exit_code, {}


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "input",
        type=Path,
        nargs="+",
        metavar="IN",
        help=tr(
            "a project, or MIDI, MusicXML (also MXL), ABC or Humdrum; - for the standard input. "
            "Then OUT: OUT.muse, OUT.mid, OUT.musicxml, OUT.mxl, OUT.abc, OUT.krn, or OUT.pdf, "
            "OUT.svg, OUT.png to print"
        ),
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="OUT",
        help=tr(
            "OUT, where it does not stand last; a folder for several files; - for the standard "
            "output, where --to says of which kind"
        ),
    )
    add_batch_arguments(parser, tr("mid, musicxml, pdf, or any other ending of OUT"))
    parser.add_argument(
        "--tracks",
        metavar="N=V,...",
        help=tr(
            "which track is which voice: 1=S,2=A,3=TB; several letters split it (found by itself)"
        ),
    )
    add_page_arguments(parser)
    add_performance_arguments(parser.add_argument_group(tr("in OUT.mid alone")))
    add_reading_arguments(parser)


def _made(_arguments: argparse.Namespace, output: Path) -> Sequence[Path]:
    first = output.with_name(f"{output.stem}-1{output.suffix}")
    return [first] if first.exists() else [output]  # pictures of several pages


FILE_COMMANDS = {"convert": FileCommand(_words, _convert_file, (), _made)}
