"""The history: every edit by its name; a click goes back or forward to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from musegui.core.translation import tr
from musegui.editor.document import Document


class HistoryPanel(QWidget):
    """Lists the entries, the newest below; what was undone is in italics."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._shown: tuple[list[str], int] = ([], -1)
        heading = QLabel(tr("History"))
        heading.setObjectName("heading")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("History"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(60)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addWidget(self.list, 1)
        self.list.itemClicked.connect(lambda item: document.go_to(self.list.row(item)))
        self.list.itemActivated.connect(lambda item: document.go_to(self.list.row(item)))
        document.changed.add(self._refresh)

    def showEvent(self, event: QShowEvent) -> None:
        self._refresh()
        super().showEvent(event)

    def _refresh(self) -> None:
        """Show the entries, unless they are shown already or nobody looks."""
        state = self._document.history, self._document.history_index
        if state == self._shown or not self.isVisible():
            return
        self._shown = state
        labels, index = state
        self.list.clear()
        for number, label in enumerate(labels):
            item = QListWidgetItem(label)
            font = item.font()
            font.setItalic(number > index)
            item.setFont(font)
            self.list.addItem(item)
        self.list.setCurrentRow(index)
        self.list.scrollToItem(self.list.item(index))
