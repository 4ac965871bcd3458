"""What a start shows, what fits a small screen, and what the window says of itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from musegui.core.editing.edits import paint_notes
from musegui.core.notes import Note, voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.recording import enter_pitch
from musegui.engine.midi.ports.choice import MidiChoice
from musegui.gui.window_layout import first_size
from tests.gui.conftest import OpenWindow

S, B = Voice.SOPRANO, Voice.BASS
Key = Qt.Key


def test_the_first_start_shows_the_demo_and_later_ones_an_empty_or_the_last_piece(
    open_window: Callable[..., OpenWindow], tmp_path: Path
) -> None:
    opened = open_window()
    opened.window.files.begin()
    assert opened.window.files.name == "Demo melody"
    opened.window.files.path = tmp_path / "mine.muse"
    assert opened.window.files.save()
    opened.window.files.begin()
    assert (opened.score.pitches == OPEN).all()
    assert opened.window.files.name == "Untitled"
    opened.window.actions_["opens_last"].trigger()
    assert opened.window.actions_["opens_last"].isChecked()
    again = open_window()
    again.window.files.begin()
    assert again.window.files.name == "mine.muse"
    (tmp_path / "mine.muse").unlink()
    again.window.files.begin()
    assert again.window.files.name == "Untitled"


def test_the_window_fits_a_small_screen_at_double_size(opened: OpenWindow) -> None:
    opened.window.resize(960, 500)
    assert (opened.window.width(), opened.window.height()) == (960, 500)
    row = opened.window.voice_panel.rows[B]
    assert row.height() >= row.sizeHint().height()


@pytest.mark.parametrize("screen", [(1024, 700), (1366, 768), (1920, 1080)])
def test_the_first_window_and_its_frame_fit_on_the_screen(screen: tuple[int, int]) -> None:
    for frame_px in (18, 40):
        size = first_size(QSize(*screen), frame_px)
        assert size.width() <= screen[0]
        assert size.height() + frame_px < screen[1]
    assert first_size(QSize(2560, 1440), 30) == QSize(1360, 820)


@pytest.mark.parametrize("size", [(1024, 700), (1600, 900)])
@pytest.mark.parametrize("bars", [8, 60, 400])
def test_show_everything_shows_every_note(
    opened: OpenWindow, size: tuple[int, int], bars: int
) -> None:
    score = Score.empty(16 * bars)
    last = Note(S, 16 * bars - 4, 4, 100)
    score = paint_notes(score, [Note(B, 0, 4, 21), last])
    opened.window.workspace.document.load(score, "Long")
    opened.window.resize(*size)
    opened.window.actions_["show_all"].trigger()
    view = opened.window.view.roll.viewport
    assert view.x_of(0) >= 0
    assert view.x_of(last.stop) <= view.width_px
    assert view.y_of(100) >= 0
    assert view.y_of(21) + view.row_px <= view.height_px


LONG = "A sentence that says what happened, to which file, and what can be done. " * 3


@pytest.mark.parametrize("size", [(960, 500), (1024, 700), (1600, 1000)])
@pytest.mark.parametrize("bottom", [True, False])
def test_notices_cover_nothing(opened: OpenWindow, size: tuple[int, int], bottom: bool) -> None:
    window, notices = opened.window, opened.window._notices
    window.resize(*size)
    window.bottom.setVisible(bottom)
    opened.drain()
    before = window.view.roll.viewport
    notices.error(LONG, "Traceback")
    notices.warning("A warning.", "", ("Try again", lambda: None), ("Leave it", lambda: None))
    notices.warning(LONG, "Details", ("Do it", lambda: None))
    notices.info("Saved as song.muse.")
    opened.drain()
    assert (window.width(), window.height()) == size
    for widget in (window.view, window.bottom, window.fill_panel, window.voice_panel,
                   window.transport):  # fmt: skip
        if widget.isVisible():
            assert not place(window, window.board).intersects(place(window, widget))
    for row in window.board.rows:
        assert row.height() >= row.heightForWidth(row.width())
    assert not window.board.rows[-1].visibleRegion().isEmpty()
    after = window.view.roll.viewport
    assert (after.left_steps, after.top_rows) == (before.left_steps, before.top_rows)
    assert after.height_px > before.height_px / 3


def test_the_newest_notice_is_seen_and_the_others_by_scrolling(opened: OpenWindow) -> None:
    window = opened.window
    window.resize(960, 500)
    for number in range(4):
        window._notices.warning(f"{number} {LONG}")
    opened.drain()
    oldest, newest = window.board.rows[0], window.board.rows[-1]
    assert oldest.visibleRegion().isEmpty()
    assert not newest.visibleRegion().isEmpty()
    window.board.ensureWidgetVisible(oldest)
    assert not oldest.visibleRegion().isEmpty()


def place(window: QWidget, widget: QWidget) -> QRect:
    return widget.rect().translated(widget.mapTo(window, QPoint()))


def test_a_session_that_plays_to_midi_only_says_so(open_window: Callable[..., OpenWindow]) -> None:
    first = open_window()
    first.window._settings.midi = MidiChoice(plays=True, names=("elsewhere",))
    opened = open_window()
    opened.qtbot.waitUntil(
        lambda: any("plays to MIDI only" in n.summary for n in opened.window.board.shown)
    )


def test_step_entry_is_seen_and_digits_choose_its_lengths(opened: OpenWindow) -> None:
    label = opened.window.statusBar().findChild(QLabel, "stepEntry")
    assert label is not None
    assert label.isHidden()
    opened.window.actions_["step_entry"].trigger()
    assert label.isVisible()
    lengths = []
    for key in (Key.Key_3, Key.Key_4, Key.Key_5, Key.Key_6, Key.Key_7):
        opened.key(key)
        lengths.append(opened.window.workspace.note_steps)
    assert lengths == [1, 2, 4, 8, 16]
    opened.key(Key.Key_4)
    enter_pitch(opened.window.workspace, 67)
    assert voice_notes(opened.score, S) == [Note(S, 0, 2, 67)]
    assert label.text() == "Step entry: soprano, eighth, bar 1 beat 1 step 3"
    assert opened.window.actions_["pencil_tool"].isChecked()
    opened.window.actions_["step_entry"].trigger()
    opened.key(Key.Key_3)
    assert opened.window.actions_["eraser_tool"].isChecked()
