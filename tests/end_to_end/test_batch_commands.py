"""Several files and folders at once: what is done, skipped, told and written down."""

import csv
import io
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import musegui
from musegui.cli.main import main
from tests.program import run_musegui

TUNES = Path(__file__).parents[1] / "data" / "tunes"
QUICK = ("--sweeps", "2", "--seed", "1")


@pytest.fixture
def pieces(tmp_path):
    """Two melodies, one of them in a folder below with a name of its own, and a broken file."""
    folder = tmp_path / "in"
    (folder / "höhere stufe").mkdir(parents=True)
    shutil.copy(TUNES / "ah_vous_dirai_je.mid", folder / "a.mid")
    shutil.copy(TUNES / "ode_to_joy.mid", folder / "höhere stufe" / "b.mid")
    (folder / "broken.mid").write_bytes(b"junk")
    return folder


def rows_of(path):
    if path.suffix == ".csv":
        return list(csv.DictReader(io.StringIO(path.read_text("utf-8"))))
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def run(*words):
    return main([str(word) for word in words])


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_folder_is_harmonized_a_bad_file_is_told_and_a_second_run_goes_on(
    pieces, tmp_path, capsys, jobs
):
    out, report = tmp_path / "out", tmp_path / "report.csv"
    words = ("harmonize", pieces, "-o", out, "--to", "musicxml", "--report", report, *QUICK)

    assert run(*words, "--jobs", jobs) == 1

    made = sorted(str(path.relative_to(out)) for path in out.rglob("*.*"))
    assert made == ["a.musicxml", "höhere stufe/b.musicxml"]
    said = capsys.readouterr()
    assert "broken.mid is not a MIDI file" in said.err
    assert "2 files done, 1 file failed" in said.out
    rows = {Path(row["file"]).name: row for row in rows_of(report)}
    assert [rows[name]["status"] for name in ("a.mid", "b.mid", "broken.mid")] == [
        "done", "done", "failed",
    ]  # fmt: skip
    assert rows["a.mid"]["seed"] == "1"
    assert float(rows["a.mid"]["nll"]) > 0
    assert "not a MIDI file" in rows["broken.mid"]["error"]

    before = (out / "a.musicxml").read_bytes()
    (out / "höhere stufe" / "b.musicxml").unlink()
    (pieces / "broken.mid").unlink()
    assert run(*words) == 0
    said = capsys.readouterr()
    assert "Skipped 1 file" in said.out
    assert "1 file done" in said.out
    assert (out / "a.musicxml").read_bytes() == before
    assert [Path(row["file"]).name for row in rows_of(report)].count("a.mid") == 1


def test_many_files_give_what_each_gives_alone(pieces, tmp_path):
    (pieces / "broken.mid").unlink()
    assert run("harmonize", pieces, "-o", tmp_path / "out", "--to", "mid", *QUICK) == 0
    assert run("harmonize", pieces / "a.mid", "-o", tmp_path / "alone.mid", *QUICK) == 0
    assert (tmp_path / "out" / "a.mid").read_bytes() == (tmp_path / "alone.mid").read_bytes()


def test_every_command_takes_a_folder(pieces, tmp_path):
    (pieces / "broken.mid").unlink()
    filled, played, printed = (tmp_path / name for name in ("filled", "played", "printed"))
    assert run("fill", pieces, "-o", filled, "--to", "muse", "--candidates", 2, *QUICK) == 0
    assert {path.name for path in filled.rglob("*.muse")} == {
        "a-1.muse", "a-2.muse", "b-1.muse", "b-2.muse",
    }  # fmt: skip
    assert run("render", filled / "a-1.muse", pieces / "a.mid", "-o", played, "--to", "wav") == 0
    assert {path.name for path in played.iterdir()} == {"a-1.wav", "a.wav"}
    report = tmp_path / "printed.jsonl"
    assert run("convert", pieces, "-o", printed, "--to", "abc", "--report", report) == 0
    assert [row["status"] for row in rows_of(report)] == ["done", "done"]
    assert run("convert", pieces, "-o", printed, "--to", "abc", "--report", report) == 0
    assert len(rows_of(report)) == 2
    table = tmp_path / "faults.jsonl"
    assert run("check", filled, "--report", table) in (0, 1)
    assert len(rows_of(table)) == 4
    assert all("points" in row for row in rows_of(table))


