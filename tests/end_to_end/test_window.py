"""The window as a user meets it: started from a terminal, on a screen, with mouse and keys."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.program import REPOSITORY
from tests.waiting import wait_until

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
)


@pytest.fixture
def screen() -> Iterator[str]:
    """Start a virtual screen of the size of a small laptop's; gives its DISPLAY."""
    server = subprocess.Popen(
        ["Xvfb", "-noreset", "-displayfd", "1", "-screen", "0", "1280x720x24"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    yield f":{server.stdout.readline().strip()}"
    server.terminate()
    server.wait()
    server.stdout.close()


def test_a_click_paints_a_key_takes_it_back_and_an_interrupt_closes(
    screen: str, tmp_path: Path, melody_file
) -> None:
    path = melody_file((0, 4, 72), (4, 8, 74))
    environment = {**os.environ, "DISPLAY": screen, "XDG_CONFIG_HOME": str(tmp_path),
                   "XDG_DATA_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}  # fmt: skip
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        environment.pop(name, None)

    def xdotool(*words: object) -> str:
        command = ["xdotool", *map(str, words)]
        run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        return run.stdout.strip()

    program = subprocess.Popen(
        [sys.executable, "-m", "musegui", str(path)],
        env=environment, cwd=REPOSITORY, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        find = "search", "--onlyvisible", "--name", "musegui"
        wait_until(lambda: xdotool(*find) or program.poll() is not None)
        assert program.poll() is None
        window = xdotool(*find).split()[0]

        def title() -> str:
            return xdotool("getwindowname", window)

        assert "melody" in title()
        _, width, height = (
            int(line.split("=")[1])
            for line in xdotool("getwindowgeometry", "--shell", window).splitlines()
            if line.startswith(("WINDOW=", "WIDTH=", "HEIGHT="))
        )
        assert width <= 1280
        assert height <= 720
        xdotool("windowfocus", window)
        xdotool("mousemove", 640, 600, "click", 1)
        wait_until(lambda: "*" in title())
        xdotool("key", "ctrl+z")
        wait_until(lambda: "*" not in title())
        program.send_signal(signal.SIGINT)
        assert program.wait(30) == 0
    finally:
        program.kill()
        _, errors = program.communicate()
    assert "Traceback" not in errors
    assert "QObject" not in errors
