"""Which keys a text field or a list keeps for itself, so that they are no actions of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

_FIELDS = (QLineEdit, QAbstractSpinBox, QTextEdit, QPlainTextEdit)
_LISTS = (QAbstractItemView, QComboBox, QAbstractSlider, QTabBar)
_LIST_KEYS = frozenset({
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter,
})  # fmt: skip
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class OwnKeys(QObject):
    """An event filter for a window: keys that its focus keeps don't become shortcuts.

    A text field keeps all that is typed, a list and a slider the keys that move in them. A widget
    that keeps others accepts them itself, and they don't come here.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            focus = QApplication.focusWidget()
            if focus is not None and _keeps(focus, event):
                event.accept()
                return True
        return super().eventFilter(watched, event)


def _keeps(focus: QWidget, event: QKeyEvent) -> bool:
    if event.modifiers() & _HELD:
        return False
    key = Qt.Key(event.key())
    if isinstance(focus, _FIELDS):
        return key is not Qt.Key.Key_Escape and not Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
    return isinstance(focus, _LISTS) and key in _LIST_KEYS
