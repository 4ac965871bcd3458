"""The part-writing faults of the score in words: why each is one, and what cures it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from musegui.core.fill.wishes import collision
from musegui.core.score import Score
from musegui.core.theory.cures import explain_fault, is_locked
from musegui.core.theory.faults import Fault, describe_fault
from musegui.core.theory.rules import RULES, Severity
from musegui.core.translation import tr
from musegui.gui.common.dialog_parts import small_button
from musegui.gui.common.theme import LIGHT, Theme
from musegui.gui.theory.fault_checker import FaultChecker

_MOST_SHOWN = 500
_SUMMARY_PX, _EXPLANATION_PX, _NARROW_EXPLANATION_PX = 206, 300, 150


class PartWritingList(QWidget):
    """Lists the faults from left to right, and explains the one that is chosen.

    Signals
    -------
    sought : Fault
        The fault that was clicked.
    fix_asked : Fault
    fix_all_asked : ()
    rules_asked : ()
    """

    sought = Signal(object)
    fix_asked = Signal(object)
    fix_all_asked = Signal()
    rules_asked = Signal()

    def __init__(self, checker: FaultChecker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checker = checker
        self._theme = LIGHT
        self._listed: Score | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._summary = QLabel()
        self._summary.setObjectName("faint")
        self._summary.setWordWrap(True)
        self._summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Part-writing"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.explanation = QTextEdit()
        self.explanation.setReadOnly(True)
        self.explanation.setAccessibleName(tr("Explanation"))
        self.explanation.setTabChangesFocus(True)
        self.fix = small_button(
            tr("Fix this"), tr("Rewrite the notes of this fault that aren't locked.")
        )
        self.fix_all = small_button(
            tr("Fix all"), tr("Rewrite the notes of all faults listed here.")
        )
        self.rules = small_button(tr("Rules …"), tr("Choose what is checked."))
        self._lay_out()
        self.list.currentItemChanged.connect(lambda *_items: self._explain())
        self.list.itemEntered.connect(self._show_tip)
        self.list.itemClicked.connect(self._seek)
        self.list.itemActivated.connect(self._seek)
        self.fix.clicked.connect(lambda: self.fix_asked.emit(self.chosen))
        self.fix_all.clicked.connect(self.fix_all_asked)
        self.rules.clicked.connect(self.rules_asked)
        checker.changed.connect(self._on_checked)

    def _lay_out(self) -> None:
        self._left, self._right = QWidget(), QWidget()
        self._left.setFixedWidth(_SUMMARY_PX)
        self._right.setMinimumWidth(_NARROW_EXPLANATION_PX)
        self._right.setMaximumWidth(_EXPLANATION_PX)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.fix_all)
        buttons.addWidget(self.rules)
        buttons.addStretch(1)
        for side, first in ((self._left, self._summary), (self._right, self.explanation)):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(5)
            column.addWidget(first, 1)
            if side is self._left:
                column.addLayout(buttons)
            else:
                column.addWidget(self.fix, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(12)
        layout.addWidget(self._left)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._right, 1)

    @property
    def faults(self) -> list[Fault]:
        """What is listed, and what may follow beyond the longest list."""
        return self._checker.faults

    @property
    def chosen(self) -> Fault | None:
        """The fault that is explained."""
        row = self.list.currentRow()
        return self.faults[row] if 0 <= row < len(self.faults) else None

    def choose(self, fault: Fault) -> None:
        """Explain a fault of the list."""
        if fault in self.faults[:_MOST_SHOWN]:
            if self._listed is not self._checker.score:
                self._show_faults()
            self.list.setCurrentRow(self.faults.index(fault))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._on_checked()

    def refresh(self) -> None:
        """List the faults of the score that stands."""
        self._checker.refresh()

    def _on_checked(self) -> None:
        if self.isVisible():
            self._show_faults()

    def _show_faults(self) -> None:
        score, faults, place = self._checker.score, self.faults, self.list.currentRow()
        self._listed = score
        self.list.clear()
        if score is not None:
            for fault in faults[:_MOST_SHOWN]:
                self.list.addItem(self._item(score, fault))
        self.list.setCurrentRow(min(max(place, 0), self.list.count() - 1))
        for part in (self.list, self._right):
            part.setVisible(bool(faults))
        self.fix_all.setEnabled(bool(faults))
        counts = [(kind, sum(fault.kind is kind for fault in faults)) for kind in RULES]
        lines = [f"{number} × {tr(kind)}" for kind, number in counts if number]
        self._summary.setText("\n".join(lines) or tr("No part-writing faults."))
        self._summary.setToolTip("\n".join(lines))
        self._explain()

    def _item(self, score: Score, fault: Fault) -> QListWidgetItem:
        severity = RULES[fault.kind].severity
        why = tr(" (locked)") if is_locked(score, fault) else collision(score, fault)
        words = f"{score.grid.position(fault.step)}: {describe_fault(score, fault)}{why}"
        item = QListWidgetItem(f"{words} – {tr(severity)}")
        if severity is Severity.GRAVE:
            item.setForeground(QColor(self._theme.error))
        elif severity is Severity.STYLE:
            item.setForeground(QColor(self._theme.faint_text))
        return item

    def _explain(self) -> None:
        score, fault = self._checker.score, self.chosen
        if score is not None and fault is not None:
            words = describe_fault(score, fault)
            severity = RULES[fault.kind].severity
            self.explanation.setPlainText(
                f"{words[0].upper()}{words[1:]} ({tr(severity)})\n\n{explain_fault(score, fault)}"
            )

    def _show_tip(self, item: QListWidgetItem) -> None:
        if self._checker.score is not None:
            fault = self.faults[self.list.row(item)]
            item.setToolTip(explain_fault(self._checker.score, fault))

    def _seek(self, item: QListWidgetItem) -> None:
        self.sought.emit(self.faults[self.list.row(item)])

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        self._show_faults()
        super().showEvent(event)
