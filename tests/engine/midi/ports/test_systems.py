import pytest
import rtmidi

from musegui.engine.errors import OutputError
from musegui.engine.midi.ports.names import MidiPort
from musegui.engine.midi.ports.ports import list_ports, open_port, open_virtual_port
from musegui.engine.midi.ports.systems import explain_windows, no_midi_system


def test_windows_is_told_of_loopmidi():
    assert "install loopMIDI" in explain_windows([])
    ports = [MidiPort("Windows MIDI", name) for name in ("Synth A", "loopMIDI Port 1")]
    assert "choose 'loopMIDI Port 1'" in explain_windows(ports)


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
