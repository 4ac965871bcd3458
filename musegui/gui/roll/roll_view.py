"""The roll with its ruler, keyboard and scroll bars."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QScrollBar, QWidget

from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH
from musegui.editor.tools import ToolController
from musegui.gui.common.theme import Theme
from musegui.gui.roll.chord_lane import ChordLane
from musegui.gui.roll.keyboard_strip import KeyboardStrip
from musegui.gui.roll.piano_roll import PianoRoll
from musegui.gui.roll.ruler import Ruler

_FRACTION = 100
"""Scroll bars count hundredths of steps and rows."""
_FIRST_STEPS = 16 * 16


class RollView(QWidget):
    """Lays out the roll and keeps its scroll bars in step with it.

    Attributes
    ----------
    roll : PianoRoll
    ruler : Ruler
    lane : ChordLane
    keyboard : KeyboardStrip
    follows : bool
        Whether the view turns the page for the playhead, until the user scrolls.
    """

    def __init__(self, tools: ToolController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = tools.workspace
        self.follows = True
        self._following = True
        self.roll = PianoRoll(tools)
        self.ruler = Ruler(self._workspace, self.roll)
        self.lane = ChordLane(self._workspace, self.roll)
        self.keyboard = KeyboardStrip(self._workspace, self.roll)
        self._corner = _Corner(self.roll)
        self._across = QScrollBar(Qt.Orientation.Horizontal)
        self._down = QScrollBar(Qt.Orientation.Vertical)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._corner, 0, 0, 2, 1)
        layout.addWidget(self.ruler, 0, 1)
        layout.addWidget(self.lane, 1, 1)
        layout.addWidget(self.keyboard, 2, 0)
        layout.addWidget(self.roll, 2, 1)
        layout.addWidget(self._down, 0, 2, 3, 1)
        layout.addWidget(self._across, 3, 0, 1, 2)
        self.roll.view_changed.connect(self._set_scroll_bars)
        self.roll.user_scrolled.connect(self._stop_following)
        self._across.valueChanged.connect(self._scroll_across)
        self._down.valueChanged.connect(self._scroll_down)
        self._shown_cell = self._workspace.cell
        self._workspace.changed.add(self._reveal_cell)

    def set_theme(self, theme: Theme) -> None:
        self.roll.set_theme(theme)
        self.ruler.refresh()
        for widget in (self.lane, self.keyboard, self._corner):
            widget.update()

    def show_all(self) -> None:
        """Fit the whole score across, and every note and the compass of the voices down."""
        score = self._workspace.document.score
        sounding = score.pitches[score.pitches >= 0]
        lowest = min(LOWEST_PITCH, int(sounding.min(initial=LOWEST_PITCH)))
        highest = max(HIGHEST_PITCH, int(sounding.max(initial=HIGHEST_PITCH)))
        view = self.roll.viewport.showing_all(lowest - 1, highest + 1, score.steps + 2)
        self.roll.set_view(view)

    def show_start(self) -> None:
        """Show the first sixteen bars, or all if there are no more."""
        steps = min(self._workspace.document.score.steps, _FIRST_STEPS)
        self.roll.set_view(self.roll.viewport.showing_all(LOWEST_PITCH, HIGHEST_PITCH, steps + 2))

    def zoom_time(self, factor: float) -> None:
        """Zoom in time about the middle of the view."""
        self.roll.set_view(self.roll.viewport.zoomed_time(factor, self.roll.width() / 2))

    def zoom_pitch(self, factor: float) -> None:
        """Zoom in pitch about the middle of the view."""
        self.roll.set_view(self.roll.viewport.zoomed_pitch(factor, self.roll.height() / 2))

    def follow(self) -> None:
        """Follow the playhead from now on, until the user scrolls."""
        self._following = self.follows

    def set_playhead(self, step: float | None) -> None:
        """Show the playhead; turn the page where it leaves the view."""
        self.roll.set_playhead(step)
        if step is None or not self._following:
            return
        view = self.roll.viewport
        x = view.x_of(step)
        if not 0 <= x < view.width_px - 8:
            self.roll.set_view(view.at(left_steps=step - 1))

    def reveal(self, step: int) -> None:
        """Scroll so that a step is seen."""
        view = self.roll.viewport
        if not 0 <= view.x_of(step) < view.width_px - view.step_px:
            self.roll.set_view(view.at(left_steps=step - view.width_px / view.step_px / 3))

    def _reveal_cell(self) -> None:
        cell = self._workspace.cell
        if cell is not None and cell != self._shown_cell:
            self.roll.set_view(self.roll.viewport.showing(*cell))
        self._shown_cell = cell

    def _stop_following(self) -> None:
        self._following = False

    def _set_scroll_bars(self) -> None:
        view = self.roll.viewport
        _set_bar(self._across, view.left_steps, view.width_px / view.step_px, view.total_steps)
        _set_bar(self._down, view.top_rows, view.height_px / view.row_px, view.total_rows)

    def _scroll_across(self, value: int) -> None:
        self._stop_following()
        self.roll.set_view(self.roll.viewport.at(left_steps=value / _FRACTION))

    def _scroll_down(self, value: int) -> None:
        self.roll.set_view(self.roll.viewport.at(top_rows=value / _FRACTION))


def _set_bar(bar: QScrollBar, value: float, page: float, total: float) -> None:
    bar.blockSignals(True)
    bar.setRange(0, math.ceil(max(0.0, total - page) * _FRACTION))
    bar.setPageStep(round(page * _FRACTION))
    bar.setSingleStep(_FRACTION)
    bar.setValue(round(value * _FRACTION))
    bar.blockSignals(False)


class _Corner(QWidget):
    """The empty corner between ruler and keyboard."""

    def __init__(self, roll: PianoRoll) -> None:
        super().__init__()
        self._roll = roll

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._roll.theme
        painter.fillRect(self.rect(), QColor(theme.panel))
        painter.setPen(QColor(theme.border))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.end()
