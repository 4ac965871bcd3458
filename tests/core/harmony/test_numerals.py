from __future__ import annotations

import pytest

from musegui.core.harmony.chords import parse_chord
from musegui.core.harmony.numerals import roman_numeral
from musegui.core.keys import Key

ALL_KEYS = [Key(fifths, minor) for fifths in range(-7, 8) for minor in (False, True)]


def numeral(symbol: str, key: Key) -> str:
    chord = parse_chord(symbol, key)
    bass = chord.root if chord.bass is None else chord.bass
    return roman_numeral(chord.root, frozenset(chord.pitch_classes), bass, key)


@pytest.mark.parametrize(
    ("symbol", "in_c_major", "in_c_minor"),
    [
        ("G", "V", "V"), ("G7/B", "V65", "V65"), ("Cm/Eb", "i6", "i6"), ("Fm", "iv", "iv"),
        ("D7/F#", "V65/V", "V65/V"), ("Bdim/D", "viio6", "viio6"), ("Ab", "bVI", "VI"),
        ("Db/F", "bII6", "bII6"), ("F#dim7", "viio7/V", "viio7/V"), ("C7", "V7/IV", "V7/iv"),
        ("Dm7b5/F", "viiø65/bIII", "iiø65"),
    ],
)  # fmt: skip
def test_a_chord_is_named_by_its_degree(symbol: str, in_c_major: str, in_c_minor: str) -> None:
    assert numeral(symbol, Key(0)) == in_c_major
    assert numeral(symbol, Key(-3, minor=True)) == in_c_minor


@pytest.mark.parametrize("key", ALL_KEYS, ids=str)
@pytest.mark.parametrize("quality", ["", "m", "dim", "7", "m7", "maj7", "m7b5", "dim7"])
def test_a_numeral_means_the_chord_that_it_names(key: Key, quality: str) -> None:
    for root in ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B"):
        symbol = f"{root}{quality}"
        if name := numeral(symbol, key):
            read, asked = parse_chord(name, key), parse_chord(symbol)
            assert set(read.pitch_classes) == set(asked.pitch_classes)
            assert (read.root if read.bass is None else read.bass) == asked.root


@pytest.mark.parametrize("fifths", range(-7, 8))
def test_every_triad_and_dominant_seventh_has_a_name_in_major(fifths: int) -> None:
    for root in ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B"):
        assert all(numeral(f"{root}{quality}", Key(fifths)) for quality in ("", "m", "dim", "7"))
