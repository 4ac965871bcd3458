"""Signals that end the program: Ctrl+C, a logout, a terminal that closes."""

from __future__ import annotations

import signal
import socket
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_ENDING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


class Interrupts(QObject):
    """Turns such signals into one of Qt's; a second Ctrl+C ends the program at once.

    Python runs a handler between any two of its own instructions, so in the middle of whatever is
    going on: with a lock taken, with a list half changed. The one here does nothing but see to it
    that the next Ctrl+C needs no handler. What tells the window is the byte that the interpreter
    writes to a socket; Qt reads it in its loop, where nothing else is going on.

    Use it in a ``with`` statement.

    Signals
    -------
    came
        Once, however many signals come: the program is to end.
    """

    came = Signal()

    def __enter__(self) -> Interrupts:
        self._end, self._other_end = socket.socketpair()
        for end in (self._end, self._other_end):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._end.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._tell)
        self._before = {number: signal.signal(number, _let_end) for number in _ENDING}
        self._woken_before = signal.set_wakeup_fd(
            self._other_end.fileno(), warn_on_full_buffer=False
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        signal.set_wakeup_fd(self._woken_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._end.close()
        self._other_end.close()

    def _tell(self) -> None:
        if any(number in _ENDING for number in self._end.recv(4096)):
            self._notifier.setEnabled(False)
            self.came.emit()


def _let_end(_number: int, _frame: object) -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
