"""Where notes go: one protocol, with a recording and silence behind it.

Every output has a clock of its own, and notes carry times on that clock: an output that schedules
by itself, as FluidSynth does, sounds them on time however late Python is.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from musegui.engine.playback.transport import NoteEvent, Transport


class Output(Protocol):
    """What a player sends to; times are on the output's own clock.

    Channels count from 0. `CLICK_CHANNEL`, which MIDI does not have, is the metronome's.
    """

    @property
    def now_seconds(self) -> float:
        """Read the output's clock."""
        ...

    def note_on(self, at_seconds: float, midi_channel: int, pitch: int, velocity: int) -> None:
        """Strike a note at a time; at once if that has passed."""
        ...

    def note_off(self, at_seconds: float, midi_channel: int, pitch: int) -> None:
        """Release a note at a time; at once if that has passed."""
        ...

    def program(self, midi_channel: int, program: int) -> None:
        """Choose a channel's instrument at once."""
        ...

    def control(self, midi_channel: int, control: int, value: int) -> None:
        """Set one of a channel's controllers at once."""
        ...

    def follow(self, at_seconds: float, transport: Transport) -> None:
        """Learn where playback stands from a time on, to lead others along."""
        ...

    def drop_pending(self) -> None:
        """Forget the notes and releases whose time has not come."""
        ...

    def all_notes_off(self) -> None:
        """Forget what is pending and cut whatever sounds, on every channel."""
        ...

    def close(self) -> None:
        """Fall silent and give the device back; twice does no harm."""
        ...


class SilentOutput:
    """Plays nothing, on time: keeps a player running where there is no device."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock

    @property
    def now_seconds(self) -> float:
        return self._clock()

    def note_on(self, at_seconds: float, midi_channel: int, pitch: int, velocity: int) -> None:
        pass

    def note_off(self, at_seconds: float, midi_channel: int, pitch: int) -> None:
        pass

    def program(self, midi_channel: int, program: int) -> None:
        pass

    def control(self, midi_channel: int, control: int, value: int) -> None:
        pass

    def follow(self, at_seconds: float, transport: Transport) -> None:
        pass

    def drop_pending(self) -> None:
        pass

    def all_notes_off(self) -> None:
        pass

    def close(self) -> None:
        pass


class RecordingOutput(SilentOutput):
    """Keeps what it is sent, for tests and for looking.

    Attributes
    ----------
    settings : dict
        Last value of each ``("program", channel)`` and ``("control", channel, number)``.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(clock)
        self._events: list[NoteEvent] = []
        self.settings: dict[tuple[str, int] | tuple[str, int, int], int] = {}
        self.closed = False

    @property
    def played(self) -> list[NoteEvent]:
        """The events whose time has come, in the order in which they sound."""
        now = self.now_seconds
        return sorted((e for e in self._events if e.at_seconds <= now), key=_sounding_order)

    @property
    def pending(self) -> list[NoteEvent]:
        """The events whose time has not come."""
        now = self.now_seconds
        return sorted((e for e in self._events if e.at_seconds > now), key=_sounding_order)

    @property
    def sounding(self) -> set[tuple[int, int]]:
        """Channel and pitch of every note that was struck and not released."""
        notes: set[tuple[int, int]] = set()
        for event in self.played:
            if event.velocity:
                notes.add((event.midi_channel, event.pitch))
            else:
                notes.discard((event.midi_channel, event.pitch))
        return notes

    def note_on(self, at_seconds: float, midi_channel: int, pitch: int, velocity: int) -> None:
        at_seconds = max(at_seconds, self.now_seconds)
        self._events.append(NoteEvent(at_seconds, midi_channel, pitch, velocity))

    def note_off(self, at_seconds: float, midi_channel: int, pitch: int) -> None:
        self.note_on(at_seconds, midi_channel, pitch, 0)

    def program(self, midi_channel: int, program: int) -> None:
        self.settings["program", midi_channel] = program

    def control(self, midi_channel: int, control: int, value: int) -> None:
        self.settings["control", midi_channel, control] = value

    def drop_pending(self) -> None:
        self._events = self.played

    def all_notes_off(self) -> None:
        self.drop_pending()
        for midi_channel, pitch in self.sounding:
            self.note_off(self.now_seconds, midi_channel, pitch)

    def close(self) -> None:
        self.all_notes_off()
        self.closed = True


def _sounding_order(event: NoteEvent) -> float:
    return event.at_seconds
