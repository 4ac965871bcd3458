import pytest

from musegui.core.pitch import parse_pitch


@pytest.mark.parametrize(("text", "pitch"), [("C4", 60), ("f#3", 54), (" B♭2 ", 46), ("60", 60)])
def test_pitches_as_people_write_them(text, pitch):
    assert parse_pitch(text) == pitch


@pytest.mark.parametrize("text", ["", "H4", "C", "C#", "-3", "C4x"])
def test_what_is_no_pitch_is_refused(text):
    with pytest.raises(ValueError, match="is no pitch; write it like"):
        parse_pitch(text)
