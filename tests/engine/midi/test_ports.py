import sys
from typing import Any

import pytest
import rtmidi

from musegui.engine.errors import OutputError
from musegui.engine.midi.ports import (
    MidiIn,
    MidiPort,
    PortList,
    explain_windows,
    find_port,
    list_ports,
    no_midi_system,
    open_input,
    open_port,
    open_virtual_port,
)
from tests.jack import MidiDump
from tests.waiting import wait_until

PORTS = [
    MidiPort("ALSA", "Synth A:in 20:0"),
    MidiPort("ALSA", "Synth AB:in 24:0"),
    MidiPort("JACK", "ardour:MIDI 1/midi_in 1"),
    MidiPort("CoreMIDI", "nanoKEY2", 1),
    MidiPort("CoreMIDI", "nanoKEY2", 2),
    MidiPort("CoreMIDI", "A"),
]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        *(("Synth A:in 20:0", 0), ("A", 5), ("ARDOUR", 2), ("synth a:", 0), ("24:0", 1)),
        *(("Synth A:in 28:0", 0), ("nanoKEY2 #1", 3), ("nanokey2 #2", 4)),
    ],
)
def test_a_port_is_found_by_its_name_or_a_part_that_no_other_has(wanted, found):
    assert find_port(wanted, PORTS) is PORTS[found]


@pytest.mark.parametrize(
    ("wanted", "complaint"),
    [
        ("synth", "several MIDI ports: say 'Synth A:in 20:0' or 'Synth AB:in 24:0'"),
        ("nanoKEY2", "several MIDI ports: say 'nanoKEY2 #1' or 'nanoKEY2 #2'"),
        ("organ", "no MIDI port 'organ': the ports are 'Synth A"),
    ],
)
def test_a_name_that_means_no_single_port_is_explained(wanted, complaint):
    with pytest.raises(OutputError, match=complaint):
        find_port(wanted, PORTS)
    with pytest.raises(OutputError, match="there is none at all"):
        find_port(wanted, [])


def test_windows_is_told_of_loopmidi():
    assert "install loopMIDI" in explain_windows(PORTS)
    port = MidiPort("Windows MIDI", "loopMIDI Port 1")
    assert "choose 'loopMIDI Port 1'" in explain_windows([*PORTS, port])


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
def test_a_machine_without_midi_is_told_what_to_do(monkeypatch, capfd):
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "musegui-no-such-server")
    monkeypatch.setattr(rtmidi, "get_compiled_api", lambda: [rtmidi.API_UNIX_JACK])
    for attempt in (list_ports, open_virtual_port, lambda: open_port("x")):
        with pytest.raises(OutputError) as caught:
            attempt()
        assert str(caught.value) == no_midi_system()
    assert "modprobe snd-seq" in no_midi_system()
    assert "JACK" in no_midi_system()
    out, err = capfd.readouterr()
    assert (out, err) == ("", "")


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
