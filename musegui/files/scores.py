"""Scores from files of any kind that is read, and into files of any kind that is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path

from musegui.core.errors import UserError
from musegui.core.performance import EXACT, Performance
from musegui.core.score import Score
from musegui.core.translation import either, tr, tr_noop
from musegui.files.foreign import foreign_by_contents, foreign_by_name
from musegui.files.midi.read import read_song
from musegui.files.notation.musicxml.writing.writer import write_notation
from musegui.files.notation.read import looks_like_xml, read_notation
from musegui.files.project.project_file import Project, read_project, write_project
from musegui.files.safe.contents import check_regular
from musegui.files.song.read_options import DEFAULT_READ_OPTIONS, ReadOptions
from musegui.files.song.song import Song
from musegui.files.song.song_score import score_from_song
from musegui.processes.helper import HelperProcess

SongReader = Callable[[Path, HelperProcess | None, ReadOptions], Song]
ScoreWriter = Callable[[Score, Path, bool, Performance], None]


def _read_midi(path: Path, _reader: HelperProcess | None, _options: ReadOptions) -> Song:
    return read_song(path)


def _write_project(score: Score, path: Path, _closed: bool, _performance: Performance) -> None:
    write_project(Project(score), path)


def _write_midi(score: Score, path: Path, _closed: bool, performance: Performance) -> None:
    from musegui.files.midi.write import write_midi  # mido takes a tenth of the start

    write_midi(score, path, performance=performance)


def _write_musicxml(score: Score, path: Path, closed: bool, _performance: Performance) -> None:
    write_notation(score, path, closed=closed)


def _write_mxl(score: Score, path: Path, closed: bool, _performance: Performance) -> None:
    write_notation(score, path, compressed=True, closed=closed)


def _write_abc(score: Score, path: Path, _closed: bool, _performance: Performance) -> None:
    from musegui.files.notation.abc.writer import write_abc  # no start should wait for it

    write_abc(score, path)


def _write_humdrum(score: Score, path: Path, _closed: bool, _performance: Performance) -> None:
    from musegui.files.notation.humdrum.writer import write_humdrum  # as above

    write_humdrum(score, path)


class FileKind(Enum):
    """A kind of file, and all that the program knows of it.

    Attributes
    ----------
    label : str
        How people call such files.
    suffixes : tuple of str
        The first is the one that is suggested.
    purpose : str
        As the export dialog has it; empty for what is not exported there.
    read : callable or None
        Gives the song of a file; None for what is not read, and for projects, which have no song.
    write : callable or None
        Writes a score, on two staves if the third argument is true and there are staves, and as
        the fourth says where it is for the ear.
    command : str
        What makes such files, where not every command that gives scores does.
    """

    PROJECT = tr_noop("musegui projects"), (".muse", ".muse.bak"), "", None, _write_project
    PDF = tr_noop("PDF files"), (".pdf",), tr_noop("PDF, to print"), None, None, "convert"
    SVG = (
        tr_noop("SVG files"),
        (".svg",),
        tr_noop("SVG, a picture that scales"),
        None,
        None,
        "convert",
    )
    PNG = tr_noop("PNG files"), (".png",), tr_noop("PNG, a picture"), None, None, "convert"
    MUSICXML = (
        tr_noop("MusicXML files"),
        (".musicxml", ".xml"),
        tr_noop("MusicXML, for notation programs"),
        read_notation,
        _write_musicxml,
    )
    MXL = (
        tr_noop("compressed MusicXML files"),
        (".mxl",),
        tr_noop("MusicXML, compressed"),
        read_notation,
        _write_mxl,
    )
    MIDI = (
        tr_noop("MIDI files"),
        (".mid", ".midi", ".kar", ".rmi"),
        tr_noop("MIDI, for sequencers"),
        _read_midi,
        _write_midi,
    )
    ABC = (
        tr_noop("ABC files"),
        (".abc",),
        tr_noop("ABC, notation as text"),
        read_notation,
        _write_abc,
    )
    HUMDRUM = (
        tr_noop("Humdrum files"),
        (".krn",),
        tr_noop("Humdrum, for analysis"),
        read_notation,
        _write_humdrum,
    )
    WAV = tr_noop("WAV files"), (".wav",), "", None, None, "render"
    FLAC = tr_noop("FLAC files"), (".flac",), "", None, None, "render"
    MP3 = tr_noop("MP3 files"), (".mp3",), "", None, None, "render"
    OGG = tr_noop("Ogg files"), (".ogg",), "", None, None, "render"

    def __init__(
        self,
        label: str,
        suffixes: tuple[str, ...],
        purpose: str,
        read: SongReader | None = None,
        write: ScoreWriter | None = None,
        command: str = "",
    ) -> None:
        self._label = label
        self.suffixes = suffixes
        self._purpose = purpose
        self.is_exported = bool(purpose)
        self.read = read
        self.write = write
        self.command = command

    @property
    def label(self) -> str:
        """What such files are called together."""
        return tr(self._label)

    @property
    def purpose(self) -> str:
        """What the window says that they are for."""
        return tr(self._purpose)

    @property
    def has_staves(self) -> bool:
        """Whether other programs find notes on two staves or on four in it."""
        return self in (FileKind.MUSICXML, FileKind.MXL)


SHEETS = (FileKind.PDF, FileKind.SVG, FileKind.PNG)
"""What is engraved; only the window's library can draw them."""

