"""Faults on the roll: the notes that make each are ringed and joined; hovering explains it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.theory.cures import fault_notes
from musegui.core.theory.faults import Fault, describe_fault
from musegui.core.theory.rules import RULES, Severity
from musegui.editor.viewport import Viewport
from musegui.gui.common.theme import faded
from musegui.gui.roll.painter import note_rect
from musegui.gui.roll.piano_roll import PianoRoll
from musegui.gui.theory.fault_checker import FaultChecker

_RING_PX = 1.5
_JOINED_AT_PX = 4.0
"""From the start of the later note, or its middle if that comes first."""


class FaultMarks(QObject):
    """Paints the faults over the roll's notes, and tells of the one under the pointer.

    While the score changes there are none: those of another score would be wrong.
    """

    def __init__(self, checker: FaultChecker, roll: PianoRoll, *, shown: bool) -> None:
        super().__init__(roll)
        self._checker = checker
        self._roll = roll
        self._shown = shown
        self._notes: list[tuple[Fault, tuple[Note, ...]]] = []
        roll.overlays.append(self._paint)
        roll.installEventFilter(self)
        checker.changed.connect(self._take)

    @property
    def shown(self) -> bool:
        return self._shown

    def toggle(self) -> None:
        """Mark the faults, or no longer."""
        self._shown = not self._shown
        self._roll.update()

    def fault_under(self, point: QPointF) -> Fault | None:
        """Find the gravest fault of which a marked note lies under a point of the roll."""
        view = self._roll.viewport
        found = [
            fault
            for fault, notes in self._visible(view)
            if any(_rect(view, note).contains(point) for note in notes)
        ]
        return min(found, key=lambda fault: list(Severity).index(RULES[fault.kind].severity),
                   default=None)  # fmt: skip

    def _take(self) -> None:
        score = self._checker.score
        faults = self._checker.faults if score is not None else []
        self._notes = [(fault, fault_notes(score, fault)) for fault in faults if score is not None]
        self._roll.update()

    def _visible(self, view: Viewport) -> list[tuple[Fault, tuple[Note, ...]]]:
        if not self._shown or not self._checker.is_current:
            return []
        first, last = view.visible_steps
        return [
            (fault, notes)
            for fault, notes in self._notes
            if any(note.start < last and note.stop > first for note in notes)
        ]

    def _paint(self, painter: QPainter, view: Viewport) -> None:
        marked = self._visible(view)
        if not marked:
            return
        theme = self._roll.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for fault, notes in marked:
            style = RULES[fault.kind].severity is Severity.STYLE
            colour = faded(QColor(theme.warning if style else theme.error), 0.75)
            line = Qt.PenStyle.DotLine if style else Qt.PenStyle.SolidLine
            painter.setPen(QPen(colour, _RING_PX, line))
            rects = [_rect(view, note) for note in notes]
            for rect in rects:
                painter.drawRoundedRect(rect, 4, 4)
            upper, lower = min(rects, key=QRectF.top), max(rects, key=QRectF.bottom)
            if lower.top() > upper.bottom():
                later = max(rects, key=QRectF.left)
                x = later.left() + min(_JOINED_AT_PX, later.width() / 2)
                painter.drawLine(QLineF(x, upper.bottom(), x, lower.top()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Explain the fault under the pointer where it rests."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            fault = self.fault_under(QPointF(event.pos()))
            score = self._checker.score
            if fault is None or score is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), mark_tip(score, fault), self._roll)
            return True
        return super().eventFilter(watched, event)


def mark_tip(score: Score, fault: Fault) -> str:
    """Say what a mark stands for."""
    words = describe_fault(score, fault)
    return f"{words[0].upper()}{words[1:]}\n{RULES[fault.kind].explanation}"


def _rect(view: Viewport, note: Note) -> QRectF:
    return note_rect(view, note.start, note.stop, note.pitch).adjusted(-1, -1, 1, 1)
