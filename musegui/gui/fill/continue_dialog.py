"""The dialog that asks how a piece is to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QSpinBox, QWidget

from musegui.core.fill.continuing import CONTINUATION_ENGINES, MAX_NEW_BARS
from musegui.core.fill.takes import Take
from musegui.files.engine_weights import why_not_ready
from musegui.gui.common.dialog_parts import roomy_form
from musegui.gui.fill.fill_controller import FillController
from musegui.gui.fill.fill_panel import MAX_PANEL_SEED

_USUAL_BARS = 4


class ContinueDialog(QDialog):
    """Asks for bars, engine and seed; versions, sliders and the rest are those of the panel.

    Parameters
    ----------
    fill : FillController
    parent : QWidget
    again : Take, optional
        A continuation whose bars, engine and seed are to be asked for again.
    """

    def __init__(self, fill: FillController, parent: QWidget, again: Take | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Continue")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill = fill
        self.bars = QSpinBox()
        self.bars.setRange(1, MAX_NEW_BARS)
        self.bars.setValue(_USUAL_BARS)
        self.engine = QComboBox()
        for name, words in CONTINUATION_ENGINES.items():
            missing = " (not trained)" if why_not_ready(name) else ""
            self.engine.addItem(words.title + missing, name)
        self.seed = QSpinBox()
        self.seed.setRange(0, MAX_PANEL_SEED)
        self.seed.setValue(fill.next_seed())
        self.seed.setToolTip("The same seed, piece and settings give the same notes.")
        for box in (self.bars, self.seed):
            box.lineEdit().setTextMargins(5, 0, 0, 0)
        about = QLabel()
        about.setObjectName("faint")
        about.setWordWrap(True)
        about.setMinimumWidth(340)
        count = fill.options.candidates
        versions = "one version" if count == 1 else f"{count} versions"
        self._versions = f"Makes {versions}, with the settings of the Fill panel."
        self.about = about
        choices = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(choices.Ok | choices.Cancel)
        self.go_on = buttons.button(choices.Ok)
        self.go_on.setText("Continue")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = roomy_form(self)
        form.addRow("Bars", self.bars)
        form.addRow("Written by", self.engine)
        form.addRow("Seed", self.seed)
        form.addRow(about)
        form.addRow(buttons)
        if again is not None:
            self.bars.setValue(again.continued_bars)
            self.engine.setCurrentIndex(max(self.engine.findData(again.engine), 0))
            self.seed.setValue(again.seed)
        self.engine.currentIndexChanged.connect(self._describe)
        self._describe()
        self.bars.setFocus()
        self.bars.selectAll()

    def _describe(self) -> None:
        name = self.engine.currentData()
        missing = why_not_ready(name)
        self.about.setText(f"{CONTINUATION_ENGINES[name].sentence}\n{missing or self._versions}")
        self.go_on.setEnabled(not missing)
        self.about.setMinimumHeight(self.about.heightForWidth(max(self.about.width(), 340)))
        self.adjustSize()

    def accept(self) -> None:
        self._fill.continue_piece(self.bars.value(), self.engine.currentData(), self.seed.value())
        super().accept()
