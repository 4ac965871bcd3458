"""Timers that ring once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def single_shot(parent: QObject, interval_ms: int, on_timeout: Callable[[], object]) -> QTimer:
    """Make a timer that calls something once, so long after each start."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(on_timeout)
    return timer
