"""Standard input and output that can be closed, full, or unable to show a name."""

from __future__ import annotations

import io
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from pathlib import Path

from musegui.core.errors import UserError
from musegui.core.translation import tr

_MOST_READ_BYTES = 64 << 20
"""Of a file of any kind; what is larger is refused by its reader."""

STANDARD = Path("-")
"""What stands for the standard input or output where a file is named."""


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


@contextmanager
def standard_streams(
    source: Path | None, target: Path | None, kind: str = "", count: int = 1
) -> Iterator[tuple[Path | None, Path | None]]:
    """Put files in the place of the standard input and output, where those are named.

    What is printed meanwhile goes to the error output, if the standard one takes a file.

    Parameters
    ----------
    source, target : Path or None
        What is read and what is written.
    kind : str
        The suffix of the file that the standard output takes.
    count : int
        How many files are written.

    Yields
    ------
    source, target : Path or None

    Raises
    ------
    UserError
        If the kind is not said, or the standard output would have to take several files.
    """
    if STANDARD not in (source, target):
        yield source, target
        return
    if target == STANDARD and not kind:
        raise UserError(
            tr(
                "Say which kind of file goes to the standard output with --to, such as --to "
                "musicxml."
            )
        )
    if target == STANDARD and count > 1:
        raise UserError(
            tr("The standard output takes one file, not {count}; name one with -o.", count=count)
        )
    said = io.StringIO()
    with tempfile.TemporaryDirectory(prefix="musegui-") as name:
        folder = Path(name)
        # Printed pages bear the name of their file.
        stem = tr("Untitled") if source is None or source == STANDARD else source.stem
        if source == STANDARD:
            source = folder / tr("standard input")
            with open(0, "rb", closefd=False) as stream:
                source.write_bytes(stream.read(_MOST_READ_BYTES + 1))  # it may never end
        made = folder / f"{stem}.{kind.lstrip('.')}" if target == STANDARD else target
        try:
            with redirect_stdout(said):
                yield source, made
            if target == STANDARD:
                _check_one_file(folder, made)
        except UserError as problem:
            raise UserError(_shown(str(problem), folder, stem)) from problem
        finally:
            told = _shown(said.getvalue(), folder, stem)
            print(told, end="", file=sys.stderr if target == STANDARD else sys.stdout)
        if made is not None and target == STANDARD:
            with made.open("rb") as file, open(1, "wb", closefd=False) as stream:
                shutil.copyfileobj(file, stream)


def _check_one_file(folder: Path, made: Path | None) -> None:
    """Make sure that what was written is one file, not pictures of several pages."""
    if made is not None and not made.exists():
        count = len(list(folder.glob(f"*{made.suffix}")))
        raise UserError(
            tr("The standard output takes one file, not {count}; name one with -o.", count=count)
        )


def _shown(text: str, folder: Path, stem: str) -> str:
    """Call files in the place of a standard stream what the user knows them as."""
    begins = re.escape(f"{folder}{os.sep}")
    output = rf"{begins}{re.escape(stem)}(-\d+)?\.\w+"
    return re.sub(begins, "", re.sub(output, tr("standard output"), text))
