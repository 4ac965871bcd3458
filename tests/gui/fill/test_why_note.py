"""Why this note, the heat overlay, and bars that leave no choice."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from musegui.core.edits import paint_notes
from musegui.core.notes import Note, note_at, voice_notes
from musegui.core.voices import Voice
from tests.gui.conftest import Desk

S, A, T, B = Voice
Key, Mod = Qt.Key, Qt.KeyboardModifier


def fill_under(desk: Desk, notes: list[Note]) -> None:
    """Give notes to the machine."""
    score = paint_notes(desk.score, notes)
    unlocked = score.replace(locks=score.locks & False)
    desk.window.workspace.document.apply("Fill", unlocked)


def test_resting_on_a_note_shows_what_is_likely_and_a_click_takes_it(desk: Desk) -> None:
    fill_under(desk, [Note(A, 4, 4, 62)])
    popup = desk.window.fill.why.popup
    roll = desk.window.view.roll
    QTest.mouseMove(roll, desk.point(6.0, 62) + QPoint(1, 0))
    desk.qtbot.mouseMove(roll, desk.point(6.0, 62))
    desk.qtbot.waitUntil(popup.isVisible)
    assert "Alto, bar 1 beat 2" in popup._title.text()
    assert len(popup.rows) == 5
    likely = popup.rows[0].pitch
    desk.qtbot.mouseClick(popup.rows[0], Qt.MouseButton.LeftButton)
    assert voice_notes(desk.score, A) == [Note(A, 4, 4, likely)]
    assert desk.score.locks[A, 4:8].all()
    assert not popup.isVisible()
    assert desk.window.workspace.document.history[-1].startswith("Take ")


def test_the_users_own_notes_are_not_explained(desk: Desk) -> None:
    desk.click(4.5, 72)
    desk.window.workspace.set_cursor(5)
    desk.key(Key.Key_W)
    desk.drain()
    assert not desk.window.fill.why.popup.isVisible()
    assert "no generated note" in desk.window.board.shown[-1].summary


def test_it_can_be_asked_and_answered_by_keys(desk: Desk) -> None:
    fill_under(desk, [Note(A, 4, 4, 62)])
    desk.key(Key.Key_A)
    desk.window.workspace.set_cursor(5)
    popup = desk.window.fill.why.popup
    desk.key(Key.Key_W)
    desk.qtbot.waitUntil(popup.isVisible)
    desk.qtbot.keyClick(popup.rows[0], Key.Key_Escape)
    assert not popup.isVisible()
    assert desk.window.view.roll.hasFocus()
    desk.key(Key.Key_W)
    desk.qtbot.waitUntil(popup.isVisible)
    desk.qtbot.keyClick(popup.rows[0], Key.Key_Down)
    second = popup.rows[1].pitch
    desk.qtbot.keyClick(popup.rows[1], Key.Key_Return)
    note = note_at(desk.score, A, 4)
    assert note is not None
    assert note.pitch == second


def test_an_answer_to_a_score_that_is_gone_is_dropped(desk: Desk) -> None:
    fill_under(desk, [Note(A, 4, 4, 62)])
    desk.key(Key.Key_A)
    desk.window.workspace.set_cursor(5)
    desk.key(Key.Key_W)
    desk.window.workspace.document.undo()
    desk.drain()
    assert not desk.window.fill.why.popup.isVisible()


def test_the_heat_is_painted_and_follows_the_chosen_voice(desk: Desk) -> None:
    roll, heat = desk.window.view.roll, desk.window.fill.heat
    cold = roll.grab().toImage()
    desk.key(Key.Key_H)
    desk.qtbot.waitUntil(lambda: heat.shown)
    assert desk.window.actions_["heat"].isChecked()
    soprano = roll.grab().toImage()
    assert soprano != cold
    spot = desk.point(10.5, 36 + 24 + 10)
    assert soprano.pixelColor(spot) != cold.pixelColor(spot)
    desk.key(Key.Key_B)
    desk.qtbot.waitUntil(lambda: roll.grab().toImage().pixelColor(spot) != soprano.pixelColor(spot))
    desk.key(Key.Key_H)
    assert not heat.shown
    assert roll.grab().toImage() != soprano


def test_bars_that_leave_no_choice_are_marked(desk: Desk) -> None:
    lane = desk.window.view.lane
    desk.key(Key.Key_G)
    desk.qtbot.waitUntil(lambda: not desk.window._bridge.running)
    assert lane.marked_bars == {}
    before = lane.grab().toImage()
    desk.filler.spread = 1  # all candidates alike
    desk.key(Key.Key_G, Mod.ControlModifier)
    desk.qtbot.waitUntil(lambda: not desk.window._bridge.running)
    assert list(lane.marked_bars) == [1, 2, 3, 4, 5, 6, 7, 8]
    assert lane.grab().toImage() != before
    assert "Bar 2 leaves no choice" in lane._words_at(20)
    desk.window.files.new()
    assert lane.marked_bars == {}
