"""The piano roll: one canvas that shows the score and takes the pointer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFocusEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from musegui.core.translation import tr
from musegui.editor.changes import Look
from musegui.editor.description import describe
from musegui.editor.tools.pointer import Button, Modifiers, PointerEvent
from musegui.editor.tools.tools import PointerShape, ToolController
from musegui.editor.viewport import Viewport
from musegui.gui.common.theme import LIGHT, Theme, faded
from musegui.gui.roll.canvas.accessibility import RollReader, install_readers
from musegui.gui.roll.canvas.painter import RollPainter, SegmentCache
from musegui.gui.roll.canvas.scrolled_picture import ScrolledPicture

_REACH_PX = 6
_PLAYHEAD_WIDTH_PX = 2
_ROOM_AFTER_END_STEPS = 64
_SHAPES = {
    PointerShape.ARROW: Qt.CursorShape.ArrowCursor,
    PointerShape.PENCIL: Qt.CursorShape.CrossCursor,
    PointerShape.ERASER: Qt.CursorShape.PointingHandCursor,
    PointerShape.CROSS: Qt.CursorShape.IBeamCursor,
    PointerShape.MOVE: Qt.CursorShape.SizeAllCursor,
    PointerShape.RESIZE: Qt.CursorShape.SizeHorCursor,
}
_DRIFT_MS = 30
_DRIFT_MOST_PX = 24.0
_MODIFIERS = {
    Qt.KeyboardModifier.ShiftModifier: Modifiers.SHIFT,
    Qt.KeyboardModifier.ControlModifier: Modifiers.CTRL,
    Qt.KeyboardModifier.AltModifier: Modifiers.ALT,
}
_BUTTONS = {Qt.MouseButton.LeftButton: Button.LEFT, Qt.MouseButton.RightButton: Button.RIGHT}


class PianoRoll(QWidget):
    """Paints the score from a pixmap and turns mouse events into pointer events.

    Attributes
    ----------
    overlays : list of callable
        Paint over the notes, each given the painter and the viewport.

    Signals
    -------
    view_changed
        After scrolling, zooming and resizing.
    user_scrolled
        When the user, not the playhead, has moved the view.
    hovered : str
        What lies under the pointer, in words; empty outside.
    """

    view_changed = Signal()
    user_scrolled = Signal()
    hovered = Signal(str)

    def __init__(self, tools: ToolController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._workspace = tools.workspace
        self.cache = SegmentCache(self._workspace)
        self._painter = RollPainter(self._workspace, self.cache)
        self._theme = LIGHT
        self._view = Viewport()
        self._picture = ScrolledPicture(self, self._paint_score)
        self._look = Look.of(self._workspace)
        self._playhead_steps: float | None = None
        self.overlays: list[Callable[[QPainter, Viewport], None]] = []
        self._panning_from: QPoint | None = None
        self._dragged_to = (QPointF(), Qt.KeyboardModifier.NoModifier)
        self._drift = QTimer(self)
        self._drift.setInterval(_DRIFT_MS)
        self._drift.timeout.connect(self._scroll_after_drag)
        self._under_pointer: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 80)
        self.setAccessibleName(tr("Piano roll"))
        self.installEventFilter(self)
        install_readers()
        self._workspace.document.changed.add(self._on_document_changed)
        self._workspace.changed.add(self._mend)

    def make_reader(self) -> RollReader:
        """Make what screen readers ask; Qt calls this when there is one."""
        self._reader = RollReader(self, self._workspace)
        return self._reader

    @property
    def viewport(self) -> Viewport:
        return self._view

    @property
    def theme(self) -> Theme:
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.refresh()

    def set_view(self, view: Viewport) -> None:
        """Scroll or zoom."""
        if view != self._view:
            self._view = view
            self.update()
            self.view_changed.emit()

    def refresh(self) -> None:
        """Draw everything anew at the next paint event."""
        self._picture.discard()
        self.update()

    def set_playhead(self, step: float | None) -> None:
        """Move the playhead; only the strips it leaves and enters are painted."""
        for where in (self._playhead_steps, step):
            if where is not None:
                x = round(self._view.x_of(where))
                self.update(x - 2, 0, _PLAYHEAD_WIDTH_PX + 4, self.height())
        self._playhead_steps = step

    def point_of(self, step: float, pitch: int) -> QPointF:
        """Give the pixel in the middle of a row at a step."""
        return QPointF(self._view.x_of(step), self._view.y_of(pitch) + self._view.row_px / 2)

    def _on_document_changed(self) -> None:
        total = self._workspace.document.score.steps + _ROOM_AFTER_END_STEPS
        if total != self._view.total_steps:
            self.set_view(self._view.with_total_steps(total))
        self._mend()
        if self._under_pointer is not None:
            self._say_what_is_there()

    def _mend(self) -> None:
        """Draw anew what looks different now."""
        old, self._look = self._look, Look.of(self._workspace)
        self._picture.mend(old.changes(self._look))
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._picture.pixmap(self._view)
        painter = QPainter(self)
        ratio = picture.devicePixelRatio()
        exposed = QRectF(event.rect())
        source = QRectF(exposed.topLeft() * ratio, exposed.size() * ratio)
        painter.drawPixmap(exposed, picture, source)
        for paint in self.overlays:
            paint(painter, self._view)
        self._paint_region(painter)
        self._paint_rubber_band(painter)
        self._paint_cell(painter)
        self._paint_playhead(painter)
        painter.end()

    def _paint_score(self, painter: QPainter, view: Viewport) -> None:
        self._painter.paint(painter, view, self._theme)

    def _paint_region(self, painter: QPainter) -> None:
        region = self._workspace.region
        if region is None:
            return
        left, right = self._view.x_of(region.start), self._view.x_of(region.stop)
        rect = QRectF(left, 0, right - left, self.height())
        accent = QColor(self._theme.accent)
        painter.fillRect(rect, faded(accent, 0.12))
        painter.setPen(QPen(accent, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(left + 0.5, 0), QPointF(left + 0.5, self.height()))
        painter.drawLine(QPointF(right - 0.5, 0), QPointF(right - 0.5, self.height()))

    def _paint_rubber_band(self, painter: QPainter) -> None:
        gesture = self._tools.gesture
        if gesture is None or gesture.rubber_band is None:
            return
        start, stop, low, high = gesture.rubber_band
        view = self._view
        top, bottom = view.y_of(high), view.y_of(low) + view.row_px
        rect = QRectF(view.x_of(start), top, view.x_of(stop) - view.x_of(start), bottom - top)
        accent = QColor(self._theme.accent)
        painter.setPen(QPen(accent, 1))
        painter.setBrush(faded(accent, 0.14))
        painter.drawRect(rect)

    def _paint_cell(self, painter: QPainter) -> None:
        """Frame the note that Enter would write: two inks, so that it shows on any ground."""
        cell = self._workspace.cell
        if cell is None:
            return
        view = self._view
        width = self._workspace.note_steps * view.step_px
        rect = QRectF(view.x_of(cell.step), view.y_of(cell.pitch), width, view.row_px)
        painter.setBrush(faded(self._theme.voice(self._workspace.voice), 0.25))
        for colour, style in (
            (self._theme.roll, Qt.PenStyle.SolidLine),
            (self._theme.selection, Qt.PenStyle.DotLine),
        ):
            painter.setPen(QPen(QColor(colour), 2, style))
            painter.drawRect(rect)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_playhead(self, painter: QPainter) -> None:
        if self._playhead_steps is None:
            return
        x = round(self._view.x_of(self._playhead_steps))
        colour = QColor(self._theme.playhead)
        painter.fillRect(QRect(x, 0, _PLAYHEAD_WIDTH_PX, self.height()), colour)

    # Pointer

    def _pointer_event(
        self, point: QPointF, held: Qt.KeyboardModifier, button: Button = Button.NONE
    ) -> PointerEvent:
        modifiers = Modifiers.NONE
        for key, modifier in _MODIFIERS.items():
            if held & key:
                modifiers |= modifier
        return PointerEvent(
            self._view.step_at(point.x()),
            self._view.pitch_at(point.y()),
            button,
            modifiers,
            _REACH_PX / self._view.step_px,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton:
            self._panning_from = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() in _BUTTONS:
            self._workspace.set_cell(None)
            button = _BUTTONS[event.button()]
            self._tools.press(self._pointer_event(event.position(), event.modifiers(), button))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._panning_from is not None:
            here = event.position().toPoint()
            by = self._panning_from - here
            self._panning_from = here
            self._scroll(by.x(), by.y())
            return
        pointer = self._pointer_event(event.position(), event.modifiers())
        if self._tools.gesture is not None:
            self._tools.move(pointer)
            self.update()
            self._dragged_to = event.position(), event.modifiers()
            if self.rect().contains(event.position().toPoint()):
                self._drift.stop()
            elif not self._drift.isActive():
                self._drift.start()
        else:
            self.setCursor(QCursor(_SHAPES[self._tools.cursor_at(pointer)]))
        self._under_pointer = (int(pointer.step), pointer.pitch) if pointer.step >= 0 else None
        self._say_what_is_there()

    def _say_what_is_there(self) -> None:
        there = self._under_pointer
        self.hovered.emit("" if there is None else describe(self._workspace, *there))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton:
            self._panning_from = None
            self.unsetCursor()
        elif event.button() in _BUTTONS:
            self._drift.stop()
            button = _BUTTONS[event.button()]
            self._tools.release(self._pointer_event(event.position(), event.modifiers(), button))
            self.update()

    def _scroll_after_drag(self) -> None:
        """Scroll on while the pointer drags outside; the faster, the farther out it is."""
        point, held = self._dragged_to
        if self._tools.gesture is None:
            self._drift.stop()
            return
        over_x = point.x() - min(max(point.x(), 0.0), float(self.width()))
        over_y = point.y() - min(max(point.y(), 0.0), float(self.height()))
        most = _DRIFT_MOST_PX
        self._scroll(min(max(over_x, -most), most), min(max(over_y, -most), most))
        self._tools.move(self._pointer_event(point, held))

    def leaveEvent(self, event: QEvent) -> None:
        self._under_pointer = None
        self.hovered.emit("")
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._panning_from = None
        self._drift.stop()
        self._tools.cancel()
        super().focusOutEvent(event)

    # Scrolling and zooming

    def wheelEvent(self, event: QWheelEvent) -> None:
        held, point = event.modifiers(), event.position()
        pixels, angle = event.pixelDelta(), event.angleDelta()
        if held & Qt.KeyboardModifier.ControlModifier:
            factor = 1.2 ** ((angle.y() or angle.x()) / 120)
            self.set_view(self._view.zoomed_time(factor, point.x()))
        elif held & Qt.KeyboardModifier.AltModifier:
            factor = 1.15 ** ((angle.y() or angle.x()) / 120)
            self.set_view(self._view.zoomed_pitch(factor, point.y()))
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self._scroll(-(pixels.x() or pixels.y() or (angle.y() or angle.x()) * 0.8), 0)
        elif not pixels.isNull():
            self._scroll(-pixels.x(), -pixels.y())
        else:
            self._scroll(-angle.x() * 0.8, -angle.y() / 120 * 3 * self._view.row_px)
        self.user_scrolled.emit()
        event.accept()

    def _scroll(self, x_px: float, y_px: float) -> None:
        self.set_view(self._view.scrolled(x_px, y_px))
        self.user_scrolled.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the pinches of a trackpad out of the roll's own events.

        Not by overriding `event`: an error in a handler that it calls would end the program,
        because PySide can't pass it through two of its own frames.
        """
        if isinstance(event, QNativeGestureEvent) and (
            event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.set_view(self._view.zoomed_time(1 + event.value(), event.position().x()))
            self.user_scrolled.emit()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        view = self._view.resized(self.width(), self.height())
        if view != self._view:
            self._view = view
            self.view_changed.emit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self.refresh()
        super().changeEvent(event)
