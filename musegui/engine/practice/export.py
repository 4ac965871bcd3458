"""Practice tracks written to a folder, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from musegui.core.score import Score
from musegui.engine.practice.audio import write_audio_tracks
from musegui.engine.practice.tracks import (
    MIDI_SUFFIX,
    PracticeOptions,
    practice_piece,
    practice_tracks,
)
from musegui.engine.synth.audio_export import Rendered, ReportShare
from musegui.files.audio_file import AudioFileError
from musegui.files.safe.atomic import saying_why


def write_practice_tracks(
    score: Score,
    folder: Path,
    title: str,
    options: PracticeOptions,
    progress: ReportShare | None = None,
) -> Rendered:
    """Write a file for each voice in which it stands out, and one with all voices alike.

    Parameters
    ----------
    folder : Path
        Made if it is not there.
    title : str
        What the piece is called, in the names of the files.
    progress : callable, optional
        As `musegui.engine.synth.audio_export.render_to_files` has it.

    Raises
    ------
    RenderError
        If no voice can be heard, or the piece becomes too long.
    OutputError
        If the library is missing or the sound font can't be loaded.
    UserError
        If a file can't be written.
    """
    tracks = practice_tracks(score, folder, title, options)
    piece = practice_piece(score, options)
    with _made(folder):
        if options.suffix == MIDI_SUFFIX:
            from musegui.engine.practice.midi import write_midi_tracks  # loads mido

            seconds = write_midi_tracks(piece, tracks, options)
        else:
            seconds = write_audio_tracks(piece, tracks, options, progress)
    return Rendered(tuple(track.path for track in tracks), seconds)


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """Have a folder, and take it away again if nothing comes to lie in it."""
    there = folder.is_dir()
    with saying_why(folder, AudioFileError):
        folder.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except BaseException:
        if not there:
            with suppress(OSError):
                folder.rmdir()
        raise
