"""The composition root: makes every part, hands each what it needs, runs the event loop."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from musegui.core.errors import UserError
from musegui.core.score import Score
from musegui.editor.document import Document
from musegui.editor.workspace import Workspace
from musegui.engine.fill.fill_worker import Filler, load_filler
from musegui.files.project.autosave import autosave_folder
from musegui.gui.common.background import Background
from musegui.gui.common.icons import app_icon
from musegui.gui.common.notices import Notices
from musegui.gui.common.timers import FirstPaint
from musegui.gui.display import why_no_window
from musegui.gui.document.file_controller import NEW_STEPS
from musegui.gui.fill.bridge.fill_bridge import FillBridge
from musegui.gui.interrupts import Interrupts
from musegui.gui.main_window import MainWindow
from musegui.gui.playback.output_opener import Opener
from musegui.gui.playback.playback import Playback
from musegui.gui.playback.sound_controller import open_remembered
from musegui.gui.settings.language import start_language
from musegui.gui.settings.settings import Settings, settings_path
from musegui.gui.settings.theme_chooser import ThemeChooser


def run(path: Path | None = None) -> int:
    """Open the window and stay until it is closed.

    Parameters
    ----------
    path : Path, optional
        A file to open; otherwise as `FileController.begin` has it.

    Returns
    -------
    int
        Exit code.

    Raises
    ------
    UserError
        Where no window can be opened.
    """
    if reason := why_no_window():
        raise UserError(f"{reason[0].upper()}{reason[1:]}.")
    app = QApplication(sys.argv[:1])
    app.setApplicationName("musegui")
    app.setDesktopFileName("musegui")
    app.setStyle("Fusion")
    app.setWindowIcon(app_icon())
    settings = Settings(settings_path())
    start_language(app, settings.language)
    notices = Notices()
    notices.install_hooks()
    with Interrupts() as interrupts:
        window = make_window(app, notices, settings)
        interrupts.came.connect(window.end)
        first_start = (path is None or not window.files.open(path)) and window.files.begin()
        window.show()
        if first_start:
            window.show_tour()
        window.files.autosave_in(autosave_folder())
        window.styles.tell_of_killed()
        return app.exec()


def make_window(
    app: QApplication,
    notices: Notices,
    settings: Settings,
    load: Callable[[], Filler] = load_filler,
    open_output: Opener | None = None,
) -> MainWindow:
    """Make the window with an empty document.

    Parameters
    ----------
    load : callable
        Makes the filler, on the fill thread.
    open_output : callable
        Makes the output, on a thread; by default the sound that is remembered.
    """
    workspace = Workspace(
        Document(Score.empty(NEW_STEPS)),
        snap_steps=settings.snap_steps,
        sounds_edits=settings.sounds_edits,
    )
    background = Background(notices)
    playback = Playback(
        workspace,
        background,
        notices,
        open_output or partial(open_remembered, settings.sound, notices),
        clicks=settings.metronome,
        counts_in=settings.counts_in,
        performance=settings.performance,
    )
    bridge = FillBridge(workspace.document, load)

    themes = ThemeChooser(app, settings)
    window = MainWindow(workspace, bridge, playback, background, notices, settings, themes)
    themes.apply()
    if not settings.geometry.isEmpty():
        window.restoreGeometry(settings.geometry)
    QTimer.singleShot(0, window.midi.start)
    FirstPaint(window, bridge.prepare)
    return window
