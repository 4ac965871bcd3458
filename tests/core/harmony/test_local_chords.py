from __future__ import annotations

from collections.abc import Callable

import pytest

from musegui.core.analysis.chord_qualities import SUFFIXES
from musegui.core.harmony.chords import ChordError, parse_chord
from musegui.core.harmony.local_chords import typed_chord, written_chord
from musegui.core.keys import without_signs

Speak = Callable[[str], None]


@pytest.mark.parametrize(
    ("language", "typed", "chord"),
    [
        ("de", "H7", "B7"), ("de", "Hm", "Bm"), ("de", "B", "Bb"), ("de", "B7/D", "Bb7/D"),
        ("de", "Bb", "Bb"), ("de", "B♭m", "B♭m"), ("de", "Fis", "F#"), ("de", "Fism7/H", "F#m7/B"),
        ("de", "Es", "Eb"), ("de", "Essus4", "Ebsus4"), ("de", "Esus4", "Esus4"),
        ("de", "Asus", "Asus"), ("de", "As7", "Ab7"), ("de", "Dis°7", "D#°7"), ("de", "G/H", "G/B"),
        ("de", "F#m", "F#m"), ("de", "C6/9", "C6/9"), ("de", "V65/V", "V65/V"), ("de", "Hx", "Hx"),
        ("fr", "Do", "C"), ("fr", "Ré m", "Dm"), ("fr", "Égal", "Égal"),
        ("fr", "Rém7", "Dm7"), ("fr", "Si♭/Ré", "Bb/D"),
        ("it", "Sol7", "G7"), ("it", "Fa#m", "F#m"), ("es", "Lam", "Am"), ("es", "Bm", "Bm"),
        ("en", "H7", "H7"), ("en", "B", "B"),
    ],
)  # fmt: skip
def test_chords_are_read_as_the_language_names_notes(
    speak: Speak, language: str, typed: str, chord: str
) -> None:
    speak(language)
    assert typed_chord(typed) == chord


@pytest.mark.parametrize(
    ("language", "chord", "written"),
    [
        ("de", "Bm7b5", "Hm7♭5"), ("de", "G/B", "G/H"), ("de", "Bb", "B♭"), ("de", "Bb/B", "B♭/H"),
        ("de", "bVI", "♭VI"), ("de", "b: V", "h: V"), ("de", "B: I", "H: I"),
        ("de", "b♭: i", "b♭: i"),
        ("de", "Break", "Break"), ("fr", "Do7", "D°7"), ("en", "F#o7", "F♯°7"), ("en", "B", "B"),
    ],
)  # fmt: skip
def test_chords_are_written_as_the_language_names_notes(
    speak: Speak, language: str, chord: str, written: str
) -> None:
    speak(language)
    assert written_chord(chord) == written


@pytest.mark.parametrize(
    ("language", "typed", "words"),
    [("de", "hm", "„Hm“"), ("de", "Hmaj77", "kein Akkord"), ("en", "Hm", "'Bm'")],
)
def test_no_guess_at_a_chord_means_another_note(
    speak: Speak, language: str, typed: str, words: str
) -> None:
    speak(language)
    with pytest.raises(ChordError, match=words) as raised:
        parse_chord(typed_chord(typed))
    assert (language == "en") == ("B" in str(raised.value).replace("Bb", ""))


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it"])
def test_what_is_shown_of_a_chord_means_the_same_when_it_is_typed(
    speak: Speak, language: str
) -> None:
    speak(language)
    roots = [letter + sign for letter in "CDEFGAB" for sign in ("", "#", "b")]
    for root in roots:
        for suffix in (suffix for suffixes in SUFFIXES.values() for suffix in suffixes):
            for chord in (root + suffix, f"{root}{suffix}/B", f"{root}{suffix}/Bb"):
                shown = without_signs(written_chord(chord))
                assert parse_chord(typed_chord(shown)) == parse_chord(chord), (chord, shown)
