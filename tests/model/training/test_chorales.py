import json

import numpy as np
import pytest

from musegui.model.network.encoding import (
    BEAT_PLANES,
)
from musegui.model.training.chorales import load_chorales, load_jsb


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


def test_jsb_files(tmp_path):
    path = tmp_path / "jsb.json"
    path.write_text(json.dumps({"valid": [[[67, 64, 60, 48], [67, 64, -1, 48]]]}))
    (piece,) = load_jsb(path, "valid")
    assert piece.classes[:, 1].tolist() == [32, 29, 0, 13]
    assert not piece.context[BEAT_PLANES].any()
    with pytest.raises(ValueError, match="no fold 'test'"):
        load_jsb(path, "test")
