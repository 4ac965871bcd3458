"""Ableton Link: what a session does as a clock, and two processes in one session."""

import subprocess
import sys

import pytest

from musegui.engine.midi.clock_in import ClockFollower, Go, Halt
from musegui.engine.midi.clock_out import song_position
from musegui.engine.midi.following import Following
from musegui.engine.midi.inbox import Heard, Listening, Ports
from musegui.engine.midi.input import MidiInput
from musegui.engine.midi.link import LINK_NAME, LINK_PORT, LinkClock, LinkState, has_link
from musegui.engine.midi.midi_bytes import CONTINUE, START, STOP, TICK
from musegui.engine.midi.ports.choice import Listen
from musegui.engine.playback.outputs import RecordingOutput
from musegui.engine.playback.player import Player
from musegui.engine.playback.schedule import make_schedule
from tests.engine.midi.test_port_output import quartet
from tests.waiting import PROGRAM_SECONDS, wait_until

BPM = 120.0


def heard(clock, beats, playing, since_beat=0.0, offset_beats=0.0):
    """Give what comes where a session at 120 bpm is looked at on some beats."""
    messages = []
    for beat in beats:
        state = LinkState(beat * 60 / BPM, beat + offset_beats, BPM, playing, since_beat)
        messages += clock.due(state)
    return messages


def beats_of(first, last):
    return [tick / 50 for tick in range(int(first * 50), int(last * 50))]


def cues(messages):
    follower = ClockFollower()
    taken = [(message.at_seconds, follower.take(*message)) for message in messages]
    return [(at, cue) for at, cue in taken if cue is not None]


def test_ticks_come_where_they_fall_between_looks():
    messages = heard(LinkClock(), beats_of(0, 4), False)
    assert {data for _, data in messages} == {TICK}
    times = [at for at, _ in messages]
    assert times == pytest.approx([(1 + n) / 24 / 2 for n in range(len(times))])
    assert len(times) in (94, 95)


def test_a_start_leads_to_the_top_with_the_next_bar():
    clock = LinkClock()
    messages = heard(clock, beats_of(0, 3), False)
    messages += heard(clock, beats_of(3, 6), True, since_beat=4.0)
    messages += heard(clock, beats_of(6, 9), False, since_beat=8.0)
    assert [data for _, data in messages if data != TICK] == [START, STOP]
    [(began, go), (ended, halt)] = cues(messages)
    assert (began, go) == (pytest.approx(2.0), Go(0.0))
    assert (ended, halt) == (pytest.approx(4.0), Halt())


def test_a_start_that_is_heard_late_leads_to_where_the_others_are():
    messages = heard(LinkClock(), beats_of(4.3, 6), True, since_beat=4.0)
    assert [data for _, data in messages if data != TICK] == [song_position(2), CONTINUE]


def test_who_joins_a_session_that_plays_begins_with_the_next_bar():
    messages = heard(LinkClock(), beats_of(6, 12), True, since_beat=-1000.0)
    [(began, go)] = cues(messages)
    assert (began, go) == (pytest.approx(4.0), Go(0.0))


def test_beats_that_leap_begin_again():
    clock = LinkClock()
    messages = heard(clock, beats_of(-1, 5), True)
    messages += heard(clock, beats_of(5, 9), True, since_beat=-702.0, offset_beats=-702.0)
    assert [data for _, data in messages if data != TICK] == [START, STOP, START]
    assert len(messages) < 10 * 24 + 3


PEER = """
import sys
from link import Link
session = Link(97.0)
session.startStopSyncEnabled = session.enabled = True
for line in sys.stdin:
    word, _, value = line.strip().partition(" ")
    shared, now = session.captureSessionState(), session.clock().micros()
    if word == "tempo":
        shared.setTempo(float(value), now)
    else:
        shared.setIsPlaying(word == "start", now)
    session.commitSessionState(shared)
    print(session.numPeers(), flush=True)
"""


@pytest.fixture
def peer():
    """Another program, in whose session others are."""
    words = [sys.executable, "-c", PEER]
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def tell(line):
        process.stdin.write(f"{line}\n")
        process.stdin.flush()
        return int(process.stdout.readline())

    yield tell
    process.communicate(timeout=PROGRAM_SECONDS)


@pytest.mark.skipif(not has_link(), reason="needs LinkPython-extern")
def test_tempo_start_and_stop_of_another_program_are_followed(peer):
    told = []
    with Player(RecordingOutput()) as player:
        player.set_schedule(make_schedule(quartet(256, bpm=61.0)))
        following = Following(player, lambda _: None)

        def take(one):
            told.append(one)
            if isinstance(one, Heard):
                following.take(one)

        def goes_at(bpm):
            return following.bpm is not None and abs(following.bpm / bpm - 1) < 0.03

        midi_input = MidiInput(take)
        midi_input.listen(Listen(LINK_NAME))
        try:
            wait_until(lambda: Listening(LINK_NAME, True) in told, PROGRAM_SECONDS)
            wait_until(lambda: peer("tempo 150") > 0, PROGRAM_SECONDS)
            assert any(LINK_PORT in one.inputs for one in told if isinstance(one, Ports))
            wait_until(lambda: goes_at(150), PROGRAM_SECONDS)
            assert not player.is_playing
            peer("start")
            wait_until(lambda: player.is_playing and player.position_step > 2, PROGRAM_SECONDS)
            peer("tempo 90")
            wait_until(lambda: goes_at(90), PROGRAM_SECONDS)
            peer("stop")
            wait_until(lambda: not player.is_playing, PROGRAM_SECONDS)
        finally:
            midi_input.close()
            following.close()


def test_the_library_is_not_imported_unless_it_is_asked_for():
    code = "import sys, musegui.engine.midi.receiver; sys.exit('link' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
