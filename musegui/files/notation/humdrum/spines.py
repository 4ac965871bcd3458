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
    """One column of a line: its spine, and how far into the bar what it last began lasts.

    Where columns joined while notes sounded, there are several such ends.
    """

    spine: Spine
    ends: tuple[int, ...] = (0,)

    def end_after(self, ticks: int) -> int:
        """Give the first of its ends after a time, else the last."""
        return min((end for end in self.ends if end > ticks), default=max(self.ends))


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
        if _joins_last(cells, paths, index):
            after[-1].ends += path.ends
            continue
        after.append(path)
        if cell == "*^":
            after.append(SpinePath(path.spine, path.ends))
        elif cell == "*+":
            after.append(SpinePath(Spine(len(paths) + len(after), "")))
        elif cell == "*x":
            if exchanged is None:
                exchanged = len(after) - 1
            else:
                after[exchanged], after[-1] = after[-1], after[exchanged]
                exchanged = None
    return after


def _joins_last(cells: Sequence[str], paths: Sequence[SpinePath], index: int) -> bool:
    """Tell whether a cell and the one on its left say ``*v`` and become one.

    Of several that stand side by side those of one spine join, or all if one has no other.
    """
    if index == 0 or not cells[index - 1] == cells[index] == "*v":
        return False
    first, stop = index - 1, index + 1
    while first > 0 and cells[first - 1] == "*v":
        first -= 1
    while stop < len(cells) and cells[stop] == "*v":
        stop += 1
    spines = [path.spine for path in paths[first:stop]]
    alone = any(spines.count(spine) == 1 for spine in spines)
    return alone or paths[index - 1].spine is paths[index].spine
