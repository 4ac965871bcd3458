"""The composition root: makes every part, hands each what it needs, runs the event loop."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from musegui.core.score import Score
from musegui.editor.document import Document
from musegui.editor.workspace import Workspace
from musegui.engine.fill_worker import Filler, load_filler
from musegui.engine.outputs import Output, open_synth_output
from musegui.gui.bridge import FillBridge
from musegui.gui.file_desk import NEW_STEPS
from musegui.gui.icons import app_icon
from musegui.gui.main_window import MainWindow
from musegui.gui.notices import Notices
from musegui.gui.playback import Playback
from musegui.gui.settings import Settings, settings_path
from musegui.gui.theme import ThemeChoice, apply_theme, pick_theme

NO_DISPLAY = (
    "musegui: there is no display to open a window on; without one, use the command line: "
    "musegui harmonize IN.mid -o OUT.mid"
)


def run(path: Path | None = None) -> int:
    """Open the window and stay until it is closed.

    Parameters
    ----------
    path : Path, optional
        A file to open; otherwise the demo melody is shown.

    Returns
    -------
    int
        Exit code: 1 where there is no display.
    """
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)
        return 1
    app = QApplication(sys.argv[:1])
    app.setApplicationName("musegui")
    app.setDesktopFileName("musegui")
    app.setStyle("Fusion")
    app.setWindowIcon(app_icon())
    notices = Notices()
    notices.install_hooks()
    window = make_window(app, notices, Settings(settings_path()))
    if path is None or not window.files.open(path):
        window.files.load_demo()
    window.started_afresh()
    window.show()
    signal.signal(signal.SIGINT, lambda *_: window.close())
    return app.exec()


def has_display() -> bool:
    """Tell whether Qt would find a screen, without asking it: it ends the program if not."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_window(
    app: QApplication,
    notices: Notices,
    settings: Settings,
    load: Callable[[], Filler] = load_filler,
    open_output: Callable[[], Output] = open_synth_output,
) -> MainWindow:
    """Make the window with an empty document.

    Parameters
    ----------
    load : callable
        Makes the filler, on the fill thread.
    open_output : callable
        Makes the output, on a thread of its own.
    """
    workspace = Workspace(Document(Score.empty(NEW_STEPS)))
    playback = Playback(workspace, notices, open_output)
    bridge = FillBridge(workspace.document, load)

    def choose_theme(choice: ThemeChoice) -> None:
        theme = pick_theme(choice)
        apply_theme(app, theme)
        window.set_theme(theme)

    window = MainWindow(workspace, bridge, playback, notices, settings, choose_theme)
    choose_theme(settings.theme)
    app.styleHints().colorSchemeChanged.connect(lambda _: choose_theme(settings.theme))
    if not settings.geometry.isEmpty():
        window.restoreGeometry(settings.geometry)
    QTimer.singleShot(0, playback.open_sound)
    return window
