"""The roll with its ruler, keyboard and scroll bars: who moves the view, and who doesn't."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt

from musegui.core.editing.edits import paint_notes, with_tempo
from musegui.core.notes import Note
from musegui.core.voices import Voice
from tests.gui.conftest import OpenWindow, colour_at

S, A = Voice.SOPRANO, Voice.ALTO
Key, Mod = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def fast(opened: OpenWindow) -> OpenWindow:
    """Give a window that shows a bar or so of a fast piece."""
    document = opened.window.workspace.document
    score = paint_notes(document.score, [Note(S, 0, 128, 72)])
    document.load(with_tempo(score, 0, 400), "Open")
    roll = opened.window.view.roll
    roll.set_view(roll.viewport.zoomed_time(9, 0))
    return opened


def pages(opened: OpenWindow) -> list[float]:
    """List the left edges of what is seen from now on."""
    roll, seen = opened.window.view.roll, [opened.window.view.roll.viewport.left_steps]

    def note() -> None:
        if roll.viewport.left_steps != seen[-1]:
            seen.append(roll.viewport.left_steps)

    roll.view_changed.connect(note)
    return seen


def test_the_view_turns_the_page_for_the_playhead(fast: OpenWindow) -> None:
    seen = pages(fast)
    fast.key(Key.Key_Space)
    fast.qtbot.waitUntil(lambda: len(seen) > 2)
    view = fast.window.view.roll.viewport
    page_steps = view.width_px / view.step_px
    assert seen[1] - seen[0] > page_steps / 2
    assert seen[2] - seen[1] > page_steps / 2
    assert 0 <= view.x_of(fast.window._playback.position_step) <= view.width_px


def scroll_with_the_wheel(opened: OpenWindow) -> None:
    opened.wheel((0, -120), Mod.ShiftModifier)


def page_with_the_scroll_bar(opened: OpenWindow) -> None:
    bar = opened.window.view._across
    opened.qtbot.mouseClick(bar, LEFT, pos=QPoint(bar.width() - 4, bar.height() // 2))


def pan(opened: OpenWindow) -> None:
    roll, middle = opened.window.view.roll, Qt.MouseButton.MiddleButton
    opened.qtbot.mousePress(roll, middle, pos=QPoint(120, 100))
    opened.qtbot.mouseMove(roll, QPoint(60, 100))
    opened.qtbot.mouseRelease(roll, middle, pos=QPoint(60, 100))


@pytest.mark.parametrize("scroll", [scroll_with_the_wheel, page_with_the_scroll_bar, pan])
def test_who_scrolls_is_left_alone_until_playback_starts_again(
    fast: OpenWindow, scroll: Callable[[OpenWindow], None]
) -> None:
    playback, view = fast.window._playback, fast.window.view
    fast.key(Key.Key_Space)
    scroll(fast)
    assert view.roll.viewport.left_steps > 0
    seen = pages(fast)
    left = view.roll.viewport.width_px / view.roll.viewport.step_px + seen[0]
    fast.qtbot.waitUntil(lambda: playback.position_step > left + 4)
    assert len(seen) == 1
    fast.key(Key.Key_Space)
    fast.key(Key.Key_Space)
    fast.qtbot.waitUntil(lambda: len(seen) > 1)
    assert 0 <= view.roll.viewport.x_of(playback.position_step) <= view.roll.width()


def test_following_can_be_switched_off_and_that_is_remembered(
    fast: OpenWindow, open_window: Callable[..., OpenWindow]
) -> None:
    fast.key(Key.Key_F, Mod.ShiftModifier)
    seen = pages(fast)
    fast.key(Key.Key_Space)
    fast.qtbot.waitUntil(lambda: fast.window._playback.position_step > 60)
    assert len(seen) == 1
    assert not open_window().window.actions_["follow"].isChecked()


def test_the_scroll_bars_agree_with_the_view(opened: OpenWindow) -> None:
    view = opened.window.view
    view.roll.set_view(view.roll.viewport.zoomed_time(4, 0).zoomed_pitch(2, 0))
    view._across.setValue(2500)
    view._down.setValue(4000)
    shown = view.roll.viewport
    assert shown.left_steps == pytest.approx(25, abs=0.1)
    assert shown.top_rows == pytest.approx(40, abs=0.1)
    opened.wheel((0, -120), Mod.ShiftModifier)
    assert view._across.value() == round(view.roll.viewport.left_steps * 100) > 2500
    assert view._across.maximum() + view._across.pageStep() == pytest.approx(
        shown.total_steps * 100, abs=2
    )


def struck(opened: OpenWindow) -> list[tuple[int, int]]:
    """List channel and pitch of all that was heard."""
    return [(note.midi_channel, note.pitch) for note in opened.output.played if note.velocity]


def test_the_keyboard_strip_sounds_its_pitches(opened: OpenWindow) -> None:
    opened.qtbot.waitUntil(lambda: opened.window._playback.outputs.has_sound)
    opened.key(Key.Key_A)
    strip = opened.window.view.keyboard
    channel = opened.score.voices[A].midi_channel
    opened.qtbot.mousePress(strip, LEFT, pos=QPoint(30, opened.point(0, 64).y()))
    opened.qtbot.mouseMove(strip, QPoint(30, opened.point(0, 67).y()))
    assert struck(opened) == [(channel, 64), (channel, 67)]
    lit = colour_at(strip, QPoint(30, opened.point(0, 67).y()))
    opened.qtbot.mouseRelease(strip, LEFT, pos=QPoint(30, opened.point(0, 67).y()))
    assert colour_at(strip, QPoint(30, opened.point(0, 67).y())) != lit
    opened.qtbot.waitUntil(lambda: not opened.output.sounding)
    assert opened.window.workspace.document.history == ["New"]


def test_notes_are_heard_as_they_are_written_unless_one_wants_quiet(
    opened: OpenWindow, open_window: Callable[..., OpenWindow]
) -> None:
    opened.qtbot.waitUntil(lambda: opened.window._playback.outputs.has_sound)
    opened.click(4.5, 72)
    before = struck(opened)
    assert before == [(opened.score.voices[S].midi_channel, 72)]
    opened.window.actions_["sound_edits"].trigger()
    opened.click(12.5, 74)
    assert struck(opened) == before
    assert not open_window().window.workspace.sounds_edits
