"""Part-writing faults in the window: listed, explained, marked and cured."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox

from musegui.core.editing.edits import paint_notes
from musegui.core.fill.fill_options import FillOptions
from musegui.core.notes import Note, note_at
from musegui.core.score import Score
from musegui.core.theory.faults import FaultKind, Kind
from musegui.core.theory.rules import CHECKED, RULES, check
from musegui.core.theory.textbook import Lesson
from musegui.core.theory.voice_leading import Point
from musegui.core.voices import Voice
from musegui.engine.fill.fill_worker import load_filler
from musegui.gui.settings.settings import Settings
from musegui.gui.theory.part_writing_list import PartWritingList
from musegui.gui.theory.rules_dialog import RulesDialog
from tests.core.theory.test_rules import EXAMPLES
from tests.gui.conftest import OpenWindow, colour_at

S, A, T, B = Voice

TEN: tuple[Kind, ...] = (
    FaultKind.FIFTHS, FaultKind.OCTAVES, FaultKind.CROSSING, FaultKind.SPACING, FaultKind.LEAP,
    Point.DIRECT, Point.DOUBLED_LEADING, Point.SEVENTHS, Lesson.OVERLAP, Lesson.AUGMENTED_LEAPS,
)  # fmt: skip


def show(opened: OpenWindow, score: Score) -> PartWritingList:
    """Put a score into the window, and its faults to the front."""
    opened.window.workspace.document.apply("Paint", score)
    page = opened.window.theory.list
    opened.window.bottom.show_page(page)
    page.refresh()
    return page


def press(opened: OpenWindow, button: QAbstractButton) -> None:
    opened.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    opened.qtbot.waitUntil(lambda: not opened.window.fill.running)


def click_row(opened: OpenWindow, page: PartWritingList, kind: Kind) -> None:
    row = next(row for row, fault in enumerate(page.faults) if fault.kind is kind)
    item = page.list.item(row)
    page.list.scrollToItem(item)
    where = page.list.visualItemRect(item).center()
    opened.qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=where)


def parallel_fifths(opened: OpenWindow) -> Score:
    """Two notes in soprano and alto, the user's own."""
    fifths = [Note(S, 0, 4, 67), Note(S, 4, 4, 69), Note(A, 0, 4, 60), Note(A, 4, 4, 62)]
    return paint_notes(opened.score, fifths)


@pytest.fixture
def composing(open_window: Callable[..., OpenWindow]) -> OpenWindow:
    """A window with the network that ships; its fills are short and always the same."""
    opened = open_window(load_filler)
    opened.window.fill_panel.restore(FillOptions(sweeps=20), seed=1, keep_seed=True)
    return opened


def test_ten_textbook_mistakes_are_explained_and_cured(composing: OpenWindow) -> None:
    opened = composing
    for kind in TEN:
        score, _, _ = EXAMPLES[kind]
        page = show(opened, score)
        click_row(opened, page, kind)
        assert page.chosen is not None
        text = page.explanation.toPlainText()
        assert RULES[kind].explanation in text, kind
        assert RULES[kind].cure in text, kind
        wrong = page.chosen
        assert opened.window.workspace.cursor_step == wrong.step
        press(opened, page.fix)
        assert wrong not in check(opened.score), kind
        take = opened.window.fill.versions.shelf.take
        assert take is not None
        assert 1 <= len(take) <= 4
        assert opened.window.fill.versions.shelf.standing == 0
        opened.window.fill.undo()
        assert opened.score == score, kind


def test_fixing_all_leaves_fewer_faults_and_is_one_undo(composing: OpenWindow) -> None:
    opened = composing
    rows = [EXAMPLES[kind][0].pitches for kind in (FaultKind.OCTAVES, FaultKind.FIFTHS)]
    pitches = np.concatenate(rows, axis=1)
    score = Score.empty(pitches.shape[1]).replace(pitches=pitches)
    locks = np.zeros(pitches.shape, dtype=bool)
    locks[S] = True
    page = show(opened, score.replace(locks=locks))
    before = opened.score
    press(opened, page.fix_all)
    assert len(check(opened.score)) < len(check(before))
    assert (opened.score.pitches[S] == before.pitches[S]).all()
    opened.window.fill.undo()
    assert opened.score == before


def test_a_fault_that_is_clicked_is_gone_to(opened: OpenWindow) -> None:
    page = show(opened, parallel_fifths(opened))
    words = page.list.item(0).text()
    assert "bar 1 beat 2: parallel fifths, soprano and alto (locked) – grave" in words
    page.list.itemActivated.emit(page.list.item(0))
    assert opened.window.workspace.cursor_step == 4
    assert {note.voice for note in opened.window.workspace.notes} == {S, A}


