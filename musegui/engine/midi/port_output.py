"""The output that plays into other programs and instruments, through MIDI ports."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from musegui.core.translation import tr, tr_noop
from musegui.core.voices import VOICE_COUNT
from musegui.engine.errors import OutputError
from musegui.engine.midi.midi_bytes import CONTROL, NOTE_OFF, NOTE_ON, PROGRAM
from musegui.engine.midi.outbox import (
    Back,
    Follow,
    Lost,
    Opening,
    Order,
    Refused,
    Send,
    Silence,
    TakeBack,
)
from musegui.engine.midi.ports.choice import Wiring
from musegui.engine.playback.schedule import CLICK_CHANNEL
from musegui.engine.playback.transport import Transport
from musegui.processes.worker import WorkerProcess

RETRY_SECONDS = (1.0, 2.0, 4.0)
"""How long to wait before trying once more to open ports whose system has gone; then the last."""

_SENDER = "musegui.engine.midi.sender"
_ENDED = tr_noop("The process that sends MIDI has ended unexpectedly")


class PortOutput:
    """Plays through MIDI ports. What a port that has gone should play goes nowhere, on time.

    A port that comes back is played into again, and so are all of them when the MIDI system does.

    Parameters
    ----------
    wiring : Wiring
    midi_channels : sequence of int, length 4
        The voices' channels, which tell voices with ports of their own apart.
    on_lost : callable, optional
        Called with what has gone, in words without a full stop, on a thread of the output's own.
        The output may be closed there.
    on_back : callable, optional
        Called likewise with what is back.
    on_strike : callable, optional
        Called with the time and the pitch of each strike that is ordered.

    Raises
    ------
    OutputError
        If a port can't be opened, or voices with ports of their own share a channel.
    """

    def __init__(
        self,
        wiring: Wiring,
        midi_channels: Sequence[int] = tuple(range(VOICE_COUNT)),
        on_lost: Callable[[str], None] | None = None,
        on_back: Callable[[str], None] | None = None,
        on_strike: Callable[[float, int], None] | None = None,
    ) -> None:
        self.wiring = wiring
        self.route(midi_channels)
        self._on_lost = on_lost
        self._on_back = on_back
        self._on_strike = on_strike
        self._settings: dict[tuple[int, int], Send] = {}
        self._following: Follow | None = None
        self._closing = threading.Event()
        self._process = _start(wiring)
        self._listener = threading.Thread(target=self._listen, name="musegui-midi")
        self._listener.start()

    @property
    def now_seconds(self) -> float:
        return time.perf_counter()

    def route(self, midi_channels: Sequence[int]) -> None:
        """Take other channels for the voices'.

        Raises
        ------
        OutputError
            If voices with ports of their own share a channel.
        """
        self._port_of_channel = _routes(self.wiring, midi_channels)

    def serves(self, wiring: Wiring) -> bool:
        """Whether these are the ports of another wiring too, and open."""
        same = (wiring.names, wiring.virtual) == (self.wiring.names, self.wiring.virtual)
        return same and not self._closing.is_set()

    def change(self, *, programs: bool, clock: bool) -> None:
        """Send program changes and clock from now on, or no longer."""
        if self._following is not None and clock != self.wiring.clock:
            now, transport = self.now_seconds, self._following.transport
            state = transport.on_clock(now, now) if clock else transport.pause(now)
            self._put(Follow(now, state))
        self.wiring = replace(self.wiring, programs=programs, clock=clock)

    def note_on(self, at_seconds: float, midi_channel: int, pitch: int, velocity: int) -> None:
        if self._on_strike is not None and midi_channel != CLICK_CHANNEL:
            self._on_strike(at_seconds, pitch)
        self._send(at_seconds, NOTE_ON, midi_channel, pitch, velocity)

    def note_off(self, at_seconds: float, midi_channel: int, pitch: int) -> None:
        self._send(at_seconds, NOTE_OFF, midi_channel, pitch, 0)

    def program(self, midi_channel: int, program: int) -> None:
        if self.wiring.programs:
            self._set(PROGRAM, midi_channel, program)

    def control(self, midi_channel: int, control: int, value: int) -> None:
        self._set(CONTROL, midi_channel, control, value)

    def follow(self, at_seconds: float, transport: Transport) -> None:
        self._following = Follow(at_seconds, transport)
        if self.wiring.clock:
            self._put(self._following)

    def drop_pending(self) -> None:
        self._put(TakeBack(self.now_seconds))

    def all_notes_off(self) -> None:
        self._put(Silence())

    def close(self) -> None:
        self._closing.set()
        self._process.close()
        if self._listener is not threading.current_thread():
            self._listener.join()

    def _set(self, kind: int, midi_channel: int, *values: int) -> None:
        """Send a setting, and remember it for a port that comes back."""
        message = self._message(self.now_seconds, kind, midi_channel, *values)
        number = values[0] if kind == CONTROL else -1
        self._settings[message.data[0], number] = message
        self._put(message)

    def _send(self, at_seconds: float, kind: int, midi_channel: int, *values: int) -> None:
        if midi_channel != CLICK_CHANNEL:  # who plays along has a metronome of their own
            self._put(self._message(at_seconds, kind, midi_channel, *values))

    def _message(self, at_seconds: float, kind: int, midi_channel: int, *values: int) -> Send:
        port = self._port_of_channel.get(midi_channel, 0)
        data = bytes([kind | midi_channel, *values])
        return Send(max(at_seconds, self.now_seconds), port, data)

    def _put(self, order: Order) -> None:
        self._process.put(order)

    def _listen(self) -> None:
        said = False
        while not self._closing.is_set():
            match self._process.take():
                case Lost(what):
                    said = True
                    self._report(self._on_lost, what)
                case Back(port, name):
                    self._restore({port})
                    self._report(self._on_back, tr("The MIDI port {name!r} is back", name=name))
                case None:
                    if not said:
                        self._report(self._on_lost, f"{tr(_ENDED)}: {self._process.why_it_ended()}")
                    self._start_again()
                    said = False
        self._process.close_output()

    def _start_again(self) -> None:
        """Open all ports anew as soon as that is possible."""
        waits = iter(RETRY_SECONDS)
        while not self._closing.wait(next(waits, RETRY_SECONDS[-1])):
            try:
                process = _start(self.wiring)
            except OutputError:
                continue
            self._process.close()
            self._process.close_output()
            self._process = process
            self._restore(set(range(len(self.wiring.names))))
            self._report(self._on_back, tr("MIDI is back"))
            break
        if self._closing.is_set():
            self._process.close()

    def _restore(self, ports: set[int]) -> None:
        """Send what ports that have just been opened must know."""
        now = self.now_seconds
        for message in list(self._settings.values()):
            if message.port in ports:
                self._put(replace(message, at_seconds=now))
        if self._following is not None and self.wiring.clock and 0 in ports:
            transport = self._following.transport
            self._put(Follow(now, transport.on_clock(now, now)))

    def _report(self, listener: Callable[[str], None] | None, what: str) -> None:
        if listener is not None and not self._closing.is_set():
            listener(what)


def _start(wiring: Wiring) -> WorkerProcess:
    process = WorkerProcess(_SENDER)
    process.put(Opening(wiring.names, wiring.virtual))
    answer = process.take()
    if isinstance(answer, Refused) or answer is None:
        problem = f"{tr(_ENDED)}: {process.why_it_ended()}." if answer is None else answer.problem
        process.close()
        process.close_output()
        raise OutputError(problem)
    return process


def _routes(wiring: Wiring, midi_channels: Sequence[int]) -> dict[int, int]:
    """Tell which port each channel goes to; those not named go to the first."""
    if len(wiring.names) == 1:
        return {}
    routes = {midi_channel: port for port, midi_channel in enumerate(midi_channels)}
    if len(routes) < len(midi_channels):
        raise OutputError(
            tr(
                "Two voices share a MIDI channel, so they can't have ports of their own: "
                "give each voice a channel that no other has, or use one port."
            )
        )
    return routes
