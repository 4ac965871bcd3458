"""Writing the score for other programs, and for paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from musegui.core.errors import UserError
from musegui.core.performance import EXACT, Performance
from musegui.core.score import Score
from musegui.core.translation import tr
from musegui.files.notation.engraver import EngravingRequest
from musegui.files.notation.plain_svg import Page
from musegui.files.notation.written.page_setup import PageSetup
from musegui.files.scores import SHEETS, kind_named_by, write_score
from musegui.gui.common.background import Background
from musegui.gui.common.notices import Notices
from musegui.gui.exporting.sheets import print_sheets, write_sheets
from musegui.gui.score.engraving_worker import EngravingWorker


class Exporter(QObject):
    """Writes MIDI and MusicXML at once; what is engraved first comes a moment later.

    Signals
    -------
    written : Path
        Also one of several files, the first.
    printed
        When the printer has everything.
    """

    written = Signal(object)
    printed = Signal()

    def __init__(self, background: Background, notices: Notices, parent: QWidget) -> None:
        super().__init__(parent)
        self._background = background
        self._notices = notices
        self._engraver: EngravingWorker | None = None

    def export(
        self,
        score: Score,
        path: Path,
        setup: PageSetup,
        *,
        closed: bool,
        performance: Performance = EXACT,
    ) -> None:
        """Write a score as its file's ending says; a failure becomes a notice.

        Parameters
        ----------
        setup : PageSetup
            How its pages look, if it is engraved.
        closed : bool
            On two staves rather than four, in MusicXML.
        performance : Performance
            How MIDI plays it.
        """
        if kind_named_by(path) in SHEETS:
            request = EngravingRequest(score, setup, title=path.stem)
            self._engrave_then(
                request,
                lambda pages: self._write(pages, path),
                tr("{path} can't be written", path=path),
            )
            return
        try:
            write_score(score, path, closed=closed, performance=performance)
        except UserError as error:
            self._notices.error(str(error), lasting=True)
        else:
            self._tell([path])

    def print(self, score: Score, setup: PageSetup, printer: QPrinter, title: str) -> None:
        """Engrave a score and print it; a failure becomes a notice."""

        def put_on_paper(pages: list[Page]) -> None:
            try:
                print_sheets(pages, printer)
            except UserError as error:
                self._notices.error(str(error))
            else:
                self.printed.emit()
            self.close()

        request = EngravingRequest(score, setup, title=title)
        self._engrave_then(request, put_on_paper, tr("The score can't be printed"))

    def close(self) -> None:
        """Give up what is being engraved."""
        if self._engraver is not None:
            self._engraver.close()
            self._engraver.deleteLater()
            self._engraver = None

    def _engrave_then(
        self, request: EngravingRequest, then: Callable[[list[Page]], None], failure: str
    ) -> None:
        self.close()
        self._engraver = EngravingWorker(self._background, self)
        self._engraver.engraved.connect(lambda _request, pages: then(pages))
        self._engraver.failed.connect(
            lambda why: self._notices.error(f"{failure}: {why}.", lasting=True)
        )
        self._engraver.ask(request)

    def _write(self, pages: list[Page], path: Path) -> None:
        try:
            self._tell(write_sheets(pages, path, path.stem))
        except UserError as error:
            self._notices.error(str(error), lasting=True)
        self.close()

    def _tell(self, paths: list[Path]) -> None:
        first, last = paths[0].name, paths[-1].name
        self._notices.info(
            tr("Exported as {path}.", path=first)
            if first == last
            else tr("Exported as {first} to {last}.", first=first, last=last)
        )
        self.written.emit(paths[0])
