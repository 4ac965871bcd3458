from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.analysis.recognition import Chord
from musegui.core.fill.candidates import Candidate, Chances, FillError, FillSweep
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.style_mix import DEFAULT_STYLE
from musegui.core.harmony.next_chord import LikelyChord
from musegui.core.pitch import REST
from musegui.core.score import Cells, Score
from musegui.core.voices import Voice
from musegui.engine.fill.messages import Answer
from musegui.engine.playback.outputs import RecordingOutput
from musegui.gui.app import make_window
from musegui.gui.common.notices import Notices
from musegui.gui.common.theme import ThemeChoice
from musegui.gui.main_window import MainWindow
from musegui.gui.playback.output_opener import Opener
from musegui.gui.settings.settings import Settings
from tests.waiting import PATIENCE_SECONDS


class ScaleFiller:
    """Writes a pitch that rises with each step; waits before each for `go`, once that is closed.

    A candidate's notes lie a semitone above those of the one before; the fifth has those of the
    first (with another ``spread``, that one), and all are ``raised_by`` semitones higher. Its
    chances favour a pitch that rises with the step.
    """

    device_name = "test"

    def __init__(self) -> None:
        self.spread = 4
        self.raised_by = 0
        self.notice = ""
        self.go = Event()
        self.go.set()

    def fill(
        self, score: Score, region: Cells, options: FillOptions, seed: int
    ) -> Iterator[FillSweep]:
        for step in range(1, 9):
            assert self.go.wait(PATIENCE_SECONDS)
            candidates = []
            for index in range(options.candidates):
                pitch = 47 + self.raised_by + step + index % self.spread
                made = score.replace(pitches=np.where(region & ~score.locks, pitch, score.pitches))
                confidence = np.where(region, np.float32(0.5), np.float32(1.0))
                candidates.append(Candidate(made, confidence.astype(np.float32), 1.0 / step))
            nlls = tuple(candidate.nll for candidate in candidates)
            yield FillSweep(step, 8, nlls, partial(tuple, candidates), self.notice)

    def chances(
        self,
        score: Score,
        voice: Voice,
        start: int,
        stop: int,
        resolution: int = 16,
        style: str = DEFAULT_STYLE,
    ) -> Chances:
        pitches = (REST, *range(36, 84))
        probabilities = np.full((stop - start, len(pitches)), 0.01, dtype=np.float32)
        for row, step in enumerate(range(start, stop)):
            probabilities[row, 1 + (24 + step) % 48] = 0.52
        return Chances(pitches, probabilities)

    def likely_chords(
        self, score: Score, step: int, style: str = DEFAULT_STYLE
    ) -> tuple[LikelyChord, ...]:
        if score.locks[:, step].all():
            raise FillError("All voices are locked at this beat.")
        return (
            LikelyChord(Chord(7, Quality.DOMINANT_SEVENTH), 11, 0.61, (74, 67, 65, 47)),
            LikelyChord(Chord(0, Quality.MAJOR), 0, 0.25, (72, 67, 64, 48)),
            LikelyChord(Chord(5, Quality.MAJOR), 5, 0.002, (72, 69, 65, 53)),
        )


def colour_at(widget: QWidget, point: QPoint) -> QColor:
    """Give the colour of a widget at a point, on screens of any density."""
    picture = widget.grab().toImage()
    return picture.pixelColor(point * picture.devicePixelRatio())


@dataclass
class OpenWindow:
    """The window with what a test needs to reach."""

    window: MainWindow
    qtbot: QtBot
    output: RecordingOutput
    filler: ScaleFiller

    @property
    def score(self) -> Score:
        return self.window.workspace.document.score

    def drain(self) -> None:
        """Let the window do all that it has put off, and the fill thread all that it was asked.

        Whatever has not come about by then won't: a timer of no time rings behind those before it,
        and the thread answers a question behind all fills and the questions before it.
        """
        bridge, answered = self.window._bridge, list[int]()

        def take(answer: Answer) -> None:
            answered.append(answer.question.ticket)

        self.drain_window()
        bridge.answered.connect(take)
        ticket = bridge.ask("test", self.score, Voice.BASS, 0, 1, 16)
        self.qtbot.waitUntil(lambda: ticket in answered)
        bridge.answered.disconnect(take)
        self.drain_window()

    def drain_window(self) -> None:
        """Let the window do all that it has put off."""
        rung: list[int] = []
        QTimer.singleShot(0, lambda: rung.append(1))
        self.qtbot.waitUntil(lambda: bool(rung))

    def end(self) -> None:
        """Close the window, and let go of it."""
        self.filler.go.set()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)

    def point(self, step: float, pitch: int) -> QPoint:
        return self.window.view.roll.point_of(step, pitch).toPoint()

    def drag(
        self,
        start: tuple[float, int],
        stop: tuple[float, int],
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Drag with real events, through a point half way."""
        roll = self.window.view.roll
        first, last = self.point(*start), self.point(*stop)
        self.qtbot.mousePress(roll, button, modifiers, first)
        self.qtbot.mouseMove(roll, (first + last) / 2)
        self.qtbot.mouseMove(roll, last)
        self.qtbot.mouseRelease(roll, button, modifiers, last)

    def click(self, step: float, pitch: int) -> None:
        self.qtbot.mouseClick(
            self.window.view.roll, Qt.MouseButton.LeftButton, pos=self.point(step, pitch)
        )

    def wheel(
        self,
        angle: tuple[int, int],
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        pixels: tuple[int, int] = (0, 0),
        at: tuple[int, int] = (200, 100),
    ) -> None:
        """Turn the wheel over the roll; a trackpad tells pixels too."""
        roll, spot = self.window.view.roll, QPointF(*at)
        event = QWheelEvent(
            spot, roll.mapToGlobal(spot), QPoint(*pixels), QPoint(*angle),
            Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(roll, event)

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        self.qtbot.keyClick(self.window.view.roll, key, modifiers)


def new_window(
    qtbot: QtBot,
    qapp: QApplication,
    folder: Path,
    load: Callable[[], object] | None = None,
    open_output: Opener | None = None,
) -> OpenWindow:
    """Open a window that keeps its settings in a folder; its parts can be replaced."""
    settings = Settings(folder / "settings.ini")
    settings.theme = ThemeChoice.LIGHT
    filler, output = ScaleFiller(), RecordingOutput()
    qapp.setStyleSheet("")  # as it is in a program that begins
    window = make_window(
        qapp,
        Notices(),
        settings,
        load or (lambda: filler),  # type: ignore[arg-type]
        open_output or (lambda _make_room: output),
    )
    window.files.may_discard = lambda: True  # type: ignore[method-assign]
    window.show()
    window.activateWindow()
    return OpenWindow(window, qtbot, output, filler)


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[Callable[..., OpenWindow]]:
    """Give a function that opens a window; its parts can be replaced."""
    made: list[OpenWindow] = []

    def make(
        load: Callable[[], object] | None = None, open_output: Opener | None = None
    ) -> OpenWindow:
        made.append(new_window(qtbot, qapp, tmp_path, load, open_output))
        window = made[-1].window
        qtbot.waitUntil(window.isActiveWindow)
        window.view.show_all()
        window.view.roll.setFocus()
        return made[-1]

    yield make
    for opened in made:
        opened.end()
    made.clear()
    gc.collect()


@pytest.fixture(autouse=True, scope="session")
def _only_what_tests_make_is_collected() -> None:
    """Leave the 100,000 objects of imported modules out of each test's collection."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def opened(open_window: Callable[..., OpenWindow]) -> OpenWindow:
    return open_window()
