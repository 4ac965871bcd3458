"""The player in the window: opened beside it, supplied by it, and its playhead shown."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from musegui.editor.workspace import Workspace
from musegui.engine.errors import OutputError
from musegui.engine.metronome import with_metronome
from musegui.engine.outputs import Output, SilentOutput
from musegui.engine.player import Player
from musegui.engine.schedule import make_schedule
from musegui.engine.synth_output import open_synth_output
from musegui.gui.notices import Notices

_FRAME_MS = 16


class Playback(QObject):
    """Keeps a player in agreement with the workspace.

    The output is opened on a thread of its own, for a sound font takes its time; until then, and
    where there is no audio device, the player is silent.

    Signals
    -------
    moved : float
        The step of the playhead, sixty times a second while it moves.
    playing_changed : bool

    Attributes
    ----------
    counts_in : bool
        Whether a bar is counted before playback begins.
    """

    moved = Signal(float)
    playing_changed = Signal(bool)
    _opened = Signal(object)
    _finished = Signal()

    def __init__(
        self,
        workspace: Workspace,
        notices: Notices,
        open_output: Callable[[], Output] = open_synth_output,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notices = notices
        self._open_output = open_output
        self._player = Player(SilentOutput(), self._finished.emit)
        self._has_sound = False
        self._supplied: tuple[Score, frozenset[Voice], bool] | None = None
        self._clicks = False
        self.counts_in = False
        self._cursor_step = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._opened.connect(self._take_output, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._opening: threading.Thread | None = None
        self._closed = False
        self._supply()
        workspace.document.changed.add(self._supply)
        workspace.changed.add(self._follow_workspace)
        workspace.audition = self._audition

    @property
    def is_playing(self) -> bool:
        return self._player.is_playing

    @property
    def has_sound(self) -> bool:
        """Whether an audio device is open."""
        return self._has_sound

    @property
    def position_step(self) -> float:
        return self._player.position_step

    @property
    def clicks(self) -> bool:
        """Whether the metronome is on."""
        return self._clicks

    @clicks.setter
    def clicks(self, clicks: bool) -> None:
        self._clicks = clicks
        self._supply()

    def open_sound(self) -> None:
        """Look for an audio device, beside the window."""
        if self._opening is None and not self._has_sound:
            self._opening = threading.Thread(target=self._open, name="musegui-open-sound")
            self._opening.start()

    def toggle(self) -> None:
        """Play from the cursor, or pause."""
        if self._player.is_playing:
            self._player.pause()
            self._set_cursor()
        else:
            self._player.play(counted_in=self.counts_in)
        self._show_state()

    def stop(self) -> None:
        """Stop and go back to where playback began; once more, to the start."""
        self._player.stop()
        self._set_cursor()
        self._show_state()

    def seek(self, step: int) -> None:
        """Go to a step, playing or not."""
        self._cursor_step = -1
        self._workspace.set_cursor(step)

    def halt(self) -> None:
        """Stop at the start, for another document."""
        if self._player.is_playing:
            self._player.stop()
        self._cursor_step = -1
        self._workspace.set_cursor(0)
        self._show_state()

    def panic(self) -> None:
        """Pause, and cut whatever still sounds."""
        self._player.panic()
        self._set_cursor()
        self._show_state()

    def close(self) -> None:
        """Fall silent and end all threads."""
        self._closed = True
        self._timer.stop()
        self._workspace.document.changed.remove(self._supply)
        self._workspace.changed.remove(self._follow_workspace)
        if self._opening is not None:
            self._opening.join()
        self._player.close()

    def _open(self) -> None:
        try:
            output: Output | OutputError = self._open_output()
        except OutputError as error:
            output = error
        if self._closed and not isinstance(output, OutputError):
            output.close()
            return
        self._opened.emit(output)

    def _take_output(self, output: Output | OutputError) -> None:
        if self._opening is not None:
            self._opening.join()
            self._opening = None
        if isinstance(output, OutputError):
            self._notices.warning(str(output), "", ("Try again", self.open_sound))
            return
        if self._closed:
            output.close()
            return
        old, was_playing = self._player, self._player.is_playing
        position = old.position_step
        old.close()
        self._player = Player(output, self._finished.emit)
        self._has_sound = True
        self._supplied = None
        self._supply()
        self._set_loop()
        self._player.seek(position)
        if was_playing:
            self._player.play()

    def _supply(self) -> None:
        """Give the player what is to be heard now, unless it has it."""
        wanted = self._workspace.document.score, self._workspace.soloed, self._clicks
        had = self._supplied
        if had is None or had[0] is not wanted[0] or had[1:] != wanted[1:]:
            self._supplied = wanted
            schedule = make_schedule(heard_score(self._workspace))
            self._player.set_schedule(with_metronome(schedule) if self._clicks else schedule)

    def _follow_workspace(self) -> None:
        self._supply()
        self._set_loop()
        if self._workspace.cursor_step != self._cursor_step:
            self._cursor_step = self._workspace.cursor_step
            self._player.seek(self._cursor_step)
            self.moved.emit(float(self._cursor_step))

    def _set_cursor(self) -> None:
        """Let the workspace's cursor be where the player stands."""
        self._cursor_step = int(self._player.position_step)
        self._workspace.set_cursor(self._cursor_step)

    def _set_loop(self) -> None:
        wanted = self._workspace.loop if self._workspace.looping else None
        if wanted != self._player.loop:
            self._player.set_loop(wanted)

    def _audition(self, voice: Voice, pitch: int) -> None:
        if not self._player.is_playing:
            self._player.preview(voice, pitch)

    def _tick(self) -> None:
        self.moved.emit(self._player.position_step)

    def _on_finished(self) -> None:
        if not self._player.is_playing:
            self._set_cursor()
            self._show_state()

    def _show_state(self) -> None:
        playing = self._player.is_playing
        if playing:
            self._timer.start()
        else:
            self._timer.stop()
        self.moved.emit(self._player.position_step)
        self.playing_changed.emit(playing)


def heard_score(workspace: Workspace) -> Score:
    """Give the score as it is to be heard: solo mutes all others."""
    score = workspace.document.score
    voices = tuple(replace(score.voices[v], muted=not workspace.is_heard(v)) for v in VOICES)
    return score if voices == score.voices else score.replace(voices=voices)
