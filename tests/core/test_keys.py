import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.keys import (
    Key,
    class_name,
    key_code,
    key_name,
    nearest_fifths,
    pitch_name,
    read_pitch,
    scale,
    signature_alter,
    spell,
    with_signs,
    without_signs,
)
from musegui.core.pitch import parse_pitch

KEYS = [Key(fifths, minor) for fifths in range(-7, 8) for minor in (False, True)]


@pytest.mark.parametrize(
    ("key", "names"),
    [
        (None, "C C♯ D E♭ E F F♯ G G♯ A B♭ B"),
        (Key(0, minor=True), "C C♯ D D♯ E F F♯ G G♯ A B♭ B"),
        (Key(-1, minor=True), "C C♯ D E♭ E F F♯ G G♯ A B♭ B"),
        (Key(-3), "C D♭ D E♭ E F G♭ G A♭ A B♭ B"),
        (Key(4), "B♯ C♯ D D♯ E E♯ F♯ G G♯ A A♯ B"),
    ],
)
def test_pitches_are_spelled_as_their_key_would(key, names):
    assert [class_name(nearest_fifths(pitch, key)) for pitch in range(12)] == names.split()


@given(st.integers(0, 127), st.sampled_from([None, *KEYS]))
def test_a_pitch_is_read_as_it_is_named(pitch, key):
    name = pitch_name(pitch, key)
    assert parse_pitch(name) == parse_pitch(without_signs(name)) == pitch


@pytest.mark.parametrize(
    ("pitch", "key", "name"),
    [(0, None, "C-1"), (60, None, "C4"), (60, Key(7), "B♯3"), (59, Key(-7), "C♭4"),
     (61, Key(-4), "D♭4"), (127, None, "G9")],
)  # fmt: skip
def test_octaves_change_at_the_letter_c(pitch, key, name):
    assert pitch_name(pitch, key) == name


def test_every_pitch_of_every_key_can_be_written():
    for key in KEYS:
        assert sum(signature_alter(letter, key) for letter in "CDEFGAB") == key.fifths
        own = [spell(pitch, nearest_fifths(pitch, key)) for pitch in scale(key)]
        assert sorted(name.letter for name in own) == sorted("CDEFGAB")
        assert all(name.alter == signature_alter(name.letter, key) for name in own)
        for pitch in range(128):
            assert -2 <= spell(pitch, nearest_fifths(pitch, key)).alter <= 2


@pytest.mark.parametrize("minor", [False, True])
def test_keys_are_named_as_musicians_do(minor):
    names = " ".join(key_name(Key(n, minor)).split()[0] for n in range(-7, 8))
    major = "C♭ G♭ D♭ A♭ E♭ B♭ F C G D A E B F♯ C♯"
    assert names == ("A♭ E♭ B♭ F C G D A E B F♯ C♯ G♯ D♯ A♯" if minor else major)


def test_signs_go_both_ways():
    assert with_signs("Bbm7b5/Db") == "B♭m7♭5/D♭"
    assert without_signs("F♯m7/C♯") == "F#m7/C#"


@pytest.mark.parametrize(
    ("code", "names", "key"),
    [
        ("de", "C4 Cis4 D4 Es4 E4 F4 Fis4 G4 Gis4 A4 B4 H4", "fis-Moll"),
        ("fr", "Do4 Do♯4 Ré4 Mi♭4 Mi4 Fa4 Fa♯4 Sol4 Sol♯4 La4 Si♭4 Si4", "Fa dièse mineur"),
        ("es", "Do4 Do♯4 Re4 Mi♭4 Mi4 Fa4 Fa♯4 Sol4 Sol♯4 La4 Si♭4 Si4", "Fa sostenido menor"),
        ("it", "Do4 Do♯4 Re4 Mi♭4 Mi4 Fa4 Fa♯4 Sol4 Sol♯4 La4 Si♭4 Si4", "Fa diesis minore"),
    ],
)
def test_notes_and_keys_have_the_names_of_the_country(speak, code, names, key):
    speak(code)
    assert [pitch_name(pitch) for pitch in range(60, 72)] == names.split()
    assert key_name(Key(3, minor=True)) == key
    assert key_code(Key(3, minor=True)) == "F# minor"


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "it"])
def test_a_pitch_is_read_as_the_country_names_it(speak, code):
    speak(code)
    for key in KEYS:
        for pitch in range(12, 120):
            name = pitch_name(pitch, key)
            assert read_pitch(name) == read_pitch(without_signs(name).lower()) == pitch
    assert read_pitch("F#4") == read_pitch("66") == 66


def test_letters_that_differ_in_german(speak):
    speak("de")
    typed = {"B3": 58, "H3": 59, "Bb3": 58, "As4": 68, "Heses4": 69, "Ces5": 71, "Eis4": 65}
    assert {text: read_pitch(text) for text in typed} == typed
    assert parse_pitch("B3") == 59
