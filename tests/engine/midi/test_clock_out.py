from random import Random

import pytest

from musegui.core.editing.edits import toggle_phrase_end
from musegui.core.notes import Note, with_voice_notes
from musegui.core.performance import Performance
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange, TempoChange, TimeGrid
from musegui.core.voices import Voice
from musegui.engine.midi.clock_out import (
    CLOCK_TICKS_PER_STEP,
    LEAD_SECONDS,
    MidiClock,
    song_position,
)
from musegui.engine.midi.midi_bytes import CONTINUE, START, STOP, TICK
from musegui.engine.playback.metronome import with_metronome
from musegui.engine.playback.schedule import CLICK_CHANNEL, make_schedule
from musegui.engine.playback.transport import PlayPoint, Transport, look_ahead


class Follower:
    """An instrument that goes by the standard: where it stands, and whether it runs."""

    def __init__(self):
        self.ticks = 0
        self.running = False
        self._first = False

    def receive(self, data):
        if data == TICK:
            self.ticks += self.running and not self._first
            self._first = False
        elif data == STOP:
            self.running = False
        elif data in (START, CONTINUE):
            assert not self.running
            self.running = self._first = True
            self.ticks = 0 if data == START else self.ticks
        else:
            assert data[0] == 0xF2
            assert not self.running
            self.ticks = (data[1] + 128 * data[2]) * CLOCK_TICKS_PER_STEP


def grid(*tempos):
    return TimeGrid(tempos or (TempoChange(0, 60.0),), (MeterChange(0, 4, 4),))


def playing(step, at_seconds=0.0, loop=None, **settings):
    return Transport(grid(**settings), PlayPoint(step, at_seconds), playing=True, loop=loop)


def said(messages):
    return [message.data for message in messages]


def test_playing_from_the_top_starts_a_little_before_its_first_tick():
    clock = MidiClock()
    assert clock.next_seconds is None
    assert clock.follow(10.0, playing(0.0, 10.0)) == []
    messages = clock.due(11.0)
    assert messages[0] == (10.0 - LEAD_SECONDS, START)
    assert messages[1] == (10.0, TICK)
    assert said(messages[1:]) == [TICK] * 25
    assert messages[-1].at_seconds == pytest.approx(11.0)


def test_playing_from_elsewhere_gives_the_position_and_continues():
    clock = MidiClock()
    clock.follow(0.0, playing(130.0))
    assert said(clock.due(0.01)) == [bytes([0xF2, 2, 1]), CONTINUE, TICK]


def test_between_steps_followers_wait_for_the_next_step():
    clock = MidiClock()
    clock.follow(0.0, playing(4.5))
    assert clock.due(0.1) == []
    messages = clock.due(0.126)
    assert said(messages) == [song_position(5), CONTINUE, TICK]
    assert messages[-1].at_seconds == pytest.approx(0.125)


def test_a_pause_stops_and_a_seek_while_stopped_tells_the_position():
    clock = MidiClock()
    clock.follow(0.0, playing(0.0))
    clock.due(0.5)
    paused = playing(0.0).pause(0.5)
    assert said(clock.follow(0.5, paused)) == [STOP, song_position(2)]
    assert clock.next_seconds is None
    assert said(clock.follow(0.6, paused.seek(0.6, 9))) == [song_position(9)]
    assert said(clock.follow(0.7, paused.seek(0.7, 9))) == []


def test_a_loop_stops_leads_back_and_goes_on_without_losing_time():
    clock = MidiClock()
    clock.follow(0.0, playing(7.0, loop=(4, 8)))
    messages = clock.due(0.3)
    assert said(messages) == [
        *(song_position(7), CONTINUE),
        *[TICK] * 6,
        *(STOP, song_position(4), CONTINUE),
        *[TICK] * 2,
    ]
    ticks = [message.at_seconds for message in messages if message.data == TICK]
    assert ticks == pytest.approx([i / 24 for i in range(8)])


def test_a_change_of_tempo_moves_the_ticks_to_come_and_nothing_else():
    clock = MidiClock()
    transport = playing(0.0)
    clock.follow(0.0, transport)
    clock.due(0.5)
    faster = transport.with_grid(0.51, grid(TempoChange(0, 120.0)))
    assert clock.follow(0.51, faster) == []
    messages = clock.due(1.0)
    assert set(said(messages)) == {TICK}
    assert messages[0].at_seconds == pytest.approx(0.51 + (1 / 24 - 0.01) / 2)
    assert len(messages) == int(faster.step_at(1.0) * CLOCK_TICKS_PER_STEP) - 12


