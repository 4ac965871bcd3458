"""Scores from files of any kind that is read, and into files of any kind that is written."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from musegui.core.errors import UserError
from musegui.core.score import Score
from musegui.files.midi.write import read_song, write_midi
from musegui.files.notation.musicxml_writer import write_notation
from musegui.files.notation.read import looks_like_xml, read_notation
from musegui.files.project.project_file import Project, read_project, write_project
from musegui.files.song.read_options import DEFAULT_READ_OPTIONS, ReadOptions
from musegui.files.song.song import Song
from musegui.files.song.song_score import score_from_song
from musegui.processes.helper import HelperProcess


class FileKind(Enum):
    """A kind of file with a score in it: how people call it, and its suffixes."""

    PROJECT = ("musegui projects", ".muse", ".muse.bak")
    MIDI = ("MIDI files", ".mid", ".midi", ".kar", ".rmi")
    MUSICXML = ("MusicXML files", ".musicxml", ".xml")
    MXL = ("compressed MusicXML files", ".mxl")
    ABC = ("ABC files", ".abc")
    HUMDRUM = ("Humdrum files", ".krn")

    def __init__(self, label: str, *suffixes: str) -> None:
        self.label = label
        self.suffixes = suffixes


WRITTEN = (FileKind.PROJECT, FileKind.MIDI, FileKind.MUSICXML, FileKind.MXL)
READ = tuple(FileKind)


class ScoreFileError(UserError):
    """A file of no kind that is read or written; the text is one sentence for users."""


def read_any_song(
    path: Path | str,
    reader: HelperProcess | None = None,
    options: ReadOptions = DEFAULT_READ_OPTIONS,
) -> Song:
    """Read MIDI or notation as it is in the file, not yet brought onto the grid.

    Parameters
    ----------
    reader : HelperProcess, optional
        From `notation_reader`, for those who read many files.
    options : ReadOptions

    Raises
    ------
    UserError
        If the file can't be read or is damaged, or is a project, which has no tracks.
    """
    path = Path(path)
    kind = kind_of(path)
    if kind is FileKind.PROJECT:
        raise ScoreFileError(f"{path} is a project; its voices are what they are.")
    return read_song(path) if kind is FileKind.MIDI else read_notation(path, reader, options)


def read_score(path: Path | str, *, lock: bool = True) -> Score:
    """Read a score from a file of any kind, told by its contents or else by its name.

    Parameters
    ----------
    lock : bool
        Whether the voices that have notes become the user's own. A project has its own locks.

    Raises
    ------
    UserError
        If the file can't be read, is damaged, or four voices can't hold it.
    """
    path = Path(path)
    if kind_of(path) is FileKind.PROJECT:
        return read_project(path).score
    return score_from_song(read_any_song(path), lock=lock)


def write_score(score: Score, path: Path | str) -> None:
    """Write a score to a file of the kind that its name says, whole or not at all.

    Raises
    ------
    UserError
        If no such kind is written, or the file can't be.
    """
    path = Path(path)
    kind = written_kind(path)
    if kind is FileKind.PROJECT:
        write_project(Project(score), path)
    elif kind is FileKind.MIDI:
        write_midi(score, path)
    else:
        write_notation(score, path, compressed=kind is FileKind.MXL)


def written_kind(path: Path) -> FileKind:
    """Tell as what kind a score would be written, by the name of the file.

    Raises
    ------
    ScoreFileError
        If no such kind is written.
    """
    kind = kind_named_by(path)
    if kind not in WRITTEN:
        raise ScoreFileError(
            f"{path.name} is not a name to write a score to; end it in "
            f"{_either([kind.suffixes[0] for kind in WRITTEN])}."
        )
    return kind


def kind_named_by(path: Path) -> FileKind | None:
    """Tell the kind of a file by its name; None for none that is known."""
    return next((kind for kind in FileKind if path.name.lower().endswith(kind.suffixes)), None)


def kind_of(path: Path) -> FileKind:
    """Tell the kind of a file by its first bytes, or else by its name.

    Raises
    ------
    ScoreFileError
        If neither tells it.
    """
    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except (OSError, ValueError):
        head = b""  # whoever reads it will say why it can't be read
    named = kind_named_by(path)
    kind = _kind_by_contents(head) or named
    if kind is FileKind.MXL and named is FileKind.PROJECT:  # as damaged as it may be
        kind = named
    if kind is None and not path.exists():
        raise ScoreFileError(f"There is no file {path}.")
    if kind is None:
        known = [suffix for kind in FileKind for suffix in kind.suffixes[:1]]
        raise ScoreFileError(f"{path} is of no kind that is read, which are {_either(known)}.")
    return kind


def _kind_by_contents(head: bytes) -> FileKind | None:
    if head.startswith((b"MThd", b"RIFF")):
        return FileKind.MIDI
    if head.startswith(b"PK"):
        return FileKind.PROJECT if b"project.json" in head else FileKind.MXL
    if looks_like_xml(head):
        return FileKind.MUSICXML
    return FileKind.HUMDRUM if b"**kern" in head else None


def _either(words: list[str]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"
