"""A process of the program's own that takes values and answers with some, through pipes."""

from __future__ import annotations

import pickle
import subprocess
import sys
import threading
from contextlib import suppress
from typing import IO, Any

CLOSING_SECONDS = 3.0


class WorkerProcess:
    """Runs a module that reads pickled values from its input and writes some to its output.

    Parameters
    ----------
    module : str
        Ends when its input ends.
    """

    def __init__(self, module: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # MIDI libraries like to talk
            start_new_session=True,
        )
        self._lock = threading.Lock()
        self._input, self._output = _pipes(self.process)
        self._closed = False

    def put(self, value: object) -> None:
        """Hand it a value; one that has ended takes none."""
        with self._lock, suppress(OSError):
            if not self._closed:
                self._input.write(pickle.dumps(value))
                self._input.flush()

    def take(self) -> Any:
        """Wait for its next value; None once it has ended."""
        with suppress(EOFError, OSError, ValueError, pickle.UnpicklingError):
            return pickle.load(self._output)
        return None

    def close(self) -> None:
        """End its input and, if that is not enough, the process; twice does no harm."""
        with self._lock:
            if not self._closed:
                self._closed = True
                with suppress(OSError):
                    self._input.close()
        try:
            self.process.wait(CLOSING_SECONDS)
        except subprocess.TimeoutExpired:  # as MIDI libraries hang when their server has died
            self.process.kill()
            self.process.wait()

    def close_output(self) -> None:
        """Let go of the pipe that `take` reads, once nobody waits there."""
        self._output.close()


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout
