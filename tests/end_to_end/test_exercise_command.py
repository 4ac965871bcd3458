"""``musegui exercise``: tasks of chorales and of own pieces, which ``musegui check`` then reads."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from musegui.core.marks import ExerciseKind
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.files.chorale_book import ChoraleError, chorale_names, read_chorale
from musegui.files.project.project_file import read_project
from tests.program import REPOSITORY, run_musegui

TUNE = REPOSITORY / "tests" / "data" / "notation" / "four-voices.abc"


@pytest.mark.parametrize("kind", ["soprano", "bass", "figured-bass", "numerals"])
def test_a_chorale_becomes_an_exercise_of_each_kind(kind: str, tmp_path: Path) -> None:
    task, own = tmp_path / "task.muse", tmp_path / "bach.muse"
    result = run_musegui(
        "exercise", "--kind", kind, "--chorale", "BWV66.6", "--phrase", 1, "-o", task,
        "--solution", own, "--task", "Sing it, too.",
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    score, bach = read_project(task).score, read_project(own).score
    assert score.exercise is not None
    assert score.exercise.kind is ExerciseKind(f"given {kind.replace('-', ' ')}")
    assert score.exercise.task == "Sing it, too."
    assert score.credits.title == "BWV 66.6"
    assert score.steps == bach.steps == 16
    assert (bach.pitches >= 0).all()
    voices = {"soprano": [Voice.SOPRANO], "numerals": []}.get(kind, [Voice.BASS])
    assert (score.pitches[voices] == bach.pitches[voices]).all()
    assert ((score.pitches == OPEN).all(axis=1).sum()) == 4 - len(voices)
    assert bool(score.figures) is (kind == "figured-bass")
    assert bool(score.chords) is (kind == "numerals")
    assert run_musegui("check", task).returncode == 0


def test_an_own_piece_becomes_one(tmp_path: Path) -> None:
    task = tmp_path / "task.muse"
    words = ("exercise", "--kind", "bass", "-o", task, "--from")
    assert run_musegui(*words, TUNE).returncode == 0
    whole = read_project(task).score
    assert run_musegui(*words, TUNE, "--bars", "1-1").returncode == 0
    assert 0 < read_project(task).score.steps < whole.steps
    for wrong in ((tmp_path / "none.abc",), (TUNE, "--bars", "900-901"), (TUNE, "--phrase", 99)):
        result = run_musegui(*words, *wrong)
        assert result.returncode == 1
        assert result.stderr.startswith("musegui: ")


def test_a_folder_of_them_is_the_same_again_with_the_same_seed(tmp_path: Path) -> None:
    made = []
    for folder in (tmp_path / "a", tmp_path / "b"):
        result = run_musegui(
            "exercise", "--kind", "soprano", "--count", 3, "--seed", 7, "--phrase", 0, "-o", folder
        )
        assert result.returncode == 0, result.stderr
        made.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert made[0] == made[1]
    assert len(made[0]) == 3
    assert run_musegui("check", tmp_path / "a").returncode == 0


def test_what_makes_no_exercise_is_said(tmp_path: Path) -> None:
    out = tmp_path / "task.muse"
    for words, told in (
        (("--chorale", "bwv66.66", "-o", out), "did you mean bwv66.6"),
        (("--chorale", "bwv66.6", "-o", tmp_path / "task.mid"), ".muse"),
        (("--chorale", "bwv66.6", "--phrase", 9, "-o", out), "There is no phrase 9"),
        (("--chorale", "bwv66.6", "--count", 2, "-o", out), "--count"),
    ):
        result = run_musegui("exercise", "--kind", "bass", *words)
        assert result.returncode in (1, 2)
        assert told in result.stderr
        assert not out.exists()


def test_chorales_are_found_by_their_names() -> None:
    assert len(chorale_names()) > 400
    score: Score = read_chorale("66.6")
    assert np.flatnonzero(score.cadences == 1).tolist() == [12, 28, 44, 76, 108, 140]
    assert not score.locks.any()
    with pytest.raises(ChoraleError):
        read_chorale("bwv0")
    assert "bwv171.6" not in chorale_names()
    with pytest.raises(ChoraleError, match="four voices"):
        read_chorale("bwv171.6")


@pytest.mark.soak
@pytest.mark.parametrize("name", chorale_names())
def test_every_chorale_that_can_be_drawn_is_in_four_voices(name: str) -> None:
    assert (read_chorale(name).pitches >= 0).any(axis=1).all()
