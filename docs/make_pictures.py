"""Make the pictures of the window: in both themes, at one and two pixels a point, and a tutorial's.

    .venv/bin/python docs/make_pictures.py

The demo melody is harmonized with a fixed seed, then bar 3 is selected. No screen is needed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from musegui.engine.playback.outputs import SilentOutput
from musegui.gui.app import make_window
from musegui.gui.common.notices import Notices
from musegui.gui.common.theme import ThemeChoice
from musegui.gui.main_window import MainWindow
from musegui.gui.settings.settings import Settings

FOLDER = Path(__file__).parent
PICTURES = FOLDER / "pictures"
SIZE = 1360, 850
SEED = 271828
FRAME_MS = 160
LAST_FRAME_MS = 2500


def main() -> None:
    """Make them in a process for each theme and scale, for Qt scales once and for all."""
    PICTURES.mkdir(exist_ok=True)
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        for scale in (1, 2):
            environment = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
            command = [sys.executable, __file__, theme, str(scale)]
            subprocess.run(command, env=os.environ | environment, check=True)


@contextmanager
def demo_window(theme: ThemeChoice) -> Iterator[MainWindow]:
    """Open the window with the demo melody, and close it without questions."""
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
        yield window
        window.files.may_discard = lambda: True  # type: ignore[method-assign]
        window.close()


def make_pictures(theme: ThemeChoice, scale: int) -> None:
    """Make the picture of one theme and scale; those of the tutorial with the first."""
    with demo_window(theme) as window:
        teaching = (theme, scale) == (ThemeChoice.LIGHT, 1)

        def take(name: str) -> None:
            wait_until(lambda: False, most_ms=300)
            if teaching:
                save_small(window.grab().toImage(), PICTURES / f"{name}.png")

        take("melody")
        frames = harmonize(window)
        take("filled")
        if teaching:
            save_animation(frames, PICTURES / "fill.webp")
        window.workspace.set_cursor(32)
        window.actions_["select_bar"].trigger()
        take("bar")
        suffix = "" if scale == 1 else f"-{scale}x"
        window.grab().save(str(FOLDER / f"window-{theme}{suffix}.png"))
        window.bottom.setCurrentWidget(window.score_view)
        wait_until(lambda: False, most_ms=3000)
        take("score")


def harmonize(window: MainWindow) -> list[QImage]:
    """Let the other voices be written; give what was seen meanwhile."""
    document, frames = window.workspace.document, []
    timer = QTimer(interval=FRAME_MS)
    timer.timeout.connect(lambda: frames.append(window.grab().toImage()))
    timer.start()
    window.actions_["harmonize"].trigger()
    wait_until(lambda: document.open_edit is None)
    timer.stop()
    return [*frames, window.grab().toImage()]


def save_small(image: QImage, path: Path) -> None:
    """Save a picture in as many colours as a window needs."""
    as_pillow(image).quantize(256).save(path, optimize=True)


def save_animation(frames: Sequence[QImage], path: Path) -> None:
    """Save frames at two thirds of their size; the last one stays a while."""
    small = [as_pillow(frame).resize((SIZE[0] * 2 // 3, SIZE[1] * 2 // 3)) for frame in frames]
    durations = [FRAME_MS] * (len(small) - 1) + [LAST_FRAME_MS]
    small[0].save(
        path, save_all=True, append_images=small[1:], duration=durations, loop=0, quality=70
    )


def as_pillow(image: QImage) -> Image.Image:
    """Hand a picture on from Qt."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = bytes(plain.constBits())
    size = plain.width(), plain.height()
    return Image.frombytes("RGB", size, rows, "raw", "RGB", plain.bytesPerLine())


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
        make_pictures(ThemeChoice(sys.argv[1]), int(sys.argv[2]))
