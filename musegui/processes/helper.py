"""A Python process of our own for work that must be kept within bounds, or out of the way.

What it does may take too long, want too much memory or crash; nothing of that reaches the program.
One process answers one request after another. Requests are pickled, answers are JSON, since what
answers may have read hostile files.
"""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Timer
from typing import Any

MAX_MEMORY_BYTES = 450 << 20
_START_SECONDS = 60.0
_PATIENCE = 10.0
_OVERDUE_SIGNAL = 27
"""SIGPROF, by which a process ends when its own time is over; Windows has none."""


class HelperError(Exception):
    """Nothing came back: the text says why, to be put behind a colon."""


class HelperProcess:
    """A module run in a process of its own, started with the first request.

    Only `close` may be called from a second thread; what is under way then fails.

    Parameters
    ----------
    module : str
        Which calls `serve` when it is run.
    """

    def __init__(self, module: str) -> None:
        self._module = module
        self._process: subprocess.Popen[bytes] | None = None

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
            If the process ended, or did not answer in time and was ended.
        """
        process = self._process
        if process is None or process.poll() is not None:
            self.close()
            process = self._process = self._start()
            self._answer(process, _START_SECONDS)
        assert process.stdin is not None
        with suppress(OSError):
            process.stdin.write(pickle.dumps((limit_seconds, request)))
            process.stdin.flush()
        return self._answer(process, limit_seconds * _PATIENCE)

    def _answer(self, process: subprocess.Popen[bytes], limit_seconds: float) -> Any:
        assert process.stdout is not None
        overdue = Timer(limit_seconds, process.kill)
        overdue.start()
        try:
            line = process.stdout.readline()
        finally:
            in_time = not overdue.finished.is_set()
            overdue.cancel()
            overdue.join()
        if not line.endswith(b"\n"):
            self.close()
            overdue_itself = process.returncode == -_OVERDUE_SIGNAL
            in_time = in_time and not overdue_itself
            raise HelperError("it takes too much memory" if in_time else "it takes too long")
        return json.loads(line)

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            if process.poll() is None:
                process.kill()
            process.communicate()

    def _start(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", self._module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )


def serve(answer: Callable[[Any], object]) -> None:
    """Answer requests from the standard input until it ends, the first answer being none's.

    What else is printed goes nowhere. Call it when all is imported: time counts from then on.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that started this
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    _limit_memory()
    reply: object = "ready"
    with suppress(EOFError):
        while True:
            answers.write(json.dumps(reply).encode() + b"\n")
            answers.flush()
            limit_seconds, request = pickle.load(sys.stdin.buffer)
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
