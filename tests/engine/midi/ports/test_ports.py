import sys
from typing import Any

import pytest
import rtmidi

from musegui.engine.errors import OutputError
from musegui.engine.midi.ports.names import MidiPort
from musegui.engine.midi.ports.ports import (
    MidiIn,
    PortList,
    list_ports,
    open_input,
    open_port,
    open_virtual_port,
)
from tests.jack import MidiDump
from tests.waiting import wait_until


def test_ports_come_and_go_without_a_restart(jack_server):
    before = list_ports()
    dump = MidiDump(jack_server)
    assert set(list_ports()) - set(before) == {MidiPort("JACK", dump.port)}
    dump.close()
    wait_until(lambda: list_ports() == before)


def test_programs_of_one_name_are_told_apart(jack_server):
    dumps = [MidiDump(jack_server, "dump")]
    dumps.append(MidiDump(jack_server, "dump-01"))  # as JACK itself calls a second one
    port = open_port("dump:input")
    port.send(bytes([0x90, 60, 80]))
    wait_until(dumps[0].has_heard)
    assert [len(dump.close()) for dump in dumps] == [1, 0]
    port.close()


def test_a_port_that_comes_back_is_played_into_again(jack_server):
    MidiDump(jack_server).close()
    dump = MidiDump(jack_server)
    port = open_port(dump.port)
    dump.close()
    wait_until(lambda: not port.is_there)
    assert not port.reopen()
    dump = MidiDump(jack_server)
    assert port.reopen()
    port.send(bytes([0x90, 60, 80]))
    wait_until(dump.has_heard)
    dump.close()
    port.close()


def test_what_is_played_is_heard(jack_server):
    source = open_virtual_port("keys")
    assert MidiPort("JACK", "keys:keys") in list_ports(MidiIn)
    port = open_input("keys")
    source.send(bytes([0x90, 60, 80]))
    heard: list[Any] = []
    wait_until(lambda: heard.append(port.receive()) or heard[-1])
    assert heard[-1][0] == [0x90, 60, 80]
    assert port.is_there
    source.close()
    wait_until(lambda: not port.is_there)
    port.close()


def test_what_is_sent_through_an_existing_port_arrives(jack_server):
    dump = MidiDump(jack_server)
    port = open_port("DUMP")
    assert (port.name, port.system, port.is_there) == (dump.port, "JACK", True)
    jack_server.connect("musegui:musegui", dump.port)
    port.send(bytes([0x93, 60, 80]))
    wait_until(dump.has_heard)
    assert [data for _, data in dump.close()] == [(0x93, 60, 80)]
    wait_until(lambda: not port.is_there)
    port.close()


def test_a_virtual_port_can_be_seen_by_others(jack_server):
    port = open_virtual_port()
    assert "musegui:musegui" in jack_server.ports
    assert port.is_there
    port.close()
    wait_until(lambda: "musegui:musegui" not in jack_server.ports)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere MIDI is always there")
@pytest.mark.parametrize("times", [1, 3, 1_000_000])
def test_a_port_that_goes_while_ports_are_listed_is_no_error(jack_server, monkeypatch, times):
    class Vanishing(rtmidi.MidiOut):  # type: ignore[misc] # it has no types
        """Counts a port that has gone before it is asked for its name."""

        def __init__(self, **_words):
            self.wrong = times

        def get_port_count(self):
            self.wrong -= 1
            return super().get_port_count() + (self.wrong >= 0)

    with pytest.raises(rtmidi.InvalidPortError):
        Vanishing(rtapi=rtmidi.API_UNIX_JACK).get_ports()
    dump = MidiDump(jack_server)
    there = list_ports()
    monkeypatch.setattr(rtmidi, "MidiOut", Vanishing)
    if times < 1_000_000:
        assert list_ports() == there
        assert PortList().look()[0] == tuple(there)
        port = open_port(dump.port)
        port._client.wrong = times
        assert port.is_there
        port.close()
    else:
        assert list_ports() == list(PortList().look()[0]) == []
        with pytest.raises(OutputError, match="There is no MIDI port"):
            open_port(dump.port)
    dump.close()


def test_a_system_that_refuses_once_is_asked_again(jack_server, monkeypatch):
    dump = MidiDump(jack_server)
    there = list_ports()
    refused = []

    class Refusing(rtmidi.MidiOut):  # type: ignore[misc] # it has no types
        """Is refused by JACK at every other time."""

        def __init__(self, **words):
            if words["rtapi"] == rtmidi.API_UNIX_JACK:
                refused.append(len(refused) % 2 == 0)
                if refused[-1]:
                    raise rtmidi.SystemError("refused")

    monkeypatch.setattr(rtmidi, "MidiOut", Refusing)
    assert MidiPort("JACK", dump.port) in there
    assert list_ports() == there
    assert refused == [True, False]
    dump.close()
