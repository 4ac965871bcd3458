"""What every test relies on: no display is needed, and no thread outlives a test."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterator

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musegui.core.translation import LANGUAGE_VARIABLE, use_language
from tests.jack import JackServer, running_jack_server
from tests.waiting import PatientQtBot

settings.register_profile("musegui", deadline=None)  # a busy machine is no failure
settings.load_profile("musegui")

# Shells start background jobs with SIGINT ignored, and programs under test would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)

os.environ[LANGUAGE_VARIABLE] = "en"
use_language("en")
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
os.environ.setdefault("GOMP_SPINCOUNT", "0")
if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Let a test of a window end before Ctrl+C ends the run; a second one ends that at once.

    An exception that is raised wherever the test happens to be may be in a method that Qt calls,
    from which PySide can't pass it on: it ends the process.
    """
    if "qtbot" not in getattr(item, "fixturenames", ()):
        return (yield)
    came = False

    def hold(_number: int, _frame: object) -> None:
        nonlocal came
        came = True
        signal.signal(signal.SIGINT, signal.default_int_handler)

    signal.signal(signal.SIGINT, hold)
    try:
        return (yield)
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if came:
            raise KeyboardInterrupt


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    """Give what changes the language, until the test ends."""
    yield use_language
    use_language("en")


@pytest.fixture
def jack_server() -> Iterator[JackServer]:
    """Run a JACK server without a sound card, for this process and its children."""
    with running_jack_server(f"musegui-test-{os.getpid()}") as server:
        yield server


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Give what moves and waits for windows, with more patience than pytest-qt's own."""
    return PatientQtBot(request)


@pytest.fixture(autouse=True)
def _no_thread_survives() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and not t.daemon]
    assert not left, f"threads outlived the test: {left}"
