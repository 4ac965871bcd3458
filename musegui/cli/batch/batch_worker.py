"""One file of a batch after another, in this process or in one of its own beside it."""

from __future__ import annotations

import argparse
import io
import logging
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, redirect_stdout
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from musegui.cli.streams import STANDARD
from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.processes.pipe import Pipe

_log = logging.getLogger("musegui")

Figures = dict[str, object]
Parse = Callable[[Sequence[str], argparse.ArgumentParser], argparse.Namespace]
Run = Callable[[argparse.Namespace], tuple[int, Figures]]


class FileCommand(NamedTuple):
    """A command that does the same to one file or to many.

    Attributes
    ----------
    parse : callable
        Adds the arguments and reads them: ``input`` is a list of paths, ``output`` one or None,
        ``reader`` None.
    run : callable
        Does it to one file, ``input`` and ``output`` then being one path each; gives the exit code
        and what a report tells of the file.
    figures : tuple of str
        Names of what it tells, for the head of a table.
    made : callable
        Gives the files that are there once the work for ``output`` is done, if that can be told.
    failure : int
        The exit code where a file could not be done.
    writes : bool
        Whether a file must be written for each.
    """

    parse: Parse
    run: Run
    figures: tuple[str, ...]
    made: Callable[[argparse.Namespace, Path], Sequence[Path]]
    failure: int = 1
    writes: bool = True


class BatchTask(NamedTuple):
    """A file of a batch: where it lies, and what is to be written."""

    source: str
    output: str


class BatchOrder(NamedTuple):
    """What a process of a batch is told first: the module and name of a command, and its words."""

    module: str
    command: str
    words: tuple[str, ...]
    threads: int


@dataclass(frozen=True)
class TaskOutcome:
    """What came of a file: what the command said and told, or why it failed."""

    task: BatchTask
    exit_code: int
    seconds: float
    lines: tuple[str, ...] = ()
    figures: Figures = field(default_factory=dict)
    error: str = ""


def do_task(command: FileCommand, arguments: argparse.Namespace, task: BatchTask) -> TaskOutcome:
    """Do one file; whatever is wrong with it is told and goes no further."""
    own = argparse.Namespace(**vars(arguments))
    own.input, own.report = Path(task.source), None
    own.output = Path(task.output) if task.output else STANDARD
    started = time.monotonic()
    said = io.StringIO()
    code, figures, error = command.failure, Figures(), ""
    try:
        with redirect_stdout(said):
            code, figures = command.run(own)
    except Exception as problem:
        error = why_failed(task, problem)
    lines = tuple(said.getvalue().splitlines())
    return TaskOutcome(task, code, time.monotonic() - started, lines, figures, error)


def why_failed(task: BatchTask, problem: Exception) -> str:
    """Say in a sentence why a file could not be done."""
    _log.debug("%s failed", task.source, exc_info=problem)
    match problem:
        case UserError():
            return str(problem)
        case MemoryError():
            return tr("{path} takes more memory than there is.", path=task.source)
    return tr(
        "{path} can't be done: {reason}.",
        path=task.source,
        reason=f"{type(problem).__name__}: {problem}",
    )


@contextmanager
def shared_reader(arguments: argparse.Namespace) -> Iterator[None]:
    """Let all files that need it be read by one process."""
    from musegui.files.notation.read import notation_reader

    with closing(notation_reader()) as arguments.reader:
        yield


def main(pipe: Pipe) -> None:
    """Take an order and then tasks, and give an outcome for each."""
    order: BatchOrder | None = pipe.take()
    if order is None:
        return
    os.environ["OMP_NUM_THREADS"] = str(order.threads)  # before torch is loaded
    command: FileCommand = import_module(order.module).FILE_COMMANDS[order.command]
    arguments = command.parse(order.words, argparse.ArgumentParser())
    with shared_reader(arguments):
        while (task := pipe.take()) is not None:
            pipe.put(do_task(command, arguments, task))
