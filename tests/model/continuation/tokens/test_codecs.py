"""Melodies as classes and notes as events, there and back."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.fill.frames import FRAME_PITCHES
from musegui.core.pitch import OPEN, REST
from musegui.model.continuation.tokens.event_codec import (
    EVENT_TOKENS,
    NOTE_OFF,
    NOTE_ON,
    START,
    TIME_SHIFT,
    VELOCITY,
    EventNote,
    age_code,
    events_of_notes,
    frames_of_notes,
    notes_of_events,
    notes_of_frames,
    sounding_before,
    times_of_events,
    velocity_bin,
    velocity_of_bin,
)
from musegui.model.continuation.tokens.event_guard import EventGuard
from musegui.model.continuation.tokens.melody_codec import (
    MELODY_CLASSES,
    SILENCE,
    classes_of_melody,
    melody_of_classes,
    tonic_shift,
)


@given(st.lists(st.tuples(st.sampled_from([REST, 0, 60, 60, 62, 127]), st.booleans()), max_size=24))
def test_a_melody_comes_back_from_its_classes(cells: list[tuple[int, bool]]) -> None:
    pitches = np.array([pitch for pitch, _ in cells], dtype=np.int8)
    struck = np.array([onset for _, onset in cells], dtype=bool)
    classes, strikes = classes_of_melody(pitches, struck)
    assert ((classes >= 0) & (classes < MELODY_CLASSES)).all()
    back, onsets = melody_of_classes(classes, strikes)
    np.testing.assert_array_equal(back, pitches)
    changed = np.diff(pitches, prepend=REST) != 0
    np.testing.assert_array_equal(onsets, (pitches >= 0) & (struck | changed))
    again = classes_of_melody(back, onsets)
    np.testing.assert_array_equal(again[0], classes)
    np.testing.assert_array_equal(again[1], strikes)


@given(st.lists(st.tuples(st.integers(0, MELODY_CLASSES - 1), st.booleans()), max_size=24))
def test_classes_come_back_from_their_melody(cells: list[tuple[int, bool]]) -> None:
    classes = np.array([token for token, _ in cells], dtype=np.int64)
    strikes = np.array([struck for _, struck in cells], dtype=bool)
    again, struck = classes_of_melody(*melody_of_classes(classes, strikes))
    np.testing.assert_array_equal(again, classes)
    assert not (struck & (again == SILENCE)).any()


def test_open_cells_are_silent_and_a_melody_is_transposed() -> None:
    pitches = np.array([60, 60, OPEN, 67], dtype=np.int8)
    onsets = np.array([True, False, False, True])
    classes, strikes = classes_of_melody(pitches, onsets, 3)
    assert classes.tolist() == [63, 63, SILENCE, 70]
    assert strikes.tolist() == [True, False, False, True]
    assert melody_of_classes(classes, strikes, 3)[0].tolist() == [60, 60, REST, 67]
    with pytest.raises(ValueError, match="leave"):
        classes_of_melody(pitches, onsets, 100)


def test_every_tonic_comes_to_c_by_at_most_a_tritone() -> None:
    for tonic in range(12):
        assert (tonic + tonic_shift(tonic)) % 12 == 0
        assert -5 <= tonic_shift(tonic) <= 6


@st.composite
def separate_notes(draw: st.DrawFn) -> tuple[list[EventNote], int]:
    """Notes of which those of one pitch do not overlap, and the length of their piece."""
    steps = draw(st.integers(0, 40))
    notes = []
    for pitch in draw(st.sets(st.sampled_from([0, 48, 60, 61, 127]))):
        bounds = sorted(draw(st.sets(st.integers(0, steps))))
        for start, stop in pairwise(bounds):
            if draw(st.booleans()):
                velocity = velocity_of_bin(draw(st.integers(0, 32)))
                notes.append(EventNote(start, stop, pitch, velocity))
    return sorted(notes), steps


@given(separate_notes())
def test_notes_come_back_from_their_events(piece: tuple[list[EventNote], int]) -> None:
    notes, steps = piece
    events = events_of_notes(notes, steps)
    assert all(0 <= event < START for event in events)
    assert notes_of_events(events) == (notes, steps)
    assert events_of_notes(*notes_of_events(events)) == events


@given(st.lists(st.integers(0, EVENT_TOKENS - 1), max_size=60))
def test_any_events_can_be_read_and_come_back_as_their_notes(events: list[int]) -> None:
    notes, steps = notes_of_events(events)
    assert all(0 <= note.start < note.stop <= steps for note in notes)
    assert notes_of_events(events_of_notes(notes, steps)) == (notes, steps)


@given(separate_notes())
def test_notes_come_back_from_their_frames(piece: tuple[list[EventNote], int]) -> None:
    notes, steps = piece
    frames = frames_of_notes(notes, steps)
    assert frames.sounding.shape == (1, steps, FRAME_PITCHES)
    plain = [note._replace(velocity=0) for note in notes]
    assert notes_of_frames(frames.sounding[0], frames.struck[0]) == plain


def test_luos_four_kinds_of_events_in_order() -> None:
    notes = [EventNote(0, 3, 60, 30), EventNote(0, 20, 67, 30), EventNote(3, 20, 62, 90)]
    events = events_of_notes(notes, 20)
    assert events == [
        VELOCITY + velocity_bin(30), NOTE_ON + 60, NOTE_ON + 67, TIME_SHIFT + 2, NOTE_OFF + 60,
        VELOCITY + velocity_bin(90), NOTE_ON + 62, TIME_SHIFT + 15, TIME_SHIFT, NOTE_OFF + 62,
        NOTE_OFF + 67,
    ]  # fmt: skip
    assert times_of_events(events).tolist() == [0, 0, 0, 0, 3, 3, 3, 3, 19, 20, 20]
    assert [velocity_of_bin(velocity_bin(v)) for v in (0, 1, 64, 127)] == [0, 2, 62, 126]


def test_what_sounds_before_each_event_is_told_with_its_age() -> None:
    events = events_of_notes([EventNote(0, 3, 60), EventNote(3, 40, 64)], 40)
    told = sounding_before(events)
    # on, shift by 3, off, on, shifts by 16, 16 and 5, off
    assert [np.flatnonzero(row).tolist() for row in told] == [
        [],
        [60],
        [60],
        [],
        *[[64]] * 4,
    ]
    assert told[1:3, 60].tolist() == [age_code(0), age_code(3)]
    assert told[4:, 64].tolist() == [age_code(age) for age in (0, 16, 32, 37)]
    assert age_code(16) == age_code(37) > age_code(3) > age_code(0) > 0
    guard = EventGuard(max_note_steps=64)
    for event, row in zip(events, told, strict=True):
        assert (guard.ages() == row).all()
        guard.take(event)
