"""Ableton Link as a clock that can be listened to: an optional extra, ``musegui[link]``.

Programs on one network share tempo, beats, start and stop. What they share is given as the messages
of a MIDI clock, so that whatever follows one follows the other. The library behind it is GPL: it is
imported when a session is joined, which the user asks for, and in the process that listens.
"""

from __future__ import annotations

import math
from collections import deque
from importlib.metadata import PackageNotFoundError, version
from typing import Any, NamedTuple

from musegui.core.translation import tr
from musegui.engine.errors import OutputError
from musegui.engine.midi.clock_out import (
    CLOCK_TICKS_PER_BEAT,
    CLOCK_TICKS_PER_STEP,
    TimedMessage,
    song_position,
)
from musegui.engine.midi.midi_bytes import CONTINUE, START, STOP, TICK
from musegui.engine.midi.ports.names import MidiPort

LINK_NAME = "Ableton Link"
LINK_PORT = MidiPort("Link", LINK_NAME)

BAR_BEATS = 4
"""What Link programs begin together on, if nobody says otherwise."""

_FIRST_BPM = 120.0
_BAR_TICKS = BAR_BEATS * CLOCK_TICKS_PER_BEAT
_LATE_TICKS = CLOCK_TICKS_PER_BEAT
_TOLERANCE_BARS = 0.01


def has_link() -> bool:
    """Tell whether the library is installed, without importing it."""
    try:
        version("LinkPython-extern")
    except PackageNotFoundError:
        return False
    return True


class LinkState(NamedTuple):
    """What the programs of a session share.

    Attributes
    ----------
    at_seconds : float
        When this is so.
    beat : float
        The beat that is reached then; bars begin at multiples of `BAR_BEATS`.
    bpm : float
    playing : bool
    since_beat : float
        Where ``playing`` became what it is, or becomes it.
    """

    at_seconds: float
    beat: float
    bpm: float
    playing: bool
    since_beat: float


class LinkClock:
    """Gives what a session does as the messages of a MIDI clock; it reads no clock itself.

    A start leads to the top of the piece with the next bar of the session. Where the beats of the
    session leap, as when two sessions become one, it begins again so.
    """

    def __init__(self) -> None:
        self._tick: int | None = None
        self._running = False
        self._top_tick: int | None = None

    def due(self, state: LinkState) -> list[TimedMessage]:
        """Take the messages up to a state's time; states come in order."""
        now_tick = math.floor(state.beat * CLOCK_TICKS_PER_BEAT)
        messages: list[TimedMessage] = []
        tick = self._tick
        if tick is None or abs(now_tick - tick) > _LATE_TICKS:
            messages += self._stop(state.at_seconds)
            tick = now_tick + 1
        if not state.playing and state.beat >= state.since_beat:
            messages += self._stop(state.at_seconds)
        elif state.playing and self._top_tick is None:
            since_tick = max(state.since_beat * CLOCK_TICKS_PER_BEAT, now_tick - _LATE_TICKS)
            self._top_tick = _BAR_TICKS * math.ceil(since_tick / _BAR_TICKS - _TOLERANCE_BARS)
        while tick <= now_tick:
            behind_seconds = (state.beat - tick / CLOCK_TICKS_PER_BEAT) * 60 / state.bpm
            at_seconds = state.at_seconds - behind_seconds
            messages += [TimedMessage(at_seconds, data) for data in (*self._begin(tick), TICK)]
            tick += 1
        self._tick = tick
        return messages

    def _begin(self, tick: int) -> list[bytes]:
        """Lead to the place of a tick, if it is the first one from the top that is on a step."""
        ahead = -1 if self._top_tick is None else tick - self._top_tick
        if self._running or ahead < 0 or ahead % CLOCK_TICKS_PER_STEP:
            return []
        self._running = True
        return [song_position(ahead // CLOCK_TICKS_PER_STEP), CONTINUE] if ahead else [START]

    def _stop(self, at_seconds: float) -> list[TimedMessage]:
        was_running, self._running, self._top_tick = self._running, False, None
        return [TimedMessage(at_seconds, STOP)] if was_running else []


class LinkInput:
    """A session that is listened to like a `MidiIn`; made by `open_link`."""

    name = LINK_NAME
    is_there = True

    def __init__(self, session: Any) -> None:
        self._session = session
        self._clock = LinkClock()
        self._waiting: deque[TimedMessage] = deque()
        self._last_seconds: float | None = None

    def receive(self) -> tuple[list[int], float] | None:
        """Take the next message and the seconds since the one before; None if there is none."""
        if not self._waiting:
            self._waiting.extend(self._clock.due(self._state()))
        if not self._waiting:
            return None
        at_seconds, data = self._waiting.popleft()
        distance_seconds = at_seconds - (self._last_seconds or at_seconds)
        self._last_seconds = at_seconds
        return list(data), distance_seconds

    def reopen(self) -> bool:
        """Do nothing: a session does not go."""
        return True

    def close(self) -> None:
        """Leave the session."""
        self._session.enabled = False

    def _state(self) -> LinkState:
        now_microseconds = self._session.clock().micros()
        shared = self._session.captureSessionState()
        return LinkState(
            now_microseconds / 1e6,
            shared.beatAtTime(now_microseconds, BAR_BEATS),
            shared.tempo(),
            shared.isPlaying(),
            shared.beatAtTime(shared.timeForIsPlaying(), BAR_BEATS),
        )


def open_link() -> LinkInput:
    """Join the session of this network.

    Raises
    ------
    OutputError
        If the library is not installed, or can't be loaded.
    """
    try:
        from link import Link
    except ImportError as problem:
        raise OutputError(
            tr(
                "Ableton Link needs the package LinkPython-extern; install musegui with its extra "
                "'link' (the guide's page \"Installing\" says how): {problem}.",
                problem=problem,
            )
        ) from problem
    session = Link(_FIRST_BPM)
    session.enabled = True
    session.startStopSyncEnabled = True
    return LinkInput(session)
