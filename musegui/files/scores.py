"""Scores from files of any kind that is read, and into files of any kind that is written."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from musegui.core.errors import UserError
from musegui.core.score import Score
from musegui.files.midi_file import read_midi, write_midi
from musegui.files.project_file import Project, read_project, write_project


class Kind(Enum):
    """A kind of file with a score in it: how people call it, and its suffixes."""

    PROJECT = ("musegui projects", ".muse", ".muse.bak")
    MIDI = ("MIDI files", ".mid", ".midi", ".kar", ".rmi")

    def __init__(self, label: str, *suffixes: str) -> None:
        self.label = label
        self.suffixes = suffixes


class ScoreFileError(UserError):
    """A file of no kind that is read or written; the text is one sentence for users."""


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
    if kind_of(path) is Kind.PROJECT:
        return read_project(path).score
    return read_midi(path, lock=lock)


def write_score(score: Score, path: Path | str) -> None:
    """Write a score to a file of the kind that its name says, whole or not at all.

    Raises
    ------
    UserError
        If no such kind is written, or the file can't be.
    """
    path = Path(path)
    kind = kind_named_by(path)
    if kind is None:
        raise ScoreFileError(
            f"{path.name} is not a name to write a score to; end it in "
            f"{_either([kind.suffixes[0] for kind in _WRITERS])}."
        )
    _WRITERS[kind](score, path)


_WRITERS: dict[Kind, Callable[[Score, Path], None]] = {
    Kind.PROJECT: lambda score, path: write_project(Project(score), path),
    Kind.MIDI: write_midi,
}


def kind_named_by(path: Path) -> Kind | None:
    """Tell the kind of a file by its name; None for none that is known."""
    return next((kind for kind in Kind if path.name.lower().endswith(kind.suffixes)), None)


def kind_of(path: Path) -> Kind:
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
    kind = _kind_by_contents(head) or kind_named_by(path)
    if kind is None and not path.exists():
        raise ScoreFileError(f"There is no file {path}.")
    if kind is None:
        known = [suffix for kind in Kind for suffix in kind.suffixes[:1]]
        raise ScoreFileError(f"{path} is of no kind that is read, which are {_either(known)}.")
    return kind


def _kind_by_contents(head: bytes) -> Kind | None:
    if head.startswith((b"MThd", b"RIFF")):
        return Kind.MIDI
    if head.startswith(b"PK"):
        return Kind.PROJECT
    return None


def _either(words: list[str]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"
