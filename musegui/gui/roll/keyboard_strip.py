"""The keyboard at the left of the roll: names the rows and sounds them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from musegui.core.keys import pitch_name
from musegui.core.pitch import is_black_key
from musegui.core.translation import tr
from musegui.editor.workspace import Workspace
from musegui.gui.common.theme import faded
from musegui.gui.roll.canvas.piano_roll import PianoRoll

WIDTH_PX = 54


class KeyboardStrip(QWidget):
    """A press sounds the pitch with the chosen voice; a line shows that voice's compass."""

    def __init__(
        self, workspace: Workspace, roll: PianoRoll, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._roll = roll
        self._sounding: int | None = None
        self.setFixedWidth(WIDTH_PX)
        self.setAccessibleName(tr("Keyboard"))
        self._rows: object = None
        roll.view_changed.connect(self._follow)
        workspace.changed.add(self.update)

    def _follow(self) -> None:
        """Draw the keys anew if the rows have moved."""
        view = self._roll.viewport
        rows = view.top_rows, view.row_px, view.height_px
        if rows != self._rows:
            self._rows = rows
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        view, theme = self._roll.viewport, self._roll.theme
        painter.fillRect(self.rect(), QColor(theme.white_key))
        low, high = view.visible_pitches
        font = QFont(self.font())
        font.setPixelSize(int(min(max(view.row_px - 3, 8), 11)))
        painter.setFont(font)
        for pitch in range(low, high + 1):
            self._paint_key(painter, pitch)
        self._paint_compass(painter)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.end()

    def _paint_key(self, painter: QPainter, pitch: int) -> None:
        view, theme = self._roll.viewport, self._roll.theme
        top, height = view.y_of(pitch), view.row_px
        row = QRectF(0, top, self.width() - 1, height)
        if is_black_key(pitch):
            painter.fillRect(QRectF(0, top, self.width() * 0.58, height), QColor(theme.black_key))
            painter.setPen(QPen(faded(QColor(theme.key_text), 0.25), 1))
            middle = round(top + height / 2) + 0.5
            painter.drawLine(int(self.width() * 0.58), int(middle), self.width(), int(middle))
        elif pitch % 12 in (0, 5):
            painter.setPen(QPen(faded(QColor(theme.key_text), 0.4), 1))
            bottom = round(top + height) - 1
            painter.drawLine(0, bottom, self.width(), bottom)
        if pitch == self._sounding:
            painter.fillRect(row, faded(theme.voice(self._workspace.voice), 0.55))
        if pitch % 12 == 0 or (view.row_px >= 17 and not is_black_key(pitch)):
            painter.setPen(QColor(theme.key_text))
            align = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.drawText(row.adjusted(0, 0, -9, 0), align, pitch_name(pitch))

    def _paint_compass(self, painter: QPainter) -> None:
        view, theme, voice = self._roll.viewport, self._roll.theme, self._workspace.voice
        part = self._workspace.document.score.part(voice)
        top = view.y_of(part.highest)
        bottom = view.y_of(part.lowest) + view.row_px
        line = QRectF(self.width() - 5, top, 4, bottom - top)
        painter.fillRect(line, theme.voice(voice))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._sound(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._sounding is not None:
            self._sound(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._sounding = None
        self.update()

    def _sound(self, y: float) -> None:
        pitch = self._roll.viewport.pitch_at(y)
        if pitch != self._sounding:
            self._sounding = pitch
            self._workspace.auditioned(self._workspace.voice, pitch)
            self.update()
