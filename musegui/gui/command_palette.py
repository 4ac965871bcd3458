"""The palette: find any command by its words and run it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QVBoxLayout, QWidget

_WIDTH_PX, _HEIGHT_PX = 460, 360


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
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.list.addItem(f"{action.text()}    {keys}" if keys else action.text())
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
