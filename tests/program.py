"""The program as a user starts it, and a copy of it to take parts away from."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.waiting import PROGRAM_SECONDS

REPOSITORY = Path(__file__).parent.parent


def run_musegui(
    *words: object, folder: Path = REPOSITORY, **environment: str | None
) -> subprocess.CompletedProcess[str]:
    """Run the program that lies in a folder to its end.

    Parameters
    ----------
    *words
        The command line.
    folder : Path
        This repository or a copy by `copy_program`.
    **environment
        Variables that differ from this process's; one of None is taken away.
    """
    variables = {**os.environ, **environment}
    return subprocess.run(
        [sys.executable, "-m", "musegui", *map(str, words)],
        env={name: value for name, value in variables.items() if value is not None},
        capture_output=True,
        text=True,
        cwd=folder,
        timeout=PROGRAM_SECONDS,
        check=False,
    )


def copy_program(folder: Path) -> Path:
    """Copy the program into a folder, without its weights."""
    ignored = shutil.ignore_patterns("__pycache__", "_shipped", "models")
    for part in ("musegui", "resources", "soundfonts"):
        shutil.copytree(REPOSITORY / part, folder / part, ignore=ignored)
    return folder


def hide_fluidsynth(folder: Path) -> Path:
    """Write a module that hides the library from a Python with PYTHONPATH there."""
    (folder / "sitecustomize.py").write_text(
        "import ctypes.util\n"
        "find = ctypes.util.find_library\n"
        "ctypes.util.find_library = lambda name: None if 'fluidsynth' in name else find(name)\n"
    )
    return folder
