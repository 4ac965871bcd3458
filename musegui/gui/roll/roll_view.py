"""The roll with its ruler, keyboard and scroll bars."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollBar, QToolButton, QWidget

from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH
from musegui.core.score import Cells
from musegui.core.translation import tr
from musegui.editor.actions.dynamics_actions import DynamicsActions
from musegui.editor.actions.lyric_entry import LyricEntry
from musegui.editor.tools.tools import ToolController
from musegui.gui.common.background import Background
from musegui.gui.common.theme import Theme
from musegui.gui.roll.canvas.piano_roll import PianoRoll
from musegui.gui.roll.keyboard_strip import KeyboardStrip
from musegui.gui.roll.lanes.chord_lane import ChordLane
from musegui.gui.roll.lanes.dynamics_lane import DynamicsLane
from musegui.gui.roll.lanes.lane import RollLane
from musegui.gui.roll.lanes.lyrics_lane import LyricsLane
from musegui.gui.roll.ruler import Ruler
from musegui.gui.settings.settings import Settings

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
    dynamics_lane : DynamicsLane
    lyrics_lane : LyricsLane
    keyboard : KeyboardStrip
    follows : bool
        Whether the view turns the page for the playhead, until the user scrolls.
    """

    def __init__(
        self,
        tools: ToolController,
        dynamics: DynamicsActions,
        lyrics: LyricEntry,
        background: Background,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._workspace = tools.workspace
        self.follows = settings.follows
        self._following = True
        self.roll = PianoRoll(tools)
        self.ruler = Ruler(self._workspace, self.roll)
        self.lane = ChordLane(
            self._workspace, self.roll, background, numerals=settings.lane_numerals
        )
        self.keyboard = KeyboardStrip(self._workspace, self.roll)
        self.dynamics_lane = DynamicsLane(self._workspace, self.roll, dynamics)
        self.lyrics_lane = LyricsLane(self._workspace, self.roll, lyrics)
        self._corner = _Corner(self.roll)
        self._heads = {self.dynamics_lane: _Corner(self.roll, tr("Velocity", "lane")),
                       self.lyrics_lane: _Corner(self.roll, tr("Lyrics"))}  # fmt: skip
        self._fold_buttons: dict[RollLane, QToolButton] = {
            self.lyrics_lane: _fold_button("abc", tr("Lyrics lane"), self.toggle_lyrics_lane),
            self.dynamics_lane: _fold_button(
                "mf", tr("Velocity and dynamics lane"), self.toggle_dynamics_lane
            ),
        }
        self._across = QScrollBar(Qt.Orientation.Horizontal)
        self._down = QScrollBar(Qt.Orientation.Vertical)
        for beside in (self.ruler, self.keyboard):  # a click there ends typing elsewhere
            beside.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            beside.setFocusProxy(self.roll)
        self._lay_out()
        self.roll.view_changed.connect(self._set_scroll_bars)
        self.roll.user_scrolled.connect(self._stop_following)
        self._across.valueChanged.connect(self._scroll_across)
        self._down.valueChanged.connect(self._scroll_down)
        self._workspace.shows_velocities = settings.velocities_shown
        self.show_lane(self.dynamics_lane, settings.dynamics_lane_shown)
        self.show_lane(self.lyrics_lane, settings.lyrics_lane_shown)
        self._shown_cell = self._workspace.cell
        self._workspace.changed.add(self._reveal_cell)
        self._workspace.document.committed.add(self._show_first_marks)

    def _lay_out(self) -> None:
        self._folds = QWidget()
        self._folds.setFixedWidth(self.keyboard.width())
        row = QHBoxLayout(self._folds)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(2)
        for button in self._fold_buttons.values():
            row.addWidget(button)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._corner, 0, 0, 2, 1)
        layout.addWidget(self.ruler, 0, 1)
        layout.addWidget(self.lane, 1, 1)
        layout.addWidget(self.keyboard, 2, 0)
        layout.addWidget(self.roll, 2, 1)
        layout.addWidget(self._down, 0, 2, 3, 1)
        for row_of_lane, lane in ((3, self.lyrics_lane), (4, self.dynamics_lane)):
            layout.addWidget(self._heads[lane], row_of_lane, 0)
            layout.addWidget(lane, row_of_lane, 1)
        layout.addWidget(self._folds, 5, 0)
        layout.addWidget(self._across, 5, 1)

    def set_theme(self, theme: Theme) -> None:
        self.roll.set_theme(theme)
        self.ruler.refresh()
        for widget in (self.lane, self.keyboard, self._corner, *self._heads):
            widget.update()
        for head in self._heads.values():
            head.update()

    def write_dynamic(self) -> None:
        """Show the dynamics lane, and offer a dynamic at the cursor."""
        if self.dynamics_lane.isHidden():
            self.toggle_dynamics_lane()
        self.dynamics_lane.write_at_cursor()

    def toggle_dynamics_lane(self) -> None:
        """Show the dynamics lane or fold it away."""
        self._settings.dynamics_lane_shown = self.dynamics_lane.isHidden()
        self.show_lane(self.dynamics_lane, self.dynamics_lane.isHidden())

    def toggle_lyrics_lane(self) -> None:
        """Show the lyrics lane or fold it away."""
        self._settings.lyrics_lane_shown = self.lyrics_lane.isHidden()
        self.show_lane(self.lyrics_lane, self.lyrics_lane.isHidden())

    def show_lane(self, lane: RollLane, shown: bool) -> None:
        """Show a lane or fold it away, without remembering that."""
        for widget in (lane, self._heads[lane]):
            widget.setVisible(shown)
        self._fold_buttons[lane].setChecked(shown)

    def _show_first_marks(self) -> None:
        """Show the lane in which an edit has written the first words or dynamics of the piece."""
        document = self._workspace.document
        before, after = document.entry_before, document.score
        if before is None:
            return
        for lane, fields in (
            (self.lyrics_lane, ("lyrics",)),
            (self.dynamics_lane, ("dynamics", "hairpins")),
        ):
            has_now, had = (any(getattr(score, field) for field in fields)
                            for score in (after, before.score))  # fmt: skip
            if has_now and not had:
                self.show_lane(lane, True)

    def type_lyrics(self) -> bool:
        """Show the lyrics lane and type there; False if there is no note to type at."""
        if self.lyrics_lane.isHidden():
            self.toggle_lyrics_lane()
        return self.lyrics_lane.editor.begin()

    def toggle_numerals(self) -> None:
        """Name the chords that sound by Roman numerals, or by symbols."""
        self._settings.lane_numerals = not self.lane.analysis.numerals
        self.lane.analysis.use_numerals(self._settings.lane_numerals)

    def toggle_velocities(self) -> None:
        """Show velocities on the notes of the roll, or no longer."""
        shown = not self._workspace.shows_velocities
        self._workspace.shows_velocities = self._settings.velocities_shown = shown
        self._workspace.changed()

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

    def show_region(self, region: Cells) -> None:
        """Scroll no farther than it takes to see the steps of a region, or its first ones."""
        steps = np.flatnonzero(region.any(axis=0))
        if steps.size:
            view = self.roll.viewport
            middle = sum(view.visible_pitches) // 2
            view = view.showing(int(steps[-1]), middle).showing(int(steps[0]), middle)
            self.roll.set_view(view)

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


def _fold_button(text: str, tip: str, toggle: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setObjectName("laneFold")
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(toggle)
    return button


class _Corner(QWidget):
    """What stands at the left of ruler and lanes: nothing, or a lane's name."""

    def __init__(self, roll: PianoRoll, text: str = "") -> None:
        super().__init__()
        self._roll = roll
        self._text = text

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._roll.theme
        painter.fillRect(self.rect(), QColor(theme.panel))
        painter.setPen(QColor(theme.border))
        line = 0 if self._text else self.height() - 1
        painter.drawLine(0, line, self.width(), line)
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        font = QFont(self.font())
        font.setPixelSize(10)
        painter.setFont(font)
        painter.setPen(QColor(theme.faint_text))
        room = QRectF(self.rect()).adjusted(2, 4, -4, -3)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight), self._text)
        painter.end()
