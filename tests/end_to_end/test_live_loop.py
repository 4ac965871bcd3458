"""The loop that must feel effortless, with the shipped weights, from painted notes to undo."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from musegui.core.notes import voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from musegui.gui.main_window import MainWindow

Key = Qt.Key
Mod = Qt.KeyboardModifier
MELODY = (67, 69, 71, 72, 74, 72, 71, 69)


def test_the_loop(window: MainWindow, qtbot: QtBot) -> None:
    roll, document = window.view.roll, window.workspace.document
    window.fill_panel.form.candidates.setValue(3)
    window.fill_panel.form.sweeps.setValue(12)

    def spot(step: float, pitch: int) -> QPoint:
        return roll.point_of(step, pitch).toPoint()

    def press(key: Key, modifiers: Mod = Mod.NoModifier) -> None:
        qtbot.keyClick(roll, key, modifiers)

    def settled() -> None:
        qtbot.waitUntil(lambda: not window._bridge.running)

    for number, pitch in enumerate(MELODY):
        qtbot.mouseClick(roll, Qt.MouseButton.LeftButton, pos=spot(4 * number + 0.5, pitch))
    painted = document.score
    assert [note.pitch for note in voice_notes(painted, Voice.SOPRANO)] == list(MELODY)

    states: list[Score] = []
    document.changed.add(lambda: states.append(document.score))
    press(Key.Key_G)
    settled()
    harmonized = document.score
    assert len({state.pitches.tobytes() for state in states}) > 3
    assert all((s.pitches == painted.pitches)[painted.locks].all() for s in states)
    assert (harmonized.pitches != OPEN).all()
    assert {v for v in VOICES if voice_notes(harmonized, v)} == set(VOICES)

    window.workspace.set_cursor(16)
    press(Key.Key_B, Mod.ControlModifier)
    press(Key.Key_Delete)
    assert (document.score.pitches[1:, 16:32] == OPEN).all()
    press(Key.Key_R)
    settled()
    resampled = document.score
    outside = [*range(16), *range(32, 128)]
    assert (resampled.pitches == harmonized.pitches)[:, outside].all()
    assert (resampled.pitches[:, 16:32] != OPEN).all()

    shelf = window.fill.versions.shelf
    assert [len(take) for take in shelf.takes] == [3, 3]
    entries = len(document.history)
    press(Key.Key_Space)
    flipped = set()
    for _ in range(3):
        press(Key.Key_BracketRight)
        flipped.add(shelf.standing)
        assert window._playback.is_playing
        assert (document.score.pitches == harmonized.pitches)[:, outside].all()
    assert flipped == {0, 1, 2} or any(shelf.takes[-1].twin(index) is not None for index in (1, 2))
    tray = window.fill.versions.tray
    tray.setFocus()
    qtbot.keyClick(tray, Key.Key_2)
    qtbot.keyClick(tray, Key.Key_Return)
    assert roll.hasFocus()
    assert len(document.history) == entries
    press(Key.Key_Space)

    while document.undo_label is not None:
        press(Key.Key_Z, Mod.ControlModifier)
    assert (document.score.pitches == OPEN).all()
    assert not document.score.locks.any()


def test_live_with_the_shipped_weights(window: MainWindow, qtbot: QtBot) -> None:
    roll, document = window.view.roll, window.workspace.document
    qtbot.keyClick(roll, Key.Key_G, Mod.ShiftModifier)
    for number, pitch in enumerate(MELODY[:3]):
        where = roll.point_of(16 + 4 * number + 0.5, pitch).toPoint()
        qtbot.mouseClick(roll, Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(
        lambda: not window._bridge.running and bool((document.score.pitches[1:, 28] >= 0).any()),
    )
    melody = [note.pitch for note in voice_notes(document.score, Voice.SOPRANO)]
    assert [pitch for pitch in MELODY[:3] if pitch in melody] == list(MELODY[:3])
    assert document.history == ["New", "Paint note", "Paint note", "Paint note"]
    for _ in range(3):
        document.undo()
    assert (document.score.pitches == OPEN).all()
