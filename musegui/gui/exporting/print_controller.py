"""Page setup and printing, with the questions they ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from musegui.core.score import Score
from musegui.core.translation import tr
from musegui.files.notation.written.page_setup import ChordNames
from musegui.gui.common.background import Background
from musegui.gui.exporting.exporter import Exporter
from musegui.gui.exporting.page_dialog import PageDialog
from musegui.gui.exporting.sheets import page_layout
from musegui.gui.settings.settings import Settings


class PrintController(QObject):
    """Shows the page before it is printed.

    Parameters
    ----------
    piece : callable
        Gives the score as it stands, and what the piece is called.
    exporter : Exporter
    window : QWidget
        Over which it asks.

    Signals
    -------
    page_changed : PageSetup
        How pages look from now on.
    """

    page_changed = Signal(object)

    def __init__(
        self,
        piece: Callable[[], tuple[Score, str]],
        exporter: Exporter,
        background: Background,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._piece = piece
        self._exporter = exporter
        self._background = background
        self._settings = settings
        self._window = window

    def ask_setup(self) -> PageDialog:
        """Show the page setup; what is chosen there is remembered."""
        return self._show("OK")

    @property
    def shows_analysis(self) -> bool:
        """Whether numerals, cadences and non-chord notes stand in the score."""
        return self._settings.page.chord_names is ChordNames.ANALYSIS

    def toggle_analysis(self) -> None:
        """Write numerals, cadences and non-chord notes into the score, or no chords."""
        names = ChordNames.NONE if self.shows_analysis else ChordNames.ANALYSIS
        self._settings.page = replace(self._settings.page, chord_names=names)
        self.page_changed.emit(self._settings.page)

    def ask_print(self) -> None:
        """Show the page setup, then the system's print dialog, and print."""
        self._show(tr("Print …")).accepted.connect(self._choose_printer)

    def close(self) -> None:
        """Give up what is being asked."""
        for dialog in self._window.findChildren(PageDialog):
            dialog.reject()

    def _show(self, accept_text: str) -> PageDialog:
        score, title = self._piece()
        dialog = PageDialog(
            score, title, accept_text, self._background, self._settings, self._window
        )
        dialog.accepted.connect(lambda: self.page_changed.emit(self._settings.page))
        dialog.open()
        return dialog

    def _choose_printer(self) -> None:
        score, title = self._piece()
        setup = self._settings.page
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setFullPage(True)
        printer.setPageLayout(page_layout(*setup.size_mm))
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._exporter.print(score, setup, printer, title))
        QDialog.open(dialog)
