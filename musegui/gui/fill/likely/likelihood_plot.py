"""How likely the notes became: mean NLL of the replaced notes against the pass, live."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from musegui.core.translation import number, tr
from musegui.engine.fill.messages import FillFinished, FillMessage, FillProgress, Trace
from musegui.gui.common.theme import LIGHT, Theme
from musegui.gui.fill.bridge.fill_bridge import FillBridge

_LEFT_PX, _RIGHT_PX, _TOP_PX, _BOTTOM_PX = 36, 8, 40, 34
_LINE_PX = 16
_HEIGHT_PX = 180
_TICK_PX = 56
"""Least distance of two numbers on an axis, across; half of it down."""


class LikelihoodPlot(QWidget):
    """One curve for each candidate, that of the shown one on top (Yao et al. 2014, figure 3)."""

    def __init__(self, bridge: FillBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = LIGHT
        self._sweeps = 0
        self.trace: Trace = ()
        self._columns: tuple[int, ...] = ()
        self._nlls: tuple[float, ...] = ()
        self.setAccessibleName(tr("Likelihood"))
        self.setToolTip(
            tr("How unlikely the new notes are, after each pass: lower is more typical.")
        )
        self.setFixedHeight(_HEIGHT_PX)
        bridge.started.connect(self._on_started)
        bridge.progressed.connect(self._on_message)
        bridge.ended.connect(self._on_message)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _on_started(self, sweeps: int) -> None:
        self._sweeps, self.trace = sweeps, ()
        self.update()

    def clear(self) -> None:
        """Forget the last fill, which was another document's."""
        self._on_started(0)
        self.setAccessibleDescription("")

    def _on_message(self, message: FillMessage | None) -> None:
        if isinstance(message, FillProgress | FillFinished):
            self.trace, count = message.trace, len(message.candidates)
            self._columns, self._nlls = tuple(range(count)), ()
            if isinstance(message, FillFinished):
                self._columns = message.order
                self._nlls = tuple(candidate.nll for candidate in message.candidates)
            self.setAccessibleDescription(self._words(0))
            self.update()

    def _words(self, shown: int) -> str:
        """Give the figure of a version: the finished one's is that of its card."""
        if self._nlls:
            return tr("Finished: mean NLL {nll:.2f} nats", nll=self._nlls[shown])
        nll = self.trace[-1][self._columns[shown]] if self.trace else 0.0
        return tr("Pass {sweep}: mean NLL {nll:.2f} nats", sweep=len(self.trace), nll=nll)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.faint_text))
        if not self.trace:
            words = tr(
                "A fill draws here how unlikely its notes are, pass by pass (mean NLL in nats)."
            )
            where = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), where, words)
        else:
            self._paint_plot(painter)
        painter.end()

    def _paint_plot(self, painter: QPainter) -> None:
        area = QRectF(self.rect()).adjusted(_LEFT_PX, _TOP_PX, -_RIGHT_PX, -_BOTTOM_PX)
        last = max(len(self.trace), self._sweeps, 2)
        highest = max(max(row) for row in self.trace)
        tick = nice_interval(highest, max(int(area.height() / (_TICK_PX / 2)), 1))
        top = max(math.ceil(highest / tick), 1) * tick

        def point(sweep: float, nll: float) -> QPointF:
            across = (sweep - 1) / (last - 1)
            return QPointF(
                area.left() + across * area.width(), area.bottom() - nll / top * area.height()
            )

        self._paint_axes(painter, area, last, top, tick)
        shown = min(self._bridge.shown, len(self._columns) - 1)
        top_most = self._columns[shown]
        order = [index for index in range(len(self.trace[-1])) if index != top_most]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for index in [*order, top_most]:
            colour = QColor(self._theme.accent if index == top_most else self._theme.bar_line)
            painter.setPen(QPen(colour, 2.0 if index == top_most else 1.2))
            rows = enumerate(self.trace, start=1)
            curve = [point(sweep, row[index]) for sweep, row in rows if index < len(row)]
            painter.drawPolyline(QPolygonF(curve))
            painter.setBrush(colour)
            painter.drawEllipse(curve[-1], 2.5, 2.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QPointF(0, 12), self._words(shown))

    def _paint_axes(
        self, painter: QPainter, area: QRectF, last: int, top: float, tick: float
    ) -> None:
        theme = self._theme
        decimals = max(0, -math.floor(math.log10(tick)))
        for index in range(round(top / tick) + 1):
            y = round(area.bottom() - index * tick / top * area.height()) + 0.5
            painter.setPen(QPen(QColor(theme.beat_line if index else theme.bar_line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.faint_text))
            label = QRectF(0, y - 8, _LEFT_PX - 8, 16)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(label, flags, number(index * tick, f".{decimals}f"))
        every = max(1, round(nice_interval(last, max(int(area.width() / _TICK_PX), 1))))
        per_sweep_px = area.width() / (last - 1)
        sweeps = [s for s in range(every, last + 1, every) if (s - 1) * per_sweep_px > _TICK_PX / 2]
        for sweep in [1, *sweeps]:
            label = QRectF(area.left() + (sweep - 1) * per_sweep_px - 30, area.bottom() + 4, 60, 16)
            painter.drawText(label, Qt.AlignmentFlag.AlignHCenter, str(sweep))
        painter.drawText(QPointF(0, area.top() - 10), tr("mean NLL (nats)"))
        below = QRectF(area.left(), area.bottom() + 4 + _LINE_PX, area.width(), _LINE_PX)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, tr("pass"))


def nice_interval(span: float, count: int) -> float:
    """Give 1, 2 or 5 times a power of ten, so that at most ``count`` of it cover a span."""
    least = max(span, 1e-6) / count
    power = 10.0 ** math.floor(math.log10(least))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least * 0.999)
