from random import Random

import pytest

from musegui.core.score import Score
from musegui.engine.midi.clock_out import MidiClock
from musegui.engine.midi.midi_bytes import START, STOP, TICK
from musegui.engine.midi.outbox import Follow, Outbox, Send, Silence, TakeBack
from musegui.engine.playback.transport import PlayPoint, Transport


@pytest.fixture
def sent():
    return []


@pytest.fixture
def outbox(sent):
    return Outbox(lambda port, data: sent.append((port, *data)))


def strike(at_seconds, pitch, midi_channel=0, port=0):
    return Send(at_seconds, port, bytes([0x90 | midi_channel, pitch, 80]))


def release(at_seconds, pitch, midi_channel=0, port=0):
    return Send(at_seconds, port, bytes([0x80 | midi_channel, pitch, 0]))


def test_messages_go_out_at_their_times_and_in_the_order_given(outbox, sent):
    outbox.take(strike(2.0, 62))
    outbox.take(strike(1.0, 60))
    outbox.take(release(2.0, 60))
    assert outbox.next_seconds == 1.0
    outbox.send_due(1.5)
    assert sent == [(0, 0x90, 60, 80)]
    outbox.send_due(2.0)
    assert sent[1:] == [(0, 0x90, 62, 80), (0, 0x80, 60, 0)]
    assert outbox.next_seconds is None
    assert outbox.sounding == {(0, 0, 62)}


def test_strikes_and_releases_take_turns(outbox, sent):
    for order in (release(0, 60), strike(1, 60), strike(2, 60), release(3, 60), release(4, 60)):
        outbox.take(order)
    outbox.send_due(9.0)
    assert [data[1] >> 4 for data in sent] == [9, 8, 9, 8]


def test_what_is_taken_back_is_not_sent_and_what_was_sent_too_early_is_released(outbox, sent):
    for order in (strike(1, 60), strike(2, 62), strike(3, 64)):
        outbox.take(order)
    outbox.send_due(2.5)
    outbox.take(TakeBack(1.5))
    outbox.send_due(9.0)
    assert outbox.sounding == {(0, 0, 60)}
    assert sent[2:] == [(0, 0x80, 62, 0)]


def test_silence_releases_what_sounds_and_ends_all_on_the_channels_used(outbox, sent):
    for order in (strike(1, 60, 2, port=1), strike(1, 62), release(2, 62), strike(8, 70)):
        outbox.take(order)
    outbox.send_due(2.0)
    del sent[:]
    outbox.take(Silence())
    outbox.send_due(9.0)
    assert sent == [(1, 0x82, 60, 0), (0, 0xB0, 123, 0), (1, 0xB2, 123, 0)]
    assert not outbox.sounding


def test_a_port_that_has_gone_is_not_released(outbox, sent):
    outbox.take(strike(1, 60, port=0))
    outbox.take(strike(1, 60, port=1))
    outbox.send_due(1.0)
    outbox.forget(1)
    del sent[:]
    outbox.silence()
    assert (1, 0x80, 60, 0) not in sent
    assert (0, 0x80, 60, 0) in sent


def test_the_clock_goes_out_on_the_first_port_and_stops_at_the_end(sent):
    outbox = Outbox(lambda port, data: sent.append((port, data)), MidiClock())
    outbox.take(Follow(1.0, Transport(Score.empty(16).grid, PlayPoint(0.0, 1.0), playing=True)))
    assert outbox.next_seconds is not None
    assert outbox.next_seconds < 1.0
    outbox.send_due(1.0)
    assert sent == [(0, START), (0, TICK)]
    outbox.end(1.01)
    assert sent[2:] == [(0, STOP)]


@pytest.mark.parametrize("seed", range(10))
def test_nothing_hangs_whatever_is_ordered(outbox, sent, seed):
    random, now = Random(seed), 0.0
    for _ in range(500):
        at, pitch = now + random.random(), random.randrange(60, 64)
        make = random.choice((strike, strike, release))
        outbox.take(random.choice((make(at, pitch), make(at, pitch), TakeBack(now), Silence())))
        now += random.random() * 0.1
        outbox.send_due(now)
    outbox.end(now)
    sounding = set()
    for _, status, pitch, *_ in sent:
        if status == 0x90:
            assert pitch not in sounding
            sounding.add(pitch)
        elif status == 0x80:
            sounding.remove(pitch)
    assert not sounding
