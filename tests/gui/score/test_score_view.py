from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent

from musegui.core.notes import Note, score_notes, with_voice_notes
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from musegui.gui.common.theme import DARK, LIGHT
from musegui.gui.score.score_view import ScoreView
from tests.gui.conftest import OpenWindow

S, B = Voice.SOPRANO, Voice.BASS


def four_bars() -> Score:
    score = Score.empty(64)
    for voice, pitch in zip(VOICES, (72, 67, 60, 48), strict=True):
        notes = [Note(voice, 8 * k, 8, pitch + k % 3) for k in range(8)]
        score = with_voice_notes(score, voice, notes, lock=voice is S)
    return score


@pytest.fixture
def engraved(opened: OpenWindow) -> OpenWindow:
    opened.window.workspace.document.load(four_bars(), "Four bars")
    opened.window.bottom.show_page(opened.window.score_view)
    opened.qtbot.waitUntil(lambda: bool(opened.window.score_view.canvas._pages))
    return opened


def quarters() -> Score:
    """Sixteen bars in which no two notes share a head."""
    score = Score.empty(256)
    for voice, pitch in zip(VOICES, (74, 65, 57, 45), strict=True):
        notes = [Note(voice, 4 * k, 4, pitch + (0, 2, 3, 2)[k % 4]) for k in range(64)]
        score = with_voice_notes(score, voice, notes, lock=voice is S)
    return score


def picture_of(opened: OpenWindow, ratio: float) -> QImage:
    canvas = opened.window.score_view.canvas
    picture = QImage(canvas.size() * ratio, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    canvas.render(picture)
    return picture


def turn_wheel(view: ScoreView) -> None:
    spot = QPointF(50, 50)
    event = QWheelEvent(
        spot, view.mapToGlobal(spot), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    view.wheelEvent(event)


def ink_at(picture: QImage, point: QPointF) -> bool:
    """Tell whether a pixel is nearer to ink than to paper."""
    pixel = picture.pixelColor((point * picture.devicePixelRatio()).toPoint())
    palest = QColor(LIGHT.faint_text).lightness()
    return pixel.lightness() < (QColor(LIGHT.roll).lightness() + palest) / 2


def point_of(opened: OpenWindow, voice: Voice, start: int) -> QPoint:
    return opened.window.score_view.canvas._point((voice, start)).toPoint()


def shades(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def test_nothing_is_engraved_before_the_tab_is_shown(opened: OpenWindow) -> None:
    assert opened.window.score_view._engraver._job is None
    assert opened.window.score_view.canvas._pages == []


def test_a_click_on_a_note_selects_it_and_goes_there(engraved: OpenWindow) -> None:
    canvas, workspace = engraved.window.score_view.canvas, engraved.window.workspace
    left, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    engraved.qtbot.mouseClick(canvas, left, pos=point_of(engraved, B, 16))
    assert workspace.notes == {Note(B, 16, 8, 50)}
    assert (workspace.voice, workspace.cursor_step) == (B, 16)
    engraved.qtbot.mouseClick(canvas, left, shift, pos=point_of(engraved, S, 8))
    assert workspace.notes == {Note(B, 16, 8, 50), Note(S, 8, 8, 73)}
    engraved.qtbot.mouseClick(canvas, left, pos=QPoint(3, canvas.height() - 3))
    assert not workspace.notes


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("turns", [0, 4])
def test_a_click_on_the_ink_of_any_head_selects_its_note(
    opened: OpenWindow, turns: int, ratio: float
) -> None:
    view, workspace = opened.window.score_view, opened.window.workspace
    workspace.document.load(quarters(), "Quarters")
    opened.window.bottom.show_page(view)
    opened.qtbot.waitUntil(lambda: len(view.canvas._places) == 256)
    narrow = view.canvas._scale
    for _ in range(turns):
        turn_wheel(view)
    if turns:
        opened.qtbot.waitUntil(lambda: view.canvas._scale > 1.5 * narrow)
    workspace.select()
    picture, head_px = picture_of(opened, ratio), 226 * view.canvas._scale
    for note in score_notes(quarters()):
        middle = view.canvas._point((note.voice, note.start))
        edge = QPointF(0.25 * head_px, 0)
        assert ink_at(picture, middle), note
        assert ink_at(picture, middle - edge), note
        assert ink_at(picture, middle + edge), note
        for place in (middle, middle - edge, middle + edge):
            opened.qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=place.toPoint())
            assert workspace.notes == {note}


def test_what_sounds_is_marked_and_its_system_scrolled_to(engraved: OpenWindow) -> None:
    view = engraved.window.score_view
    plain = view.canvas.grab().toImage()
    view.set_playhead(17.5, playing=True)
    assert view.canvas._sounding() == [(voice, 16) for voice in VOICES]
    assert view.canvas.grab().toImage() != plain
    ratio = plain.devicePixelRatio()
    marked = view.canvas.grab().toImage()
    for voice in VOICES:
        middle, unit = view.canvas._point((voice, 16)), 10 * view.canvas._scale
        for side in (-unit, unit):
            near, far = (
                [((middle + QPointF(side * k, unit * up)) * ratio).toPoint() for k in across
                 for up in (-8, 0, 8)]
                for across in (range(12, 20), range(25, 33))
            )  # fmt: skip
            assert any(marked.pixelColor(p) != plain.pixelColor(p) for p in near), voice
            assert all(marked.pixelColor(p) == plain.pixelColor(p) for p in far), voice
    view.set_playhead(17.5, playing=False)
    assert view.canvas.grab().toImage() == plain


def test_an_edit_and_another_theme_are_engraved_anew(engraved: OpenWindow) -> None:
    view, document = engraved.window.score_view, engraved.window.workspace.document
    light = shades(view.canvas.grab().toImage())
    assert {QColor(LIGHT.text).name(), QColor(LIGHT.faint_text).name()} <= light
    document.apply("Repeat", with_voice_notes(document.score, S, [Note(S, 0, 64, 81)]))
    engraved.qtbot.waitUntil(lambda: (S, 8) not in view.canvas._places)
    assert (S, 16) in view.canvas._places
    engraved.window.set_theme(DARK)
    dark = {QColor(DARK.text).name(), QColor(DARK.roll).name()}
    engraved.qtbot.waitUntil(lambda: dark <= shades(view.canvas.grab().toImage()))


def test_a_window_may_close_while_something_is_engraved(opened: OpenWindow) -> None:
    opened.window.bottom.show_page(opened.window.score_view)
    opened.window.score_view.refresh()
    assert opened.window.close()
