"""The page of an exercise: the task, and what was found in the answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from musegui.core.exercise.marking import Assessment, awaits_answer, points_lost
from musegui.core.score import Score
from musegui.core.theory.faults import Fault, describe_fault
from musegui.core.theory.rules import RULES
from musegui.core.translation import tr, tr_n, tr_noop
from musegui.editor.document import Document
from musegui.gui.common.dialog_parts import small_button

_TASK_PX = 330
_NO_TASK = tr_noop("This piece is no exercise. File > New exercise … makes one of a chorale.")


class ExercisePanel(QWidget):
    """Shows the task, and the faults of the last check with their points.

    Signals
    -------
    sought : Fault
        The fault that was clicked.
    check_asked, hint_asked, solution_asked
        A button for that was pressed.
    """

    sought = Signal(object)
    check_asked = Signal()
    hint_asked = Signal()
    solution_asked = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._checked: Score | None = None
        self._faults: tuple[Fault, ...] = ()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.task, self.result = QLabel(), QLabel()
        for label in (self.task, self.result):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFixedWidth(_TASK_PX)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.result.setObjectName("faint")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Faults of the answer"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._seek)
        self.list.itemActivated.connect(self._seek)
        self.check = small_button(
            tr("Check the answer"),
            tr("List the faults with their points; those of the given voice alone don't count."),
        )
        self.hint = small_button(tr("Hint"), tr("Write the next beat that is still empty."))
        self.solution = small_button(
            tr("Show one solution"), tr("Write all that is still empty; what you wrote stays.")
        )
        self.check.clicked.connect(self.check_asked)
        self.hint.clicked.connect(self.hint_asked)
        self.solution.clicked.connect(self.solution_asked)
        self._lay_out()
        document.changed.add(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.check, self.hint, self.solution):
            buttons.addWidget(button)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.task)
        left.addWidget(self.result, 1)
        left.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(12)
        layout.addLayout(left)
        layout.addWidget(self.list, 1)

    def show_result(self, score: Score, found: Assessment) -> None:
        """List what was found in a score."""
        self._checked, self._faults = score, found.faults
        self.list.clear()
        for fault in found.faults:
            rule = RULES[fault.kind]
            points = _points(points_lost(fault))
            words = f"{points}, {score.grid.position(fault.step)}: {describe_fault(score, fault)}"
            item = QListWidgetItem(words)
            item.setToolTip(f"{words}\n{tr(rule.explanation)}\n{tr(rule.cure)}")
            self.list.addItem(item)
        self.result.setText(result_text(found))

    def forget(self) -> None:
        """Show nothing of an answer; another piece was opened."""
        self._checked, self._faults = None, ()
        self.list.clear()
        self.result.clear()

    def _refresh(self) -> None:
        score = self._document.score
        self.task.setText(score.exercise.task if score.exercise else tr(_NO_TASK))
        for button in (self.hint, self.solution):
            button.setEnabled(awaits_answer(score))
        if self._checked is not None and score is not self._checked:
            self._checked = None
            self.result.setText(tr("The answer has changed since. Check it again."))

    def _seek(self, item: QListWidgetItem) -> None:
        self.sought.emit(self._faults[self.list.row(item)])


def result_text(found: Assessment) -> str:
    """Say in a line or two how good an answer is."""
    lines = [
        tr(
            "{faults}, {points} lost.",
            faults=tr_n("{n} fault", "{n} faults", len(found.faults)),
            points=_points(found.points),
        )
        if found.faults
        else tr("No faults.")
    ]
    if found.open_beats:
        lines.append(tr_n("{n} beat still empty.", "{n} beats still empty.", found.open_beats))
    return "\n".join(lines)


def _points(number: int) -> str:
    return tr_n("{n} point", "{n} points", number)
