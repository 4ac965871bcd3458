"""Why this note, the heat overlay, and bars that leave no choice."""

from __future__ import annotations

from PySide6.QtCore import Qt

from musegui.core.editing.edits import paint_notes
from musegui.core.notes import Note, note_at, voice_notes
from musegui.core.voices import Voice
from tests.gui.conftest import OpenWindow

S, A, T, B = Voice
Key, Mod = Qt.Key, Qt.KeyboardModifier


def fill_under(opened: OpenWindow, notes: list[Note]) -> None:
    """Give notes to the machine."""
    score = paint_notes(opened.score, notes)
    unlocked = score.replace(locks=score.locks & False)
    opened.window.workspace.document.apply("Fill", unlocked)


def test_resting_on_a_note_shows_what_is_likely_and_a_click_takes_it(opened: OpenWindow) -> None:
    fill_under(opened, [Note(A, 4, 4, 62)])
    popup = opened.window.fill.why.popup
    roll = opened.window.view.roll
    opened.qtbot.mouseMove(roll, opened.point(6.0, 62))
    opened.qtbot.waitUntil(popup.isVisible)
    assert "Alto, bar 1 beat 2" in popup._title.text()
    assert len(popup.rows) == 5
    likely = opened.window.fill.why.likely[0].pitch
    opened.qtbot.mouseClick(popup.rows[0], Qt.MouseButton.LeftButton)
    assert voice_notes(opened.score, A) == [Note(A, 4, 4, likely)]
    assert opened.score.locks[A, 4:8].all()
    assert not popup.isVisible()
    assert opened.window.workspace.document.history[-1].startswith("Take ")


def test_the_users_own_notes_are_not_explained(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    opened.window.workspace.set_cursor(5)
    opened.key(Key.Key_W)
    opened.drain()
    assert not opened.window.fill.why.popup.isVisible()
    assert "no generated note" in opened.window.board.shown[-1].summary


def test_it_can_be_asked_and_answered_by_keys(opened: OpenWindow) -> None:
    fill_under(opened, [Note(A, 4, 4, 62)])
    opened.key(Key.Key_A)
    opened.window.workspace.set_cursor(5)
    popup = opened.window.fill.why.popup
    opened.key(Key.Key_W)
    opened.qtbot.waitUntil(popup.isVisible)
    opened.qtbot.keyClick(popup.rows[0], Key.Key_Escape)
    assert not popup.isVisible()
    assert opened.window.view.roll.hasFocus()
    opened.key(Key.Key_W)
    opened.qtbot.waitUntil(popup.isVisible)
    opened.qtbot.keyClick(popup.rows[0], Key.Key_Down)
    second = opened.window.fill.why.likely[1].pitch
    opened.qtbot.keyClick(popup.rows[1], Key.Key_Return)
    note = note_at(opened.score, A, 4)
    assert note is not None
    assert note.pitch == second


def test_an_answer_to_a_score_that_is_gone_is_dropped(opened: OpenWindow) -> None:
    fill_under(opened, [Note(A, 4, 4, 62)])
    opened.key(Key.Key_A)
    opened.window.workspace.set_cursor(5)
    opened.key(Key.Key_W)
    opened.window.workspace.document.undo()
    opened.drain()
    assert not opened.window.fill.why.popup.isVisible()


def test_the_heat_is_painted_and_follows_the_chosen_voice(opened: OpenWindow) -> None:
    roll, heat = opened.window.view.roll, opened.window.fill.heat
    cold = roll.grab().toImage()
    opened.key(Key.Key_H)
    opened.qtbot.waitUntil(lambda: heat.shown)
    assert opened.window.actions_["heat"].isChecked()
    soprano = roll.grab().toImage()
    assert soprano != cold
    spot = opened.point(10.5, 36 + 24 + 10)
    assert soprano.pixelColor(spot) != cold.pixelColor(spot)
    opened.key(Key.Key_B)
    opened.qtbot.waitUntil(
        lambda: roll.grab().toImage().pixelColor(spot) != soprano.pixelColor(spot)
    )
    opened.key(Key.Key_H)
    assert not heat.shown
    assert roll.grab().toImage() != soprano


def test_bars_that_leave_no_choice_are_marked(opened: OpenWindow) -> None:
    lane = opened.window.view.lane
    opened.key(Key.Key_G)
    opened.qtbot.waitUntil(lambda: not opened.window._bridge.running)
    assert lane.marked_bars == {}
    before = lane.grab().toImage()
    opened.filler.spread = 1  # all candidates alike
    opened.key(Key.Key_G, Mod.ControlModifier)
    opened.qtbot.waitUntil(lambda: not opened.window._bridge.running)
    assert list(lane.marked_bars) == [1, 2, 3, 4, 5, 6, 7, 8]
    assert lane.grab().toImage() != before
    assert "Bar 2 leaves no choice" in lane._words_at(20)
    opened.window.files.new()
    assert lane.marked_bars == {}
