"""The heat overlay: how likely each pitch of the chosen voice is, over all that is seen."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from musegui.core.fill.candidates import Chances
from musegui.core.fill.fill_options import FillOptions
from musegui.editor.viewport import Viewport
from musegui.editor.workspace import Workspace
from musegui.engine.fill.messages import Answer, Question
from musegui.gui.common.timers import single_shot
from musegui.gui.fill.bridge.asker import Asker
from musegui.gui.fill.bridge.fill_bridge import FillBridge
from musegui.gui.roll.canvas.piano_roll import PianoRoll

_DELAY_MS = 100
_MOST_STEPS = 512
"""What is asked for at once; the rest follows when it is scrolled to."""

_STRONGEST_ALPHA = 190
_ROOT = 0.6
"""Small chances are shown larger than they are, so that one sees what else was possible."""


class HeatOverlay(QObject):
    """Asks for the chances of the chosen voice, and paints them on the roll.

    Parameters
    ----------
    workspace : Workspace
    bridge : FillBridge
    roll : PianoRoll
    options : callable
        Gives the options of fills, which tell the network that is to be asked.
    """

    def __init__(
        self,
        workspace: Workspace,
        bridge: FillBridge,
        roll: PianoRoll,
        options: Callable[[], FillOptions],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._asker = Asker("heat", bridge, options, self._show_answer)
        self._roll = roll
        self._on = False
        self._image: QImage | None = None
        self._place = (0, 0, 0, 0)
        self._soon = single_shot(self, _DELAY_MS, self._ask)
        roll.overlays.append(self._paint)
        roll.view_changed.connect(self._wait)
        workspace.changed.add(self._wait)
        workspace.document.changed.add(self._wait)

    @property
    def on(self) -> bool:
        return self._on

    @property
    def shown(self) -> bool:
        """Whether there is something to be seen."""
        return self._image is not None

    def toggle(self) -> None:
        """Show the chances, or no longer."""
        self._on = not self._on
        self._image = None
        if self._on:
            self._ask()
        self._roll.update()

    def _wait(self) -> None:
        if self._on and not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        score = self._workspace.document.score
        first, last = self._roll.viewport.visible_steps
        start = max(first - 16, 0)
        stop = min(last + 16, start + _MOST_STEPS, score.steps)
        if self._on and start < stop:
            self._asker.ask(score, self._workspace.voice, start, stop)

    def _show_answer(self, answer: Answer) -> None:
        if not self._on:
            return
        question, self._image = answer.question, None
        if answer.chances is not None and isinstance(question, Question):
            colour = self._roll.theme.voice(question.voice)
            self._image = heat_image(answer.chances, colour)
            pitches = answer.chances.pitches[1:]
            self._place = question.start, question.stop, pitches[0], pitches[-1]
        self._roll.update()

    def _paint(self, painter: QPainter, view: Viewport) -> None:
        if self._image is None:
            return
        start, stop, lowest, highest = self._place
        left, right = view.x_of(start), view.x_of(stop)
        top, bottom = view.y_of(highest), view.y_of(lowest) + view.row_px
        painter.drawImage(QRectF(left, top, right - left, bottom - top), self._image)


def heat_image(chances: Chances, colour: QColor) -> QImage:
    """Paint chances as an image of one pixel for each cell, the highest pitch on top."""
    sung = chances.probabilities[:, 1:].T[::-1]
    alphas = (_STRONGEST_ALPHA * np.clip(sung, 0, 1) ** _ROOT).astype(np.uint8)
    pixels = np.zeros((*alphas.shape, 4), dtype=np.uint8)
    pixels[..., :3] = colour.blue(), colour.green(), colour.red()
    pixels[..., 3] = alphas
    height, width = alphas.shape
    image = QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32)
    return image.copy()  # which owns its bytes
