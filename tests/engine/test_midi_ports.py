import sys

import pytest
import rtmidi

from musegui.engine.errors import OutputError
from musegui.engine.midi_ports import (
    MidiPort,
    explain_windows,
    find_port,
    list_ports,
    no_midi_system,
    open_port,
    open_virtual_port,
)
from tests.jack import MidiDump
from tests.waiting import wait_until

PORTS = [
    MidiPort("ALSA", "Synth A:in 20:0"),
    MidiPort("ALSA", "Synth AB:in 24:0"),
    MidiPort("JACK", "ardour:MIDI 1/midi_in 1"),
    MidiPort("CoreMIDI", "nanoKEY2"),
    MidiPort("CoreMIDI", "nanoKEY2"),
    MidiPort("CoreMIDI", "A"),
]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("Synth A:in 20:0", 0), ("A", 5), ("ARDOUR", 2), ("synth a:", 0), ("24:0", 1)],
)
def test_a_port_is_found_by_its_name_or_a_part_that_no_other_has(wanted, found):
    assert find_port(wanted, PORTS) is PORTS[found]


@pytest.mark.parametrize(
    ("wanted", "complaint"),
    [
        ("synth", "part of several MIDI ports' names, 'Synth A:in 20:0', 'Synth AB:in 24:0'"),
        ("nanoKEY2", r"2 MIDI ports are called 'nanoKEY2' .* rename or disconnect"),
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