AUDIO = (FileKind.WAV, FileKind.FLAC, FileKind.MP3, FileKind.OGG)
_ONLY_READ = (".muse.bak", ".rmi")
"""Suffixes of kinds that are written, but not under these names."""

READ = tuple(kind for kind in FileKind if kind.read or kind is FileKind.PROJECT)
WRITTEN = tuple(kind for kind in FileKind if kind.write)
EXPORTED = tuple(kind for kind in FileKind if kind.is_exported)


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
    if kind.read is None:
        raise ScoreFileError(
            tr("{path} is a project, which has voices instead of tracks.", path=path)
        )
    return kind.read(path, reader, options)


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


def write_score(
    score: Score, path: Path | str, *, closed: bool = False, performance: Performance = EXACT
) -> None:
    """Write a score to a file of the kind that its name says, whole or not at all.

    Parameters
    ----------
    closed : bool
        On two staves rather than four, where there are staves.
    performance : Performance
        How MIDI plays it; all others hold what is written.

    Raises
    ------
    UserError
        If no such kind is written, or the file can't be.
    """
    path = Path(path)
    write = output_kind(path).write
    assert write is not None
    write(score, path, closed, performance)


def output_kind(path: Path, allowed: Sequence[FileKind] = WRITTEN) -> FileKind:
    """Tell as what kind a file would be written, by its name.

    Raises
    ------
    ScoreFileError
        If it is none of those that are allowed; the text says what to do instead.
    """
    kind = kind_named_by(path)
    if kind is not None and kind in allowed and not path.name.lower().endswith(_ONLY_READ):
        return kind
    endings = either([kind.suffixes[0] for kind in allowed])
    if kind is not None and kind.command:
        raise ScoreFileError(
            tr(
                "{path} can't be written here, only files that end in {endings}; "
                "'musegui {command}' makes {kind} of one.",
                path=path,
                endings=endings,
                command=kind.command,
                kind=kind.label,
            )
        )
    raise ScoreFileError(
        tr(
            "{path!r} does not say what kind of file to write; end it in {endings}.",
            path=path.name,
            endings=endings,
        )
    )


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
    check_regular(path, ScoreFileError)
    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except (OSError, ValueError):
        head = b""  # reading it will say why it can't be read
    named = kind_named_by(path)
    foreign = foreign_by_contents(path, head)
    kind = None if foreign else _kind_by_contents(head) or named
    foreign = foreign or (None if kind in READ else foreign_by_name(path))
    if kind is FileKind.MXL and named is FileKind.PROJECT:  # as damaged as it may be
        kind = named
    if kind not in READ and not path.exists():
        raise ScoreFileError(tr("There is no file {path}.", path=path))
    if foreign is not None:
        raise ScoreFileError(
            tr(
                "{path} is {foreign}, which musegui can't read: {advice}.",
                path=path,
                foreign=tr(foreign.label),
                advice=foreign.advice(),
            )
        )
    if kind not in READ:
        known = [kind.suffixes[0] for kind in READ]
        raise ScoreFileError(
            tr(
                "{path} is of no kind that is read, which are {endings}.",
                path=path,
                endings=either(known),
            )
        )
    return kind


def _kind_by_contents(head: bytes) -> FileKind | None:
    if head.startswith((b"MThd", b"RIFF")):
        return FileKind.MIDI
    if head.startswith(b"PK"):
        return FileKind.PROJECT if b"project.json" in head else FileKind.MXL
    if looks_like_xml(head):
        return FileKind.MUSICXML
    return FileKind.HUMDRUM if b"**kern" in head else None
