"""Writing the score for other programs, and for paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from musegui.core.errors import UserError
from musegui.core.score import Score
from musegui.files.engraver import EngravingRequest
from musegui.files.musicxml_writer import write_notation
from musegui.files.plain_svg import Page
from musegui.files.scores import Kind, kind_named_by, write_score
from musegui.gui.engraving_desk import EngravingDesk
from musegui.gui.notices import Notices
from musegui.gui.sheets import SUFFIXES, write_sheets


class Exporter(QObject):
    """Writes MIDI and MusicXML at once; what is engraved first comes a moment later.

    Signals
    -------
    written : Path
        Also one of several files, the first.
    """

    written = Signal(object)

    def __init__(self, notices: Notices, parent: QWidget) -> None:
        super().__init__(parent)
        self._notices = notices
        self._desk: EngravingDesk | None = None

    def export(self, score: Score, path: Path, *, closed: bool) -> None:
        """Write a score as its file's ending says; a failure becomes a notice.

        Parameters
        ----------
        closed : bool
            On two staves rather than four, where there are staves.
        """
        if path.suffix.lower() in SUFFIXES:
            self._engrave(score, path, closed=closed)
            return
        try:
            kind = kind_named_by(path)
            if kind in (Kind.MUSICXML, Kind.MXL):
                write_notation(score, path, compressed=kind is Kind.MXL, closed=closed)
            else:
                write_score(score, path)
        except UserError as error:
            self._notices.error(str(error))
        else:
            self._tell([path])

    def close(self) -> None:
        """Give up what is being engraved."""
        if self._desk is not None:
            self._desk.close()
            self._desk.deleteLater()
            self._desk = None

    def _engrave(self, score: Score, path: Path, *, closed: bool) -> None:
        self.close()
        self._desk = EngravingDesk(self)
        self._desk.engraved.connect(lambda _request, pages: self._write(pages, path))
        self._desk.failed.connect(
            lambda why: self._notices.error(f"{path} can't be written: {why}.")
        )
        self._desk.ask(EngravingRequest(score, closed=closed, title=path.stem))

    def _write(self, pages: list[Page], path: Path) -> None:
        try:
            self._tell(write_sheets(pages, path, path.stem))
        except UserError as error:
            self._notices.error(str(error))
        self.close()

    def _tell(self, paths: list[Path]) -> None:
        last = f" to {paths[-1].name}" if len(paths) > 1 else ""
        self._notices.info(f"Exported as {paths[0].name}{last}.")
        self.written.emit(paths[0])
