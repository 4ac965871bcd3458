"""Standard input and output that can be closed, full, or unable to show a name."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress


def mend_streams() -> None:
    """Open what is closed, on nothing; escape what the terminal's encoding has no sign for."""
    for number in range(3):  # else the next file that is opened would take the number
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 # to the end
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def complain(text: str) -> None:
    """Print a sentence for the user on the error output, if that takes it."""
    with suppress(OSError):
        print(f"musegui: {text}", file=sys.stderr)


def drop_unwritten() -> None:
    """Let what a stream can't take go nowhere: nobody reads it, or it has no room."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
