"""New pieces, bars, length and printing, as the menu asks for them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QInputDialog

from musegui.core.keys import Key
from musegui.core.notes import Note, voice_notes
from musegui.core.timegrid import MeterChange
from musegui.core.voices import Voice
from musegui.gui.about import AboutDialog, GuideDialog
from musegui.gui.actions.command_palette import CommandPalette
from musegui.gui.piece.new_dialog import NewDialog
from tests.gui.conftest import OpenWindow

S = Voice.SOPRANO


def new_dialog(opened: OpenWindow) -> NewDialog:
    opened.window.actions_["new"].trigger()
    dialog = opened.window.findChild(NewDialog)
    assert dialog is not None
    return dialog


def answer(opened: OpenWindow, action: str, number: int) -> None:
    opened.window.actions_[action].trigger()
    [dialog] = [d for d in opened.window.findChildren(QInputDialog) if d.isVisible()]
    dialog.setIntValue(number)
    assert dialog.intValue() == number
    dialog.accept()


def test_a_new_piece_is_as_it_was_asked_for_and_enter_takes_that_again(
    opened: OpenWindow, open_window: Callable[..., OpenWindow]
) -> None:
    dialog = new_dialog(opened)
    dialog.key.setCurrentText("G minor")
    dialog.meter.numerator.setValue(6)
    dialog.meter.denominator.setCurrentText("8")
    dialog.pickup.setValue(2)
    assert dialog.pickup.text() == "1 eighth"
    dialog.bars.setValue(5)
    dialog.tempo.setValue(60)
    dialog.template.setCurrentText("Strings")
    dialog.accept()
    for window in (opened, open_window()):
        if window is not opened:
            again = new_dialog(window)
            window.qtbot.keyClick(again, Qt.Key.Key_Return)
        score = window.score
        assert score.key == Key(-2, minor=True)
        assert score.meters == (MeterChange(0, 6, 8),)
        assert (score.pickup_steps, score.steps) == (2, 2 + 5 * 12)
        assert score.tempos[0].bpm == 90.0
        assert {voice.program for voice in score.voices} == {48}
        assert window.window.files.name == "Untitled"
        assert not window.window.workspace.document.modified


def test_a_new_piece_that_is_not_wanted_changes_nothing(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    before = opened.score
    new_dialog(opened).reject()
    assert opened.score is before


def test_bars_are_inserted_by_number_and_the_length_is_set(opened: OpenWindow) -> None:
    opened.click(20.5, 72)
    opened.window.workspace.set_cursor(16)
    answer(opened, "insert_bar", 3)
    assert (opened.score.steps, voice_notes(opened.score, S)) == (11 * 16, [Note(S, 68, 4, 72)])
    answer(opened, "length", 20)
    assert opened.score.steps == 20 * 16
    answer(opened, "length", 5)
    assert opened.score.steps == 5 * 16
    assert opened.window.workspace.document.history[-3:] == [
        "Insert 3 bars", "Change length", "Change length",
    ]  # fmt: skip
    for _ in range(3):
        opened.window.workspace.document.undo()
    assert (opened.score.steps, voice_notes(opened.score, S)) == (8 * 16, [Note(S, 20, 4, 72)])


@pytest.mark.parametrize(
    ("words", "expected"),
    [("settings", "Sound …"), ("tempo", "Tempo …"), ("meter", "Key and time signature …"),
     ("transpose", "Transpose …"), ("print", "Print …"), ("about", "About musegui"),
     ("help", "Guide"), ("manual", "Guide")],
)  # fmt: skip
def test_the_palette_finds(opened: OpenWindow, words: str, expected: str) -> None:
    palette = CommandPalette(opened.window.actions_, opened.window)
    palette.field.setText(words)
    found = [palette.list.item(row).text() for row in range(palette.list.count())]
    assert expected in found
    palette.close()


def test_help_shows_the_guide_and_what_this_is(opened: OpenWindow) -> None:
    opened.window.actions_["guide"].trigger()
    guide = opened.window.findChild(GuideDialog)
    assert "Press G (Harmonize)" in guide.text.toPlainText()
    guide.text.setSource(guide.text.source().resolved(QUrl("tutorial.md")))
    assert "The first ten minutes" in guide.text.toPlainText()
    picture = guide.text.loadResource(
        QTextDocument.ResourceType.ImageResource.value, "pictures/bar.png"
    )
    assert 0 < picture.width() < guide.text.width()
    guide.text.home()
    assert "Press G (Harmonize)" in guide.text.toPlainText()
    guide.close()
    opened.window.actions_["about"].trigger()
    about = opened.window.findChild(AboutDialog)
    assert "Apache License" in about.text.text()
    about.close()
