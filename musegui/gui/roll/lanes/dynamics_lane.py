"""The dynamics lane: velocities as bars to drag, dynamics and hairpins above them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu

from musegui.core.editing.dynamics import (
    LoudnessMark,
    as_dynamics_say,
    louder_by,
    moved_mark,
    replace_marks,
    swept,
    without_marks,
)
from musegui.core.marks import Hairpin
from musegui.core.notes import Note, note_at, voice_notes
from musegui.core.score import Score
from musegui.core.translation import tr, tr_noop
from musegui.editor.actions.dynamics_actions import MENU_LEVELS, DynamicsActions
from musegui.editor.description import describe_loudness
from musegui.editor.document import Edit, Entry
from musegui.editor.viewport import Viewport
from musegui.editor.workspace import Workspace
from musegui.gui.common.own_keys import OwnKeys
from musegui.gui.roll.canvas.piano_roll import PianoRoll
from musegui.gui.roll.lanes.dynamics_painter import (
    LANE_PX,
    MARKS_PX,
    DynamicsPainter,
    MarkGroup,
    bar_height_px,
    bar_width_px,
    mark_font,
    mark_groups,
    mark_rect,
    velocity_at,
)
from musegui.gui.roll.lanes.lane import RollLane

_TIP = tr_noop(
    "Drag a bar to change a note's velocity, or drag across to draw a line; right-click: as the "
    "dynamics say. Double-click above the bars for a dynamic."
)
_REACH_PX = 3
_EDGE_PX = 6
_WHEEL_VELOCITY = 2
_KEYS = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Delete, Qt.Key.Key_Backspace,
)  # fmt: skip
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

Change = Callable[[Score, QPointF], Score]
"""What a drag makes of the score that it began with, at a point of the lane."""


class DynamicsLane(RollLane):
    """Shows how loud the notes are, and changes it; one drag is one entry of the history.

    With the focus, Left and Right go from note to note, Up and Down make it louder or softer, and
    Delete takes away the marks that were clicked, or else what is said of the selected notes.
    """

    def __init__(self, workspace: Workspace, roll: PianoRoll, actions: DynamicsActions) -> None:
        super().__init__(workspace, roll, tr("Dynamics lane"), tr(_TIP), LANE_PX)
        self._actions = actions
        self._painter = DynamicsPainter(workspace)
        self._chosen: frozenset[LoudnessMark] = frozenset()
        self._edit: Edit | None = None
        self._change: Change | None = None
        self._turned: Entry | None = None
        self._from = QPointF()
        OwnKeys(self, self._is_ours)

    def item_rect(self, note: Note) -> QRectF:
        view = self.viewport
        height = bar_height_px(int(self._workspace.velocities[note.voice, note.start]))
        return QRectF(view.x_of(note.start), LANE_PX - height, bar_width_px(view), height)

    def item_text(self, note: Note) -> str:
        return describe_loudness(self._workspace, note)

    @property
    def chosen_marks(self) -> frozenset[LoudnessMark]:
        """The marks that were clicked, without those that are gone by now."""
        score = self._document.score
        return self._chosen & {*score.dynamics, *score.hairpins}

    # Painting

    def look(self) -> object:
        workspace = self._workspace
        return (self._document.revision, workspace.voice, workspace.hidden, workspace.notes,
                self._roll.theme, self._chosen)  # fmt: skip

    def paint_lane(self, painter: QPainter, view: Viewport) -> None:
        self._painter.paint(painter, view, self._roll.theme, self.chosen_marks)

    # What lies where

    def _note_at(self, x: float) -> Note | None:
        """Find the chosen voice's note whose bar is at a column, or the nearest within reach."""
        view, score = self.viewport, self._document.score
        step = int(view.step_at(x))
        width = bar_width_px(view)
        found = []
        for start in range(step - 1, step + 2):
            note = note_at(score, self._workspace.voice, start)
            if note is not None and note.start == start:
                left = view.x_of(start)
                gap = max(left - x, x - left - width, 0.0)
                found.append((gap, start, note))
        gap, _, note = min(found, default=(_REACH_PX + 1, 0, None))
        return note if gap <= _REACH_PX else None

    def _group_at(self, point: QPointF) -> MarkGroup | None:
        if point.y() > MARKS_PX:
            return None
        metrics, view = QFontMetricsF(mark_font(self.font())), self.viewport
        groups = mark_groups(self._document.score, self._workspace.voice)
        at = [
            g for g in groups
            if mark_rect(g, view, metrics).adjusted(-3, -5, 3, 5).contains(point)
        ]  # fmt: skip
        return at[-1] if at else None

    def _meant(self, group: MarkGroup) -> tuple[LoudnessMark, ...]:
        """Give the marks of a group that are moved and erased: all, or the chosen voice's."""
        own = tuple(mark for mark in group.marks if mark.voice == self._workspace.voice)
        return group.marks if self._actions.for_all or not own else own

    def _notes_between(self, first: float, last: float) -> list[Note]:
        view = self.viewport
        left, right = sorted((view.step_at(first), view.step_at(last)))
        notes = voice_notes(self._document.score, self._workspace.voice)
        return [
            note
            for note in notes
            if left - bar_width_px(view) / view.step_px <= note.start <= right
        ]

    # Drags

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        group = self._group_at(point)
        erasing = event.button() is Qt.MouseButton.RightButton
        if not erasing and event.button() is not Qt.MouseButton.LeftButton:
            return
        self.cancel()
        if group is None:
            self._choose(())
        if point.y() > MARKS_PX:
            change = self._unsay if erasing else self._drag_of(point)
            label = tr("Velocities as the dynamics say") if erasing else tr("Change velocities")
            self._begin(label, change, point)
        elif group is not None and erasing:
            made = without_marks(self._document.score, self._meant(group))
            self._document.apply(tr("Remove dynamics"), made)
        elif group is not None:
            self._choose(self._meant(group))
            self._begin(tr("Move dynamics"), self._mark_drag(group, point), point, show=False)

    def _begin(self, label: str, change: Change, point: QPointF, *, show: bool = True) -> None:
        self._from, self._change = point, change
        self._edit = self._document.begin(label)
        if show:
            self._edit.preview(change(self._edit.base, point))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._edit is not None and self._change is not None:
            self._edit.preview(self._change(self._edit.base, point))
        self.say(self._words_at(point))
        if self._edit is None:
            self.setCursor(self._shape_at(point))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        edit, self._edit = self._edit, None
        if edit is not None:
            edit.commit()

    def cancel(self) -> bool:
        """Take back the drag under way; tells whether there was one."""
        edit, self._edit = self._edit, None
        if edit is None or not edit.is_open:
            return False
        edit.cancel()
        return True

    def _drag_of(self, point: QPointF) -> Change:
        """Choose what a press on the bars begins: a note, the selected notes, or a line."""
        pressed = self._note_at(point.x())
        selected = sorted(self._workspace.notes)
        if pressed is not None and pressed in selected and len(selected) > 1:
            return partial(self._shift, selected)
        return self._sweep

    def _shift(self, notes: Sequence[Note], base: Score, point: QPointF) -> Score:
        by = round(velocity_at(point.y()) - velocity_at(self._from.y()))
        return louder_by(base, notes, by)

    def _sweep(self, base: Score, point: QPointF) -> Score:
        view = self.viewport
        pressed = self._note_at(self._from.x())
        if pressed is not None and (
            self._note_at(point.x()) == pressed
            or abs(point.x() - self._from.x()) < view.step_px / 2
        ):
            at = (float(pressed.start), velocity_at(point.y()))
            return swept(base, [pressed], at, at)
        ends = [(view.step_at(p.x()), velocity_at(p.y())) for p in (self._from, point)]
        return swept(base, self._notes_between(self._from.x(), point.x()), ends[0], ends[1])

    def _unsay(self, base: Score, point: QPointF) -> Score:
        pressed = self._note_at(point.x())
        notes = [*self._notes_between(self._from.x(), point.x()), *([pressed] if pressed else [])]
        return as_dynamics_say(base, notes)

    def _mark_drag(self, group: MarkGroup, point: QPointF) -> Change:
        marks, first = self._meant(group), group.first
        x = point.x()
        if isinstance(first, Hairpin):
            pins = [mark for mark in marks if isinstance(mark, Hairpin)]
            left, right = self.viewport.x_of(first.step), self.viewport.x_of(first.stop)
            if right - x <= _EDGE_PX:
                return partial(self._stretch, pins, False)
            if x - left <= _EDGE_PX:
                return partial(self._stretch, pins, True)
        return partial(self._move, marks)

    def _snapped_by(self, place: int, point: QPointF) -> int:
        """Give by how much an end of a mark moves with the pointer, on the snap grid."""
        view = self.viewport
        moved = (point.x() - self._from.x()) / view.step_px
        unit = self._workspace.snap_steps
        return round((place + moved) / unit) * unit - place if abs(moved) >= 0.5 else 0

    def _move(self, marks: Sequence[LoudnessMark], base: Score, point: QPointF) -> Score:
        by = self._snapped_by(marks[0].step, point)
        moved = [moved_mark(mark, by, base.steps) for mark in marks]
        return self._put(base, marks, moved) if by else base

    def _stretch(
        self, marks: Sequence[Hairpin], at_start: bool, base: Score, point: QPointF
    ) -> Score:
        first = marks[0]
        by = self._snapped_by(first.step if at_start else first.stop, point)
        if at_start:
            step = min(max(first.step + by, 0), first.stop - 1)
            stretched = [mark._replace(step=step) for mark in marks]
        else:
            stop = min(max(first.stop + by, first.step + 1), base.steps)
            stretched = [mark._replace(stop=stop) for mark in marks]
        return self._put(base, marks, stretched) if by else base

    def _put(self, base: Score, old: Sequence[LoudnessMark], new: Sequence[LoudnessMark]) -> Score:
        self._chosen = frozenset(new)
        return replace_marks(base, old, new)

    def _choose(self, marks: Sequence[LoudnessMark]) -> None:
        self._chosen = frozenset(marks)
        self.update()

    def _shape_at(self, point: QPointF) -> Qt.CursorShape:
        group = self._group_at(point)
        if group is None:
            return Qt.CursorShape.ArrowCursor
        if isinstance(group.first, Hairpin):
            ends = (group.first.step, group.first.stop)
            near = (abs(self.viewport.x_of(end) - point.x()) <= _EDGE_PX for end in ends)
            return Qt.CursorShape.SizeHorCursor if any(near) else Qt.CursorShape.SizeAllCursor
        return Qt.CursorShape.SizeAllCursor

    # Writing marks

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if event.button() is not Qt.MouseButton.LeftButton or point.y() > MARKS_PX:
            self.mousePressEvent(event)
            return
        group = self._group_at(point)
        step = group.first.step if group is not None else int(self.viewport.step_at(point.x()))
        if 0 <= step < self._document.score.steps:
            self._workspace.select()
            self._workspace.set_cursor(self._workspace.snapped(step) if group is None else step)
            self.show_menu(self.mapToGlobal(point.toPoint()))

    def write_at_cursor(self) -> None:
        """Offer the dynamics to set at the cursor, or where the selection begins."""
        x = round(self.viewport.x_of(self._actions.span()[0]))
        self.show_menu(self.mapToGlobal(QPoint(min(max(x, 0), self.width() - 1), 0)))

    def show_menu(self, where: QPoint) -> None:
        """Offer dynamics and hairpins."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for level in MENU_LEVELS:
            menu.addAction(level, partial(self._actions.set_level, level))
        menu.addSeparator()
        menu.addAction(tr("Crescendo"), partial(self._actions.set_hairpin, True))
        menu.addAction(tr("Diminuendo"), partial(self._actions.set_hairpin, False))
        menu.addSeparator()
        menu.addAction(tr("Remove"), self._actions.erase_marks)
        menu.popup(where)

    # Wheel and keys

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the velocity under the pointer; held keys scroll and zoom as on the roll."""
        note = self._note_at(event.position().x())
        turn = event.angleDelta().y()
        in_bars = event.position().y() > MARKS_PX
        if note is None or not in_bars or not turn or event.modifiers() & ~_KEYPAD:
            super().wheelEvent(event)
            return
        selected = self._workspace.notes
        notes = selected if note in selected else {note}
        by = _WHEEL_VELOCITY if turn > 0 else -_WHEEL_VELOCITY
        joining = self._turned is self._document.entry
        edit = self._document.begin(tr("Change velocities"), joining=joining)
        edit.preview(louder_by(edit.base, notes, by))
        edit.commit()
        self._turned = self._document.entry
        self.say(self._words_at(event.position()))
        event.accept()

    def _is_ours(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~_KEYPAD
        if event.key() == Qt.Key.Key_Escape:
            return self._edit is not None
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        return event.key() in _KEYS and held == Qt.KeyboardModifier.NoModifier

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if not self._is_ours(event):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.cancel()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.go(forward=key == Qt.Key.Key_Right)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._actions.change_velocity(by if key == Qt.Key.Key_Up else -by)
            self._tell_note()
        elif self.chosen_marks:
            made = without_marks(self._document.score, self.chosen_marks)
            self._document.apply(tr("Remove dynamics"), made)
        else:
            self._actions.follow_dynamics()
            self._tell_note()

    def _tell_note(self) -> None:
        notes = self._actions.notes()
        if notes:
            self.say(self.item_text(notes[0]))

    def _words_at(self, point: QPointF) -> str:
        note = self._note_at(point.x()) if point.y() > MARKS_PX else None
        return describe_loudness(self._workspace, note) if note is not None else ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.cancel()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.cancel()
        super().hideEvent(event)
