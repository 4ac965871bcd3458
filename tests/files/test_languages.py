"""What is written into files is the same, whatever language the user has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from musegui.core.ensembles import ENSEMBLES
from musegui.core.keys import Key
from musegui.core.score import Score
from musegui.core.translation import LANGUAGES, use_language
from musegui.files.midi.read import read_midi
from musegui.files.scores import write_score
from musegui.resources import resource_path


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    use_language("en")


def piece() -> Score:
    score = read_midi(resource_path("resources", "demos", "ode-to-joy.mid"))
    return score.replace(key=Key(-2, minor=True), ensemble=next(iter(ENSEMBLES)))


@pytest.mark.parametrize("suffix", [".mid", ".musicxml", ".abc", ".krn"])
def test_a_file_does_not_depend_on_the_language(tmp_path: Path, suffix: str) -> None:
    written = {}
    for code in LANGUAGES:
        use_language(code)
        path = tmp_path / f"piece{suffix}"
        write_score(piece(), path)
        written[code] = path.read_bytes()
    assert len(set(written.values())) == 1
