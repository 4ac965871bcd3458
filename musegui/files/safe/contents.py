"""Bytes of files that others made: all of them or a sentence, never more than is allowed."""

from __future__ import annotations

import stat
from pathlib import Path

from musegui.core.errors import UserError
from musegui.files.safe.atomic import reason


def read_bytes(path: Path, max_bytes: int, limit: str, error: type[UserError]) -> bytes:
    """Read a whole file.

    Parameters
    ----------
    max_bytes : int
        A whole number of MiB.
    limit : str
        What that is more than: completes "is larger than 1 MiB, more than ...".
    error : type of UserError
        What to raise.

    Raises
    ------
    UserError
        If there is no such file, it is no regular file, is empty, or is too large.
    """
    try:
        check_regular(path, error)
        with path.open("rb") as file:
            data = file.read(max_bytes + 1)
    except FileNotFoundError:
        raise error(f"There is no file {path}.") from None
    except OSError as problem:
        raise error(f"{path} can't be read: {reason(problem)}.") from problem
    except ValueError:
        raise error(f"{str(path)!r} can't be the name of a file.") from None
    if not data:
        raise error(f"{path} is empty.")
    if len(data) > max_bytes:
        raise error(f"{path} is larger than {max_bytes >> 20} MiB, more than {limit}.")
    return data


def check_regular(path: Path, error: type[UserError]) -> None:
    """Refuse what can't be read twice or may never end: pipes, devices, and folders too.

    Raises
    ------
    UserError
        If it is there, and is no regular file.
    """
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):  # whoever opens it will say why it can't be
        return
    if stat.S_ISDIR(mode):
        raise error(f"{path} is not a file but a folder.")
    if not stat.S_ISREG(mode):
        raise error(f"{path} is not a file but a pipe or a device; save what it gives to a file.")
