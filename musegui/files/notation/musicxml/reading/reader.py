"""MusicXML read in a process of its own, for `read`.

A reader of our own: music21 takes seconds for what takes hundredths, and it applies the signs of
one part to that part alone.
"""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

from musegui.core.translation import tr
from musegui.files.notation.musicxml.reading.score import sheet_of_musicxml
from musegui.files.sheet.sheet import NotationError, RepeatsError
from musegui.files.sheet.sheet_song import song_of_sheet
from musegui.files.song.read_options import ReadOptions
from musegui.files.song.song import Song
from musegui.processes.helper import serve
from musegui.processes.pipe import Pipe


def read_musicxml(data: bytes, options: ReadOptions) -> Song:
    """Read MusicXML that is known to be well-formed and to declare no entities.

    Raises
    ------
    NotationError
        If it can't be taken in.
    """
    return song_of_sheet(Path(), sheet_of_musicxml(data), options)


def _answer(request: tuple[bytes, ReadOptions]) -> dict[str, Any]:
    """Give all of a song but its path, or why there is none."""
    try:
        song = read_musicxml(*request)
    except NotationError as error:
        return {"why_not": str(error), "repeats": isinstance(error, RepeatsError)}
    except MemoryError:
        return {"why_not": tr("it takes too much memory"), "repeats": False}
    return {field.name: getattr(song, field.name) for field in fields(song) if field.name != "path"}


def main(pipe: Pipe) -> None:
    """Read for the process that started this one."""
    serve(pipe, _answer)
