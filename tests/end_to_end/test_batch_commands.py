"""Several files and folders at once: what is done, skipped, told and written down."""

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import musegui
from musegui.cli.batch.batch_report import BatchReport
from musegui.cli.main import main
from tests.waiting import PROGRAM_SECONDS

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


def rows_of(path, text=None):
    text = path.read_text("utf-8") if text is None else text
    if path.suffix == ".csv":
        return list(csv.DictReader(io.StringIO(text)))
    return [json.loads(line) for line in text.split("\n") if line]


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


def test_a_folder_that_is_not_there_is_named(tmp_path, capsys):
    words = ("-o", tmp_path / "out", "--to", "mid")
    assert run("convert", tmp_path / "none", *words) == 1
    assert f"There is no file or folder {tmp_path / 'none'}." in capsys.readouterr().err


@pytest.mark.parametrize("report", ["report.csv", "report.jsonl"])
def test_odd_names_and_a_report_that_was_cut_off(pieces, tmp_path, capsys, report):
    (pieces / "broken.mid").unlink()
    for name in ("two\nlines.mid", "line\u2028two.mid", "=1+1.mid", os.fsdecode(b"\xff.mid")):
        shutil.copy(pieces / "a.mid", pieces / name)
    words = ("convert", pieces, "-o", tmp_path / "out", "--to", "abc", "--report")
    assert run(*words, tmp_path / report) == 0
    whole = (tmp_path / report).read_bytes()
    assert len(list((tmp_path / "out").rglob("*.abc"))) == 6

    assert run(*words, tmp_path / report) == 0
    assert (tmp_path / report).read_bytes() == whole

    (tmp_path / report).write_bytes(whole[:-5])  # a disk was full, or the power went
    assert run(*words, tmp_path / report) == 0
    rows = (tmp_path / report).read_text("utf-8", "surrogateescape")
    assert rows.count("b.mid") == 1
    assert "skipped" in rows
    assert len(rows_of(tmp_path / report, rows)) == 6


@pytest.mark.parametrize("name", ["mine.csv", "mine.jsonl"])
@pytest.mark.parametrize(
    "text",
    ["no line end", "a,b\n", "a,b\n1,2\nhalf", '{"a": 1}\n', "[" * 9999 + "\n",
     "file,b\n" + "x" * 200_000 + ",1\n"],
    ids=range(6),
)  # fmt: skip
def test_a_file_that_is_no_report_stays_as_it_is(pieces, tmp_path, capsys, name, text):
    (tmp_path / name).write_text(text)
    assert run("convert", pieces, "-o", "out", "--to", "abc", "--report", tmp_path / name) == 1
    assert "is no report of an earlier run" in capsys.readouterr().err
    assert (tmp_path / name).read_text() == text


def test_a_report_is_one_runs_alone_and_wants_room(tmp_path):
    resource = pytest.importorskip("resource")
    path = tmp_path / "report.csv"
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, limits[1]))
    try:
        with pytest.raises(musegui.UserError, match=r"report\.csv can't be written"):
            BatchReport(path, ())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    path.unlink()
    with BatchReport(path, ()), pytest.raises(musegui.UserError, match="Another run writes"):
        BatchReport(path, ())
    with BatchReport(path, ()):
        assert len(path.read_text().splitlines()) == 1


def piped(data, *words):
    command = [sys.executable, "-m", "musegui", *map(str, words)]
    return subprocess.run(command, input=data, capture_output=True, timeout=PROGRAM_SECONDS)


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        (["convert", "-", "-o", "-", "--to", "musicxml"], b"<?xml"),
        (["convert", "-", "-", "--to", "abc"], b"%abc"),
        (["harmonize", "-", "-o", "-", "--to", ".mid", *QUICK], b"MThd"),
        (["exercise", "--kind", "soprano", "--from", "-", "-o", "-"], b"PK"),
        (["check", "-", "-o", "-", "--csv"], b"file,bar,"),
    ],
)
def test_standard_input_and_output(pieces, words, begins):
    done = piped((pieces / "a.mid").read_bytes(), *words)
    assert done.stdout.startswith(begins), done
    assert b"musegui-" not in done.stderr, "the names of files that nobody knows"
    wrote = [line for line in done.stderr.splitlines() if line.startswith(b"Wrote")]
    assert all(re.match(b"Wrote standard output[.:,]", line) for line in wrote), wrote


