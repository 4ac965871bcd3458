"""What dialogs that render audio have alike: they do it beside the window, and can be cancelled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QWidget,
)

from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.engine.synth.audio_export import Rendered, ReportShare
from musegui.gui.common.background import Background
from musegui.gui.common.dialog_parts import below, roomy_form
from musegui.gui.common.notices import Notices
from musegui.gui.exporting.audio_exporter import AudioExporter


class RenderDialog(QDialog):
    """Shows how far it is.

    Parameters
    ----------
    title : str
    hint : str
        What stands below the options while nothing is rendered.
    """

    def __init__(
        self, title: str, hint: str, background: Background, notices: Notices, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._hint = hint
        self._notices = notices
        self._options = QWidget()
        self.exporter = AudioExporter(background, self)
        self.state = QLabel()
        self.state.setObjectName("faint")
        self.state.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Export"))
        self.export = QPushButton(tr("Export …"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self.exporter.cancel)
        self.exporter.progressed.connect(self.bar.setValue)
        self.exporter.ended.connect(self._on_ended)

    def _lay_out(self, form: QFormLayout) -> None:
        """Put a form of options above what all such dialogs have."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in (self.export, self.cancel):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.state.setMinimumWidth(380)  # the dialog's own would hold against longer options
        form.setContentsMargins(0, 0, 0, 0)
        self._options.setLayout(form)
        outer = roomy_form(self)
        outer.addRow(self._options)
        outer.addRow(below(self.state, self.bar))
        outer.addRow(buttons)
        self.show_state()

    def run(self, render: Callable[[ReportShare], Rendered], text: str) -> None:
        """Render beside the window."""
        self.bar.setValue(0)
        self.exporter.start(render)
        self.show_state(text)

    def show_state(self, text: str = "") -> None:
        """Say something below the options, and whether it is at work."""
        running = self.exporter.running
        self.state.setText(text or self._hint)
        self.bar.setVisible(running)
        self.export.setEnabled(not running)
        self.cancel.setEnabled(running)
        self._options.setEnabled(not running)

    def _on_ended(self, result: Rendered | UserError | None) -> None:
        if result is None:
            self.show_state(tr("Cancelled; nothing was written."))
        elif isinstance(result, UserError):
            self.show_state()
            self._notices.error(str(result), lasting=True)
        else:
            self.show_state()
            self._notices.info(self._told(result))
            self.hide()

    def _told(self, rendered: Rendered) -> str:
        """Say what was written."""
        names = ", ".join(path.name for path in rendered.paths)
        return tr(
            "Exported {names}: {seconds:.1f} s of audio.", names=names, seconds=rendered.seconds
        )

    def reject(self) -> None:
        self.exporter.cancel()
        super().reject()
