"""Keys that come in from MIDI: heard at once, entered step by step, or recorded."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, Signal

from musegui.editor.recording import Recorder, enter_pitch
from musegui.editor.workspace import Workspace
from musegui.engine.midi.echo_guard import EchoGuard
from musegui.engine.midi.inbox import Heard, KeyPress, key_press, pedal_down
from musegui.gui.playback.playback import Playback


class KeyboardInput(QObject):
    """Plays, enters and records what someone plays on a keyboard.

    Signals
    -------
    changed
        When recording or step entry began or ended.
    looped
        When it is certain that what is sent comes back in.

    Attributes
    ----------
    guard : EchoGuard
        To be told of what is sent.
    """

    changed = Signal()
    looped = Signal()
    _came = Signal(object, float, float, bool)

    def __init__(
        self, workspace: Workspace, playback: Playback, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.guard = EchoGuard()
        self._workspace = workspace
        self._playback = playback
        self._recorder = Recorder(workspace)
        self._armed = False
        self._enters = False
        self._pedal = False
        self._sustained: set[int] = set()
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)
        playback.playing_changed.connect(self._on_playing_changed)

    @property
    def recording(self) -> bool:
        """Whether what is played is recorded, now or as soon as playback runs."""
        return self._armed

    @property
    def entering(self) -> bool:
        """Whether keys write notes at the cursor."""
        return self._enters

    def toggle_recording(self) -> None:
        """Record from now on, with playback; or end the take and let playback go on."""
        self._armed = not self._armed
        if not self._armed:
            self._recorder.end(self._playback.position_step)
        elif self._playback.is_playing:
            self._recorder.begin()
        else:
            self._playback.toggle()
        self.changed.emit()

    def toggle_entering(self) -> None:
        """Let keys write notes at the cursor, or no longer."""
        self._enters = not self._enters
        self.changed.emit()

    def hear(self, heard: Heard) -> None:
        """Take a message on the input's own thread; what is a key sounds at once."""
        key, down = key_press(heard.data), pedal_down(heard.data)
        if down is not None:
            self._pedal = down
            if not down:
                self._release_sustained(heard.at_seconds, set(self._sustained))
        elif key is not None and key.velocity == 0 and self._pedal:
            self._sustained.add(key.pitch)
        elif key is not None:
            self._release_sustained(heard.at_seconds, self._sustained & {key.pitch})
            self._play(heard.at_seconds, key)

    def release_all(self) -> None:
        """End whatever is held, for its release will never come."""
        self._pedal = False
        self._sustained.clear()
        self._playback.player.let_go_of_all()

    def _release_sustained(self, at_seconds: float, pitches: set[int]) -> None:
        """Release keys that the pedal has held."""
        self._sustained -= pitches
        for pitch in sorted(pitches):
            self._play(at_seconds, KeyPress(0, pitch, 0))

    def _play(self, at_seconds: float, key: KeyPress) -> None:
        player = self._playback.player
        echo = key.velocity > 0 and self.guard.is_echo(at_seconds, key.pitch)
        if key.velocity == 0:
            player.let_go(key.pitch)
        elif not echo:
            player.hold(self._workspace.voice, key.pitch, key.velocity)
        step, early_steps = player.step_before(max(0.0, time.perf_counter() - at_seconds))
        self._came.emit(key, step, early_steps, echo)

    def _take(self, key: KeyPress, step: float, early_steps: float, echo: bool) -> None:
        if self.guard.looping:
            self.looped.emit()
        elif key.velocity == 0:
            self._recorder.release(step, key.pitch)
        elif self._recorder.running:
            counted_in = early_steps > self._workspace.snap_steps / 2
            if not (self.guard.suspicious or counted_in):
                loop = self._playback.player.loop
                self._recorder.strike(step, key.pitch, key.velocity, loop)
        elif self._enters and not echo:
            enter_pitch(self._workspace, key.pitch)

    def _on_playing_changed(self, playing: bool) -> None:
        """Begin the take with playback, and end it with that."""
        if playing and self._armed and not self._recorder.running:
            self._recorder.begin()
        elif not playing and self._armed:
            self._recorder.end(self._playback.player.left_step)
            self._armed = False
            self.changed.emit()
