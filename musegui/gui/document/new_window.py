"""More windows: each is a process of its own, so that a crash takes one document at most."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess

from musegui.gui.common.notices import Notices


def open_window(notices: Notices, path: Path | None = None) -> None:
    """Start the program once more, on a file if one is given; a failure becomes a notice."""
    words = ["-m", "musegui", *([str(path)] if path is not None else [])]
    started, _ = QProcess.startDetached(sys.executable, words, "")
    if not started:
        notices.error("Another window could not be opened; start musegui once more instead.")