def test_the_user_s_own_fault_is_explained_as_theirs_and_never_rewritten(
    opened: OpenWindow,
) -> None:
    page = show(opened, parallel_fifths(opened))
    before = opened.score
    assert "your own" in page.explanation.toPlainText()
    assert "alto's D4" in page.explanation.toPlainText()
    for button in (page.fix, page.fix_all):
        press(opened, button)
        assert opened.score is before
        notice = opened.window.board.shown[-1]
        assert notice.summary.startswith("All notes of this fault are locked")
        assert RULES[FaultKind.FIFTHS].cure in notice.details


def test_where_no_version_is_better_the_score_stays_and_more_is_offered(
    opened: OpenWindow,
) -> None:
    score = EXAMPLES[FaultKind.SPACING][0]
    page = show(opened, score)
    opened.filler.raised_by = -20  # everything far too low
    press(opened, page.fix)
    assert opened.score == score
    notice = opened.window.board.shown[-1]
    assert notice.summary.startswith("No version without the fault")
    [(words, wider)] = notice.remedies
    assert words == "Rewrite the other voices there too"
    wider()
    opened.qtbot.waitUntil(lambda: not opened.window.fill.running)
    assert opened.score == score
    assert "by hand" in opened.window.board.shown[-1].summary


@pytest.mark.parametrize("steps", [16, 8000])
def test_an_empty_score_has_nothing_to_fix(opened: OpenWindow, steps: int) -> None:
    page = show(opened, Score.empty(steps))
    assert page.list.isHidden()
    opened.window.actions_["fix_next"].trigger()
    opened.window.actions_["fix_all"].trigger()
    assert opened.window.board.shown[-1].summary == "No part-writing faults."


def test_rules_are_chosen_in_a_dialog_and_remembered(
    open_window: Callable[..., OpenWindow],
) -> None:
    opened = open_window()
    page = show(opened, parallel_fifths(opened))
    opened.qtbot.mouseClick(page.rules, Qt.MouseButton.LeftButton)
    dialog = opened.window.findChild(RulesDialog)
    assert dialog is not None
    assert set(dialog.rows) == set(RULES)
    dialog.rows[FaultKind.FIFTHS].setCheckState(0, Qt.CheckState.Unchecked)
    assert FaultKind.FIFTHS not in {fault.kind for fault in page.faults}
    dialog.rows[Lesson.SIX_FOUR].setCheckState(0, Qt.CheckState.Checked)
    chosen = CHECKED - {FaultKind.FIFTHS} | {Lesson.SIX_FOUR}
    assert opened.window.theory.checker.kinds == chosen
    dialog.tree.setCurrentItem(dialog.rows[Point.DIRECT])
    assert RULES[Point.DIRECT].explanation in dialog.explanation.text()
    opened.window.close()
    again = open_window()
    assert again.window.theory.checker.kinds == chosen
    again.window.actions_["rules"].trigger()
    dialog = again.window.findChild(RulesDialog)
    assert dialog is not None
    button = dialog.findChild(QDialogButtonBox).button(
        QDialogButtonBox.StandardButton.RestoreDefaults
    )
    again.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert again.window.theory.checker.kinds == CHECKED
    settings: Settings = again.window._settings
    assert settings.rules == {}


def test_faults_are_marked_on_the_roll_until_that_is_switched_off(opened: OpenWindow) -> None:
    show(opened, parallel_fifths(opened))
    roll, marks = opened.window.view.roll, opened.window.theory.marks
    between = (
        roll.point_of(4, 66).toPoint() + QPoint(4, 0)
        if roll.viewport.step_px * 4 > 8
        else roll.point_of(6, 66).toPoint()
    )
    marked = colour_at(roll, between)
    fault = marks.fault_under(roll.point_of(6, 69))
    assert fault is not None
    assert fault.kind is FaultKind.FIFTHS
    assert marks.fault_under(roll.point_of(6, 65)) is None
    opened.window.actions_["fault_marks"].trigger()
    assert colour_at(roll, between) != marked
    assert marks.fault_under(roll.point_of(6, 69)) is None


def test_marks_go_while_the_score_is_another(opened: OpenWindow) -> None:
    show(opened, parallel_fifths(opened))
    note = note_at(opened.score, A, 4)
    assert note is not None
    roll, marks = opened.window.view.roll, opened.window.theory.marks
    opened.window.workspace.document.apply("Paint", paint_notes(opened.score, [Note(A, 4, 4, 64)]))
    assert marks.fault_under(roll.point_of(6, 69)) is None
    opened.qtbot.waitUntil(lambda: opened.window.theory.checker.is_current)
    assert FaultKind.FIFTHS not in {fault.kind for fault in opened.window.theory.checker.faults}
