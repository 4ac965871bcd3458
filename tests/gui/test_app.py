from __future__ import annotations

import os
import signal
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from musegui.gui.app import NO_DISPLAY, closing_on_interrupt, has_display, run
from tests.gui.conftest import Desk

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs X11 or Wayland")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Take all displays out of the environment."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@linux
@pytest.mark.parametrize(
    ("name", "value"),
    [("TERM", "dumb"), ("DISPLAY", ":4242"), ("DISPLAY", "nonsense"), ("WAYLAND_DISPLAY", "none")],
)
def test_without_a_display_that_answers_one_line_points_to_the_command_line(
    bare: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, value: str
) -> None:
    bare.setenv(name, value)
    assert run() == 1
    assert capsys.readouterr().err.strip() == NO_DISPLAY


@linux
def test_the_off_screen_platform_needs_no_display(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("QT_QPA_PLATFORM", "xcb")
    assert not has_display()
    bare.setenv("QT_QPA_PLATFORM", "offscreen")
    assert has_display()


@pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="needs an X server")
def test_an_x_server_that_answers_is_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert has_display()


@pytest.mark.skipif(sys.platform == "win32", reason="there it is no signal that can be sent")
def test_an_interrupt_closes_an_idle_window(desk: Desk, qapp: QApplication) -> None:
    timer = QTimer(desk.window)
    timer.setSingleShot(True)
    timer.timeout.connect(lambda: os.kill(os.getpid(), signal.SIGINT))
    timer.start(20)
    before = signal.getsignal(signal.SIGINT)
    with closing_on_interrupt(desk.window):
        qapp.exec()
    assert not desk.window.isVisible()
    assert signal.getsignal(signal.SIGINT) is before
