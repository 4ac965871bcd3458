"""Notes end, whatever a model says."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from musegui.model.continuation.tokens.event_codec import (
    EVENT_TOKENS,
    MAX_SHIFT_STEPS,
    NOTE_OFF,
    NOTE_ON,
    START,
    TIME_SHIFT,
    VELOCITY,
    notes_of_events,
)
from musegui.model.continuation.tokens.event_guard import EventGuard


def write(preference: np.ndarray, stop: int, seed: int = 0, **settings: int) -> list[int]:
    """Draw allowed events to the end by a preference; never the same row again and again."""
    random = np.random.default_rng(seed)
    guard, events = EventGuard(**settings), []
    while (allowed := guard.allowed(stop)).any():
        weights = np.where(allowed, preference, 0.0) + 1e-9 * allowed
        event = int(random.choice(EVENT_TOKENS, p=weights / weights.sum()))
        guard.take(event)
        events.append(event)
        assert len(events) < 200 * (stop + 1)
    assert guard.now == stop
    assert not guard.sounding
    return events


@pytest.mark.parametrize("seed", range(4))
def test_notes_of_a_model_that_never_says_off_end_in_time(seed: int) -> None:
    never_off = np.ones(EVENT_TOKENS)
    never_off[NOTE_OFF:TIME_SHIFT] = 0
    notes, steps = notes_of_events(write(never_off, 100, seed, max_note_steps=12))
    assert steps == 100
    assert max(note.stop - note.start for note in notes) == 12
    assert max(note.stop for note in notes) == 100


def test_what_sounds_ends_at_the_end() -> None:
    never_off = np.zeros(EVENT_TOKENS)
    never_off[[NOTE_ON + 60, NOTE_ON + 64]] = 1
    never_off[TIME_SHIFT:VELOCITY] = 0.1
    notes, steps = notes_of_events(write(never_off, 9))
    assert steps == 9
    assert {note.stop for note in notes} == {9}


def test_no_more_notes_sound_than_there_are_voices() -> None:
    only_on = np.zeros(EVENT_TOKENS)
    only_on[NOTE_ON:NOTE_OFF] = 1
    notes, steps = notes_of_events(write(only_on, 64, max_notes=3))
    sounding = Counter(step for note in notes for step in range(note.start, note.stop))
    assert max(sounding.values()) == 3
    assert steps == 64


def test_a_moment_ends_for_a_model_that_goes_on_and_off() -> None:
    no_time = np.ones(EVENT_TOKENS)
    no_time[TIME_SHIFT:VELOCITY] = 0
    write(no_time, 20)


def test_only_what_makes_sense_is_offered() -> None:
    guard = EventGuard()
    allowed = guard.allowed(8)
    assert allowed[NOTE_ON:NOTE_OFF].all()
    assert not allowed[NOTE_OFF:TIME_SHIFT].any()
    assert allowed[TIME_SHIFT:VELOCITY].sum() == 8 < MAX_SHIFT_STEPS
    assert not allowed[START]
    guard.take(NOTE_ON + 60)
    guard.take(TIME_SHIFT + 1)
    allowed = guard.allowed(8)
    assert not allowed[NOTE_ON + 60]
    assert np.flatnonzero(allowed[NOTE_OFF:TIME_SHIFT]).tolist() == [60]
    assert guard.now == 2
