"""A short list over the roll: what may stand somewhere, and how likely each of it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from musegui.core.translation import tr
from musegui.gui.common.key_positions import meant_key
from musegui.gui.common.own_keys import OwnKeys
from musegui.gui.common.theme import Theme, faded

_GAP_PX = 5
_SHARE_PX = 44
_LEAST_NAME_PX = 42


class LikelyEntry(NamedTuple):
    """Something that may stand there.

    Attributes
    ----------
    stands : bool
        Whether it is what stands there now.
    tip : str
        What taking it does, without a full stop.
    """

    name: str
    probability: float
    stands: bool
    tip: str


class LikelyPopup(QFrame):
    """Rows with a name, a bar and a percentage; arrows move, Enter or a digit takes one.

    Signals
    -------
    taken : int
        The row that was chosen.
    looked_at : int
        The row that the pointer or the focus came to.
    left : ()
    """

    taken = Signal(int)
    looked_at = Signal(int)
    left = Signal()

    def __init__(self, roll: QWidget, count: int, width_px: int) -> None:
        super().__init__(roll)
        self._roll = roll
        self.setObjectName("popup")
        self.setFixedWidth(width_px)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._title = QLabel()
        self._title.setObjectName("end")
        self.rows = [LikelyRow() for _ in range(count)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(7, 6, 7, 7)
        layout.setSpacing(1)
        layout.addWidget(self._title)
        for place, row in enumerate(self.rows):
            layout.addWidget(row)
            row.clicked.connect(partial(self.taken.emit, place))
            row.entered.connect(partial(self.looked_at.emit, place))
        OwnKeys(self, lambda _key: True)
        self.hide()

    def show_entries(
        self, title: str, entries: Sequence[LikelyEntry], theme: Theme, colour: QColor
    ) -> None:
        """Show what may stand there; of more than there are rows, the first."""
        self._title.setText(title)
        metrics = QFontMetricsF(self.font())
        names = [metrics.horizontalAdvance(entry.name) for entry in entries[: len(self.rows)]]
        name_px = max([_LEAST_NAME_PX, *(width + 12 for width in names)])
        for number, row in enumerate(self.rows, start=1):
            row.setVisible(number <= len(entries))
            if number <= len(entries):
                row.show_entry(number, entries[number - 1], theme, colour, name_px)
        self.adjustSize()
        self.show()
        self.raise_()

    def move_beside(self, left: float, top: float, bottom: float) -> None:
        """Stand below something, or above it where there is no room, and cover it never."""
        x = min(max(int(left), 2), self._roll.width() - self.width() - 2)
        y = int(bottom) + _GAP_PX
        if y + self.height() > self._roll.height():
            y = int(top) - self.height() - _GAP_PX
        self.move(x, max(y, 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, rows = meant_key(event), [row for row in self.rows if not row.isHidden()]
        at = next((i for i, row in enumerate(rows) if row.hasFocus()), 0)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            rows[(at + (1 if key == Qt.Key.Key_Down else -1)) % len(rows)].setFocus()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            rows[at].click()
        elif 0 <= key - Qt.Key.Key_1 < len(rows):
            rows[key - Qt.Key.Key_1].click()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()


class LikelyRow(QAbstractButton):
    """A name, its probability, and a bar of that length.

    Signals
    -------
    entered : ()
        The pointer or the focus came to it.
    """

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._colour = QColor()
        self._words = ("", "")
        self._name_px = 0.0
        self._entry = LikelyEntry("", 0.0, False, "")
        self.setFixedHeight(22)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_entry(
        self, number: int, entry: LikelyEntry, theme: Theme, colour: QColor, name_px: float
    ) -> None:
        """Show an entry, its bar beginning behind so many pixels for names."""
        self._entry, self._theme, self._colour, self._name_px = entry, theme, colour, name_px
        share = round(100 * entry.probability)
        self._words = entry.name, f"{share} %" if share else "< 1 %"
        words = [entry.name, self._words[1], *([tr("current")] if entry.stands else [])]
        self.setAccessibleName(", ".join(words))
        self.setToolTip(f"{entry.tip} ({number}).")
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.entered.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        frame = QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(frame, 4, 4)
        left, full = frame.left() + 6 + self._name_px, frame.width() - self._name_px - 6 - _SHARE_PX
        painter.setBrush(faded(self._colour, 0.85))
        bar = QRectF(left, 6, max(full, 0) * self._entry.probability + 2, 10)
        painter.drawRoundedRect(bar, 2, 2)
        font = self.font()
        font.setPixelSize(12)
        font.setBold(self._entry.stands)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        name, share = self._words
        painter.drawText(frame.adjusted(6, 0, 0, 0), middle | Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(QColor(theme.faint_text))
        painter.drawText(frame.adjusted(0, 0, -6, 0), middle | Qt.AlignmentFlag.AlignRight, share)
        painter.end()
