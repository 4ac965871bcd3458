from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from musegui.core.editing.edits import paint_notes
from musegui.core.notes import Note
from musegui.core.translation import LANGUAGES
from musegui.core.voices import Voice
from musegui.gui.tour import Tour
from tests.gui.conftest import OpenWindow


def tours(opened: OpenWindow) -> list[Tour]:
    return [tour for tour in opened.window.findChildren(Tour) if tour.isVisible()]


def test_the_tour_leads_through_the_window_and_ends(opened: OpenWindow) -> None:
    opened.window.actions_["tour"].trigger()
    (tour,) = tours(opened)
    titles = []
    while tours(opened):
        titles.append(tour.title.text())
        assert opened.window.rect().contains(tour.geometry())
        QTest.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    assert len(titles) == len(set(titles)) == 5


def test_no_word_of_it_is_cut_off_in_any_language(
    opened: OpenWindow, speak: Callable[[str], None]
) -> None:
    for code in LANGUAGES:
        speak(code)
        opened.window.actions_["tour"].trigger()
        while tours(opened):
            (tour,) = tours(opened)
            for label in (tour.title, tour.text):
                needed = label.fontMetrics().boundingRect(
                    label.contentsRect(), Qt.TextFlag.TextWordWrap, label.text()
                )
                assert label.contentsRect().size().expandedTo(needed.size()) == label.size()
            QTest.mouseClick(tour.next, Qt.MouseButton.LeftButton)


def test_the_window_can_be_used_during_the_tour(opened: OpenWindow) -> None:
    opened.window.actions_["tour"].trigger()
    (tour,) = tours(opened)
    assert opened.window.view.roll.hasFocus()
    opened.window.resize(1024, 700)
    assert opened.window.rect().contains(tour.geometry())
    outlined = opened.window.childAt(opened.window.view.mapTo(opened.window, QPoint(300, 100)))
    assert outlined is not None
    assert opened.window.view.isAncestorOf(outlined)
    QTest.mouseClick(tour.skip, Qt.MouseButton.LeftButton)
    assert tours(opened) == []


def test_a_second_tour_takes_the_place_of_the_first(opened: OpenWindow) -> None:
    opened.window.actions_["tour"].trigger()
    opened.window.actions_["tour"].trigger()
    assert len(tours(opened)) == 1


def test_escape_ends_it_once_nothing_else_is_to_be_ended(opened: OpenWindow) -> None:
    opened.window.actions_["tour"].trigger()
    document = opened.window.workspace.document
    document.apply("Paint", paint_notes(document.score, [Note(Voice.SOPRANO, 0, 4, 72)]))
    opened.window.actions_["select_all"].trigger()
    opened.key(Qt.Key.Key_Escape)
    assert len(tours(opened)) == 1
    opened.key(Qt.Key.Key_Escape)
    assert tours(opened) == []
