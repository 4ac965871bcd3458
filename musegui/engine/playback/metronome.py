"""The metronome: where it clicks in a piece, and how it counts in."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

import numpy as np

from musegui.core.timegrid import TimeGrid, seconds_per_step
from musegui.engine.playback.schedule import (
    CLICK_CHANNEL,
    SCHEDULED,
    Schedule,
    ScheduledNotes,
    in_order,
)
from musegui.engine.playback.transport import NoteEvent, PlayPoint

_CLICK, _ACCENT = (77, 92), (76, 116)
"""Pitch and velocity; the pitches are General MIDI's low and high wood block."""

_CLICK_SECONDS = 0.05


def with_metronome(schedule: Schedule) -> Schedule:
    """Add a click on each beat to a schedule, accented where a bar begins."""
    clicks = _clicks(schedule.grid, schedule.end_step)
    return replace(schedule, notes=in_order(schedule.notes, clicks))


@lru_cache(maxsize=4)
def _clicks(grid: TimeGrid, steps: int) -> ScheduledNotes:
    """Give the clicks as notes of a schedule."""
    clicks = [
        (step, step + 1, CLICK_CHANNEL, *_sound(into))
        for step, into in enumerate(grid.steps_into_bar(steps).tolist())
        if into % grid.meter_at(step).beat_steps == 0
    ]
    return np.array(clicks, dtype=SCHEDULED)


def count_in_seconds(grid: TimeGrid, step: float) -> float:
    """Tell how long a bar lasts at a step; that long is counted before playback begins there."""
    at = math.floor(step)
    return grid.meter_at(at).steps_per_bar * seconds_per_step(grid.tempo_at(at).bpm)


def count_in(grid: TimeGrid, begin: PlayPoint) -> list[NoteEvent]:
    """Click the beats of a bar before playback begins, as if its meter and tempo held before.

    Returns
    -------
    list of NoteEvent
        Rising in time.
    """
    at = math.floor(begin.step)
    meter, step_seconds = grid.meter_at(at), seconds_per_step(grid.tempo_at(at).bpm)
    into = int(grid.steps_into_bar(at + 1)[at])
    stop = math.ceil(begin.step)
    events = []
    for step in range(stop - meter.steps_per_bar, stop):
        place = (into + step - at) % meter.steps_per_bar
        if place % meter.beat_steps == 0:
            at_seconds = begin.at_seconds - (begin.step - step) * step_seconds
            pitch, velocity = _sound(place)
            events.append(NoteEvent(at_seconds, CLICK_CHANNEL, pitch, velocity))
            events.append(NoteEvent(at_seconds + _CLICK_SECONDS, CLICK_CHANNEL, pitch, 0))
    return sorted(events)


def _sound(into_bar_steps: int) -> tuple[int, int]:
    return _ACCENT if into_bar_steps == 0 else _CLICK
