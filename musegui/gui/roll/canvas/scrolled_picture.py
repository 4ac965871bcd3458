"""A canvas's picture that moves along when one scrolls, and is mended where things change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import ceil, floor

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from musegui.editor.changes import Span
from musegui.editor.viewport import Viewport

_MARGIN_PX = 8
"""What is drawn of a step may stand out from it so far."""


class ScrolledPicture:
    """Keeps a picture of a canvas; only what came into view or has changed is drawn anew.

    On screens with a broken number of pixels a point, any change has all of it drawn anew, for
    parts would not meet on whole pixels.

    Parameters
    ----------
    canvas : QWidget
    paint : callable
        Paints what a viewport shows, with the painter's origin at the viewport's corner.
    """

    def __init__(self, canvas: QWidget, paint: Callable[[QPainter, Viewport], None]) -> None:
        self._canvas = canvas
        self._paint = paint
        self._picture = QPixmap()
        self._view: Viewport | None = None
        self._stale: list[Span] = []

    def discard(self) -> None:
        """Have everything drawn anew."""
        self._view = None

    def mend(self, spans: list[Span] | None) -> None:
        """Have some spans of steps drawn anew; all, if None."""
        if spans is None:
            self.discard()
        else:
            self._stale += spans

    def pixmap(self, view: Viewport) -> QPixmap:
        """Give the picture of what a viewport shows."""
        ratio = self._canvas.devicePixelRatioF()
        size = self._canvas.size() * ratio
        if self._picture.size() != size or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(ratio)
            self._view = None
        moved_px = self._moved_px(view) if self._view is not None else None
        changed = moved_px is None or not moved_px.isNull() or bool(self._stale)
        if moved_px is None or (changed and ratio != int(ratio)):
            self._draw(view, self._canvas.rect())
        elif changed:
            self._scroll(view, moved_px)
            for span in self._stale:
                self._draw_span(view, span)
        self._stale.clear()
        self._view = view
        return self._picture

    def _moved_px(self, view: Viewport) -> QPoint | None:
        """How far the picture has to move; None if moving does not do it."""
        old = self._view
        assert old is not None
        if replace(old, left_steps=view.left_steps, top_rows=view.top_rows) != view:
            return None
        x = (old.left_steps - view.left_steps) * view.step_px
        y = (old.top_rows - view.top_rows) * view.row_px
        here = QPoint(round(x), round(y))
        whole = abs(x - here.x()) < 1e-6 and abs(y - here.y()) < 1e-6
        near = abs(x) < self._canvas.width() and abs(y) < self._canvas.height()
        return here if whole and near else None

    def _scroll(self, view: Viewport, by: QPoint) -> None:
        ratio = int(self._picture.devicePixelRatio())
        self._picture.scroll(by.x() * ratio, by.y() * ratio, self._picture.rect())
        width, height = self._canvas.width(), self._canvas.height()
        if by.x():
            left = 0 if by.x() > 0 else width + by.x()
            self._draw(view, QRect(left, 0, abs(by.x()), height))
        if by.y():
            top = 0 if by.y() > 0 else height + by.y()
            self._draw(view, QRect(0, top, width, abs(by.y())))

    def _draw_span(self, view: Viewport, span: Span) -> None:
        left = max(floor(view.x_of(span[0])) - _MARGIN_PX, 0)
        right = min(ceil(view.x_of(span[1])) + _MARGIN_PX, self._canvas.width())
        if left < right:
            self._draw(view, QRect(left, 0, right - left, self._canvas.height()))

    def _draw(self, view: Viewport, part: QRect) -> None:
        painter = QPainter(self._picture)
        painter.setFont(self._canvas.font())
        painter.setClipRect(part)
        painter.translate(part.topLeft())
        self._paint(painter, replace(
            view,
            left_steps=view.left_steps + part.x() / view.step_px,
            top_rows=view.top_rows + part.y() / view.row_px,
            width_px=part.width(),
            height_px=part.height(),
        ))  # fmt: skip
        painter.end()
