"""The menu of the files used last."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from musegui.core.translation import tr
from musegui.gui.settings.settings import Settings


class RecentMenu(QMenu):
    """Lists them anew each time it opens: other windows add to them too.

    Parameters
    ----------
    open_path : callable
        Opens one of them.
    """

    def __init__(
        self, settings: Settings, open_path: Callable[[Path], object], parent: QWidget
    ) -> None:
        super().__init__(tr("Open recent"), parent)
        self._settings = settings
        self._open_path = open_path
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.refill)

    def refill(self) -> None:
        """List what is there now; what is gone from the disk is greyed out."""
        self.clear()
        for text in self._settings.recent:
            path = Path(text)
            action = self.addAction(path.name.replace("&", "&&"))
            action.setToolTip(text)
            action.setEnabled(path.exists())
            action.triggered.connect(partial(self._choose, path))
        if self.isEmpty():
            self.addAction(tr("No recent files")).setEnabled(False)

    def _choose(self, path: Path, _checked: bool = False) -> None:
        self._open_path(path)
