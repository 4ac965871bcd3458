"""Standard output that is closed, full, or can't show a name: exit codes hold, no traceback."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.waiting import PROGRAM_SECONDS, wait_until

TUNE = Path(__file__).parents[1] / "data" / "tunes" / "ah_vous_dirai_je.mid"
MUSEGUI = f"{sys.executable} -m musegui"


def shell(line: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["bash", "-c", line.replace("musegui", MUSEGUI, 1)],
        cwd=folder, env=os.environ | {"PYTHONUNBUFFERED": ""} | environment, capture_output=True,
    )  # fmt: skip


@pytest.mark.parametrize("ending", [">&-", ">&- 2>&-", "<&- >&- 2>&-", "2>&-"])
@pytest.mark.parametrize("name", ["o.mid", "o.pdf", "o.musicxml"])
def test_a_closed_output_changes_nothing(tmp_path, ending, name):
    done = shell(f"musegui convert {TUNE} {name} {ending}", tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / name).stat().st_size > 100


@pytest.mark.parametrize("words", ["convert {tune} o.mid", "--help", "convert --help", "doctor"])
def test_a_full_output_is_told_in_one_sentence(tmp_path, words):
    done = shell(f"musegui {words.format(tune=TUNE)} > /dev/full", tmp_path)
    assert (done.returncode, done.stderr) == (
        1,
        b"musegui: what it says can't be written: no space left on device.\n",
    )


@pytest.mark.parametrize("words", ["convert nothing.mid o.mid", "convert {tune} - "])
def test_full_error_output_keeps_the_exit_code(tmp_path, words):
    assert shell(f"musegui {words.format(tune=TUNE)} 2> /dev/full", tmp_path).returncode == 1
    assert shell("musegui convert --nonsense 2> /dev/full", tmp_path).returncode == 2


@pytest.mark.parametrize(
    ("name", "variables"),
    [
        (b"out\xe9", {"LC_ALL": "C.UTF-8"}),
        ("日".encode(), {"PYTHONIOENCODING": "cp1252"}),
        ("é".encode(), {"PYTHONIOENCODING": "ascii"}),
        ("♯ 𝄞".encode(), {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}),
    ],
)
@pytest.mark.parametrize("suffix", [b".mid", b".musicxml", b".mxl", b".muse", b".pdf", b".svg"])
def test_a_name_that_can_not_be_shown_is_escaped(tmp_path, name, variables, suffix):
    if variables.get("LC_ALL") == "C" and suffix in (b".pdf", b".svg"):
        pytest.skip("Qt itself complains of this locale")
    output = os.path.join(os.fsencode(tmp_path), name + suffix)
    done = subprocess.run(
        [sys.executable, "-m", "musegui", "convert", TUNE, output],
        env=os.environ | variables, capture_output=True,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    assert re.search(rb"Wrote .*\.", done.stdout)
    assert os.path.getsize(output) > 100
    back = os.path.join(os.fsencode(tmp_path), b"back.mid")
    if suffix not in (b".pdf", b".svg"):
        done = subprocess.run(
            [sys.executable, "-m", "musegui", "convert", output, back],
            env=os.environ | variables, capture_output=True,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    "line",
    [
        f"cat {TUNE} | musegui convert /dev/stdin o.mid",
        f"musegui convert <(cat {TUNE}) o.mid",
        "mkfifo f.mid; musegui convert f.mid o.mid",
        f"musegui convert {TUNE} /dev/null",
        f"musegui render {TUNE} -o o.wav --soundfont /dev/zero",
    ],
)
def test_what_is_no_regular_file_is_refused_at_once(tmp_path, line):
    done = shell(line, tmp_path)
    assert done.returncode == 1
    assert re.fullmatch(rb"musegui: [^\n]+\.\n", done.stderr)
    assert not (tmp_path / "o.mid").exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_command_that_is_ended_from_outside_leaves_nothing_half_written(tmp_path, number):
    folder = tmp_path / "tracks"
    words = ("render", TUNE, "--practice", folder, "--format", "wav", "--tempo", "25")
    asked = signal.signal(number, signal.SIG_DFL)  # nohup, which may run the tests, ignores SIGHUP
    try:
        process = subprocess.Popen([sys.executable, "-m", "musegui", *words])
    finally:
        signal.signal(number, asked)
    wait_until(lambda: process.poll() is not None or any(folder.glob(".*")))
    process.send_signal(number)
    assert process.wait(PROGRAM_SECONDS) == 128 + number
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("code", "encoding"), [("fr", "ascii"), ("de", "latin-1:strict"), ("it", "utf-8")]
)
def test_words_that_a_terminal_has_no_signs_for_end_nothing(tmp_path, code, encoding):
    words = {"MUSEGUI_LANGUAGE": code, "PYTHONIOENCODING": encoding}
    done = shell("musegui check --help", tmp_path, **words)
    assert (done.returncode, done.stderr) == (0, b"")
    text = done.stdout.decode(encoding.partition(":")[0])
    assert "usage: " not in text
    assert "parallel fifths" in text
