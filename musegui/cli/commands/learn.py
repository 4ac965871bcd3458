"""The command that learns a style from a folder of pieces."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from musegui.cli.argument_types import whole_number
from musegui.cli.outputs import check_output
from musegui.cli.streams import complain
from musegui.core.errors import UserError
from musegui.core.style.style_card import card_lines
from musegui.core.style.style_learning import (
    USUAL_MINUTES,
    LearnProgress,
    LearnRequest,
    LearnStage,
    UpdateKind,
)
from musegui.core.translation import number, tr
from musegui.files.safe.atomic import saying_why, write_atomically
from musegui.files.styles.style_file import SUFFIX
from musegui.files.styles.style_folder import style_output

_UNUSED_TOLD = 20


def learn(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Learn a style; the same command again goes on after a stop."""
    _add_files(parser)
    _add_learning(parser)
    _add_running(parser)
    arguments = parser.parse_args(words)
    if arguments.unused is not None:
        check_output(arguments.unused)
    return _learn(_request(arguments, parser), arguments.unused)


def _add_files(parser: argparse.ArgumentParser) -> None:
    """Let the command take what is learnt from, and where the style goes."""
    parser.add_argument(
        "folder",
        type=Path,
        metavar="FOLDER",
        help=tr(
            "pieces in four voices: MIDI, MusicXML, ABC, Humdrum or projects, also in its folders"
        ),
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar=f"NAME{SUFFIX}",
        help=tr(
            "where to write the style (the folder of styles, where --style finds it by its name)"
        ),
    )
    parser.add_argument("--name", help=tr("what the style is called (as the output or the folder)"))


def _add_learning(parser: argparse.ArgumentParser) -> None:
    """Let the command take how long is learnt, which weights, and what is told of it."""
    length = parser.add_mutually_exclusive_group()
    length.add_argument(
        "--minutes",
        type=float,
        default=USUAL_MINUTES,
        help=tr(
            "how long to learn at most; it ends when the pieces that are held back gain nothing "
            "more ({minutes})",
            minutes=f"{USUAL_MINUTES:g}",
        ),
    )
    length.add_argument(
        "--iterations", type=whole_number(1), help=tr("this many updates instead of minutes")
    )
    parser.add_argument(
        "--update",
        choices=[str(kind) for kind in UpdateKind],
        default=str(UpdateKind.FULL),
        help=tr(
            "which of the weights are learnt ({usual}); the others make small files",
            usual=UpdateKind.FULL,
        ),
    )
    parser.add_argument(
        "--licence",
        type=str,
        default="",
        metavar="WORDS",
        help=tr("the licence of the pieces, or whose they are"),
    )
    parser.add_argument(
        "--unused",
        type=Path,
        metavar="FILE",
        help=tr("where to list what could not be used, and why"),
    )


def _add_running(parser: argparse.ArgumentParser) -> None:
    """Let the command take what it runs on."""
    parser.add_argument("--device", help=tr("cpu, cuda, mps (the best there is)"))
    parser.add_argument("--threads", type=whole_number(1), metavar="N", help=tr("CPU threads"))
    parser.add_argument(
        "--processes",
        type=whole_number(1),
        metavar="N",
        help=tr("processes that read files (one for each core)"),
    )
    parser.add_argument(
        "--seed",
        type=whole_number(0),
        default=0,
        metavar="S",
        help=tr("the same seed learns the same on the same processor (0)"),
    )


def _request(arguments: argparse.Namespace, parser: argparse.ArgumentParser) -> LearnRequest:
    output: Path | None = arguments.output
    if output is not None and output.suffix.lower() != SUFFIX:
        parser.error(
            tr(
                "A style's file ends in {suffix}, not as {path!r}.",
                suffix=SUFFIX,
                path=str(output),
            )
        )
    name = arguments.name or (arguments.folder.resolve().name if output is None else output.stem)
    try:
        return LearnRequest(
            arguments.folder,
            style_output(name) if output is None else output,
            name,
            arguments.minutes,
            arguments.iterations,
            UpdateKind(arguments.update),
            arguments.licence,
            arguments.device,
            arguments.threads,
            arguments.processes,
            arguments.seed,
        )
    except ValueError as problem:
        parser.error(str(problem))


def _learn(request: LearnRequest, unused: Path | None) -> int:
    from musegui.model.learning.learn import learn as learn_style

    leads = os.environ.get("RANK", "0") == "0"
    try:
        done = learn_style(request, _show_progress if leads else _show_nothing)
    except KeyboardInterrupt:
        complain(tr("interrupted; the same command goes on from here."))
        return 130
    if done is None:
        return 0
    if unused is not None:
        with saying_why(unused, UserError):
            write_atomically(unused, "".join(f"{line}\n" for line in done.unused).encode())
    for sentence in done.unused[:_UNUSED_TOLD]:
        print(tr("Not used: {sentence}", sentence=sentence))
    if len(done.unused) > _UNUSED_TOLD:
        print(tr("Not used: {count:,} more.", count=len(done.unused) - _UNUSED_TOLD))
    print("\n" + tr("Wrote {path}.", path=done.path) + "\n")
    print("\n".join(card_lines(done.style)))
    return 0


def _show_nothing(_progress: LearnProgress) -> None:
    pass


def _show_progress(progress: LearnProgress) -> None:
    stage, width = tr(progress.stage), max(len(tr(each)) for each in LearnStage)
    line = f"{stage:<{width}} {number(progress.fraction, '6.1%')}  {progress.text}"
    if progress.seconds_left is not None:
        line += "  " + tr("{minutes:.1f} min left", minutes=progress.seconds_left / 60)
    print(line, flush=True)
