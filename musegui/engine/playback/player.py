"""The player: keeps an output supplied with what the schedule says, a little ahead of time."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Self

from musegui.core.score import Score
from musegui.core.timegrid import TempoChange, seconds_per_step
from musegui.core.voices import Voice
from musegui.engine.playback.metronome import count_in, count_in_seconds
from musegui.engine.playback.outputs import Output, SilentOutput
from musegui.engine.playback.schedule import (
    ChannelSetup,
    Schedule,
    make_schedule,
)
from musegui.engine.playback.sounding import DOUBT_SECONDS, NoteKey, SoundingNotes, note_key
from musegui.engine.playback.transport import (
    LoopSpan,
    NoteEvent,
    PlayPoint,
    Transport,
    check_loop,
    look_ahead,
)

LOOK_AHEAD_SECONDS = 0.2
"""How far ahead notes are sent; Python may pause for this long without being heard."""

PUMP_INTERVAL_SECONDS = 0.05


class Player:
    """Plays a schedule on an output. Every method may be called from any thread.

    Parameters
    ----------
    output : Output
        Closed by the player when that is closed or takes another output.
    on_finished : callable, optional
        Called on the player's own thread when the end of the piece was reached; playback has
        stopped by then.
    """

    def __init__(self, output: Output, on_finished: Callable[[], None] | None = None) -> None:
        self.on_finished = on_finished
        self._output = output
        self._schedule = make_schedule(Score.empty(0))
        self._transport = Transport(self._schedule.grid)
        self._cursor = PlayPoint(0.0, 0.0)
        self._notes = SoundingNotes(output)
        self._given = self._schedule
        self._pace_bpm: float | None = None
        self._left_step = 0.0
        self._setups: dict[int, ChannelSetup] = {}
        self._closing = False
        self._changed = threading.Condition(threading.RLock())
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def is_playing(self) -> bool:
        return self._transport.playing

    @property
    def position_step(self) -> float:
        """The (fractional) step that is reached; where nothing plays, where it would go on."""
        with self._changed:
            step = self._transport.step_at(self._output.now_seconds)
            return min(step, self._end_step) if self._transport.playing else step

    @property
    def left_step(self) -> float:
        """The (fractional) step at which playback last paused or stopped."""
        return self._left_step

    @property
    def output(self) -> Output:
        """Where it plays now."""
        return self._output

    @property
    def clock_seconds(self) -> float:
        """Read the output's clock, which stands where its device no longer answers."""
        return self._output.now_seconds

    @property
    def loop(self) -> LoopSpan | None:
        return self._transport.loop

    def set_schedule(self, schedule: Schedule) -> None:
        """Play something else from here on; notes that both schedules share sound on."""
        with self._changed:
            now = self._interrupt()
            self._given = schedule
            schedule = self._schedule = _paced(schedule, self._pace_bpm)
            for setup in schedule.channels:
                self._set_up(setup)
            self._resume(self._transport.with_grid(now, schedule.grid), now)

    def set_pace(self, bpm: float | None) -> None:
        """Play as fast as someone else who leads, or as the schedule says (None)."""
        with self._changed:
            if bpm != self._pace_bpm:
                self._pace_bpm = bpm
                self.set_schedule(self._given)

    def set_output(self, output: Output) -> None:
        """Go on through another output, and close the one before."""
        self.swap_output(output).close()

    def swap_output(self, output: Output) -> Output:
        """Go on through another output; gives the one before, which is to be closed.

        A player that is closed gives back the new one.
        """
        with self._changed:
            if self._closing:
                return output
            old_now = self._interrupt()
            self._notes.release_played(old_now)
            self._notes.let_go(old_now)
            old = self._exchange(output)
            self._setups.clear()
            for setup in self._schedule.channels:
                self._set_up(setup)
            now = output.now_seconds
            self._resume(self._transport.on_clock(old_now, now), now)
            return old

    def play(self, *, counted_in: bool = False) -> None:
        """Play from where the position is, from the top if that is the end.

        Parameters
        ----------
        counted_in : bool
            Whether a bar is counted first.
        """
        with self._changed:
            if self._transport.playing or self._closing:
                return
            now = self._interrupt()
            if self._transport.anchor.step >= self._end_step:
                self._transport = self._transport.seek(now, 0.0)
            here, grid = self._transport.anchor.step, self._schedule.grid
            wait_seconds = count_in_seconds(grid, here) if counted_in else 0.0
            self._resume(self._transport.play(now, wait_seconds), now)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="musegui-player")
                self._thread.start()
            self._changed.notify()

    def pause(self) -> None:
        """Fall silent and stay where the position is."""
        with self._changed:
            now = self._interrupt()
            self._resume(self._transport.pause(now), now)

    def stop(self) -> None:
        """Fall silent and go back to where playback began; from there, to the top."""
        with self._changed:
            now = self._interrupt()
            self._resume(self._transport.stop(), now)

    def seek(self, step: float) -> None:
        """Go to a step; while playing, the notes under way there are struck."""
        with self._changed:
            now = self._interrupt()
            self._notes.release_played(now)
            self._resume(self._transport.seek(now, step), now)

    def set_loop(self, loop: LoopSpan | None) -> None:
        """Loop from a step to before a later one, or stop looping.

        Raises
        ------
        ValueError
            If the loop has no length or begins before the piece.
        """
        check_loop(loop)
        with self._changed:
            now = self._interrupt()
            self._resume(self._transport.with_loop(now, loop), now)

    def preview(self, voice: Voice, pitch: int, seconds: float = 0.3) -> None:
        """Sound one note of a voice at once; a note that already sounds is left alone."""
        with self._changed:
            now = self._settled()
            self._notes.preview(self._key(voice, pitch), now, seconds)

    def hold(self, voice: Voice, pitch: int, velocity: int) -> None:
        """Sound a note of a voice until `let_go`, as someone who plays it does."""
        with self._changed:
            now = self._settled()
            self._notes.hold(self._key(voice, pitch), velocity, now)

    def let_go(self, pitch: int) -> None:
        """Release what is held of a pitch."""
        with self._changed:
            self._notes.let_go(self._output.now_seconds, pitch)

    def let_go_of_all(self) -> None:
        """Release everything that is held."""
        with self._changed:
            self._notes.let_go(self._output.now_seconds)

    def step_before(self, seconds: float) -> tuple[float, float]:
        """Tell where playback stood so long ago, and how many steps were yet to be counted in."""
        with self._changed:
            at_seconds = self._output.now_seconds - seconds
            step = self._transport.step_at(at_seconds)
            tempo = self._schedule.grid.tempo_at(int(step))
            return step, self._transport.wait_at(at_seconds) / seconds_per_step(tempo.bpm)

    def panic(self) -> None:
        """Pause, and cut whatever may still sound."""
        with self._changed:
            self.pause()
            self._notes.cut()

    def close(self) -> None:
        """Fall silent, end the thread and close the output; twice does no harm."""
        with self._changed:
            if self._closing:
                return
            self.panic()
            self._closing = True
            self._changed.notify()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()
        self._exchange(SilentOutput()).close()

    def _exchange(self, output: Output) -> Output:
        """Send to another output from now on; gives the one before."""
        old, self._output = self._output, output
        self._notes = SoundingNotes(output)
        return old

    def _key(self, voice: Voice, pitch: int) -> NoteKey:
        return self._schedule.channels[voice].midi_channel, pitch

    def _settled(self) -> float:
        """Bring the account of what sounds up to now."""
        now = self._output.now_seconds
        self._notes.settle(now)
        return now

    def _interrupt(self) -> float:
        """Take back what was sent ahead; give the time up to which it has been played."""
        now = self._output.now_seconds
        self._notes.take_back(now)
        return now

    def _resume(self, transport: Transport, now: float) -> None:
        """Take on a new state: make what sounds agree with it, and look ahead anew."""
        if self._transport.playing and not transport.playing:
            self._left_step = self.position_step
        self._transport = transport
        begin = PlayPoint(transport.step_at(now), now + transport.wait_at(now))
        waits = begin.at_seconds > now
        sounds = transport.playing and not waits
        wanted = {note_key(n) for n in self._schedule.sounding_at(begin.step)} if sounds else set()
        kept = set(self._notes.keep_only(wanted, now))
        self._output.follow(now, transport)
        self._notes.renew_previews()
        self._cursor = begin
        if sounds:
            self._notes.strike(e for e in self._strikes(begin) if note_key(e) not in kept)
        elif waits:
            late = now - DOUBT_SECONDS
            counted = [e for e in count_in(transport.grid, begin) if e.at_seconds > late]
            self._notes.send([*counted, *self._strikes(begin)])
        self._look_ahead(now)

    def _strikes(self, begin: PlayPoint) -> list[NoteEvent]:
        notes = self._schedule.struck_at(begin.step)
        strikes = {
            note_key(n): NoteEvent(begin.at_seconds, *note_key(n), n.velocity) for n in notes
        }
        return sorted(strikes.values())

    def _look_ahead(self, now: float) -> None:
        """Send what happens within the next moment."""
        if not self._transport.playing:
            return
        events, self._cursor = look_ahead(
            self._schedule, self._transport.loop, self._cursor, now + LOOK_AHEAD_SECONDS
        )
        self._notes.send(events)

    def _set_up(self, setup: ChannelSetup) -> None:
        """Send those settings of a channel that differ from what it has."""
        if self._setups.get(setup.midi_channel) == setup:
            return
        self._setups[setup.midi_channel] = setup
        self._output.program(setup.midi_channel, setup.program)
        for control, value in setup.controls:
            self._output.control(setup.midi_channel, control, value)

    @property
    def _end_step(self) -> float:
        loop = self._transport.loop
        looping = loop is not None and self._transport.anchor.step < loop[1]
        return math.inf if looping else self._schedule.end_step

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._transport.playing or self._closing)
                if self._closing:
                    return
                finished = self._pump()
                if not finished:
                    self._changed.wait(PUMP_INTERVAL_SECONDS)
            if finished and self.on_finished is not None:
                self.on_finished()

    def _pump(self) -> bool:
        """Look further ahead; tell whether the end was reached, and stop there."""
        now = self._settled()
        self._look_ahead(now)
        ended = self._cursor.step >= self._end_step
        if ended and now >= self._cursor.at_seconds:
            self.stop()
            return True
        return False


def _paced(schedule: Schedule, bpm: float | None) -> Schedule:
    """Play all of a schedule at one tempo; as it says if that is None."""
    if bpm is None:
        return schedule
    grid = replace(schedule.grid, tempos=(TempoChange(0, bpm),))
    return replace(schedule, grid=grid)
