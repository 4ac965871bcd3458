"""The part-writing faults of the score in words; a click goes there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from musegui.core.score import Score
from musegui.core.theory.faults import Fault, FaultKind, describe_fault, find_faults
from musegui.core.wishes import collision
from musegui.editor.document import Document
from musegui.gui.common.theme import LIGHT, Theme
from musegui.gui.common.timers import single_shot

_DELAY_MS = 150
"""After the last change; a drag or a fill changes the score thirty times a second."""

_MOST_SHOWN = 500
_GRAVE = (FaultKind.FIFTHS, FaultKind.OCTAVES)


class PartWritingList(QWidget):
    """Lists the faults from left to right, and says what stood in the way of each.

    Signals
    -------
    sought : Fault
        The fault that was clicked.
    """

    sought = Signal(object)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = LIGHT
        self._score: Score | None = None
        self.faults: list[Fault] = []
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._summary = QLabel()
        self._summary.setObjectName("faint")
        self._summary.setWordWrap(True)
        self._summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._summary.setFixedWidth(206)
        self.list = QListWidget()
        self.list.setAccessibleName("Part-writing")
        self.list.setUniformItemSizes(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(12)
        layout.addWidget(self._summary)
        layout.addWidget(self.list, 1)
        self._soon = single_shot(self, _DELAY_MS, self.refresh)
        self.list.itemClicked.connect(self._seek)
        self.list.itemActivated.connect(self._seek)
        document.changed.add(self._wait)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._score = None
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """List the faults of the score that stands."""
        score = self._document.score
        if score is self._score:
            return
        self._score = score
        self.faults = find_faults(score)
        self.list.clear()
        for fault in self.faults[:_MOST_SHOWN]:
            self.list.addItem(self._item(score, fault))
        count = len(self.faults)
        self.list.setVisible(count > 0)
        if not count:
            self._summary.setText("No part-writing faults.")
            return
        by_kind = [(k, sum(f.kind is k for f in self.faults)) for k in FaultKind]
        lines = [f"{number} × {kind}" for kind, number in by_kind if number]
        self._summary.setText("\n".join(lines))

    def _item(self, score: Score, fault: Fault) -> QListWidgetItem:
        mine = all(score.locks[voice, fault.step] for voice in fault.voices)
        why = " (locked)" if mine else collision(score, fault)
        words = f"{score.grid.position(fault.step)}: {describe_fault(score, fault)}{why}"
        item = QListWidgetItem(words)
        if fault.kind in _GRAVE:
            item.setForeground(QColor(self._theme.error))
        return item

    def _seek(self, item: QListWidgetItem) -> None:
        self.sought.emit(self.faults[self.list.row(item)])

    def _wait(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)
