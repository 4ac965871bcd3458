"""The window: repainting, scrolling, the playhead, long pieces, the start, idling."""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, process_time

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from musegui.core.score import Score
from musegui.core.voices import VOICES
from musegui.editor.document import HISTORY_ENTRIES
from musegui.engine.fill.fill_worker import load_filler
from musegui.engine.playback.outputs import SilentOutput
from musegui.files.midi.write import write_midi
from musegui.gui.app import make_window
from musegui.gui.common.notices import Notices
from musegui.gui.main_window import MainWindow
from musegui.gui.settings.settings import Settings
from tests.benchmarks.timing import Figure, milliseconds, time_in_turn

WIDTH_PX, HEIGHT_PX = 1600, 900
NOTE_STEPS = 2
IDLE_SECONDS = 3.0


def benchmarks(*, quick: bool) -> Iterator[Figure | str]:
    """Measure the window on the screen that there is; the roll alone is 1600 x 900."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    yield f"window on {app.platformName()}"
    with tempfile.TemporaryDirectory() as folder:
        window = open_window(app, Path(folder))
        yield from frames(window)
        yield velocities(window)
        yield from long_piece(window, Path(folder) / "long.mid")
        if not quick:
            yield idling()
        window.close()
    yield from starting(3 if quick else 7)


def open_window(app: QApplication, folder: Path) -> MainWindow:
    """Open the window, with the roll of the size that the targets speak of."""
    settings = Settings(folder / "settings.ini")
    window = make_window(app, Notices(), settings, load_filler, lambda _make_room: SilentOutput())
    window.files.may_discard = lambda: True  # type: ignore[method-assign]
    window.show()
    window.view.roll.setFixedSize(WIDTH_PX, HEIGHT_PX)
    wait(300)
    return window


def wait(duration_ms: int) -> None:
    """Let events be handled for a while."""
    loop = QEventLoop()
    QTimer.singleShot(duration_ms, loop.quit)
    loop.exec()


def full_score(notes: int) -> Score:
    """Give four voices of eighths, half of them the user's."""
    per_voice = notes // len(VOICES)
    dice = np.random.default_rng(0)
    steps = per_voice * NOTE_STEPS
    pitches = np.zeros((len(VOICES), steps), dtype=np.int8)
    for voice in VOICES:
        low, high = voice.spec.lowest, voice.spec.highest
        pitches[voice] = np.repeat(dice.integers(low, high + 1, per_voice), NOTE_STEPS)
    onsets = np.zeros(pitches.shape, dtype=bool)
    onsets[:, ::NOTE_STEPS] = True
    locks = np.zeros(pitches.shape, dtype=bool)
    locks[:2] = True
    return Score(pitches, onsets, locks, np.full(steps, -1, dtype=np.int8))


def frames(window: MainWindow) -> Iterator[Figure]:
    """What one frame costs with 2,000 notes in sight."""
    roll = window.view.roll
    score = full_score(2000)
    window.workspace.document.load(score, "Benchmark")
    window.view.show_all()
    roll.set_view(roll.viewport.zoomed_time(WIDTH_PX / score.steps / roll.viewport.step_px, 0))
    positions = iter(range(1, 10**9))

    def everything() -> None:
        roll.refresh()
        roll.repaint()

    def scrolled() -> None:
        roll.set_view(roll.viewport.at(left_steps=next(positions) % 50))
        roll.repaint()

    def playhead() -> None:
        window.view.set_playhead(float(next(positions) % score.steps))
        QApplication.processEvents()

    seconds = time_in_turn(
        {"full": everything, "scroll": scrolled, "playhead": playhead}, rounds=41
    )
    yield Figure("full repaint, 2,000 notes in sight", milliseconds(seconds["full"]), "ms", "<= 8")
    yield Figure("  a frame of scrolling", milliseconds(seconds["scroll"]), "ms", "<= 4")
    yield Figure("  a frame of the playhead", milliseconds(seconds["playhead"]), "ms", "<= 4")


def velocities(window: MainWindow) -> Figure:
    """What drawing the lane costs with 10,000 bars in sight."""
    score = full_score(10_000)
    window.workspace.document.load(score, "Benchmark")
    window.view.show_lane(window.view.dynamics_lane, True)
    roll, lane = window.view.roll, window.view.dynamics_lane
    roll.set_view(roll.viewport.zoomed_time(WIDTH_PX / score.steps / roll.viewport.step_px, 0))
    wait(100)

    def everything() -> None:
        lane.refresh()
        lane.repaint()

    return _figure("10,000 velocity bars drawn", everything, 41, "<= 8")


def long_piece(window: MainWindow, path: Path) -> Iterator[Figure]:
    """Open a piece of 10,000 notes, and edit it."""
    write_midi(full_score(10_000), path)

    def opened() -> None:
        assert window.files.open(path)
        window.view.show_all()
        QApplication.processEvents()

    roll, document = window.view.roll, window.workspace.document
    pitches = iter(range(10**9))

    def painted() -> None:
        entries = document.history_index
        spot = roll.point_of(400, 60 + next(pitches) % 12).toPoint()
        QTest.mouseClick(roll, Qt.MouseButton.LeftButton, pos=spot)
        QApplication.processEvents()
        assert document.history_index > entries or entries == HISTORY_ENTRIES

    yield _figure("a piece of 10,000 notes opened", opened, 5, "< 1000")
    roll.set_view(roll.viewport.at(left_steps=350))
    yield _figure("  a note painted in it with the mouse", painted, 21, "< 16")


def _figure(name: str, run: Callable[[], None], rounds: int, target: str) -> Figure:
    return Figure(name, milliseconds(time_in_turn({"": run}, rounds)[""]), "ms", target)


def idling() -> Figure:
    """What the open window takes of one core while nothing moves."""
    wait(1000)
    began = process_time()
    wait(round(IDLE_SECONDS * 1000))
    used = process_time() - began
    return Figure("CPU of an idle window", [100 * used / IDLE_SECONDS], "%", "0")


_START = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from musegui.gui import app
shown = app.MainWindow.paintEvent
def painted(self, event):
    shown(self, event)
    QTimer.singleShot(0, lambda: os.write(1, b"usable\\n")) # print may be redirected
app.MainWindow.paintEvent = painted
app.run()
"""


def starting(rounds: int) -> Iterator[Figure]:
    """From the start of the program to the first painted window that handles events."""
    seconds = []
    for _ in range(rounds + 1):
        began = perf_counter()
        with subprocess.Popen(
            [sys.executable, "-c", _START], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as program:
            assert program.stdout is not None
            program.stdout.readline()
            seconds.append(perf_counter() - began)
            program.terminate()
    yield Figure("start to a usable window", milliseconds(seconds[1:]), "ms", "< 1200")
