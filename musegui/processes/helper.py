"""A process of our own for work that must be kept within bounds, or out of the way.

What it does may take too long, want too much memory or crash; nothing of that reaches the program.
One process answers one request after another.
"""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable
from typing import Any

from musegui.core.translation import tr
from musegui.processes.pipe import Pipe
from musegui.processes.worker import WorkerProcess

MAX_MEMORY_BYTES = 450 << 20
_START_SECONDS = 60.0
_PATIENCE = 10.0


class HelperError(Exception):
    """Nothing came back: the text says why, to be put behind a colon."""


class HelperProcess:
    """A module run in a process of its own, started with the first request.

    Only `close` may be called from a second thread; what is under way then fails, and nothing
    is started any more.

    Parameters
    ----------
    module : str
        Whose ``main(pipe)`` calls `serve`.
    """

    def __init__(self, module: str) -> None:
        self._module = module
        self._worker: WorkerProcess | None = None
        self._lock = threading.Lock()
        self._closed = False

    def ask(self, request: object, limit_seconds: float) -> Any:
        """Send a request and give its answer.

        Parameters
        ----------
        limit_seconds : float
            Of the process's own time, so that a busy machine does no harm; `_PATIENCE` times that
            on the clock.

        Raises
        ------
        HelperError
            If the process ended, did not answer in time and was ended, or was closed.
        """
        worker, is_new = self._living_worker()
        if is_new:
            self._answer(worker, _START_SECONDS)
        worker.put((limit_seconds, request))
        return self._answer(worker, limit_seconds * _PATIENCE)

    def _living_worker(self) -> tuple[WorkerProcess, bool]:
        """Give the process, and whether it has only now been started."""
        with self._lock:
            if self._closed:
                raise HelperError(tr("it was given up"))
            worker = self._worker
            if worker is not None and worker.process.poll() is None:
                return worker, False
            self._end()
            self._worker = WorkerProcess(self._module)
            return self._worker, True

    def _answer(self, worker: WorkerProcess, limit_seconds: float) -> Any:
        answer = worker.take(limit_seconds)
        if answer is None:
            reason = worker.why_it_ended()
            with self._lock:
                self._end()
            raise HelperError(reason)
        return answer

    def close(self) -> None:
        """End the process, for good."""
        with self._lock:
            self._closed = True
            self._end()

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.process.kill()
            worker.close()
            worker.close_output()


def serve(pipe: Pipe, answer: Callable[[Any], object]) -> None:
    """Answer requests until the pipe ends, the first answer being none's.

    Call it when all is imported: time counts from then on.

    Parameters
    ----------
    answer : callable
        Gives what `musegui.processes.pipe` carries, and never None.
    """
    _limit_memory()
    reply: object = "ready"
    while True:
        pipe.put(reply)
        asked = pipe.take()
        if asked is None:
            return
        limit_seconds, request = asked
        _limit_time(limit_seconds)
        reply = answer(request)
        _limit_time(0)


def _limit_time(seconds: float) -> None:
    """Have the system end this process when it has worked so long; 0 for no limit."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _limit_memory() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MAX_MEMORY_BYTES, MAX_MEMORY_BYTES))
