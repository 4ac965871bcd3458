import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.notes import Note, score_notes, with_voice_notes
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange, TempoChange, TimeGrid
from musegui.core.voices import Voice
from musegui.engine.playback.schedule import make_schedule
from musegui.engine.playback.transport import PlayPoint, Transport, check_loop, look_ahead
from tests.strategies import performances, scores

STEP_SECONDS = 0.25
"""At 60 quarter notes a minute."""

METERS = (MeterChange(0, 4, 4),)
GRID = TimeGrid((TempoChange(0, 60.0),), METERS)


def soprano(*spans, steps=16, bpm=60.0):
    """A soprano with notes of rising pitch from 70 at ``(start, stop)``."""
    notes = [Note(Voice.SOPRANO, a, b - a, 70 + i) for i, (a, b) in enumerate(spans)]
    empty = Score.empty(steps, tempos=(TempoChange(0, bpm),))
    return make_schedule(with_voice_notes(empty, Voice.SOPRANO, notes))


def heard(events):
    """Events as (step, pitch, struck) with time read off the 60 bpm grid."""
    return [(e.at_seconds / STEP_SECONDS, e.pitch, e.is_strike) for e in events]


def test_playing_moves_at_the_tempo_and_pausing_stays():
    transport = Transport(GRID).seek(100.0, 4).play(100.0)
    assert transport.step_at(101.0) == 8
    paused = transport.pause(101.5)
    assert paused.step_at(200.0) == 10
    assert paused.play(300.0).step_at(300.25) == 11


def test_stop_goes_back_to_where_it_began_and_then_to_the_top():
    transport = Transport(GRID).seek(0.0, 8).play(0.0)
    stopped = transport.stop()
    assert (stopped.step_at(9.0), stopped.playing) == (8, False)
    assert stopped.stop().step_at(9.0) == 0
    assert transport.pause(1.0).stop().step_at(9.0) == 8


def test_a_change_of_tempo_keeps_the_step():
    transport = Transport(GRID).play(0.0)
    faster = transport.with_grid(1.0, TimeGrid((TempoChange(0, 120.0),), METERS))
    assert faster.step_at(1.0) == 4
    assert faster.step_at(2.0) == 12


def test_the_position_wraps_at_the_loop_and_not_beyond_it():
    looping = Transport(GRID).with_loop(0.0, (4, 8)).play(0.0)
    assert looping.step_at(1.75) == 7
    assert looping.step_at(2.0) == 4
    assert looping.step_at(2.0 + 10 * 1.0 + 0.25) == 5
    beyond = looping.seek(0.0, 8)
    assert beyond.step_at(1.0) == 12


@pytest.mark.parametrize("loop", [(4, 4), (8, 4), (-1, 4)])
def test_an_impossible_loop_is_refused(loop):
    with pytest.raises(ValueError, match="loop"):
        check_loop(loop)


def test_looking_ahead_lists_releases_before_strikes():
    schedule = soprano((0, 4), (4, 8))
    events, cursor = look_ahead(schedule, None, PlayPoint(0.0, 0.0), 1.5)
    assert heard(events) == [(4, 70, False), (4, 71, True)]
    assert cursor == PlayPoint(6.0, 1.5)


def test_the_end_of_the_piece_is_reached_once():
    schedule = soprano((12, 16))
    events, cursor = look_ahead(schedule, None, PlayPoint(12.0, 3.0), 60.0)
    assert heard(events) == [(16, 70, False)]
    assert cursor == PlayPoint(16.0, 4.0)
    assert look_ahead(schedule, None, cursor, 90.0) == ([], cursor)


def test_a_loop_releases_what_sounds_and_strikes_what_is_under_way():
    schedule = soprano((2, 6), (6, 12), (12, 14))
    events, cursor = look_ahead(schedule, (4, 8), PlayPoint(4.0, 1.0), 2.5)
    assert heard(events) == [
        *((6, 70, False), (6, 71, True)),
        *((8, 71, False), (8, 70, True)),
        *((10, 70, False), (10, 71, True)),
    ]
    assert cursor == PlayPoint(6.0, 2.5)


def test_a_loop_past_the_end_plays_silence_there():
    schedule = soprano((0, 4), steps=4)
    events, _ = look_ahead(schedule, (0, 8), PlayPoint(0.0, 0.0), 4.0)
    assert heard(events) == [
        *((4, 70, False), (8, 70, True), (12, 70, False), (16, 70, True)),
    ]


tempos = st.sampled_from([(80.0,), (1.0,), (999.0,), (63.7, 141.3)])
spans = st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda s: (s[0], s[0] + s[1]))


@given(
    scores(max_steps=24),
    performances(),
    tempos,
    st.none() | spans,
    st.lists(st.floats(0.001, 0.7), min_size=1, max_size=12),
)
def test_windows_however_cut_make_the_same_music(score, performance, bpms, loop, windows):
    changes = tuple(TempoChange(8 * i, bpm) for i, bpm in enumerate(bpms))
    schedule = make_schedule(score.replace(tempos=changes), performance)
    until = math.fsum(windows)
    whole, _ = look_ahead(schedule, loop, PlayPoint(0.0, 0.0), until)
    pieces, cursor, reached = [], PlayPoint(0.0, 0.0), 0.0
    for window in windows:
        reached += window
        events, cursor = look_ahead(schedule, loop, cursor, reached)
        pieces += events
    assert [e[1:] for e in pieces] == [e[1:] for e in whole]
    assert [e.at_seconds for e in pieces] == pytest.approx([e.at_seconds for e in whole], abs=1e-6)


@given(scores(max_steps=24), performances(), st.none() | spans, st.floats(0.0, 6.0))
def test_strikes_and_releases_always_leave_what_the_schedule_says(score, performance, loop, until):
    schedule = make_schedule(score, performance)
    sounding = {(n.midi_channel, n.pitch) for n in schedule.sounding_at(0)}
    events, cursor = look_ahead(schedule, loop, PlayPoint(0.0, 0.0), until)
    for event in events:
        key = (event.midi_channel, event.pitch)
        if event.is_strike:
            assert key not in sounding
            sounding.add(key)
        else:
            sounding.remove(key)
    assert sounding == {(n.midi_channel, n.pitch) for n in schedule.sounding_at(cursor.step)}


@given(scores(max_steps=24), performances())
def test_a_whole_piece_strikes_every_note_once(score, performance):
    schedule = make_schedule(score, performance)
    events, _ = look_ahead(schedule, None, PlayPoint(0.0, 0.0), math.inf)
    struck = [(event.midi_channel, event.pitch) for event in events if event.is_strike]
    struck += [(note.midi_channel, note.pitch) for note in schedule.struck_at(0)]
    assert sorted(struck) == sorted((int(n.voice), n.pitch) for n in score_notes(score))


@given(scores(steps=24), performances(), st.tuples(st.integers(0, 23), st.integers(1, 24)))
def test_a_loop_holds_the_notes_of_its_steps_however_they_are_performed(score, performance, span):
    first, last = span[0], min(sum(span), 24)
    schedule = make_schedule(score, performance)
    begin = PlayPoint(float(first), 0.0)
    around = schedule.grid.seconds_at(last) - schedule.grid.seconds_at(first)
    events, _ = look_ahead(schedule, (first, last), begin, 0.999 * around)
    written = [n for n in score_notes(score) if n.start < last and n.stop > first]
    struck = [(e.midi_channel, e.pitch) for e in events if e.is_strike]
    struck += [(note.midi_channel, note.pitch) for note in schedule.struck_at(first)]
    assert sorted(struck) == sorted((int(n.voice), n.pitch) for n in written)
