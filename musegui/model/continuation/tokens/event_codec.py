"""Notes of any number of voices as Luo's events: note-on, note-off, time-shift and velocity.

What happens at one time is written in a fixed order: notes end from the lowest up, then others
begin from the lowest up, each after a velocity event if it is not as loud as the last. So the same
notes always give the same events.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.fill.frames import FRAME_PITCHES, Frames
from musegui.core.score import UNSAID

MAX_SHIFT_STEPS = 16
VELOCITY_STEP = 4
VELOCITY_BINS = 33
"""The first is for notes without a loudness of their own."""

NOTE_ON, NOTE_OFF = 0, FRAME_PITCHES
TIME_SHIFT = NOTE_OFF + FRAME_PITCHES
VELOCITY = TIME_SHIFT + MAX_SHIFT_STEPS
START = VELOCITY + VELOCITY_BINS
LEAST_AGE = MAX_SHIFT_STEPS
EVENT_TOKENS = START + 1


class EventNote(NamedTuple):
    """A note of no voice in particular; two of one pitch must not overlap."""

    start: int
    stop: int
    pitch: int
    velocity: int = UNSAID


def velocity_bin(velocity: int) -> int:
    """Give the bin of a velocity."""
    return UNSAID if velocity == UNSAID else 1 + (velocity - 1) // VELOCITY_STEP


def velocity_of_bin(index: int) -> int:
    """Give the velocity in the middle of a bin."""
    return UNSAID if index == 0 else VELOCITY_STEP * index - 2


def events_of_notes(notes: Iterable[EventNote], steps: int) -> list[int]:
    """Write notes down as events, to the end of a piece of so many steps."""
    begins: dict[int, list[EventNote]] = {}
    ends: dict[int, list[int]] = {}
    for note in notes:
        begins.setdefault(note.start, []).append(note)
        ends.setdefault(note.stop, []).append(note.pitch)
    events: list[int] = []
    now, loudness = 0, velocity_bin(UNSAID)
    for time in sorted({*begins, *ends, steps}):
        while now < time:
            shift = min(time - now, MAX_SHIFT_STEPS)
            events.append(TIME_SHIFT + shift - 1)
            now += shift
        events += [NOTE_OFF + pitch for pitch in sorted(ends.get(time, []))]
        for note in sorted(begins.get(time, []), key=lambda each: each.pitch):
            if velocity_bin(note.velocity) != loudness:
                loudness = velocity_bin(note.velocity)
                events.append(VELOCITY + loudness)
            events.append(NOTE_ON + note.pitch)
    return events


def notes_of_events(events: Iterable[int]) -> tuple[list[EventNote], int]:
    """Read events: the inverse of `events_of_notes`, velocities to within their bins.

    A note that is begun again ends there, an end of a note that does not sound means nothing, and
    what still sounds ends with the events.

    Returns
    -------
    notes : list of EventNote
        Rising in start, then pitch.
    steps : int
    """
    notes: list[EventNote] = []
    sounding: dict[int, tuple[int, int]] = {}
    now, velocity = 0, UNSAID

    def end(pitch: int) -> None:
        start, loudness = sounding.pop(pitch)
        if now > start:
            notes.append(EventNote(start, now, pitch, loudness))

    for event in events:
        if event < NOTE_OFF:
            if event in sounding:
                end(event)
            sounding[event] = now, velocity
        elif event < TIME_SHIFT:
            if event - NOTE_OFF in sounding:
                end(event - NOTE_OFF)
        elif event < VELOCITY:
            now += event - TIME_SHIFT + 1
        elif event < START:
            velocity = velocity_of_bin(event - VELOCITY)
    for pitch in list(sounding):
        end(pitch)
    return sorted(notes), now


def times_of_events(events: Sequence[int]) -> NDArray[np.int64]:
    """Give the step at which each event happens; a time-shift at the step where it begins."""
    shifts = [e - TIME_SHIFT + 1 if TIME_SHIFT <= e < VELOCITY else 0 for e in events]
    return np.cumsum([0, *shifts[:-1]]) if shifts else np.zeros(0, dtype=np.int64)


def sounding_before(events: Sequence[int]) -> NDArray[np.uint8]:
    """Tell what sounds before each event, and for how long, as `age_code`; (N, FRAME_PITCHES)."""
    found = np.zeros((len(events), FRAME_PITCHES), dtype=np.uint8)
    starts: dict[int, int] = {}
    now = 0
    for row, event in zip(found, events, strict=True):
        for pitch, start in starts.items():
            row[pitch] = age_code(now - start)
        if event < NOTE_OFF:
            starts[event] = now
        elif event < TIME_SHIFT:
            starts.pop(event - NOTE_OFF, None)
        elif event < VELOCITY:
            now += event - TIME_SHIFT + 1
    return found


def age_code(steps: int) -> int:
    """Tell that a note sounds, and for how many steps; zero stands for one that does not."""
    return LEAST_AGE + min(steps, MAX_SHIFT_STEPS)


def told_sounding(codes: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Give codes of ages as a network is told them: 0 for silence, else from one half to 1."""
    return codes.astype(np.float32) / np.float32(LEAST_AGE + MAX_SHIFT_STEPS)


def notes_of_frames(sounding: NDArray[np.bool_], struck: NDArray[np.bool_]) -> list[EventNote]:
    """Read the notes of frames, each (steps, 128); what sounds unstruck begins where it does."""
    notes = []
    for pitch in np.flatnonzero(sounding.any(axis=0)).tolist():
        sounds = np.concatenate([[False], sounding[:, pitch], [False]])
        begins = sounds[1:-1] & (struck[:, pitch] | ~sounds[:-2])
        breaks = np.append(np.flatnonzero(begins | ~sounds[1:-1]), len(begins))
        starts = np.flatnonzero(begins)
        stops = breaks[np.searchsorted(breaks, starts, side="right")]
        notes += [
            EventNote(a, b, pitch) for a, b in zip(starts.tolist(), stops.tolist(), strict=True)
        ]
    return sorted(notes)


def frames_of_notes(notes: Iterable[EventNote], steps: int) -> Frames:
    """Write notes as the frames of one piece of so many steps."""
    sounding = np.zeros((1, steps, FRAME_PITCHES), dtype=bool)
    struck = np.zeros_like(sounding)
    for note in notes:
        sounding[0, note.start : note.stop, note.pitch] = True
        struck[0, note.start, note.pitch] = True
    return Frames(sounding, struck)
