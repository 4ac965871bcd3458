"""Rendering beside the window: one export at a time, with progress, and it can be cancelled."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from musegui.core.errors import UserError
from musegui.core.score import Score
from musegui.engine.synth.audio_export import Rendered, RenderOptions, render_to_files
from musegui.gui.common.background import Background, Job


class AudioExporter(QObject):
    """Renders scores beside the window.

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

    def start(self, score: Score, path: Path, options: RenderOptions) -> None:
        """Begin to render; what is edited from now on is not part of it."""
        if self._job is None:
            self._cancelled.clear()
            self._percent = -1
            render = partial(self._render, score, path, options)
            self._job = self._background.run(render, self._end, self._fail)

    def cancel(self) -> None:
        """Stop before the next second of audio; nothing is left of it."""
        self._cancelled.set()

    def close(self) -> None:
        """Cancel; nobody is told of it."""
        self.cancel()
        if self._job is not None:
            self._job.forget()
            self._job = None

    def _render(self, score: Score, path: Path, options: RenderOptions) -> Rendered | None:
        try:
            return render_to_files(score, path, options, self._report)
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
