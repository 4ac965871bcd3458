import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from musegui.cli.main import COMMANDS
from tests.program import copy_program, hide_fluidsynth, run_musegui
from tests.waiting import PROGRAM_SECONDS

TUNE = Path(__file__).parents[1] / "data" / "tunes" / "ah_vous_dirai_je.mid"
GOOD = ((0, 4, 67), (4, 8, 69))
NO_MIDI = b"Dear diary, today I wrote no music at all.\n"
BARS = 10_000


def assert_one_sentence(complaint, *words):
    assert re.fullmatch(r"musegui: .+[.]\n", complaint), complaint
    for word in words:
        assert word in complaint


def files_of(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def inputs(tmp_path, melody_file):
    """Write files that can't be harmonized; give each with words that its complaint has."""
    (tmp_path / "diary.mid").write_bytes(NO_MIDI)
    (tmp_path / "empty.mid").write_bytes(b"")
    (tmp_path / "folder.mid").mkdir()
    (tmp_path / "torn.mid").write_bytes(TUNE.read_bytes()[:200])
    melody_file(name="silent.mid")
    melody_file(*GOOD, (6, 10, 76), name="chord.mid")
    melody_file(*GOOD, (8, 12, 84), name="high.mid")
    melody_file(*GOOD, (8, 12, 33), name="low.mid")
    melody_file(*GOOD, (8.5, 12, 71), name="swung.mid")
    melody_file(*[(4 * beat, 4 * beat + 4, 60) for beat in range(4 * BARS)], name="long.mid")
    return {
        "diary.mid": ("not a MIDI file",),
        "empty.mid": ("empty",),
        "folder.mid": ("not a file",),
        "missing.mid": ("no file",),
        "torn.mid": ("truncated",),
        "silent.mid": ("no notes",),
        "chord.mid": ("two notes at once", "A4", "E5"),
        "high.mid": ("C6", "C2 to B5", "transpose it down"),
        "low.mid": ("A1", "C2 to B5", "transpose it up"),
        "swung.mid": ("off the sixteenth grid", "--quantize"),
        "long.mid": ("too long", "10,000 bars"),
    }


def test_what_is_no_melody_is_refused_in_one_sentence(musegui, inputs, tmp_path):
    before = files_of(tmp_path)
    for name, words in inputs.items():
        path = tmp_path / name
        code, said, complaint = musegui("harmonize", path, "-o", tmp_path / "out.mid")
        assert (code, said) == (1, ""), name
        assert_one_sentence(complaint, str(path), *words)
    assert files_of(tmp_path) == before


def test_what_can_not_be_rendered_is_refused_in_one_sentence(musegui, melody_file, tmp_path):
    (tmp_path / "diary.mid").write_bytes(NO_MIDI)
    (tmp_path / "empty.sf2").write_bytes(b"")
    silent, good = melody_file(name="silent.mid"), melody_file(*GOOD)
    before = files_of(tmp_path)
    for words in (
        (tmp_path / "diary.mid", "-o", tmp_path / "out.wav"),
        (silent, "-o", tmp_path / "out.wav"),
        (good, "-o", tmp_path / "out.aac"),
        (good, "-o", tmp_path / "out.mp3", "--sample-rate", 96_000),
        (good, "-o", tmp_path / "nowhere" / "out.wav"),
        (silent, "--practice", tmp_path / "tracks"),
        (good, "--practice", good),
        (good, "--practice", good / "tracks", "--format", "mid"),
        (good, "--practice", tmp_path / "tracks", "--voices", "bass"),
        (good, "--practice", tmp_path / "tracks", "--soundfont", tmp_path / "missing.sf2"),
        (good, "-o", tmp_path / "out.wav", "--soundfont", tmp_path / "missing.sf2"),
        (good, "-o", tmp_path / "out.wav", "--soundfont", tmp_path / "empty.sf2"),
        (good, "-o", tmp_path / "out.wav", "--soundfont", good),
    ):
        code, said, complaint = musegui("render", *words)
        assert (code, said) == (1, ""), words
        assert_one_sentence(complaint)
    assert files_of(tmp_path) == before


def hopeless_outputs(folder, melody):
    """Options that ask for files which can't be written, and what the complaint says."""
    out = folder / "out.mid"
    return {
        ("-o", folder): "is a folder",
        ("-o", folder, "--candidates", 2): "is a folder",
        ("-o", folder / "nowhere" / "out.mid"): "no such folder",
        ("-o", melody / "out.mid"): "no such folder",
        ("-o", folder / f"{'n' * 300}.mid"): "name too long",
        ("-o", folder / "out.wav"): "musegui render",
        ("-o", out, "--report", folder): "is a folder",
        ("-o", out, "--report", folder / "nowhere" / "report.json"): "no such folder",
        ("-o", out, "--report", melody): "choose another name",
        ("-o", out, "--report", out): "choose another name",
        ("-o", folder / "tune.mid", "--candidates", 2): "would replace",
        ("-o", "-"): "--to musicxml",
        ("-o", out, "--report", "-"): "name a file",
        ("-o", folder / "out"): "end it in .muse, .musicxml, .mxl, .mid, .abc or .krn",
        ("-o", folder / "out.xyz"): "end it in",
        ("-o", folder / "out.mid.txt"): "end it in",
        ("-o", folder / "out.rmi"): "end it in",
        ("-o", folder / "out.sib"): "end it in",
        ("-o", folder / "out.PDF"): "'musegui convert' makes PDF files of one",
        ("-o", folder / "out.flac"): "'musegui render' makes FLAC files of one",
        ("-o", folder / f"{'x' * 300}.mid"): "can't be written",
    }


def test_outputs_that_can_not_be_written_are_known_before_the_fill(musegui, melody_file, tmp_path):
    melody = melody_file(*GOOD, name="tune-1.mid")
    before = files_of(tmp_path)
    for options, words in hopeless_outputs(tmp_path, melody).items():
        code, said, complaint = musegui("harmonize", melody, *options)
        assert (code, said) == (1, ""), options
        assert_one_sentence(complaint, words)
    assert files_of(tmp_path) == before


WRONG_USAGE = {
    "--sweeps 0": "The number of sweeps lies between 1 and 1024, not 0.",
    "--steps many": "invalid int value: 'many'",
    "--temperature nan": "The temperature lies between",
    "--temperature 0": "The temperature lies between",
    "--candidates 0": "There can be 1 to 64 candidates, not 0.",
    "--candidates 65": "There can be 1 to 64 candidates, not 65.",
    "--voice kazoo": "the voices are soprano, alto, tenor and bass",
    "--resolution 4": "invalid choice",
    "--strictness severe": "invalid choice",
    "--seed -1": "a seed is a whole number from 0 on, not '-1'",
    "--volume 11": "unrecognized arguments",
}


def test_wrong_options_are_wrong_usage(musegui, tmp_path):
    for option, sentence in WRONG_USAGE.items():
        code, said, complaint = musegui(
            "harmonize", TUNE, "-o", tmp_path / "out.mid", *option.split()
        )
        assert (code, said) == (2, ""), option
        assert complaint.startswith("usage: musegui harmonize ")
        assert sentence in complaint
    assert list(tmp_path.iterdir()) == []


def test_wrong_options_of_a_training(musegui, tmp_path):
    for option in (
        *("--iterations 0", "--minutes nan", "--minutes 1 --iterations 1", "--network huge"),
        *("--iterations 1 --batch-size 0", "--iterations 1 --threads 0"),
    ):
        code, said, complaint = musegui("train", "--out", tmp_path / "run", *option.split())
        assert (code, said) == (2, ""), option
        assert complaint.startswith("usage: musegui train ")
    assert list(tmp_path.iterdir()) == []


def test_a_word_that_is_neither_command_nor_file(musegui, tmp_path):
    code, said, complaint = musegui("harmonise")
    assert (code, said) == (2, "")
    assert complaint.endswith(
        "There is no command or file 'harmonise'; did you mean 'harmonize'?\n"
    )
    code, _, complaint = musegui("kazoo")
    assert code == 2
    assert complaint.endswith(f"the commands are {', '.join(COMMANDS)}.\n")
    code, _, complaint = musegui(tmp_path / "missing.mid")
    assert code == 1
    assert_one_sentence(complaint, str(tmp_path / "missing.mid"))
    assert musegui("harmonize", TUNE)[0] == musegui("render", "-o", "x.wav")[0] == 2


def test_weights_that_are_missing_or_damaged(tmp_path):
    copy = copy_program(tmp_path / "copy")
    models, results = copy / "resources" / "models", tmp_path / "results"
    results.mkdir()

    def complaint(*options):
        words = ("harmonize", TUNE, "-o", results / "out.mid", *options)
        result = run_musegui(*words, folder=copy)
        assert (result.returncode, result.stdout) == (1, "")
        return result.stderr

    # The output is looked at before the network is.
    assert_one_sentence(complaint("--report", results), str(results), "is a folder")
    assert_one_sentence(complaint(), "no weights", str(models / "sixteenth.safetensors"), "restore")
    models.mkdir()
    (models / "sixteenth.safetensors").write_bytes(b"torn")
    assert_one_sentence(complaint(), "damaged", str(models / "sixteenth.safetensors"), "restore")
    assert list(results.iterdir()) == []


def test_rendering_without_fluidsynth(tmp_path):
    hidden = hide_fluidsynth(tmp_path)
    words = ("render", TUNE, "-o", tmp_path / "out.wav")
    result = run_musegui(*words, PYTHONPATH=str(hidden), HOMEBREW_PREFIX=None)
    assert (result.returncode, result.stdout) == (1, "")
    assert_one_sentence(result.stderr, "FluidSynth is not installed", "libfluidsynth3")
    assert not list(tmp_path.glob("*out*"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="how Linux finds libraries")
def test_rendering_with_a_damaged_fluidsynth(tmp_path):
    for version in (2, 3):
        (tmp_path / f"libfluidsynth.so.{version}").write_bytes(b"")
    words = ("render", TUNE, "-o", tmp_path / "out.wav")
    result = run_musegui(*words, LD_LIBRARY_PATH=str(tmp_path))
    assert (result.returncode, result.stdout) == (1, "")
    assert_one_sentence(result.stderr, "FluidSynth")
    assert not list(tmp_path.glob("*out*"))


@pytest.mark.parametrize("command", ["convert", "fill", "render"])
@pytest.mark.parametrize("name", ["-", "out", "out.xyz", "out.sib", "out.mid/", "nowhere/out.mid"])
def test_every_command_refuses_a_name_that_it_would_not_keep_its_word_for(
    musegui, tmp_path, monkeypatch, command, name
):
    monkeypatch.chdir(tmp_path)
    Path("out.mid").mkdir()
    words = ("convert", TUNE, name) if command == "convert" else (command, TUNE, "-o", name)
    code, said, complaint = musegui(*words)
    assert (code, said) == (1, "")
    assert_one_sentence(complaint)
    assert files_of(tmp_path) == {}


def test_voices_that_are_not_the_melody_are_named(musegui, tmp_path):
    four = Path(__file__).parents[1] / "data" / "notation" / "four-voices.krn"
    words = ("harmonize", four, "-o", tmp_path / "out.mid", "--sweeps", 1)
    code, said, _ = musegui(*words)
    assert code == 0
    assert "Tracks left out: Alto, Tenor, Bass." in said
    assert musegui(*words, "--strict")[0] == 2


def test_a_training_says_what_the_same_command_will_do(musegui, tmp_path):
    words = ("train", "--out", tmp_path / "run", "--network", "tiny", "--batch-size", 2,
             "--crop-steps", 16)  # fmt: skip
    program = subprocess.Popen(
        [sys.executable, "-m", "musegui", *map(str, words), "--iterations", "1000000"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert program.stdout.readline()  # it has begun to read chorales, or to train
    program.send_signal(signal.SIGINT)
    _, complaint = program.communicate(timeout=PROGRAM_SECONDS)
    assert program.returncode == 130
    assert complaint == (
        "musegui: interrupted; the same command begins anew, as nothing has been saved yet.\n"
    )
    code, said, _ = musegui(*words, "--iterations", 1)
    assert code == 0
    assert "iteration 1 " in said
    code, said, _ = musegui(*words, "--iterations", 1)
    assert code == 0
    assert "This run is finished, at iteration 1; its weights are in " in said


INTERRUPTED_AT_AN_IMPORT = """
import builtins, signal, sys
from musegui.__main__ import main

wanted, *words = sys.argv[1:]
sys.argv[1:] = words
real = builtins.__import__

def interrupted(name, *rest):
    if name == wanted:
        signal.raise_signal(signal.SIGINT)
        sys.exit("it went on")
    return real(name, *rest)

builtins.__import__ = interrupted
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="programs do not end by signals there")
@pytest.mark.parametrize(
    ("library", "words"), [("PySide6.QtCore", ()), ("numpy", ("render", "x.mid"))]
)
def test_an_interrupt_ends_the_program_at_once_while_it_still_loads_libraries(
    tmp_path, library, words
):
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED_AT_AN_IMPORT, library, *words],
        cwd=tmp_path, capture_output=True, text=True, timeout=PROGRAM_SECONDS,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")


def test_one_piece_is_one(musegui):
    code, said, _ = musegui("evaluate", "--network", "tiny", "--pieces", 1, "--crop", 16)
    assert code == 0
    assert " 1 piece (valid) on " in said


def test_debug_keeps_a_log_and_says_where(tmp_path):
    done = run_musegui(
        "--debug", "convert", tmp_path / "no.mid", tmp_path / "x.mid", XDG_STATE_HOME=str(tmp_path)
    )
    log = tmp_path / "musegui" / "debug.log"
    assert done.returncode == 1
    assert done.stderr.startswith(f"musegui: logging to {log}.\nmusegui: There is no file")
    text = log.read_text()
    assert "Traceback" in text
    assert "'convert'" in text
    scores = Path(__file__).parents[1] / "data" / "notation" / "four-voices.abc"
    words = ("--debug", "convert", scores, tmp_path / "x.pdf")
    assert run_musegui(*words, XDG_STATE_HOME=str(tmp_path)).returncode == 0
    assert "starting musegui.files.notation.engraver" in log.read_text()
    nowhere = "/dev/null/nowhere"
    refused = run_musegui("--debug", "ports", XDG_STATE_HOME=nowhere)
    assert "can't be written" in refused.stderr
