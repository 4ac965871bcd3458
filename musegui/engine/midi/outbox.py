"""What is to be sent to MIDI ports and when; orders come in, messages go out in time.

The orders, and what the process that takes them answers, are values that can be pickled.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import assert_never

from musegui.engine.midi.clock_out import MidiClock
from musegui.engine.midi.midi_bytes import ALL_NOTES_OFF, CONTROL, NOTE_OFF, NOTE_ON
from musegui.engine.playback.transport import Transport


@dataclass(frozen=True)
class Opening:
    """The first order: virtual ports of these names, or existing ones."""

    names: tuple[str, ...]
    virtual: bool


@dataclass(frozen=True)
class Send:
    """Send a message through a port (counted from 0) at a time."""

    at_seconds: float
    port: int
    data: bytes


@dataclass(frozen=True)
class TakeBack:
    """Forget the messages later than a time; release notes that were struck later."""

    after_seconds: float


@dataclass(frozen=True)
class Follow:
    """Let the clock go by a state of the transport from a time on."""

    at_seconds: float
    transport: Transport


@dataclass(frozen=True)
class Silence:
    """Forget what is pending and end every note."""


Order = Send | TakeBack | Follow | Silence


@dataclass(frozen=True)
class Ready:
    """The first answer: the ports are open."""


@dataclass(frozen=True)
class Refused:
    """The other first answer: a sentence that says why they are not."""

    problem: str


@dataclass(frozen=True)
class Lost:
    """What has gone, in words without a full stop."""

    what: str


@dataclass(frozen=True)
class Back:
    """A port (counted from 0) that had gone is there again and has been opened."""

    port: int
    name: str


SenderReport = Ready | Refused | Lost | Back

Wire = Callable[[int, bytes], None]
"""Sends a message through a port at once."""


class Outbox:
    """What is to be sent, and what sounds; reads no clock itself.

    On every port, channel and pitch strikes and releases take turns: a release of what does not
    sound is left out, and a note struck again is released first.
    """

    def __init__(self, send: Wire, clock: MidiClock | None = None) -> None:
        self._send = send
        self._clock = clock
        self._pending: list[tuple[float, int, int, bytes]] = []
        self._order = count()
        self._struck: dict[tuple[int, int, int], float] = {}
        self._used: set[tuple[int, int]] = set()

    @property
    def sounding(self) -> set[tuple[int, int, int]]:
        """Port, channel and pitch of every note that was struck and not released."""
        return set(self._struck)

    @property
    def next_seconds(self) -> float | None:
        """When the next message is due."""
        tick = None if self._clock is None else self._clock.next_seconds
        times = [message[0] for message in self._pending[:1]] + ([] if tick is None else [tick])
        return min(times, default=None)

    def take(self, order: Order) -> None:
        """Take an order; what it says to do at a time waits for `send_due`."""
        match order:
            case Send(at_seconds, port, data):
                self._put(at_seconds, port, data)
            case TakeBack(after_seconds):
                self._pending = [entry for entry in self._pending if entry[0] <= after_seconds]
                heapq.heapify(self._pending)
                for key, at_seconds in list(self._struck.items()):
                    if at_seconds > after_seconds:
                        self._release(*key)
            case Follow(at_seconds, transport):
                if self._clock is not None:
                    for message in self._clock.follow(at_seconds, transport):
                        self._put(message.at_seconds, 0, message.data)
            case Silence():
                self.silence()
            case _:
                assert_never(order)

    def send_due(self, now_seconds: float) -> None:
        """Send everything up to and including a time."""
        if self._clock is not None:
            for message in self._clock.due(now_seconds):
                self._put(message.at_seconds, 0, message.data)
        while self._pending and self._pending[0][0] <= now_seconds:
            at_seconds, _, port, data = heapq.heappop(self._pending)
            self._pass_on(at_seconds, port, data)

    def silence(self) -> None:
        """Forget what is pending, release what sounds, and tell each channel used to end all."""
        self._pending.clear()
        for key in sorted(self._struck):
            self._release(*key)
        for port, midi_channel in sorted(self._used):
            self._send(port, bytes([CONTROL | midi_channel, ALL_NOTES_OFF, 0]))
        self._used.clear()

    def end(self, now_seconds: float) -> None:
        """Fall silent and stop the clock."""
        self.silence()
        if self._clock is not None:
            for message in self._clock.stop(now_seconds):
                self._send(0, message.data)

    def forget(self, port: int) -> None:
        """Count nothing as sounding on a port that has gone."""
        self._struck = {key: at for key, at in self._struck.items() if key[0] != port}

    def _put(self, at_seconds: float, port: int, data: bytes) -> None:
        heapq.heappush(self._pending, (at_seconds, next(self._order), port, data))

    def _pass_on(self, at_seconds: float, port: int, data: bytes) -> None:
        kind, midi_channel = data[0] & 0xF0, data[0] & 0x0F
        if kind in (NOTE_ON, NOTE_OFF):
            key = (port, midi_channel, data[1])
            self._release(*key)
            if kind == NOTE_OFF:
                return
            self._struck[key] = at_seconds
            self._used.add((port, midi_channel))
        self._send(port, data)

    def _release(self, port: int, midi_channel: int, pitch: int) -> None:
        if self._struck.pop((port, midi_channel, pitch), None) is not None:
            self._send(port, bytes([NOTE_OFF | midi_channel, pitch, 0]))
