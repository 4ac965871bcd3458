"""Printing, through the dialogs that a user sees, into a file in place of a printer."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialogButtonBox

from musegui.core.notes import Note, with_voice_notes
from musegui.core.score import Score
from musegui.core.voices import VOICES
from musegui.files.notation.written.page_setup import USUAL_PAGE, ChordNames, PageNumbers, PageSetup
from musegui.files.notation.written.staves import StaffLayout
from musegui.gui.exporting.export_dialog import ExportDialog
from musegui.gui.exporting.page_dialog import PageDialog
from tests.gui.conftest import OpenWindow

SETUP = PageSetup(
    "A5", True, 12.0, 10.0, 5.0, StaffLayout.REDUCTION, 4, ChordNames.SYMBOLS, PageNumbers.COUNT
)


def four_voices(bars: int = 40) -> Score:
    score = Score.empty(16 * bars)
    for voice, pitch in zip(VOICES, (74, 69, 62, 50), strict=True):
        score = with_voice_notes(
            score, voice, [Note(voice, 4 * k, 4, pitch) for k in range(4 * bars)]
        )
    return score


def page_dialog(opened: OpenWindow, action: str) -> PageDialog:
    """Trigger an action, and give the page setup once it shows a page."""
    opened.window.actions_[action].trigger()
    [dialog] = [d for d in opened.window.findChildren(PageDialog) if d.isVisible()]
    opened.qtbot.waitUntil(lambda: bool(dialog.preview.pages))
    return dialog


def choose(dialog: PageDialog, setup: PageSetup) -> None:
    """Set every field, as a user does."""
    for box, value in (
        (dialog.paper, setup.paper), (dialog.landscape, setup.landscape),
        (dialog.staves, setup.layout), (dialog.chords, setup.chord_names),
        (dialog.page_numbers, setup.page_numbers), (dialog.bar_numbers, 1),
    ):  # fmt: skip
        box.setCurrentIndex(box.findData(value))
    for field, length in (
        (dialog.side, setup.side_mm), (dialog.top, setup.top_mm), (dialog.staff, setup.staff_mm)
    ):  # fmt: skip
        field.setValue(length)
    dialog.every.setValue(setup.bar_numbers)


def press(dialog: PageDialog, button: QDialogButtonBox.StandardButton) -> None:
    [buttons] = dialog.findChildren(QDialogButtonBox)
    buttons.button(button).click()


def media_boxes(pdf: Path) -> list[tuple[float, float]]:
    """Give the sizes of a PDF's pages in points."""
    found = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf.read_bytes())
    return [(float(width), float(height)) for width, height in found]


def print_to(opened: OpenWindow, pdf: Path, pages: tuple[int, int] = (0, 0)) -> None:
    """Go from the page setup that is shown through the system's dialog to a file."""
    [dialog] = [d for d in opened.window.findChildren(PageDialog) if d.isVisible()]
    press(dialog, QDialogButtonBox.StandardButton.Ok)
    [system] = opened.window.findChildren(QPrintDialog)
    system.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    system.printer().setOutputFileName(str(pdf))
    system.printer().setFromTo(*pages)
    with opened.qtbot.waitSignal(opened.window.exports.exporter.printed):
        system.accepted.emit(system.printer())
    system.reject()


def test_the_page_is_shown_set_up_and_printed(opened: OpenWindow, tmp_path: Path) -> None:
    opened.window.workspace.document.load(four_voices(), "Four voices")
    dialog = page_dialog(opened, "print")
    assert dialog.setup == USUAL_PAGE
    shown = len(dialog.preview.pages)
    choose(dialog, SETUP)
    assert dialog.setup == SETUP
    opened.qtbot.waitUntil(lambda: len(dialog.preview.pages) > shown)
    pages = len(dialog.preview.pages)
    assert dialog.preview.label.text() == f"Page 1 of {pages}"
    print_to(opened, tmp_path / "paper.pdf")
    assert media_boxes(tmp_path / "paper.pdf") == [(595, 420)] * pages
    assert opened.window.exports._settings.page == SETUP


def test_only_the_pages_that_are_asked_for_are_printed(opened: OpenWindow, tmp_path: Path) -> None:
    opened.window.workspace.document.load(four_voices(160), "Four voices")
    dialog = page_dialog(opened, "print")
    assert len(dialog.preview.pages) > 3
    print_to(opened, tmp_path / "paper.pdf", (2, 3))
    assert len(media_boxes(tmp_path / "paper.pdf")) == 2


