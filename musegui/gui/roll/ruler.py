"""The ruler: key, meters, tempos, bars, beats, loop, phrase ends, cursor, and the voices' lanes."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from musegui.core.edits import toggle_phrase_end
from musegui.core.keys import key_name
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.timegrid import tempo_text
from musegui.core.voices import VOICES, Voice
from musegui.editor.changes import Look
from musegui.editor.viewport import Viewport
from musegui.editor.workspace import Workspace
from musegui.gui.roll.painter import (
    bar_lines,
    faded,
    note_colours,
    paint_hatch,
    segment_rects,
    whole_px,
)
from musegui.gui.roll.piano_roll import PianoRoll
from musegui.gui.roll.scrolled_picture import ScrolledPicture

_SIGNS_HEIGHT_PX = 15
_BARS_HEIGHT_PX = _SIGNS_HEIGHT_PX + 30
_LANE_HEIGHT_PX = 5
_LANE_PITCH_PX = 7
_LANES_TOP_PX = _BARS_HEIGHT_PX + 2
HEIGHT_PX = _LANES_TOP_PX + len(VOICES) * _LANE_PITCH_PX + 2
_DRAG_PX = 5
_LABEL_PX = 40
_LONGEST_SIGN_PX = 240
_BASELINE_PX = _SIGNS_HEIGHT_PX + 18


class Ruler(QWidget):
    """A click seeks, a drag marks the loop, a double click sets or takes a cadence mark.

    Above the bars stand the key, and meters and tempos where they change. Below lies a lane for
    each voice: solid where the notes are the user's, lighter where they are generated, a line in a
    rest, hatched where the voice is OPEN.

    Signals
    -------
    sought : int
        The step that was clicked.
    """

    sought = Signal(int)

    def __init__(
        self, workspace: Workspace, roll: PianoRoll, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._roll = roll
        self._pressed: QPointF | None = None
        self._loop_before: tuple[int, int] | None = None
        self._dragging = False
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Ruler")
        self.setToolTip("Click to go there, drag to mark a loop, double-click for a phrase end.")
        self._picture = ScrolledPicture(self, self._paint)
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
        tempos = workspace.document.score.tempos
        return workspace.cursor_step, workspace.loop, workspace.looping, tempos

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
        theme = self._roll.theme
        painter.fillRect(0, 0, view.width_px, self.height(), QColor(theme.panel))
        self._paint_loop(painter, view)
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        self._paint_signs(painter, view)
        self._paint_bars(painter, view)
        self._paint_cadences(painter, view)
        for voice in VOICES:
            self._paint_lane(painter, view, voice)
        self._paint_cursor(painter, view)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(0, self.height() - 1, view.width_px, self.height() - 1)

    def _paint_loop(self, painter: QPainter, view: Viewport) -> None:
        loop = self._workspace.loop
        if loop is None:
            return
        theme = self._roll.theme
        left, right = view.x_of(loop[0]), view.x_of(loop[1])
        colour = QColor(theme.accent if self._workspace.looping else theme.faint_text)
        painter.fillRect(QRectF(left, 0, right - left, _BARS_HEIGHT_PX), faded(colour, 0.16))
        painter.fillRect(QRectF(left, 0, right - left, 4), colour)

    def _paint_signs(self, painter: QPainter, view: Viewport) -> None:
        """Write key, meters and tempos where they begin, each as far as the next leaves room."""
        signs, metrics = signs_of(self._workspace.document.score), QFontMetrics(painter.font())
        painter.setPen(QColor(self._roll.theme.faint_text))
        lefts = [whole_px(view.x_of(step)) for step, _ in signs]
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for (_, text), left, right in zip(signs, lefts, [*lefts[1:], math.inf], strict=True):
            if left < view.width_px and right > 0:
                room_px = min(right - left - 7, _LONGEST_SIGN_PX)
                short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room_px))
                painter.drawText(QRectF(left + 5, 2, room_px, 14), where, short)

    def _paint_bars(self, painter: QPainter, view: Viewport) -> None:
        theme, grid = self._roll.theme, self._workspace.document.score.grid
        every = _label_every(view.step_px * grid.meter_at(0).steps_per_bar)
        before_steps = _LABEL_PX / view.step_px  # whose numbers reach into view
        wider = replace(
            view,
            left_steps=view.left_steps - before_steps,
            width_px=view.width_px + _LABEL_PX,
        )
        self._paint_beats(painter, wider, view)
        for start, number, seen in bar_lines(self._workspace.document, wider):
            x = whole_px(view.x_of(start)) + 0.5
            if seen:
                painter.setPen(QPen(QColor(theme.bar_line), 1))
                painter.drawLine(QPointF(x, _SIGNS_HEIGHT_PX + 8), QPointF(x, _BARS_HEIGHT_PX))
            if (number - 1) % every == 0:
                painter.setPen(QColor(theme.text))
                painter.drawText(QPointF(x + 5, _BASELINE_PX), str(number))

    def _paint_beats(self, painter: QPainter, wider: Viewport, view: Viewport) -> None:
        """Draw and number the beats that do not begin a bar."""
        theme, grid = self._roll.theme, self._workspace.document.score.grid
        first, last = wider.visible_steps
        for step in grid.beat_starts(last + 1, max(first, 0)):
            bar, beat, _ = grid.position(step)
            beat_px = grid.meter_at(step).beat_steps * view.step_px
            if beat_px < 9 or beat == 1 or step == 0:
                continue
            x = whole_px(view.x_of(step)) + 0.5
            painter.setPen(QPen(QColor(theme.beat_line), 1))
            painter.drawLine(QPointF(x, _BARS_HEIGHT_PX - 8), QPointF(x, _BARS_HEIGHT_PX))
            if beat_px >= 38:
                painter.setPen(QColor(theme.faint_text))
                painter.drawText(QPointF(x + 4, _BASELINE_PX), f"{bar}.{beat}")

    def _paint_cadences(self, painter: QPainter, view: Viewport) -> None:
        """Draw a fermata over every phrase end."""
        theme = self._roll.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        cadences = self._workspace.document.score.cadences
        for step in np.flatnonzero(cadences == CADENCE_HERE).tolist():
            x = view.x_of(step + 0.5)
            painter.setPen(QPen(QColor(theme.text), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawArc(QRectF(x - 6, _BARS_HEIGHT_PX - 10, 12, 12), 0, 180 * 16)
            painter.setBrush(QColor(theme.text))
            painter.drawEllipse(QPointF(x, _BARS_HEIGHT_PX - 5), 0.8, 0.8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_lane(self, painter: QPainter, view: Viewport, voice: Voice) -> None:
        theme = self._roll.theme
        top = _LANES_TOP_PX + voice * _LANE_PITCH_PX
        segments = self._roll.cache.segments(voice)
        visible = segments.between(*view.drawn_steps)
        end = view.x_of(self._workspace.document.score.steps)
        rest = QRectF(0, top + 2, max(min(end, view.width_px), 0), 1)
        painter.fillRect(rest, faded(theme.voice(voice), 0.5))
        for span in self._roll.cache.gaps(voice):
            left, right = view.x_of(span[0]), view.x_of(span[1])
            if right > 0 and left < view.width_px:
                lane = QRectF(left, top, right - left, _LANE_HEIGHT_PX)
                painter.fillRect(lane, QColor(theme.panel))
                painter.setPen(QPen(faded(theme.voice(voice), 0.75), 1))
                paint_hatch(painter, lane, whole_px(view.x_of(0)) + top)
        painter.setPen(Qt.PenStyle.NoPen)
        for bucket, rects in segment_rects(segments, visible, view).items():
            lanes = [_lane_rect(rect, top) for rect in rects]
            for colour in (QColor(theme.panel), note_colours(theme, voice, bucket)[0]):
                painter.setBrush(colour)
                painter.drawRects(lanes)

    def _paint_cursor(self, painter: QPainter, view: Viewport) -> None:
        x = view.x_of(self._workspace.cursor_step)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._roll.theme.playhead))
        tip = _BARS_HEIGHT_PX
        shape = [QPointF(x - 5, tip - 8), QPointF(x + 5, tip - 8), QPointF(x, tip)]
        painter.drawPolygon(QPolygonF(shape))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

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

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        x = event.position().x()
        self._dragging = self._dragging or abs(x - self._pressed.x()) >= _DRAG_PX
        if self._dragging:
            start, stop = sorted((self._beat_at(self._pressed.x()), self._beat_at(x)))
            stop = min(stop, self._workspace.document.score.steps)
            span = (start, stop) if start < stop else self._loop_before
            self._workspace.set_loop(span, span is not None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and not self._dragging:
            self.sought.emit(self._beat_at(self._pressed.x()))
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        document = self._workspace.document
        score = document.score
        step = int(self._roll.viewport.step_at(event.position().x()))
        if 0 <= step < score.steps:
            document.apply("Toggle phrase end", toggle_phrase_end(score, step))

    def changeEvent(self, event: QEvent) -> None:
        self.refresh()
        super().changeEvent(event)


def signs_of(score: Score) -> list[tuple[int, str]]:
    """List what the ruler says of key, meter and tempo: the steps where it changes, and the words.

    A change of meter says the tempo too if that is counted in other beats from there on.
    """
    grid, signs, counted_steps = score.grid, [], 0
    steps = {meter.step for meter in score.meters} | {tempo.step for tempo in score.tempos}
    for step in sorted(steps):
        meter, words = grid.meter_at(step), []
        if step == 0 and score.key is not None:
            words.append(key_name(score.key))
        if meter.step == step:
            words.append(f"{meter.numerator}/{meter.denominator}")
        if grid.tempo_at(step).step == step or meter.beat_steps != counted_steps:
            words.append(tempo_text(grid, step))
        counted_steps = meter.beat_steps
        signs.append((step, "   ".join(words)))
    return signs


def _lane_rect(rect: QRectF, top: int) -> QRectF:
    left, right = whole_px(rect.left()), whole_px(rect.right())
    return QRectF(left, top, max(right - left, 1), _LANE_HEIGHT_PX)


def _label_every(bar_px: float) -> int:
    """How many bars lie between two numbers so that they don't touch."""
    return next((every for every in (1, 2, 4, 8, 16, 32, 64) if bar_px * every >= 34), 128)
