from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import mido
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musegui.cli.main import main
from musegui.core.notes import Note, score_notes
from musegui.core.score import Score
from musegui.engine.playback.outputs import RecordingOutput
from musegui.files.project.project_file import Project, read_project, write_project
from musegui.gui.app import make_window
from musegui.gui.common.notices import Notices
from musegui.gui.main_window import MainWindow
from musegui.gui.settings.settings import Settings
from tests.program import REPOSITORY
from tests.waiting import wait_until

LEFT, RIGHT, WHEEL_UP, WHEEL_DOWN = 1, 3, 4, 5


class User:
    """Somebody at the mouse and the keys of a program that edits a project."""

    def __init__(self, path: Path, environment: dict[str, str]) -> None:
        self._path = path
        self.environment = environment
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
            command, env=self.environment, capture_output=True, text=True, check=False
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
        self.key("ctrl+39")  # S by its place, which other keyboard layouts keep
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


@pytest.fixture
def musegui(capsys):
    """Run the command line in this process: exit code, standard output, standard error."""

    def run(*words):
        code: object
        try:
            code = main([str(word) for word in words])
        except SystemExit as end:
            code = end.code
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def melody_file(tmp_path):
    """Write a file of one track from notes ``(start, stop, pitch)`` in sixteenths."""

    def write(*notes, name="melody.mid"):
        file = mido.MidiFile(ticks_per_beat=480)
        events = [(120 * stop, 0, "note_off", pitch) for _, stop, pitch in notes]
        events += [(120 * start, 1, "note_on", pitch) for start, _, pitch in notes]
        track, now = mido.MidiTrack(), 0
        for ticks, _, kind, pitch in sorted(events):
            track.append(mido.Message(kind, note=pitch, velocity=70, time=round(ticks) - now))
            now = round(ticks)
        file.tracks.append(track)
        file.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """The window in this process, with the shipped networks and an output that records."""
    settings = Settings(tmp_path / "settings.ini")
    window = make_window(
        qapp, Notices(), settings, open_output=lambda _make_room: RecordingOutput()
    )
    window.files.may_discard = lambda: True  # type: ignore[method-assign]
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.show_all()
    window.view.roll.setFocus()
    yield window
    window.close()
    window.deleteLater()
