"""The dialogs that ask what an exercise is to be."""

from __future__ import annotations

import random
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from musegui.core.marks import MAX_TEXT_LENGTH, ExerciseKind
from musegui.core.translation import capitalized, tr
from musegui.gui.common.dialog_parts import answer_buttons, roomy_form, small_button

_TASK_HEIGHT_PX = 70


class ExerciseDialog(QDialog):
    """Asks for the kind and the task, and of what the exercise is made if chorales are named.

    Parameters
    ----------
    chorales : sequence of str
        To choose from; empty where the exercise is made of the piece in the window.
    """

    def __init__(self, title: str, chorales: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = roomy_form(self)
        self.kind = QComboBox()
        for kind in ExerciseKind:
            self.kind.addItem(capitalized(tr(kind)), kind)
        form.addRow(tr("Kind"), self.kind)
        self.chorale, self.phrase = QComboBox(), QSpinBox()
        if chorales:
            self._add_source(chorales)
            form.addRow(tr("Chorale"), self._row)
            form.addRow(tr("Phrase"), self.phrase)
        self.task = QPlainTextEdit()
        self.task.setPlaceholderText(tr("What is to be done; a usual sentence if this stays empty"))
        self.task.setFixedHeight(_TASK_HEIGHT_PX)
        self.task.setTabChangesFocus(True)
        self.task.setMinimumWidth(340)
        form.addRow(tr("Task"), self.task)
        self.buttons = answer_buttons(self)
        form.addRow(self.buttons)

    def _add_source(self, chorales: Sequence[str]) -> None:
        self.chorale.addItems(list(chorales))
        self.chorale.setEditable(True)
        self.chorale.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.phrase.setRange(0, 99)
        self.phrase.lineEdit().setTextMargins(5, 0, 0, 0)
        self.phrase.setValue(1)
        self.phrase.setSpecialValueText(tr("all of it"))
        self.another = small_button(tr("By chance"), tr("Take another chorale."))
        self.another.clicked.connect(self._take_any)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.chorale, 1)
        row.addWidget(self.another)
        self._take_any()

    def _take_any(self) -> None:
        self.chorale.setCurrentIndex(random.randrange(self.chorale.count()))

    @property
    def chosen(self) -> tuple[ExerciseKind, str]:
        """The kind, and the task as far as a file can hold it."""
        kind = ExerciseKind(self.kind.currentData())  # Qt makes plain texts of them
        return kind, self.task.toPlainText()[:MAX_TEXT_LENGTH]
