import json

import numpy as np
import pytest

from musegui.model.network.encoding import BEAT_PLANES, CADENCE_PLANES, OUTSIDE_PLANE, STEP_PLANES
from musegui.model.training.dataset import (
    CropSampler,
    draw_mask,
    load_chorales,
    load_jsb,
    uniform_mask,
)


@pytest.fixture(scope="module")
def folds():
    return {fold: load_chorales(fold) for fold in ("train", "valid", "test")}


def test_the_chorales_are_all_there_and_no_piece_is_in_two_folds(folds):
    assert {fold: len(pieces) for fold, pieces in folds.items()} == {
        "train": 254,
        "valid": 75,
        "test": 79,
    }
    names = [piece.name for pieces in folds.values() for piece in pieces]
    assert len(names) == len(set(names))


def test_a_known_chorale_reads_as_printed(folds):
    """BWV 269, "Aus meines Herzens Grunde": 3/4, upbeat, G major, fermatas."""
    piece = next(piece for piece in folds["valid"] if piece.name == "bwv269.mxl")
    assert (piece.classes[:, 0] + 35).tolist() == [67, 62, 59, 43]
    assert piece.steps_into_bar[:5].tolist() == [8, 9, 10, 11, 0]
    assert piece.onsets[0, :5].tolist() == [True, False, False, False, True]
    assert piece.cadences.max() == 1


def test_eighths_keep_every_second_step_and_strikes_between(pieces):
    piece = pieces[0]
    eighths = piece.at_eighths()
    assert np.array_equal(eighths.classes, piece.classes[:, ::2])
    assert eighths.onsets[0].tolist() == ([True, False] * 12)
    assert eighths.steps_into_bar.tolist() == (list(range(0, 16, 2)) * 3)
    assert eighths.cadences.sum() == 1


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
    counts = np.array([uniform_mask(16, rng).sum() for _ in range(2000)])
    assert counts.min() >= 1
    assert counts.max() == 64
    assert counts.mean() == pytest.approx(32.5, abs=1.5)
    assert all(draw_mask(16, rng).any() for _ in range(500))


def test_jsb_files(tmp_path):
    path = tmp_path / "jsb.json"
    path.write_text(json.dumps({"valid": [[[67, 64, 60, 48], [67, 64, -1, 48]]]}))
    (piece,) = load_jsb(path, "valid")
    assert piece.classes[:, 1].tolist() == [32, 29, 0, 13]
    assert not piece.context[BEAT_PLANES].any()
    with pytest.raises(ValueError, match="no fold 'test'"):
        load_jsb(path, "test")
