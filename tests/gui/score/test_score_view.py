from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from musegui.core.notes import Note, with_voice_notes
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from musegui.gui.common.theme import DARK, LIGHT
from tests.gui.conftest import Desk

S, B = Voice.SOPRANO, Voice.BASS


def four_bars() -> Score:
    score = Score.empty(64)
    for voice, pitch in zip(VOICES, (72, 67, 60, 48), strict=True):
        notes = [Note(voice, 8 * k, 8, pitch + k % 3) for k in range(8)]
        score = with_voice_notes(score, voice, notes, lock=voice is S)
    return score


@pytest.fixture
def engraved(desk: Desk) -> Desk:
    desk.window.workspace.document.load(four_bars(), "Four bars")
    desk.window.bottom.show_page(desk.window.score_view)
    desk.qtbot.waitUntil(lambda: bool(desk.window.score_view.canvas._pages), timeout=20_000)
    return desk


def point_of(desk: Desk, voice: Voice, start: int) -> QPoint:
    return desk.window.score_view.canvas._point((voice, start)).toPoint()


def shades(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def test_nothing_is_engraved_before_the_tab_is_shown(desk: Desk) -> None:
    assert desk.window.score_view._engraver._worker is None
    assert desk.window.score_view.canvas._pages == []


def test_a_click_on_a_note_selects_it_and_goes_there(engraved: Desk) -> None:
    canvas, workspace = engraved.window.score_view.canvas, engraved.window.workspace
    left, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    engraved.qtbot.mouseClick(canvas, left, pos=point_of(engraved, B, 16))
    assert workspace.notes == {Note(B, 16, 8, 50)}
    assert (workspace.voice, workspace.cursor_step) == (B, 16)
    engraved.qtbot.mouseClick(canvas, left, shift, pos=point_of(engraved, S, 8))
    assert workspace.notes == {Note(B, 16, 8, 50), Note(S, 8, 8, 73)}
    engraved.qtbot.mouseClick(canvas, left, pos=QPoint(3, canvas.height() - 3))
    assert not workspace.notes


def test_what_sounds_is_marked_and_its_system_scrolled_to(engraved: Desk) -> None:
    view = engraved.window.score_view
    plain = view.canvas.grab().toImage()
    view.set_playhead(17.5, playing=True)
    assert view.canvas._sounding() == [(voice, 16) for voice in VOICES]
    assert view.canvas.grab().toImage() != plain
    place = point_of(engraved, S, 16)
    marked = view.canvas.grab().toImage().pixelColor(place.x() + 6, place.y())
    assert marked != plain.pixelColor(place.x() + 6, place.y())
    view.set_playhead(17.5, playing=False)
    assert view.canvas.grab().toImage() == plain


def test_an_edit_and_another_theme_are_engraved_anew(engraved: Desk) -> None:
    view, document = engraved.window.score_view, engraved.window.workspace.document
    light = shades(view.canvas.grab().toImage())
    assert {QColor(LIGHT.text).name(), QColor(LIGHT.faint_text).name()} <= light
    document.apply("Repeat", with_voice_notes(document.score, S, [Note(S, 0, 64, 81)]))
    engraved.qtbot.waitUntil(lambda: (S, 8) not in view.canvas._places, timeout=20_000)
    assert (S, 16) in view.canvas._places
    engraved.window.set_theme(DARK)
    dark = {QColor(DARK.text).name(), QColor(DARK.roll).name()}
    engraved.qtbot.waitUntil(lambda: dark <= shades(view.canvas.grab().toImage()), timeout=20_000)


def test_a_window_may_close_while_something_is_engraved(desk: Desk) -> None:
    desk.window.bottom.show_page(desk.window.score_view)
    desk.window.score_view.refresh()
    assert desk.window.close()
