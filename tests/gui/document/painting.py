"""What the kill test of the window runs: somebody who edits five times a second and saves at times.

Edit number n sets the tempo to 60 + n; each line tells its number and when it was made, in seconds.
"""

import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from musegui.core.timegrid import TempoChange
from musegui.engine.playback.outputs import RecordingOutput
from musegui.gui.app import make_window
from musegui.gui.common.notices import Notices
from musegui.gui.settings.settings import Settings


def paint(folder: Path, seed: int) -> None:
    dice = random.Random(seed)
    app = QApplication([])
    settings = Settings(folder / "settings.ini")
    window = make_window(app, Notices(), settings, open_output=lambda _make_room: RecordingOutput())
    window.show()
    window.files.autosave_in(folder / "autosave")
    document = window.workspace.document
    made = 0

    def edit() -> None:
        nonlocal made
        made += 1
        tempos = (TempoChange(0, 60 + made),)
        document.apply(f"Edit {made}", document.score.replace(tempos=tempos))
        print(made, time.monotonic(), flush=True)
        if made == 1 or dice.random() < 0.01:
            window.files.path = folder / "song.muse"
            window.files.save()

    timer = QTimer(interval=200)
    timer.timeout.connect(edit)
    timer.start()
    app.exec()


if __name__ == "__main__":
    paint(Path(sys.argv[1]), int(sys.argv[2]))
