"""The wheel: all that the program needs is in it, and nothing else."""

import subprocess
import sys
import zipfile

import pytest

from tests.program import REPOSITORY


@pytest.mark.soak
def test_the_wheel_holds_the_tree(tmp_path):
    words = [sys.executable, "-m", "pip", "wheel", "--no-deps", "-q", "-w", tmp_path, REPOSITORY]
    subprocess.run(words, check=True, timeout=600)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    listed = subprocess.run(
        ["git", "ls-files", "musegui", "resources", "soundfonts"],
        cwd=REPOSITORY, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    shipped = {
        name if name.startswith("musegui/") else f"musegui/_shipped/{name}" for name in listed
    }
    inside = {name for name in names if ".dist-info/" not in name}
    assert inside == shipped
    assert any(name.endswith("licenses/LICENSE") for name in names)
