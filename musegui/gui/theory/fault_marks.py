"""Faults on the music: the notes that make each are ringed and joined; hovering explains it."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.theory.cures import fault_notes
from musegui.core.theory.faults import Fault, describe_fault
from musegui.core.theory.rules import RULES, Severity
from musegui.editor.viewport import Viewport
from musegui.gui.common.theme import Theme, faded
from musegui.gui.roll.canvas.painter import note_rect
from musegui.gui.roll.canvas.piano_roll import PianoRoll
from musegui.gui.score.score_view import EngravedCanvas
from musegui.gui.theory.fault_checker import FaultChecker

_RING_PX = 1.5
_JOINED_AT_PX = 4.0
"""From the start of the later note, or its middle if that comes first."""

_GRAVITY = {severity: place for place, severity in enumerate(Severity)}


class FaultMarks(QObject):
    """Paints the faults over notes, and tells of the one under the pointer.

    While the score changes there are none: those of another score would be wrong.

    Signals
    -------
    clicked : Fault
        The one of which a marked note was pressed.
    """

    clicked = Signal(object)

    def __init__(self, checker: FaultChecker, widget: QWidget, *, shown: bool) -> None:
        super().__init__(widget)
        self._checker = checker
        self._widget = widget
        self._shown = shown
        self._notes: list[tuple[Fault, tuple[Note, ...]]] = []
        widget.installEventFilter(self)
        checker.changed.connect(self._take)

    @property
    def shown(self) -> bool:
        return self._shown

    def toggle(self) -> None:
        """Mark the faults, or no longer."""
        self._shown = not self._shown
        self._widget.update()

    def fault_under(self, point: QPointF) -> Fault | None:
        """Find the gravest fault of which a marked note lies under a point of the widget."""
        found = [
            fault for fault, rects in self._visible() if any(rect.contains(point) for rect in rects)
        ]
        return min(found, key=lambda fault: _GRAVITY[RULES[fault.kind].severity], default=None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Explain the fault under the pointer where it rests, and tell of a press on one."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            fault = self.fault_under(QPointF(event.pos()))
            score = self._checker.score
            if fault is None or score is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), mark_tip(score, fault), self._widget)
            return True
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            fault = self.fault_under(event.position())
            if fault is not None:
                self.clicked.emit(fault)
        return super().eventFilter(watched, event)

    @property
    @abstractmethod
    def _theme(self) -> Theme:
        """What the marks are painted with."""

    @abstractmethod
    def _rects(self, notes: tuple[Note, ...]) -> list[QRectF]:
        """Give where the rings of a fault's notes are; none if none is in sight."""

    @abstractmethod
    def _joined(self, rects: list[QRectF]) -> QLineF | None:
        """Give the line that joins the notes."""

    def _take(self) -> None:
        score = self._checker.score
        faults = self._checker.faults if score is not None else []
        self._notes = [(fault, fault_notes(score, fault)) for fault in faults if score is not None]
        self._widget.update()

    def _visible(self) -> list[tuple[Fault, list[QRectF]]]:
        if not self._shown or not self._checker.is_current:
            return []
        placed = ((fault, self._rects(notes)) for fault, notes in self._notes)
        return [(fault, rects) for fault, rects in placed if rects]

    def _paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint the marks of which a ring lies in some area."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for fault, rects in self._visible():
            if not any(rect.intersects(area) for rect in rects):
                continue
            style = RULES[fault.kind].severity is Severity.STYLE
            colour = faded(QColor(self._theme.warning if style else self._theme.error), 0.75)
            line = Qt.PenStyle.DotLine if style else Qt.PenStyle.SolidLine
            painter.setPen(QPen(colour, _RING_PX, line))
            for rect in rects:
                painter.drawRoundedRect(rect, 4, 4)
            joined = self._joined(rects)
            if joined is not None:
                painter.drawLine(joined)
        painter.restore()


class RollMarks(FaultMarks):
    """Those on the piano roll."""

    def __init__(self, checker: FaultChecker, roll: PianoRoll, *, shown: bool) -> None:
        super().__init__(checker, roll, shown=shown)
        self._roll = roll
        roll.overlays.append(lambda painter, _view: self._paint(painter, QRectF(roll.rect())))

    @property
    def _theme(self) -> Theme:
        return self._roll.theme

    def _rects(self, notes: tuple[Note, ...]) -> list[QRectF]:
        view = self._roll.viewport
        first, last = view.visible_steps
        if not any(note.start < last and note.stop > first for note in notes):
            return []
        return [_roll_rect(view, note) for note in notes]

    def _joined(self, rects: list[QRectF]) -> QLineF | None:
        upper, lower = min(rects, key=QRectF.top), max(rects, key=QRectF.bottom)
        if lower.top() <= upper.bottom():
            return None
        later = max(rects, key=QRectF.left)
        x = later.left() + min(_JOINED_AT_PX, later.width() / 2)
        return QLineF(x, upper.bottom(), x, lower.top())


class ScoreMarks(FaultMarks):
    """Those on the engraved score: a ring round each head, and a line from head to head."""

    def __init__(self, checker: FaultChecker, canvas: EngravedCanvas, *, shown: bool) -> None:
        super().__init__(checker, canvas, shown=shown)
        self._canvas = canvas
        canvas.overlays.append(self._paint)

    @property
    def _theme(self) -> Theme:
        return self._canvas.theme

    def _rects(self, notes: tuple[Note, ...]) -> list[QRectF]:
        if self._canvas.score is not self._checker.score:
            return []
        heads = (self._canvas.head_rect(note) for note in notes)
        return [rect for rect in heads if rect is not None]

    def _joined(self, rects: list[QRectF]) -> QLineF | None:
        upper, lower = min(rects, key=QRectF.top), max(rects, key=QRectF.bottom)
        line, radius = QLineF(upper.center(), lower.center()), upper.height() / 2
        if line.length() <= 2 * radius or self._canvas.are_parted(upper, lower):
            return None
        share = radius / line.length()
        return QLineF(line.pointAt(share), line.pointAt(1 - share))


def mark_tip(score: Score, fault: Fault) -> str:
    """Say what a mark stands for."""
    words = describe_fault(score, fault)
    return f"{words[0].upper()}{words[1:]}\n{RULES[fault.kind].explanation}"


def _roll_rect(view: Viewport, note: Note) -> QRectF:
    return note_rect(view, note.start, note.stop, note.pitch).adjusted(-1, -1, 1, 1)