def test_pictures_of_several_pages_are_no_standard_output(tmp_path):
    score, piece = musegui.Score.from_pitches([[60, 62, 64, 65] * 256] * 4), tmp_path / "long.mid"
    musegui.write(score, piece)
    done = piped(b"", "convert", piece, "-", "--to", "png")
    assert (done.returncode, done.stdout) == (1, b"")
    assert re.search(rb"musegui: The standard output takes one file, not \d+;", done.stderr)


def test_a_printed_page_on_the_standard_output_bears_the_name_of_the_piece(pieces):
    done = piped(b"", "convert", pieces / "a.mid", "-", "--to", "svg")
    assert done.returncode == 0
    assert b">a<" in done.stdout


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["convert", "-", "-o", "-"], b"Say which kind of file"),
        (["melody", "-o", "-"], b"Say which kind of file"),
        (["fill", "-", "-o", "-", "--to", "mid", "--candidates", "2"], b"takes one file, not 2"),
        (["convert", "-", "-o", "-", "--to", "abc"], b"musegui: standard input is of no kind"),
        (["play", "-", "--virtual"], b"can't both come from the standard input"),
    ],
)
def test_what_the_standard_streams_can_not_do_is_told(words, sentence):
    done = piped(b"junk", *words)
    assert (done.returncode in (1, 2), done.stdout) == (True, b"")
    assert sentence in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such device")
def test_a_standard_input_without_end_is_not_waited_for():
    line = f"ulimit -f 200000; {sys.executable} -m musegui convert - -o - --to abc </dev/zero"
    done = subprocess.run(["bash", "-c", line], capture_output=True, timeout=PROGRAM_SECONDS)
    assert done.stderr.startswith(b"musegui: standard input is of no kind")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_processes_that_can_not_be_started_are_told_and_not_waited_for(pieces, tmp_path):
    words = f"{sys.executable} -m musegui convert {pieces} -o {tmp_path / 'out'} --to abc --jobs 4"
    done = subprocess.run(
        ["bash", "-c", f"ulimit -n 10; {words}"],
        capture_output=True, text=True, timeout=PROGRAM_SECONDS,
    )  # fmt: skip
    assert done.returncode == 1
    assert "starts no further process" in done.stderr
    assert all(line.startswith("musegui: ") for line in done.stderr.splitlines())


def test_a_closed_standard_input_is_an_empty_file():
    line = f"{sys.executable} -m musegui convert - -o - --to abc <&-"
    done = subprocess.run(["sh", "-c", line], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("musegui: standard input is of no kind")


@pytest.mark.parametrize(
    ("source", "target", "sentence"),
    [
        ("none.mid", "out.mid", "There is no file none.mid."),
        ("none.mid", "folder", "There is no file none.mid."),
        ("none", "out.mid", "There is no file or folder none."),
        ("none", "folder", "There is no file or folder none."),
    ],
)
def test_what_is_not_there_is_told_before_all_else(
    tmp_path, monkeypatch, capsys, source, target, sentence
):
    monkeypatch.chdir(tmp_path)
    for command in ("harmonize", "fill", "continue", "convert", "render"):
        assert main([command, source, "-o", target]) == 1
        assert capsys.readouterr().err == f"musegui: {sentence}\n"
    assert not list(tmp_path.iterdir())


def test_the_folder_one_is_in_keeps_its_folders(pieces, monkeypatch, capsys):
    monkeypatch.chdir(pieces)
    shutil.copy("a.mid", Path("höhere stufe", "a.mid"))
    Path("broken.mid").unlink(missing_ok=True)
    main(["convert", ".", "-o", "out", "--to", "abc"])
    made = sorted(str(path) for path in Path("out").rglob("*.abc"))
    assert made == ["out/a.abc", "out/höhere stufe/a.abc", "out/höhere stufe/b.abc"]


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
