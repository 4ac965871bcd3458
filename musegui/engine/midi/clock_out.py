"""MIDI clock: what a transport does as the messages that other instruments follow.

A tick is a 24th of a beat, a song position counts sixteenths, as steps do. The standard's rules
that matter here: Start, Continue and Song Position come a little before the tick they speak of,
a position is only given while stopped, and the first tick after Continue plays the position.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.engine.midi.midi_bytes import CONTINUE, SONG_POSITION, START, STOP, TICK
from musegui.engine.playback.transport import Transport

CLOCK_TICKS_PER_BEAT = 24
CLOCK_TICKS_PER_STEP = CLOCK_TICKS_PER_BEAT // STEPS_PER_BEAT

LEAD_SECONDS = 0.005
"""How far Start and Continue go ahead of the first tick; less where ticks are closer."""

LAST_POSITION_STEPS = 2**14 - 1
"""The farthest that fourteen bits reach; a follower of a longer piece starts there."""

_TOLERANCE_TICKS = 1e-3
_LATE_TICKS = 3


class TimedMessage(NamedTuple):
    """A MIDI message and its time on the output's clock."""

    at_seconds: float
    data: bytes


def song_position(step: int) -> bytes:
    """Make the message that leads a follower to a step."""
    position = min(step, LAST_POSITION_STEPS)
    return bytes([SONG_POSITION, position & 0x7F, position >> 7])


class MidiClock:
    """Follows a transport and tells what to send; it reads no clock itself.

    Each tick of the piece is given exactly once however often the transport changes on the way: a
    change that stays at its place only moves the ticks to come.
    """

    def __init__(self) -> None:
        self._transport: Transport | None = None
        self._origin_seconds = 0.0
        self._tick = 0
        self._announced = False
        self._running = False
        self._position: int | None = 0

    @property
    def next_seconds(self) -> float | None:
        """When the next message is due; None while nothing plays."""
        if self._transport is None or not self._transport.playing:
            return None
        self._wrap()
        return self._tick_seconds() - (0.0 if self._announced else self._lead_seconds())

    def due(self, until_seconds: float) -> list[TimedMessage]:
        """Take the messages up to and including a time."""
        messages: list[TimedMessage] = []
        while (at := self.next_seconds) is not None and at <= until_seconds:
            if self._announced:
                messages.append(TimedMessage(at, TICK))
                self._tick += 1
            else:
                messages += [TimedMessage(at, data) for data in self._announce()]
        return messages

    def follow(self, now_seconds: float, transport: Transport) -> list[TimedMessage]:
        """Go by another state of the transport from now on; gives what is due for that.

        What stops or leads elsewhere is due early, so that it precedes the ticks to come.
        """
        messages = self.due(now_seconds)
        goes_on = transport.playing and self._goes_on_in(transport)
        self._transport = transport
        step = transport.anchor.step
        self._origin_seconds = transport.anchor.at_seconds - transport.grid.seconds_at(step)
        if goes_on:
            return messages
        self._announced = False
        self._tick = CLOCK_TICKS_PER_STEP * math.ceil(step)
        early_seconds = now_seconds - LEAD_SECONDS
        messages = self.stop(early_seconds)
        if not transport.playing and math.ceil(step) != self._position:
            self._position = math.ceil(step)
            messages.append(TimedMessage(early_seconds, song_position(self._position)))
        return messages

    def stop(self, now_seconds: float) -> list[TimedMessage]:
        """Stop followers, wherever they are."""
        running, self._running = self._running, False
        return [TimedMessage(now_seconds, STOP)] if running else []

    def _goes_on_in(self, transport: Transport) -> bool:
        """Whether the next tick is also the next one of a new state; orders may come late."""
        ahead = self._tick - CLOCK_TICKS_PER_STEP * transport.anchor.step
        return self._running and self._announced and -_TOLERANCE_TICKS <= ahead <= _LATE_TICKS

    def _wrap(self) -> None:
        """Leap from a loop's end to its start."""
        assert self._transport is not None
        loop, anchor = self._transport.loop, self._transport.anchor
        if loop is None or anchor.step >= loop[1] or self._tick < CLOCK_TICKS_PER_STEP * loop[1]:
            return
        grid = self._transport.grid
        self._origin_seconds += grid.seconds_at(loop[1]) - grid.seconds_at(loop[0])
        self._tick = CLOCK_TICKS_PER_STEP * loop[0]
        self._announced = False

    def _announce(self) -> list[bytes]:
        """Lead followers to the step at hand and let them run."""
        leave = [STOP] if self._running else []
        self._announced = self._running = True
        self._position = None  # from here on followers keep count themselves
        if self._tick == 0:
            return [*leave, START]
        return [*leave, song_position(self._tick // CLOCK_TICKS_PER_STEP), CONTINUE]

    def _tick_seconds(self) -> float:
        assert self._transport is not None
        return self._origin_seconds + self._transport.grid.seconds_at(
            self._tick / CLOCK_TICKS_PER_STEP
        )

    def _lead_seconds(self) -> float:
        """Keep to half a tick, so that nothing overtakes the tick before."""
        assert self._transport is not None
        step = self._tick / CLOCK_TICKS_PER_STEP
        bpm = self._transport.grid.tempo_at(max(0, math.ceil(step) - 1)).bpm
        return min(LEAD_SECONDS, 30.0 / bpm / CLOCK_TICKS_PER_BEAT)
