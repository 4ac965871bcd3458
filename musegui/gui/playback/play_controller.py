"""What the window's actions of playback do, and where they take the eyes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from musegui.core.fault_list import Fault
from musegui.core.notes import note_at
from musegui.editor.actions import EditActions
from musegui.editor.workspace import Workspace
from musegui.gui.common.settings import Settings
from musegui.gui.playback.playback import Playback
from musegui.gui.roll.roll_view import RollView


class PlayController(QObject):
    """Plays from the cursor, and goes to places with playhead, cursor cell and roll together.

    Signals
    -------
    changed
        One of its switches was turned.
    """

    changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        edit_actions: EditActions,
        playback: Playback,
        view: RollView,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._edit_actions = edit_actions
        self._playback = playback
        self._view = view
        self._settings = settings
        workspace.sounds_edits = settings.sounds_edits
        view.follows = settings.follows

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Name what plays and what goes somewhere."""
        workspace, playback = self._workspace, self._playback
        return {
            "solo": lambda: workspace.toggle_solo(workspace.voice),
            "enter": self._enter,
            "play": self._play,
            "stop": playback.stop,
            "to_start": lambda: self.go_to(0),
            "to_end": lambda: self.go_to(workspace.document.score.steps),
            "loop": self._edit_actions.toggle_loop,
            "panic": playback.panic,
            "retry_sound": playback.open_sound,
            "follow": self._toggle_follow,
            "sound_edits": self._toggle_sound_edits,
        }

    def go_to(self, step: int) -> None:
        """Seek to a step and show it."""
        cell = self._workspace.cell
        if cell is not None:
            self._workspace.set_cell(cell._replace(step=step))
        self._playback.seek(step)
        self._view.reveal(step)

    def go_to_fault(self, fault: Fault) -> None:
        """Go to a fault and select the notes that make it."""
        score = self._workspace.document.score
        notes = (note_at(score, voice, fault.step) for voice in fault.voices)
        self._workspace.select(note for note in notes if note is not None)
        self.go_to(fault.step)

    def _play(self) -> None:
        cell = self._workspace.cell
        if cell is not None and not self._playback.is_playing:
            self._playback.seek(cell.step)
        self._view.follow()
        self._playback.toggle()

    def _enter(self) -> None:
        if self._workspace.cell is None or self._playback.is_playing:
            self._playback.stop()
        else:
            self._edit_actions.cell.enter()

    def _toggle_follow(self) -> None:
        self._view.follows = self._settings.follows = not self._view.follows
        self._view.follow()
        self.changed.emit()

    def _toggle_sound_edits(self) -> None:
        sounds = not self._workspace.sounds_edits
        self._workspace.sounds_edits = self._settings.sounds_edits = sounds
        self.changed.emit()
