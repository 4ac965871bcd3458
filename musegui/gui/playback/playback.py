"""The player in the window: given what is to be heard, and its playhead shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from musegui.core.performance import EXACT, Performance
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from musegui.editor.workspace import Workspace
from musegui.engine.playback.metronome import with_metronome
from musegui.engine.playback.outputs import SilentOutput
from musegui.engine.playback.player import Player
from musegui.engine.playback.schedule import make_schedule
from musegui.gui.common.background import Background
from musegui.gui.common.notices import Notices
from musegui.gui.playback.output_opener import Opener, OutputOpener

_FRAME_MS = 16


class Playback(QObject):
    """Keeps a player in agreement with the workspace.

    Parameters
    ----------
    open_synth : callable
        Opens the built-in synthesizer.
    clicks : bool
        Whether the metronome is on.
    counts_in : bool
        Whether a bar is counted before playback begins.
    performance : Performance

    Signals
    -------
    moved : float
        The step of the playhead, sixty times a second while it moves.
    playing_changed : bool

    Attributes
    ----------
    outputs : OutputOpener
    """

    moved = Signal(float)
    playing_changed = Signal(bool)
    _finished = Signal()

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        notices: Notices,
        open_synth: Opener,
        *,
        clicks: bool = False,
        counts_in: bool = False,
        performance: Performance = EXACT,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._player = Player(SilentOutput(), self._finished.emit)
        self.outputs = OutputOpener(self._player, background, notices, open_synth, self)
        self._supplied: tuple[Score, frozenset[Voice], bool, Performance] | None = None
        self._clicks = clicks
        self._counts_in = counts_in
        self._performance = performance
        self._led = False
        self._cursor_step = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._supply()
        workspace.document.changed.add(self._supply)
        workspace.changed.add(self._follow_workspace)
        workspace.auditioned.add(self._audition)

    @property
    def is_playing(self) -> bool:
        return self._player.is_playing

    @property
    def position_step(self) -> float:
        return self._player.position_step

    @property
    def clicks(self) -> bool:
        """Whether the metronome is on."""
        return self._clicks

    @property
    def counts_in(self) -> bool:
        """Whether a bar is counted before playback begins."""
        return self._counts_in

    @property
    def player(self) -> Player:
        """The player itself, which may be used from any thread."""
        return self._player

    def set_clicks(self, clicks: bool) -> None:
        """Switch the metronome on or off."""
        self._clicks = clicks
        self._supply()

    def set_counts_in(self, counts_in: bool) -> None:
        """Count a bar before playback begins, or no longer."""
        self._counts_in = counts_in

    @property
    def performance(self) -> Performance:
        """How what is written is played."""
        return self._performance

    def set_performance(self, performance: Performance) -> None:
        """Play what is written in another way."""
        self._performance = performance
        self._supply()

    def set_led(self, led: bool) -> None:
        """Let someone else's clock lead, which goes through no loop; or no longer."""
        self._led = led

    def toggle(self) -> None:
        """Play from the cursor, or pause."""
        if self._player.is_playing:
            self._player.pause()
            self._set_cursor()
        else:
            self._player.play(counted_in=self._counts_in)
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

    def show_player(self) -> None:
        """Show what someone else let the player do."""
        if not self._player.is_playing:
            self._set_cursor()
        self._show_state()

    def close(self) -> None:
        """Fall silent and end the player's thread."""
        self._timer.stop()
        self.outputs.close()
        self._workspace.document.changed.remove(self._supply)
        self._workspace.changed.remove(self._follow_workspace)
        self._workspace.auditioned.remove(self._audition)
        self._player.close()

    def _supply(self) -> None:
        """Give the player what is to be heard now, unless it has it."""
        workspace = self._workspace
        wanted = (workspace.document.score, workspace.soloed, self._clicks, self._performance)
        had = self._supplied
        if had is None or had[0] is not wanted[0] or had[1:] != wanted[1:]:
            self._supplied = wanted
            schedule = make_schedule(heard_score(workspace), self._performance)
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
        looping = self._workspace.looping and not self._led
        wanted = self._workspace.loop if looping else None
        if wanted != self._player.loop:
            self._player.set_loop(wanted)

    def _audition(self, voice: Voice, pitch: int) -> None:
        if not self._player.is_playing:
            self._player.preview(voice, pitch)

    def _tick(self) -> None:
        self.moved.emit(self._player.position_step)

    def _on_finished(self) -> None:
        if not self._player.is_playing:
            self.show_player()

    def _show_state(self) -> None:
        playing = self._player.is_playing
        self._timer.start() if playing else self._timer.stop()
        self.outputs.watch(playing)
        self.moved.emit(self._player.position_step)
        self.playing_changed.emit(playing)


def heard_score(workspace: Workspace) -> Score:
    """Give the score as it is to be heard: solo mutes all others."""
    score = workspace.document.score
    voices = tuple(replace(score.voices[v], muted=not workspace.is_heard(v)) for v in VOICES)
    return score if voices == score.voices else score.replace(voices=voices)
