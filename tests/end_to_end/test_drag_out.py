"""Notes are dragged out of the window and dropped on a program that nobody here wrote for it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from musegui.core.notes import Note, score_notes, with_voice_notes
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.files.midi.read import read_midi
from tests.end_to_end.conftest import User
from tests.waiting import wait_until

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
)

TARGET = """
import shutil, sys
from PySide6.QtWidgets import QApplication, QLabel

class Target(QLabel):
    def dragEnterEvent(self, event):
        event.acceptProposedAction()

    def dragMoveEvent(self, event):
        event.acceptProposedAction()
        print("hovered", flush=True)

    def dropEvent(self, event):
        event.acceptProposedAction()
        [url] = event.mimeData().urls()
        shutil.copy(url.toLocalFile(), sys.argv[1])
        print(url.fileName(), flush=True)

app = QApplication([])
target = Target("drop here")
target.setAcceptDrops(True)
target.setWindowTitle("target")
target.setGeometry(700, 400, 200, 120)
target.show()
app.exec()
"""
INTO_TARGET = (800, 460)
ALTO_BADGE = (34, 250)
HOVERS_UNTIL_ACCEPTED = 3
"""A further one is sent only once the answer to the one before has come."""


def test_a_voice_is_dropped_on_another_program(
    open_project: Callable[[Score], User], tmp_path: Path
) -> None:
    alto = [Note(Voice.ALTO, 4 * i, 4, 60 + i) for i in range(8)]
    score = with_voice_notes(Score.empty(64), Voice.ALTO, alto)
    user = open_project(with_voice_notes(score, Voice.BASS, [Note(Voice.BASS, 0, 8, 48)]))
    dropped, told = tmp_path / "dropped.mid", tmp_path / "told.txt"
    with told.open("w") as stdout:
        target = subprocess.Popen(
            [sys.executable, "-c", TARGET, dropped], env=user.environment, stdout=stdout
        )
    try:
        wait_until(lambda: user.xdotool("search", "--onlyvisible", "--name", "^target$"))
        user.xdotool("windowraise", user.xdotool("search", "--onlyvisible", "--name", "^target$"))
        (x, y), (to_x, to_y) = ALTO_BADGE, INTO_TARGET
        user.xdotool("mousemove", x, y, "mousedown", 1, "mousemove", x + 30, y)

        def hovered_over_the_target() -> bool:
            for way in (-10, 0):
                user.xdotool("mousemove", to_x + way, to_y, "sleep", 0.05)
            return told.read_text().count("hovered") >= HOVERS_UNTIL_ACCEPTED

        wait_until(hovered_over_the_target)
        user.xdotool("mouseup", 1)
        wait_until(lambda: told.read_text().endswith("melody alto.mid\n"))
    finally:
        target.kill()
        target.wait()
    assert score_notes(read_midi(dropped)) == alto
