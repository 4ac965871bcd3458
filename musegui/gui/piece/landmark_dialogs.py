"""The dialogs for a key, a time signature and tempos from a place on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from musegui.core.editing.landmarks import with_key
from musegui.core.timegrid import TimeGrid
from musegui.core.translation import tr, tr_n
from musegui.editor.actions.landmark_actions import LandmarkActions
from musegui.editor.new_piece import ALL_KEYS
from musegui.editor.workspace import Workspace
from musegui.gui.common.dialog_parts import answer_buttons, roomy_form
from musegui.gui.piece.signature_fields import MeterField, fill_with_keys
from musegui.gui.playback.transport_bar import TempoBox


class _LandmarkDialog(QDialog):
    """What the dialogs have alike: a form, OK and Cancel."""

    def __init__(self, title: str, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.score = workspace.document.score
        self.landmarks = LandmarkActions(workspace)
        self.form = roomy_form(self)
        self.buttons = answer_buttons(self)


class KeyDialog(_LandmarkDialog):
    """Changes the key from a step on, and what follows with it if that is wanted."""

    def __init__(self, workspace: Workspace, step: int, parent: QWidget) -> None:
        super().__init__(tr("Key change"), workspace, parent)
        self._step = step
        now = self.score.key_at(step)
        self.key = QComboBox()
        fill_with_keys(self.key, ALL_KEYS, now)
        self.key.setAccessibleName(tr("New key"))
        self.transposing = QCheckBox(tr("Transpose what follows, up to the next key change"))
        self._outcome = QLabel()
        self._outcome.setObjectName("faint")
        self._outcome.setWordWrap(True)
        self._outcome.setMinimumHeight(self._outcome.fontMetrics().lineSpacing() * 2)
        self.form.addRow(tr("Key from {where} on", where=self.landmarks.where(step)), self.key)
        self.form.addRow(self.transposing)
        self.form.addRow(self._outcome)
        self.form.addRow(self.buttons)
        self.key.currentIndexChanged.connect(self._show_outcome)
        self.transposing.toggled.connect(self._show_outcome)
        self._show_outcome()
        self.key.setFocus()

    def _show_outcome(self) -> None:
        before, after = self.score.key_at(self._step), self.key.currentData()
        words = ""
        if before is None:
            words = tr("No key is in force here to transpose from.")
        elif before.minor != after.minor:
            words = tr("Only notes of the same mode can be transposed.")
        self.transposing.setEnabled(not words)
        flaw = ""
        if self._moves_notes:
            try:
                with_key(self.score, self._step, after, transposing=True)
            except ValueError as problem:
                flaw = str(problem)
        self._outcome.setText(flaw or words)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not flaw)

    @property
    def _moves_notes(self) -> bool:
        return self.transposing.isEnabled() and self.transposing.isChecked()

    def accept(self) -> None:
        self.landmarks.set_key(self._step, self.key.currentData(), transposing=self._moves_notes)
        super().accept()


class MeterDialog(_LandmarkDialog):
    """Changes the time signature from a bar on."""

    def __init__(self, workspace: Workspace, step: int, parent: QWidget) -> None:
        super().__init__(tr("Time signature"), workspace, parent)
        self._step = step
        now = self.score.grid.meter_at(step)
        self.meter = MeterField(now.numerator, now.denominator)
        self._flaw = QLabel()
        self._flaw.setObjectName("faint")
        self._flaw.setWordWrap(True)
        self._flaw.hide()
        self.form.addRow(
            tr("Time signature from {where} on", where=self.landmarks.where(step)), self.meter
        )
        self.form.addRow(self._flaw)
        self.form.addRow(self.buttons)
        self.meter.numerator.setFocus()
        self.meter.numerator.selectAll()

    def accept(self) -> None:
        try:
            self.landmarks.set_meter(self._step, self.meter.meter)
        except ValueError as problem:
            self._flaw.setText(str(problem))
            self._flaw.show()
        else:
            super().accept()


class TempoDialog(_LandmarkDialog):
    """Changes the tempo from a step on."""

    def __init__(self, workspace: Workspace, step: int, parent: QWidget) -> None:
        super().__init__(tr("Tempo change"), workspace, parent)
        self._step = step
        self.tempo = TempoBox()
        self.tempo.show_tempo(self.score.grid, step)
        self.form.addRow(tr("Tempo from {where} on", where=self.landmarks.where(step)), self.tempo)
        self.form.addRow(self.buttons)
        self.tempo.setFocus()
        self.tempo.selectAll()

    def accept(self) -> None:
        meter = self.score.grid.meter_at(self._step)
        self.landmarks.set_tempo(self._step, meter.quarters_per_minute(self.tempo.value()))
        super().accept()


class GradualTempoDialog(_LandmarkDialog):
    """Leads the tempo to another one between two beats.

    It begins with the selection or the loop, or else with the cursor's bar.
    """

    def __init__(self, workspace: Workspace, step: int, parent: QWidget) -> None:
        super().__init__(tr("Ritardando / Accelerando"), workspace, parent)
        grid, steps = self.score.grid, max(self.score.steps, 1)
        start, stop = workspace.loop or grid.bar_span(grid.position(step).bar)
        if workspace.region is not None:
            start, stop = workspace.region.start, workspace.region.stop
        self.first = PlaceField(grid, steps, start)
        self.last = PlaceField(grid, steps, max(min(stop, steps) - 1, start))
        self.tempo = TempoBox()
        self.tempo.show_tempo(grid, start)
        self.then_back = QCheckBox(tr("Then back to the first tempo"))
        self._outcome = QLabel()
        self._outcome.setObjectName("faint")
        self.form.addRow(tr("From"), self.first)
        self.form.addRow(tr("To the end of"), self.last)
        self.form.addRow(tr("Tempo there"), self.tempo)
        self.form.addRow(self.then_back)
        self.form.addRow(self._outcome)
        self.form.addRow(self.buttons)
        for box in (*self.first.boxes, *self.last.boxes):
            box.valueChanged.connect(self._show_outcome)
        self.tempo.valueChanged.connect(self._show_outcome)
        self._show_outcome()
        self.tempo.setFocus()
        self.tempo.selectAll()

    def _show_outcome(self) -> None:
        start, stop = self.first.step, self.last.beat_end
        beats = [beat for beat in self.score.grid.beat_starts(stop, start) if beat >= start]
        now = self.score.grid.tempo_at(start).bpm
        target = self._target_bpm
        count = len(beats)
        possible = start < stop
        words = (
            tr_n("{n} beat, evenly slower.", "{n} beats, evenly slower.", count)
            if target < now
            else tr_n("{n} beat, evenly faster.", "{n} beats, evenly faster.", count)
        )
        if target == now:
            words = tr("That is the tempo of the beginning.")
        self._outcome.setText(words if possible else tr("It ends before it begins."))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(possible)

    @property
    def _target_bpm(self) -> float:
        meter = self.score.grid.meter_at(self.first.step)
        return meter.quarters_per_minute(self.tempo.value())

    def accept(self) -> None:
        self.landmarks.set_gradual_tempo(
            self.first.step,
            self.last.beat_end,
            self._target_bpm,
            then_back=self.then_back.isChecked(),
        )
        super().accept()


class PlaceField(QWidget):
    """Two boxes for a bar and a beat.

    Attributes
    ----------
    boxes : tuple of QSpinBox
        For the bar, and for the beat.
    """

    def __init__(self, grid: TimeGrid, steps: int, step: int) -> None:
        super().__init__()
        self._grid = grid
        place = grid.position(min(step, steps - 1))
        bar, beat = QSpinBox(), QSpinBox()
        bar.setRange(grid.first_bar_number(), grid.position(steps - 1).bar)
        bar.setValue(place.bar)
        bar.setAccessibleName(tr("Bar"))
        beat.setAccessibleName(tr("Beat"))
        self.boxes = bar, beat
        self._bound_beat()
        beat.setValue(place.beat)
        bar.valueChanged.connect(self._bound_beat)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for words, box in zip((tr("bar"), tr("beat")), self.boxes, strict=True):
            box.lineEdit().setTextMargins(5, 0, 0, 0)
            row.addWidget(QLabel(words))
            row.addWidget(box)
        row.addStretch(1)

    def _beats(self) -> list[int]:
        start, stop = self._grid.bar_span(self.boxes[0].value())
        return [beat for beat in self._grid.beat_starts(stop, start) if beat >= start] or [start]

    def _bound_beat(self) -> None:
        first = self._grid.position(self._beats()[0]).beat
        self.boxes[1].setRange(first, first + len(self._beats()) - 1)

    @property
    def step(self) -> int:
        """The first step of the beat."""
        return self._beats()[self.boxes[1].value() - self.boxes[1].minimum()]

    @property
    def beat_end(self) -> int:
        """The first step after the beat."""
        later = [beat for beat in self._beats() if beat > self.step]
        return min(later, default=self._grid.bar_span(self.boxes[0].value())[1])
