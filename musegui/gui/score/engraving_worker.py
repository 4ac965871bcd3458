"""Engraving beside the window: of the scores that wait only the newest is drawn."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from musegui.core.errors import UserError
from musegui.files.notation.engraver import Engraver, EngravingRequest
from musegui.files.notation.plain_svg import Page
from musegui.gui.common.background import Background, Job
from musegui.processes.helper import HelperError


class EngravingWorker(QObject):
    """Has scores engraved by a process of its own, which is started with the first.

    Signals
    -------
    engraved : EngravingRequest, list of Page
        Only for the last one asked for.
    failed : str
        Why it could not be; fits behind a colon.
    """

    engraved = Signal(object, object)
    failed = Signal(str)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engraver = Engraver()
        self._background = background
        self._job: Job | None = None
        self._waiting: EngravingRequest | None = None
        self._closed = False

    def ask(self, request: EngravingRequest) -> None:
        """Engrave this next; what was still waiting is forgotten."""
        self._waiting = request
        if self._job is None:
            self._begin()

    def close(self) -> None:
        """End the process, and have nobody wait for it."""
        self._closed, self._waiting = True, None
        if self._job is not None:
            self._job.forget()
        self._engraver.close()

    def _begin(self) -> None:
        request, self._waiting = self._waiting, None
        if request is not None and not self._closed:
            engrave = partial(self._engraver.engrave, request)
            self._job = self._background.run(engrave, partial(self._take, request), self._fail)

    def _take(self, request: EngravingRequest, pages: list[Page]) -> None:
        self._job = None
        if self._waiting is None:
            self.engraved.emit(request, pages)
        self._begin()

    def _fail(self, error: Exception) -> None:
        self._job = None
        self._begin()
        if not isinstance(error, HelperError | UserError):
            raise error
        self.failed.emit(str(error))
