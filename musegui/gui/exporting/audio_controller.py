"""What the window's actions that export audio do."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from musegui.editor.workspace import Workspace
from musegui.gui.common.background import Background
from musegui.gui.common.dialog_parts import bring_up
from musegui.gui.common.notices import Notices
from musegui.gui.exporting.audio_export_dialog import AskWhere, AudioDialog
from musegui.gui.exporting.practice_dialog import Place, PracticeDialog
from musegui.gui.settings.settings import Settings


class AudioController:
    """Shows the dialogs that render audio, each made when it is first asked for."""

    def __init__(
        self,
        workspace: Workspace,
        ask_where: AskWhere,
        place: Place,
        background: Background,
        notices: Notices,
        settings: Settings,
        window: QWidget,
    ) -> None:
        common = (background, notices, settings, window)
        self._make_dialog = partial(AudioDialog, workspace, ask_where, *common)
        self._make_practice_dialog = partial(PracticeDialog, workspace, place, *common)
        self.dialog: AudioDialog | None = None
        self.practice_dialog: PracticeDialog | None = None

    def show_export(self) -> None:
        """Show the dialog that exports audio."""
        self.dialog = self.dialog or self._make_dialog()
        bring_up(self.dialog)

    def show_practice(self) -> None:
        """Show the dialog that exports practice tracks."""
        self.practice_dialog = self.practice_dialog or self._make_practice_dialog()
        bring_up(self.practice_dialog)

    def close(self) -> None:
        """End exports that still run; nothing is left of them."""
        for dialog in (self.dialog, self.practice_dialog):
            if dialog is not None:
                dialog.exporter.close()
