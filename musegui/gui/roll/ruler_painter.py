"""How the ruler looks: landmarks, bars and beats, the loop, phrase ends, and the voices' lanes."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QPolygonF,
)

from musegui.core.editing.landmarks import Landmark, LandmarkKind, landmarks
from musegui.core.score import CADENCE_HERE
from musegui.core.voices import VOICES, Voice
from musegui.editor.viewport import Viewport
from musegui.editor.workspace import Workspace
from musegui.gui.common.theme import faded
from musegui.gui.roll.canvas.painter import (
    bar_lines,
    note_colours,
    paint_hatch,
    segment_rects,
    whole_px,
)
from musegui.gui.roll.canvas.piano_roll import PianoRoll

_SIGNS_HEIGHT_PX = 15
_BARS_HEIGHT_PX = _SIGNS_HEIGHT_PX + 30
_LANE_HEIGHT_PX = 5
_LANE_PITCH_PX = 7
_LANES_TOP_PX = _BARS_HEIGHT_PX + 2
HEIGHT_PX = _LANES_TOP_PX + len(VOICES) * _LANE_PITCH_PX + 2
_LABEL_PX = 40
_FONT_PX = 11
_LONGEST_SIGN_PX = 240
_SHORTEST_SIGN_PX = 16
"""A label with less room is a mark."""
_BETWEEN_SIGNS_PX = 9
_BASELINE_PX = _SIGNS_HEIGHT_PX + 18


class RulerPainter:
    """Paints the ruler of a workspace, along the steps of a roll."""

    def __init__(self, workspace: Workspace, roll: PianoRoll) -> None:
        self._workspace = workspace
        self._roll = roll

    def paint(self, painter: QPainter, view: Viewport, font: QFont) -> None:
        """Paint the whole ruler, as much of it as a view shows."""
        theme = self._roll.theme
        painter.fillRect(0, 0, view.width_px, HEIGHT_PX, QColor(theme.panel))
        self._paint_loop(painter, view)
        painter.setFont(_sized(font))
        self._paint_signs(painter, view)
        self._paint_bars(painter, view)
        self._paint_cadences(painter, view)
        for voice in VOICES:
            self._paint_lane(painter, view, voice)
        self._paint_cursor(painter, view)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(0, HEIGHT_PX - 1, view.width_px, HEIGHT_PX - 1)

    def landmark_at(self, place: QPointF, font: QFont) -> Landmark | None:
        """Give the landmark under a point; of several the one on top."""
        hit = None
        if place.y() < _SIGNS_HEIGHT_PX:
            for landmark, _, rect in self._labels(self._roll.viewport, QFontMetrics(_sized(font))):
                if rect.left() - 3 <= place.x() <= rect.right() + 3:
                    hit = landmark
        return hit

    def _paint_loop(self, painter: QPainter, view: Viewport) -> None:
        loop = self._workspace.loop
        if loop is None:
            return
        theme = self._roll.theme
        left, right = view.x_of(loop[0]), view.x_of(loop[1])
        colour = QColor(theme.accent if self._workspace.looping else theme.faint_text)
        painter.fillRect(QRectF(left, 0, right - left, _BARS_HEIGHT_PX), faded(colour, 0.16))
        painter.fillRect(QRectF(left, 0, right - left, 4), colour)

    def _labels(self, view: Viewport, metrics: QFontMetrics) -> Iterator[_Label]:
        """Lay out the landmarks, each as far as the next place leaves room, from left to right."""
        found = landmarks(self._workspace.document.score)
        places = [(step, list(group)) for step, group in groupby(found, lambda item: item[0].step)]
        lefts = [whole_px(view.x_of(step)) for step, _ in places]
        for (_, group), left, stop in zip(places, lefts, [*lefts[1:], math.inf], strict=True):
            if left < view.width_px and stop > 0:
                yield from _labels_of_place(group, left, stop, metrics)

    def _paint_signs(self, painter: QPainter, view: Viewport) -> None:
        """Write the landmarks where they begin; one without room is a mark."""
        theme, where = self._roll.theme, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for landmark, text, rect in self._labels(view, QFontMetrics(painter.font())):
            colour = QColor(theme.faint_text if landmark.step == 0 else theme.text)
            if landmark == self._workspace.landmark:
                painter.fillRect(rect.adjusted(-3, 0, 3, 0), faded(QColor(theme.selection), 0.35))
            painter.setPen(QPen(colour, 1))
            if landmark.kind is LandmarkKind.DOUBLE_BAR:
                for x in (rect.right() - 3.5, rect.right() - 0.5):
                    painter.drawLine(QPointF(x, 2), QPointF(x, _BARS_HEIGHT_PX))
            elif not text:
                painter.drawLine(QPointF(rect.left(), 5), QPointF(rect.left(), 12))
            else:
                painter.drawText(rect, where, text)
            if landmark.kind is LandmarkKind.REHEARSAL:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(rect.adjusted(-3, 0, 2, -1))

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
                painter.setPen(QPen(theme.hatch(voice, small=True), 1))
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


_Label = tuple[Landmark, str, QRectF]


def _labels_of_place(
    group: Sequence[tuple[Landmark, str]], left: float, stop: float, metrics: QFontMetrics
) -> Iterator[_Label]:
    """Lay out the landmarks of one step beside each other."""
    x = left + 5
    for landmark, text in group:
        if landmark.kind is LandmarkKind.DOUBLE_BAR:
            yield landmark, "", QRectF(left - 6, 2, 8, 14)
            continue
        if landmark.kind is LandmarkKind.REPEAT:
            text = f"‖: {text}"
        room_px = min(stop - x - 2, _LONGEST_SIGN_PX)
        needed_px = metrics.horizontalAdvance(text) + 1
        if needed_px > room_px and landmark.kind is LandmarkKind.TEMPO:
            text = text.split()[-1]
            needed_px = metrics.horizontalAdvance(text) + 1
        if needed_px > room_px < _SHORTEST_SIGN_PX:
            text, needed_px = "", 2
        elif needed_px > room_px:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room_px))
            needed_px = int(room_px)
        yield landmark, text, QRectF(x, 2, needed_px, 14)
        x += needed_px + _BETWEEN_SIGNS_PX


def _lane_rect(rect: QRectF, top: int) -> QRectF:
    left, right = whole_px(rect.left()), whole_px(rect.right())
    return QRectF(left, top, max(right - left, 1), _LANE_HEIGHT_PX)


def _label_every(bar_px: float) -> int:
    """How many bars lie between two numbers so that they don't touch."""
    return next((every for every in (1, 2, 4, 8, 16, 32, 64) if bar_px * every >= 34), 128)


def _sized(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(_FONT_PX)
    return made
