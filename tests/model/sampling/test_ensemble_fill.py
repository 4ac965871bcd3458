"""Fills for other ensembles than a mixed choir, with the shipped networks."""

from __future__ import annotations

import numpy as np
import pytest

from musegui.core.editing.arranging import arranged
from musegui.core.editing.edits import paint_notes
from musegui.core.ensembles import ENSEMBLES
from musegui.core.fill.fill_options import FillOptions
from musegui.core.notes import Note
from musegui.core.pitch import REST
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.model.sampling.filler import NetworkFiller, load_shipped_filler

S, T, B = Voice.SOPRANO, Voice.TENOR, Voice.BASS
MELODY = [Note(S, 4 * k, 4, pitch) for k, pitch in enumerate((67, 69, 71, 72, 74, 72, 71, 69))]
OPTIONS = FillOptions(sweeps=4, candidates=2)


@pytest.fixture(scope="module")
def filler() -> NetworkFiller:
    return load_shipped_filler("cpu")


@pytest.mark.parametrize("name", ENSEMBLES)
def test_what_is_written_lies_in_the_compasses_and_the_melody_stays(
    filler: NetworkFiller, name: str
) -> None:
    score = arranged(paint_notes(Score.empty(32), MELODY), name).score
    *_, last = filler.fill(score, ~score.locks, OPTIONS, 1)
    for candidate in last.candidates:
        made = candidate.score
        assert made.ensemble == name
        assert np.array_equal(made.pitches[S], score.pitches[S])
        assert np.array_equal(made.locks, score.locks)
        for voice in ENSEMBLES[name].voices:
            part, row = made.part(voice), made.pitches[voice]
            assert ((row == REST) | ((row >= part.lowest) & (row <= part.highest))).all()
        if made.part(T).rests:
            assert (made.pitches[T] == REST).all()


def test_a_part_of_a_piece_is_written_and_the_rest_stays(filler: NetworkFiller) -> None:
    score = arranged(paint_notes(Score.empty(32), MELODY), "ttbb").score
    *_, last = filler.fill(score, ~score.locks, OPTIONS, 1)
    whole = last.candidates[0].score
    region = np.zeros(whole.pitches.shape, dtype=bool)
    region[B, 16:] = True
    *_, last = filler.fill(whole, region, OPTIONS, 2)
    again = last.candidates[0].score
    assert np.array_equal(again.pitches[~region], whole.pitches[~region])


def test_chances_are_of_the_pitches_that_sound(filler: NetworkFiller) -> None:
    score = arranged(paint_notes(Score.empty(32), MELODY), "ttbb").score
    chances = filler.chances(score, B, 0, 4)
    likeliest = chances.pitches[int(chances.probabilities[0].argmax())]
    assert likeliest < score.pitches[S, 0]
