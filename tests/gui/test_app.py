from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from musegui.core.errors import UserError
from musegui.gui.app import run
from musegui.gui.display import NO_DISPLAY, why_no_window

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
    bare: pytest.MonkeyPatch, name: str, value: str
) -> None:
    bare.setenv(name, value)
    with pytest.raises(UserError, match=r"no display to open a window on.* musegui harmonize"):
        run()


@linux
def test_the_off_screen_platform_needs_no_display(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("QT_QPA_PLATFORM", "xcb")
    assert why_no_window() == NO_DISPLAY
    for platform in ("offscreen", "xcb;offscreen", "minimal:size=100x100"):
        bare.setenv("QT_QPA_PLATFORM", platform)
        assert why_no_window() == ""


@linux
@pytest.mark.parametrize("platform", ["martian", "wayland", "wayland;wayland-egl", "wayland:x"])
def test_a_platform_that_qt_would_abort_on_is_refused_in_a_sentence(platform: str) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": platform, "WAYLAND_DISPLAY": "none"}
    done = subprocess.run(
        [sys.executable, "-m", "musegui"], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert re.fullmatch(r"musegui: .*QT_QPA_PLATFORM.*unset that variable\.\n", done.stderr)


@pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="needs an X server")
def test_an_x_server_that_answers_is_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert why_no_window() == ""
