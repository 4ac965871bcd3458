"""Ctrl+C while a test of a window runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.program import REPOSITORY
from tests.waiting import PROGRAM_SECONDS

TESTS = """
import signal
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

class Interrupted(QObject):
    def event(self, event):
        signal.raise_signal(signal.SIGINT)
        return True

def test_window(qtbot):
    QApplication.sendEvent(Interrupted(), QEvent(QEvent.Type.User))
    print("went on")
    {more}

def test_next():
    print("next")
"""


@pytest.mark.parametrize("more", ["", "signal.raise_signal(signal.SIGINT); print('further')"])
def test_the_window_test_ends_first_unless_it_is_sent_twice(tmp_path: Path, more: str) -> None:
    tests = tmp_path / "test_window.py"
    tests.write_text(TESTS.format(more=more))
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-s", "-p", "tests.conftest", tests],
        cwd=REPOSITORY, capture_output=True, text=True, timeout=PROGRAM_SECONDS,
    )  # fmt: skip
    assert run.returncode == pytest.ExitCode.INTERRUPTED, run.stdout + run.stderr
    assert "went on" in run.stdout
    assert ("1 passed" in run.stdout) == (not more)
    assert "further\n" not in run.stdout
    assert "next\n" not in run.stdout
