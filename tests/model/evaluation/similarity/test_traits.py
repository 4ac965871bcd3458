import numpy as np
import pytest

from musegui.core.score import CADENCE_NONE
from musegui.model.evaluation.similarity.traits import TRAITS, Passage, traits_of
from musegui.model.network.encoding import classes_of
from musegui.model.training.chorales import Chorale

STEPS = 16


def chorale(*voices: list[tuple[int, int]]) -> Chorale:
    """A bar of 4/4; each voice as (pitch, steps), a rest as -1."""
    pitches, onsets = np.full((4, STEPS), -1, dtype=np.int8), np.zeros((4, STEPS), dtype=bool)
    for voice, notes in enumerate(voices):
        start = 0
        for pitch, length in notes:
            pitches[voice, start : start + length] = pitch
            onsets[voice, start] = pitch >= 0
            start += length
    places = np.arange(STEPS)
    return Chorale("made", classes_of(pitches), onsets, places, np.full(STEPS, CADENCE_NONE))


HELD = [(72, 16)], [(67, 16)], [(64, 16)], [(48, 16)]
"""A chord of C for a bar."""

MOVING = (
    [(72, 16)],
    [(67, 4), (67, 4), (69, 4), (67, 4)],
    [(64, 4), (64, 4), (65, 4), (-1, 4)],
    [(48, 4), (60, 4), (53, 8)],
)
"""Struck 4, 3 and 3 times below the soprano; the chords C, C, F and one of C, G and F."""

SEVENTHS = [(77, 16)], [(74, 16)], [(71, 8), (67, 8)], [(55, 8), (59, 8)]
"""G7, then in its first inversion."""

SUSPENDED = [(72, 8), (71, 8)], [(67, 16)], [(62, 16)], [(60, 4), (55, 12)]
"""The soprano's C, held over the bass's G, is a fourth that falls."""

FIFTHS = [(72, 16)], [(67, 16)], [(60, 16)], [(48, 16)]
CHROMATIC = [(72, 16)], [(67, 16)], [(64, 12), (63, 4)], [(48, 16)]


@pytest.mark.parametrize(
    ("name", "voices", "value"),
    [
        ("notes_per_beat", HELD, 1 / 4),
        ("notes_per_beat", MOVING, 10 / 12),
        ("short_notes", MOVING, 0),
        ("short_notes", ([(72, 16)], [(67, 2), (69, 14)], [(64, 16)], [(48, 16)]), 1 / 4),
        ("together", MOVING, 3 / 4),
        ("rests", MOVING, 4 / 48),
        ("repeated_notes", MOVING, 2 / 7),
        ("seconds", MOVING, 3 / 5),
        ("bass_fourths", MOVING, 1 / 2),
        ("major_triads", HELD, 1),
        ("minor_triads", ([(72, 16)], [(67, 16)], [(63, 16)], [(48, 16)]), 1),
        ("sevenths", SEVENTHS, 1),
        ("dominant_sevenths", SEVENTHS, 1),
        ("dominant_sevenths", HELD, 0),
        ("inversions", SEVENTHS, 1 / 2),
        ("open_fifths", FIFTHS, 1),
        ("open_fifths", HELD, 0),
        ("suspensions", SUSPENDED, 1 / 4),
        ("suspensions", HELD, 0),
        ("foreign_notes", HELD, 0),
        ("foreign_notes", CHROMATIC, 4 / 64),
    ],
)
def test_traits_by_hand(name, voices, value):
    assert TRAITS[name](Passage(chorale(*voices))) == pytest.approx(value)


def test_silence_has_traits_too():
    traits = traits_of(chorale())
    assert len(traits) == len(TRAITS)
    assert np.isfinite(traits).all()
