"""Another program's MIDI clock: where it stands, how fast it goes, and whether it stutters.

The counterpart of `musegui.engine.midi.clock_out`. Ticks come in unevenly, because MIDI systems
pass messages on in periods; all those of the last two beats together give tempo and place.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musegui.engine.midi.clock_out import CLOCK_TICKS_PER_BEAT, CLOCK_TICKS_PER_STEP
from musegui.engine.midi.midi_bytes import CONTINUE, SONG_POSITION, START, STOP, TICK

SLOWEST_BPM, FASTEST_BPM = 10.0, 400.0

_WINDOW_TICKS = 2 * CLOCK_TICKS_PER_BEAT
_LEAST_TICKS = 5

_JUMPS = ((4, 1.5), (8, 1.2), (16, 1.1))
"""The last so many ticks that all come slower, or all faster, and so many times on average, have
another tempo: periods, which make single ticks uneven, can't do that."""

_UNEVEN = 2.5
_LEAST_SECONDS = 60 / CLOCK_TICKS_PER_BEAT / FASTEST_BPM
"""Where one tick comes so many times later than another, or sooner than any tempo has them, some
have waited somewhere."""

_STALL_SECONDS = 0.4
_STALL_TICKS = 8.0


@dataclass(frozen=True)
class Go:
    """Play from a step, now."""

    step: float


@dataclass(frozen=True)
class Halt:
    """Stop where you are; ``stalled`` if nobody said so, but the clock has."""

    stalled: bool = False


@dataclass(frozen=True)
class Locate:
    """Go to a step, and wait there."""

    step: int


Cue = Go | Halt | Locate


class ClockFollower:
    """Makes sense of clock messages; reads no clock itself.

    Attributes
    ----------
    running : bool
        Whether the other side plays.
    """

    def __init__(self) -> None:
        self.running = False
        self._moving = False
        self._next_tick = 0
        self._times: deque[float] = deque(maxlen=_WINDOW_TICKS)
        self._tick_seconds: float | None = None
        self._last_seconds = 0.0

    @property
    def bpm(self) -> float | None:
        """How fast the other side goes; None until that is known."""
        if self._tick_seconds is None:
            return None
        return min(max(60 / CLOCK_TICKS_PER_BEAT / self._tick_seconds, SLOWEST_BPM), FASTEST_BPM)

    @property
    def ticks(self) -> int:
        """How many ticks into the piece the other side is."""
        return self._next_tick - 1

    def step_at(self, now_seconds: float) -> float | None:
        """Give the (fractional) step that the other side has reached; None while it stands."""
        if not self._moving:
            return None
        since = (now_seconds - self._last_seconds) / (self._tick_seconds or np.inf)
        return (self.ticks + min(max(since, 0.0), _STALL_TICKS)) / CLOCK_TICKS_PER_STEP

    def take(self, at_seconds: float, data: bytes) -> Cue | None:
        """Take a message; tells what to do about it, if anything."""
        if data == TICK:
            return self._tick(at_seconds)
        if data in (START, CONTINUE):
            self.running, self._moving = True, False
            self._next_tick = 0 if data == START else self._next_tick
        elif data == STOP and self.running:
            self.running = self._moving = False
            return Halt()
        elif data[0] == SONG_POSITION:
            step = data[1] + (data[2] << 7)
            self._next_tick = step * CLOCK_TICKS_PER_STEP
            self._moving = False
            return Locate(step)
        return None

    def check(self, now_seconds: float) -> Cue | None:
        """Notice a clock that has stopped without a word; ask some times a second."""
        if not self._moving or not self._times:
            return None
        patience = max(_STALL_SECONDS, _STALL_TICKS * (self._tick_seconds or 0.0))
        if now_seconds - self._times[-1] <= patience:
            return None
        self._moving = False
        return Halt(stalled=True)

    def _tick(self, at_seconds: float) -> Cue | None:
        self._measure(at_seconds)
        if not self.running:
            return None
        self._next_tick += 1
        begins, self._moving = not self._moving, True
        return Go(self.ticks / CLOCK_TICKS_PER_STEP) if begins else None

    def _measure(self, at_seconds: float) -> None:
        """Find tempo and place from the last ticks; those that come late in a heap do not count."""
        if self._times and at_seconds - self._times[-1] > _STALL_SECONDS:
            self._times.clear()
        self._times.append(at_seconds)
        self._last_seconds = at_seconds
        self._forget_another_tempo()
        count = len(self._times)
        if count < _LEAST_TICKS:
            return
        times, apart = np.array(self._times), max(count // 2, _LEAST_TICKS - 1)
        slope = _middle(times[apart:] - times[:-apart]) / apart
        if slope > 0:
            self._tick_seconds = slope
            origin = _middle(times - slope * np.arange(count))
            self._last_seconds = origin + slope * (count - 1)

    def _forget_another_tempo(self) -> None:
        """Go by the last few ticks alone if the tempo has jumped with them."""
        usual, distances = self._tick_seconds, np.diff(np.array(self._times))
        if usual is None:
            return
        for count, ratio in _JUMPS:
            last = distances[-count:]
            if len(last) < count or last.min() < max(_LEAST_SECONDS, last.max() / _UNEVEN):
                return
            slower = last.min() > usual and last.mean() > usual * ratio
            if slower or (last.max() < usual and last.mean() < usual / ratio):
                self._times = deque(list(self._times)[-count - 1 :], maxlen=_WINDOW_TICKS)
                return


def _middle(values: NDArray[np.float64]) -> float:
    """Average the middle half of some values."""
    quarter = len(values) // 4
    return float(np.sort(values)[quarter : len(values) - quarter].mean())
