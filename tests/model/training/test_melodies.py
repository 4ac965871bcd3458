"""Tunes to learn from, read from ABC."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from musegui.core.score import CADENCE_HERE
from musegui.model.training import melodies
from musegui.model.training.melodies import (
    COLLECTIONS,
    collection_files,
    fold_of,
    load_tunes,
    read_tunes,
)

TUNES = """X:1
T:The Good Tune
M:6/8
L:1/8
K:Em
B|EGE GEG|BAB e2f|gfe dcB|AGF E2B|EGE GEG|BAB e2f|gfe dcB|AGF E2||

X:2
T:Ends on its fifth
M:4/4
L:1/8
K:G
GABc d4|GABc d4|GABc d4|GABc d4|]

X:3
T:Changes its meter
M:4/4
L:1/8
K:G
GABc d4|[M:3/4]GABc d2|GABc d2|[M:4/4]GABc G4|GABc G4|]

X:4
T:Off the grid
M:4/4
L:1/8
K:C
(3cde (3cde c4|(3cde (3cde c4|(3cde (3cde c4|c8|]

X:5
T:Dorian
M:4/4
L:1/8
K:Ador
ABcd e4|edcB A4|ABcd e4|edcB A4|]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "tunes.abc"
    path.write_text(TUNES)
    return path


def test_only_tunes_with_one_meter_and_a_tonic_on_the_grid_are_learnt_from(file: Path) -> None:
    good, dorian = read_tunes([file])
    assert good.name.startswith("The Good Tune")
    assert (good.tonic, good.minor, good.compound, good.bar_steps) == (4, True, True, 12)
    assert good.pitches[:4].tolist() == [71, 71, 64, 64]
    assert good.steps_into_bar[:4].tolist() == [10, 11, 0, 1]
    assert (dorian.tonic, dorian.minor, dorian.compound) == (9, True, False)


def test_a_phrase_ends_in_every_fourth_bar_behind_the_upbeat(file: Path) -> None:
    good, _ = read_tunes([file])
    ends = np.flatnonzero(good.cadences == CADENCE_HERE)
    assert [(step - 2) // 12 for step in ends] == [3, 7]


def test_a_title_is_in_one_fold_whatever_the_collection() -> None:
    assert fold_of("The White Cockade (airdsAirs)") == fold_of("WHITE COCKADE (ryansMammoth)")
    folds = [fold_of(f"tune {'abcdefghijklmnopqrst'[k % 20]}{'uvwxyz'[k % 6]}") for k in range(60)]
    assert {"train", "valid"} == set(folds)


def test_the_cache_keeps_what_was_read(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(melodies, "collection_files", lambda: [file])
    told: list[tuple[int, int]] = []
    loaded = load_tunes("train", progress=lambda *done: told.append(done)) + load_tunes("valid")
    assert told == [(1, 1)]
    read = read_tunes([file])
    assert sorted(piece.name for piece in loaded) == sorted(piece.name for piece in read)
    for piece in read:
        (again,) = (other for other in loaded if other.name == piece.name)
        for name, value in vars(piece).items():
            np.testing.assert_array_equal(getattr(again, name), value)
    with pytest.raises(ValueError, match="no fold"):
        load_tunes("test")


def test_the_collections_are_free_ones() -> None:
    folders = {file.parent.name for file in collection_files()}
    assert folders == set(COLLECTIONS)
    assert "essenFolksong" not in folders
