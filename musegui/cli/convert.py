"""The command that turns one kind of file into another."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from musegui.core.score import Score

_SHEETS = (".pdf", ".svg", ".png")


def convert(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Read a piece of any kind and write it as any other."""
    _add_arguments(parser)
    arguments = parser.parse_args(words)
    score = _read(arguments.input, arguments.tracks)
    output: Path = arguments.output
    if output.suffix.lower() in _SHEETS:
        from musegui.gui.document.sheets import engrave_to_files

        paths = engrave_to_files(score, output, closed=arguments.staves != "open")
    else:
        paths = [_write(score, output, closed=arguments.staves == "closed")]
    for path in paths:
        print(f"Wrote {path}.")
    return 0


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "input",
        type=Path,
        metavar="IN",
        help="a project, or MIDI, MusicXML (also MXL), ABC or Humdrum",
    )
    parser.add_argument(
        "output",
        type=Path,
        metavar="OUT",
        help="OUT.muse, OUT.mid, OUT.musicxml, OUT.mxl, or OUT.pdf, OUT.svg, OUT.png to print",
    )
    parser.add_argument(
        "--tracks",
        metavar="N=V,...",
        help="which track is which voice: 1=S,2=A,3=TB; several letters split it (told by itself)",
    )
    parser.add_argument(
        "--staves",
        choices=("open", "closed"),
        help="four staves or two (open in MusicXML, closed on paper)",
    )


def _read(path: Path, tracks: str | None) -> Score:
    """Read a score, and tell what was moved, lost or left out."""
    from musegui.files.scores import FileKind, kind_of, read_any_song, read_score
    from musegui.files.song.import_report import import_remarks, parse_parts
    from musegui.files.song.song_score import score_from_song, usual_parts

    if kind_of(path) is FileKind.PROJECT and tracks is None:
        return read_score(path)
    song = read_any_song(path)
    parts = usual_parts(song) if tracks is None else parse_parts(tracks, song)
    score = score_from_song(song, parts=parts)
    for remark in import_remarks(song, parts, score):
        print(remark)
    return score


def _write(score: Score, path: Path, *, closed: bool) -> Path:
    from musegui.files.notation.musicxml_writer import write_notation
    from musegui.files.scores import FileKind, kind_named_by, write_score

    kind = kind_named_by(path)
    if kind in (FileKind.MUSICXML, FileKind.MXL):
        write_notation(score, path, compressed=kind is FileKind.MXL, closed=closed)
    else:
        write_score(score, path)
    return path
