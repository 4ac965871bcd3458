"""Make the pictures of the window in this folder: both themes, at one and two pixels a point.

    .venv/bin/python docs/make_pictures.py

The demo melody is harmonized with a fixed seed, then bar 3 is selected. No screen is needed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from musegui.engine.playback.outputs import SilentOutput
from musegui.gui.app import make_window
from musegui.gui.common.notices import Notices
from musegui.gui.common.settings import Settings
from musegui.gui.common.theme import ThemeChoice

FOLDER = Path(__file__).parent
SIZE = 1360, 850
SEED = 271828


def main() -> None:
    """Make each picture in a process of its own, for Qt scales once and for all."""
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        for scale in (1, 2):
            environment = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
            command = [sys.executable, __file__, theme, str(scale)]
            subprocess.run(command, env=os.environ | environment, check=True)


def make_picture(theme: ThemeChoice, scale: int) -> None:
    """Make one picture."""
    app = QApplication([])
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        settings.theme = theme
        window = make_window(
            app, Notices(), settings, open_output=lambda _make_room: SilentOutput()
        )
        window.files.load_demo()
        window.resize(*SIZE)
        window.show()
        window.fill_panel.restore(window.fill_panel.options, SEED, keep_seed=True)
        document = window.workspace.document
        window.actions_["harmonize"].trigger()
        wait_until(lambda: document.open_edit is None)
        window.workspace.set_cursor(32)
        window.actions_["select_bar"].trigger()
        wait_until(lambda: False, most_ms=300)
        suffix = "" if scale == 1 else f"-{scale}x"
        window.grab().save(str(FOLDER / f"window-{theme}{suffix}.png"))
        window.files.may_discard = lambda: True  # type: ignore[method-assign]
        window.close()


def wait_until(done: Callable[[], bool], most_ms: int = 120_000) -> None:
    """Let events be handled until something holds, or the time is over."""
    loop, timer = QEventLoop(), QTimer(interval=20)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    timer.start()
    QTimer.singleShot(most_ms, loop.quit)
    loop.exec()


if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    else:
        make_picture(ThemeChoice(sys.argv[1]), int(sys.argv[2]))
