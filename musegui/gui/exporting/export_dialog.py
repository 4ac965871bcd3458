"""The dialog that asks as what, and where, the score is to be written for other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)

from musegui.core.performance import EXACT, Performance
from musegui.core.translation import tr
from musegui.files.scores import EXPORTED, SHEETS, FileKind, kind_named_by
from musegui.gui.common.dialog_parts import answer_buttons, confirms, roomy_form
from musegui.gui.settings.settings import Settings


class ExportDialog(QDialog):
    """Remembers format and staves from one time to the next.

    Parameters
    ----------
    stem : str
        What the file is to be called, without its ending.
    ask_setup : callable
        Shows the page setup.
    """

    def __init__(
        self, stem: str, settings: Settings, ask_setup: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self.format = QComboBox()
        for kind in EXPORTED:
            self.format.addItem(kind.purpose, kind.suffixes[0])
        self.format.setCurrentIndex(max(self.format.findData(settings.export_suffix), 0))
        self.staves = QComboBox()
        self.staves.addItem(tr("Two: closed score"), True)
        self.staves.addItem(tr("Four: one for each voice"), False)
        self.staves.setCurrentIndex(self.staves.findData(settings.export_closed))
        self.page_setup = QPushButton(tr("Page setup …"))
        self.page_setup.clicked.connect(ask_setup)
        self.performed = QCheckBox(tr("As it is played: humanized, breathing at phrase ends"))
        self.performed.setChecked(settings.export_performed)
        self.name = QLineEdit(str(Path(settings.folder) / f"{stem}{self.suffix}"))
        self.name.setMinimumWidth(380)
        self.name.setAccessibleName(tr("File"))
        browse = QPushButton(tr("Choose …"))
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(browse)
        buttons = answer_buttons(self, tr("Export"))
        form = roomy_form(self)
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("Staves"), self.staves)
        form.addRow(tr("Page"), self.page_setup)
        form.addRow("MIDI", self.performed)
        form.addRow(tr("File"), row)
        form.addRow(buttons)
        self.format.currentIndexChanged.connect(self._follow_format)
        self._follow_format()

    @property
    def suffix(self) -> str:
        return str(self.format.currentData())

    @property
    def closed(self) -> bool:
        """Whether two voices share a staff."""
        return bool(self.staves.currentData())

    @property
    def performance(self) -> Performance:
        """How MIDI plays it."""
        return self._settings.performance if self.performed.isChecked() else EXACT

    @property
    def path(self) -> Path:
        """Where to write; its ending is the format's."""
        path = Path(self.name.text().strip()).expanduser()
        return path if path.suffix.lower() == self.suffix else Path(f"{path}{self.suffix}")

    def accept(self) -> None:
        if self.path.exists() and not self._may_replace():
            return
        self._settings.export_suffix = self.suffix
        self._settings.export_closed = self.closed
        self._settings.export_performed = self.performed.isChecked()
        super().accept()

    def _may_replace(self) -> bool:
        refusal = QMessageBox.StandardButton.No
        return confirms(
            self,
            tr("Export"),
            tr("{path} is there already. Replace it?", path=self.path.name),
            refusal,
        )

    def _follow_format(self) -> None:
        """Give the file's name the ending of the format."""
        path = Path(self.name.text())
        if kind_named_by(path) in EXPORTED:
            path = path.with_suffix("")
        self.name.setText(f"{path}{self.suffix}")
        kind = EXPORTED[self.format.currentIndex()]
        form = self.layout()
        assert isinstance(form, QFormLayout)
        form.setRowVisible(self.staves, kind.has_staves)
        form.setRowVisible(self.page_setup, kind in SHEETS)
        uneven = self._settings.performance != EXACT
        form.setRowVisible(self.performed, kind is FileKind.MIDI and uneven)

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Export"), str(self.path.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(self.suffix)
        dialog.selectFile(self.path.name)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        if chosen:
            self.name.setText(chosen[0])
