import numpy as np
import pytest

from musegui.core.analysis.recognition import Cadence
from musegui.core.fill.fill_options import FillOptions
from musegui.core.voices import Voice
from musegui.model.evaluation.beside_bach import (
    cadence_shares,
    harmonize_plainly,
    harmonize_sopranos,
    on_sixteenths,
    part_writing_rates,
    score_of,
    texture,
)
from musegui.model.network.encoding import classes_of, context_of
from musegui.model.training.chorales import Chorale


def piece_in_bars(bar_steps: list[int], pickup: int = 0) -> Chorale:
    first = bar_steps[0]
    into_bar = np.concatenate([np.arange(first - pickup, first), *map(np.arange, bar_steps)])
    steps = len(into_bar)
    return Chorale(
        "bars",
        np.full((4, steps), 30),
        np.zeros((4, steps), dtype=bool),
        into_bar,
        np.zeros(steps, dtype=np.int64),
    )


@pytest.mark.parametrize(
    ("bar_steps", "pickup"),
    [
        ([16, 16, 16], 0),
        ([16, 16, 12], 4),
        ([12, 12, 12], 4),
        ([16, 16, 12, 12, 16], 2),
        ([24, 24, 10], 0),
        ([16, 6, 16, 16], 0),
    ],
)
def test_a_score_keeps_the_bars_of_its_piece(bar_steps, pickup):
    piece = piece_in_bars(bar_steps, pickup)
    score = score_of(piece)
    assert np.array_equal(score.grid.steps_into_bar(score.steps), piece.steps_into_bar)
    if not any(steps % 4 for steps in bar_steps[:-1]):
        assert np.array_equal(context_of(score), piece.context)
    assert np.array_equal(classes_of(score.pitches), piece.classes)


def test_a_score_keeps_strikes_and_phrase_ends(pieces):
    score = score_of(pieces[0])
    assert np.array_equal(score.onsets, pieces[0].onsets)
    assert np.array_equal(score.cadences, pieces[0].cadences)
    assert not score.locks.any()


@pytest.mark.parametrize("resolution", [16, 8])
def test_harmonizations_keep_the_soprano_and_the_bars(untrained_filler, pieces, resolution):
    options = FillOptions(resolution, sweeps=3)
    made = harmonize_sopranos(untrained_filler, pieces, options, 1)
    for piece, new in zip(pieces, made, strict=True):
        assert np.array_equal(new.classes[Voice.SOPRANO], piece.classes[Voice.SOPRANO])
        assert np.array_equal(new.onsets[Voice.SOPRANO], piece.onsets[Voice.SOPRANO])
        assert (new.classes >= 0).all()
        assert not np.array_equal(new.classes, piece.classes)
        assert np.array_equal(new.context, piece.context)
    again = harmonize_sopranos(untrained_filler, pieces, options, 1)
    assert all(np.array_equal(a.classes, b.classes) for a, b in zip(made, again, strict=True))


def test_the_plain_sampler_keeps_the_soprano_and_fills_the_rest(untrained_networks, pieces):
    made = harmonize_plainly(untrained_networks, pieces, 4, 1)
    for piece, new in zip(pieces, made, strict=True):
        assert np.array_equal(new.classes[Voice.SOPRANO], piece.classes[Voice.SOPRANO])
        assert np.array_equal(new.onsets[Voice.SOPRANO], piece.onsets[Voice.SOPRANO])
        assert (new.classes >= 0).all()
        assert (new.classes[Voice.ALTO :] != piece.classes[Voice.ALTO :]).any()


def test_eighths_come_back_to_sixteenths():
    real = piece_in_bars([16, 15])
    real.classes[Voice.SOPRANO, 3] = 33
    coarse = real.at_eighths()
    coarse.classes[Voice.BASS, 1] = 20
    coarse.onsets[Voice.BASS, 1] = True
    back = on_sixteenths(coarse, real)
    assert np.array_equal(back.classes[Voice.SOPRANO], real.classes[Voice.SOPRANO])
    assert back.classes[Voice.BASS, :5].tolist() == [30, 30, 20, 20, 30]
    assert back.classes.shape == real.classes.shape
    assert np.flatnonzero(back.onsets[Voice.BASS]).tolist() == [2]
    assert back.classes[Voice.BASS, -1] == 30


def test_texture_counts_the_lower_voices_by_hand():
    piece = piece_in_bars([16])
    piece.classes[Voice.SOPRANO, 1::2] = 31  # the soprano is given, and not counted
    piece.classes[Voice.ALTO, 4:] = 31
    piece.classes[Voice.TENOR, 5:] = 31
    piece.classes[Voice.BASS, 8:12] = 0  # a rest is no note, what follows is
    busy = texture([piece])
    assert busy.notes_per_beat == pytest.approx(3 / 12)
    assert busy.off_eighth_share == pytest.approx(1 / 3)


def test_part_writing_of_a_planted_fifth():
    pitches = np.repeat(np.array([[67, 69], [64, 64], [55, 55], [48, 50]], dtype=np.int8), 8, 1)
    pitches[1] = 60, 60, 60, 60, 60, 60, 60, 60, 62, 62, 62, 62, 62, 62, 62, 62
    piece = piece_in_bars([16])
    piece.classes[:] = classes_of(pitches)
    rates = part_writing_rates([piece])
    assert rates["fifths"] == pytest.approx(2000 / 3)  # soprano-alto and soprano-bass, of 3 pairs
    assert rates["octaves"] == pytest.approx(1000 / 3)
    assert rates["notes_per_beat"] == pytest.approx(2 / 12)


def test_cadence_shares(pieces):
    shares = cadence_shares(pieces)
    assert shares["marks"] == 2
    kinds = [shares[kind] for kind in Cadence]
    assert sum(kinds) == pytest.approx(1)
    assert shares["V-I"] == 0.5
    assert shares["other"] == 0.5  # the second piece breaks off on the subdominant
    assert shares["answered"] == 0.5
    assert np.isnan(cadence_shares([])["V-I"])
