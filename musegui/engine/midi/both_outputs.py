"""Two outputs at once: a MIDI port, and the synthesizer beside it."""

from __future__ import annotations

from musegui.engine.playback.outputs import Output, SilentOutput
from musegui.engine.playback.transport import Transport

_TOLERANCE_SECONDS = 0.005


class BothOutputs:
    """Plays on two outputs by the clock of the first.

    Parameters
    ----------
    first, second : Output
        Closed with this one.
    """

    def __init__(self, first: Output, second: Output) -> None:
        self._first: Output = first
        self._second = second
        self._lag_seconds = second.now_seconds - first.now_seconds

    @property
    def now_seconds(self) -> float:
        return self._first.now_seconds

    def note_on(self, at_seconds: float, midi_channel: int, pitch: int, velocity: int) -> None:
        self._first.note_on(at_seconds, midi_channel, pitch, velocity)
        self._second.note_on(at_seconds + self._lag_seconds, midi_channel, pitch, velocity)

    def note_off(self, at_seconds: float, midi_channel: int, pitch: int) -> None:
        self._compare_clocks()
        self._first.note_off(at_seconds, midi_channel, pitch)
        self._second.note_off(at_seconds + self._lag_seconds, midi_channel, pitch)

    def program(self, midi_channel: int, program: int) -> None:
        self._first.program(midi_channel, program)
        self._second.program(midi_channel, program)

    def control(self, midi_channel: int, control: int, value: int) -> None:
        self._first.control(midi_channel, control, value)
        self._second.control(midi_channel, control, value)

    def follow(self, at_seconds: float, transport: Transport) -> None:
        self._first.follow(at_seconds, transport)

    def drop_pending(self) -> None:
        self._first.drop_pending()
        self._second.drop_pending()

    def all_notes_off(self) -> None:
        self._first.all_notes_off()
        self._second.all_notes_off()

    def detach(self) -> None:
        """Let go of the first output, for someone else to go on with it."""
        first, self._first = self._first, SilentOutput(lambda: self._second.now_seconds)
        self._lag_seconds = 0.0
        first.all_notes_off()

    def close(self) -> None:
        self._first.close()
        self._second.close()

    def _compare_clocks(self) -> None:
        """Keep up with the second clock, by leaps.

        And only before releases, so that none can come to lie behind the strike that follows it.
        """
        lag_seconds = self._second.now_seconds - self._first.now_seconds
        if abs(lag_seconds - self._lag_seconds) > _TOLERANCE_SECONDS:
            self._lag_seconds = lag_seconds
