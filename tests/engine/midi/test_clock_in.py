import math
from random import Random

import pytest

from musegui.engine.midi.clock_in import ClockFollower, Go, Halt, Locate
from musegui.engine.midi.clock_out import song_position
from musegui.engine.midi.midi_bytes import CONTINUE, START, STOP, TICK

PERIOD_SECONDS = 256 / 48_000


def ticks(follower, bpm, count, start=0.0, period_seconds=PERIOD_SECONDS):
    """Send ticks as JACK would pass them on; gives the cues and the time after the last."""
    interval = 60 / bpm / 24
    at = [start + i * interval for i in range(count)]
    cues = [follower.take(math.ceil(t / period_seconds) * period_seconds, TICK) for t in at]
    return [cue for cue in cues if cue], start + count * interval


@pytest.mark.parametrize("bpm", [30, 60, 97.3, 120, 240])
def test_tempo_and_place_are_found_through_the_unevenness_of_periods(bpm):
    follower = ClockFollower()
    assert follower.bpm is None
    follower.take(0.0, START)
    cues, now = ticks(follower, bpm, 96)
    assert cues == [Go(0)]
    assert follower.bpm == pytest.approx(bpm, rel=0.01)
    late_steps = (PERIOD_SECONDS + 0.002) * bpm / 15
    assert follower.step_at(now) == pytest.approx(16, abs=late_steps)


def test_a_change_of_tempo_is_followed_within_two_beats():
    follower = ClockFollower()
    follower.take(0.0, START)
    _, now = ticks(follower, 80, 96)
    _, now = ticks(follower, 120, 48, now)
    assert follower.bpm == pytest.approx(120, rel=0.01)


@pytest.mark.parametrize(
    ("before_bpm", "after_bpm"), [(130, 60), (60, 130), (120, 90), (96, 120), (240, 40), (40, 240)]
)
def test_a_jump_to_another_tempo_is_followed_within_half_a_beat(before_bpm, after_bpm):
    follower = ClockFollower()
    follower.take(0.0, START)
    _, now = ticks(follower, before_bpm, 96)
    _, now = ticks(follower, after_bpm, 12, now)
    assert follower.bpm == pytest.approx(after_bpm, rel=0.06)
    assert follower.step_at(now) == pytest.approx(18, abs=0.3)


@pytest.mark.parametrize("bpm", range(60, 180, 7))
def test_long_periods_are_no_jump_of_tempo(bpm):
    follower, now = ClockFollower(), 0.0
    for _ in range(10):
        _, now = ticks(follower, bpm, 48, now, period_seconds=1024 / 48_000)
        assert follower.bpm == pytest.approx(bpm, rel=0.03)


def test_start_stop_continue_and_song_position():
    follower = ClockFollower()
    _, now = ticks(follower, 120, 30)  # a clock that runs before the start says how fast
    assert follower.bpm == pytest.approx(120, rel=0.03)
    assert follower.step_at(now) is None
    follower.take(now, START)
    assert follower.step_at(now) is None  # the first tick begins
    cues, now = ticks(follower, 120, 61, now)
    assert cues == [Go(0)]
    assert follower.take(now, STOP) == Halt()
    assert follower.take(now, STOP) is None
    assert follower.take(now, CONTINUE) is None
    assert ticks(follower, 120, 2, now)[0] == [Go(61 / 6)]
    follower.take(now, STOP)
    assert follower.take(now, song_position(300)) == Locate(300)
    follower.take(now, CONTINUE)
    assert ticks(follower, 120, 2, now)[0] == [Go(300)]
    follower.take(now, song_position(8))  # as some do without stopping
    assert ticks(follower, 120, 2, now)[0] == [Go(8)]
    follower.take(now, START)
    assert ticks(follower, 120, 2, now)[0] == [Go(0)]


def test_a_clock_that_stops_without_a_word_is_noticed_once_and_goes_on_where_it_was():
    follower = ClockFollower()
    follower.take(0.0, START)
    _, now = ticks(follower, 120, 48)
    assert follower.check(now + 0.1) is None
    assert follower.check(now + 1) == Halt(stalled=True)
    assert follower.check(now + 2) is None
    assert follower.step_at(now + 2) is None
    assert ticks(follower, 120, 24, now + 3)[0] == [Go(8)]
    assert follower.bpm == pytest.approx(120, rel=0.02)


def test_a_clock_that_stutters_keeps_its_tempo():
    follower, random = ClockFollower(), Random(3)
    follower.take(0.0, START)
    now = 0.0
    for i in range(240):
        due = i * 60 / 120 / 24
        hiccup = 0.15 if i in (100, 160) else 0.0  # what was due meanwhile comes in a heap
        now = max(now, due + hiccup + random.random() * 0.008)
        assert follower.take(now, TICK) == (Go(0) if i == 0 else None)
        if i > 30:
            assert follower.bpm == pytest.approx(120, rel=0.03)
    assert follower.step_at(now) == pytest.approx(240 / 6, abs=0.4)


def test_what_makes_no_sense_does_no_harm():
    follower = ClockFollower()
    for data in (STOP, CONTINUE, bytes([0x90, 60, 80]), bytes([0xFE])):
        assert follower.take(0.0, data) is None
    assert next(follower.take(1.0, TICK) for _ in range(100)) == Go(0)
    assert follower.bpm is None  # all at once
    assert follower.check(1.1) is None
