"""A version as a small card: its notes as a picture, how typical it is, and its faults."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from musegui.core.fill.takes import typicality
from musegui.core.score import Cells
from musegui.core.translation import tr, tr_n
from musegui.core.voices import VOICES, Voice
from musegui.gui.common.theme import LIGHT, Theme, faded

WIDTH_PX, LEAST_WIDTH_PX = 148, 96
_TEXT_PX = 36
_MARGIN_PX = 7

Run = tuple[Voice, int, int, int, bool]
"""Voice, start, stop, pitch, and whether it was generated."""


class CandidateCard(QAbstractButton):
    """Shows one candidate; a click puts it into the score.

    Parameters
    ----------
    number : int
        From 1, as on the key that chooses it.
    """

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._theme = LIGHT
        self._runs: list[Run] = []
        self._steps = 1
        self._pitches = (48, 72)
        self._lines = ("", "")
        self._twin = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(WIDTH_PX)
        self.setMinimumHeight(74)
        self.setMaximumHeight(150)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH_PX, 104)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def nextCheckState(self) -> None:
        """Leave the mark to the tray: it says what stands in the score."""

    def show_notes(self, pitches: NDArray[np.int8], onsets: Cells, region: Cells) -> None:
        """Draw notes, all of shape (4, S); those outside of the region are only hinted at."""
        self._runs = [run for voice in VOICES for run in _runs(voice, pitches, onsets, region)]
        self._steps = max(pitches.shape[1], 1)
        sung = [pitch for _, _, _, pitch, _ in self._runs] or [48, 72]
        self._pitches = min(sung) - 1, max(sung) + 1
        self.update()

    def describe(
        self, nll: float, faults: int | None, twin: int | None = None, differences: str = ""
    ) -> None:
        """Say how typical it is, how many faults it has, and what sets it apart.

        Parameters
        ----------
        nll : float
            Mean NLL, nats.
        faults : int or None
            None while it is being made.
        twin : int, optional
            The earlier version (from 0) that has the same notes.
        differences : str
            Where it differs from the best version.
        """
        count = tr("no faults") if faults == 0 else ""
        if faults:
            count = tr_n("{n} fault", "{n} faults", faults)
        dots = typicality(nll)
        second = tr("same notes as {number}", number=twin + 1) if twin is not None else differences
        beside = " · ".join(filter(None, [count, second]))
        self._lines, self._twin = ("●" * dots + "○" * (5 - dots), beside), twin is not None
        heard = tr("Version {number}, typicality {dots} of 5", number=self._number, dots=dots)
        self.setAccessibleName(", ".join(filter(None, [heard, count, second])))
        told = [
            tr(
                "Typicality {dots} of 5 (mean NLL {nll:.3f} nats; lower is more typical)",
                dots=dots,
                nll=nll,
            ),
            tr("{faults} in part-writing", faults=count) if count else "",
            tr("Differs from version 1: {differences}", differences=differences)
            if differences and twin is None
            else "",
            tr("The same notes as version {number}", number=twin + 1) if twin is not None else "",
        ]
        self.setToolTip(
            "\n".join([tr("Version {number}", number=self._number), *filter(None, told)])
        )
        self.update()

    def wait(self) -> None:
        """Say that it is being written, before there is anything of it."""
        self._runs, self._twin = [], False
        self._lines = (tr("being written …"), "")
        self.setAccessibleName(tr("Version {number}, being written", number=self._number))
        self.setToolTip(tr("Version {number}", number=self._number))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = theme.hover if self.underMouse() and not self.isChecked() else theme.raised
        painter.setBrush(QColor(ground))
        chosen = self.isChecked()
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.border), 2 if chosen else 1))
        painter.drawRoundedRect(frame, 7, 7)
        self._paint_notes(painter, frame)
        self._paint_words(painter, frame)
        painter.end()

    def _paint_notes(self, painter: QPainter, frame: QRectF) -> None:
        low, high = self._pitches
        area = frame.adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_TEXT_PX)
        row_px, step_px = area.height() / (high - low + 1), area.width() / self._steps
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(0.45 if self._twin else 1.0)
        for voice, start, stop, pitch, made in self._runs:
            painter.setBrush(faded(self._theme.voice(voice), 0.95 if made else 0.35))
            top = area.top() + (high - pitch) * row_px
            width = max((stop - start) * step_px - 1, 1.0)
            height = max(min(row_px, 4.0), 2.0)
            painter.drawRect(QRectF(area.left() + start * step_px, top, width, height))
        painter.setOpacity(1.0)

    def _paint_words(self, painter: QPainter, frame: QRectF) -> None:
        theme = self._theme
        area = frame.adjusted(_MARGIN_PX, frame.height() - _TEXT_PX + 2, -_MARGIN_PX, -4)
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        first, second = self._lines
        painter.setPen(QColor(theme.faint_text))
        left = area.adjusted(18, 0, 0, 0)
        painter.drawText(left, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, first)
        second = painter.fontMetrics().elidedText(
            second, Qt.TextElideMode.ElideRight, int(left.width())
        )
        painter.drawText(left, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, second)
        font.setPixelSize(16)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.accent if self.isChecked() else theme.text))
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, where, str(self._number))


def _runs(voice: Voice, pitches: NDArray[np.int8], onsets: Cells, region: Cells) -> list[Run]:
    """Cut a voice's row into spans of one note and one owner."""
    row, made = pitches[voice], region[voice]
    if not row.size:
        return []
    edges = np.ones(len(row), dtype=bool)
    edges[1:] = (row[1:] != row[:-1]) | onsets[voice, 1:] | (made[1:] != made[:-1])
    starts = np.flatnonzero(edges).tolist()
    stops = [*starts[1:], len(row)]
    return [
        (voice, start, stop, int(row[start]), bool(made[start]))
        for start, stop in zip(starts, stops, strict=True)
        if row[start] >= 0
    ]
