"""The table of a batch: a row for each file, written as soon as the file is done."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from musegui.cli.batch.batch_worker import TaskOutcome
from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.files.safe.atomic import reason, saying_why
from musegui.files.safe.checks import json_in
from musegui.files.safe.locks import try_lock

DONE, SKIPPED, FAILED = "done", "skipped", "failed"
_FIRST, _LAST = ("file", "output", "status", "seconds"), ("error",)


class BatchReport:
    """Adds rows to a table as CSV or JSON lines; what an earlier run wrote stays.

    Parameters
    ----------
    path : Path or None
        Ends in ``.csv`` or ``.jsonl``; without it nothing is written.
    figures : sequence of str
        What the command tells of a file.

    Raises
    ------
    UserError
        If its name ends in something else, or it can't be read or written.
    """

    def __init__(self, path: Path | None, figures: Sequence[str]) -> None:
        self._path = path
        self._fields = (*_FIRST, *figures, *_LAST)
        self._file: IO[str] | None = None
        self._told: set[str] = set()
        if path is None:
            return
        if path.suffix.lower() not in (".csv", ".jsonl"):
            raise UserError(
                tr(
                    "The report of several files is a table; end {path} in .csv or .jsonl.",
                    path=path,
                )
            )
        with saying_why(path, UserError), ExitStack() as on_failure:
            locked = try_lock(path)
            if locked is None:
                raise UserError(
                    tr(
                        "Another run writes {path} now; wait for it, or name another file.",
                        path=path,
                    )
                )
            self._file = io.TextIOWrapper(locked, "utf-8", "surrogateescape", newline="")
            on_failure.callback(self._close)
            self._told = _files_told(path)
            if path.suffix.lower() == ".csv" and not path.stat().st_size:
                csv.writer(self._file, lineterminator="\n").writerow(self._fields)
                self._file.flush()
            on_failure.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None
    ) -> None:
        self._close()

    def _close(self) -> None:
        if self._file is not None:
            with suppress(OSError):  # of a row that could not be written, which was told
                self._file.close()

    def add(self, outcome: TaskOutcome, status: str) -> None:
        """Write a row; one that was skipped only if no run before has told of it.

        Raises
        ------
        UserError
            If it can't be written.
        """
        if self._file is None or (status == SKIPPED and outcome.task.source in self._told):
            return
        row = {
            "file": outcome.task.source,
            "output": "" if status == FAILED else outcome.task.output,
            "status": status,
            "seconds": round(outcome.seconds, 3),
            **outcome.figures,
            "error": outcome.error,
        }
        assert self._path is not None
        try:
            if self._path.suffix.lower() == ".csv":
                writer = csv.DictWriter(self._file, self._fields, restval="", lineterminator="\n")
                writer.writerow({name: harmless(value) for name, value in row.items()})
            else:
                self._file.write(json.dumps(row, ensure_ascii=False) + "\n")
            self._file.flush()
        except OSError as problem:
            raise UserError(
                tr("{path} can't be written: {reason}.", path=self._path, reason=reason(problem))
            ) from problem


def harmless(value: object) -> object:
    """Keep a spreadsheet from taking somebody's text for a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in set("=+-@\t\r") else value


def _files_told(path: Path) -> set[str]:
    """Give the files that a table has already; of a row that was cut off, nothing is kept."""
    data = path.read_bytes()
    whole = data[: data.rfind(b"\n") + 1]
    text = whole.decode("utf-8", "surrogateescape")
    try:
        if path.suffix.lower() == ".csv":
            rows = csv.DictReader(io.StringIO(text, newline=""))
            if data and "file" not in (rows.fieldnames or ()):
                raise KeyError("file")
            told = {row["file"] for row in rows}
        else:
            told = {json_in(line)["file"] for line in text.split("\n") if line.strip()}
            if data and not whole:
                raise ValueError("not one whole row")
    except (KeyError, TypeError, ValueError, csv.Error) as problem:
        raise UserError(
            tr("{path} is no report of an earlier run; name another file.", path=path)
        ) from problem
    if len(whole) < len(data):
        os.truncate(path, len(whole))
    return told
