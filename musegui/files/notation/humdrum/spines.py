"""The spines of a Humdrum file: columns that split, join, move and end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from musegui.core.translation import tr
from musegui.files.sheet.sheet import NotationError

MAX_SPINES = 128
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(eq=False)
class Spine:
    """A spine from where it begins, with all that it is split into: its number and its kind."""

    number: int
    kind: str


@dataclass(eq=False)
class SpinePath:
    """One column of a line: its spine, and how far into the bar what it last began lasts."""

    spine: Spine
    busy_ticks: int = 0


@dataclass(frozen=True)
class Row:
    """A line of the file.

    Attributes
    ----------
    number : int
        From 1.
    cells : sequence of str
    paths : sequence of Path
        What each cell belongs to.
    """

    number: int
    cells: Sequence[str]
    paths: Sequence[SpinePath]


def rows_of(text: str) -> Iterator[Row]:
    """Give the lines of a file that are no comments, each with the paths of its cells.

    Raises
    ------
    NotationError
        If a line has more or fewer cells than there are spines, or the spines don't all end.
    """
    paths: list[SpinePath] = []
    begun = ended = False
    for number, line in enumerate(_LINE_END.split(text), 1):
        if not line.strip() or line.startswith("!!"):
            continue
        if ended and line.startswith("**"):
            break  # another piece
        cells = line.split("\t")
        if not begun:
            if not line.startswith("**"):
                raise NotationError(tr("line {line} comes before its spines begin", line=number))
            paths = [SpinePath(Spine(k, kind)) for k, kind in enumerate(cells)]
            begun = True
        elif len(cells) != len(paths):
            fields = {"line": number, "columns": len(cells), "paths": len(paths)}
            raise NotationError(
                tr(
                    "it ends early: line {line} has {columns} columns where {paths} belong",
                    **fields,
                )
                if ended
                else tr("line {line} has {columns} columns where {paths} belong", **fields)
            )
        if len(paths) > MAX_SPINES:
            raise NotationError(tr("it has more than {most} spines", most=MAX_SPINES))
        yield Row(number, cells, paths)
        if line.startswith("*") and not line.startswith("**"):
            paths = _manipulated(cells, paths)
            ended = not paths
    if not ended:
        raise NotationError(tr("it ends early"))


def _manipulated(cells: Sequence[str], paths: Sequence[SpinePath]) -> list[SpinePath]:
    """Follow ``*^ *v *x *+ *-``."""
    after: list[SpinePath] = []
    exchanged: int | None = None
    for index, (cell, path) in enumerate(zip(cells, paths, strict=True)):
        if cell == "*-":
            continue
        joins = cell == "*v" and index > 0 and cells[index - 1] == "*v"
        if joins and after and after[-1].spine is path.spine:
            after[-1].busy_ticks = max(after[-1].busy_ticks, path.busy_ticks)
            continue
        after.append(path)
        if cell == "*^":
            after.append(SpinePath(path.spine, path.busy_ticks))
        elif cell == "*+":
            after.append(SpinePath(Spine(len(paths) + len(after), "")))
        elif cell == "*x":
            if exchanged is None:
                exchanged = len(after) - 1
            else:
                after[exchanged], after[-1] = after[-1], after[exchanged]
                exchanged = None
    return after
