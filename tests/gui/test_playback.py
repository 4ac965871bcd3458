from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from musegui.engine.schedule import CLICK_CHANNEL
from musegui.gui.main_window import MainWindow

from .conftest import Desk

Key, Mod = Qt.Key, Qt.KeyboardModifier


def clicks(desk: Desk) -> int:
    """How often the metronome has clicked or is about to."""
    events = desk.output.played + desk.output.pending
    return sum(e.midi_channel == CLICK_CHANNEL and e.is_strike for e in events)


def has_sound(window: MainWindow) -> bool:
    return window._playback.has_sound


def test_k_clicks_the_beats_and_is_remembered(desk: Desk, make_desk: Callable[..., Desk]) -> None:
    desk.qtbot.waitUntil(lambda: has_sound(desk.window))
    desk.key(Key.Key_Space)
    assert clicks(desk) == 0
    desk.key(Key.Key_K)
    desk.window._playback.seek(0)
    assert clicks(desk) == 1
    desk.key(Key.Key_Space)
    assert desk.window.actions_["metronome"].isChecked()
    later = make_desk()
    assert later.window.actions_["metronome"].isChecked()
    later.key(Key.Key_K)
    assert not later.window.actions_["metronome"].isChecked()


def test_counting_in_clicks_a_bar_and_then_plays(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: has_sound(desk.window))
    desk.key(Key.Key_K, Mod.ShiftModifier)
    desk.key(Key.Key_Space)
    assert clicks(desk) == 4
    assert desk.window._playback.is_playing
    assert desk.window._playback.position_step == 0
    desk.key(Key.Key_Return)
    assert not desk.window._playback.is_playing
