"""Keys and Roman numerals of small pieces that any student would read alike."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given

from musegui.core.analysis.key_chords import numerals, with_figures
from musegui.core.analysis.recognition import Tonality
from musegui.core.analysis.roman import analyse_harmony
from musegui.core.harmony.chords import parse_chord
from musegui.core.harmony.home_key import signature_of
from musegui.core.score import Score
from tests.strategies import scores


def piece(*chords: tuple[int, int, int, int]) -> Score:
    """Chords from soprano to bass, a beat each."""
    pitches = np.repeat(np.array(chords, dtype=np.int8).T, 4, axis=1)
    return Score.empty(pitches.shape[1]).replace(pitches=pitches)


C, F, G, G7, C64 = (72, 67, 64, 48), (72, 69, 65, 53), (71, 67, 62, 55), (71, 65, 62, 55), (
    72, 67, 64, 55)  # fmt: skip
AM, DM6, E, E7 = (72, 69, 64, 57), (69, 65, 62, 53), (71, 68, 64, 52), (71, 68, 62, 52)
D7_F, D7, G_ROOT = (72, 69, 62, 54), (72, 66, 62, 50), (71, 67, 62, 55)


def texts(score: Score) -> list[str]:
    return [harmony.numeral for harmony in analyse_harmony(score)]


def test_a_cadence_in_major() -> None:
    assert texts(piece(C, F, C64, G7, C)) == ["I", "IV", "I64", "V7", "I"]


def test_a_cadence_in_minor() -> None:
    score = piece(AM, DM6, E7, AM)
    assert texts(score) == ["i", "iv6", "V7", "i"]
    assert {(h.key.tonic, h.key.minor) for h in analyse_harmony(score)} == {(9, True)}


def test_a_dominant_of_the_dominant() -> None:
    assert texts(piece(C, F, D7_F, G, C, F, G7, C)) == [
        "I", "IV", "V65/V", "V", "I", "IV", "V7", "I",
    ]  # fmt: skip


def test_a_modulation_to_the_dominant() -> None:
    to_g = [C, G, C, F, G, C] + [D7, G_ROOT, (72, 67, 64, 60), D7, G_ROOT] * 2
    keys = [harmony.key.tonic for harmony in analyse_harmony(piece(*to_g))]
    assert (keys[0], keys[-1]) == (0, 7)
    assert sum(a != b for a, b in pairwise(keys)) == 1


def test_silence_has_no_harmony() -> None:
    assert analyse_harmony(Score.empty(32)) == ()
    quiet = piece(C, C).replace(pitches=np.full((4, 8), -1, dtype=np.int8))
    assert analyse_harmony(quiet) == ()


@pytest.mark.parametrize("minor", [False, True])
def test_every_numeral_can_be_asked_for(minor: bool) -> None:
    for numeral in numerals(minor):
        for above in sorted(numeral.quality.intervals):
            text = with_figures(numeral, above)
            chord = parse_chord(text, signature_of(Tonality(0, minor)))
            assert chord.root == numeral.degree, text
            assert {(c - chord.root) % 12 for c in chord.pitch_classes} == set(
                numeral.quality.intervals
            )


@given(scores())
def test_spans_follow_each_other(score: Score) -> None:
    spans = analyse_harmony(score)
    assert all(a.stop <= b.start for a, b in pairwise(spans))
    assert all(0 <= h.start < h.stop <= score.steps for h in spans)
    heard = (score.pitches >= 0).any(axis=0)
    named = np.zeros(score.steps, dtype=bool)
    for span in spans:
        named[span.start : span.stop] = True
    assert named[heard].all()
