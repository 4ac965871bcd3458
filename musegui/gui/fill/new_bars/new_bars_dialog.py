"""What the dialogs that have new bars written ask alike."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QSpinBox, QWidget

from musegui.core.fill.continuing import MAX_NEW_BARS
from musegui.core.translation import tr
from musegui.gui.common.dialog_parts import answer_buttons, roomy_form
from musegui.gui.fill.fill_controller import FillController
from musegui.gui.fill.panel.fill_panel import MAX_PANEL_SEED

ABOUT_WIDTH_PX = 340


class NewBarsDialog(QDialog):
    """Asks for bars, engine and seed, and says a few words about them.

    Parameters
    ----------
    title, verb : str
        Of the window, and on the button that begins.
    bars : int
        As many at first.
    fill : FillController
    parent : QWidget
    """

    def __init__(
        self, title: str, verb: str, bars: int, fill: FillController, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill = fill
        self.bars, self.engine, self.seed = QSpinBox(), QComboBox(), QSpinBox()
        self.bars.setRange(1, MAX_NEW_BARS)
        self.bars.setValue(bars)
        self.seed.setRange(0, MAX_PANEL_SEED)
        self.seed.setValue(fill.next_seed())
        self.seed.setToolTip(tr("The same seed, piece and settings give the same notes."))
        for box in (self.bars, self.seed):
            box.lineEdit().setTextMargins(5, 0, 0, 0)
        self.about = QLabel()
        self.about.setObjectName("faint")
        self.about.setWordWrap(True)
        self.about.setMinimumWidth(ABOUT_WIDTH_PX)
        self._buttons = answer_buttons(self, verb)
        self.go_on = self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    def lay_out(self, *signature: tuple[str, QWidget], last: QWidget | None = None) -> None:
        """Set the fields below each other, with those of a signature and a last one if given."""
        form = roomy_form(self)
        form.addRow(tr("Bars"), self.bars)
        for label, field in signature:
            form.addRow(label, field)
        form.addRow(tr("Written by"), self.engine)
        form.addRow(tr("Seed"), self.seed)
        if last is not None:
            form.addRow("", last)
        form.addRow(self.about)
        form.addRow(self._buttons)
        self.bars.setFocus()
        self.bars.selectAll()
