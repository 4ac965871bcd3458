"""The curve of a style that is being learnt."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from musegui.core.translation import number, tr

_HEIGHT_PX = 110
_LEFT_PX, _MARGIN_PX = 44, 10
_LEAST_SPAN = 0.02
"""Of nats, so that no noise fills the height."""


class LearnCurve(QWidget):
    """How much the pieces held back surprise the style, against time: lower is better."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: list[tuple[float, float]] = []
        self.setFixedHeight(_HEIGHT_PX)
        self.setAccessibleName(tr("Learning curve"))
        self.setToolTip(
            tr(
                "How much the pieces that are held back surprise the style (NLL in nats): lower is "
                "better."
            )
        )

    def clear(self) -> None:
        """Forget the run before."""
        self.points = []
        self.update()

    def add(self, fraction: float, nll: float) -> None:
        """Add a point: how far the run was, 0 to 1, and the figure there."""
        self.points.append((fraction, nll))
        self.setAccessibleDescription(
            tr("NLL {nll:.3f} nats, best {best:.3f}", nll=nll, best=min(self._nlls()))
        )
        self.update()

    def _nlls(self) -> list[float]:
        return [nll for _, nll in self.points]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        area = QRectF(self.rect()).adjusted(_LEFT_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        faint = colours.color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(faint)
        painter.drawLine(area.topLeft(), area.bottomLeft())
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if not self.points:
            return
        low, high = min(self._nlls()), max(self._nlls())
        span = max(high - low, _LEAST_SPAN)
        left = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for value, y in ((low + span, area.top()), (low, area.bottom())):
            painter.drawText(QRectF(0, y - 8, _LEFT_PX - 6, 16), left, number(value, ".2f"))
        line = QPolygonF(
            [
                QPointF(
                    area.left() + fraction * area.width(),
                    area.bottom() - (nll - low) / span * area.height(),
                )
                for fraction, nll in self.points
            ]
        )
        painter.setPen(QPen(colours.color(QPalette.ColorRole.Highlight), 2.0))
        painter.drawPolyline(line)
        painter.setBrush(colours.color(QPalette.ColorRole.Highlight))
        painter.drawEllipse(line.last(), 3, 3)
