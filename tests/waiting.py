"""Waiting for what happens on other threads, in the window's loop and in other programs."""

import time

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
