"""Reading a piece for a command: the arguments for it, and what is told about it."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from musegui.cli.streams import complain
from musegui.core.errors import UserError
from musegui.core.translation import tr

if TYPE_CHECKING:
    from musegui.core.score import Score
    from musegui.files.song.import_report import ImportReport
    from musegui.files.song.read_options import ReadOptions
    from musegui.files.song.song import Song

LOSS_EXIT_CODE = 2
_PASSED_TOLD = 5


def add_reading_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say how the input is to be read.

    Those who read many files set ``reader``, a process from `notation_reader` that they share.
    """
    parser.set_defaults(reader=None)
    parser.add_argument(
        "--tune",
        type=int,
        metavar="N",
        help=tr("which tune of an ABC file: its number (X:) or else its place (the first)"),
    )
    parser.add_argument(
        "--repeats",
        choices=("unfold", "once"),
        default="unfold",
        help=tr("play repeats and jumps, or everything once as it is written (unfold)"),
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help=tr(
            "end with exit code {code} if anything of the input was moved or left out",
            code=LOSS_EXIT_CODE,
        ),
    )


def read_song(arguments: argparse.Namespace) -> Song:
    """Read a file's tracks as the arguments say."""
    from musegui.files.scores import read_any_song

    return read_any_song(arguments.input, arguments.reader, _options(arguments))


def read_piece(arguments: argparse.Namespace, tracks: str | None = None) -> tuple[Score, int]:
    """Read a score and print what was changed, moved, lost or left out.

    Parameters
    ----------
    tracks : str, optional
        Which track is which voice, as `parse_parts` reads it.

    Returns
    -------
    score : Score
    exit_code : int
        What the command is to end with if all else goes well.
    """
    from musegui.files.scores import FileKind, kind_of, read_score
    from musegui.files.song.import_report import import_report
    from musegui.files.song.parts import parse_parts, usual_parts
    from musegui.files.song.song_score import score_from_song

    path: Path = arguments.input
    if kind_of(path) is FileKind.PROJECT and tracks is None:
        return read_score(path), 0
    song = read_song(arguments)
    parts = usual_parts(song) if tracks is None else parse_parts(tracks, song)
    score = score_from_song(song, parts=parts)
    return score, tell(import_report(song, parts, score), arguments)


def tell(report: ImportReport, arguments: argparse.Namespace) -> int:
    """Print a report; give the exit code that it asks for."""
    for sentence in report.sentences:
        print(sentence)
    return LOSS_EXIT_CODE if arguments.strict and report.losses else 0


def find_pieces(inputs: Iterable[Path], but: Path | None = None) -> Iterator[tuple[Path, str]]:
    """Give the files that are meant, and what they are called.

    Parameters
    ----------
    but : Path, optional
        A folder whose files are not meant, as results lie there.

    Raises
    ------
    UserError
        If a folder has none.
    """
    from musegui.files.scores import READ, kind_named_by

    but = but and but.resolve()
    for path in inputs:
        if not path.is_dir():
            yield path, str(path)
            continue
        inside = sorted(
            file
            for file in path.rglob("*")
            if file.is_file()
            and not _is_hidden(file.relative_to(path))
            and (but is None or but not in file.resolve().parents)
        )
        pieces = [file for file in inside if kind_named_by(file) in READ]
        others = [str(file.relative_to(path)) for file in inside if file not in set(pieces)]
        if not pieces:
            raise UserError(tr("{path} has no file of a kind that musegui reads.", path=path))
        if others:
            complain(_passed_over(others))
        for file in pieces:
            yield file, str(file.relative_to(path))


def _passed_over(others: Sequence[str]) -> str:
    names = ", ".join(others[:_PASSED_TOLD])
    more = len(others) - _PASSED_TOLD
    if more > 0:
        return tr(
            "skipped, as they are not pieces: {names} and {count} more.",
            names=names,
            count=more,
        )
    return tr("skipped, as they are not pieces: {names}.", names=names)


def _is_hidden(file: Path) -> bool:
    """Tell what nobody handed in: hidden files, and the backups that musegui keeps."""
    return any(part.startswith(".") for part in file.parts) or file.name.lower().endswith(".bak")


def _options(arguments: argparse.Namespace) -> ReadOptions:
    from musegui.files.song.read_options import ReadOptions

    return ReadOptions(tune=arguments.tune, repeats_once=arguments.repeats == "once")
