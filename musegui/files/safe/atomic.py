"""Files that are whole or not there at all."""

from __future__ import annotations

import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from musegui.core.errors import UserError
from musegui.core.translation import in_sentence, tr, tr_noop

_DRAFT = ".musegui-{}.tmp"
_REASONS = (
    tr_noop("permission denied"),
    tr_noop("operation not permitted"),
    tr_noop("no such file or directory"),
    tr_noop("file exists"),
    tr_noop("not a directory"),
    tr_noop("is a directory"),
    tr_noop("directory not empty"),
    tr_noop("file name too long"),
    tr_noop("file too large"),
    tr_noop("no space left on device"),
    tr_noop("disk quota exceeded"),
    tr_noop("read-only file system"),
    tr_noop("input/output error"),
    tr_noop("too many open files"),
    tr_noop("too many levels of symbolic links"),
    tr_noop("address already in use"),
    tr_noop("connection refused"),
    tr_noop("broken pipe"),
    tr_noop("bad file descriptor"),
)
"""What systems say most often, to be translated; others stay in the system's words."""


@contextmanager
def atomic_writing(path: Path, like: Path | None = None) -> Iterator[BinaryIO]:
    """Open a file that takes the name ``path`` when the block ends well, else leaves no trace.

    The bytes go to a hidden file in the same folder, reach the disk, and take the name in one
    move. A link is followed, so what it points to is replaced. Owner, group and mode stay.

    Parameters
    ----------
    like : Path, optional
        A file whose readers and writers a new one is to have.

    Raises
    ------
    OSError
        If the folder or the file can't be written, or the path is a folder or a device.
    """
    target = _check_target(path)
    draft = _draft_beside(target)
    try:
        with draft.open("xb") as file:
            _keep_permissions(file.fileno(), target if target.exists() or like is None else like)
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, target)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise
    _sync_folder(target.parent)


def _keep_permissions(descriptor: int, model: Path) -> None:
    """Give a file the owner, group and mode of another, as far as this user may."""
    if sys.platform == "win32":
        return
    try:
        status = model.stat()
    except OSError:
        return
    mode = stat.S_IMODE(status.st_mode)
    os.fchmod(descriptor, mode & stat.S_IRWXU)
    try:
        os.fchown(descriptor, -1, status.st_gid)
    except OSError:  # another group must not get what was meant for that one
        mode &= ~stat.S_IRWXG
    with suppress(OSError):
        os.fchown(descriptor, status.st_uid, -1)
    with suppress(OSError):
        os.fchmod(descriptor, mode)


def _sync_folder(folder: Path) -> None:
    """Have the new name reach the disk too, where the system can be asked for that."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def check_writable(path: Path) -> None:
    """Make sure that a file can be written, before the work that is to go into it.

    Raises
    ------
    OSError
        If the folder or the file can't be written, or the path is a folder or a device.
    """
    draft = _draft_beside(_check_target(path))
    draft.touch(exist_ok=False)
    draft.unlink()


def _check_target(path: Path) -> Path:
    target = Path(os.path.realpath(path))
    if not target.parent.is_dir():
        raise FileNotFoundError(tr("there is no such folder"))
    if target.exists():
        if not target.is_file():
            raise OSError(
                tr("it is a folder") if target.is_dir() else tr("it is not a regular file")
            )
        if not os.access(target, os.W_OK):
            raise PermissionError(tr("it is write-protected"))
    return target


def _draft_beside(target: Path) -> Path:
    return target.with_name(_DRAFT.format(token_hex(8)))


def sweep_drafts(folder: Path, older_than_seconds: float = 0.0) -> None:
    """Delete what files that were being written left in a folder when their process was killed."""
    with suppress(OSError):
        for draft in folder.glob(_DRAFT.format("*")):
            with suppress(OSError):
                if time.time() - draft.stat().st_mtime >= older_than_seconds:
                    draft.unlink()


def write_atomically(path: Path, data: bytes, like: Path | None = None) -> None:
    """Write a whole file, or leave what was there; see `atomic_writing`.

    Raises
    ------
    OSError
        If the folder or the file can't be written, or the path is a folder or a device.
    """
    with atomic_writing(path, like) as file:
        file.write(data)


def reason(error: OSError) -> str:
    """Say why a file operation failed, in words that fit behind a colon."""
    words = error.strerror or str(error) or type(error).__name__
    return tr(words.lower()) if words.lower() in _REASONS else in_sentence(words)


@contextmanager
def saying_why(path: Path, error: type[UserError]) -> Iterator[None]:
    """Turn what the system says against writing a file into a sentence for users."""
    try:
        yield
    except OSError as problem:
        raise error(
            tr("{path} can't be written: {reason}.", path=path, reason=reason(problem))
        ) from problem
