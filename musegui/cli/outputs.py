"""What all commands ask of the files that they are to write."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from musegui.core.errors import UserError

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

    if str(path) == "-":
        raise UserError("Results go to files, not to the standard output; name a file.")
    if os.path.isdir(path):
        raise UserError(f"{path} is a folder; name a file in it.")
    if kinds is not None:
        output_kind(path, kinds)
    try:
        check_writable(path)
    except (OSError, ValueError) as problem:
        why = reason(problem) if isinstance(problem, OSError) else "that is no name for a file"
        raise UserError(f"{path} can't be written: {why}.") from problem
