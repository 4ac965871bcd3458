"""Files of other programs: read, asked about where that is unclear, handed over."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from musegui.core.errors import UserError
from musegui.core.score import Score
from musegui.files.notation.read import notation_reader, read_notation
from musegui.files.scores import FileKind, kind_of, read_any_song
from musegui.files.song.import_report import import_report
from musegui.files.song.parts import Parts, are_plain, tune_parts, usual_parts
from musegui.files.song.read_options import DEFAULT_READ_OPTIONS, ReadOptions
from musegui.files.song.song import MusicFileError, RepeatsFileError, Song
from musegui.files.song.song_score import score_from_song
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
    _read = Signal(object, object)

    def __init__(self, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._notices = notices
        self._window = window
        self._worker: ThreadPoolExecutor | None = None
        self._reader: HelperProcess | None = None
        self._awaited: Path | None = None
        self._read.connect(self._arrive)

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
        self._notices.info(f"Reading {path.name} …")
        self._stop_reading()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="import")
        self._reader = notation_reader()
        self._awaited = path
        future = self._worker.submit(read_notation, path, self._reader, options)
        future.add_done_callback(lambda done: self._read.emit(path, (done, ask, options)))
        return None

    def close(self) -> None:
        """Forget what is being read."""
        self._awaited = None
        self._stop_reading()

    def _stop_reading(self) -> None:
        if self._worker is not None and self._reader is not None:
            self._worker.shutdown(wait=False, cancel_futures=True)
            self._reader.close()
            self._worker.shutdown()
        self._worker = self._reader = None

    def _arrive(self, path: Path, outcome: tuple[Future[Song], bool, ReadOptions]) -> None:
        if path is not self._awaited:
            return
        self.close()
        done, ask, options = outcome
        once = replace(options, repeats_once=True)
        try:
            imported = self._offer(done.result(), options, ask=ask)
        except RepeatsFileError as error:
            remedy = ("Open it once through", lambda: self.open(path, ask=ask, options=once))
            self._notices.warning(str(error), "", remedy)
        except UserError as error:
            self._notices.error(str(error))
        else:
            if imported is not None:
                self.arrived.emit(imported)

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
        dialog.reread.connect(lambda chosen: self.open(song.path, ask=True, options=chosen))
        dialog.accepted.connect(lambda: self.arrived.emit(_import(song, dialog.parts)))
        dialog.open()
        return None


def _import(song: Song, parts: Parts) -> Imported:
    score = score_from_song(song, parts=parts)
    report = import_report(song, parts, score)
    return Imported(song.path, score, f"{song.path.name}: {report}" if report.sentences else "")
