"""The palette: find any command by its words and run it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPalette
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

from musegui.core.translation import as_typed, tr
from musegui.gui.actions.actions import Actions

_WIDTH_PX, _HEIGHT_PX = 460, 360
_KEYS = Qt.ItemDataRole.UserRole
_NAME = Qt.ItemDataRole.UserRole + 1
_FAR = 3


class CommandPalette(QDialog):
    """A field and a list under it; Enter runs what is marked, Esc goes away."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find a command"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedSize(_WIDTH_PX, _HEIGHT_PX)
        self._actions = actions
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type what you want to do"))
        self.field.setAccessibleName(tr("Find a command"))
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
        """List the actions with all the words, in any order; those that can't act are faint.

        First come those whose names have them, then those that are known by them, then those
        whose tips have them.
        """
        words = as_typed(text).split()
        self.list.clear()
        faint = self.palette().brush(QPalette.ColorRole.PlaceholderText)
        distances = {name: self._distance(name, words) for name in self._actions}
        for name in sorted(distances, key=distances.__getitem__):
            if distances[name] == _FAR:
                break
            action = self._actions[name]
            item = QListWidgetItem(action.text())
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item.setData(_NAME, name)
            item.setData(_KEYS, keys)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{action.text()}, {keys}")
            if not action.isEnabled():
                item.setForeground(faint)
                item.setToolTip(action.toolTip())
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _distance(self, name: str, words: Sequence[str]) -> int:
        """How many kinds of an action's texts are to be looked at until all the words are there."""
        action, record = self._actions[name], self._actions.record(name)
        known_by = accumulate((action.text(), record.also, record.tip), "{} {}".format)
        texts = map(as_typed, known_by)
        return next((i for i, text in enumerate(texts) if all(w in text for w in words)), _FAR)

    def _run(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self._actions.run(item.data(_NAME))

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
