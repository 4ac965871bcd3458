"""Bytes of files that others made: all of them or a sentence, never more than is allowed."""

from __future__ import annotations

import stat
from pathlib import Path

from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.files.safe.atomic import reason


def read_bytes(path: Path, max_bytes: int, limit: str, error: type[UserError]) -> bytes:
    """Read a whole file.

    Parameters
    ----------
    max_bytes : int
        A whole number of MiB.
    limit : str
        What that is more than, marked to be translated: it completes "is larger than 1 MiB, more
        than ...".
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
        raise error(tr("There is no file {path}.", path=path)) from None
    except OSError as problem:
        raise error(
            tr("{path} can't be read: {reason}.", path=path, reason=reason(problem))
        ) from problem
    except ValueError:
        raise error(tr("{path!r} can't be the name of a file.", path=str(path))) from None
    if not data:
        raise error(tr("{path} is empty.", path=path))
    if len(data) > max_bytes:
        raise error(
            tr(
                "{path} is larger than {mebibytes} MiB, more than {limit}.",
                path=path,
                mebibytes=max_bytes >> 20,
                limit=tr(limit),
            )
        )
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
    except (OSError, ValueError):  # opening it will say why it can't be
        return
    if stat.S_ISDIR(mode):
        raise error(tr("{path} is not a file but a folder.", path=path))
    if not stat.S_ISREG(mode):
        raise error(
            tr(
                "{path} is not a file but a pipe or a device; save what it gives to a file.",
                path=path,
            )
        )
