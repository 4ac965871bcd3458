"""The schedule: what a score asks an instrument to do, as a value that the player reads."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.score import Score
from musegui.core.timegrid import TimeGrid
from musegui.core.voices import VOICES, Voice

DEFAULT_VELOCITY = 88

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

    start: int
    stop: int
    midi_channel: int
    pitch: int
    velocity: int


@dataclass(frozen=True, eq=False)
class Schedule:
    """All notes that sound, in the order in which they begin.

    Attributes
    ----------
    notes : ndarray of int, shape (N, 5)
        Columns as in `ScheduledNote`, rows rising in ``start``.
    channels : tuple of ChannelSetup, length 4
        One per voice from soprano to bass.
    grid : TimeGrid
        Translates steps to seconds.
    end_step : int
        Where the piece ends.
    """

    notes: NDArray[np.int64]
    channels: tuple[ChannelSetup, ...]
    grid: TimeGrid
    end_step: int

    @cached_property
    def _by_stop(self) -> NDArray[np.int64]:
        """The rows of ``notes`` rising in ``stop``."""
        return self.notes[np.argsort(self.notes[:, 1], kind="stable")]

    def started_in(self, after: float, through: float) -> list[ScheduledNote]:
        """List the notes struck in ``(after, through]`` (steps), rising in start."""
        return _rows(self.notes, 0, after, through)

    def stopped_in(self, after: float, through: float) -> list[ScheduledNote]:
        """List the notes released in ``(after, through]`` (steps), rising in stop."""
        return _rows(self._by_stop, 1, after, through)

    def sounding_at(self, step: float) -> list[ScheduledNote]:
        """List the notes that sound at a step: struck there or before, released after."""
        under_way = (self.notes[:, 0] <= step) & (step < self.notes[:, 1])
        return [ScheduledNote(*row) for row in self.notes[under_way].tolist()]

    def struck_at(self, step: float) -> list[ScheduledNote]:
        """List what to strike where playback begins: notes under way, clicks on their beat."""
        under_way = self.sounding_at(step)
        return [n for n in under_way if n.start == step or n.midi_channel != CLICK_CHANNEL]


def _rows(
    notes: NDArray[np.int64], column: int, after: float, through: float
) -> list[ScheduledNote]:
    first, last = np.searchsorted(notes[:, column], (after, through), side="right")
    return [ScheduledNote(*row) for row in notes[first:last].tolist()]


def make_schedule(score: Score) -> Schedule:
    """Make the schedule of a score; muted voices are silent in it."""
    heard = [_voice_rows(score, voice) for voice in VOICES if not score.voices[voice].muted]
    notes = np.concatenate([np.empty((0, 5), dtype=np.int64), *heard])
    notes = notes[np.argsort(notes[:, 0], kind="stable")]
    notes.flags.writeable = False
    channels = tuple(
        ChannelSetup(voice.midi_channel, voice.program, voice.volume, voice.pan)
        for voice in score.voices
    )
    return Schedule(notes, channels, score.grid, score.steps)


def _voice_rows(score: Score, voice: Voice) -> NDArray[np.int64]:
    """Give a voice's notes as rows of ``Schedule.notes``.

    `musegui.core.notes.voice_notes` says the same with objects; a schedule is made thirty times a
    second during a fill, so this one stays with arrays.
    """
    pitches = score.pitches[voice]
    starts = np.flatnonzero(score.onsets[voice])
    breaks = np.append(np.flatnonzero(score.onsets[voice] | (pitches < 0)), score.steps)
    stops = breaks[np.searchsorted(breaks, starts, side="right")]
    channel = np.full_like(starts, score.voices[voice].midi_channel)
    velocity = np.full_like(starts, DEFAULT_VELOCITY)
    return np.stack([starts, stops, channel, pitches[starts], velocity], axis=1).astype(np.int64)
