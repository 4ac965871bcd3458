"""Code that lies in the folder one is in is never run, whatever it is called."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import closing
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from musegui.cli.main import COMMANDS
from musegui.core.score import Score
from musegui.files.notation.engraver import Engraver, EngravingRequest
from musegui.files.notation.read import read_notation
from musegui.gui.common.notices import Notices
from musegui.gui.document.new_window import open_window
from musegui.processes import launch
from musegui.processes.worker import WorkerProcess
from tests.program import REPOSITORY
from tests.waiting import PROGRAM_SECONDS, wait_until

DATA = REPOSITORY / "tests" / "data"
POISON = """
import os
with open(os.environ["MUSEGUI_TEST_MARK"], "a") as mark:
    mark.write(__name__ + "\\n")
"""

SCRIPT = [sys.executable, "-P", "-c", "from musegui.__main__ import main; raise SystemExit(main())"]
"""What pip writes as the console script does the same, with its own folder in place of -P."""

MODULE = [sys.executable, "-m", "musegui"]


def names_before_ours() -> set[str]:
    """Give what Python itself imports before the first line of a module that -m names."""
    shown = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "this"], capture_output=True, text=True
    ).stderr
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in shown.splitlines()}


@pytest.fixture
def poisoned(tmp_path, monkeypatch):
    """A folder with a piece and a module of every name there is, and what tells if one was run."""
    folder, mark = tmp_path / "piece", tmp_path / "mark"
    folder.mkdir()
    installed = {name for name in packages_distributions() if name.isidentifier()} - {"musegui"}
    for name in (sys.stdlib_module_names | installed) - set(sys.builtin_module_names):
        (folder / f"{name}.py").write_text(POISON)
    for module in ("sitecustomize", "usercustomize", "tests"):
        (folder / f"{module}.py").write_text(POISON)
    shutil.copy(DATA / "notation" / "musescore-open.musicxml", folder / "a.musicxml")
    shutil.copy(DATA / "notation" / "four-voices.abc", folder / "a.abc")
    (folder / "tune.abc").write_text("X:1\nM:4/4\nL:1/4\nK:C\nCDEF|GFED|\n")
    monkeypatch.setenv("MUSEGUI_TEST_MARK", str(mark))
    yield folder
    assert not mark.exists(), f"these were run: {mark.read_text()}"


def run(folder: Path, start: list[str], *words: str) -> subprocess.CompletedProcess[str]:
    if start is MODULE:
        for name in names_before_ours():
            (folder / f"{name}.py").unlink(missing_ok=True)
    return subprocess.run(
        [*start, *words],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=PROGRAM_SECONDS,
    )


WRITING = [
    ("convert", "a.musicxml", "b.mid"),
    ("convert", "a.abc", "b.pdf"),
    ("harmonize", "tune.abc", "-o", "b.mid", "--steps", "2"),
    ("fill", "tune.abc", "-o", "b.muse", "--steps", "2"),
    ("continue", "tune.abc", "-o", "b.mid", "--bars", "1", "--steps", "2"),
    ("render", "a.abc", "-o", "b.wav"),
    ("exercise", "--kind", "bass", "--chorale", "bwv66.6", "-o", "b.muse"),
    ("train", "--network", "tiny", "--out", "b.run", "--iterations", "1", "--batch-size", "2",
     "--crop-steps", "16"),
    ("evaluate", "--network", "tiny", "--pieces", "1", "--json", "b.json"),
]  # fmt: skip
ASKING = [
    ("doctor",), ("ports",), ("check", "a.abc"), ("play", "a.abc", "--port", "none"),
    ("styles",), ("learn", "--help"), ("melody", "--help"), ("completion", "bash"),
    ("serve", "--help"), ("desktop", "--help"),
]  # fmt: skip


def test_every_command_is_tried():
    assert {words[0] for words in (*WRITING, *ASKING)} == set(COMMANDS)


@pytest.mark.parametrize("start", [SCRIPT, MODULE], ids=["script", "module"])
@pytest.mark.parametrize("words", WRITING, ids=lambda words: words[0])
def test_a_command_runs_no_code_of_the_folder(poisoned, start, words):
    result = run(poisoned, start, *words)
    assert (result.returncode, result.stderr) == (0, "")
    made = [*poisoned.glob("b.*"), *poisoned.glob("b.run/*")]
    assert [path for path in made if path.is_file() and path.stat().st_size]


@pytest.mark.parametrize("words", ASKING, ids=lambda words: words[0])
def test_a_command_that_may_lack_something_runs_none_either(poisoned, words):
    result = run(poisoned, SCRIPT, *words)
    assert result.returncode in (0, 1)
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("variable", [os.pathsep, ".", f"{os.pathsep}/nowhere", "../piece"])
def test_a_search_path_that_names_the_folder_by_the_way_is_not_followed(
    poisoned, monkeypatch, variable
):
    for name in {"sitecustomize", "usercustomize"} | names_before_ours():
        (poisoned / f"{name}.py").unlink(missing_ok=True)  # Python's own imports precede ours
    monkeypatch.setenv("PYTHONPATH", variable)
    assert run(poisoned, SCRIPT, "convert", "a.musicxml", "b.pdf").returncode == 0


def test_the_window_and_its_helpers_run_none(poisoned, screen, tmp_path):
    environment = {**os.environ, "DISPLAY": screen, "XDG_CONFIG_HOME": str(tmp_path),
                   "XDG_DATA_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}  # fmt: skip
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    program = subprocess.Popen([*SCRIPT, "a.musicxml"], cwd=poisoned, env=environment)
    find = ["xdotool", "search", "--onlyvisible", "--name", "^\\*?(Four parts \\()?a"]
    try:
        wait_until(
            lambda: (
                subprocess.run(find, env=environment, capture_output=True).stdout
                or program.poll() is not None
            ),
            120,
        )
        assert program.poll() is None
    finally:
        program.kill()
        program.wait()


def test_no_program_of_ours_runs_any(poisoned, monkeypatch):
    monkeypatch.chdir(poisoned)
    assert read_notation(Path("a.musicxml")).tracks
    with closing(Engraver()) as engraver:
        assert engraver.engrave(EngravingRequest(Score.empty(32)))
    for module in ("engine.midi.sender", "engine.midi.receiver", "gui.probe"):
        worker = WorkerProcess(f"musegui.{module}")
        if module == "gui.probe":
            assert worker.take(60.0)
        worker.close()
        worker.close_output()
        assert worker.process.returncode in (0, 1)


def test_another_window_runs_none(poisoned, monkeypatch, qapp):
    monkeypatch.chdir(poisoned)
    started = poisoned.parent / "started"
    recorder = poisoned.parent / "recorder"
    recorder.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$PWD\" \"$@\" >{started}.new\n"
                        f"mv {started}.new {started}\n")  # fmt: skip
    recorder.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(recorder))
    open_window(Notices(), Path("a.musicxml"))
    wait_until(started.exists)
    assert started.read_text().splitlines()[1:] == launch.command("a.musicxml")[1:]
    assert launch.command()[1] == "-P"


def test_a_frozen_build_starts_its_own_executable(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    words = launch.command(launch.PROGRAM_WORD, "musegui.gui.probe")
    assert words == [sys.executable, "--program", "musegui.gui.probe"]
