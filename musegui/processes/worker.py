"""A process of the program's own that takes values and answers with some, through pipes."""

from __future__ import annotations

import logging
import signal
import subprocess
import threading
from contextlib import suppress
from typing import Any

from musegui.core.translation import tr, tr_noop
from musegui.processes.launch import launch
from musegui.processes.pipe import Failure, Pipe

_log = logging.getLogger("musegui")

CLOSING_SECONDS = 3.0

OUT_OF_MEMORY_CODE = 70
"""The exit code of a process that got no more memory: to say so would take some."""

OVERDUE_SIGNAL = 27
"""SIGPROF, by which a process ends when its own time is over; Windows has none."""

TOO_LONG = tr_noop("it takes too long")
TOO_MUCH = tr_noop("it takes too much memory")


class WorkerProcess:
    """Runs a module's ``main(pipe)``, which ends when its pipe does.

    Parameters
    ----------
    module : str
    """

    def __init__(self, module: str) -> None:
        self.process = launch(module)
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self._pipe = Pipe(self.process.stdout, self.process.stdin)
        self._said = ""

    def put(self, value: object) -> None:
        """Hand it a value; one that has ended takes none."""
        self._pipe.put(value)

    def take(self, limit_seconds: float | None = None) -> Any:
        """Wait for its next value; None once it has ended, as it does when it takes too long."""
        killed = threading.Event()  # set before the process can end of it

        def kill() -> None:
            killed.set()
            self.process.kill()

        overdue = threading.Timer(limit_seconds, kill) if limit_seconds else None
        try:
            if overdue is not None:
                overdue.daemon = True  # a signal can come before it has begun and can be joined
                overdue.start()
            value = self._pipe.take()
        except Exception:  # pickle lets out whatever it trips over
            self.process.kill()
            value = Failure(tr("what it answers can't be understood"))
        finally:
            if overdue is not None:
                overdue.cancel()
        if overdue is not None:
            overdue.join()
            if value is None and killed.is_set():
                value = Failure(tr(TOO_LONG))
        if isinstance(value, Failure):
            self._said = value.reason
            return None
        return value

    def why_it_ended(self) -> str:
        """Say why it ended, to be put behind a colon; called once `take` has given None."""
        try:
            code = self.process.wait(CLOSING_SECONDS)
        except subprocess.TimeoutExpired:
            return self._said or tr("it no longer answers")
        reason = self._said or _reason(code)
        _log.debug("process %d ended with code %d: %s", self.process.pid, code, reason)
        return reason

    def close(self, patience_seconds: float | None = None) -> None:
        """End its input and, if that is not enough, the process; twice does no harm."""
        self._pipe.close_target()
        try:
            self.process.wait(CLOSING_SECONDS if patience_seconds is None else patience_seconds)
        except subprocess.TimeoutExpired:  # as MIDI libraries hang when their server has died
            self.process.kill()
            self.process.wait()

    def close_output(self) -> None:
        """Let go of the pipe that `take` reads, once nobody waits there."""
        self._pipe.close_source()


def _reason(code: int) -> str:
    """Say what an exit code means."""
    if code == OUT_OF_MEMORY_CODE:
        return tr(TOO_MUCH)
    if code >= 0:
        return tr("its process ended with exit code {code}", code=code)
    if -code == OVERDUE_SIGNAL:
        return tr(TOO_LONG)
    name = tr("signal {signal}", signal=-code)
    with suppress(ValueError):
        name += f", {signal.Signals(-code).name}"
    if name.endswith("SIGKILL"):
        return tr(
            "its process was killed from outside ({name}), as systems do when memory runs out",
            name=name,
        )
    if name.endswith(("SIGTERM", "SIGHUP", "SIGINT")):
        return tr("its process was ended from outside ({name})", name=name)
    return tr("its process crashed ({name})", name=name)
