"""The dialog that asks for a new melody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QSpinBox,
    QWidget,
)

from musegui.core.fill.continuing import CONTINUATION_ENGINES, MAX_NEW_BARS
from musegui.core.fill.new_melody import (
    DEFAULT_MELODY_BARS,
    DEFAULT_MELODY_ENGINE,
    MELODY_ENGINES,
    melody_begin,
)
from musegui.core.score import Key, Score
from musegui.editor.new_piece import ALL_KEYS
from musegui.gui.common.dialog_parts import roomy_form
from musegui.gui.fill.fill_controller import FillController
from musegui.gui.fill.fill_panel import MAX_PANEL_SEED
from musegui.gui.piece.signature_fields import MeterField, fill_with_keys


class MelodyDialog(QDialog):
    """Asks for bars, key, meter, engine and seed.

    A piece that has notes keeps its key and meter.
    """

    def __init__(self, fill: FillController, score: Score, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("New melody")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill = fill
        begin = melody_begin(score)
        meter = score.grid.meter_at(begin)
        self._is_empty = not (score.pitches >= 0).any()
        self.bars = QSpinBox()
        self.bars.setRange(1, MAX_NEW_BARS)
        self.bars.setValue(DEFAULT_MELODY_BARS)
        self.key = QComboBox()
        fill_with_keys(self.key, ALL_KEYS, score.key_at(begin) or Key(0))
        self.meter = MeterField(meter.numerator, meter.denominator)
        for field in (self.key, self.meter):
            field.setEnabled(self._is_empty)
        self.engine = QComboBox()
        for name in MELODY_ENGINES:
            self.engine.addItem(CONTINUATION_ENGINES[name].title, name)
        self.engine.setCurrentIndex(self.engine.findData(DEFAULT_MELODY_ENGINE))
        self.harmonize = QCheckBox("Harmonize it")
        self.harmonize.setToolTip("Write the empty bars of the other voices to it, too.")
        self.seed = QSpinBox()
        self.seed.setRange(0, MAX_PANEL_SEED)
        self.seed.setValue(fill.next_seed())
        self.seed.setToolTip("The same seed, piece and settings give the same notes.")
        for box in (self.bars, self.seed):
            box.lineEdit().setTextMargins(5, 0, 0, 0)
        self.about = QLabel(self._words(score, begin))
        self.about.setObjectName("faint")
        self.about.setWordWrap(True)
        self.about.setMinimumWidth(340)
        choices = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(choices.Ok | choices.Cancel)
        buttons.button(choices.Ok).setText("Write")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = roomy_form(self)
        form.addRow("Bars", self.bars)
        form.addRow("Key", self.key)
        form.addRow("Time signature", self.meter)
        form.addRow("Written by", self.engine)
        form.addRow("Seed", self.seed)
        form.addRow("", self.harmonize)
        form.addRow(self.about)
        form.addRow(buttons)
        self.bars.setFocus()
        self.bars.selectAll()

    def _words(self, score: Score, begin: int) -> str:
        if self._is_empty:
            return "The soprano of this piece gets a melody. Its last note is the tonic."
        where = score.grid.position(begin)
        return (
            f"The soprano gets a melody from bar {where.bar} on, in the key and time signature of "
            "the piece. Its last note is the tonic."
        )

    def accept(self) -> None:
        signature = (self.key.currentData(), self.meter.meter) if self._is_empty else None
        self._fill.write_melody(
            self.bars.value(),
            self.engine.currentData(),
            self.seed.value(),
            signature,
            harmonized=self.harmonize.isChecked(),
        )
        super().accept()
