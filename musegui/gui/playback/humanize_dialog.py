"""The dialog that makes playback a little uneven; it is heard at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QWidget,
)

from musegui.core.performance import Performance
from musegui.core.translation import tr
from musegui.gui.common.dialog_parts import roomy_form
from musegui.gui.settings.settings import MAX_SEED


class HumanizeDialog(QDialog):
    """Sets how uneven timing and velocity are.

    Parameters
    ----------
    current : callable
        Gives how it is played now.
    choose : callable
        Plays it in another way.
    """

    def __init__(
        self,
        current: Callable[[], Performance],
        choose: Callable[[Performance], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Humanize"))
        self._current = current
        self._choose = choose
        self.amount = QSlider(Qt.Orientation.Horizontal)
        self.amount.setRange(0, 100)
        self.amount.setPageStep(10)
        self.amount.setMinimumWidth(260)
        self.amount.setAccessibleName(tr("Amount"))
        self.amount.setValue(round(100 * current().humanize))
        self.figure = QLabel()
        self.figure.setMinimumWidth(self.figure.fontMetrics().horizontalAdvance("100 %"))
        self.another = QPushButton(tr("Another variation"))
        hint = QLabel(
            tr(
                "Notes are struck a little late and not equally loud, in playback and in exported "
                "audio and MIDI. The score stays as it is."
            )
        )
        hint.setObjectName("faint")
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.amount, 1)
        row.addWidget(self.figure)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.another, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        form = roomy_form(self)
        form.addRow(tr("Amount"), row)
        form.addRow(hint)
        form.addRow(buttons)
        self.amount.valueChanged.connect(self._set_amount)
        self.another.clicked.connect(self._vary)
        self._show()

    def _set_amount(self, percent: int) -> None:
        self._choose(replace(self._current(), humanize=percent / 100))
        self._show()

    def _vary(self) -> None:
        now = self._current()
        self._choose(replace(now, seed=(now.seed + 1) % (MAX_SEED + 1)))

    def _show(self) -> None:
        percent = self.amount.value()
        self.figure.setText(f"{percent} %" if percent else tr("Exact"))
        self.another.setEnabled(percent > 0)
