from random import Random

from musegui.engine.midi.echo_guard import CERTAIN, ECHO_SECONDS, EchoGuard


def test_what_comes_back_each_time_is_a_loop():
    guard, random = EchoGuard(), Random(1)
    for i in range(CERTAIN):
        assert not guard.looping
        guard.send(i / 4, 60 + i % 8)
        assert guard.is_echo(i / 4 + 0.02 + random.random() * 0.006, 60 + i % 8)
        assert guard.suspicious == (i >= 2)
    assert guard.looping


def test_chords_that_come_back_in_another_order_are_a_loop_too():
    guard = EchoGuard()
    for i in range(4):
        for pitch in (72, 67, 64, 48):
            guard.send(i / 2, pitch)
        for pitch in (48, 72, 64, 67):
            assert guard.is_echo(i / 2 + 0.03, pitch)
    assert guard.looping


def test_someone_who_plays_along_is_no_loop():
    guard, random = EchoGuard(), Random(2)
    for i in range(100):
        guard.send(i / 4, 60 + i % 8)
        guard.is_echo(i / 4 + random.gauss(0.01, 0.02), 60 + i % 8)
        assert not guard.looping


def test_other_pitches_and_late_ones_are_no_echo():
    guard = EchoGuard()
    guard.send(1.0, 60)
    assert not guard.is_echo(1.01, 61)
    assert not guard.is_echo(0.99, 60)
    assert not guard.is_echo(1.01 + ECHO_SECONDS, 60)


def test_what_is_ordered_ahead_of_its_time_hides_nothing_older():
    guard = EchoGuard()
    guard.send(1.2, 72)
    guard.send(1.0, 60)
    assert not guard.is_echo(1.15, 60)
    assert not guard.is_echo(1.15, 72)
    assert guard.is_echo(1.22, 72)


def test_one_that_does_not_come_back_begins_the_count_anew():
    guard = EchoGuard()
    for i in range(2 * CERTAIN):
        guard.send(i / 4, 60)
        if i % 6:
            guard.is_echo(i / 4 + 0.01, 60)
    assert not guard.looping
