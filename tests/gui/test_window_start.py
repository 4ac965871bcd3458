"""What a start shows, what fits a small screen, and what the window says of itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSlider

from musegui.core.edits import paint_notes
from musegui.core.notes import Note, voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.recording import enter_pitch
from musegui.engine.midi.choice import MidiChoice
from tests.gui.conftest import Desk

S, B = Voice.SOPRANO, Voice.BASS
Key = Qt.Key


def test_the_first_start_shows_the_demo_and_later_ones_an_empty_or_the_last_piece(
    make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    desk = make_desk()
    desk.window.files.begin()
    assert desk.window.files.name == "Demo melody"
    desk.window.files.path = tmp_path / "mine.muse"
    assert desk.window.files.save()
    desk.window.files.begin()
    assert (desk.score.pitches == OPEN).all()
    assert desk.window.files.name == "Untitled"
    desk.window.actions_["opens_last"].trigger()
    assert desk.window.actions_["opens_last"].isChecked()
    again = make_desk()
    again.window.files.begin()
    assert again.window.files.name == "mine.muse"
    (tmp_path / "mine.muse").unlink()
    again.window.files.begin()
    assert again.window.files.name == "Untitled"


def test_the_window_fits_a_small_screen_at_double_size(desk: Desk) -> None:
    desk.window.resize(960, 500)
    assert (desk.window.width(), desk.window.height()) == (960, 500)
    row = desk.window.voice_panel.rows[B]
    assert row.height() >= row.sizeHint().height()


@pytest.mark.parametrize("size", [(1024, 700), (1600, 900)])
@pytest.mark.parametrize("bars", [8, 60, 400])
def test_show_everything_shows_every_note(desk: Desk, size: tuple[int, int], bars: int) -> None:
    score = Score.empty(16 * bars)
    last = Note(S, 16 * bars - 4, 4, 100)
    score = paint_notes(score, [Note(B, 0, 4, 21), last])
    desk.window.workspace.document.load(score, "Long")
    desk.window.resize(*size)
    desk.window.actions_["show_all"].trigger()
    view = desk.window.view.roll.viewport
    assert view.x_of(0) >= 0
    assert view.x_of(last.stop) <= view.width_px
    assert view.y_of(100) >= 0
    assert view.y_of(21) + view.row_px <= view.height_px


def test_notices_do_not_cover_the_sliders(desk: Desk) -> None:
    for number in range(4):
        desk.window._notices.warning(f"This is warning number {number}.")
    toasts = desk.window.board._toasts
    assert len(toasts) == 4
    for slider in desk.window.findChildren(QSlider):
        if slider.isVisible():
            place = slider.rect().translated(slider.mapTo(desk.window, slider.rect().topLeft()))
            assert not [t for t in toasts if t.geometry().intersects(place)], (
                slider.accessibleName()
            )


def test_a_session_that_plays_to_midi_only_says_so(make_desk: Callable[..., Desk]) -> None:
    first = make_desk()
    first.window._settings.midi = MidiChoice(plays=True, names=("elsewhere",))
    desk = make_desk()
    desk.qtbot.waitUntil(
        lambda: any("plays to MIDI only" in n.summary for n in desk.window.board.shown)
    )


def test_step_entry_is_seen_and_digits_choose_its_lengths(desk: Desk) -> None:
    label = desk.window.statusBar().findChild(QLabel, "stepEntry")
    assert label is not None
    assert label.isHidden()
    desk.window.actions_["step_entry"].trigger()
    assert label.isVisible()
    lengths = []
    for key in (Key.Key_3, Key.Key_4, Key.Key_5, Key.Key_6, Key.Key_7):
        desk.key(key)
        lengths.append(desk.window.workspace.note_steps)
    assert lengths == [1, 2, 4, 8, 16]
    desk.key(Key.Key_4)
    enter_pitch(desk.window.workspace, 67)
    assert voice_notes(desk.score, S) == [Note(S, 0, 2, 67)]
    assert label.text() == "Step entry: soprano, eighth, bar 1 beat 1 step 3"
    assert desk.window.actions_["pencil_tool"].isChecked()
    desk.window.actions_["step_entry"].trigger()
    desk.key(Key.Key_3)
    assert desk.window.actions_["eraser_tool"].isChecked()
