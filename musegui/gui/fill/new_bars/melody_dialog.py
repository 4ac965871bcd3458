"""The dialog that asks for a new melody."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from musegui.core.fill.continuing import CONTINUATION_ENGINES
from musegui.core.fill.new_melody import (
    DEFAULT_MELODY_BARS,
    DEFAULT_MELODY_ENGINE,
    MELODY_ENGINES,
    melody_begin,
)
from musegui.core.keys import Key
from musegui.core.score import Score
from musegui.core.translation import tr
from musegui.editor.new_piece import ALL_KEYS
from musegui.gui.fill.fill_controller import FillController
from musegui.gui.fill.new_bars.new_bars_dialog import NewBarsDialog
from musegui.gui.piece.signature_fields import MeterField, fill_with_keys


class MelodyDialog(NewBarsDialog):
    """Asks for bars, key, meter, engine and seed.

    A piece that has notes keeps its key and meter.
    """

    def __init__(self, fill: FillController, score: Score, parent: QWidget) -> None:
        self._is_empty = not (score.pitches >= 0).any()
        bars = score.grid.position(score.steps - 1).bar if self._is_empty else DEFAULT_MELODY_BARS
        super().__init__(tr("New melody"), tr("Write"), bars, fill, parent)
        begin = melody_begin(score)
        meter = score.grid.meter_at(begin)
        self.key = QComboBox()
        fill_with_keys(self.key, ALL_KEYS, score.key_at(begin) or Key(0))
        self.meter = MeterField(meter.numerator, meter.denominator)
        for field in (self.key, self.meter):
            field.setEnabled(self._is_empty)
        for name in MELODY_ENGINES:
            self.engine.addItem(tr(CONTINUATION_ENGINES[name].title), name)
        self.engine.setCurrentIndex(self.engine.findData(DEFAULT_MELODY_ENGINE))
        self.harmonize = QCheckBox(tr("Harmonize it"))
        self.harmonize.setToolTip(tr("Write the empty bars of the other voices to it, too."))
        self.about.setText(self._words(score, begin))
        self.lay_out((tr("Key"), self.key), (tr("Time signature"), self.meter), last=self.harmonize)

    def _words(self, score: Score, begin: int) -> str:
        if self._is_empty:
            return tr("The soprano of this piece gets a melody. Its last note is the tonic.")
        where = score.grid.position(begin)
        return tr(
            "The soprano gets a melody from bar {bar} on, in the key and time signature of "
            "the piece. Its last note is the tonic.",
            bar=where.bar,
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
