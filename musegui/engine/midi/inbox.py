"""What comes in from MIDI ports: the values that are passed on, and what counts as a message.

The orders and answers of the process that listens are values that can be pickled.
"""

from __future__ import annotations

from dataclasses import dataclass

from musegui.engine.midi.midi_bytes import (
    CONTROL,
    DATA_BYTES,
    NOTE_OFF,
    NOTE_ON,
    STATUS_BIT,
    SUSTAIN,
)
from musegui.engine.midi.ports.names import MidiPort

_FORGOTTEN = 0.01
_PEDAL_DOWN = 64


@dataclass(frozen=True)
class Heard:
    """A message, and when it came in on `time.perf_counter`'s clock."""

    at_seconds: float
    data: bytes


@dataclass(frozen=True)
class Ports:
    """Which ports other programs and devices offer now, and a sentence if there is no MIDI."""

    outputs: tuple[MidiPort, ...] = ()
    inputs: tuple[MidiPort, ...] = ()
    problem: str = ""


@dataclass(frozen=True)
class Listening:
    """Whether the port that was asked for is heard from now on."""

    name: str
    open: bool


@dataclass(frozen=True)
class KeyPress:
    """A key of a keyboard struck (``velocity`` > 0) or released (0)."""

    midi_channel: int
    pitch: int
    velocity: int


def is_message(data: bytes) -> bool:
    """Tell whether bytes are one whole message that the program knows what to do with."""
    count = DATA_BYTES.get(data[0]) if data else None
    return count is not None and len(data) == 1 + count and max(data[1:], default=0) < STATUS_BIT


def key_press(data: bytes) -> KeyPress | None:
    """Read a message as a key struck or released; None if it is something else."""
    kind = data[0] & 0xF0
    if kind not in (NOTE_OFF, NOTE_ON):
        return None
    return KeyPress(data[0] & 0x0F, data[1], data[2] if kind == NOTE_ON else 0)


def pedal_down(data: bytes) -> bool | None:
    """Tell whether a message presses the sustain pedal or lifts it; None for any other."""
    if data[0] & 0xF0 != CONTROL or data[1] != SUSTAIN:
        return None
    return data[2] >= _PEDAL_DOWN


class Stamps:
    """Turns the distances between messages into times, however late each of them was fetched.

    The MIDI library tells how long after the one before a message came in. The earliest fetch
    seen gives the time of them all; a hundredth of the lateness is forgotten with each message,
    for clocks drift apart.
    """

    def __init__(self) -> None:
        self._sum_seconds = 0.0
        self._offset_seconds: float | None = None

    def at(self, fetched_seconds: float, distance_seconds: float) -> float:
        """Give the time of a message."""
        self._sum_seconds += distance_seconds
        fetched_offset = fetched_seconds - self._sum_seconds
        if self._offset_seconds is None or fetched_offset < self._offset_seconds:
            self._offset_seconds = fetched_offset
        else:
            self._offset_seconds += _FORGOTTEN * (fetched_offset - self._offset_seconds)
        return self._sum_seconds + self._offset_seconds
