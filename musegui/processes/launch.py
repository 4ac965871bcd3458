"""How programs of ours start: the one place that knows, for a checkout, a package, a frozen build.

None of them runs code from the folder that one happens to be in.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import musegui
from musegui.core.errors import UserError
from musegui.core.translation import LANGUAGE_VARIABLE, language, tr

PROGRAM_WORD = "--program"
"""What stands before a module's name on the command line of `musegui.__main__`."""

_log = logging.getLogger("musegui")
_ENTRANCE = Path(musegui.__file__).with_name("__main__.py")


def command(*words: str) -> list[str]:
    """Give the command line that starts musegui itself with these words behind it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *words]
    return [sys.executable, "-P", str(_ENTRANCE), *words]


def environment(variables: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Give the variables for a program of ours: PYTHONPATH names no folder relative to this one."""
    kept = dict(variables)
    folders = kept.pop("PYTHONPATH", "").split(os.pathsep)
    absolute = [folder for folder in folders if os.path.isabs(folder)]
    return kept | ({"PYTHONPATH": os.pathsep.join(absolute)} if absolute else {})


def foreign_environment(variables: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Give the variables for a program of the system, which a frozen build's libraries are not for.

    PyInstaller keeps what it has replaced under another name.
    """
    kept = dict(variables)
    if getattr(sys, "frozen", False):
        kept.pop("LD_LIBRARY_PATH", None)
        if before := kept.pop("LD_LIBRARY_PATH_ORIG", ""):
            kept["LD_LIBRARY_PATH"] = before
    return kept


def launch(module: str) -> subprocess.Popen[bytes]:
    """Start a module's ``main(pipe)`` in a process of its own, with pipes to its input and output.

    It speaks our language. It has a session of its own, so that Ctrl+C in a terminal is for this
    program only.

    Raises
    ------
    UserError
        If the system starts no further process.
    """
    _log.debug("starting %s", module)
    try:
        return subprocess.Popen(
            command(PROGRAM_WORD, module),
            env=environment() | {LANGUAGE_VARIABLE: language()},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # MIDI libraries like to talk
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as problem:
        raise UserError(
            tr(
                "The system starts no further process for musegui ({problem}); close other "
                "programs and try again.",
                problem=problem.strerror or problem,
            )
        ) from problem
