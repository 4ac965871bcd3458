"""The dialog in which the rules that are checked are chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from musegui.core.theory.cures import explain_rule
from musegui.core.theory.faults import Kind
from musegui.core.theory.rules import CHECKED, RULES
from musegui.core.translation import number, tr, tr_noop
from musegui.gui.theory.fault_checker import FaultChecker

_HEADS = (tr_noop("Rule"), tr_noop("Severity"), tr_noop("Bach, in 1,000"), tr_noop("Source"))


class RulesDialog(QDialog):
    """One row for each rule, and what the chosen one says; the list changes at once."""

    def __init__(self, checker: FaultChecker, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rules of part-writing"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._checker = checker
        self.rows: dict[Kind, QTreeWidgetItem] = {}
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Rules"))
        self.tree.setHeaderLabels([tr(head) for head in _HEADS])
        self.tree.setRootIsDecorated(False)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(True)
        self.explanation = QLabel()
        self.explanation.setWordWrap(True)
        self.explanation.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.explanation.setMinimumHeight(self.explanation.fontMetrics().lineSpacing() * 8)
        choices = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(choices.Close | choices.RestoreDefaults)
        buttons.rejected.connect(self.reject)
        self.defaults = buttons.button(choices.RestoreDefaults)
        self.defaults.clicked.connect(lambda: self._check(CHECKED))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for part in (self.tree, self.explanation, buttons):
            layout.addWidget(part, 1 if part is self.tree else 0)
        for kind, rule in RULES.items():
            row = QTreeWidgetItem(
                [tr(kind), tr(rule.severity), number(rule.bach, "g"), tr(rule.source)]
            )
            row.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.setToolTip(0, explain_rule(kind))
            self.tree.addTopLevelItem(row)
            self.rows[kind] = row
        self._check(checker.kinds)
        self.tree.itemChanged.connect(lambda *_change: self._choose())
        self.tree.currentItemChanged.connect(lambda row, _before: self._explain(row))
        self.tree.setCurrentItem(next(iter(self.rows.values())))
        self.resize(720, 620)

    def _check(self, kinds: frozenset[Kind]) -> None:
        self.tree.blockSignals(True)
        for kind, row in self.rows.items():
            on = Qt.CheckState.Checked if kind in kinds else Qt.CheckState.Unchecked
            row.setCheckState(0, on)
        self.tree.blockSignals(False)
        self.tree.viewport().update()
        if kinds != self._checker.kinds:
            self._choose()

    def _choose(self) -> None:
        self._checker.choose(
            frozenset(
                kind
                for kind, row in self.rows.items()
                if row.checkState(0) is Qt.CheckState.Checked
            )
        )

    def _explain(self, row: QTreeWidgetItem | None) -> None:
        kinds = [kind for kind, other in self.rows.items() if other is row]
        self.explanation.setText(explain_rule(kinds[0]) if kinds else "")
