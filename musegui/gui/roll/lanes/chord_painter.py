"""How the chord lane looks: what is asked for in frames, what stands in grey, figures below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from musegui.core.harmony.chord_track import ChordSpan, flaw_of
from musegui.core.harmony.local_chords import written_chord
from musegui.core.keys import with_signs
from musegui.core.marks import ChordMark
from musegui.core.voices import Voice
from musegui.editor.document import Document
from musegui.gui.common.theme import faded
from musegui.gui.roll.canvas.painter import bar_lines, whole_px
from musegui.gui.roll.canvas.piano_roll import PianoRoll

HEIGHT_PX = 24
FIGURES_PX = 15
"""What the lane grows by in a piece that has figures."""

_FONT_PX = 11


@dataclass(frozen=True)
class ChordPicture:
    """What the lane shows beside the bars and the figures of the score.

    Attributes
    ----------
    spans : sequence of ChordSpan
        The chords that are asked for.
    names : sequence of ChordMark
        The chords that stand there; an empty text where none is recognised.
    tight_bars : mapping of int to str
        Bars, by their printed numbers, that leave the fill no choice, and why.
    focus : QRectF or None
        The beat that has the focus.
    """

    spans: Sequence[ChordSpan]
    names: Sequence[ChordMark]
    tight_bars: Mapping[int, str]
    focus: QRectF | None

    def asked_from(self, step: int) -> float:
        """Give the first step from a step on for which a chord is asked."""
        later = (max(span.start, step) for span in self.spans if span.stop > step)
        return next(later, float("inf"))


class ChordPainter:
    """Paints the chord lane of a document, along the steps of a roll."""

    def __init__(self, document: Document, roll: PianoRoll) -> None:
        self._document = document
        self._roll = roll

    def paint(self, painter: QPainter, area: QRectF, shown: ChordPicture) -> None:
        """Paint the whole lane, as much of it as the roll shows."""
        theme = self._roll.theme
        painter.fillRect(area, QColor(theme.panel))
        font = QFont(painter.font())
        font.setPixelSize(_FONT_PX)
        painter.setFont(font)
        self._paint_bars(painter, shown, area.height())
        self._paint_analysis(painter, shown)
        for span in shown.spans:
            self._paint_span(painter, span)
        self._paint_figures(painter)
        if shown.focus is not None:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(shown.focus.adjusted(1, 1, -1, -2))
        painter.setPen(QPen(QColor(theme.border), 1))
        foot = int(area.height()) - 1
        painter.drawLine(0, foot, int(area.width()), foot)

    def _paint_bars(self, painter: QPainter, shown: ChordPicture, height: float) -> None:
        theme, view = self._roll.theme, self._roll.viewport
        for start, number, seen in bar_lines(self._document, view):
            x = whole_px(view.x_of(start)) + 0.5
            if seen:
                painter.setPen(QPen(QColor(theme.beat_line), 1))
                painter.drawLine(QPointF(x, 0), QPointF(x, height))
            if number in shown.tight_bars:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
                stop = start + self._document.score.grid.meter_at(start).steps_per_bar
                right = view.x_of(stop) - 4
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.warning))
                corners = ((right - 10, 17), (right, 17), (right - 5, 7))
                painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_analysis(self, painter: QPainter, shown: ChordPicture) -> None:
        """Name in grey what stands, where it changes, or as soon as there is room."""
        view, metrics = self._roll.viewport, QFontMetricsF(painter.font())
        first, last = view.visible_steps
        painter.setPen(faded(QColor(self._roll.theme.faint_text), 0.75))
        free_from, named = 0.0, ""
        for step, text in shown.names:
            if step >= last:
                break
            if text == named:
                continue
            named = text
            if not text or step < first - 8:
                continue
            x, written = view.x_of(step) + 3, written_chord(text)
            until = x + metrics.horizontalAdvance(written) + 2
            if x >= free_from and until <= view.x_of(shown.asked_from(step)):
                painter.drawText(QPointF(x, 16), written)
                free_from = until + 3
            else:
                named = ""

    def _paint_span(self, painter: QPainter, span: ChordSpan) -> None:
        theme, view = self._roll.theme, self._roll.viewport
        left, right = view.x_of(span.start), view.x_of(span.stop)
        if right < 0 or left > view.width_px:
            return
        wrong = flaw_of(self._document.score, span.text, span.start) is not None
        colour = QColor(theme.error if wrong else theme.accent)
        pill = QRectF(left + 1.5, 3.5, max(right - left - 3, 4), HEIGHT_PX - 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(faded(colour, 0.14))
        painter.drawRoundedRect(pill, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(theme.text))
        inside = pill.adjusted(4, 0, -2, 0)
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        name = QFontMetricsF(painter.font()).elidedText(
            written_chord(span.text), Qt.TextElideMode.ElideRight, inside.width()
        )  # F♯ that is cut would be read as F
        painter.drawText(inside, where, name)

    def _paint_figures(self, painter: QPainter) -> None:
        """Write the figures below the chords, in the colour of the bass."""
        theme, view = self._roll.theme, self._roll.viewport
        first, last = view.visible_steps
        for step, text in self._document.score.figures:
            if first - 8 <= step < last:
                wrong = flaw_of(self._document.score, text, step) is not None
                painter.setPen(QColor(theme.error) if wrong else theme.voice_ink(Voice.BASS))
                painter.drawText(QPointF(view.x_of(step) + 3, HEIGHT_PX + 9), with_signs(text))
