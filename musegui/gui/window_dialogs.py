"""What is opened from the window as a whole, and from no part of it: dialogs, other windows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from musegui.core.fill.takes import Take
from musegui.editor.workspace import Workspace
from musegui.gui.about import AboutDialog, GuideDialog
from musegui.gui.actions.actions import Actions
from musegui.gui.actions.command_palette import CommandPalette
from musegui.gui.actions.keys_dialog import KeysDialog
from musegui.gui.actions.shortcut_sheet import ShortcutSheet
from musegui.gui.common.dialog_parts import show_one
from musegui.gui.common.notices import Notices
from musegui.gui.document.file_questions import FileQuestions
from musegui.gui.document.new_window import open_window
from musegui.gui.fill.fill_controller import FillController
from musegui.gui.fill.new_bars.continue_dialog import ContinueDialog
from musegui.gui.piece.lyrics_dialog import LyricsDialog
from musegui.gui.settings.language import ask_language
from musegui.gui.settings.settings import Settings
from musegui.gui.theory.fault_checker import FaultChecker
from musegui.gui.theory.rules_dialog import RulesDialog


class WindowDialogs:
    """Opens dialogs over a window.

    Parameters
    ----------
    actions : callable
        Gives the window's actions, which themselves open these dialogs.
    """

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        fill: FillController,
        checker: FaultChecker,
        actions: Callable[[], Actions],
        notices: Notices,
        settings: Settings,
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._fill = fill
        self._checker = checker
        self._actions = actions
        self._notices = notices
        self._settings = settings

    def show_palette(self) -> None:
        """Find a command by its words."""
        show_one(self._window, CommandPalette, self._actions())

    def show_shortcuts(self) -> None:
        show_one(self._window, ShortcutSheet, self._actions())

    def change_keys(self) -> None:
        KeysDialog(self._actions(), self._settings, self._window).open()

    def choose_rules(self) -> None:
        """Choose which rules of part-writing are checked."""
        show_one(self._window, RulesDialog, self._checker)

    def paste_lyrics(self) -> None:
        show_one(self._window, LyricsDialog, self._workspace, self._settings)

    def continue_again(self, take: Take) -> None:
        """Ask for other bars in place of those of a continuation."""
        if self._fill.has_notes:
            ContinueDialog(self._fill, self._window, take).open()

    def choose_language(self) -> None:
        ask_language(self._window, self._settings, self._notices)

    def show_guide(self) -> None:
        show_one(self._window, GuideDialog)

    def show_about(self) -> None:
        AboutDialog(self._window).open()

    def open_window(self) -> None:
        """Open another window, with a piece of its own."""
        open_window(self._notices)

    def open_in_new_window(self) -> None:
        """Ask for a file, and open it in another window."""
        path = FileQuestions(self._settings, self._window).which()
        if path is not None:
            open_window(self._notices, path)
