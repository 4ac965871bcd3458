import json

import numpy as np
import pytest

from musegui.core.score import CADENCE_HERE
from musegui.model.training import corpora
from musegui.model.training.chorales import FOLDS
from musegui.model.training.corpora import CORPORA, four_voice_movements, load_palestrina
from musegui.resources import resource_path


def split() -> dict[str, list[str]]:
    return json.loads(resource_path("resources", "data", "palestrina_split.json").read_text())


@pytest.fixture(scope="module")
def movements():
    return four_voice_movements()


def test_every_mass_is_in_one_fold_with_all_its_movements(movements):
    masses = [mass for fold in FOLDS for mass in split()[fold]]
    assert len(masses) == len(set(masses))
    assert set(masses) == {mass for _, mass in movements}
    assert len(movements) == 498


def test_palestrina_is_read_in_quarters_with_an_end_that_closes(movements, monkeypatch):
    few = [each for each in movements if each[1] in split()["valid"]][:2]
    monkeypatch.setattr(corpora, "four_voice_movements", lambda: few)
    seen = []
    pieces = load_palestrina("valid", progress=lambda *progress: seen.append(progress))
    assert seen == [(1, 2), (2, 2)]
    assert [piece.name for piece in pieces] == [path.stem for path, _ in few]
    for piece in pieces:
        assert piece.steps_into_bar.max() == 15
        lengths = np.diff(np.flatnonzero(piece.onsets[0]))
        assert np.median(lengths) == 4
        assert (piece.cadences == CADENCE_HERE).sum() == 1


def test_only_known_folds_are_loaded():
    for load in CORPORA.values():
        with pytest.raises(ValueError, match="There is no fold 'all'"):
            load("all")
