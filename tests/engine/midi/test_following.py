import itertools
import time

import pytest

from musegui.engine.midi.clock_out import song_position
from musegui.engine.midi.following import Following
from musegui.engine.midi.inbox import Heard, Listening
from musegui.engine.midi.input import MidiInput
from musegui.engine.midi.midi_bytes import CONTINUE, START, STOP, TICK
from musegui.engine.midi.port_output import PortOutput
from musegui.engine.midi.ports.choice import Listen, Wiring
from musegui.engine.playback.outputs import RecordingOutput
from musegui.engine.playback.player import Player
from musegui.engine.playback.schedule import make_schedule
from tests.engine.midi.test_port_output import quartet
from tests.waiting import wait_until


@pytest.fixture
def player():
    """Plays a piece at a tempo that nobody asks for."""
    with Player(RecordingOutput()) as player:
        player.set_schedule(make_schedule(quartet(256, bpm=61.0)))
        yield player


@pytest.fixture
def leader(jack_server):
    """Another instance of the program, which sends a clock."""
    with Player(PortOutput(Wiring(clock=True))) as leader:
        leader.set_schedule(make_schedule(quartet(256, bpm=150.0)))
        yield leader


@pytest.fixture
def following(player, leader):
    """What follows the leader's clock, once it is heard."""
    following, listening = Following(player, lambda _: None), []

    def take(told):
        if isinstance(told, Heard):
            following.take(told)
        if isinstance(told, Listening):
            listening.append(told.open)

    midi_input = MidiInput(take)
    midi_input.listen(Listen("musegui:musegui"))
    wait_until(lambda: True in listening)
    yield following
    midi_input.close()
    following.close()


def test_one_instance_leads_another_through_start_stop_seek_and_loop(leader, player, following):
    def together():
        return abs(player.position_step - leader.position_step) < 0.5

    leader.play()
    wait_until(lambda: leader.position_step > 24 and together())
    leader.stop()
    wait_until(lambda: not player.is_playing and player.position_step == 0)
    leader.seek(100)
    wait_until(lambda: player.position_step == 100)
    leader.set_loop((96, 104))
    leader.play()
    wait_until(lambda: leader.position_step > 103)
    wait_until(lambda: 97 < leader.position_step < 103 and together())
    assert player.is_playing
    wait_until(lambda: following.bpm == pytest.approx(150, rel=0.03))


def beat(following, seconds, bpm=300.0):
    """Send ticks in real time."""
    end, due = time.perf_counter() + seconds, time.perf_counter()
    while due < end:
        time.sleep(max(0.0, due - time.perf_counter()))
        following.take(Heard(due, TICK))
        due += 60 / bpm / 24


def test_a_clock_that_stops_halts_the_player_and_says_so(player):
    changes = []
    following = Following(player, changes.append)
    following.take(Heard(time.perf_counter(), START))
    beat(following, 1.0)
    assert player.is_playing
    wait_until(lambda: following.check() or changes == [False, True])
    reached = player.position_step
    assert not player.is_playing
    beat(following, 0.5)
    assert player.is_playing
    assert reached < player.position_step < reached + 30
    following.take(Heard(time.perf_counter(), STOP))
    following.take(Heard(time.perf_counter(), song_position(64)))
    following.take(Heard(time.perf_counter(), CONTINUE))
    assert player.position_step == 64
    assert not player.is_playing
    assert changes == [False, True, False, False, False]
    following.close()
    following.take(Heard(time.perf_counter(), TICK))
    assert not player.is_playing


def test_hurrying_strikes_no_note_twice(player, monkeypatch):
    following, output = Following(player, lambda _: None), player._output
    seek, leaps = player.seek, [0]

    def leap(step):  # what a machine that is too busy to hurry does instead
        leaps.append(len(output.played))
        seek(step)

    monkeypatch.setattr(player, "seek", leap)
    following.take(Heard(time.perf_counter(), START))
    beat(following, 1.0, bpm=240.0)
    beat(following, 1.0, bpm=300.0)
    player.pause()
    struck = 0
    for begun, ended in itertools.pairwise([*leaps, len(output.played)]):
        events = [e for e in output.played[begun:ended] if e.is_strike and e.midi_channel == 0]
        assert all(a.pitch != b.pitch for a, b in itertools.pairwise(events))
        struck += len(events)
    assert struck > 12
    following.close()
