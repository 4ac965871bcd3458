"""Waiting for what happens on other threads, in the window's loop and in other programs."""

import time

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

PATIENCE_SECONDS = 120
"""How long a test waits for anything: only what hangs takes longer, however busy the machine."""

PROGRAM_SECONDS = 5 * PATIENCE_SECONDS
"""As much for a whole program, which has to be loaded first."""


def wait_until(condition, seconds=PATIENCE_SECONDS):
    """Wait until a condition holds; fail if it never does."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.005)


class PatientQtBot(QtBot):
    """Waits as long as anything else here does; pytest-qt's five seconds are few under load."""

    def waitUntil(self, callback, *, timeout=1000 * PATIENCE_SECONDS):
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=1000 * PATIENCE_SECONDS, **options):
        return super().waitSignal(signal, timeout=timeout, **options)

    @staticmethod
    def mouseMove(widget, pos, delay=-1):
        """Move the pointer, and come back when the widget has been told.

        With no button held QTest only moves the system's pointer. A busy X server tells of that
        later, and none does if the pointer was there before.
        """
        told = _Told(widget)
        QTest.mouseMove(widget, pos, delay)
        if not told.moves:
            here, button = QPointF(pos), Qt.MouseButton.NoButton
            there = widget.mapToGlobal(here)
            if not widget.underMouse():
                window = widget.mapTo(widget.window(), here)
                QApplication.sendEvent(widget, QEnterEvent(here, window, there))
            move = QEvent.Type.MouseMove
            event = QMouseEvent(move, here, there, button, button, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(widget, event)
        widget.removeEventFilter(told)


class _Told(QObject):
    """Counts the moves that a widget is told of."""

    def __init__(self, widget):
        super().__init__()
        self.moves = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.moves += event.type() is QEvent.Type.MouseMove
        return False
