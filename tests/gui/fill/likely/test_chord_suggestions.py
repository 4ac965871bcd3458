"""Suggest next chord: a list below the chord lane, heard on the way, set with Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from musegui.core.editing.edits import paint_notes
from musegui.core.marks import ChordMark
from musegui.core.notes import Note
from musegui.core.voices import VOICES
from musegui.gui.fill.likely.chord_suggestions import ChordSuggestions
from tests.gui.conftest import OpenWindow

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def chords(opened: OpenWindow) -> ChordSuggestions:
    return opened.window.fill.chords


def test_the_likeliest_is_heard_and_set_with_enter(
    opened: OpenWindow, chords: ChordSuggestions
) -> None:
    heard: list[tuple[int, int]] = []
    opened.window.workspace.auditioned.add(lambda voice, pitch: heard.append((voice, pitch)))
    opened.window.workspace.set_cursor(21)
    opened.key(Key.Key_N)
    opened.qtbot.waitUntil(chords.popup.isVisible)
    assert chords.texts == ["G7/B", "C"]
    assert [row.isVisible() for row in chords.popup.rows][:3] == [True, True, False]
    assert chords.popup.rows[0].accessibleName() == "G7/B, 61 %"
    assert heard == [(0, 74), (1, 67), (2, 65), (3, 47)]
    opened.qtbot.keyClick(chords.popup.rows[0], Key.Key_Down)
    assert heard[4:] == [(0, 72), (1, 67), (2, 64), (3, 48)]
    opened.qtbot.keyClick(chords.popup.rows[1], Key.Key_Return)
    assert opened.score.chords == (ChordMark(20, "C"),)
    assert opened.window.workspace.document.history[-1] == "Set chord C, bar 2"
    assert not chords.popup.isVisible()
    assert opened.window.view.roll.hasFocus()


def test_the_lane_names_them_as_it_names_chords(
    opened: OpenWindow, chords: ChordSuggestions
) -> None:
    lane = opened.window.view.lane
    lane.analysis.use_numerals(True)
    lane.setFocus()
    opened.qtbot.keyClick(lane, Key.Key_Right)
    opened.qtbot.keyClick(lane, Key.Key_Down, Mod.AltModifier)
    opened.qtbot.waitUntil(chords.popup.isVisible)
    assert chords.texts == ["V65", "I"]
    opened.qtbot.keyClick(chords.popup.rows[0], Key.Key_1)
    assert opened.score.chords == (ChordMark(4, "V65"),)


def test_behind_the_end_a_bar_is_added_with_the_chord(
    opened: OpenWindow, chords: ChordSuggestions
) -> None:
    steps = opened.score.steps
    opened.window.workspace.set_cursor(steps)
    opened.key(Key.Key_N)
    opened.qtbot.waitUntil(chords.popup.isVisible)
    assert opened.score.steps == steps
    opened.qtbot.mouseClick(chords.popup.rows[0], Qt.MouseButton.LeftButton)
    assert opened.score.steps == steps + 16
    assert opened.score.chords == (ChordMark(steps, "G7/B"),)
    opened.window.workspace.document.undo()
    assert opened.score.steps == steps


def test_escape_and_edits_put_the_list_away(opened: OpenWindow, chords: ChordSuggestions) -> None:
    opened.key(Key.Key_N)
    opened.qtbot.waitUntil(chords.popup.isVisible)
    opened.qtbot.keyClick(chords.popup.rows[0], Key.Key_Escape)
    assert not chords.popup.isVisible()
    opened.key(Key.Key_N)
    opened.window.workspace.document.apply(
        "Paint", paint_notes(opened.score, [Note(VOICES[0], 0, 4, 72)])
    )
    opened.drain()
    assert not chords.popup.isVisible()
    assert opened.score.chords == ()


def test_where_all_is_locked_it_says_so(opened: OpenWindow, chords: ChordSuggestions) -> None:
    notes = [Note(v, 0, 16, p) for v, p in zip(VOICES, (72, 67, 64, 48), strict=True)]
    opened.window.workspace.document.apply("Paint", paint_notes(opened.score, notes))
    opened.key(Key.Key_N)
    opened.qtbot.waitUntil(lambda: bool(opened.window.board.shown))
    assert "locked" in opened.window.board.shown[-1].summary
    assert not chords.popup.isVisible()


def test_the_lane_offers_both_in_its_menu(opened: OpenWindow, chords: ChordSuggestions) -> None:
    lane, view = opened.window.view.lane, opened.window.view.roll.viewport
    spot = lane.rect().center()
    spot.setX(round(view.x_of(9.5)))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, lane.mapToGlobal(spot))
    QApplication.sendEvent(lane, event)
    menu = next(menu for menu in lane.findChildren(QMenu) if menu.isVisible())
    entries = {action.text(): action for action in menu.actions()}
    assert list(entries) == [
        "Set chord …", "Suggest next chord", "Next voicing of the chord", "Remove chord",
    ]  # fmt: skip
    menu.close()
    entries["Suggest next chord"].trigger()
    opened.qtbot.waitUntil(chords.popup.isVisible)
    opened.qtbot.keyClick(chords.popup.rows[0], Key.Key_Return)
    assert opened.score.chords == (ChordMark(8, "G7/B"),)


def test_v_goes_through_the_voicings_and_says_which(opened: OpenWindow) -> None:
    opened.window.workspace.set_cursor(0)
    opened.key(Key.Key_C)
    opened.qtbot.keyClicks(opened.window.view.lane.editor, "V7")
    opened.qtbot.keyClick(opened.window.view.lane.editor, Key.Key_Return)
    opened.window.view.roll.setFocus()
    opened.key(Key.Key_V)
    first = opened.score.pitches[:, 0].tolist()
    assert min(first) > 0
    assert opened.window.status.hover.text().startswith("Voicing 1 of ")
    opened.key(Key.Key_V)
    assert opened.score.pitches[:, 0].tolist() != first
    opened.key(Key.Key_V, Mod.AltModifier | Mod.ShiftModifier)
    assert opened.score.pitches[:, 0].tolist() == first
    assert opened.window.workspace.document.history.count("Voicing, bar 1") == 1
