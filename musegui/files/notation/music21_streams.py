"""Pieces to and from music21, by way of the MusicXML that both of us read and write."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.files.notation.musicxml.writing.writer import encode_musicxml
from musegui.files.notation.read import song_of_notation
from musegui.files.song.read_options import DEFAULT_READ_OPTIONS

if TYPE_CHECKING:
    from music21.stream import Score as Music21Score
    from music21.stream import Stream

    from musegui.core.score import Score
    from musegui.files.song.song import Song

_WORDS = Path("The music21 stream")


def stream_of_score(score: Score) -> Music21Score:
    """Make a stream of a score.

    Raises
    ------
    UserError
        If music21 is not installed.
    """
    text = encode_musicxml(score, title=score.credits.title).decode()
    stream: Music21Score = _music21("converter").parseData(text, format="musicxml")
    return stream


def song_of_stream(stream: Stream[Any]) -> Song:
    """Read a stream as a MusicXML file is read.

    Raises
    ------
    UserError
        If music21 is not installed or can't write it, or it can't be taken in.
    """
    exporter = _music21("musicxml.m21ToXml").GeneralObjectExporter
    try:
        data: bytes = exporter(stream).parse()
    except Exception as problem:  # of many kinds
        raise UserError(
            tr("The music21 stream can't be written as MusicXML: {problem}.", problem=problem)
        ) from problem
    return song_of_notation(_WORDS, data, None, DEFAULT_READ_OPTIONS)


def _music21(module: str) -> Any:
    try:
        return import_module(f"music21.{module}")
    except ModuleNotFoundError as problem:
        raise UserError(
            tr("The Python package music21 is missing; install it with 'pip install music21'.")
        ) from problem
