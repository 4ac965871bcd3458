"""The dialog for key, time signature and pickup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from musegui.core.editing.edits import with_meter, with_pickup
from musegui.core.editing.landmarks import with_key
from musegui.core.translation import tr
from musegui.editor.workspace import Workspace
from musegui.gui.common.dialog_parts import answer_buttons, roomy_form
from musegui.gui.piece.signature_fields import MeterField, PickupBox, key_box


class SignatureDialog(QDialog):
    """Changes key, time signature and pickup in one entry of the history; no note moves."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Key and time signature"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        score = workspace.document.score
        self._step = workspace.score_step
        meter = score.grid.meter_at(self._step)
        self.key = key_box(score.key_at(self._step))
        self._key_step, _ = score.key_span(self._step)
        bar = score.grid.position(self._step).bar
        self.meter = MeterField(
            meter.numerator, meter.denominator, tr("from bar {bar} on", bar=bar)
        )
        self.numerator, self.denominator = self.meter.numerator, self.meter.denominator
        self.pickup = PickupBox(score.pickup_steps, score.meters[0].steps_per_bar)
        self.meter.changed.connect(self._bound_pickup)
        buttons = answer_buttons(self)
        form = roomy_form(self)
        for text, field in (
            (self._key_words(), self.key),
            (tr("Time signature"), self.meter),
            (tr("Pickup"), self.pickup),
        ):
            label = QLabel(text)
            label.setMinimumHeight(self.key.sizeHint().height())
            form.addRow(label, field)
        form.addRow(buttons)
        self.key.setFocus()

    def _key_words(self) -> str:
        """Say which key it is: that of the beginning, or of the last change up to the cursor."""
        if not self._key_step:
            return tr("Key")
        return tr(
            "Key from bar {bar} on",
            bar=self._workspace.document.score.grid.position(self._key_step).bar,
        )

    def _bound_pickup(self) -> None:
        """Keep the pickup shorter than a bar, if it is the first bars' meter that changes."""
        first = self._workspace.document.score.grid.meter_at(self._step).step == 0
        bar_steps = self.meter.meter.steps_per_bar
        if first and self._step < self._workspace.document.score.pickup_steps + bar_steps:
            self.pickup.setMaximum(bar_steps - 1)

    def accept(self) -> None:
        score, (_, numerator, denominator) = self._workspace.document.score, self.meter.meter
        made = with_key(score, self._key_step, self.key.currentData())
        made = with_meter(made, self._step, numerator, denominator)
        made = with_pickup(made, self.pickup.value())
        self._workspace.document.apply(tr("Change key or time signature"), made)
        super().accept()
