import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.pitch import parse_pitch, pitch_name


@pytest.mark.parametrize(("text", "pitch"), [("C4", 60), ("f#3", 54), (" B♭2 ", 46), ("60", 60)])
def test_pitches_as_people_write_them(text, pitch):
    assert parse_pitch(text) == pitch


@given(st.integers(0, 127), st.booleans())
def test_a_pitch_is_read_as_it_is_named(pitch, flats):
    assert parse_pitch(pitch_name(pitch, flats=flats)) == pitch


@pytest.mark.parametrize("text", ["", "H4", "C", "C#", "-3", "C4x"])
def test_what_is_no_pitch_is_refused(text):
    with pytest.raises(ValueError, match="is no pitch; write it like"):
        parse_pitch(text)