def test_the_setup_is_remembered_and_can_be_the_usual_one_again(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    dialog = page_dialog(opened, "page_setup")
    choose(dialog, SETUP)
    dialog.accept()
    dialog = page_dialog(opened, "page_setup")
    assert dialog.setup == SETUP
    press(dialog, QDialogButtonBox.StandardButton.RestoreDefaults)
    assert dialog.setup == USUAL_PAGE
    dialog.reject()
    assert opened.window.exports._settings.page == SETUP


def test_the_score_tab_has_the_staves_of_the_page(opened: OpenWindow) -> None:
    opened.window.workspace.document.load(four_voices(4), "Four voices")
    opened.window.bottom.setCurrentWidget(opened.window.score_view)
    canvas = opened.window.score_view.canvas

    def names() -> set[str]:
        return set(re.findall(r">([A-Z][a-z. A-Z]*)</text>", canvas._pages[0].svg))

    opened.qtbot.waitUntil(lambda: bool(canvas._pages))
    assert {"S. A.", "T. B."} <= names()
    dialog = page_dialog(opened, "page_setup")
    dialog.staves.setCurrentIndex(dialog.staves.findData(StaffLayout.OPEN))
    dialog.accept()
    opened.qtbot.waitUntil(lambda: "Tenor" in names())


def test_pages_are_turned_in_the_preview(opened: OpenWindow) -> None:
    opened.window.workspace.document.load(four_voices(160), "Four voices")
    dialog = page_dialog(opened, "page_setup")
    preview = dialog.preview
    assert not preview.previous.isEnabled()
    before = preview.paper.grab().toImage()
    opened.qtbot.mouseClick(preview.next, Qt.MouseButton.LeftButton)
    assert preview.label.text() == f"Page 2 of {len(preview.pages)}"
    assert preview.paper.grab().toImage() != before
    opened.qtbot.mouseClick(preview.previous, Qt.MouseButton.LeftButton)
    assert preview.paper.grab().toImage() == before
    dialog.reject()


def test_an_empty_piece_is_not_printed(opened: OpenWindow, tmp_path: Path) -> None:
    opened.window.workspace.document.load(Score.empty(0), "Nothing")
    opened.window.actions_["print"].trigger()
    [dialog] = opened.window.findChildren(PageDialog)
    empty = "The piece is empty: there is nothing to print."
    opened.qtbot.waitUntil(lambda: dialog.preview.paper._text == empty)
    press(dialog, QDialogButtonBox.StandardButton.Ok)
    [system] = opened.window.findChildren(QPrintDialog)
    system.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    system.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
    system.accepted.emit(system.printer())
    system.reject()
    board = opened.window.board
    opened.qtbot.waitUntil(lambda: bool(board.shown))
    assert board.shown[-1].summary == "Nothing was printed: the piece is empty."
    assert not (tmp_path / "paper.pdf").exists()


def test_the_window_closes_over_an_open_page_setup(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    opened.window.actions_["page_setup"].trigger()
    opened.window.close()
    assert not [d for d in opened.window.findChildren(PageDialog) if d.isVisible()]


@pytest.mark.parametrize(("suffix", "page", "staves"), [
    (".pdf", True, False), (".png", True, False), (".musicxml", False, True),
    (".mid", False, False),
])  # fmt: skip
def test_the_export_dialog_offers_what_the_format_has(
    opened: OpenWindow, suffix: str, page: bool, staves: bool
) -> None:
    opened.window.exports.ask(suffix)
    [dialog] = opened.window.findChildren(ExportDialog)
    assert (dialog.page_setup.isVisible(), dialog.staves.isVisible()) == (page, staves)
    if page:
        dialog.page_setup.click()
        [setup] = opened.window.findChildren(PageDialog)
        setup.reject()
    dialog.reject()


def test_the_analysis_is_put_into_the_score_and_remembered(opened: OpenWindow) -> None:
    action, printing = opened.window.actions_["score_analysis"], opened.window.exports.printing
    shown: list[PageSetup] = []
    printing.page_changed.connect(shown.append)
    action.trigger()
    assert printing.shows_analysis
    assert action.isChecked()
    action.trigger()
    assert not printing.shows_analysis
    assert [setup.chord_names for setup in shown] == [ChordNames.ANALYSIS, ChordNames.NONE]
