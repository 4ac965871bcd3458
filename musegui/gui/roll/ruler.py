"""The ruler: key, meters, tempos, bars, beats, loop, phrase ends, cursor, and the voices' lanes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from musegui.core.editing.edits import toggle_phrase_end
from musegui.core.editing.landmarks import Landmark, is_removable
from musegui.core.translation import tr
from musegui.editor.actions.landmark_actions import LandmarkActions
from musegui.editor.changes import Look
from musegui.editor.document import Edit
from musegui.editor.viewport import Viewport
from musegui.editor.workspace import Workspace
from musegui.gui.roll.canvas.piano_roll import PianoRoll
from musegui.gui.roll.canvas.scrolled_picture import ScrolledPicture
from musegui.gui.roll.ruler_painter import HEIGHT_PX, RulerPainter

_DRAG_PX = 5


class Ruler(QWidget):
    """A click seeks, a drag marks the loop, a double click sets or takes a cadence mark.

    Above the bars stand the landmarks: keys, meters, tempos and signs. A click selects one, a drag
    moves it, a double click asks to change it, a right click opens a menu. Below lies a lane for
    each voice: solid where the notes are the user's, lighter where they are generated, a line in a
    rest, hatched where the voice is OPEN.

    Signals
    -------
    sought : int
        The step that was clicked.
    change_asked : Landmark
    menu_asked : Landmark or None, int, QPoint
        What was clicked, at which step, and where on the screen.
    """

    sought = Signal(int)
    change_asked = Signal(object)
    menu_asked = Signal(object, int, QPoint)

    def __init__(
        self, workspace: Workspace, roll: PianoRoll, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._roll = roll
        self._pressed: QPointF | None = None
        self._loop_before: tuple[int, int] | None = None
        self._dragging = False
        self._actions = LandmarkActions(workspace)
        self._grabbed: Landmark | None = None
        self._edit: Edit | None = None
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Ruler"))
        self.setToolTip(
            tr(
                "Click to go there, drag to mark a loop, double-click for a phrase end.\n"
                "Keys, tempos and signs: drag to move, double-click to change, right-click "
                "for more."
            )
        )
        self._painter = RulerPainter(workspace, roll)
        self._picture = ScrolledPicture(self, self._paint)
        self.setMouseTracking(True)
        roll.view_changed.connect(self.update)
        self._look = Look.of(workspace)
        self._marks = self._all_marks()
        workspace.changed.add(self._mend)
        workspace.document.changed.add(self._mend)

    def refresh(self) -> None:
        """Draw everything anew at the next paint event."""
        self._picture.discard()
        self.update()

    def _all_marks(self) -> object:
        workspace = self._workspace
        score, landmark = workspace.document.score, workspace.landmark
        cursor = workspace.cursor_step, workspace.loop, workspace.looping
        return *cursor, landmark, score.tempos, score.signs

    def _mend(self) -> None:
        """Draw anew what looks different now."""
        old, self._look = self._look, Look.of(self._workspace)
        marks, self._marks = self._marks, self._all_marks()
        self._picture.mend(old.changes(self._look) if marks == self._marks else None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        view = replace(self._roll.viewport, top_rows=0, height_px=self.height())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture.pixmap(view))
        painter.end()

    def _paint(self, painter: QPainter, view: Viewport) -> None:
        self._painter.paint(painter, view, self.font())

    def _landmark_at(self, place: QPointF) -> Landmark | None:
        return self._painter.landmark_at(place, self.font())

    def _beat_at(self, x: float) -> int:
        """Give the nearest beat, or the nearest step where steps are wide."""
        view = self._roll.viewport
        unit = max(self._workspace.snap_steps, 1 if view.step_px >= 24 else 4)
        return max(0, round(view.step_at(x) / unit) * unit)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._loop_before = self._workspace.loop
            self._dragging = False
            self._grabbed = self._landmark_at(event.position())
            if self._grabbed is not None:
                self._actions.choose(self._grabbed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            over = self._landmark_at(event.position()) is not None
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(hand if over else Qt.CursorShape.ArrowCursor)
            return
        x = event.position().x()
        self._dragging = self._dragging or abs(x - self._pressed.x()) >= _DRAG_PX
        if self._dragging and self._grabbed is not None and is_removable(self._grabbed):
            self._move_landmark(self._grabbed, x)
        elif self._dragging:
            start, stop = sorted((self._beat_at(self._pressed.x()), self._beat_at(x)))
            stop = min(stop, self._workspace.document.score.steps)
            span = (start, stop) if start < stop else self._loop_before
            self._workspace.set_loop(span, span is not None)

    def _move_landmark(self, landmark: Landmark, x: float) -> None:
        """Show a landmark moved along, from where it was when it was grabbed."""
        if self._edit is None:
            self._edit = self._workspace.document.begin(tr("Move {kind}", kind=tr(landmark.kind)))
        made, there = self._actions.moved(self._edit.base, landmark, self._beat_at(x))
        self._edit.preview(made)
        self._workspace.choose_landmark(there)

    def cancel(self) -> bool:
        """Leave a landmark that is being dragged where it was; tell whether there was one."""
        edit, self._edit, self._pressed = self._edit, None, None
        if edit is None:
            return False
        edit.cancel()
        self._workspace.choose_landmark(self._grabbed)
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._edit is not None:
            self._edit.commit()
            self._edit = None
        elif self._pressed is not None and not self._dragging and self._grabbed is None:
            self.sought.emit(self._beat_at(self._pressed.x()))
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        landmark = self._landmark_at(event.position())
        document = self._workspace.document
        score = document.score
        step = int(self._roll.viewport.step_at(event.position().x()))
        if landmark is not None:
            self.change_asked.emit(landmark)
        elif 0 <= step < score.steps:
            document.apply(tr("Toggle phrase end"), toggle_phrase_end(score, step))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = QPointF(event.pos())
        landmark = self._landmark_at(place)
        if landmark is not None:
            self._actions.choose(landmark)
        last = max(self._workspace.document.score.steps - 1, 0)
        self.menu_asked.emit(landmark, min(self._beat_at(place.x()), last), event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        self.refresh()
        super().changeEvent(event)
