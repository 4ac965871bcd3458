"""The schedule: what a score asks an instrument to do, as a value that the player reads."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.performance import EXACT, PLAYED, Performance, perform
from musegui.core.score import Score
from musegui.core.timegrid import TimeGrid

CLICK_CHANNEL = 16
"""The metronome's: beyond the sixteen that voices and MIDI ports have."""


class ChannelSetup(NamedTuple):
    """How a MIDI channel sounds: General MIDI program, volume and pan 0-127."""

    midi_channel: int
    program: int
    volume: int
    pan: int

    @property
    def controls(self) -> tuple[tuple[int, int], ...]:
        """Controller numbers and values that set volume and pan."""
        return ((7, self.volume), (10, self.pan))


class ScheduledNote(NamedTuple):
    """One note on its MIDI channel, struck at ``start`` and released at ``stop`` (steps)."""

    start: float
    stop: float
    midi_channel: int
    pitch: int
    velocity: int


SCHEDULED = np.dtype(list(zip(ScheduledNote._fields, (PLAYED[i] for i in range(5)), strict=True)))
"""The same as a row of an array; a played note of `musegui.core.performance` on its channel."""

ScheduledNotes = NDArray[np.void]


@dataclass(frozen=True, eq=False)
class Schedule:
    """All notes that sound, in the order in which they begin.

    Attributes
    ----------
    notes : ndarray of `SCHEDULED`, shape (N,)
        Rising in ``start``.
    channels : tuple of ChannelSetup, length 4
        One per voice from soprano to bass.
    grid : TimeGrid
        Translates steps to seconds.
    end_step : int
        Where the piece ends.
    """

    notes: ScheduledNotes
    channels: tuple[ChannelSetup, ...]
    grid: TimeGrid
    end_step: int

    @cached_property
    def _by_stop(self) -> ScheduledNotes:
        """The ``notes`` rising in ``stop``."""
        rising: ScheduledNotes = self.notes[np.argsort(self.notes["stop"], kind="stable")]
        return rising

    def started_in(self, after: float, through: float) -> list[ScheduledNote]:
        """List the notes struck in ``(after, through]`` (steps), rising in start."""
        return _rows(self.notes, "start", after, through)

    def stopped_in(self, after: float, through: float) -> list[ScheduledNote]:
        """List the notes released in ``(after, through]`` (steps), rising in stop."""
        return _rows(self._by_stop, "stop", after, through)

    def sounding_at(self, step: float) -> list[ScheduledNote]:
        """List the notes that sound at a step: struck there or before, released after."""
        under_way = (self.notes["start"] <= step) & (step < self.notes["stop"])
        return [ScheduledNote(*row) for row in self.notes[under_way].tolist()]

    def struck_at(self, step: float) -> list[ScheduledNote]:
        """List what to strike where playback begins: notes under way, clicks on their beat."""
        under_way = self.sounding_at(step)
        return [n for n in under_way if n.start == step or n.midi_channel != CLICK_CHANNEL]


def _rows(notes: ScheduledNotes, column: str, after: float, through: float) -> list[ScheduledNote]:
    first, last = np.searchsorted(notes[column], (after, through), side="right")
    return [ScheduledNote(*row) for row in notes[first:last].tolist()]


def make_schedule(score: Score, performance: Performance = EXACT) -> Schedule:
    """Make the schedule of a performed score; muted voices are silent in it."""
    played, grid = perform(score, performance)
    heard = np.array([not voice.muted for voice in score.voices])
    midi_channels = np.array([voice.midi_channel for voice in score.voices])
    notes = played[heard[played["voice"]]].view(SCHEDULED)
    notes["midi_channel"] = midi_channels[notes["midi_channel"]]
    channels = tuple(
        ChannelSetup(voice.midi_channel, voice.program, voice.volume, voice.pan)
        for voice in score.voices
    )
    return Schedule(in_order(notes), channels, grid, score.steps)


def in_order(*parts: ScheduledNotes) -> ScheduledNotes:
    """Give notes in the order in which they begin; none can be changed any more."""
    notes = np.concatenate(parts)
    notes = notes[np.argsort(notes["start"], kind="stable")]
    notes.flags.writeable = False
    return notes
