import pytest

from musegui.engine.errors import OutputError
from musegui.engine.midi.ports.names import MidiPort, find_port

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
