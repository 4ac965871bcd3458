from dataclasses import replace

import numpy as np
import pytest

from musegui.core.fill.fill_options import FillOptions
from musegui.model.evaluation.idiom import coherence, form_shares, point_rates, write_from_silence


def with_notes(piece, step, *pitches):
    classes = piece.classes.copy()
    classes[:, step : step + 4] = np.array(pitches)[:, np.newaxis] - 35
    return replace(piece, classes=classes)


def test_openings_are_asked_only_where_the_soprano_allows_the_tonic(pieces):
    home = pieces[0]  # opens on C major, ends on it
    away = with_notes(home, 0, 67, 62, 59, 55)
    impossible = with_notes(home, 0, 65, 62, 59, 55)
    made = form_shares([home, away, away, impossible], [home, home, home, impossible])
    assert made["opens_on_tonic"] == pytest.approx(1 / 3)


def test_the_last_third_is_asked_in_minor_only(pieces):
    minor = with_notes(pieces[0], 0, 75, 63, 60, 48)
    for start in (4, 8, 12, 16, 20, 24, 28, 32, 36):
        minor = with_notes(minor, start, 75, 63, 60, 48)
    picardy, plain = with_notes(minor, 44, 72, 64, 55, 48), with_notes(minor, 44, 72, 63, 55, 48)
    assert minor.key.minor
    assert form_shares([picardy, plain], [minor, minor])["minor_ends_with_major_third"] == 0.5
    nothing = form_shares([pieces[0]], [pieces[0]])["minor_ends_with_major_third"]
    assert np.isnan(nothing)


def test_bass_seconds(pieces):
    """C F G C, three times: of nine moves the three from F to G are seconds."""
    assert form_shares(pieces[:1], pieces[:1])["bass_seconds"] == pytest.approx(3 / 9)


def test_coherence(pieces):
    c_major = np.repeat(np.array([[72], [67], [64], [48]]), 64, axis=1)
    wandering = np.hstack([c_major[:, :32], c_major[:, :32] + 6])
    assert coherence([c_major]) == {"ends_on_tonic": 1, "halves_in_one_key": 1}
    assert coherence([wandering])["halves_in_one_key"] == 0
    assert coherence([np.vstack([c_major[:3], c_major[2:3]])])["ends_on_tonic"] == 0


def test_rates_are_per_thousand_occasions_of_all_pieces_together():
    leaps = np.array([[60, 70, 60, 60], *[[-1] * 4] * 3])
    steps = np.array([[60, 62, 64, 60], *[[-1] * 4] * 3])
    rates = point_rates([(leaps, np.arange(4)), (steps, np.arange(4))])
    assert rates["leaps of a seventh"] == pytest.approx(1000 * 2 / 5)


def test_empty_scores_are_filled_from_other_seeds_each(untrained_filler):
    first, second = write_from_silence(untrained_filler, FillOptions(sweeps=1), 2, 3)
    assert (first.pitches != -2).all()
    assert not np.array_equal(first.pitches, second.pitches)
