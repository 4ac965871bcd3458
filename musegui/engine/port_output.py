"""The output that plays into other programs and instruments, through MIDI ports."""

from __future__ import annotations

import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import IO

from musegui.core.voices import VOICE_COUNT, VOICES
from musegui.engine.errors import OutputError
from musegui.engine.midi_ports import CLIENT_NAME
from musegui.engine.outbox import (
    CONTROL,
    NOTE_OFF,
    NOTE_ON,
    PROGRAM,
    Follow,
    Message,
    Opening,
    Order,
    Silence,
    TakeBack,
)
from musegui.engine.transport import Transport

VIRTUAL_NAME = CLIENT_NAME
VIRTUAL_NAMES_PER_VOICE = tuple(f"{CLIENT_NAME} {voice.name.lower()}" for voice in VOICES)

_CLOSING_SECONDS = 3.0
_ENDED = "The process that sends MIDI has ended unexpectedly; choose the port again."


@dataclass(frozen=True)
class Wiring:
    """Which ports are played into, and what is sent beside the notes.

    Attributes
    ----------
    names : tuple of str
        One port for all voices, or four from soprano to bass. Existing ports are found as
        `musegui.engine.midi_ports.find_port` says.
    virtual : bool
        Whether to offer ports of these names instead of looking for them.
    programs : bool
        Whether program changes are sent.
    clock : bool
        Whether MIDI clock, start, stop, continue and song position are sent, on the first port.
    """

    names: tuple[str, ...] = (VIRTUAL_NAME,)
    virtual: bool = True
    programs: bool = True
    clock: bool = False

    def __post_init__(self) -> None:
        if len(self.names) not in (1, VOICE_COUNT):
            raise ValueError(f"Name one port or one per voice, not {len(self.names)}.")


class PortOutput:
    """Plays through MIDI ports. What a port that has gone should play goes nowhere, on time.

    Parameters
    ----------
    wiring : Wiring
    midi_channels : sequence of int, length 4
        The voices' channels, which tell voices with ports of their own apart.
    on_lost : callable, optional
        Called with a sentence for the user, on a thread of the output's own, when a port or the
        whole MIDI system goes. The output may be closed there.

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
    ) -> None:
        self.wiring = wiring
        self._port_of_channel = _routes(wiring, midi_channels)
        self._on_lost = on_lost
        self._lock = threading.Lock()
        self._closed = False
        self._process = subprocess.Popen(
            [sys.executable, "-m", "musegui.engine.midi_sender"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # MIDI libraries like to talk
            start_new_session=True,
        )
        self._orders, self._answers = _pipes(self._process)
        self._put(Opening(wiring.names, wiring.virtual, wiring.clock))
        self._listener = threading.Thread(target=self._listen, name="musegui-midi")
        if (problem := self._answer(at_end=_ENDED)) is not None:
            self.close()
            self._answers.close()
            raise OutputError(problem)
        self._listener.start()

    @property
    def now_seconds(self) -> float:
        return time.perf_counter()

    def note_on(self, at_seconds: float, midi_channel: int, pitch: int, velocity: int) -> None:
        self._send(at_seconds, NOTE_ON, midi_channel, pitch, velocity)

    def note_off(self, at_seconds: float, midi_channel: int, pitch: int) -> None:
        self._send(at_seconds, NOTE_OFF, midi_channel, pitch, 0)

    def program(self, midi_channel: int, program: int) -> None:
        if self.wiring.programs:
            self._send(self.now_seconds, PROGRAM, midi_channel, program)

    def control(self, midi_channel: int, control: int, value: int) -> None:
        self._send(self.now_seconds, CONTROL, midi_channel, control, value)

    def follow(self, at_seconds: float, transport: Transport) -> None:
        if self.wiring.clock:
            self._put(Follow(at_seconds, transport))

    def drop_pending(self) -> None:
        self._put(TakeBack(self.now_seconds))

    def all_notes_off(self) -> None:
        self._put(Silence())

    def close(self) -> None:
        with self._lock:
            if self._closed:
                return
            self._closed = True
            with suppress(OSError):
                self._orders.close()
        try:
            self._process.wait(_CLOSING_SECONDS)
        except subprocess.TimeoutExpired:  # as MIDI libraries hang when their server has died
            self._process.kill()
            self._process.wait()
        if self._listener.is_alive() and self._listener is not threading.current_thread():
            self._listener.join()

    def _send(self, at_seconds: float, kind: int, midi_channel: int, *values: int) -> None:
        port = self._port_of_channel.get(midi_channel, 0)
        data = bytes([kind | midi_channel, *values])
        self._put(Message(max(at_seconds, self.now_seconds), port, data))

    def _put(self, order: Order | Opening) -> None:
        with self._lock, suppress(OSError):  # if the process has ended, the listener says so
            if not self._closed:
                self._orders.write(pickle.dumps(order))
                self._orders.flush()

    def _answer(self, at_end: str | None) -> str | None:
        """Wait for what the process has to say."""
        try:
            answer: str | None = pickle.load(self._answers)
        except (EOFError, pickle.UnpicklingError):
            return at_end
        return answer

    def _listen(self) -> None:
        lost = False
        with self._answers:
            while (problem := self._answer(at_end=None)) is not None:
                lost = True
                self._report(problem)
        if not lost:
            self._report(_ENDED)

    def _report(self, problem: str) -> None:
        if self._on_lost is not None and not self._closed:
            self._on_lost(problem)


def _routes(wiring: Wiring, midi_channels: Sequence[int]) -> dict[int, int]:
    """Tell which port each channel goes to; those not named go to the first."""
    if len(wiring.names) == 1:
        return {}
    routes = {midi_channel: port for port, midi_channel in enumerate(midi_channels)}
    if len(routes) < len(midi_channels):
        raise OutputError(
            "Two voices share a MIDI channel, so they can't have ports of their own: "
            "give each voice a channel that no other has, or use one port."
        )
    return routes


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout
