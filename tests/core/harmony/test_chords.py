from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.harmony.chords import ChordError, parse_chord
from musegui.core.keys import Key

C, C_MINOR, D, F_SHARP_MINOR = Key(0), Key(-3, minor=True), Key(2), Key(3, minor=True)


@pytest.mark.parametrize(
    ("text", "classes", "bass"),
    [
        ("C", {0, 4, 7}, None),
        ("Am", {9, 0, 4}, None),
        ("F#m7", {6, 9, 1, 4}, None),
        ("F♯-7", {6, 9, 1, 4}, None),
        ("Bb/D", {10, 2, 5}, 2),
        ("B♭ / D", {10, 2, 5}, 2),
        ("G7", {7, 11, 2, 5}, None),
        ("Bdim", {11, 2, 5}, None),
        ("Csus4", {0, 5, 7}, None),
        ("Ebmaj7/G", {3, 7, 10, 2}, 7),
        ("Bm7b5", {11, 2, 5, 9}, None),
        ("Bm7(b5)", {11, 2, 5, 9}, None),
        ("G#o7", {8, 11, 2, 5}, None),
        ("C+", {0, 4, 8}, None),
        ("C6/9", {0, 4, 7, 9, 2}, None),
        ("Cb", {11, 3, 6}, None),
    ],
)
def test_symbols(text, classes, bass):
    chord = parse_chord(text)
    assert (set(chord.pitch_classes), chord.bass) == (classes, bass)
    assert chord.root == chord.pitch_classes[0]
    assert parse_chord(text, F_SHARP_MINOR) == chord  # a symbol stands in no key


@pytest.mark.parametrize(
    ("text", "key", "same"),
    [
        ("I", C, "C"),
        ("vi", C, "Am"),
        ("V7", C, "G7"),
        ("IV7", C, "Fmaj7"),
        ("viio6", C, "Bdim/D"),
        ("vii", C, "Bdim"),
        ("vii7", C, "Bm7b5"),
        ("IV64", C, "F/C"),
        ("V/V", C, "D"),
        ("V65/V", C, "D7/F#"),
        ("V7/ii", C, "A7"),
        ("viio7/V", C, "F#dim7"),
        ("V7/V/V", C, "A7"),
        ("bVII", C, "Bb"),
        ("N6", C, "Db/F"),
        ("V4/2", C, "G7/F"),
        ("V2", C, "G7/F"),
        ("iiø65", C, "Dm7b5/F"),
        ("III+", C, "Eaug"),
        ("ii43", D, "Em7/B"),
        ("i", C_MINOR, "Cm"),
        ("V7", C_MINOR, "G7"),
        ("VI", C_MINOR, "Ab"),
        ("VII7", C_MINOR, "Bb7"),
        ("bVII", C_MINOR, "Bb"),
        ("viio7", C_MINOR, "Bdim7"),
        ("#viio7", C_MINOR, "Bdim7"),
        ("vii7", C_MINOR, "Bdim7"),
        ("iio6", C_MINOR, "Ddim/F"),
        ("V/III", C_MINOR, "Bb"),
        ("N6", F_SHARP_MINOR, "G/B"),
    ],
)
def test_numerals_count_from_the_tonic(text, key, same):
    numeral, symbol = parse_chord(text, key), parse_chord(same)
    assert set(numeral.pitch_classes) == set(symbol.pitch_classes)
    assert numeral[::2] == symbol[::2]


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        ("am", "did you mean 'Am'?"),
        ("Hm", "did you mean 'Bm'?"),
        ("Cmaj77", "did you mean 'Cmaj7'?"),
        ("C/H", "'H' is no bass note"),
        ("Iv", "upper case for major"),
        ("VIII", "from I to VII"),
        ("V44", "no inversion"),
        ("V/X", "no Roman numeral"),
        ("Ger65", "such as Ab7"),
        ("kazoo", "write one like"),
        ("  ", "empty"),
        ("/", "write one like"),
        ("C" * 200, "is no chord"),
    ],
)
def test_mistakes_are_guessed_in_one_sentence(text, guess):
    with pytest.raises(ChordError) as error:
        parse_chord(text)
    assert guess in str(error.value)
    assert str(error.value)[-1] in ".?"
    assert len(str(error.value)) < 200


@given(st.text(max_size=12) | st.from_regex(r"[#b]?[A-GIVivN][A-Za-z0-9#b/+°ø]{0,6}"))
def test_any_text_is_a_chord_or_an_error(text):
    with suppress(ChordError):
        chord = parse_chord(text)
        assert all(0 <= pitch_class < 12 for pitch_class in chord.pitch_classes)
        assert chord.root in chord.pitch_classes
