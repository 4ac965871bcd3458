"""``musegui check`` on real files."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from musegui.core.exercise.exercises import make_exercise
from musegui.core.keys import Key
from musegui.core.marks import ExerciseKind
from musegui.core.score import Score
from musegui.core.theory.rules import RULES
from musegui.core.voices import Voice
from musegui.files.project.project_file import Project, write_project
from musegui.files.scores import write_score
from tests.program import REPOSITORY, run_musegui
from tests.waiting import PROGRAM_SECONDS

NOTATION = REPOSITORY / "tests" / "data" / "notation"
GOOD = [(72, 67, 64, 48), (72, 69, 65, 53), (71, 67, 62, 55), (72, 67, 64, 48)]
WRONG = [(72, 67, 64, 48), (74, 69, 65, 50), (71, 67, 62, 55), (72, 67, 64, 48)]


def piece(columns: list[tuple[int, int, int, int]]) -> Score:
    pitches = np.array(columns, dtype=np.int8).T.repeat(4, axis=1)
    return Score.empty(pitches.shape[1], key=Key(0)).replace(pitches=pitches)


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    """Answers as students hand them in: of several kinds, one in a folder, one damaged."""
    folder = tmp_path / "answers"
    (folder / "clara").mkdir(parents=True)
    write_score(piece(GOOD), folder / "anna.muse")
    write_score(piece(WRONG), folder / "bert.musicxml")
    write_score(piece(WRONG), folder / "clara" / "answer.mid")
    write_project(Project(make_exercise(piece(GOOD), ExerciseKind.BASS)), folder / "=dora.muse")
    (folder / "emil.mxl").write_bytes(b"PK\x03\x04 but not whole")
    (folder / "essay.docx").write_bytes(b"PK")
    (folder / "anna.muse.bak").write_bytes(b"old")
    return folder


def test_a_piece_without_faults_ends_with_0_and_one_with_faults_with_1(tmp_path: Path) -> None:
    good, wrong = tmp_path / "good.muse", tmp_path / "wrong.mid"
    write_score(piece(GOOD), good)
    write_score(piece(WRONG), wrong)
    result = run_musegui("check", good)
    assert (result.returncode, result.stdout) == (0, f"{good}: no faults.\n")
    result = run_musegui("check", good, wrong)
    assert result.returncode == 1
    assert f"{wrong}: bar 1 beat 2: parallel fifths, alto and bass (grave)" in result.stdout
    assert f"{good}: no faults." in result.stdout


@pytest.mark.parametrize("name", ["four-voices.abc", "four-voices.krn", "musescore-open.musicxml"])
def test_every_kind_of_file_is_read(name: str) -> None:
    result = run_musegui("check", NOTATION / name)
    assert result.returncode in (0, 1), result.stderr
    assert f"{name}: " in result.stdout.splitlines()[-1]


def test_a_folder_becomes_a_table_and_a_bad_file_does_not_end_it(answers: Path) -> None:
    result = run_musegui("check", answers)
    assert result.returncode == 2
    head, *rows = (line.split() for line in result.stdout.splitlines())
    assert head[:3] == ["file", "points", "grave"]
    assert [row[0] for row in rows] == [
        "=dora.muse", "anna.muse", "bert.musicxml", "clara/answer.mid", "emil.mxl",
    ]  # fmt: skip
    assert rows[0][-1] == "4"
    assert rows[1][1] == "0"
    assert rows[2][1:] == rows[3][1:] != rows[1][1:]
    assert "can't be read" in " ".join(rows[4])
    assert "emil.mxl" in result.stderr
    assert "essay.docx" in result.stderr
    assert ".bak" not in result.stderr
    (answers / "emil.mxl").unlink()
    assert run_musegui("check", answers).returncode == 1


def test_the_table_is_written_for_spreadsheets_and_for_programs(answers: Path) -> None:
    table, tree = answers.parent / "marks.csv", answers.parent / "marks.json"
    assert run_musegui("check", answers, "--csv", "-o", table).returncode == 2
    assert run_musegui("check", answers, "--json", "--explain", "-o", tree).returncode == 2
    with table.open(newline="", encoding="utf-8") as file:
        rows = {row["file"]: row for row in csv.DictReader(file)}
    assert next(iter(rows)) == "'=dora.muse"  # else a spreadsheet would calculate it
    assert rows["emil.mxl"]["error"]
    assert rows["emil.mxl"]["points"] == ""
    read = {row["file"]: row for row in json.loads(tree.read_text("utf-8"))["files"]}
    assert "damaged" in read["emil.mxl"]["error"] or "emil.mxl" in read["emil.mxl"]["error"]
    assert read["=dora.muse"]["exercise"]["kind"] == "given bass"
    assert read["=dora.muse"]["empty_beats"] == 4
    bert = read["bert.musicxml"]
    assert bert["points"] == int(rows["bert.musicxml"]["points"])
    assert bert["points"] == sum(fault["points"] for fault in bert["faults"])
    fifths = next(fault for fault in bert["faults"] if fault["rule"] == "parallel fifths")
    assert fifths == fifths | {
        "bar": 1, "beat": 2, "step": 4, "severity": "grave", "voices": ["alto", "bass"],
        "sentence": "parallel fifths, alto and bass",
    }  # fmt: skip
    assert fifths["explanation"].startswith("Two voices move")
    assert fifths["cure"]


def test_faults_of_files_make_a_row_each(answers: Path) -> None:
    result = run_musegui("check", answers / "bert.musicxml", "--csv", "--rules", "all")
    rows = list(csv.DictReader(result.stdout.splitlines()))
    assert {"rule", "bar", "sentence", "voices"} <= set(rows[0])
    assert any(row["rule"] == "parallel octaves" for row in rows)
    assert all(row["file"].endswith("bert.musicxml") for row in rows)
    clean = run_musegui("check", answers / "anna.muse", "--csv")
    assert clean.stdout.startswith("file,bar,")
    assert len(clean.stdout.splitlines()) == 1


def test_only_the_rules_that_are_named_are_checked(answers: Path) -> None:
    wrong = answers / "bert.musicxml"
    result = run_musegui("check", wrong, "--rules", "Parallel-Fifths,parallel octaves", "--json")
    (piece_,) = json.loads(result.stdout)["files"]
    assert {fault["rule"] for fault in piece_["faults"]} == {"parallel fifths", "parallel octaves"}
    assert run_musegui("check", wrong, "--rules", "crossing").returncode == 0
    unknown = run_musegui("check", wrong, "--rules", "parallel fiths")
    assert unknown.returncode == 2
    assert "did you mean 'parallel fifths'?" in unknown.stderr
    listed = run_musegui("check", "--help").stdout
    assert all(f"  {kind}" in listed for kind in RULES)


def test_what_can_not_be_read_or_written_ends_with_2(tmp_path: Path, answers: Path) -> None:
    (tmp_path / "empty").mkdir()
    for words, told in (
        (["nothing.muse"], "nothing.muse"),
        ([tmp_path / "empty"], "no file of a kind"),
        ([answers / "essay.docx"], "essay.docx"),
        ([answers / "anna.muse", "-o", tmp_path], "is a folder"),
        ([answers / "anna.muse", "-o", tmp_path / "no" / "marks.csv"], "marks.csv"),
    ):
        result = run_musegui("check", *words)
        assert (result.returncode, result.stdout) == (2, ""), result
        assert told in result.stderr
        assert "Traceback" not in result.stderr
    mixed = run_musegui("check", "nothing.muse", answers / "anna.muse")
    assert mixed.returncode == 2
    assert "anna.muse: no faults." in mixed.stdout


def test_empty_scores_one_voice_and_long_pieces_are_checked(tmp_path: Path) -> None:
    alone = piece(GOOD).pitches.copy()
    alone[Voice.ALTO :] = -2
    scores = {
        "empty": Score.empty(128), "none": Score.empty(0),
        "alone": piece(GOOD).replace(pitches=alone), "long": piece(WRONG * 500),
    }  # fmt: skip
    for name, score in scores.items():
        write_project(Project(score), tmp_path / f"{name}.muse")
    result = run_musegui("check", *(tmp_path / f"{name}.muse" for name in scores), "--json")
    read = {Path(row["file"]).stem: row for row in json.loads(result.stdout)["files"]}
    assert {name: row["empty_beats"] for name, row in read.items()} == {
        "empty": 32, "none": 0, "alone": 4, "long": 0,
    }  # fmt: skip
    assert [row["points"] for name, row in read.items() if name != "long"] == [0, 0, 0]
    assert len([f for f in read["long"]["faults"] if f["rule"] == "parallel fifths"]) >= 500


def test_it_waits_for_neither_network_nor_window(tmp_path: Path) -> None:
    path = tmp_path / "wrong.muse"
    write_score(piece(WRONG), path)
    code = (
        "import sys; from musegui.cli.main import main; main(['check', sys.argv[1]]);"
        "print(*sorted(sys.modules))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, path],
        capture_output=True,
        text=True,
        timeout=PROGRAM_SECONDS,
        check=True,
    )
    loaded = set(result.stdout.splitlines()[-1].split())
    assert not {"torch", "PySide6", "music21", "verovio", "mido"} & loaded
