import os

import pytest

from musegui.engine.midi.inbox import Heard, Listening, Ports
from musegui.engine.midi.input import MidiInput
from musegui.engine.midi.ports.choice import Listen
from musegui.engine.midi.ports.names import MidiPort
from musegui.engine.midi.ports.ports import open_port, open_virtual_port
from tests.jack import MidiDump, running_jack_server
from tests.waiting import wait_until


class Told(list[object]):
    """What an input tells."""

    @property
    def data(self):
        return [told.data for told in self if isinstance(told, Heard)]

    @property
    def listening(self):
        return [told.open for told in self if isinstance(told, Listening) and told.name]

    @property
    def ports(self):
        return [told for told in self if isinstance(told, Ports)][-1:]


@pytest.fixture
def told():
    return Told()


@pytest.fixture
def midi_input(told):
    midi_input = MidiInput(told.append)
    yield midi_input
    midi_input.close()


def test_what_a_keyboard_plays_is_heard_in_order_and_in_time(jack_server, midi_input, told):
    keys = open_virtual_port("keys")
    midi_input.listen(Listen("keys"))
    wait_until(lambda: told.listening)
    played = [bytes([0x90, pitch, 80]) for pitch in range(40, 80)]
    for data in played:
        keys.send(bytes(data))
    wait_until(lambda: len(told.data) == len(played))
    keys.close()
    assert told.data == played
    times = [heard.at_seconds for heard in told if isinstance(heard, Heard)]
    assert times == sorted(times)


def test_others_can_play_into_a_port_of_our_own(jack_server, midi_input, told):
    midi_input.listen(Listen("musegui in", virtual=True))
    wait_until(lambda: told.listening == [True])
    keys = open_port("musegui in")
    keys.send(bytes([0x91, 60, 80]))
    wait_until(lambda: told.data)
    keys.close()
    assert told.data == [bytes([0x91, 60, 80])]


def test_garbage_and_huge_system_exclusives_are_survived(jack_server, midi_input, told):
    keys = open_virtual_port("keys")
    midi_input.listen(Listen("keys"))
    wait_until(lambda: told.listening)
    for data in (
        *([0x90], [0x90, 60], [0x90, 200, 80], [0xF4], [0xFD], [60, 60], [0xFF, 1, 2], [0xF7]),
        [0xF0, *range(100), 0xF7],
        [0xF0, *([0x55] * 4000), 0xF7],
        [0xF0, *([0x55] * 15_000), 0xF7],
        [0xF0, 1, 2, 3],
        [5, 6, 0xF7],
        [0x90, 61, 80],
    ):
        keys.send(bytes(data))
    keys.send(bytes([0x80, 61, 0]))
    wait_until(lambda: told.data[-1:] == [bytes([0x80, 61, 0])])
    keys.close()
    assert told.data == [bytes([0x90, 61, 80]), bytes([0x80, 61, 0])]


def test_ports_come_and_go_and_one_that_is_back_is_heard_again(jack_server, midi_input, told):
    midi_input.watch()
    wait_until(lambda: told.ports == [Ports()])
    dump = MidiDump(jack_server)
    wait_until(lambda: told.ports == [Ports(outputs=(MidiPort("JACK", dump.port),))])
    dump.close()
    midi_input.listen(Listen("keys:keys"))
    wait_until(lambda: told.listening == [False])
    for count in (1, 2):
        keys = open_virtual_port("keys")
        wait_until(lambda count=count: told.listening.count(True) == count)
        keys.send(bytes([0x90, 60 + count, 80]))
        wait_until(lambda count=count: len(told.data) == count)
        keys.close()
        wait_until(lambda count=count: told.listening.count(False) == count + 1)
    assert told.data == [bytes([0x90, 61, 80]), bytes([0x90, 62, 80])]


def test_a_server_that_dies_is_told_and_one_that_comes_is_found(midi_input, told, monkeypatch):
    name = f"musegui-test-{os.getpid()}"
    monkeypatch.setenv("JACK_DEFAULT_SERVER", name)  # also between the two
    monkeypatch.setenv("JACK_NO_START_SERVER", "1")
    with running_jack_server(name) as server:
        midi_input.listen(Listen("musegui in", virtual=True))
        wait_until(lambda: told.listening == [True])
        server.kill()
        wait_until(lambda: told.listening == [True, False])
    with running_jack_server(name):
        wait_until(lambda: told.listening[-1])
        keys = open_port("musegui in")
        keys.send(bytes([0x90, 60, 80]))
        wait_until(lambda: told.data)
        keys.close()


def test_without_a_midi_system_it_is_said_what_to_do(monkeypatch, midi_input, told):
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "musegui-no-such-server")
    midi_input.watch()
    wait_until(lambda: told.ports)
    assert told.ports[0].problem or told.ports[0].outputs  # a desktop has ALSA
