"""A combo box that need not be as wide as its choices."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from musegui.gui.common.narrow_box import NarrowBox


@pytest.fixture
def box(qtbot: QtBot) -> NarrowBox:
    box = NarrowBox()
    qtbot.addWidget(box)
    box.addItems(["Doubles croches", "Croches"])
    box.setToolTip("The shortest notes.")
    return box


def _tip(box: NarrowBox) -> str:
    place = QPoint(5, 5)
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, place, box.mapToGlobal(place)))
    text = QToolTip.text()
    QToolTip.hideText()
    return text


def test_a_long_choice_is_cut_and_told_whole(box: NarrowBox) -> None:
    box.resize(90, 30)
    box.show()
    assert box.shown.endswith("…")
    assert "Doubles croches".startswith(box.shown[:-1])
    assert _tip(box) == "Doubles croches\n\nThe shortest notes."
    box.setToolTip("")
    assert _tip(box) == "Doubles croches"


def test_what_has_room_is_shown_as_in_any_other_box(box: NarrowBox) -> None:
    box.resize(300, 30)
    box.show()
    assert box.shown == "Doubles croches"
    assert _tip(box) == "The shortest notes."


def test_words_instead_of_a_choice_are_cut_too(box: NarrowBox) -> None:
    box.setPlaceholderText("something of your own")
    box.setCurrentIndex(-1)
    box.resize(90, 30)
    box.show()
    assert box.shown.startswith("so")
    assert box.shown.endswith("…")
    assert not box.grab().isNull()


def test_it_may_be_narrower_than_its_choices(box: NarrowBox) -> None:
    width = box.sizeHint().width()
    box.addItem("something that is longer than all others together")
    assert box.sizeHint().width() == width
