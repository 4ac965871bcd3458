"""The register of each voice: the lowest and the highest note that a fill may write."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QGridLayout, QLabel, QSpinBox, QWidget

from musegui.core.ensembles import ENSEMBLES, SATB, fill_registers
from musegui.core.keys import pitch_name, read_pitch
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH
from musegui.core.translation import in_sentence, tr
from musegui.core.voices import COMPASSES, VOICES, Registers


class PitchBox(QSpinBox):
    """A spin box that shows and takes the names of pitches."""

    def __init__(self, pitch: int) -> None:
        super().__init__()
        self.setRange(LOWEST_PITCH, HIGHEST_PITCH)
        self.setValue(pitch)
        self.setKeyboardTracking(False)
        self.setMinimumWidth(56)
        self.lineEdit().setTextMargins(3, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def textFromValue(self, pitch: int) -> str:
        return pitch_name(pitch)

    def valueFromText(self, text: str) -> int:
        return _pitch_of(text, self.value())

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        inside = self.minimum() <= _pitch_of(text, -1) <= self.maximum()
        state = QValidator.State.Acceptable if inside else QValidator.State.Intermediate
        return state, text, at


def _pitch_of(text: str, otherwise: int) -> int:
    try:
        return read_pitch(text)
    except ValueError:
        return otherwise


class RegistersForm(QWidget):
    """Two pitches for each voice; the lower never passes the higher.

    Signals
    -------
    changed
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(6)
        layout.setVerticalSpacing(5)
        layout.setColumnStretch(1, 1)
        layout.setColumnStretch(3, 1)
        self.boxes: list[tuple[PitchBox, PitchBox]] = []
        self._ensemble, self._names = SATB, [QLabel() for _ in VOICES]
        for voice, (lowest, highest) in zip(VOICES, COMPASSES, strict=True):
            low, high = PitchBox(lowest), PitchBox(highest)
            widgets = (self._names[voice], low, QLabel("–"), high)
            for column, widget in enumerate(widgets):
                layout.addWidget(widget, int(voice), column)
            low.valueChanged.connect(
                lambda value, high=high: high.setValue(max(value, high.value()))
            )
            high.valueChanged.connect(lambda value, low=low: low.setValue(min(value, low.value())))
            for box in (low, high):
                box.valueChanged.connect(self.changed)
            self.boxes.append((low, high))
        self._show_names()

    @property
    def registers(self) -> Registers:
        """Lowest and highest MIDI pitch of each voice; the usual one for an ensemble's compass."""
        shown = ((low.value(), high.value()) for low, high in self.boxes)
        compasses = (
            (max(lowest, LOWEST_PITCH), min(highest, HIGHEST_PITCH))
            for lowest, highest in ENSEMBLES[self._ensemble].compasses
        )
        return tuple(
            usual if register == compass else register
            for register, compass, usual in zip(shown, compasses, COMPASSES, strict=True)
        )

    def follow(self, ensemble: str) -> None:
        """Show the names of an ensemble, and its compasses where no others were chosen."""
        registers, self._ensemble = self.registers, ensemble
        self._show_names()
        self.set_registers(registers)

    def _show_names(self) -> None:
        parts = ENSEMBLES[self._ensemble].parts
        for label, part, boxes in zip(self._names, parts, self.boxes, strict=True):
            label.setText(part.label)
            voice = in_sentence(part.label)
            words = tr(
                "Generated notes of the {voice} stay in this range where possible.", voice=voice
            )
            for widget in (label, *boxes):
                widget.setToolTip(words)
                widget.setEnabled(not part.rests)
            boxes[0].setAccessibleName(tr("Lowest note of the {voice}", voice=voice))
            boxes[1].setAccessibleName(tr("Highest note of the {voice}", voice=voice))

    def set_registers(self, registers: Registers) -> None:
        """Show other registers, as an ensemble has them."""
        registers = fill_registers(self._ensemble, registers)
        for (low, high), (lowest, highest) in zip(self.boxes, registers, strict=True):
            low.setValue(lowest)
            high.setValue(highest)
