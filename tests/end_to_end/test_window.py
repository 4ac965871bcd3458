"""The window as a user meets it: started from a terminal, on a screen, with mouse and keys."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from musegui.core.notes import Note, score_notes, voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.files.project_file import Project, read_project, write_project
from musegui.resources import resource_path
from tests.program import REPOSITORY
from tests.waiting import wait_until

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
)
LEFT, RIGHT, WHEEL_UP, WHEEL_DOWN = 1, 3, 4, 5


class User:
    """Somebody at the mouse and the keys of a program that edits a project."""

    def __init__(self, path: Path, environment: dict[str, str]) -> None:
        self._path = path
        self._environment = environment
        self.program = subprocess.Popen(
            [sys.executable, "-m", "musegui", str(path)],
            env=environment, cwd=REPOSITORY, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        find = "search", "--onlyvisible", "--name", "musegui"
        wait_until(lambda: self.xdotool(*find) or self.program.poll() is not None)
        assert self.program.poll() is None
        self.window = self.xdotool(*find).split()[0]
        self.xdotool("windowfocus", self.window)

    def xdotool(self, *words: object) -> str:
        """Run xdotool; gives what it prints."""
        command = ["xdotool", *map(str, words)]
        run = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=False
        )
        return run.stdout.strip()

    @property
    def title(self) -> str:
        return self.xdotool("getwindowname", self.window)

    def click(self, x: int, y: int, button: int = LEFT) -> None:
        self.xdotool("mousemove", x, y, "click", button)

    def drag(self, *points: tuple[int, int], button: int = LEFT) -> None:
        """Drag through points, slowly enough for a program to see each."""
        (x, y), *others = points
        words: list[object] = ["mousemove", x, y, "mousedown", button]
        for x, y in others:
            words += ["sleep", 0.05, "mousemove", x, y]
        self.xdotool(*words, "sleep", 0.05, "mouseup", button)

    def key(self, *keys: str) -> None:
        self.xdotool("key", *keys)

    def saved(self) -> Score:
        """Save what has changed, and give what the file then holds."""
        wait_until(lambda: "*" in self.title, 120)
        self.key("ctrl+s")
        wait_until(lambda: "*" not in self.title)
        return read_project(self._path).score

    def notes(self) -> list[Note]:
        return score_notes(self.saved())


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


@pytest.fixture
def open_project(screen: str, tmp_path: Path) -> Iterator[Callable[[Score], User]]:
    """Give a function that starts the program with a score; it must end without a complaint."""
    environment = {**os.environ, "DISPLAY": screen, "XDG_CONFIG_HOME": str(tmp_path),
                   "XDG_DATA_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}  # fmt: skip
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    users: list[User] = []

    def start(score: Score) -> User:
        path = tmp_path / "melody.muse"
        write_project(Project(score), path)
        users.append(User(path, environment))
        return users[0]

    yield start
    for user in users:
        user.program.kill()
        _, errors = user.program.communicate()
        assert "Traceback" not in errors
        assert "QObject" not in errors


def test_a_click_paints_a_key_takes_it_back_and_an_interrupt_closes(
    open_project: Callable[[Score], User],
) -> None:
    user = open_project(Score.empty(128))
    assert "melody" in user.title
    _, width, height = (
        int(line.split("=")[1])
        for line in user.xdotool("getwindowgeometry", "--shell", user.window).splitlines()
        if line.startswith(("WINDOW=", "WIDTH=", "HEIGHT="))
    )
    assert width <= 1280
    assert height <= 720
    user.click(640, 300)
    wait_until(lambda: "*" in user.title)
    user.key("ctrl+z")
    wait_until(lambda: "*" not in user.title)
    user.program.send_signal(signal.SIGINT)
    assert user.program.wait(30) == 0


def test_notes_are_painted_moved_resized_copied_and_erased_on_the_screen(
    open_project: Callable[[Score], User],
) -> None:
    user = open_project(Score.empty(128))
    left, right, high, low = 400, 700, 220, 300
    user.click(left, high)
    [first] = user.notes()
    assert first.duration == 4
    user.drag((right, low), (right + 40, low), (right + 120, low))
    _, second = user.notes()
    assert second.duration > 8
    assert second.start > first.start
    assert second.pitch < first.pitch
    steps, semitones = second.start - first.start, first.pitch - second.pitch

    user.drag((left + 8, high), (left + 80, high + 30), (left + 158, low))
    moved = user.notes()[0]
    assert (moved.duration, moved.pitch) == (4, second.pitch)
    assert abs((moved.start - first.start) * 2 - steps) <= 2
    user.key("ctrl+z")
    assert user.notes() == [first, second]

    user.drag((right + 60, low), (right + 20, low), button=RIGHT)
    assert user.notes() == [first]
    user.key("a")
    user.click(left, low)
    soprano, alto = user.notes()
    assert (alto.voice, alto.pitch) == (Voice.ALTO, first.pitch - semitones)

    user.xdotool("mousemove", left, high, "keydown", "ctrl", "click", WHEEL_UP, "click", WHEEL_UP,
                 "keyup", "ctrl", "click", WHEEL_DOWN)  # fmt: skip
    user.click(right, low)
    third = voice_notes(user.saved(), Voice.ALTO)[1]
    assert third.start < second.start
    assert third.pitch < second.pitch

    user.key("ctrl+a", "Up")
    assert [note.pitch for note in user.notes()] == [
        note.pitch + 1 for note in (soprano, alto, third)
    ]


@pytest.mark.skipif(
    not resource_path("resources", "models", "sixteenth.safetensors").exists(),
    reason="needs the shipped network",
)
def test_a_melody_is_harmonized_and_a_bar_of_it_written_anew_on_the_screen(
    open_project: Callable[[Score], User],
) -> None:
    user = open_project(Score.empty(64))
    for x, y in ((300, 200), (420, 180), (540, 200), (660, 220)):
        user.click(x, y)
    melody = user.saved()
    user.key("g")
    whole = user.saved()
    assert (whole.pitches != OPEN).all()
    assert (whole.pitches[melody.locks] == melody.pitches[melody.locks]).all()
    user.key("Home", "ctrl+b", "Delete")
    erased = user.saved()
    assert (erased.pitches[:, 16:] == whole.pitches[:, 16:]).all()
    assert (erased.pitches[1:, :16] == OPEN).all()
    user.key("r")
    again = user.saved()
    assert (again.pitches != OPEN).all()
    assert (again.pitches[:, 16:] == whole.pitches[:, 16:]).all()
    assert (again.pitches[melody.locks] == melody.pitches[melody.locks]).all()
