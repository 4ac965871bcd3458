"""Rendering beside the window: one export at a time, with progress, and it can be cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from musegui.core.errors import UserError
from musegui.engine.synth.audio_export import Rendered, ReportShare
from musegui.gui.common.background import Background, Job


class AudioExporter(QObject):
    """Runs one rendering beside the window.

    Signals
    -------
    progressed : int
        Percent that are done.
    ended : Rendered, UserError or None
        None if it was cancelled.
    """

    progressed = Signal(int)
    ended = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None
        self._cancelled = threading.Event()
        self._percent = -1

    @property
    def running(self) -> bool:
        return self._job is not None

    def start(self, render: Callable[[ReportShare], Rendered]) -> None:
        """Begin to render; it reports how much is done, and ends where that raises an error."""
        if self._job is None:
            self._cancelled.clear()
            self._percent = -1
            self._job = self._background.run(partial(self._run, render), self._end, self._fail)

    def cancel(self) -> None:
        """Stop before the next second of audio; nothing is left of it."""
        self._cancelled.set()

    def close(self) -> None:
        """Cancel, without a signal."""
        self.cancel()
        if self._job is not None:
            self._job.forget()
            self._job = None

    def _run(self, render: Callable[[ReportShare], Rendered]) -> Rendered | None:
        try:
            return render(self._report)
        except _CancelledError:
            return None

    def _report(self, part: float) -> None:
        if self._cancelled.is_set():
            raise _CancelledError
        percent = int(100 * part)
        if percent != self._percent:
            self._percent = percent
            self.progressed.emit(percent)

    def _end(self, result: Rendered | UserError | None) -> None:
        self._job = None
        self.ended.emit(result)

    def _fail(self, error: Exception) -> None:
        self._end(error if isinstance(error, UserError) else None)
        if not isinstance(error, UserError):
            raise error


class _CancelledError(Exception):
    """Leads out of a rendering that nobody wants any more."""
