"""What the window's actions of playback do, and which bars they bring into view."""

from __future__ import annotations

from musegui.core.theory.cures import fault_notes
from musegui.core.theory.faults import Fault
from musegui.editor.actions.edit_actions import EditActions
from musegui.editor.workspace import Workspace
from musegui.gui.playback.playback import Playback
from musegui.gui.roll.roll_view import RollView
from musegui.gui.settings.settings import Settings


class PlayController:
    """Plays from the cursor, and goes to places with playhead, cursor cell and roll together."""

    def __init__(
        self,
        workspace: Workspace,
        edit_actions: EditActions,
        playback: Playback,
        view: RollView,
        settings: Settings,
    ) -> None:
        self._workspace = workspace
        self._edit_actions = edit_actions
        self._playback = playback
        self._view = view
        self._settings = settings

    def go_to(self, step: int) -> None:
        """Seek to a step and show it."""
        cell = self._workspace.cell
        if cell is not None:
            self._workspace.set_cell(cell._replace(step=step))
        self._playback.seek(step)
        self._view.reveal(step)

    def go_to_fault(self, fault: Fault) -> None:
        """Go to a fault and select the notes that make it."""
        self._workspace.select(fault_notes(self._workspace.document.score, fault))
        self.go_to(fault.step)

    def play(self) -> None:
        """Play from the cursor cell or the playhead, or pause."""
        cell = self._workspace.cell
        if cell is not None and not self._playback.is_playing:
            self._playback.seek(cell.step)
        self._view.follow()
        self._playback.toggle()

    def enter(self) -> None:
        """Stop what plays; or else write a note at the cursor cell."""
        if self._workspace.cell is None or self._playback.is_playing:
            self._playback.stop()
        else:
            self._edit_actions.cell.enter()

    def toggle_follow(self) -> None:
        """Turn the pages for the playhead, or no longer."""
        self._view.follows = self._settings.follows = not self._view.follows
        self._view.follow()

    def toggle_sound_edits(self) -> None:
        """Sound notes as they are written, or no longer."""
        sounds = not self._workspace.sounds_edits
        self._workspace.sounds_edits = self._settings.sounds_edits = sounds
