"""Rendering beside the window: one export at a time, with progress, and it can be cancelled."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from musegui.core.errors import UserError
from musegui.core.score import Score
from musegui.engine.synth.audio_export import Rendered, RenderOptions, render_to_files


class AudioExporter(QObject):
    """Renders scores on a thread of its own.

    Signals
    -------
    progressed : int
        Percent that are done.
    ended : Rendered, UserError or None
        None if it was cancelled.
    """

    progressed = Signal(int)
    ended = Signal(object)
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._cancelled = threading.Event()
        self._percent = -1
        self._done.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        return self._thread is not None

    def start(self, score: Score, path: Path, options: RenderOptions) -> None:
        """Begin to render; what is edited from now on is not part of it."""
        if self._thread is None:
            self._cancelled.clear()
            self._percent = -1
            arguments = (score, path, options)
            self._thread = threading.Thread(target=self._run, args=arguments, name="musegui-export")
            self._thread.start()

    def cancel(self) -> None:
        """Stop before the next second of audio; nothing is left of it."""
        self._cancelled.set()

    def close(self) -> None:
        """Cancel, and wait for the thread."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self, score: Score, path: Path, options: RenderOptions) -> None:
        result: Rendered | UserError | None = None
        try:
            result = render_to_files(score, path, options, self._report)
        except UserError as error:
            result = error
        except _CancelledError:
            pass
        self._done.emit(result)

    def _report(self, part: float) -> None:
        if self._cancelled.is_set():
            raise _CancelledError
        percent = int(100 * part)
        if percent != self._percent:
            self._percent = percent
            self.progressed.emit(percent)

    def _end(self, result: Rendered | UserError | None) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
            self.ended.emit(result)


class _CancelledError(Exception):
    """Leads out of a rendering that nobody wants any more."""
