from dataclasses import replace

import pytest

from musegui.core.voices import VOICE_COUNT
from musegui.engine.midi.ports.choice import MidiChoice


@pytest.mark.parametrize(
    "choice",
    [
        MidiChoice(),
        MidiChoice(True, True, ("a",), False, False, False, "b", True),
        MidiChoice(plays=True, names=("a", "b", "c", "“d”")),
    ],
)
def test_a_choice_is_written_down_and_read_again(choice):
    assert MidiChoice.from_text(choice.to_text()) == choice


def test_a_choice_from_before_a_field_was_added_is_kept():
    text = '{"plays": true, "names": ["x"], "source": "y"}'
    assert MidiChoice.from_text(text) == MidiChoice(plays=True, names=("x",), source="y")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "7", "null", '{"names": 3}', '{"names": ["a", "b"]}', '{"names": []}']
)
def test_nonsense_is_what_is_chosen_at_first(text):
    assert MidiChoice.from_text(text) == MidiChoice()


def test_the_output_is_all_but_what_is_listened_to():
    ports = MidiChoice(plays=True)
    assert replace(ports, source="x", follows=True).output == ports.output
    for change in ({"clock": False}, {"sounds_too": True}, {"names": ("x",)}, {"per_voice": True}):
        assert replace(ports, **change).output != ports.output
    assert MidiChoice(names=("x",)).output is None


def test_ports_are_one_or_one_per_voice():
    assert len(MidiChoice(per_voice=True).wiring.names) == VOICE_COUNT
    assert MidiChoice(names=("x",)).wiring.virtual is False
    with pytest.raises(ValueError, match="not 2"):
        MidiChoice(names=("a", "b"))
