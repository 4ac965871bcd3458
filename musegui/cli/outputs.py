"""Checks that all commands make of the files that they are to write."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from musegui.cli.streams import STANDARD
from musegui.core.errors import UserError
from musegui.core.translation import tr

if TYPE_CHECKING:
    from musegui.files.scores import FileKind


def check_output(path: Path, kinds: Sequence[FileKind] | None = None) -> None:
    """Make sure that a file can be written, before the work that is to go into it.

    Parameters
    ----------
    kinds : sequence of FileKind, optional
        Those that its name may ask for; without them it may have any name.

    Raises
    ------
    UserError
        If it can't be, or its name asks for something else.
    """
    from musegui.files.safe.atomic import check_writable, reason
    from musegui.files.scores import output_kind

    if Path(path) == STANDARD:
        raise UserError(tr("Results go to files, not to the standard output; name a file."))
    if os.path.isdir(path):
        raise UserError(tr("{path} is a folder; name a file in it.", path=path))
    if kinds is not None:
        output_kind(path, kinds)
    try:
        check_writable(path)
    except (OSError, ValueError) as problem:
        why = reason(problem) if isinstance(problem, OSError) else tr("that is no name for a file")
        raise UserError(
            tr("{path} can't be written: {reason}.", path=path, reason=why)
        ) from problem


class Untouched:
    """Remembers the files that a command is to write, and sees if somebody else writes them.

    Parameters
    ----------
    paths : iterable of Path
        They need not be there yet.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self._digests = {path: _digest(path) for path in paths}

    def check(self) -> None:
        """Make sure that all files are as they were, before the first of them is replaced.

        Raises
        ------
        UserError
            If one is not.
        """
        for path, digest in self._digests.items():
            if _digest(path) != digest:
                raise UserError(
                    tr(
                        "Another program wrote {path} during the work, so it was left as it is; "
                        "name another output, or replace it with --force.",
                        path=path,
                    )
                )


def _digest(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError:
        return b""
