"""Live mode: a fill answers every edit by hand, around it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject

from musegui.core.fill.live import live_region
from musegui.core.score import Cells
from musegui.editor.document import Document
from musegui.engine.fill.messages import FillMessage
from musegui.gui.common.timers import single_shot
from musegui.gui.fill.bridge.fill_bridge import FillBridge


class LiveFill(QObject):
    """Watches the user's edits, and asks for what lies around them to be written anew.

    The edits of one turn of the event loop are answered together, and a gesture when it ends. What
    an edit interrupts is taken up again with what lies around that edit. Undo, redo and what fills
    do themselves are no edits by hand.

    Parameters
    ----------
    document : Document
    bridge : FillBridge
    fill : callable
        Fills a region, shape (4, T), as part of the edit before it; False if it can't.

    Attributes
    ----------
    on : bool
        Whether this is done.
    """

    def __init__(
        self,
        document: Document,
        bridge: FillBridge,
        fill: Callable[[Cells], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._fill = fill
        self._unsettled: Cells | None = None
        self._jumps = document.jumps
        self._soon = single_shot(self, 0, self._start)
        self.on = False
        document.committed.add(self._on_committed)
        document.changed.add(self._on_changed)
        bridge.ended.connect(self._on_ended)

    def _on_committed(self) -> None:
        entry, before = self._document.entry, self._document.entry_before
        if not self.on or entry.filled or before is None:
            return
        region = live_region(before.score, entry.score)
        left = self._left_to_do()
        if left is not None:
            region = region | left
        if region.any():
            self._unsettled, self._jumps = region, self._document.jumps
            self._soon.start()

    def _on_changed(self) -> None:
        """Go on with what an edit has interrupted, once it is over."""
        if self._left_to_do() is not None and self._document.open_edit is None:
            self._soon.start()

    def _on_ended(self, message: FillMessage | None) -> None:
        if message is not None:
            self._unsettled = None

    def _left_to_do(self) -> Cells | None:
        """Give the cells that are still to be written, if they are where they were."""
        left = self._unsettled
        if left is None or self._jumps != self._document.jumps:
            return None
        return left if left.shape == self._document.score.locks.shape else None

    def _start(self) -> None:
        left = self._left_to_do()
        if left is None or not self.on or self._document.open_edit is not None:
            return
        region = left & ~self._document.score.locks
        if not np.any(region) or not self._fill(region):
            self._unsettled = None
