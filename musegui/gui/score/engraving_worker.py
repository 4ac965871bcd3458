"""Engraving behind the window's back: the newest score is what counts."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from musegui.files.notation.engraver import Engraver, EngravingRequest
from musegui.files.notation.plain_svg import Page
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
    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engraver = Engraver()
        self._worker: ThreadPoolExecutor | None = None
        self._waiting: EngravingRequest | None = None
        self._busy = False
        self._closed = False
        self._done.connect(self._take)

    def ask(self, request: EngravingRequest) -> None:
        """Engrave this next; what was still waiting is forgotten."""
        self._waiting = request
        if not self._busy:
            self._begin()

    def close(self) -> None:
        """End the process and the thread that waits for it."""
        self._closed, self._waiting = True, None
        if self._worker is not None:
            self._worker.shutdown(wait=False, cancel_futures=True)
            self._engraver.close()
            self._worker.shutdown()

    def _begin(self) -> None:
        request, self._waiting = self._waiting, None
        if request is None or self._closed:
            return
        if self._worker is None:
            self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="engraving")
        self._busy = True
        future = self._worker.submit(self._engraver.engrave, request)
        future.add_done_callback(lambda done: self._done.emit(request, done))

    def _take(self, request: EngravingRequest, done: Future[list[Page]]) -> None:
        self._busy = False
        if self._closed:
            return
        error = done.exception()
        if isinstance(error, HelperError):
            self.failed.emit(str(error))
        elif error is not None:
            raise error
        elif self._waiting is None:
            self.engraved.emit(request, done.result())
        self._begin()
