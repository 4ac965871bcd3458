"""A melody from the command line, by the weights that ship."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from musegui.cli.main import main
from musegui.core.editing.edits import paint_notes
from musegui.core.notes import Note, voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.voices import Voice
from musegui.files.project.project import Project
from musegui.files.project.project_file import read_project, write_project


def write(path: Path, *words: str) -> Score:
    assert main(["melody", "-o", str(path), "--seed", "4", *words]) == 0
    return read_project(path).score


@pytest.mark.parametrize(
    ("key", "meter", "scale"),
    [("Gm", "3/4", {7, 9, 10, 0, 2, 3, 5, 6}), ("D", "6/8", {2, 4, 6, 7, 9, 11, 1})],
)
def test_a_tune_in_its_key_within_the_soprano_that_ends_on_the_tonic(
    tmp_path: Path, key: str, meter: str, scale: set[int]
) -> None:
    score = write(tmp_path / "tune.muse", "--bars", "4", "--key", key, "--meter", meter)
    assert score.steps == 48
    notes = voice_notes(score, Voice.SOPRANO)
    assert sum(note.duration for note in notes) == 48
    assert {note.pitch % 12 for note in notes} <= scale
    assert all(60 <= note.pitch <= 79 for note in notes)
    last = np.flatnonzero(score.cadences == CADENCE_HERE)[-1]
    assert notes[-1].start <= last
    assert notes[-1].pitch % 12 == (7 if key == "Gm" else 2)
    assert len({note.pitch for note in notes}) > 3
    leaps = np.abs(np.diff([note.pitch for note in notes]))
    assert leaps.max() <= 9
    assert max(note.duration for note in notes[:-1]) <= 16
    assert (score.pitches[1:] == OPEN).all()
    again = write(tmp_path / "again.muse", "--bars", "4", "--key", key, "--meter", meter)
    assert again.pitches.tobytes() == score.pitches.tobytes()


def test_it_goes_on_from_first_notes_and_is_harmonized(tmp_path: Path) -> None:
    first = paint_notes(
        Score.empty(16), [Note(Voice.SOPRANO, 0, 4, 67), Note(Voice.SOPRANO, 4, 4, 69)]
    )
    write_project(Project(first), tmp_path / "first.muse")
    words = (str(tmp_path / "first.muse"), "--bars", "2", "--harmonize", "--sweeps", "2")
    score = write(tmp_path / "tune.muse", *words)
    assert score.pitches[Voice.SOPRANO, :8].tolist() == [67] * 4 + [69] * 4
    assert score.steps == 32
    assert (score.pitches >= 0).all()


@pytest.mark.parametrize(
    "words",
    [["--key", "H"], ["--meter", "3"], ["--meter", "4/3"], ["--bars", "0"], ["--meter", "99/4"]],
)
def test_what_makes_no_piece_is_refused(
    tmp_path: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["melody", "-o", str(tmp_path / "x.muse"), *words])
    assert repr(words[1]) in capsys.readouterr().err


def test_an_engine_that_was_not_trained_says_how_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["melody", "-o", str(tmp_path / "x.muse"), "--engine", "melody-basic"]) == 1
    assert "musegui train --engine melody-basic" in capsys.readouterr().err
