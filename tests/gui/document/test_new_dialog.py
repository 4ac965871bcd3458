"""New pieces, bars, length, transposing and printing, as the menu asks for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QInputDialog

from musegui.core.chord_track import set_chord
from musegui.core.notes import Note, voice_notes
from musegui.core.score import Key
from musegui.core.timegrid import MeterChange
from musegui.core.voices import Voice
from musegui.gui.actions.command_palette import CommandPalette
from musegui.gui.common.about import AboutDialog, GuideDialog
from musegui.gui.document.new_dialog import NewDialog
from tests.gui.conftest import Desk

S = Voice.SOPRANO


def new_dialog(desk: Desk) -> NewDialog:
    desk.window.actions_["new"].trigger()
    dialog = desk.window.findChild(NewDialog)
    assert dialog is not None
    return dialog


def answer(desk: Desk, action: str, number: int) -> None:
    desk.window.actions_[action].trigger()
    [dialog] = [d for d in desk.window.findChildren(QInputDialog) if d.isVisible()]
    dialog.setIntValue(number)
    assert dialog.intValue() == number
    dialog.accept()


def test_a_new_piece_is_as_it_was_asked_for_and_enter_takes_that_again(
    desk: Desk, make_desk: Callable[..., Desk]
) -> None:
    dialog = new_dialog(desk)
    dialog.key.setCurrentText("G minor")
    dialog.meter.numerator.setValue(6)
    dialog.meter.denominator.setCurrentText("8")
    dialog.pickup.setValue(2)
    assert dialog.pickup.text() == "1 eighth"
    dialog.bars.setValue(5)
    dialog.tempo.setValue(60)
    dialog.template.setCurrentText("Strings")
    dialog.accept()
    for window in (desk, make_desk()):
        if window is not desk:
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


def test_a_new_piece_that_is_not_wanted_changes_nothing(desk: Desk) -> None:
    desk.click(4.5, 72)
    before = desk.score
    new_dialog(desk).reject()
    assert desk.score is before


def test_bars_are_inserted_by_number_and_the_length_is_set(desk: Desk) -> None:
    desk.click(20.5, 72)
    desk.window.workspace.set_cursor(16)
    answer(desk, "insert_bar", 3)
    assert (desk.score.steps, voice_notes(desk.score, S)) == (11 * 16, [Note(S, 68, 4, 72)])
    answer(desk, "length", 20)
    assert desk.score.steps == 20 * 16
    answer(desk, "length", 5)
    assert desk.score.steps == 5 * 16
    assert desk.window.workspace.document.history[-3:] == [
        "Insert 3 bars", "Change length", "Change length",
    ]  # fmt: skip
    for _ in range(3):
        desk.window.workspace.document.undo()
    assert (desk.score.steps, voice_notes(desk.score, S)) == (8 * 16, [Note(S, 20, 4, 72)])


def test_the_piece_is_transposed_with_its_key_and_chords(desk: Desk) -> None:
    desk.click(4.5, 72)
    document = desk.window.workspace.document
    document.apply("Chord", set_chord(desk.score.replace(key=Key(0)), 0, "G7"))
    answer(desk, "transpose", -2)
    assert voice_notes(desk.score, S) == [Note(S, 4, 4, 70)]
    assert desk.score.key == Key(-2)
    assert desk.score.chords[0].text == "F7"
    assert document.history[-1] == "Transpose by -2 semitones"


@pytest.mark.parametrize(
    ("words", "expected"),
    [("settings", "Sound …"), ("tempo", "Tempo …"), ("meter", "Key and time signature …"),
     ("transpose", "Transpose the piece …"), ("print", "Print …"), ("about", "About musegui"),
     ("help", "Guide"), ("manual", "Guide")],
)  # fmt: skip
def test_the_palette_finds(desk: Desk, words: str, expected: str) -> None:
    palette = CommandPalette(desk.window.actions_, desk.window)
    palette.field.setText(words)
    found = [palette.list.item(row).text() for row in range(palette.list.count())]
    assert expected in found
    palette.close()


def test_help_shows_the_guide_and_what_this_is(desk: Desk) -> None:
    desk.window.actions_["guide"].trigger()
    guide = desk.window.findChild(GuideDialog)
    assert "Press G (Harmonize)" in guide.text.toPlainText()
    guide.close()
    desk.window.actions_["about"].trigger()
    about = desk.window.findChild(AboutDialog)
    assert "Apache License" in about.text.text()
    about.close()


def test_the_score_is_printed(desk: Desk, tmp_path: Path) -> None:
    desk.click(4.5, 72)
    desk.window.actions_["print"].trigger()
    dialog = desk.window.findChild(QPrintDialog)
    assert dialog is not None
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
    with desk.qtbot.waitSignal(desk.window.files.exporter.printed, timeout=60_000):
        dialog.accepted.emit(dialog.printer())
    dialog.reject()
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "paper.pdf").stat().st_size > 2000
