"""What a widget keeps for itself, and what it leaves to the window: keys and the wheel."""

from __future__ import annotations

from collections.abc import Callable

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
    QSlider,
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
    """An event filter: keys that a widget keeps don't become shortcuts of the window.

    Parameters
    ----------
    widget : QWidget
        Where the focus is, or what holds that; it owns the filter.
    keeps : callable
        Tells whether a key is the widget's.
    press : callable, optional
        Does what such a key does, in place of the widget's own `keyPressEvent`, where Tab never
        comes.
    """

    def __init__(
        self,
        widget: QWidget,
        keeps: Callable[[QKeyEvent], bool],
        press: Callable[[QKeyEvent], object] | None = None,
    ) -> None:
        super().__init__(widget)
        self._keeps, self._press = keeps, press
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._keeps(event):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and self._press is not None:
                self._press(event)
                return True
        return super().eventFilter(watched, event)


class WheelGuard(QObject):
    """An event filter: the wheel scrolls past fields and sliders that don't have the focus."""

    def guard(self, window: QWidget) -> None:
        """Put it on all fields, lists and sliders of a window."""
        for kind in (QAbstractSpinBox, QComboBox, QSlider):
            for field in window.findChildren(kind):
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and watched is not QApplication.focusWidget():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def focused_field() -> QWidget | None:
    """Give the text field that has the focus, if one has it."""
    focus = QApplication.focusWidget()
    is_field = isinstance(focus, _FIELDS) or (isinstance(focus, QComboBox) and focus.isEditable())
    return focus if is_field else None


def drop_typed(field: QWidget) -> None:
    """Let a field of numbers show its value again, whatever was typed since."""
    if isinstance(field, QAbstractSpinBox):
        field.setProperty("value", field.property("value"))


def focus_keeps(event: QKeyEvent) -> bool:
    """Tell whether a key belongs to the text field, list or slider that has the focus.

    A text field keeps all that is typed, a list and a slider the keys that move in them.
    """
    focus = QApplication.focusWidget()
    if event.modifiers() & _HELD:
        return False
    key = Qt.Key(event.key())
    if isinstance(focus, _FIELDS):
        return key is not Qt.Key.Key_Escape and not Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
    return isinstance(focus, _LISTS) and key in _LIST_KEYS
