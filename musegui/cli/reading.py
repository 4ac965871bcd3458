"""Reading a piece for a command: the arguments for it, and what is told about it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from musegui.core.score import Score
    from musegui.files.song.import_report import ImportReport
    from musegui.files.song.read_options import ReadOptions
    from musegui.files.song.song import Song

LOSS_EXIT_CODE = 2


def add_reading_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say how the input is to be read."""
    parser.add_argument(
        "--tune",
        type=int,
        metavar="N",
        help="which tune of an ABC file: its number (X:) or else its place (the first)",
    )
    parser.add_argument(
        "--repeats",
        choices=("unfold", "once"),
        default="unfold",
        help="play repeats and jumps, or everything once as it is written (unfold)",
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help=f"end with exit code {LOSS_EXIT_CODE} if anything of the input was moved or left out",
    )


def read_song(arguments: argparse.Namespace) -> Song:
    """Read a file's tracks as the arguments say."""
    from musegui.files.scores import read_any_song

    return read_any_song(arguments.input, options=_options(arguments))


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


def _options(arguments: argparse.Namespace) -> ReadOptions:
    from musegui.files.song.read_options import ReadOptions

    return ReadOptions(tune=arguments.tune, repeats_once=arguments.repeats == "once")
