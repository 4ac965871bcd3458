"""Project files (``.muse``): the score with everything that belongs to it.

A project is a zip archive of ``project.json`` (`project_table`) and one numpy array for each of the
score's (`project_arrays`); ``docs/project-file.md`` describes it for other programs. What comes in
is taken for hostile: sizes are checked before anything is unpacked, and every value before it is
used.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from musegui.core.errors import UserError
from musegui.core.score import MAX_STEPS
from musegui.core.translation import tr, tr_noop
from musegui.files.project.project import MAX_SEED, Project
from musegui.files.project.project_arrays import arrays_of, encode_arrays, read_arrays
from musegui.files.project.project_table import (
    NewerError,
    is_newer,
    score_from_table,
    settings_from_table,
    table_of,
)
from musegui.files.project.project_takes import encode_takes, kept_takes, read_takes, table_of_takes
from musegui.files.safe.archive import ArchiveError, open_archive, pack, read_entry
from musegui.files.safe.atomic import saying_why, write_atomically
from musegui.files.safe.checks import json_in, whole
from musegui.files.safe.contents import read_bytes

__all__ = [
    "MAX_SEED",
    "SUFFIX",
    "Project",
    "ProjectFileError",
    "backup_path",
    "decode_project",
    "encode_project",
    "read_project",
    "version_of",
    "write_project",
]

SUFFIX = ".muse"
MAX_FILE_BYTES = 64 << 20
_MAX_JSON_BYTES = 16 << 20


class ProjectFileError(UserError):
    """A project that can't be read or written; the text is one sentence for users."""


def read_project(path: Path | str) -> Project:
    """Read a project, whole or not at all.

    Raises
    ------
    ProjectFileError
        If there is no such file, it is no project, is damaged, or needs a later musegui.
    """
    path = Path(path)
    return decode_project(_file_bytes(path), path)


def decode_project(data: bytes, path: Path) -> Project:
    """Read a project from the bytes of a file.

    Parameters
    ----------
    path : Path
        Where they come from, for messages.

    Raises
    ------
    ProjectFileError
        If they are no project, are damaged, or need a later musegui.
    """
    if not data.startswith(b"PK"):
        raise ProjectFileError(tr("{path} is not a musegui project.", path=path))
    try:
        return _decode(data)
    except NewerError as error:
        raise ProjectFileError(
            tr(
                "{path} was made by a newer musegui (project format {format}); update musegui to "
                "open it.",
                path=path,
                format=error,
            )
        ) from None
    except Exception as error:  # zipfile, zlib, json and numpy let out whatever they trip over
        raise ProjectFileError(
            tr(
                "{path} is damaged: {reason}{advice}.",
                path=path,
                reason=_phrase(error),
                advice=_advice(path),
            )
        ) from error


def version_of(path: Path) -> str:
    """Tell one state of a file from all others; empty if it is not there or can't be read."""
    try:
        return _version(_file_bytes(path))
    except ProjectFileError:
        return ""


def _version(data: bytes) -> str:
    return sha256(data).hexdigest()


def write_project(project: Project, path: Path | str) -> str:
    """Write a project, whole or not at all; what stood there is kept as a backup beside it.

    The same project gives the same bytes. A damaged file is replaced, but not taken for a backup.

    Returns
    -------
    str
        What `version_of` then gives, unless somebody else writes the file.

    Raises
    ------
    ProjectFileError
        If the file can't be written.
    """
    path = Path(path)
    data = encode_project(project)
    try:
        _decode(data)
    except Exception as error:  # as above: no file is better than one nobody can read
        raise ProjectFileError(
            tr("{path} can't be written: {reason}.", path=path, reason=_phrase(error))
        ) from error
    _back_up(path, data)
    with saying_why(path, ProjectFileError):
        write_atomically(path, data)
    return _version(data)


def backup_path(path: Path) -> Path:
    """Give the place where the save before the last one is kept, ``song.muse.bak``."""
    return path.with_name(f"{path.name}.bak")


def _back_up(path: Path, data: bytes) -> None:
    """Keep the file that is about to be replaced, if it is an undamaged project and another."""
    with suppress(Exception):  # a save must not fail because the backup can't be made
        old = _file_bytes(path)
        if old != data:
            with suppress(NewerError):
                _decode(old)
            write_atomically(backup_path(path), old, like=path)


def _advice(path: Path) -> str:
    backup = backup_path(path)
    return tr("; the save before it is in {path}", path=backup) if os.path.isfile(backup) else ""


def _phrase(error: Exception) -> str:
    """Say what is wrong: our own words, but not those of the libraries."""
    return str(error) if isinstance(error, ArchiveError) else tr("its contents can't be understood")


def _file_bytes(path: Path) -> bytes:
    try:
        return read_bytes(path, MAX_FILE_BYTES, tr_noop("a project can be"), ProjectFileError)
    except ProjectFileError as error:
        raise ProjectFileError(f"{str(error)[:-1]}{_advice(path)}.") from error.__cause__


def encode_project(project: Project) -> bytes:
    """Give a project file's bytes, the same for the same project."""
    arrays = arrays_of(project)
    takes = kept_takes(project.takes)
    table = table_of(project, list(arrays)) | (
        {"candidates": table_of_takes(takes)} if takes else {}
    )
    text = json.dumps(table)
    return pack({"project.json": text.encode()} | encode_arrays(arrays) | encode_takes(takes))


def _decode(data: bytes) -> Project:
    with open_archive(data) as archive:
        table = json_in(read_entry(archive, "project.json", _MAX_JSON_BYTES))
        newer = is_newer(table)
        arrays = read_arrays(archive, table["arrays"], whole(table["steps"], 0, MAX_STEPS))
        takes = read_takes(archive, table.get("candidates", []))
    confidence = arrays.pop("confidence", None)
    score = score_from_table(table, arrays)
    return Project(score, confidence, takes=takes, newer=newer, **settings_from_table(table))
