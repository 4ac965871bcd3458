"""A style from a folder to the notes of a fill, as a user types it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from musegui.files.project.project_file import read_project
from musegui.files.scores import write_score
from musegui.files.styles.style_file import read_style
from tests.model.training.learnable import make_scores
from tests.program import run_musegui

pytestmark = pytest.mark.soak  # tests/model/learning has the short form


@pytest.fixture(scope="module")
def learnt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Learn a style from three tiny pieces and give the folder with all that belongs to it."""
    place = tmp_path_factory.mktemp("styles")
    songs = place / "songs"
    songs.mkdir()
    for number, score in enumerate(make_scores(3)):
        write_score(score, songs / f"{number}.mid")
    (songs / "take.wav").write_bytes(b"RIFF\0\0\0\0WAVEfmt ")
    run = run_musegui(
        "learn", songs, "-o", place / "Tiny.musestyle", "--iterations", 1, "--threads", 1,
        "--licence", "mine", "--unused", place / "unused.txt", XDG_DATA_HOME=str(place / "data"),
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert "Not used: " in run.stdout
    assert "take.wav" in run.stdout
    assert "take.wav" in (place / "unused.txt").read_text()
    assert "2 learnt, 1 held back" in run.stdout
    return place


def test_a_style_is_listed_shown_renamed_and_deleted(learnt: Path) -> None:
    data = str(learnt / "data")

    def styles(*words: object) -> str:
        run = run_musegui("styles", *words, XDG_DATA_HOME=data)
        assert run.returncode == 0, run.stderr
        return run.stdout

    styles("--import", learnt / "Tiny.musestyle", "--name", "Other")
    assert "Other" in styles()
    shown = json.loads(styles("--show", "Other", "--json"))
    assert shown["figures"]["held_back"] == 1
    assert "Beware" in styles("--show", learnt / "Tiny.musestyle")
    styles("--rename", "Other", "Third")
    styles("--delete", "Third")
    assert [row["name"] for row in json.loads(styles("--json"))["styles"] if row["own"]] == []
    missing = run_musegui("styles", "--show", "Third", XDG_DATA_HOME=data)
    assert missing.returncode == 1
    assert "not on this computer" in missing.stderr


def test_fills_write_in_a_style_and_projects_name_it(learnt: Path) -> None:
    output = learnt / "out.muse"
    run = run_musegui(
        "harmonize", learnt / "songs" / "0.mid", "-o", output, "--sweeps", 1,
        "--style", learnt / "Tiny.musestyle", "--seed", 1, XDG_DATA_HOME=str(learnt / "data"),
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    options = read_project(output).options
    style = read_style(learnt / "Tiny.musestyle")
    assert (options.style, options.strictness) == ("Tiny", style.strictness)
    assert options.registers == style.registers
    lost = run_musegui(
        "harmonize", learnt / "songs" / "0.mid", "-o", output, "--style", "Lost",
        XDG_DATA_HOME=str(learnt / "data"),
    )  # fmt: skip
    assert lost.returncode == 2
    assert "'Lost' is not on this computer" in lost.stderr
