"""A player that goes by another program's clock, start, stop, continue and song position."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.engine.midi.clock_in import ClockFollower, Cue, Go, Halt, Locate
from musegui.engine.midi.clock_out import CLOCK_TICKS_PER_STEP
from musegui.engine.midi.inbox import Heard
from musegui.engine.midi.midi_bytes import TICK
from musegui.engine.playback.player import Player

_LEAP_STEPS = 1.0
"""A player farther off than this jumps; one that is nearer plays faster or slower until the next
beat."""

_HURRY = 0.25
_PACE_TOLERANCE = 0.002


class Following:
    """Drives a player by clock messages; `take` and `check` may come from different threads.

    Parameters
    ----------
    player : Player
    on_change : callable
        Called when the player has begun, stopped or gone elsewhere, with whether that is because
        the clock stopped without a word.
    """

    def __init__(self, player: Player, on_change: Callable[[bool], None]) -> None:
        self._player = player
        self._on_change = on_change
        self._clock = ClockFollower()
        self._lock = threading.Lock()
        self._pace_bpm: float | None = None
        self._closed = False

    @property
    def bpm(self) -> float | None:
        """How fast the other side goes; None until that is known."""
        return self._clock.bpm

    def take(self, heard: Heard) -> None:
        """Take a message that came in."""
        with self._lock:
            if self._closed:
                return
            self._do(self._clock.take(heard.at_seconds, heard.data))
            if heard.data == TICK and self._clock.ticks % CLOCK_TICKS_PER_STEP == 0:
                self._keep_up()

    def check(self) -> None:
        """Look whether the clock still comes; to be called some times a second."""
        with self._lock:
            if not self._closed:
                self._do(self._clock.check(time.perf_counter()))

    def close(self) -> None:
        """Follow no longer."""
        with self._lock:
            self._closed = True
            self._player.set_pace(None)

    def _do(self, cue: Cue | None) -> None:
        match cue:
            case Go(step):
                self._player.set_loop(None)
                self._set_pace(self._clock.bpm)
                self._player.seek(step)
                self._player.play()
            case Halt():
                self._player.pause()
            case Locate(step):
                self._player.seek(step)
            case None:
                return
        self._on_change(cue == Halt(stalled=True))

    def _keep_up(self) -> None:
        """Come nearer to where the other side is."""
        bpm, there = self._clock.bpm, self._clock.step_at(time.perf_counter())
        if bpm is None or there is None or not self._player.is_playing:
            return
        ahead_steps = there - self._player.position_step
        if abs(ahead_steps) > _LEAP_STEPS:
            self._player.seek(there)
            ahead_steps = 0.0
        hurry = min(max(ahead_steps / STEPS_PER_BEAT, -_HURRY), _HURRY)
        self._set_pace(bpm * (1 + hurry))

    def _set_pace(self, bpm: float | None) -> None:
        before = self._pace_bpm
        if bpm is None or (before and abs(bpm / before - 1) < _PACE_TOLERANCE):
            return
        self._pace_bpm = bpm
        self._player.set_pace(bpm)
