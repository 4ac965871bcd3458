"""What the ruler says of bars, beats, key, meters and tempos."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QPainter

from musegui.core.score import Score
from musegui.core.timegrid import MeterChange, TempoChange
from tests.gui.conftest import OpenWindow


def texts_of(opened: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> list[tuple[float, str]]:
    """Give what is written on the ruler, with where it begins."""
    written: list[tuple[float, str]] = []
    draw = QPainter.drawText

    def note_down(painter: QPainter, place: object, *rest: object) -> object:
        written.append((place.x(), str(rest[-1])))  # type: ignore[attr-defined]
        return draw(painter, place, *rest)  # type: ignore[call-overload]

    with monkeypatch.context() as patch:
        patch.setattr(QPainter, "drawText", note_down)
        opened.window.view.ruler.refresh()
        opened.window.view.ruler.grab()
    return sorted(written)


def show(opened: OpenWindow, score: Score, step_px: float) -> None:
    view = opened.window.view
    opened.window.workspace.document.load(score, "New")
    view.zoom_time(step_px / view.roll.viewport.step_px)
    view.roll.set_view(view.roll.viewport.at(left_steps=0.0))


def test_beats_of_an_upbeat_stand_where_they_begin(
    opened: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    for pickup_steps, first in ((8, ["0", "0.2", "1"]), (2, ["0", "1"])):
        score = Score.empty(38, meters=(MeterChange(0, 6, 8),), pickup_steps=pickup_steps)
        show(opened, score, 12)
        texts = [text for _, text in texts_of(opened, monkeypatch)]
        assert {"6/8", "♩. = 53.33"} <= set(texts)
        beats = [text for text in texts if re.fullmatch(r"\d+(\.\d)?", text)]
        assert beats[: len(first) + 3] == [*first, "1.2", "2", "2.2"]


@pytest.mark.parametrize(("step_px", "numbers"), [(3.0, [1, 2, 3]), (1.5, [1, 3, 5]),
                                                  (0.8, [1, 5, 9])])  # fmt: skip
def test_bars_are_numbered_from_the_first_on(
    opened: OpenWindow, monkeypatch: pytest.MonkeyPatch, step_px: float, numbers: list[int]
) -> None:
    show(opened, Score.empty(16 * 64), step_px)
    texts = [text for _, text in texts_of(opened, monkeypatch) if text.isdigit()]
    assert texts[:3] == [str(number) for number in numbers]


def test_a_new_tempo_is_drawn(opened: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    show(opened, Score.empty(128), 6)
    document = opened.window.workspace.document
    document.apply(
        "Faster", document.score.replace(tempos=(TempoChange(0, 80), TempoChange(32, 96)))
    )
    x = opened.window.view.roll.viewport.x_of(32)
    assert (round(x + 5), "♩ = 96") in [
        (round(at), text) for at, text in texts_of(opened, monkeypatch)
    ]
