"""Keys that are told by where they lie, on keyboards that have other letters or no digits."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox

_ROWS = {0x02: "1234567890-=", 0x10: "QWERTYUIOP[]", 0x1E: "ASDFGHJKL;'", 0x2C: "ZXCVBNM,./"}
"""What a US keyboard has from a scan code on, counted as PCs (set 1) and Linux (evdev) do."""

_FIRST_CODE = {"win32": 0, "darwin": None}.get(sys.platform, 8)
"""What the system adds to those; X11 and Wayland add 8, and macOS counts in another way."""

_AT: dict[int, str] = (
    {}
    if _FIRST_CODE is None
    else {
        _FIRST_CODE + start + place: sign
        for start, row in _ROWS.items()
        for place, sign in enumerate(row)
    }
)

_HELD = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def meant_key(event: QKeyEvent) -> Qt.Key:
    """Give the key of a US keyboard that is meant.

    A Latin letter or a digit means itself. Where a key gives another letter (Cyrillic, Greek), it
    means what lies there on a US keyboard. So does a sign where that has a digit or a bracket,
    which other keyboards have only with Shift or AltGr.
    """
    key = Qt.Key(event.key())
    there = _AT.get(event.nativeScanCode(), "")
    own = chr(key) if key < 0x80 else ""
    if not there or own.isalnum() or (own and there.isalpha()):
        return key
    return Qt.Key(ord(there))


class KeyPositions(QObject):
    """An event filter for a window: keys that are no shortcuts there may be some by position.

    Parameters
    ----------
    press : callable
        Does what a key is for; False if it is for nothing.
    """

    def __init__(self, press: Callable[[QKeySequence], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._press = press

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            focus = QApplication.focusWidget()
            if event.type() is QEvent.Type.KeyPress:
                key = meant_key(event)
                if key != event.key():
                    meant = QKeyCombination(event.modifiers() & _HELD, key)
                    return self._press(QKeySequence(meant))
            elif event.type() is QEvent.Type.ShortcutOverride and isinstance(
                focus, (QAbstractItemView, QComboBox)
            ):
                focus.installEventFilter(self)  # they would look for the letter in their rows
        return super().eventFilter(watched, event)
