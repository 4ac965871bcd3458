import pytest

from musegui.core.pitch import is_black_key
from musegui.core.voices import VOICES, Voice, parse_voice


@pytest.mark.parametrize("voice", VOICES)
def test_a_voice_is_found_by_name_and_letter(voice):
    for name in (voice.label, voice.name, voice.spec.letter.lower(), f" {voice.spec.letter} "):
        assert parse_voice(name) == voice


@pytest.mark.parametrize("name", ["", "piano", "sopran o", "SA"])
def test_other_names_are_refused(name):
    with pytest.raises(ValueError, match="soprano, alto, tenor and bass"):
        parse_voice(name)


def test_compasses_descend_with_the_voices():
    assert list(VOICES) == [Voice.SOPRANO, Voice.ALTO, Voice.TENOR, Voice.BASS]
    for bound in ("lowest", "highest"):
        bounds = [getattr(voice.spec, bound) for voice in VOICES]
        assert bounds == sorted(bounds, reverse=True)


def test_black_keys_of_an_octave():
    assert [is_black_key(pitch) for pitch in range(60, 72)] == [
        name.endswith("#")
        for name in ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
    ]
