"""`musegui continue` on files, and what it says of pieces that can't be continued."""

from __future__ import annotations

import json

import numpy as np
import pytest

from musegui.core.editing.edits import erase_cells, paint_notes, with_steps
from musegui.core.keys import Key
from musegui.core.notes import Note
from musegui.core.pitch import OPEN, REST
from musegui.core.score import MAX_STEPS, Score
from musegui.core.voices import Voice
from musegui.files.project.project_file import Project, read_project, write_project
from musegui.files.scores import read_score, write_score
from tests.core.fill.test_continuing import piece
from tests.end_to_end.test_cli_errors import assert_one_sentence

QUICK = ("--sweeps", 4)


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "in.muse"
    write_project(Project(piece(key=Key(0))), path)
    return path


def test_versions_of_a_continued_project(musegui, project, tmp_path):
    output, report = tmp_path / "out.muse", tmp_path / "report.json"
    words = ("--bars", 2, "--engine", "cnn", "--candidates", 2, "--seed", 5, "--report", report)
    code, said, complaint = musegui("continue", project, "-o", output, *QUICK, *words)
    assert (code, complaint) == (0, "")
    assert f"Continued {project} in " in said
    first, second = (read_project(tmp_path / f"out-{k}.muse").score for k in (1, 2))
    assert first != second
    for score in (first, second):
        assert score.steps == 64
        assert (score.pitches[:, :32] == piece().pitches).all()
        assert (score.pitches != OPEN).all()
    told = json.loads(report.read_text())
    assert (told["bars"], told["engine"], told["seed"]) == (2, "cnn", 5)


def test_a_midi_file_goes_on_from_its_last_note(musegui, tmp_path):
    source, output = tmp_path / "in.mid", tmp_path / "out.mid"
    write_score(piece(), source)
    code, _, complaint = musegui("continue", source, "-o", output, *QUICK, "--bars", 1)
    assert (code, complaint) == (0, "")
    assert (read_score(output).pitches[:, :32] == piece().pitches).all()
    assert (read_score(output).pitches[:, 32:48] >= 0).all()


SILENT = Score.empty(32).replace(pitches=np.full((4, 32), REST), locks=np.ones((4, 32), dtype=bool))
FULL = paint_notes(with_steps(piece(), MAX_STEPS), [Note(Voice.SOPRANO, MAX_STEPS - 4, 4, 60)])


@pytest.mark.parametrize(
    ("score", "words", "complaint"),
    [
        (Score.empty(32), (), "nothing to continue"),
        (SILENT, (), "nothing to continue"),
        (piece(), ("--bars", 4000), "1 to 256 bars"),
        (FULL, ("--bars", 4), "longer than 65,536 sixteenths"),
    ],
)
def test_a_piece_that_cannot_be_continued(musegui, tmp_path, score, words, complaint):
    source, output = tmp_path / "in.muse", tmp_path / "out.muse"
    write_project(Project(score), source)
    code, _, said = musegui("continue", source, "-o", output, *words)
    assert code == 1
    assert_one_sentence(said, complaint)
    assert not output.exists()


@pytest.mark.parametrize(
    "score",
    [
        paint_notes(Score.empty(16), [Note(Voice.ALTO, 0, 4, 65)]),
        erase_cells(piece(), np.arange(4)[:, None] * np.ones((1, 32)) > 0),
    ],
    ids=["one note", "one voice"],
)
def test_little_is_enough(musegui, tmp_path, score):
    source, output = tmp_path / "in.muse", tmp_path / "out.muse"
    write_project(Project(score), source)
    code, _, _ = musegui("continue", source, "-o", output, *QUICK, "--bars", 1)
    assert code == 0
    assert (read_project(output).score.pitches[:, -8:] != OPEN).all()


def test_an_engine_that_is_none(musegui, project, tmp_path):
    words = ("-o", tmp_path / "out.muse", "--engine", "choir")
    code, _, complaint = musegui("continue", project, *words)
    assert code == 2
    assert "'choir'" in complaint
    assert "cnn" in complaint
