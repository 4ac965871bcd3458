"""The palette: find any command by its words and run it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

_WIDTH_PX, _HEIGHT_PX = 460, 360
_KEYS = Qt.ItemDataRole.UserRole


class CommandPalette(QDialog):
    """A field and a list under it; Enter runs what is marked, Esc goes away."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Find a command")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedSize(_WIDTH_PX, _HEIGHT_PX)
        self._actions = [action for action in actions if action.isEnabled()]
        self.field = QLineEdit()
        self.field.setPlaceholderText("Type what you want to do")
        self.field.setAccessibleName("Find a command")
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_WithKeys(self.list))
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._run)
        self.list.itemClicked.connect(self._run)
        self.field.installEventFilter(self)
        self._filter("")

    def _filter(self, text: str) -> None:
        """List the commands that have all the words, in any order."""
        words = text.lower().split()
        self.list.clear()
        self._found = [a for a in self._actions if all(word in a.text().lower() for word in words)]
        for action in self._found:
            item = QListWidgetItem(action.text())
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item.setData(_KEYS, keys)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{action.text()}, {keys}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _run(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.accept()
            self._found[row].trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            by = steps.get(Qt.Key(event.key()))
            if by is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + by) % self.list.count())
                return True
        return super().eventFilter(watched, event)


class _WithKeys(QStyledItemDelegate):
    """Writes the keys of a command at the right end of its line."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        painter.setPen(option.palette.color(role))
        line = option.rect.adjusted(0, 0, -10, 0)
        where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, int(where), str(index.data(_KEYS)))