def test_a_tempo_map_is_followed_without_drift():
    tempos = [TempoChange(16 * bar, 40.0 + 7.3 * (bar * 13 % 31)) for bar in range(200)]
    transport = Transport(grid(*tempos), playing=True)
    clock = MidiClock()
    clock.follow(0.0, transport)
    seconds, ticks = 0.0, 0
    while seconds < 600.0:
        seconds += 0.25
        ticks += said(clock.due(seconds)).count(TICK)
        assert ticks == int(transport.step_at(seconds) * CLOCK_TICKS_PER_STEP + 1e-6) + 1


def test_an_order_that_comes_late_loses_no_tick():
    clock = MidiClock()
    transport = playing(0.0)
    clock.follow(0.0, transport)
    before = clock.due(0.55)
    after = clock.follow(0.5, transport.with_grid(0.5, grid())) + clock.due(1.0)
    assert set(said(after)) == {TICK}
    assert len(before + after) == 1 + 25


def test_a_position_beyond_fourteen_bits_is_the_last_there_is():
    assert song_position(40_000) == bytes([0xF2, 127, 127])


def changed(transport, now, random):
    """Do one of the things that a player does."""
    match random.choice(("play", "pause", "stop", "seek", "loop", "tempo", "edit")):
        case "play":
            return transport if transport.playing else transport.play(now)
        case "pause":
            return transport.pause(now)
        case "stop":
            return transport.stop()
        case "seek":
            return transport.seek(now, random.randrange(20))
        case "loop":
            return transport.with_loop(now, random.choice((None, (0, 4), (4, 12), (2, 3))))
        case "tempo":
            bpm = random.choice((60.0, 117.0, 320.0))
            return transport.with_grid(now, grid(TempoChange(0, bpm)))
    return transport.with_grid(now, transport.grid)


@pytest.mark.parametrize("seed", range(20))
def test_a_follower_is_always_where_the_transport_is(seed):
    random = Random(seed)
    clock, follower = MidiClock(), Follower()
    transport, now = Transport(grid(TempoChange(0, 90.0))), 0.0

    def hear(messages):
        for message in messages:
            follower.receive(message.data)

    for _ in range(200):
        transport = changed(transport, now, random)
        hear(clock.follow(now, transport))
        for _ in range(random.randrange(30)):
            now += random.random() * 0.05
            hear(clock.due(now))
        here = transport.step_at(now) * CLOCK_TICKS_PER_STEP
        upcoming = clock.next_seconds
        if follower.running and upcoming is not None and upcoming > now + LEAD_SECONDS:
            assert here - 1.001 <= follower.ticks <= here + 0.001
        elif not transport.playing:
            assert not follower.running
            assert here - 1 <= follower.ticks < here + CLOCK_TICKS_PER_STEP


def test_clock_metronome_and_notes_slow_down_and_breathe_together():
    notes = [Note(Voice.SOPRANO, start, 4, 72) for start in range(0, 32, 4)]
    score = toggle_phrase_end(with_voice_notes(Score.empty(32), Voice.SOPRANO, notes), 12)
    schedule = with_metronome(make_schedule(score, Performance(breathes=True)))
    transport = Transport(schedule.grid).play(0.0)
    clock = MidiClock()
    clock.follow(0.0, transport)
    end_seconds = schedule.grid.seconds_at(32)
    assert end_seconds > score.grid.seconds_at(32) + 0.3
    ticks = [m.at_seconds for m in clock.due(end_seconds) if m.data == TICK]
    assert len(ticks) == 32 * CLOCK_TICKS_PER_STEP + 1
    events, _ = look_ahead(schedule, None, PlayPoint(0.0, 0.0), end_seconds)
    for channel in (Voice.SOPRANO, CLICK_CHANNEL):
        strikes = [e.at_seconds for e in events if e.is_strike and e.midi_channel == channel]
        beats = ticks[:: 4 * CLOCK_TICKS_PER_STEP]
        assert strikes == pytest.approx(beats[1:8])
    assert [transport.step_at(at) for at in ticks[::CLOCK_TICKS_PER_STEP]] == list(range(33))
