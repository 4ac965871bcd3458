from __future__ import annotations

import os
import sys

import pytest

from musegui.gui.app import NO_DISPLAY, has_display, run

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
