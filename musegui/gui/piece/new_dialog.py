"""The dialog that asks what a new piece begins with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QLabel,
    QSpinBox,
    QWidget,
)

from musegui.core.translation import tr
from musegui.editor.new_piece import MAX_NEW_BARS, TEMPLATES, NewPiece
from musegui.gui.common.dialog_parts import answer_buttons, roomy_form
from musegui.gui.piece.signature_fields import MeterField, PickupBox, ensemble_box, key_box
from musegui.gui.settings.settings import Settings


class NewDialog(QDialog):
    """Begins with what was chosen the last time, so that Enter takes that again."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New piece"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        last = settings.new_piece
        self.key = key_box(last.key)
        self.meter = MeterField(last.numerator, last.denominator)
        self.pickup = PickupBox(last.pickup_steps, self.meter.meter.steps_per_bar)
        self.bars = QSpinBox()
        self.bars.setRange(1, MAX_NEW_BARS)
        self.bars.setValue(last.bars)
        self.tempo = QDoubleSpinBox()
        self.tempo.setRange(10, 600)
        self.tempo.setDecimals(1)
        self.tempo.setValue(last.beats_per_minute)
        self.tempo.setSuffix(tr(" beats per minute"))
        self.ensemble = ensemble_box(last.ensemble)
        self.template = QComboBox()
        for name in TEMPLATES:
            self.template.addItem(tr(name), name)
        self.template.setCurrentIndex(self.template.findData(last.template))
        self.ensemble.activated.connect(lambda: self.template.setCurrentIndex(0))
        for box in (self.bars, self.tempo):
            box.lineEdit().setTextMargins(5, 0, 0, 0)
        self.meter.changed.connect(
            lambda: self.pickup.setMaximum(self.meter.meter.steps_per_bar - 1)
        )
        self.buttons = answer_buttons(self, tr("Create"))
        form = roomy_form(self)
        for text, field in (
            (tr("Key"), self.key), (tr("Time signature"), self.meter), (tr("Pickup"), self.pickup),
            (tr("Bars"), self.bars), (tr("Tempo"), self.tempo), (tr("Ensemble"), self.ensemble),
            (tr("Sound"), self.template),
        ):  # fmt: skip
            label = QLabel(text)
            label.setMinimumHeight(self.key.sizeHint().height())
            form.addRow(label, field)
        form.addRow(self.buttons)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setFocus()

    @property
    def piece(self) -> NewPiece:
        """What is chosen."""
        _, numerator, denominator = self.meter.meter
        return NewPiece(
            self.key.currentData(), numerator, denominator, self.pickup.value(),
            self.tempo.value(), self.bars.value(), self.template.currentData(),
            self.ensemble.currentData(),
        )  # fmt: skip

    def accept(self) -> None:
        self._settings.new_piece = self.piece
        super().accept()
