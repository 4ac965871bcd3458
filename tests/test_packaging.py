"""The wheel: all that the program needs is in it, and nothing else."""

import subprocess
import sys
import tomllib
import zipfile
from fnmatch import fnmatch

import pytest

from tests.program import REPOSITORY


@pytest.mark.soak
def test_the_wheel_holds_the_tree(tmp_path):
    words = [sys.executable, "-m", "pip", "wheel", "--no-deps", "-q", "-w", tmp_path, REPOSITORY]
    subprocess.run(words, check=True, timeout=600)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    build = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]
    wheel_table = build["build"]["targets"]["wheel"]
    listed = subprocess.run(
        ["git", "ls-files", *wheel_table["only-include"]],
        cwd=REPOSITORY, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    shipped = set()
    for name in listed:
        if any(fnmatch(name, pattern) for pattern in wheel_table.get("exclude", ())):
            continue
        root = next((root for root in wheel_table["sources"] if name.startswith(f"{root}/")), "")
        shipped.add(f"{wheel_table['sources'][root]}{name.removeprefix(root)}" if root else name)
    inside = {name for name in names if ".dist-info/" not in name}
    assert inside == shipped
    assert any(name.endswith("licenses/LICENSE") for name in names)
