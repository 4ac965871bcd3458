"""Files of other programs: read, asked about where that is unclear, handed over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from musegui.core.errors import UserError
from musegui.core.score import Score
from musegui.core.translation import tr
from musegui.files.notation.read import notation_reader, read_notation
from musegui.files.scores import FileKind, kind_of, read_any_song
from musegui.files.song.import_report import import_report
from musegui.files.song.parts import Parts, are_plain, tune_parts, usual_parts
from musegui.files.song.read_options import DEFAULT_READ_OPTIONS, ReadOptions
from musegui.files.song.song import MusicFileError, RepeatsFileError, Song
from musegui.files.song.song_score import score_from_song
from musegui.gui.common.background import Background, Job
from musegui.gui.common.notices import Notices
from musegui.gui.document.import_dialog import ImportDialog
from musegui.processes.helper import HelperProcess


@dataclass(frozen=True)
class Imported:
    """A score that came from a file.

    Attributes
    ----------
    report : str
        What the user should know of how it came in; empty if nothing.
    """

    path: Path
    score: Score
    report: str


class Importer(QObject):
    """Reads MIDI at once, and notation on a thread, for a process has to be started for it.

    Signals
    -------
    arrived : Imported
        When it came later than `open` could wait for.
    """

    arrived = Signal(object)

    def __init__(self, background: Background, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._background = background
        self._notices = notices
        self._window = window
        self._reading: tuple[Job, HelperProcess] | None = None

    def open(
        self, path: Path, *, ask: bool = False, options: ReadOptions = DEFAULT_READ_OPTIONS
    ) -> Imported | None:
        """Begin to read a file; gives its score if that is there already.

        Parameters
        ----------
        ask : bool
            Whether to ask which track is which voice even if that is clear.
        options : ReadOptions

        Raises
        ------
        UserError
            If it can't be read, as far as that is known at once.
        """
        if kind_of(path) is FileKind.MIDI:
            return self._offer(read_any_song(path), options, ask=ask)
        self._notices.info(tr("Reading {path} …", path=path.name))
        self.close()
        reader = notation_reader()
        job = self._background.run(
            partial(read_notation, path, reader, options),
            partial(self._arrive, options, ask),
            partial(self._fail, path, options, ask),
        )
        self._reading = job, reader
        return None

    def close(self) -> None:
        """Forget what is being read."""
        if self._reading is not None:
            job, reader = self._reading
            self._reading = None
            job.forget()
            reader.close()

    def _arrive(self, options: ReadOptions, ask: bool, song: Song) -> None:
        self.close()
        self._hand_over(song.path, options, ask, partial(self._offer, song, options, ask=ask))

    def _open_again(self, path: Path, options: ReadOptions, ask: bool) -> None:
        self._hand_over(path, options, ask, partial(self.open, path, ask=ask, options=options))

    def _hand_over(
        self, path: Path, options: ReadOptions, ask: bool, make: Callable[[], Imported | None]
    ) -> None:
        """Tell of what is made, if that is there already; a failure becomes a notice."""
        try:
            imported = make()
        except UserError as error:
            self._fail(path, options, ask, error)
        else:
            if imported is not None:
                self.arrived.emit(imported)

    def _fail(self, path: Path, options: ReadOptions, ask: bool, error: Exception) -> None:
        self.close()
        if isinstance(error, RepeatsFileError):
            once = replace(options, repeats_once=True)
            remedy = partial(self._open_again, path, once, ask)
            self._notices.warning(str(error), "", (tr("Open it once through"), remedy))
        elif isinstance(error, UserError):
            self._notices.error(str(error))
        else:
            raise error

    def _offer(self, song: Song, options: ReadOptions, *, ask: bool) -> Imported | None:
        """Give a song's score, or ask first how it is to be taken."""
        ask = ask or bool(song.tunes)
        parts = usual_parts(song)
        if are_plain(parts) and not ask:
            return _import(song, parts)
        try:
            score_from_song(song, parts=parts)
        except MusicFileError:
            parts = tune_parts(song)
            if not ask:
                score_from_song(song, parts=parts)
        dialog = ImportDialog(song, parts, self._window, options)
        dialog.reread.connect(lambda chosen: self._open_again(song.path, chosen, ask=True))
        dialog.accepted.connect(
            lambda: self._hand_over(song.path, options, True, lambda: _import(song, dialog.parts))
        )
        dialog.open()
        return None


def _import(song: Song, parts: Parts) -> Imported:
    score = score_from_song(song, parts=parts)
    report = import_report(song, parts, score)
    return Imported(song.path, score, f"{song.path.name}: {report}" if report.sentences else "")
