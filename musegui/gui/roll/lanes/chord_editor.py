"""The field in which a chord is typed over its beat, and which says why it is none."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from musegui.core.translation import tr
from musegui.gui.common.own_keys import OwnKeys

_WIDTH_PX = 84
_LONGEST = 32
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)


class ChordEditor(QLineEdit):
    """A line edit that floats over the chord lane.

    Signals
    -------
    entered : str, bool
        What was typed, and whether the next beat comes after it.
    done : ()
        It was left without a word.
    """

    entered = Signal(str, bool)
    done = Signal()

    def __init__(self, lane: QWidget) -> None:
        super().__init__(lane)
        self._lane = lane
        self._flaw = QLabel(lane.window())
        self._flaw.setObjectName("flaw")
        self._flaw.setWordWrap(True)
        self._flaw.hide()
        self.setObjectName("chordEditor")
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText("C, V7 …")
        self.setAccessibleName(tr("Chord"))
        self.textEdited.connect(lambda _text: self._flaw.hide())
        OwnKeys(self, lambda event: event.key() in _KEYS, self._press)
        self.hide()

    def open(self, over: QRect, text: str) -> None:
        """Show it over a beat."""
        lane = self._lane
        left = max(min(over.left(), lane.width() - _WIDTH_PX), 0)
        self.setGeometry(left, 0, _WIDTH_PX, lane.height())
        self.setText(text)
        self._flaw.hide()
        self.show()
        self.setFocus()
        if len(text) > 1:
            self.selectAll()

    def explain(self, flaw: str) -> None:
        """Say below it what is wrong."""
        window = self.window()
        self._flaw.setParent(window)
        self._flaw.setText(flaw)
        self._flaw.setFixedWidth(320)
        self._flaw.adjustSize()
        corner = self.mapTo(window, self.rect().bottomLeft())
        x = max(min(corner.x(), window.width() - self._flaw.width() - 8), 0)
        self._flaw.move(x, corner.y() + 3)
        self._flaw.show()
        self._flaw.raise_()
        self.setFocus()

    @property
    def flaw(self) -> str:
        """What it says about what was typed; empty while there is nothing to say."""
        return self._flaw.text() if self._flaw.isVisible() else ""

    def leave(self) -> None:
        """Put it away."""
        self._flaw.hide()
        self.hide()

    def _press(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            self.done.emit()
        else:
            self.entered.emit(self.text(), event.key() == Qt.Key.Key_Tab)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.leave()
