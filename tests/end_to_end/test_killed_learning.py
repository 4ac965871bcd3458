"""Learning a style, killed in the middle of each of its writes, and on a disk that is full."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from musegui.files.scores import write_score
from musegui.files.styles.style_file import read_style
from tests.model.training.learnable import make_scores

pytestmark = pytest.mark.soak  # tests/model/learning has the short form

PROGRAM = """
import os, sys
from musegui.cli.main import main
from musegui.model.learning import learn
from musegui.model.learning.task import StyleTask
from musegui.model.training.trainer import Trainer

Trainer.checkpoint_seconds, StyleTask.validate_every, learn.BATCH_SIZE = 0.0, 1, 2
kill_at, replaced = sys.argv.pop(1), os.replace

def replace(source, target):
    if kill_at and str(target).endswith(kill_at):
        os.kill(os.getpid(), 9)
    replaced(source, target)

os.replace = replace
sys.exit(main())
"""


def learn(kill_at: str, place: Path, iterations: int = 2) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            *(sys.executable, "-c", PROGRAM, kill_at, "learn", str(place / "songs")),
            *("-o", str(place / "out" / "Tiny.musestyle"), "--iterations", str(iterations)),
            *("--threads", "1", "--processes", "1"),
        ],
        capture_output=True,
        text=True,
        env=os.environ | {"TMPDIR": str(place / "tmp"), "XDG_DATA_HOME": str(place / "data")},
        check=False,
    )


@pytest.fixture
def place(tmp_path: Path) -> Path:
    for name in ("songs", "out", "tmp"):
        (tmp_path / name).mkdir()
    for number, score in enumerate(make_scores(3)):
        write_score(score, tmp_path / "songs" / f"{number}.mid")
    return tmp_path


def test_killed_in_each_of_its_writes_it_goes_on_and_leaves_nothing_behind(place: Path) -> None:
    style = place / "out" / "Tiny.musestyle"
    writes = ("request.json", "read-00000.npz", "state.safetensors", "weights.safetensors")
    for name in (*writes, style.name):
        run = learn(name, place)
        assert run.returncode == -9, run.stderr
        assert not style.exists()
    run = learn("", place)
    assert run.returncode == 0, run.stderr
    assert "iteration" not in run.stdout  # all were done when the style was being written
    assert read_style(style).figures is not None
    assert [path.name for path in style.parent.iterdir() if path.suffix != ".tmp"] == [style.name]
    assert len(list(style.parent.glob(".musegui-*.tmp"))) == 1  # swept out an hour later
    left = [path.name for path in (place / "tmp").iterdir()]
    assert [name for name in left if not name.startswith("torchinductor")] == []


@pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="mounts a small file system"
)
@pytest.mark.parametrize("kilobytes", [8, 200, 20_000])
def test_on_a_full_disk_it_says_so_and_goes_on_once_there_is_room(
    place: Path, kilobytes: int
) -> None:
    out = place / "out"
    mounting = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(out)]
    if subprocess.run(mounting, capture_output=True, check=False).returncode:
        pytest.skip("this system mounts nothing here")
    try:
        run = learn("", place)
        assert run.returncode == 1, run.stdout
        assert "no space left on device" in run.stderr
        assert "Make room" in run.stderr
        assert run.stderr.count("\n") == 1
        assert not (out / "Tiny.musestyle").exists()
        subprocess.run(["mount", "-o", "remount,size=200m", str(out)], check=True)
        run = learn("", place)
        assert run.returncode == 0, run.stderr
        assert [path.name for path in out.iterdir()] == ["Tiny.musestyle"]
    finally:
        subprocess.run(["umount", str(out)], check=True)
