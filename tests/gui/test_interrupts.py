"""Signals that end the program, sent to a process of its own that has nothing else."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from tests.waiting import PROGRAM_SECONDS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there they can't be sent")

PROGRAM = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QTimer
from musegui.gui.interrupts import Interrupts

app = QCoreApplication([])
lock = threading.Lock()

def work():
    with lock:
        sum(range(1000))

def say(words):
    print(words, flush=True)

def end():
    say("came")
    if not lock.acquire(blocking=False):
        say("in the middle of something")
    lock.release()
    if "hang" in sys.argv:
        threading.Event().wait()
    QTimer.singleShot(200, app.quit)

timer = QTimer()
timer.timeout.connect(work)
if "busy" in sys.argv:
    timer.start(0)
with Interrupts() as interrupts:
    interrupts.came.connect(end)
    QTimer.singleShot(0, lambda: say("ready"))
    app.exec()
say("ended")
"""

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start() -> Iterator[Start]:
    """Give a function that starts the program, which is in its loop then."""
    programs: list[subprocess.Popen[str]] = []

    def start_program(*words: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", PROGRAM, *words]
        program = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        programs.append(program)
        assert heard(program) == "ready"
        return program

    yield start_program
    for program in programs:
        program.kill()
        program.communicate()


def heard(program: subprocess.Popen[str]) -> str:
    """Wait for the next line that the program prints."""
    assert program.stdout is not None
    return program.stdout.readline().strip()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("words", [(), ("busy",)], ids=["idle", "busy"])
def test_a_signal_is_told_in_the_loop(
    start: Start, number: signal.Signals, words: tuple[str, ...]
) -> None:
    program = start(*words)
    program.send_signal(number)
    assert program.communicate(timeout=PROGRAM_SECONDS)[0].split("\n") == ["came", "ended", ""]
    assert program.returncode == 0


def test_a_second_interrupt_ends_at_once_a_program_that_hangs(start: Start) -> None:
    program = start("hang")
    program.send_signal(signal.SIGINT)
    assert heard(program) == "came"
    program.send_signal(signal.SIGINT)
    assert program.wait(PROGRAM_SECONDS) == -signal.SIGINT


def test_a_logout_that_sends_several_signals_leaves_time_to_end(start: Start) -> None:
    program = start("busy")
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGHUP):
        program.send_signal(number)
    assert program.communicate(timeout=PROGRAM_SECONDS)[0].split("\n") == ["came", "ended", ""]


def test_an_interrupt_after_a_logout_ends_at_once(start: Start) -> None:
    program = start("hang")
    program.send_signal(signal.SIGTERM)
    assert heard(program) == "came"
    program.send_signal(signal.SIGINT)
    assert program.wait(PROGRAM_SECONDS) == -signal.SIGINT
