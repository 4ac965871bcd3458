"""A style learnt in a process of its own, and what it tells."""

from __future__ import annotations

import threading
from collections.abc import Callable

from musegui.core.style.style_learning import (
    GO_ON,
    PAUSE,
    LearnDone,
    LearnFailed,
    LearnMessage,
    LearnProgress,
    LearnRequest,
)
from musegui.core.translation import tr
from musegui.processes.worker import WorkerProcess

_PROGRAM = "musegui.model.learning.child"


class StyleLearner:
    """Has one style learnt at a time.

    What is stopped leaves its state beside the output; the same request goes on from there.

    Parameters
    ----------
    receive : callable
        Called on a thread with every `LearnMessage`; nothing comes after `stop`.
    """

    def __init__(self, receive: Callable[[LearnMessage], None]) -> None:
        self._receive = receive
        self._worker: WorkerProcess | None = None
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()

    @property
    def busy(self) -> bool:
        """Whether a style is being learnt."""
        return self._thread is not None and self._thread.is_alive()

    def start(self, request: LearnRequest) -> None:
        """Begin, or go on with what was stopped; one that runs is stopped first."""
        self.stop()
        self._stopped = threading.Event()
        self._worker = WorkerProcess(_PROGRAM)
        self._worker.put(request)
        self._thread = threading.Thread(
            target=self._listen, args=(self._worker, self._stopped), name="musegui-learn"
        )
        self._thread.start()

    def pause(self) -> None:
        """Let it rest after the iteration that it is in."""
        if self._worker is not None:
            self._worker.put(PAUSE)

    def go_on(self) -> None:
        """End its rest."""
        if self._worker is not None:
            self._worker.put(GO_ON)

    def stop(self) -> None:
        """End the process; at most a minute of its work is lost."""
        worker, self._worker = self._worker, None
        thread, self._thread = self._thread, None
        if worker is not None and thread is not None:
            self._stopped.set()
            worker.process.kill()
            thread.join()

    def _listen(self, worker: WorkerProcess, stopped: threading.Event) -> None:
        message: LearnMessage | None = None
        while isinstance(message, LearnProgress | None):
            message = worker.take()
            if message is None:
                why = tr(
                    "Learning ended: {reason}. It can go on from there; at most a minute is lost.",
                    reason=worker.why_it_ended(),
                )
                message = LearnFailed(why, was_killed=True)
            if isinstance(message, LearnDone | LearnFailed):
                worker.close()
                worker.close_output()
            if not stopped.is_set():
                self._receive(message)
