"""Exercises in the window: made, checked, helped with, solved, and not changed by accident."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from musegui.core.editing.edits import paint_notes
from musegui.core.exercise.exercises import make_exercise
from musegui.core.exercise.marking import open_beats
from musegui.core.keys import Key
from musegui.core.marks import ExerciseKind
from musegui.core.notes import Note
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.engine.fill.fill_worker import load_filler
from musegui.files.project.project_file import read_project
from musegui.gui.exercise.exercise_dialog import ExerciseDialog
from tests.chords import chord_piece
from tests.gui.conftest import OpenWindow

S, A, T, B = Voice

CHORDS = [(72, 67, 64, 48), (72, 69, 65, 53), (71, 67, 62, 55), (72, 67, 64, 48)]


def piece() -> Score:
    return chord_piece(*CHORDS, key=Key(0))


def begin(opened: OpenWindow, kind: ExerciseKind) -> Score:
    """Show an exercise as a file of one would be shown."""
    task = make_exercise(piece(), kind)
    assert opened.window.files.begin_with(task)
    return task


def act(opened: OpenWindow, action: str) -> None:
    assert opened.window.actions_[action].isEnabled(), opened.window.actions_.record(action)
    opened.window.actions_[action].trigger()
    opened.qtbot.waitUntil(lambda: not opened.window.fill.running, timeout=60_000)


def notices(opened: OpenWindow) -> str:
    return " ".join(notice.summary for notice in opened.window.board.shown)


def test_an_exercise_is_checked_helped_with_and_solved_with_the_real_network(
    open_window: Callable[..., OpenWindow],
) -> None:
    opened = open_window(load=load_filler)
    task = begin(opened, ExerciseKind.BASS)
    document, panel = opened.window.workspace.document, opened.window.exercise.panel
    assert panel.task.text() == "Write soprano, alto and tenor to the given bass."
    assert all(button.isEnabled() for button in (panel.check, panel.hint, panel.solution))

    act(opened, "hint")
    assert [start for start, _ in open_beats(opened.score)] == [4, 8, 12]
    assert (opened.score.pitches[:, :4] >= 0).all()
    assert document.undo_label == "Hint for bar 1"

    hinted = opened.score
    act(opened, "name_hint")
    assert opened.score == hinted
    assert document.undo_label == "Hint for bar 1"

    own = [Note(S, 4, 4, 77), Note(A, 4, 4, 65), Note(T, 4, 4, 41)]  # out of compass, too low
    document.apply("Paint", paint_notes(opened.score, own))
    act(opened, "check_answer")
    opened.qtbot.waitUntil(panel.isVisible)
    assert "lost" in panel.result.text()
    assert "2 beats still empty" in panel.result.text()
    rows = [panel.list.item(row).text() for row in range(panel.list.count())]
    assert any("tenor" in row and row.startswith("2 points, bar 1 beat 2") for row in rows)

    act(opened, "solve")
    assert (opened.score.pitches >= 0).all()
    assert (opened.score.pitches[[S, A, T], 4:8] == [[77], [65], [41]]).all()
    assert (opened.score.pitches[B] == task.pitches[B]).all()
    assert "Check it again" in panel.result.text()
    assert not panel.hint.isEnabled()
    assert not panel.solution.isEnabled()
    for action in ("hint", "name_hint", "solve"):
        assert not opened.window.actions_[action].isEnabled()


def test_a_fault_of_the_answer_is_gone_to_by_a_click(opened: OpenWindow) -> None:
    begin(opened, ExerciseKind.BASS)
    document, panel = opened.window.workspace.document, opened.window.exercise.panel
    document.apply("Paint", paint_notes(opened.score, [Note(T, 4, 4, 41)]))
    opened.window.bottom.show_page(panel)
    opened.qtbot.mouseClick(panel.check, Qt.MouseButton.LeftButton)
    item = panel.list.item(0)
    where = panel.list.visualItemRect(item).center()
    opened.qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert Note(T, 4, 4, 41) in opened.window.workspace.notes


def test_nothing_is_said_of_an_answer_once_another_piece_is_open(opened: OpenWindow) -> None:
    begin(opened, ExerciseKind.BASS)
    document, panel = opened.window.workspace.document, opened.window.exercise.panel
    document.apply("Paint", paint_notes(opened.score, [Note(T, 4, 4, 41)]))
    act(opened, "check_answer")
    assert panel.result.text()
    assert panel.list.count()
    assert opened.window.files.begin_with(Score.empty(16))
    assert panel.result.text() == ""
    assert panel.list.count() == 0


def test_the_given_voice_is_not_changed_by_hand_and_the_window_says_so(opened: OpenWindow) -> None:
    task = begin(opened, ExerciseKind.SOPRANO)
    opened.window.view.show_all()
    opened.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    opened.key(Qt.Key.Key_Up)
    opened.key(Qt.Key.Key_Delete)
    assert opened.score == task
    assert "stays as it is" in notices(opened)
    act(opened, "end_exercise")
    assert opened.score.exercise is None
    opened.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    opened.key(Qt.Key.Key_Delete)
    assert (opened.score.pitches == OPEN).all()


def test_nothing_of_it_acts_in_an_ordinary_piece_but_the_check(opened: OpenWindow) -> None:
    opened.window.workspace.document.apply("Paint", piece())
    for action in ("hint", "name_hint", "solve", "end_exercise"):
        assert not opened.window.actions_[action].isEnabled()
    act(opened, "check_answer")
    assert "no exercise" in opened.window.exercise.panel.task.text()


def test_a_new_exercise_is_made_of_a_chorale(opened: OpenWindow) -> None:
    opened.window.actions_["new_exercise"].trigger()
    dialog = opened.window.findChild(ExerciseDialog)
    assert dialog is not None
    assert dialog.chorale.currentText().startswith("bwv")
    dialog.kind.setCurrentIndex(dialog.kind.findData(ExerciseKind.FIGURED_BASS))
    dialog.chorale.setCurrentText("bwv66.6")
    dialog.phrase.setValue(2)
    dialog.accept()
    opened.qtbot.waitUntil(lambda: opened.score.exercise is not None, timeout=60_000)
    assert opened.score.credits.title == "BWV 66.6"
    assert opened.score.locks[B].all()
    assert opened.score.figures
    assert opened.window.bottom.currentWidget() is opened.window.exercise.panel


def test_a_chorale_that_is_not_there_leaves_the_piece_and_says_so(opened: OpenWindow) -> None:
    before = opened.score
    opened.window.actions_["new_exercise"].trigger()
    dialog = opened.window.findChild(ExerciseDialog)
    assert dialog is not None
    dialog.chorale.setCurrentText("bwv66.66")
    dialog.accept()
    opened.qtbot.waitUntil(lambda: "There is no chorale" in notices(opened), timeout=60_000)
    assert opened.score == before


def test_a_teacher_saves_the_piece_as_an_exercise_beside_it(
    opened: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = opened.window.workspace.document
    document.apply("Paint", piece())
    path = tmp_path / "task.muse"
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(path)])
    opened.window.actions_["save_exercise"].trigger()
    dialog = opened.window.findChild(ExerciseDialog)
    assert dialog is not None
    dialog.kind.setCurrentIndex(dialog.kind.findData(ExerciseKind.NUMERALS))
    dialog.task.setPlainText("Only root positions.")
    dialog.accept()
    made = make_exercise(piece(), ExerciseKind.NUMERALS, "Only root positions.")
    assert read_project(path).score == made
    assert opened.score == piece()
    assert opened.window.files.path is None
