"""How the dynamics lane looks: marks above, a bar for the velocity of every note below."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from musegui.core.editing.dynamics import LoudnessMark
from musegui.core.loudness import LEVELS
from musegui.core.marks import Dynamic, Hairpin
from musegui.core.score import MAX_VELOCITY, UNSAID, Score
from musegui.core.voices import Voice
from musegui.editor.viewport import Viewport
from musegui.editor.workspace import Workspace
from musegui.gui.common.theme import Theme, faded
from musegui.gui.roll.canvas.painter import whole_px

MARKS_PX = 22
"""Height of the strip of marks, above the bars."""
LANE_PX = 86
_BARS_PX = LANE_PX - MARKS_PX - 2
_BAR_WIDTH_PX = 7
_GUIDES = ("p", "mf", "f")
_MARK_FONT_PX = 14
_OTHERS_ALPHA, _UNSAID_ALPHA = 0.16, 0.5


@dataclass(frozen=True)
class MarkGroup:
    """The same mark in one voice or several."""

    marks: tuple[LoudnessMark, ...]

    @property
    def first(self) -> LoudnessMark:
        return self.marks[0]

    def has(self, voice: Voice) -> bool:
        return any(mark.voice == voice for mark in self.marks)


def mark_groups(score: Score, voice: Voice) -> list[MarkGroup]:
    """List the marks to be drawn, each once: the chosen voice's, and others' where it has none."""
    groups: dict[tuple[object, ...], list[LoudnessMark]] = {}
    every: list[LoudnessMark] = [*score.hairpins, *score.dynamics]
    for mark in every:
        what = mark.level if isinstance(mark, Dynamic) else (mark.stop, mark.louder)
        groups.setdefault((type(mark), mark.step, what), []).append(mark)
    made = [MarkGroup(tuple(marks)) for marks in groups.values()]
    own = {(type(g.first), g.first.step) for g in made if g.has(voice)}
    return [g for g in made if g.has(voice) or (type(g.first), g.first.step) not in own]


def mark_font(font: QFont) -> QFont:
    """Give the font of dynamics."""
    made = QFont(font)
    made.setFamilies(["Liberation Serif", "Times New Roman", "serif"])
    made.setPixelSize(_MARK_FONT_PX)
    made.setBold(True)
    made.setItalic(True)
    return made


def mark_rect(group: MarkGroup, view: Viewport, metrics: QFontMetricsF) -> QRectF:
    """Give where a mark lies in the strip of marks."""
    mark = group.first
    left = whole_px(view.x_of(mark.step))
    if isinstance(mark, Hairpin):
        return QRectF(left, 5, max(whole_px(view.x_of(mark.stop)) - left, 6), MARKS_PX - 9)
    return QRectF(left, 2, metrics.horizontalAdvance(mark.level) + 4, MARKS_PX - 4)


def bar_height_px(velocity: float) -> float:
    """Give how high the bar of a velocity is."""
    return velocity / MAX_VELOCITY * _BARS_PX


def velocity_at(y: float) -> float:
    """Give the velocity at a height in the lane; more or less than there are, outside the bars."""
    return (LANE_PX - 1 - y) / _BARS_PX * MAX_VELOCITY


def bar_width_px(view: Viewport) -> int:
    """Give how wide bars are at a zoom."""
    return int(min(max(view.step_px - 1, 1), _BAR_WIDTH_PX))


class DynamicsPainter:
    """Draws marks and bars; of bars that fall on one column of pixels the highest is seen."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def paint(
        self, painter: QPainter, view: Viewport, theme: Theme, chosen: Iterable[LoudnessMark]
    ) -> None:
        """Draw everything.

        Parameters
        ----------
        chosen : iterable of Dynamic or Hairpin
            The marks that are selected.
        """
        self._paint_guides(painter, view, theme)
        own, others = self._bars(view)
        colour = theme.voice(self._workspace.voice)
        layers = (
            (others, faded(QColor(theme.faint_text), _OTHERS_ALPHA)),
            (own[own[:, 2] == 0], faded(colour, _UNSAID_ALPHA)),
            (own[own[:, 2] == 1], colour),
            (own[own[:, 3] == 1], QColor(theme.selection)),
        )
        image = _bars_image(layers, view, painter.device().devicePixelRatioF())
        painter.drawImage(QPointF(0, LANE_PX - _BARS_PX), image)
        self._paint_marks(painter, view, theme, set(chosen))

    def _paint_guides(self, painter: QPainter, view: Viewport, theme: Theme) -> None:
        painter.setPen(QPen(QColor(theme.beat_line), 1))
        heights = [LANE_PX - whole_px(bar_height_px(LEVELS[level].struck)) for level in _GUIDES]
        painter.drawLines([QLineF(0, y - 0.5, view.width_px, y - 0.5) for y in heights])
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(QPointF(0, MARKS_PX + 0.5), QPointF(view.width_px, MARKS_PX + 0.5))

    def _bars(self, view: Viewport) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """List the bars in view, the chosen voice's and the others': x, velocity, said, selected.

        Returns
        -------
        tuple of ndarray of int64, shape (bars, 4)
        """
        workspace, score = self._workspace, self._workspace.document.score
        first, last = max(view.drawn_steps[0] - _BAR_WIDTH_PX, 0), view.drawn_steps[1]
        velocities = workspace.velocities
        selected = np.zeros_like(score.onsets)
        for note in workspace.notes:
            selected[note.voice, note.start] = True
        made = []
        for voice in (workspace.voice, *workspace.voice_order()[1:]):
            starts = first + np.flatnonzero(score.onsets[voice, first:last])
            x = np.floor(view.x_of(starts.astype(np.float64)) + 0.5 + 1e-6).astype(np.int64)
            said = score.velocities[voice, starts] != UNSAID
            columns = (x, velocities[voice, starts], said, selected[voice, starts])
            made.append(np.stack(columns, axis=1).astype(np.int64))
        return made[0], np.concatenate([made[0][:0], *made[1:]])

    def _paint_marks(
        self, painter: QPainter, view: Viewport, theme: Theme, chosen: set[LoudnessMark]
    ) -> None:
        workspace = self._workspace
        painter.setFont(mark_font(painter.font()))
        metrics = QFontMetricsF(painter.font())
        groups = mark_groups(workspace.document.score, workspace.voice)
        texts = {g.first.step: mark_rect(g, view, metrics) for g in groups
                 if isinstance(g.first, Dynamic)}  # fmt: skip
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for group in groups:
            rect = mark_rect(group, view, metrics)
            if rect.right() < -8 or rect.left() > view.width_px + 8:
                continue
            ink = QColor(theme.text if group.has(workspace.voice) else theme.faint_text)
            if chosen & set(group.marks):
                ink = QColor(theme.accent)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(faded(ink, 0.16))
                painter.drawRoundedRect(rect.adjusted(-2, 0, 0, 0), 3, 3)
            painter.setPen(QPen(ink, 1.2))
            if isinstance(group.first, Hairpin):
                painter.drawLines(_wedge(group.first, rect, texts))
            else:
                painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), group.first.level)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _wedge(pin: Hairpin, rect: QRectF, texts: dict[int, QRectF]) -> list[QLineF]:
    """Draw a hairpin between the dynamics that it begins and ends with."""
    before = texts.get(pin.step)
    left = min(before.right() if before is not None else rect.left() + 1, rect.right() - 5)
    right, middle = rect.right() - 3, rect.center().y()
    shut, wide = (left, right) if pin.louder else (right, left)
    return [
        QLineF(shut, middle, wide, rect.top()), QLineF(shut, middle, wide, rect.bottom())
    ]  # fmt: skip


def _bars_image(layers: Iterable[tuple[NDArray[np.int64], QColor]], view: Viewport,
                ratio: float) -> QImage:  # fmt: skip
    """Draw bars as an array of pixels, each layer over those before; many cost no more than few.

    Parameters
    ----------
    layers : iterable of (ndarray of int64, shape (bars, 4), QColor)
        See `DynamicsPainter._bars`.
    ratio : float
        Pixels of the device for each of the lane's.
    """
    width, height = round(view.width_px * ratio), round(_BARS_PX * ratio)
    pixels = np.zeros((height, width), dtype=np.uint32)
    from_foot = np.arange(height, 0, -1)[:, None]
    across = np.arange(max(round(bar_width_px(view) * ratio), 1))
    for bars, colour in layers:
        columns = np.round(bars[:, :1] * ratio).astype(np.int64) + across
        heights = np.maximum(np.round(bars[:, 1:2] * height / MAX_VELOCITY), 1)
        inside = (columns >= 0) & (columns < width)
        highest = np.zeros(width)
        np.maximum.at(highest, columns[inside], np.broadcast_to(heights, columns.shape)[inside])
        pixels[from_foot <= highest] = colour.rgba()
    image = QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    return image.copy()
