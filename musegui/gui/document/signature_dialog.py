"""The dialog for key, time signature and pickup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from musegui.core.edits import with_meter, with_pickup
from musegui.core.keys import key_name
from musegui.core.score import Key
from musegui.core.timegrid import STEPS_PER_WHOLE
from musegui.editor.workspace import Workspace
from musegui.gui.common.dialog_parts import roomy_form

_DENOMINATORS = (1, 2, 4, 8, 16)


class SignatureDialog(QDialog):
    """Changes key, time signature and pickup in one entry of the history; no note moves."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Key and time signature")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        score = workspace.document.score
        self._step = min(workspace.edit_step, score.steps - 1)
        meter = score.grid.meter_at(self._step)
        self.key = QComboBox()
        self.key.addItem("None", None)
        for minor in (False, True):
            for fifths in range(-7, 8):
                self.key.addItem(key_name(Key(fifths, minor)), Key(fifths, minor))
        self.key.setCurrentIndex(max(self.key.findText(key_name(score.key)), 0))
        self.key.setToolTip("Its scale is tinted on the roll, and Alt+Up and Alt+Down follow it.")
        self.numerator = QSpinBox()
        self.numerator.setRange(1, 32)
        self.numerator.setValue(meter.numerator)
        self.numerator.setAccessibleName("Beats in a bar")
        self.denominator = QComboBox()
        for value in _DENOMINATORS:
            self.denominator.addItem(str(value), value)
        self.denominator.setCurrentIndex(self.denominator.findData(meter.denominator))
        self.denominator.setAccessibleName("Note value of a beat")
        self.pickup = QSpinBox()
        self.pickup.setRange(0, max(score.meters[0].steps_per_bar - 1, 0))
        self.pickup.setValue(score.pickup_steps)
        self.pickup.setSuffix(" sixteenths")
        self.pickup.setSpecialValueText("none")
        for spin in (self.numerator, self.pickup):
            spin.lineEdit().setTextMargins(5, 0, 0, 0)
        self.numerator.valueChanged.connect(self._bound_pickup)
        self.denominator.currentIndexChanged.connect(self._bound_pickup)
        self._lay_out(score.grid.position(self._step).bar)

    def _lay_out(self, bar: int) -> None:
        meter = QHBoxLayout()
        meter.setSpacing(8)
        meter.addWidget(self.numerator)
        meter.addWidget(QLabel("/"))
        meter.addWidget(self.denominator)
        meter.addWidget(QLabel(f"from bar {bar} on"))
        meter.addStretch(1)
        choices = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(choices.Ok | choices.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = roomy_form(self)
        rows = (("Key", self.key), ("Time signature", meter), ("Pickup", self.pickup))
        for text, field in rows:
            label = QLabel(text)
            label.setMinimumHeight(self.key.sizeHint().height())
            form.addRow(label, field)
        form.addRow(buttons)

    def _bound_pickup(self) -> None:
        """Keep the upbeat shorter than a bar, if it is the first bars' meter that changes."""
        first = self._workspace.document.score.grid.meter_at(self._step).step == 0
        bar_steps = self.numerator.value() * STEPS_PER_WHOLE // int(self.denominator.currentData())
        if first and self._step < self._workspace.document.score.pickup_steps + bar_steps:
            self.pickup.setMaximum(bar_steps - 1)

    def accept(self) -> None:
        score = self._workspace.document.score
        beat = int(self.denominator.currentData())
        made = with_meter(score, self._step, self.numerator.value(), beat)
        made = with_pickup(made, self.pickup.value()).replace(key=self.key.currentData())
        self._workspace.document.apply("Change key or time signature", made)
        super().accept()
