"""What the machine is asked to fill, and what becomes of its answers."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject

from musegui.core.edits import span_cells
from musegui.core.score import Cells, Score
from musegui.core.voices import VOICES, Voice
from musegui.editor.tools import Hands
from musegui.engine.messages import FillFailed, FillMessage
from musegui.gui.bridge import FillBridge, obstacle
from musegui.gui.fill_panel import FillPanel
from musegui.gui.notices import Notices
from musegui.gui.settings import Settings


class MachineDesk(QObject):
    """Makes a region of the score and settings of the panel, and hands both to the fill thread.

    Attributes
    ----------
    panel : FillPanel
        Where the settings of the next fill stand; given by the window, which makes it later.
    """

    panel: FillPanel

    def __init__(
        self,
        hands: Hands,
        bridge: FillBridge,
        notices: Notices,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._hands = hands
        self._workspace = hands.workspace
        self._bridge = bridge
        self._notices = notices
        self._settings = settings
        bridge.ended.connect(self._on_ended)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Name what the actions do that are the machine's."""
        return {
            "harmonize": self.harmonize,
            "resample": self.resample,
            "fill_voice": lambda: self.fill_voice(self._workspace.voice),
            "cancel_fill": self._bridge.cancel,
        }

    def harmonize(self) -> None:
        """Fill whatever is not the user's."""
        score = self._settled_score()
        self._fill("Harmonize", span_cells(score, VOICES, 0, score.steps))

    def resample(self) -> None:
        """Write the selection anew, or all of it."""
        score = self._settled_score()
        cells = span_cells(score, VOICES, 0, score.steps)
        if self._workspace.has_selection:
            cells = self._workspace.selected_cells()
        self._fill("Resample", cells)

    def fill_voice(self, voice: Voice) -> None:
        """Fill one voice from end to end."""
        score = self._settled_score()
        self._fill(f"Fill {voice.label.lower()}", span_cells(score, [voice], 0, score.steps))

    def undo(self) -> None:
        """Take back a fill that runs, or else the last edit."""
        if self._bridge.running:
            self._bridge.cancel()
        else:
            self._workspace.document.undo()

    def _settled_score(self) -> Score:
        """Cancel whatever is under way; a region is to be made of the score that then stands."""
        self._bridge.cancel()
        self._hands.cancel()
        return self._workspace.document.score

    def _fill(self, verb: str, region: Cells) -> None:
        score = self._workspace.document.score
        problem = obstacle(score, region)
        if problem is not None:
            self._notices.warning(problem)
            return
        region = region & ~score.locks
        options, seed = self.panel.options, self.panel.take_seed()
        self._settings.fill_options = options
        self._bridge.fill(f"{verb} {bars_text(score, region)}", region, options, seed)

    def _on_ended(self, message: FillMessage | None) -> None:
        if isinstance(message, FillFailed):
            self._notices.error(message.summary, message.details)


def bars_text(score: Score, region: Cells) -> str:
    """Name the bars that a region reaches over: ``"bar 2"``, ``"bars 1–8"``."""
    columns = np.flatnonzero(region.any(axis=0))
    first = score.grid.position(int(columns[0])).bar
    last = score.grid.position(int(columns[-1])).bar
    return f"bar {first}" if first == last else f"bars {first}–{last}"