def test_faults_of_each_piece_go_into_a_folder_that_exists(pieces, tmp_path):
    (pieces / "broken.mid").unlink()
    out = tmp_path / "out"
    out.mkdir()
    assert run("check", pieces, "-o", out, "--json") in (0, 1)
    assert json.loads((out / "a.json").read_text())["files"][0]["faults"] is not None


def test_pieces_of_one_name_stay_apart_or_are_refused(pieces, tmp_path, capsys):
    musegui.write(musegui.read(pieces / "a.mid"), pieces / "a.abc")
    out = tmp_path / "out"
    assert run("convert", pieces / "a.mid", pieces / "a.abc", "-o", out, "--to", "krn") == 0
    assert {path.name for path in out.iterdir()} == {"a.mid.krn", "a.abc.krn"}
    below = pieces / "höhere stufe" / "b.mid"
    shutil.copy(below, pieces / "b.mid")
    assert run("convert", pieces / "b.mid", below, "-o", out, "--to", "krn") == 1
    assert "would both become" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["-o", "IN", "--to", "krn"], "would mix with what is in"),
        (["-o", "IN/broken.csv", "--to", "krn"], "is a file"),
        (["-o", "OUT"], "Say which kind of files to write with --to"),
        (["-o", "-", "--to", "krn"], "are written into a folder"),
        (["-o", "OUT", "--to", "krn", "--report", "OUT.json"], "end .* in .csv or .jsonl"),
        (["-o", "OUT", "--to", "krn", "--report", "IN/broken.csv"], "no report of an earlier"),
    ],
)
def test_wrong_words_are_explained_before_any_work(pieces, tmp_path, capsys, words, sentence):
    (pieces / "broken.csv").write_text("just,some\ntable,1\n")
    places = {"IN": str(pieces), "OUT": str(tmp_path / "out")}
    placed = [word.replace("IN", places["IN"]).replace("OUT", places["OUT"]) for word in words]
    assert run("convert", pieces, *placed) == 1
    said = capsys.readouterr().err
    assert re.search(sentence, said), said
    assert not (tmp_path / "out").exists()


def test_standard_input_and_output(pieces):
    data = (pieces / "a.mid").read_bytes()
    done = subprocess.run(
        [sys.executable, "-m", "musegui", "convert", "-", "-o", "-", "--to", "musicxml"],
        input=data, capture_output=True, check=True, timeout=120,
    )  # fmt: skip
    assert done.stdout.startswith(b"<?xml")
    assert b"Wrote" in done.stderr
    refused = run_musegui("convert", pieces / "a.mid", "-o", "-")
    assert refused.returncode == 1
    assert "not to the standard output" in refused.stderr


def test_own_weights(pieces, tmp_path, capsys):
    from musegui.model.network.inference import WEIGHTS_FILES
    from musegui.resources import resource_path

    weights = tmp_path / "own.safetensors"
    shutil.copy(resource_path("resources", "models", WEIGHTS_FILES[8]), weights)
    words = ("harmonize", pieces / "a.mid", "-o", tmp_path / "a.mid", *QUICK)
    assert run(*words, "--weights", weights, "--resolution", 8) == 0
    eighths = musegui.read(tmp_path / "a.mid").pitches
    assert (eighths[:, ::2] == eighths[:, 1::2]).all()
    assert run(*words, "--weights", tmp_path / "none") == 1
    assert "no weights at" in capsys.readouterr().err
