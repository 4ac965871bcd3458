"""The chord lane: chords are typed over beats, explained where they are none, and undone."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialogButtonBox

from musegui.core.editing.edits import paint_notes
from musegui.core.keys import Key as KeySignature
from musegui.core.marks import ChordMark
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import VOICES
from musegui.gui.roll.lanes.chord_lane import ChordLane
from musegui.gui.roll.lanes.phrase_dialog import PhraseDialog
from tests.gui.conftest import OpenWindow

Key = Qt.Key


@pytest.fixture
def lane(opened: OpenWindow) -> ChordLane:
    return opened.window.view.lane


def double_click(opened: OpenWindow, step: int) -> None:
    lane, view = opened.window.view.lane, opened.window.view.roll.viewport
    spot = QPoint(round(view.x_of(step + 0.5)), 10)
    opened.qtbot.mouseDClick(lane, Qt.MouseButton.LeftButton, pos=spot)


def test_a_chord_is_typed_over_a_beat_and_undone(opened: OpenWindow, lane: ChordLane) -> None:
    double_click(opened, 22)
    opened.qtbot.keyClicks(lane.editor, "G7")
    opened.qtbot.keyClick(lane.editor, Key.Key_Return)
    assert opened.score.chords == (ChordMark(20, "G7"),)
    assert not lane.editor.isVisible()
    assert opened.window.workspace.document.history[-1] == "Set chord G7, bar 2"
    opened.window.workspace.document.undo()
    assert opened.score.chords == ()


def test_in_german_b_natural_is_h_and_b_flat_keeps_its_sign(
    opened: OpenWindow, lane: ChordLane, speak: Callable[[str], None]
) -> None:
    speak("de")
    double_click(opened, 0)
    for text in ("H7", "B", "Fism/H"):
        opened.qtbot.keyClicks(lane.editor, text)
        opened.qtbot.keyClick(lane.editor, Key.Key_Tab)
    opened.qtbot.keyClick(lane.editor, Key.Key_Escape)
    assert opened.score.chords == (ChordMark(0, "B7"), ChordMark(4, "Bb"), ChordMark(8, "F#m/B"))
    assert opened.window.workspace.document.history[-2].startswith("Akkord B♭")
    for step, shown in ((0, "H7"), (4, "Bb"), (8, "F#m/H")):
        double_click(opened, step)
        assert lane.editor.text() == shown
        opened.qtbot.keyClick(lane.editor, Key.Key_Return)
    assert opened.score.chords == (ChordMark(0, "B7"), ChordMark(4, "Bb"), ChordMark(8, "F#m/B"))


def test_tab_goes_on_to_the_next_beat(opened: OpenWindow, lane: ChordLane) -> None:
    double_click(opened, 0)
    for text in ("I", "V65", "vi"):
        opened.qtbot.keyClicks(lane.editor, text)
        opened.qtbot.keyClick(lane.editor, Key.Key_Tab)
    assert opened.score.chords == (ChordMark(0, "I"), ChordMark(4, "V65"), ChordMark(8, "vi"))
    assert lane.editor.isVisible()
    opened.qtbot.keyClick(lane.editor, Key.Key_Escape)
    assert not lane.editor.isVisible()
    assert lane.hasFocus()


def test_what_is_typed_into_a_chord_is_no_action_of_the_window(
    opened: OpenWindow, lane: ChordLane
) -> None:
    double_click(opened, 0)
    opened.qtbot.keyClicks(lane.editor, "g")
    opened.qtbot.keyClick(lane.editor, Key.Key_Home)
    opened.qtbot.keyClick(lane.editor, Key.Key_Delete)
    assert lane.editor.text() == ""
    assert not opened.window._bridge.running
    opened.qtbot.keyClick(lane.editor, Key.Key_Backtab)
    assert not lane.editor.isVisible()
    assert opened.score.chords == ()


def test_what_is_no_chord_is_explained_in_place(opened: OpenWindow, lane: ChordLane) -> None:
    double_click(opened, 4)
    opened.qtbot.keyClicks(lane.editor, "Hm7")
    opened.qtbot.keyClick(lane.editor, Key.Key_Return)
    assert "did you mean 'Bm7'" in lane.editor.flaw
    assert lane.editor.isVisible()
    assert opened.score.chords == ()
    opened.qtbot.keyClick(lane.editor, Key.Key_Backspace)
    assert lane.editor.flaw == ""


def test_keys_walk_along_the_beats_write_and_free(opened: OpenWindow, lane: ChordLane) -> None:
    lane.setFocus()
    opened.qtbot.keyClick(lane, Key.Key_Right)
    opened.qtbot.keyClick(lane, Key.Key_Right)
    opened.qtbot.keyClicks(lane, "D")
    opened.qtbot.keyClicks(lane.editor, "m")
    opened.qtbot.keyClick(lane.editor, Key.Key_Return)
    assert opened.score.chords == (ChordMark(8, "Dm"),)
    opened.qtbot.keyClick(lane, Key.Key_Delete)
    assert opened.score.chords == ()
    assert opened.window.tools.tool.value == "pencil"


def test_the_key_for_chords_writes_at_the_cursor(opened: OpenWindow, lane: ChordLane) -> None:
    opened.window.workspace.set_cursor(37)
    opened.key(Key.Key_C)
    opened.qtbot.keyClicks(lane.editor, "Bb/D")
    opened.qtbot.keyClick(lane.editor, Key.Key_Return)
    assert opened.score.chords == (ChordMark(36, "Bb/D"),)


def test_what_stands_there_is_told_and_painted(opened: OpenWindow, lane: ChordLane) -> None:
    empty = lane.grab().toImage()
    chord = [Note(v, 0, 16, p) for v, p in zip(VOICES, (72, 67, 64, 48), strict=True)]
    opened.window.workspace.document.apply("Paint", paint_notes(opened.score, chord))
    opened.qtbot.waitUntil(lambda: "sounding chord C" in lane._words_at(5))
    assert lane.grab().toImage() != empty
    double_click(opened, 4)
    opened.qtbot.keyClicks(lane.editor, "F")
    opened.qtbot.keyClick(lane.editor, Key.Key_Return)
    lane.grab()
    opened.qtbot.mouseMove(lane, QPoint(round(opened.window.view.roll.viewport.x_of(5.5)), 10))
    assert "bar 1 beat 2: set chord F" in lane.toolTip()


def names_on(lane: ChordLane, monkeypatch: pytest.MonkeyPatch) -> list[tuple[float, str]]:
    """Give the names on the lane, with the step that each begins at."""
    view, shown = lane._roll.viewport, list[tuple[float, str]]()
    draw = QPainter.drawText

    def note_down(painter: QPainter, place: QPointF, text: str) -> None:
        shown.append((round((place.x() - 3 - view.x_of(0)) / view.step_px), text))
        draw(painter, place, text)

    with monkeypatch.context() as patch:
        patch.setattr(QPainter, "drawText", note_down)
        lane.analysis.refresh()
        lane.grab()
    return shown


def test_a_name_without_room_comes_back_where_there_is_some(
    opened: OpenWindow, lane: ChordLane, monkeypatch: pytest.MonkeyPatch
) -> None:
    chords = ((66, 63, 59, 56), (71, 67, 62, 55), (71, 67, 62, 55), (71, 67, 62, 55))
    notes = [
        Note(voice, 4 * beat, 4, chord[voice])
        for beat, chord in enumerate(chords)
        for voice in VOICES
    ]
    score = paint_notes(Score.empty(16, key=KeySignature(1)), notes)
    opened.window.workspace.document.load(score, "New")
    view = opened.window.view
    wide, narrow = [], []
    for step_px, names in ((30.0, wide), (6.0, narrow)):
        view.zoom_time(step_px / view.roll.viewport.step_px)
        view.roll.set_view(view.roll.viewport.at(left_steps=0.0))
        names += names_on(lane, monkeypatch)
    assert wide == [(0, "G♯m7"), (4, "G")]
    assert narrow == [(0, "G♯m7"), (8, "G")]


def test_a_chord_without_room_for_its_name_does_not_read_as_another(
    opened: OpenWindow, lane: ChordLane, monkeypatch: pytest.MonkeyPatch
) -> None:
    double_click(opened, 0)
    for name, key in (("F#", Key.Key_Tab), ("C", Key.Key_Return)):
        opened.qtbot.keyClicks(lane.editor, name)
        opened.qtbot.keyClick(lane.editor, key)
    shown, view = [], opened.window.view
    monkeypatch.setattr(QPainter, "drawText", lambda _painter, *what: shown.append(what[-1]))
    for step_px in (30.0, 5.0):
        view.zoom_time(step_px / view.roll.viewport.step_px)
        view.roll.set_view(view.roll.viewport.at(left_steps=0.0))
        lane.grab()
    assert shown == ["F♯", "C", "…", "C"]


def test_what_sounds_can_be_named_by_numerals_with_their_key(
    opened: OpenWindow, lane: ChordLane, monkeypatch: pytest.MonkeyPatch
) -> None:
    pitches = np.repeat([[72, 71, 72], [67, 67, 67], [64, 62, 64], [48, 55, 48]], 4, axis=1)
    score = Score.empty(12, key=KeySignature(0)).replace(pitches=pitches.astype(np.int8))
    opened.window.workspace.document.load(score, "New")
    assert names_on(lane, monkeypatch)[0] == (0, "C")
    opened.window.actions_["lane_numerals"].trigger()
    opened.qtbot.waitUntil(lambda: lane.analysis.names[0].text == "I")
    assert (4, "V") in names_on(lane, monkeypatch)
    assert opened.window._settings.lane_numerals
    opened.window.actions_["lane_numerals"].trigger()
    assert names_on(lane, monkeypatch)[0] == (0, "C")


def four_voices(*chords: tuple[int, int, int, int]) -> Score:
    """Chords from soprano to bass, a beat each."""
    pitches = np.repeat(np.array(chords, dtype=np.int8).T, 4, axis=1)
    return Score.empty(pitches.shape[1], key=KeySignature(0)).replace(pitches=pitches)


CADENCE = four_voices((72, 67, 64, 48), (71, 67, 62, 50), (72, 67, 64, 52), (72, 67, 64, 48))


def type_text(opened: OpenWindow, lane: ChordLane, step: int, text: str) -> None:
    double_click(opened, step)
    lane.editor.clear()
    opened.qtbot.keyClicks(lane.editor, text)
    opened.qtbot.keyClick(lane.editor, Key.Key_Return)


def test_figures_are_typed_under_the_bass(opened: OpenWindow, lane: ChordLane) -> None:
    opened.window.workspace.document.load(CADENCE, "New")
    height = lane.height()
    type_text(opened, lane, 8, "6")
    assert opened.score.figures == ((8, "6"),)
    assert opened.score.chords == ()
    assert lane.height() > height
    lane.grab()
    opened.qtbot.mouseMove(lane, QPoint(round(opened.window.view.roll.viewport.x_of(9)), 10))
    assert "figures 6" in lane.toolTip()
    type_text(opened, lane, 8, "6 19")
    assert "no figured bass" in lane.editor._flaw.text()
    opened.qtbot.keyClick(lane.editor, Key.Key_Escape)
    type_text(opened, lane, 8, "")
    assert opened.score.figures == ()
    assert lane.height() == height


def test_the_bass_is_figured_by_a_command(opened: OpenWindow, lane: ChordLane) -> None:
    action = opened.window.actions_["figure_bass"]
    assert not action.isEnabled()
    opened.window.workspace.document.load(CADENCE, "New")
    action.trigger()
    assert opened.score.figures == ((4, "64"), (8, "6"))
    lane.grab()
    opened.window.fill.undo()
    assert opened.score.figures == ()


def test_a_phrase_is_typed_as_a_text(opened: OpenWindow, lane: ChordLane) -> None:
    opened.window.actions_["phrase"].trigger()
    dialog = opened.window.findChild(PhraseDialog)
    assert dialog is not None
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    opened.qtbot.keyClicks(dialog.text, "I | ii65 X | I")
    assert "'X'" in dialog.outcome.text()
    assert not ok.isEnabled()
    opened.qtbot.keyClick(dialog.text, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    opened.qtbot.keyClicks(dialog.text, "I | ii65 V | I")
    opened.qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert opened.score.chords == ((0, "I"), (16, "ii65"), (24, "V"), (32, "I"))
    opened.window.fill.undo()
    assert opened.score.chords == ()


def test_cadences_and_non_chord_notes_are_told_in_words(
    opened: OpenWindow, lane: ChordLane
) -> None:
    lines = {
        VOICES[0]: ((0, 72), (4, 71), (6, 72), (7, 71), (8, 72)),
        VOICES[1]: ((0, 67), (8, 67)),
        VOICES[2]: ((0, 64), (4, 62), (8, 64)),
        VOICES[3]: ((0, 48), (4, 43), (8, 48)),
    }
    notes = [
        Note(voice, start, (line[place + 1][0] if place + 1 < len(line) else 16) - start, pitch)
        for voice, line in lines.items()
        for place, (start, pitch) in enumerate(line)
    ]
    opened.window.workspace.document.apply("Write", paint_notes(opened.score, notes))
    lane.analysis.want_remarks()
    opened.qtbot.waitUntil(lambda: bool(lane.analysis.remarks))
    assert "perfect authentic cadence in C major" in lane._words_at(8)
    assert "soprano: neighbour note" in lane._words_at(5).lower()
    lane.setFocus()
    opened.qtbot.keyClick(lane, Key.Key_Right)
    assert "neighbour note" in lane.accessibleDescription()
