"""Where playback stands and what sounds next: pure functions of the schedule and a clock."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from musegui.core.timegrid import TimeGrid
from musegui.engine.playback.schedule import Schedule, ScheduledNote

LoopSpan = tuple[int, int]
"""First step of a loop and the first step after it."""


class NoteEvent(NamedTuple):
    """A note struck (``velocity`` > 0) or released (0) at a time on the output's clock."""

    at_seconds: float
    midi_channel: int
    pitch: int
    velocity: int

    @property
    def is_strike(self) -> bool:
        return self.velocity > 0


class PlayPoint(NamedTuple):
    """At ``at_seconds`` on the output's clock, ``step`` is reached."""

    step: float
    at_seconds: float


@dataclass(frozen=True)
class Transport:
    """The state of playback; every command makes a new one.

    Attributes
    ----------
    grid : TimeGrid
    anchor : PlayPoint
        Where playback stood when this state began; ahead of time while it is being counted in.
    playing : bool
    loop : (int, int) or None
        Playing past the loop's end leaps to its start; from beyond the end it plays on.
    home_step : float
        Where playback last began, and where `stop` goes back to.
    """

    grid: TimeGrid
    anchor: PlayPoint = field(default=PlayPoint(0.0, 0.0))
    playing: bool = False
    loop: LoopSpan | None = None
    home_step: float = 0.0

    def step_at(self, now_seconds: float) -> float:
        """Give the (fractional) step reached at a time on the output's clock."""
        if not self.playing:
            return self.anchor.step
        elapsed = max(0.0, now_seconds - self.anchor.at_seconds)
        here = self.grid.seconds_at(self.anchor.step) + elapsed
        if self.loop is not None and self.anchor.step < self.loop[1]:
            first, last = (self.grid.seconds_at(step) for step in self.loop)
            if here >= last:
                here = first + (here - last) % (last - first)
        return _snap(self.grid.step_at(here))

    def play(self, now_seconds: float, wait_seconds: float = 0.0) -> Transport:
        """Play on from here, after having waited."""
        here = self.step_at(now_seconds)
        begin = PlayPoint(here, now_seconds + wait_seconds)
        return replace(self, anchor=begin, playing=True, home_step=here)

    def wait_at(self, now_seconds: float) -> float:
        """Give the seconds for which playback is still being counted in."""
        return max(0.0, self.anchor.at_seconds - now_seconds) if self.playing else 0.0

    def pause(self, now_seconds: float) -> Transport:
        return replace(self._at(now_seconds), playing=False)

    def stop(self) -> Transport:
        """Go back to where playback last began, and from there to the top."""
        back = 0.0 if not self.playing and self.anchor.step == self.home_step else self.home_step
        return replace(self, anchor=PlayPoint(back, 0.0), playing=False, home_step=back)

    def seek(self, now_seconds: float, step: float) -> Transport:
        here = _snap(max(0.0, step))
        return replace(self, anchor=PlayPoint(here, now_seconds), home_step=here)

    def with_loop(self, now_seconds: float, loop: LoopSpan | None) -> Transport:
        """Set or clear the loop; see `check_loop`."""
        return replace(self._at(now_seconds), loop=loop)

    def with_grid(self, now_seconds: float, grid: TimeGrid) -> Transport:
        """Change tempo (and bars) without leaving the step that is reached."""
        return replace(self._at(now_seconds), grid=grid)

    def on_clock(self, old_now_seconds: float, now_seconds: float) -> Transport:
        """Go on at the same step by another output's clock."""
        begins_seconds = now_seconds + self.wait_at(old_now_seconds)
        return replace(self, anchor=PlayPoint(self.step_at(old_now_seconds), begins_seconds))

    def _at(self, now_seconds: float) -> Transport:
        return self.on_clock(now_seconds, now_seconds)


def check_loop(loop: LoopSpan | None) -> None:
    """Refuse a loop that can't be played.

    Raises
    ------
    ValueError
        If the loop has no length or begins before the piece.
    """
    if loop is not None and not 0 <= loop[0] < loop[1]:
        raise ValueError(f"A loop runs from a step to a later one, not {loop[0]} to {loop[1]}.")


def look_ahead(
    schedule: Schedule, loop: LoopSpan | None, cursor: PlayPoint, until_seconds: float
) -> tuple[list[NoteEvent], PlayPoint]:
    """List what happens after a cursor, up to and including a time on the output's clock.

    What already sounds at the cursor is not listed (see `Schedule.sounding_at`). At a loop's end
    every note that still sounds is released, at its start every note under way is struck.

    Returns
    -------
    events : list of NoteEvent
        Rising in time; releases before strikes at the same time.
    cursor : PlayPoint
        Where the next look ahead goes on. It stays at the end of the piece once that is reached.
    """
    grid = schedule.grid
    events: list[NoteEvent] = []
    while cursor.at_seconds < until_seconds:
        loops = loop is not None and cursor.step < loop[1]
        border = loop[1] if loop is not None and loops else schedule.end_step
        offset_seconds = cursor.at_seconds - grid.seconds_at(cursor.step)
        border_seconds = offset_seconds + grid.seconds_at(border)
        if border_seconds > until_seconds:
            step = _snap(grid.step_at(until_seconds - offset_seconds))
            events += _passage(schedule, cursor.step, min(step, border), offset_seconds)
            return events, PlayPoint(min(step, border), until_seconds)
        border_seconds = max(border_seconds, cursor.at_seconds)
        events += _passage(schedule, cursor.step, border, offset_seconds, closing=True)
        if loop is None or not loops:
            return events, PlayPoint(max(border, cursor.step), border_seconds)
        events += [_strike(note, border_seconds) for note in schedule.struck_at(loop[0])]
        cursor = PlayPoint(float(loop[0]), border_seconds)
    return events, cursor


def _passage(
    schedule: Schedule, after: float, through: float, offset_seconds: float, closing: bool = False
) -> list[NoteEvent]:
    """List the events in ``(after, through]``; a closing passage releases all at its end."""

    def at(step: float) -> float:
        return offset_seconds + schedule.grid.seconds_at(step)

    struck = schedule.started_in(after, through)
    stopped = schedule.stopped_in(after, through)
    if closing:
        struck = [note for note in struck if note.start < through]
        stopped += [n for n in schedule.sounding_at(through) if n.start < through]
    events = [_release(note, at(min(note.stop, through))) for note in stopped]
    events += [_strike(note, at(note.start)) for note in struck]
    return sorted(events, key=lambda event: (event.at_seconds, event.is_strike))


def _strike(note: ScheduledNote, at_seconds: float) -> NoteEvent:
    return NoteEvent(at_seconds, note.midi_channel, note.pitch, note.velocity)


def _release(note: ScheduledNote, at_seconds: float) -> NoteEvent:
    return NoteEvent(at_seconds, note.midi_channel, note.pitch, 0)


def _snap(step: float) -> float:
    """Undo the rounding of a clock reading that means a whole step; notes begin on whole steps."""
    nearest = round(step)
    return float(nearest) if abs(step - nearest) < 1e-6 else step
