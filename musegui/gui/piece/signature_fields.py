"""Fields for key, time signature and pickup, which several dialogs have."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from musegui.core.ensembles import ENSEMBLES
from musegui.core.keys import Key, key_name
from musegui.core.timegrid import STEPS_PER_WHOLE, MeterChange
from musegui.core.translation import tr, tr_n
from musegui.editor.new_piece import ALL_KEYS

_DENOMINATORS = (1, 2, 4, 8, 16)


def key_box(key: Key | None) -> QComboBox:
    """Make a list of all keys, and none."""
    box = QComboBox()
    box.addItem(key_name(None), None)
    fill_with_keys(box, ALL_KEYS, key)
    box.setToolTip(tr("Its scale is tinted on the roll, and Alt+Up and Alt+Down follow it."))
    return box


def fill_with_keys(box: QComboBox, keys: Iterable[Key], key: Key | None) -> None:
    """Add keys to a list, and choose one."""
    for choice in keys:
        box.addItem(key_name(choice), choice)
    box.setCurrentIndex(max(box.findText(key_name(key)), 0))


def ensemble_box(name: str) -> QComboBox:
    """Make a list of all ensembles."""
    box = QComboBox()
    for each, ensemble in ENSEMBLES.items():
        box.addItem(tr(ensemble.title), each)
    box.setCurrentIndex(max(box.findData(name), 0))
    return box


class MeterField(QWidget):
    """Two boxes for a time signature, and room for a word after them."""

    changed = Signal()

    def __init__(self, numerator: int, denominator: int, after: str = "") -> None:
        super().__init__()
        self.numerator = QSpinBox()
        self.numerator.setRange(1, 32)
        self.numerator.setValue(numerator)
        self.numerator.setAccessibleName(tr("Beats in a bar"))
        self.numerator.lineEdit().setTextMargins(5, 0, 0, 0)
        self.denominator = QComboBox()
        for value in _DENOMINATORS:
            self.denominator.addItem(str(value), value)
        self.denominator.setCurrentIndex(self.denominator.findData(denominator))
        self.denominator.setAccessibleName(tr("Note value of a beat"))
        self.numerator.valueChanged.connect(self.changed)
        self.denominator.currentIndexChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.numerator)
        row.addWidget(QLabel("/"))
        row.addWidget(self.denominator)
        row.addWidget(QLabel(after))
        row.addStretch(1)

    @property
    def meter(self) -> MeterChange:
        """What is chosen, as if it began the piece."""
        return MeterChange(0, self.numerator.value(), int(self.denominator.currentData()))


class PickupBox(QSpinBox):
    """How long a pickup is, in sixteenths; its text says it in quarters where it can."""

    def __init__(self, steps: int, bar_steps: int) -> None:
        super().__init__()
        self.setRange(0, max(bar_steps - 1, 0))
        self.setValue(steps)
        self.lineEdit().setTextMargins(5, 0, 0, 0)
        self.lineEdit().setReadOnly(True)

    def textFromValue(self, value: int) -> str:
        if value == 0:
            return tr("none")
        quarters, rest = divmod(value, STEPS_PER_WHOLE // 4)
        parts = [tr_n("{n} quarter", "{n} quarters", quarters)] if quarters else []
        if rest:
            parts.append({1: tr("1 sixteenth"), 2: tr("1 eighth"), 3: tr("3 sixteenths")}[rest])
        return " + ".join(parts)
