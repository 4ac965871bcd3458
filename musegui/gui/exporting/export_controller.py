"""The score for other programs and on paper, with the questions they ask."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from musegui.core.score import Score
from musegui.gui.common.background import Background
from musegui.gui.common.notices import Notices
from musegui.gui.exporting.export_dialog import ExportDialog
from musegui.gui.exporting.exporter import Exporter
from musegui.gui.exporting.print_controller import PrintController
from musegui.gui.settings.settings import Settings


class ExportController:
    """Shows the dialogs of export and print, and does what they ask.

    Parameters
    ----------
    piece : callable
        Gives the score as it stands, and what the piece is called.
    stem : callable
        Gives what its files are called, without their endings.
    window : QWidget
        Over which it asks.
    """

    def __init__(
        self,
        piece: Callable[[], tuple[Score, str]],
        stem: Callable[[], str],
        background: Background,
        notices: Notices,
        settings: Settings,
        window: QWidget,
    ) -> None:
        self._piece = piece
        self._stem = stem
        self._settings = settings
        self._window = window
        self.exporter = Exporter(background, notices, window)
        self.printing = PrintController(piece, self.exporter, background, settings, window)

    def ask(self, suffix: str | None = None) -> None:
        """Ask for a format and a file, and write the score to it.

        Parameters
        ----------
        suffix : str, optional
            Of the format to be offered; that of the last time, if not given.
        """
        if suffix is not None:
            self._settings.export_suffix = suffix
        dialog = ExportDialog(self._stem(), self._settings, self.printing.ask_setup, self._window)
        dialog.accepted.connect(lambda: self._export(dialog))
        dialog.open()

    def close(self) -> None:
        """Give up what is being asked and engraved."""
        self.printing.close()
        self.exporter.close()

    def _export(self, dialog: ExportDialog) -> None:
        path = dialog.path
        self._settings.folder = str(path.parent)
        score, _ = self._piece()
        self.exporter.export(
            score,
            path,
            self._settings.page,
            closed=dialog.closed,
            performance=dialog.performance,
        )
