"""Live mode in the real window, with the shipped weights: what the user feels of a fill."""

import tempfile
from collections.abc import Callable, Iterator
from itertools import cycle, pairwise
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from musegui.core.editing.edits import paint_notes
from musegui.core.fill.fill_options import FillOptions
from musegui.core.notes import Note
from musegui.core.voices import Voice
from musegui.editor.viewport import Viewport
from musegui.gui.main_window import MainWindow
from tests.benchmarks.timing import Figure, milliseconds
from tests.benchmarks.window import open_window, wait

PATIENCE_SECONDS = 60.0


def benchmarks(*, quick: bool) -> Iterator[Figure | str]:
    """Measure on the screen that there is; the roll is 1600 x 900."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    yield f"live, window on {app.platformName()}"
    with tempfile.TemporaryDirectory() as folder:
        window = open_window(app, Path(folder))
        window.files.load_demo()
        window.view.show_all()
        window.actions_["harmonize"].trigger()
        until(lambda: not window._bridge.running)
        yield from answers(window, 10 if quick else 60)
        yield from smoothness(window, 2 if quick else 6)
        yield from cancelling(window, 5 if quick else 20)
        yield from candidates(window, 1 if quick else 5)
        window.close()


def until(condition: Callable[[], bool]) -> None:
    """Handle events until a condition holds."""
    end = perf_counter() + PATIENCE_SECONDS
    while not condition():
        assert perf_counter() < end, "waited in vain"
        QApplication.processEvents()


def answers(window: MainWindow, rounds: int) -> Iterator[Figure]:
    """From an edit in Live mode to the first picture of the roll with other notes of the machine's.

    Edits come a second apart, at another place each, after the fill before has ended.
    """
    document, roll = window.workspace.document, window.view.roll
    window.actions_["live"].trigger()
    seconds: list[float] = []
    began: list[float] = []
    mine = document.score

    def watch(_painter: QPainter, _view: Viewport) -> None:
        score = document.score
        if began and (score.pitches != mine.pitches)[~mine.locks].any():
            seconds.append(perf_counter() - began.pop())

    roll.overlays.append(watch)
    for round_, step in zip(range(rounds + 2), cycle(range(0, 128, 12)), strict=False):
        pitch = (72, 71, 69, 67)[round_ % 4]
        pitch -= 2 * (pitch == document.score.pitches[Voice.SOPRANO, step])
        mine = paint_notes(document.score, [Note(Voice.SOPRANO, step, 4, pitch)])
        began.append(perf_counter())
        document.apply("Paint note", mine)
        until(lambda: not began)
        until(lambda: not window._bridge.running)
        wait(50)
    roll.overlays.remove(watch)
    window.actions_["live"].trigger()
    values = milliseconds(seconds[2:])
    yield Figure("live: from an edit to the first changed notes", values, "ms", "<= 60")
    yield Figure("  p95", [float(np.percentile(values, 95))], "ms", "<= 120")


def smoothness(window: MainWindow, rounds: int) -> Iterator[Figure]:
    """Frames of the roll and gaps between turns of the event loop, while playing and filling."""
    frames: list[float] = []
    beats: list[float] = []
    rates: list[float] = []
    stalls: list[float] = []

    def count(_painter: QPainter, _view: Viewport) -> None:
        frames.append(perf_counter())

    window.view.roll.overlays.append(count)
    pulse = QTimer(window)
    pulse.timeout.connect(lambda: beats.append(perf_counter()))
    pulse.start(0)
    window.actions_["play"].trigger()
    for _ in range(rounds):
        frames.clear()
        beats.clear()
        window.actions_["rewrite_all"].trigger()
        started = perf_counter()
        until_quietly(lambda: not window._bridge.running)
        lasted = perf_counter() - started
        rates.append(len(frames) / lasted)
        stalls.append(max((b - a for a, b in pairwise(beats)), default=lasted))
    window.actions_["play"].trigger()
    pulse.stop()
    window.view.roll.overlays.remove(count)
    yield Figure("  frames of the roll beside a fill", rates, "1/s", ">= 30")
    yield Figure(
        "  longest stall of the event loop beside a fill", milliseconds(stalls), "ms", "< 50"
    )


def until_quietly(condition: Callable[[], bool]) -> None:
    """Let the event loop run by itself, and look every now and then."""
    end = perf_counter() + PATIENCE_SECONDS
    while not condition():
        assert perf_counter() < end, "waited in vain"
        wait(20)


def cancelling(window: MainWindow, rounds: int) -> Iterator[Figure]:
    """From a cancel to the idle thread, in steps of the fill."""
    bridge = window._bridge
    steps: list[tuple[int, float]] = []
    bridge.progressed.connect(lambda m: steps.append((m.sweep, perf_counter())))
    shares: list[float] = []
    for _ in range(rounds):
        steps.clear()
        window.actions_["rewrite_all"].trigger()
        until(lambda: len(steps) >= 4)
        (first, began), (last, ended) = steps[0], steps[-1]
        step_seconds = (ended - began) / max(last - first, 1)
        cancelled = perf_counter()
        bridge.cancel()
        until(lambda: not bridge._worker.busy)
        shares.append((perf_counter() - cancelled) / step_seconds)
    yield Figure("  from Cancel to an idle thread, in steps of the fill", shares, "", "<= 1")


def candidates(window: MainWindow, rounds: int) -> Iterator[Figure]:
    """How much longer four candidates take than one, in the window."""
    form = window.fill_panel.form
    seconds: dict[int, list[float]] = {1: [], 4: []}
    for _ in range(rounds):
        for count, values in seconds.items():
            form.set_options(FillOptions(candidates=count))
            began = perf_counter()
            window.actions_["rewrite_all"].trigger()
            until_quietly(lambda: not window._bridge.running)
            values.append(perf_counter() - began)
    ratio = median(seconds[4]) / median(seconds[1])
    yield Figure("  eight bars harmonized, one candidate", milliseconds(seconds[1]), "ms")
    yield Figure("  four candidates / one", [ratio], "x", "< 2.5")
