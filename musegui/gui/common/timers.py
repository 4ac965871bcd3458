"""Timers that call something once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def single_shot(parent: QObject, interval_ms: int, on_timeout: Callable[[], object]) -> QTimer:
    """Make a timer that calls something once, so long after each start."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(on_timeout)
    return timer


class FirstPaint(QObject):
    """Calls something once a widget stands on the screen, so that it does not keep people waiting.

    Parameters
    ----------
    widget : QWidget
    then : callable
        Called from the event loop, after the first painting.
    """

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False
