import numpy as np
import pytest

from musegui.core.analysis.recognition import Tonality
from musegui.model.network.encoding import (
    BEAT_PLANES,
    CADENCE_PLANES,
    OUTSIDE_PLANE,
    STEP_PLANES,
    TONIC_PLANES,
)
from musegui.model.training.crops import CropSampler, draw_mask, draw_uniform_mask, reshape_beats


def test_crops_have_one_length_and_hide_nothing_outside_the_piece(pieces):
    crops = CropSampler(pieces, 64)
    batch = crops.draw(32, np.random.default_rng(0))
    assert batch.classes.shape == batch.hidden.shape == (32, 4, 64)
    outside = batch.context[:, OUTSIDE_PLANE] == 1
    assert outside.any(axis=1).all()  # the pieces are shorter than a crop
    assert not (batch.hidden & outside[:, None]).any()
    assert batch.hidden.any(axis=(1, 2)).all()


def test_crops_start_on_a_beat(pieces):
    batch = CropSampler(pieces, 16).draw(32, np.random.default_rng(0))
    assert batch.context[:, STEP_PLANES.start, ::4].sum() > 0
    assert not batch.context[:, STEP_PLANES.start, 1::4].any()


def test_many_crops_begin_or_end_with_the_piece(pieces):
    outside = CropSampler(pieces, 16).draw(300, np.random.default_rng(0)).context[:, OUTSIDE_PLANE]
    assert (outside[:, 0] == 1).mean() > 0.2
    assert (outside[:, -1] == 1).mean() > 0.2


def test_the_key_is_that_of_the_last_bass_note_and_moves_with_the_music(pieces):
    assert pieces[0].key == Tonality(0, minor=False)
    assert pieces[1].key == Tonality(5, minor=False)
    batch = CropSampler(pieces[:1], 48).draw(64, np.random.default_rng(0))
    told = batch.context[:, TONIC_PLANES].max(axis=2)
    assert 0.3 < told.any(axis=1).mean() < 0.7
    for index in np.flatnonzero(told.any(axis=1)):
        inside = batch.context[index, OUTSIDE_PLANE] == 0
        roots = (batch.classes[index, -1][inside] + 35) % 12
        tonic = told[index].argmax()
        assert set((roots - tonic) % 12) <= {0, 5, 7}


def test_reshaped_beats_are_whole_and_keep_the_notes(pieces):
    for piece in (pieces[0], pieces[0].at_eighths()):
        lengths = set()
        for seed in range(24):
            made = reshape_beats(piece, np.random.default_rng(seed))
            lengths.add(made.steps * 48 // piece.steps)
            assert made.onsets.sum() == piece.onsets.sum()
            assert (made.cadences == 1).sum() == (piece.cadences == 1).sum()
            notes = made.classes[:, made.onsets.any(axis=0)]
            assert np.array_equal(notes, piece.classes[:, piece.onsets.any(axis=0)])
            assert (made.steps_into_bar[made.onsets.any(axis=0)] % 4 == 0).all()
        assert lengths == {72, 54, 60}


def test_bars_and_cadences_are_told_in_some_crops_and_kept_back_in_others(pieces):
    batch = CropSampler(pieces, 32).draw(64, np.random.default_rng(0))
    bars_told = batch.context[:, BEAT_PLANES].any(axis=(1, 2))
    cadences_told = batch.context[:, CADENCE_PLANES].any(axis=(1, 2))
    for told in (bars_told, cadences_told):
        assert 0.2 < told.mean() < 0.8


def test_transposition_moves_all_voices_alike(pieces):
    batch = CropSampler(pieces, 48).draw(64, np.random.default_rng(0))
    chords = batch.classes[:, :, 20]
    between = (chords[:, :-1] - chords[:, 1:])[(chords > 0).all(axis=1)]
    known = {(3, 4, 12), (4, 5, 7), (5, 3, 4), (8, 4, 12)}
    assert {tuple(row) for row in between.tolist()} <= known
    assert len(set(chords[:, 0].tolist())) > 6


def test_the_same_generator_draws_the_same_batch(pieces):
    first, again = (CropSampler(pieces, 32).draw(4, np.random.default_rng(5)) for _ in range(2))
    assert np.array_equal(first.classes, again.classes)
    assert np.array_equal(first.hidden, again.hidden)


def test_masks():
    rng = np.random.default_rng(0)
    everywhere = np.ones((4, 16), dtype=bool)
    counts = np.array([draw_uniform_mask(everywhere, rng).sum() for _ in range(2000)])
    assert counts.min() >= 1
    assert counts.max() == 64
    assert counts.mean() == pytest.approx(32.5, abs=1.5)
    assert all(draw_mask(16, rng).any() for _ in range(500))
