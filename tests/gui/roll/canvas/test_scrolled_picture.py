"""Pictures that are moved and mended look as if they were drawn anew."""

from __future__ import annotations

import random

import pytest
from PySide6.QtGui import QPixmap

from musegui.core.editing.edits import paint_notes, set_locks
from musegui.core.notes import Note
from musegui.core.voices import VOICES, Voice
from tests.gui.conftest import OpenWindow


def pictures(opened: OpenWindow) -> list[object]:
    return [
        canvas.grab().toImage() for canvas in (opened.window.view.roll, opened.window.view.ruler)
    ]


def drawn_anew(opened: OpenWindow) -> list[object]:
    opened.window.view.roll.refresh()
    opened.window.view.ruler.refresh()
    return pictures(opened)


@pytest.mark.parametrize("by", [(7, 0), (-30, 0), (0, 11), (0, -5), (13, -9), (4000, 0)])
def test_after_a_scroll(opened: OpenWindow, by: tuple[int, int]) -> None:
    notes = [Note(v, s, 3, 50 + s % 7 + 5 * v) for v in VOICES[:3] for s in range(0, 96, 3)]
    opened.window.workspace.document.apply("Paint", paint_notes(opened.score, notes))
    opened.window.workspace.set_loop((20, 50), True)
    roll = opened.window.view.roll
    roll.set_view(roll.viewport.zoomed_time(2.1, 300).zoomed_pitch(1.3, 200).at(30.0, 40.0))
    pictures(opened)
    roll.set_view(roll.viewport.scrolled(*by))
    assert pictures(opened) == drawn_anew(opened)


@pytest.mark.parametrize("zoom", [0.3, 1.0, 1.4, 3.7])
def test_after_edits(opened: OpenWindow, zoom: float) -> None:
    dice, workspace = random.Random(round(zoom * 10)), opened.window.workspace
    document, roll = workspace.document, opened.window.view.roll
    roll.set_view(roll.viewport.zoomed_time(zoom, 0))
    for _ in range(40):
        start, pitch = dice.randrange(120), dice.randrange(48, 80)
        note = Note(dice.choice(VOICES), start, dice.randrange(1, 9), pitch)
        score = paint_notes(document.score, [note])
        if dice.random() < 0.3:
            score = set_locks(score, score.pitches == pitch, False)
        document.apply("Paint", score)
        workspace.select([note] if dice.random() < 0.7 else [])
        if dice.random() < 0.2:
            document.undo()
        assert pictures(opened) == drawn_anew(opened)


def test_little_is_drawn_after_a_little_edit(
    opened: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    roll = opened.window.view.roll
    widths: list[int] = []
    paint = roll._painter.paint

    def note_width(painter, view, theme) -> None:
        widths.append(view.width_px)
        paint(painter, view, theme)

    opened.click(0.5, 60)
    roll.render(QPixmap(roll.size()))
    monkeypatch.setattr(roll._painter, "paint", note_width)
    opened.click(40.5, 60)
    roll.render(QPixmap(roll.size()))
    if roll.devicePixelRatio() == int(roll.devicePixelRatio()):
        assert 0 < max(widths) < roll.width() / 3
    opened.window.workspace.choose_voice(Voice.TENOR)
    roll.render(QPixmap(roll.size()))
    assert widths[-1] == roll.width()
