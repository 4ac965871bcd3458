"""Which steps and pitches are seen, and where they lie on the canvas."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Self, TypeVar

import numpy as np
from numpy.typing import NDArray

LOWEST_ROW, HIGHEST_ROW = 0, 127
"""The rows that can be scrolled to: all that MIDI knows, so that no note is out of sight."""

RIM_PX = 3
"""What is drawn of a note may stand out from its steps so far."""

Number = TypeVar("Number", float, NDArray[np.float64])

_STEP_PX_BOUNDS = (0.02, 96.0)
_ROW_PX_BOUNDS = (2.0, 40.0)


@dataclass(frozen=True)
class Viewport:
    """A window onto the piano roll; scrolling and zooming make new ones.

    Attributes
    ----------
    left_steps : float
        Step at the left edge.
    top_rows : float
        Rows hidden above the upper edge; row 0 is the highest pitch.
    step_px, row_px : float
        Width of a step and height of a row.
    width_px, height_px : int
        Size of the canvas.
    total_steps : int
        How far one can scroll.
    """

    left_steps: float = 0.0
    top_rows: float = 43.0
    step_px: float = 12.0
    row_px: float = 13.0
    width_px: int = 800
    height_px: int = 600
    total_steps: int = 128

    @property
    def visible_steps(self) -> tuple[int, int]:
        """First step seen and the first one no longer seen."""
        last = self.left_steps + self.width_px / self.step_px
        return int(self.left_steps), int(last) + 1

    @property
    def drawn_steps(self) -> tuple[int, int]:
        """As `visible_steps`, and those of whose notes the rim may be seen."""
        first, last = self.visible_steps
        rim = math.ceil(RIM_PX / self.step_px)
        return first - rim, last + rim

    @property
    def visible_pitches(self) -> tuple[int, int]:
        """Lowest and highest pitch seen, both included."""
        return self.pitch_at(self.height_px - 1), self.pitch_at(0)

    @property
    def total_rows(self) -> int:
        return HIGHEST_ROW - LOWEST_ROW + 1

    def x_of(self, step: Number) -> Number:
        """Left edge of a step in pixels; of many steps, if given as an array."""
        return (step - self.left_steps) * self.step_px

    def y_of(self, pitch: Number) -> Number:
        """Upper edge of a pitch's row in pixels; of many pitches, if given as an array."""
        return (HIGHEST_ROW - pitch - self.top_rows) * self.row_px

    def step_at(self, x: float) -> float:
        """(Fractional) step under a pixel column; negative left of the start."""
        return self.left_steps + x / self.step_px

    def pitch_at(self, y: float) -> int:
        """Pitch of the row under a pixel line, 0-127."""
        return min(max(HIGHEST_ROW - int((y / self.row_px + self.top_rows) // 1), 0), 127)

    def scrolled(self, x_px: float = 0.0, y_px: float = 0.0) -> Self:
        """Move the window right and down over the roll, by whole pixels."""
        return replace(
            self,
            left_steps=self.left_steps + round(x_px) / self.step_px,
            top_rows=self.top_rows + round(y_px) / self.row_px,
        ).bounded()

    def at(self, left_steps: float | None = None, top_rows: float | None = None) -> Self:
        """Put the window's left or upper edge somewhere, whole pixels from where it is."""
        left = self.left_steps if left_steps is None else left_steps
        top = self.top_rows if top_rows is None else top_rows
        return self.scrolled(
            (left - self.left_steps) * self.step_px, (top - self.top_rows) * self.row_px
        )

    def zoomed_time(self, factor: float, x: float) -> Self:
        """Zoom in time; what lies under pixel column ``x`` stays there."""
        low, high = _STEP_PX_BOUNDS
        step_px = min(max(self.step_px * factor, low), high)
        left = self.step_at(x) - x / step_px
        return replace(self, step_px=step_px, left_steps=left).bounded()

    def zoomed_pitch(self, factor: float, y: float) -> Self:
        """Zoom in pitch; what lies under pixel line ``y`` stays there."""
        low, high = _ROW_PX_BOUNDS
        row_px = min(max(self.row_px * factor, low), high)
        top = self.top_rows + y / self.row_px - y / row_px
        return replace(self, row_px=row_px, top_rows=top).bounded()

    def showing(self, step: float, pitch: int) -> Self:
        """Scroll no farther than it takes to see a step and a pitch."""
        x, y = self.x_of(step), self.y_of(pitch)
        most_x, most_y = self.width_px - 4 * self.step_px, self.height_px - 2 * self.row_px
        return self.scrolled(
            min(x - self.step_px, 0.0) if x < self.step_px else max(x - most_x, 0.0),
            min(y - self.row_px, 0.0) if y < self.row_px else max(y - most_y, 0.0),
        )

    def resized(self, width_px: int, height_px: int) -> Self:
        """Fit another canvas."""
        return replace(self, width_px=width_px, height_px=height_px).bounded()

    def with_total_steps(self, total_steps: int) -> Self:
        """Fit another length of the roll."""
        return replace(self, total_steps=total_steps).bounded()

    def showing_all(self, lowest: int, highest: int, steps: int) -> Self:
        """Fit ``steps`` steps across and centre the rows from ``lowest`` to ``highest``."""
        rows = highest - lowest + 1
        fitted = replace(self, left_steps=0.0, step_px=1.0, row_px=1.0)
        fitted = fitted.zoomed_time(self.width_px / max(steps, 1), 0.0)
        fitted = fitted.zoomed_pitch(min(self.height_px / rows, 18.0), 0.0)
        middle = HIGHEST_ROW - (lowest + highest) / 2 + 0.5
        return fitted.at(top_rows=middle - self.height_px / fitted.row_px / 2)

    def bounded(self) -> Self:
        """Keep the window on the roll; a little room after the end stays to paint on."""
        most_left = max(0.0, self.total_steps - self.width_px / self.step_px)
        most_top = max(0.0, self.total_rows - self.height_px / self.row_px)
        return replace(
            self,
            left_steps=min(max(self.left_steps, 0.0), most_left),
            top_rows=min(max(self.top_rows, 0.0), most_top),
        )
