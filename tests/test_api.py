"""The library: its names are a promise, its examples are true."""

import doctest
import inspect
import json
import subprocess
import sys

import numpy as np
import pytest

import musegui
from musegui import api
from musegui.core.pitch import OPEN
from tests.program import REPOSITORY
from tests.waiting import PROGRAM_SECONDS

SIGNATURES = {
    "read": "(path, *, lock=True)",
    "write": "(score, path, *, closed=False)",
    "harmonize": "(melody, *, voice=<Voice.SOPRANO: 0>, options=None, seed=None, weights=None)",
    "fill": "(score, *, voices=None, bars=None, region=None, options=None, seed=None, "
    "weights=None)",
    "continue_": "(score, bars=4, *, engine='cnn', options=None, seed=None, weights=None)",
    "check": "(score, rules=None)",
    "render": "(score, path=None, *, soundfont=None, sample_rate=44100)",
    "to_music21": "(score)",
    "from_music21": "(stream, *, lock=True)",
}
CLASSES = {"Score", "FillOptions", "FaultLine", "UserError"}
QUICK = musegui.FillOptions(sweeps=2)


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def test_names_and_signatures_stay():
    assert set(musegui.__all__) == {*SIGNATURES, *CLASSES}
    for name, wanted in SIGNATURES.items():
        plain = inspect.signature(getattr(musegui, name))
        bare = [p.replace(annotation=p.empty) for p in plain.parameters.values()]
        assert str(inspect.Signature(bare)) == wanted, name
    with pytest.raises(AttributeError, match="no attribute 'harmonise'"):
        musegui.harmonise  # noqa: B018


def test_importing_loads_nothing_until_it_is_asked_for():
    code = (
        "import sys, musegui; assert 'harmonize' in dir(musegui);"
        "assert 'numpy' not in sys.modules;"
        "musegui.Score; print(*sorted({'torch', 'PySide6', 'music21', 'mido'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=REPOSITORY, capture_output=True, text=True, timeout=PROGRAM_SECONDS, check=True,
    )  # fmt: skip
    assert done.stdout.split() == []


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_examples_are_true():
    results = [
        doctest.testmod(api),
        doctest.testfile(str(REPOSITORY / "docs" / "library.md"), module_relative=False),
    ]
    assert [result.failed for result in results] == [0, 0]
    assert all(result.attempted for result in results)


def test_the_notebook_runs_and_names_no_place_on_the_machine_that_ran_it():
    text = (REPOSITORY / "docs" / "library.ipynb").read_text("utf-8")
    notebook = json.loads(text)
    outputs = json.dumps([cell.get("outputs") for cell in notebook["cells"]])
    assert "ename" not in outputs
    for place in ("/home", "/tmp", "/work", "/root", "/usr"):
        assert place not in text
    code = ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert len(code) == sum(bool(cell.get("execution_count")) for cell in notebook["cells"])
    names = {}
    for cell in code:
        exec(compile(cell, "library.ipynb", "exec"), names)


def test_problems_are_user_errors_with_the_command_lines_sentences():
    score = musegui.Score.from_pitches([60] * 16)
    for wrong, sentence in [
        (lambda: musegui.read("none.mid"), "There is no file none.mid"),
        (lambda: musegui.write(score, "tune.pdf"), "musegui convert"),
        (lambda: musegui.harmonize(score, voice="cantus"), "There is no voice 'cantus'"),
        (lambda: musegui.harmonize(score, voice="bass"), "bass has no notes"),
        (lambda: musegui.fill(score, bars=[7]), "There is no bar 7"),
        (
            lambda: musegui.fill(score, voices=["soprano"]),
            r"everything there is locked \(soprano\)",
        ),
        (lambda: musegui.fill(score, region=np.ones((4, 3), bool)), r"shape \(4, 16\)"),
        (lambda: musegui.continue_(score, engine="oracle"), "no continuation engine 'oracle'"),
        (lambda: musegui.check(score, ["parallel lines"]), "no rule 'parallel lines'"),
        (lambda: musegui.render(score, sample_rate=1), "sample rate"),
        (lambda: musegui.harmonize(score, weights="none.safetensors"), "no weights at"),
    ]:
        with pytest.raises(musegui.UserError, match=sentence):
            wrong()


def test_a_fill_keeps_what_is_not_asked_for():
    score = musegui.Score.from_pitches([67] * 32, locked=False)
    region = np.zeros((4, 32), bool)
    region[3, 16:] = True
    filled = musegui.fill(score, region=region, options=QUICK, seed=3)
    changed = filled.pitches != score.pitches
    assert changed[3, 16:].all()
    assert not changed[~region].any()
    again = musegui.fill(score, region=region, options=QUICK, seed=3)
    assert again == filled


def test_a_melody_comes_from_a_score_of_any_voices_or_from_a_file():
    score = musegui.Score.from_pitches([[72] * 16, [67] * 16, [OPEN] * 16, [48] * 16])
    made = musegui.harmonize(score, voice="B", options=QUICK, seed=1)
    assert (made.pitches[3] == 48).all()
    musegui.write(musegui.Score.from_pitches([72] * 16), "tune.musicxml")
    assert (musegui.harmonize("tune.musicxml", options=QUICK).pitches[0] == 72).all()


def test_scores_are_made_of_pitches_and_checked():
    score = musegui.Score.from_pitches([60, 60, -1, 62], onsets=[1, 1, 0, 1])
    assert score.onsets[0].tolist() == [True, True, False, True]
    assert (score.pitches[1:] == OPEN).all()
    assert not score.locks[1:].any()
    with pytest.raises(ValueError, match="read-only"):
        score.pitches[0, 0] = 61
    for wrong in ([[60] * 4] * 3, [128], [300], [-3]):
        with pytest.raises(ValueError, match=r"shape|MIDI number"):
            musegui.Score.from_pitches(wrong)


def test_what_music21_adds_is_taken_in():
    from music21 import note, stream

    part = stream.Part([note.Note("C4", quarterLength=1.0), note.Note("D4", quarterLength=3.0)])
    score = musegui.from_music21(part)
    assert score.pitches[0, [0, 4]].tolist() == [60, 62]
    assert score.steps == 16
