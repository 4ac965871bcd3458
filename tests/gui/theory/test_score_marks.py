"""Part-writing faults on the engraved score: ringed, joined, explained, and chosen by a click."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip

from musegui.core.notes import Note, with_voice_notes
from musegui.core.score import Score
from musegui.core.theory.faults import Fault, FaultKind
from musegui.core.theory.textbook import Lesson
from musegui.core.voices import VOICES, Voice
from musegui.files.notation.written.staves import StaffLayout
from musegui.gui.common.theme import DARK, LIGHT, Theme
from tests.gui.conftest import OpenWindow

S, A, T, B = VOICES


def faulty() -> Score:
    """Two bars with parallel fifths of alto and bass, and an overlap of soprano and alto."""
    lines = {S: (72, 74, 71, 76), A: (67, 69, 64, 72), T: (64, 62, 60, 60), B: (48, 50, 48, 52)}
    score = Score.empty(32)
    for voice, pitches in lines.items():
        notes = [Note(voice, 8 * k, 8, pitch) for k, pitch in enumerate(pitches)]
        score = with_voice_notes(score, voice, notes, lock=False)
    return score


@pytest.fixture
def engraved(opened: OpenWindow) -> OpenWindow:
    opened.window.theory.checker.choose(frozenset({FaultKind.FIFTHS, Lesson.OVERLAP}))
    opened.window.workspace.document.load(faulty(), "Faulty")
    opened.window.bottom.show_page(opened.window.score_view)
    wait_for_marks(opened)
    return opened


def wait_for_marks(opened: OpenWindow) -> None:
    canvas, checker = opened.window.score_view.canvas, opened.window.theory.checker
    checker.refresh()
    opened.qtbot.waitUntil(lambda: canvas.score is checker.score and bool(canvas._pages))


def the(opened: OpenWindow, kind: FaultKind | Lesson) -> Fault:
    return next(fault for fault in opened.window.theory.checker.faults if fault.kind is kind)


def head(opened: OpenWindow, voice: Voice, start: int) -> QPointF:
    return opened.window.score_view.canvas._point((voice, start))


def picture(opened: OpenWindow) -> QImage:
    return opened.window.score_view.canvas.grab().toImage()


def marked_pixels(opened: OpenWindow, first: QPointF, last: QPointF) -> int:
    """Count the points on a line, of a hundred, at which there is red, not paper or ink."""
    image, count = picture(opened), 0
    for k in range(100):
        at = (QLineF(first, last).pointAt(k / 100) * image.devicePixelRatio()).toPoint()
        pixels = (image.pixelColor(at + QPoint(beside, 0)) for beside in (-1, 0, 1))
        count += any(2 * p.red() - p.green() - p.blue() > 60 for p in pixels)
    return count


@pytest.mark.parametrize(
    ("layout", "theme"), [(StaffLayout.CLOSED, LIGHT), (StaffLayout.OPEN, DARK)]
)
def test_notes_of_a_fault_are_joined_in_any_layout_at_any_zoom(
    engraved: OpenWindow, layout: StaffLayout, theme: Theme
) -> None:
    view = engraved.window.score_view
    view.set_theme(theme)
    for zoom in (1, 5):
        view._zoom = zoom
        view.set_page(replace(view._setup, layout=layout))
        with engraved.qtbot.waitSignal(view._engraver.engraved):
            view.refresh()
        heads = head(engraved, A, 8), head(engraved, B, 8)
        assert marked_pixels(engraved, *heads) > 50
        assert marked_pixels(engraved, *(at - QPointF(20, 0) for at in heads)) < 20
        marks = engraved.window.theory.score_marks
        assert marks.fault_under(heads[0]) == the(engraved, FaultKind.FIFTHS)
        assert marks.fault_under(heads[0] - QPointF(40, 0)) is None


def test_marks_follow_the_switch_and_the_score(engraved: OpenWindow) -> None:
    heads = head(engraved, A, 8), head(engraved, B, 8)
    marks = engraved.window.theory.score_marks
    engraved.window.actions_["fault_marks"].trigger()
    assert marked_pixels(engraved, *heads) < 20
    assert marks.fault_under(heads[0]) is None
    engraved.window.actions_["fault_marks"].trigger()
    assert marks.fault_under(heads[0]) is not None
    better = with_voice_notes(faulty(), A, [Note(A, 8 * k, 8, 64) for k in range(4)], lock=False)
    engraved.window.workspace.document.apply("Mend", better)
    assert marks.fault_under(heads[0]) is None
    wait_for_marks(engraved)
    assert FaultKind.FIFTHS not in {fault.kind for fault, _ in marks._visible()}


def test_a_marked_note_explains_its_fault_and_a_click_chooses_it(
    engraved: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: told.append(text))
    canvas = engraved.window.score_view.canvas
    for at in (head(engraved, A, 8).toPoint(), QPoint(2, 2)):
        event = QHelpEvent(QEvent.Type.ToolTip, at, canvas.mapToGlobal(at))
        QApplication.sendEvent(canvas, event)
    [text] = told
    assert text.startswith("Parallel fifths, alto and bass")
    page = engraved.window.theory.list
    for kind, voice, start in ((Lesson.OVERLAP, A, 24), (FaultKind.FIFTHS, B, 8)):
        spot = head(engraved, voice, start).toPoint()
        engraved.qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=spot)
        engraved.window.bottom.show_page(page)
        assert page.chosen == the(engraved, kind)
        assert engraved.window.workspace.cursor_step == start
        engraved.window.bottom.show_page(engraved.window.score_view)
    page.sought.emit(the(engraved, Lesson.OVERLAP))
    assert {(n.voice, n.start) for n in engraved.window.workspace.notes} == {(S, 16), (A, 24)}


def test_the_score_scrolls_to_the_fault_that_is_chosen(
    open_window: Callable[..., OpenWindow],
) -> None:
    opened = open_window()
    score = Score.empty(12 * 16)
    for voice, pitch in zip(VOICES, (72, 67, 60, 48), strict=True):
        notes = [Note(voice, 4 * k, 4, pitch) for k in range(48)]
        score = with_voice_notes(score, voice, notes, lock=False)
    last = Note(A, 188, 4, 74)
    score = with_voice_notes(score, A, [*[Note(A, 4 * k, 4, 67) for k in range(47)], last],
                             lock=False)  # fmt: skip
    opened.window.workspace.document.load(score, "Long")
    view, page = opened.window.score_view, opened.window.theory.list
    opened.window.bottom.show_page(page)
    crossing = the(opened, FaultKind.CROSSING)
    page.sought.emit(crossing)
    opened.window.bottom.show_page(view)
    wait_for_marks(opened)
    spot = view.canvas._point((A, crossing.step)).toPoint()
    assert view.verticalScrollBar().value() > 0
    assert view.canvas.visibleRegion().contains(spot)
