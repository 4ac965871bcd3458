"""Fills in one style and between two, with the networks that ship."""

from __future__ import annotations

import numpy as np
import pytest

from musegui.core.errors import UserError
from musegui.core.fill.candidates import Candidate
from musegui.core.fill.fill_options import DEFAULT_STYLE, FillOptions, StyleMix, StyleShare
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.model.network.inference import LoadedNetworks
from musegui.model.sampling.filler import NetworkFiller
from musegui.model.sampling.style_filler import StyleFiller

HYMNS = "Hymns"
MELODY = np.full((4, 32), OPEN)
MELODY[0] = np.repeat([67, 69, 67, 65, 64, 62, 60, 60], 4)
SCORE = Score.from_pitches(MELODY[0]).replace(pitches=MELODY, locks=MELODY != OPEN)


@pytest.fixture(scope="module")
def filler() -> StyleFiller:
    return StyleFiller("cpu")


def written(filler: StyleFiller, style: str, second: StyleShare | None = None) -> Candidate:
    options = FillOptions(sweeps=1, style=style, second_style=second)
    *_, last = filler.fill(SCORE, SCORE.pitches == OPEN, options, 3)
    return last.candidates[0]


def same(first: Candidate, second: Candidate) -> bool:
    return (
        (first.score.pitches == second.score.pitches).all()
        and (first.score.onsets == second.score.onsets).all()
        and (first.confidence == second.confidence).all()
        and first.nll == second.nll
    )


@pytest.mark.parametrize(("first", "second"), [(DEFAULT_STYLE, HYMNS), (HYMNS, DEFAULT_STYLE)])
def test_at_the_ends_of_a_mix_one_style_writes_alone(
    filler: StyleFiller, first: str, second: str
) -> None:
    one, other = written(filler, first), written(filler, second)
    assert same(written(filler, first, StyleShare(second, 0)), one)
    assert same(written(filler, first, StyleShare(second, 1)), other)
    assert not same(written(filler, first, StyleShare(second, 0.5)), one)


def test_chances_between_two_styles_lie_between_theirs(filler: StyleFiller) -> None:
    def chances(style: StyleMix | str) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        return filler.chances(SCORE, Voice.BASS, 28, 32, 16, style).probabilities

    mixed = chances(StyleMix(DEFAULT_STYLE, StyleShare(HYMNS, 0.25)))
    mean = chances(DEFAULT_STYLE) ** 0.75 * chances(HYMNS) ** 0.25
    mean /= mean.sum(axis=1, keepdims=True)
    assert mixed == pytest.approx(mean, abs=0.02)
    chords = filler.likely_chords(SCORE, 28, StyleMix(DEFAULT_STYLE, StyleShare(HYMNS, 0.25)))
    assert chords


def test_a_mix_writes_on_the_grids_that_both_styles_have(
    untrained_networks: LoadedNetworks,
) -> None:
    both = NetworkFiller({16: untrained_networks, 8: untrained_networks})
    sixteenths, eighths = (NetworkFiller({grid: untrained_networks}) for grid in (16, 8))
    options = FillOptions(sweeps=1, resolution=8)
    *_, last = both.mixed_with(sixteenths, 0.5).fill(SCORE, SCORE.pitches == OPEN, options, 0)
    assert "no network for eighths" in last.notice
    with pytest.raises(UserError, match="different grids"):
        sixteenths.mixed_with(eighths, 0.5)


def test_a_missing_second_style_is_named(filler: StyleFiller) -> None:
    with pytest.raises(UserError, match="'Lost' is not on this computer"):
        written(filler, HYMNS, StyleShare("Lost", 0.5))
