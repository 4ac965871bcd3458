"""Words are typed below the roll and in the score with the usual keys, and shown there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from musegui.core.editing.edits import paint_notes
from musegui.core.editing.lyrics import lay_out, verse_text
from musegui.core.notes import Note
from musegui.core.voices import Voice
from musegui.gui.roll.lanes.lyric_editor import LyricEditor
from musegui.gui.roll.lanes.lyrics_lane import LyricsLane
from tests.gui.conftest import OpenWindow

Key, Mod = Qt.Key, Qt.KeyboardModifier
S, A = Voice.SOPRANO, Voice.ALTO
LINE = [Note(S, start, 4, 72 + start // 4) for start in range(0, 32, 4)]


@pytest.fixture
def lane(opened: OpenWindow) -> LyricsLane:
    document = opened.window.workspace.document
    document.load(paint_notes(document.score, LINE), "Open")
    return opened.window.view.lyrics_lane


def text(opened: OpenWindow, verse: int = 1) -> str:
    return verse_text(opened.score, S, verse)


def type_keys(opened: OpenWindow, editor: LyricEditor, keys: str) -> None:
    opened.qtbot.keyClicks(editor, keys)


def test_words_are_typed_with_the_usual_keys(opened: OpenWindow, lane: LyricsLane) -> None:
    opened.window.workspace.select([LINE[0]])
    opened.key(Key.Key_L, Mod.ControlModifier)
    editor = lane.editor
    assert editor.hasFocus()
    type_keys(opened, editor, "A-men_ so be")
    assert opened.window.workspace.notes == {LINE[4]}
    opened.qtbot.keyClick(editor, Key.Key_Space, Mod.ShiftModifier)
    assert editor.text() == "so"
    type_keys(opened, editor, "sa")
    opened.qtbot.keyClick(editor, Key.Key_Escape)
    assert not editor.isVisible()
    assert text(opened) == "A-men_ sa be"
    assert opened.window.tools.tool.value == "pencil"
    assert not opened.window._bridge.running
    opened.qtbot.keyClick(lane, Key.Key_Z, Mod.ControlModifier)
    assert text(opened) == "A-men_ so be"


def test_backspace_at_the_beginning_goes_back(opened: OpenWindow, lane: LyricsLane) -> None:
    opened.key(Key.Key_L, Mod.ControlModifier)
    type_keys(opened, lane.editor, "one ")
    opened.qtbot.keyClick(lane.editor, Key.Key_Backspace)
    assert lane.editor.text() == "one"
    opened.qtbot.keyClick(lane.editor, Key.Key_Backspace)
    assert lane.editor.text() == ""
    opened.qtbot.keyClick(lane.editor, Key.Key_Escape)
    assert text(opened) == ""


def test_up_down_and_enter_change_the_verse(opened: OpenWindow, lane: LyricsLane) -> None:
    opened.key(Key.Key_L, Mod.ControlModifier)
    height = lane.height()
    type_keys(opened, lane.editor, "one")
    opened.qtbot.keyClick(lane.editor, Key.Key_Return)
    type_keys(opened, lane.editor, "two")
    assert lane.height() > height
    opened.qtbot.keyClick(lane.editor, Key.Key_Up)
    assert lane.editor.text() == "one"
    opened.qtbot.keyClick(lane.editor, Key.Key_Down)
    type_keys(opened, lane.editor, "too ")
    opened.qtbot.keyClick(lane.editor, Key.Key_Escape)
    assert (text(opened, 1), text(opened, 2)) == ("one", "too")


def test_with_control_signs_are_written(opened: OpenWindow, lane: LyricsLane) -> None:
    opened.key(Key.Key_L, Mod.ControlModifier)
    type_keys(opened, lane.editor, "quia")
    opened.qtbot.keyClick(lane.editor, Key.Key_Space, Mod.ControlModifier)
    type_keys(opened, lane.editor, "est")
    opened.qtbot.keyClick(lane.editor, Key.Key_Minus, Mod.ControlModifier)
    opened.qtbot.keyClick(lane.editor, Key.Key_Escape)
    assert opened.score.lyrics[0].syllable.text == "quia\u00a0est-"


def test_pasted_words_go_on_and_what_has_no_note_is_told(
    opened: OpenWindow, lane: LyricsLane
) -> None:
    told = []
    lane.editor.unplaced.connect(told.append)
    opened.key(Key.Key_L, Mod.ControlModifier)
    QGuiApplication.clipboard().setText("a b c\nd e f g-h i")
    opened.qtbot.keyClick(lane.editor, Key.Key_V, Mod.ControlModifier)
    assert text(opened) == "a b c d e f g-h"
    assert told == [1]
    assert lane.editor.text() == "h"


def test_leaving_keeps_what_was_typed(opened: OpenWindow, lane: LyricsLane) -> None:
    opened.key(Key.Key_L, Mod.ControlModifier)
    type_keys(opened, lane.editor, "word")
    opened.window.view.roll.setFocus()
    assert not lane.editor.isVisible()
    assert text(opened) == "word"
    assert opened.window.workspace.document.history[-1] == "Type lyrics, bar 1 beat 1"


def test_a_double_click_types_and_keys_walk(opened: OpenWindow, lane: LyricsLane) -> None:
    opened.key(Key.Key_F6)
    spot = QPoint(round(lane.viewport.x_of(9)), 8)
    opened.qtbot.mouseDClick(lane, Qt.MouseButton.LeftButton, pos=spot)
    type_keys(opened, lane.editor, "hey")
    opened.qtbot.keyClick(lane.editor, Key.Key_Escape)
    assert [lyric.step for lyric in opened.score.lyrics] == [8]
    opened.qtbot.keyClick(lane, Key.Key_Right)
    assert lane.accessibleDescription().endswith("no words")
    opened.qtbot.keyClick(lane, Key.Key_Left)
    assert lane.accessibleDescription() == "soprano, bar 1 beat 3, D5, verse 1: hey"
    reader = QAccessible.queryAccessibleInterface(lane)
    assert reader.child(2).text(QAccessible.Text.Name).endswith("verse 1: hey")
    opened.qtbot.keyClick(lane, Key.Key_Delete)
    assert opened.score.lyrics == ()


def test_words_move_with_their_notes(opened: OpenWindow, lane: LyricsLane) -> None:
    document = opened.window.workspace.document
    document.apply("Write", lay_out(opened.score, S, "one two").score)
    opened.drag((1.5, 72), (41.5, 74))
    assert [(lyric.step, lyric.syllable.text) for lyric in opened.score.lyrics] == [
        (4, "two"), (40, "one"),
    ]  # fmt: skip


def test_words_in_any_script_are_seen(opened: OpenWindow, lane: LyricsLane) -> None:
    opened.key(Key.Key_F6)
    empty = lane.grab().toImage()
    document = opened.window.workspace.document
    for words in ("שָׁלוֹם עֲלֵיכֶם", "Gló\u0301ria in", "हे राम", "天 地"):
        document.apply("Write", lay_out(opened.score, S, words).score)
        shown = lane.grab().toImage()
        assert shown != empty
        opened.window.view.roll.set_view(opened.window.view.roll.viewport.scrolled(30, 0))
        lane.grab()
        opened.window.view.roll.set_view(opened.window.view.roll.viewport.scrolled(-30, 0))
        assert lane.grab().toImage() == shown
        document.undo()


def test_typing_words_asks_for_no_fill_in_live_mode(opened: OpenWindow, lane: LyricsLane) -> None:
    opened.window.fill.live.on = True
    opened.key(Key.Key_L, Mod.ControlModifier)
    type_keys(opened, lane.editor, "A-men")
    opened.qtbot.keyClick(lane.editor, Key.Key_Escape)
    opened.drain()
    assert opened.window.workspace.document.history[-1] == "Type lyrics, bar 1 beat 2"
    assert (opened.score.pitches[A] < 0).all()


def test_a_fill_gives_the_words_to_the_voices_that_it_writes(
    opened: OpenWindow, lane: LyricsLane
) -> None:
    document = opened.window.workspace.document
    document.apply("Write", lay_out(opened.score, S, "Sing").score)
    opened.window.fill.harmonize()
    opened.qtbot.waitUntil(lambda: not opened.window._bridge.running)
    assert verse_text(opened.score, A, 1).startswith("Sing")
    opened.window.fill.undo()
    assert verse_text(opened.score, A, 1) == ""


def test_words_are_typed_in_the_score(opened: OpenWindow, lane: LyricsLane) -> None:
    view, bottom = opened.window.score_view, opened.window.bottom
    bottom.setCurrentWidget(view)
    opened.qtbot.waitUntil(lambda: bool(view.canvas._places))
    place = view.canvas._point((S, 4)).toPoint()
    opened.qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=place)
    view.setFocus()
    opened.qtbot.keyClick(view, Key.Key_L, Mod.ControlModifier)
    assert view.editor.isVisible()
    assert view.editor.geometry().top() > place.y()
    type_keys(opened, view.editor, "A-men")
    opened.qtbot.keyClick(view.editor, Key.Key_Escape)
    assert text(opened) == "* A-men"
    assert view.hasFocus()


def test_first_words_and_dynamics_open_their_lanes(opened: OpenWindow, lane: LyricsLane) -> None:
    view, document = opened.window.view, opened.window.workspace.document
    document.apply("Lyrics", lay_out(document.score, S, "A-men").score)
    assert lane.isVisible()
    assert not view.dynamics_lane.isVisible()
    opened.key(Key.Key_3, Mod.AltModifier)
    assert view.dynamics_lane.isVisible()
    view.toggle_lyrics_lane()
    document.apply("Lyrics", lay_out(document.score, S, "A-men so be").score)
    assert not lane.isVisible()
