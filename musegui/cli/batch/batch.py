"""The commands that take several files and folders: what is done to which, and what came of it."""

from __future__ import annotations

import argparse
import os
import queue
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from textwrap import fill

from musegui.cli.argument_types import whole_number
from musegui.cli.batch.batch_report import DONE, FAILED, SKIPPED, BatchReport
from musegui.cli.batch.batch_worker import (
    BatchOrder,
    BatchTask,
    FileCommand,
    TaskOutcome,
    do_task,
    shared_reader,
    why_failed,
)
from musegui.cli.parser_words import HELP_WIDTH
from musegui.cli.reading import find_pieces
from musegui.cli.streams import STANDARD, complain, standard_streams
from musegui.core.errors import UserError
from musegui.core.translation import tr, tr_n

_MAX_JOBS = 256


def add_batch_arguments(parser: argparse.ArgumentParser, kinds: str, *, own: bool = False) -> None:
    """Add the arguments for several files.

    Parameters
    ----------
    kinds : str
        What ``--to`` can be, in words; empty for a command without.
    own : bool
        Whether the command has ``--report`` and ``--force`` itself.

    A command that takes no folder for a single file sets ``into_folders`` to False.
    """
    parser.set_defaults(into_folders=True)
    group = parser.add_argument_group(
        tr("several files"),
        fill(
            tr(
                "With several files, or a folder, OUT is a folder. What is there already is "
                "skipped, so that the same command goes on where it was stopped. If a file can't "
                "be done, an error says so and the rest goes on."
            ),
            HELP_WIDTH,
        ),
    )
    if kinds:
        group.add_argument(
            "--to", metavar="KIND", help=tr("which files to write: {kinds}", kinds=kinds)
        )
    group.add_argument(
        "--jobs",
        type=whole_number(1, _MAX_JOBS),
        default=1,
        metavar="N",
        help=tr("work on so many files at once, each on its share of the processor (1)"),
    )
    if not own:
        group.add_argument(
            "--report",
            type=Path,
            metavar="FILE.csv",
            help=tr("a table with a row for each file, in CSV or JSON lines (.jsonl)"),
        )
        group.add_argument(
            "--force", action="store_true", help=tr("write again what is there already")
        )


def run_files(module: str, name: str, words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Run a command on what its words name: one file, or many.

    Parameters
    ----------
    module : str
        Whose `FILE_COMMANDS` has the command.
    """
    command: FileCommand = sys.modules[module].FILE_COMMANDS[name]
    arguments = command.parse(words, parser)
    if _is_batch(arguments):
        return run_batch(module, name, words, arguments)
    [source], target = arguments.input, arguments.output
    if source != STANDARD:
        _check_there(source)
    kind: str = arguments.to or ""
    count = len(command.made(arguments, target)) if target == STANDARD else 1
    with standard_streams(source, target, kind, count) as (arguments.input, arguments.output):
        return command.run(arguments)[0]


def run_batch(module: str, name: str, words: Sequence[str], arguments: argparse.Namespace) -> int:
    """Run a command on several files."""
    command: FileCommand = sys.modules[module].FILE_COMMANDS[name]
    return _Batch(command, BatchOrder(module, name, tuple(words), 1), arguments).run()


def _check_there(path: Path) -> None:
    try:
        path.stat()
    except FileNotFoundError as problem:
        text = (
            tr("There is no file {path}.", path=path)
            if path.suffix
            else tr("There is no file or folder {path}.", path=path)
        )
        raise UserError(text) from problem
    except (OSError, ValueError):  # whoever reads it says what is wrong with it
        pass


def _is_batch(arguments: argparse.Namespace) -> bool:
    from musegui.files.scores import kind_named_by

    if len(arguments.input) > 1:
        return True
    [source], output = arguments.input, arguments.output
    is_one = output is None or (kind_named_by(output) is not None and not output.is_dir())
    return arguments.into_folders and source.is_dir() and not is_one


class _Batch:
    """The files of one command line, and what is done to them.

    Raises
    ------
    UserError
        If there are none, or they can't be told apart in the folder of results.
    """

    def __init__(
        self, command: FileCommand, order: BatchOrder, arguments: argparse.Namespace
    ) -> None:
        self._command = command
        self._arguments = arguments
        jobs: int = arguments.jobs
        threads = max(1, (os.cpu_count() or 1) // jobs)
        self._order = order._replace(threads=threads)
        is_needed = command.writes or arguments.output is not None
        self._folder = _folder_of(arguments) if is_needed else None
        self._tasks = self._tasks_of(list(find_pieces(arguments.input, but=self._folder)))

    def _tasks_of(self, pieces: list[tuple[Path, str]]) -> list[BatchTask]:
        kind = self._arguments.to.lstrip(".")
        named = set(self._arguments.input)
        plain = [Path(path.name if path in named else name) for path, name in pieces]
        stems = Counter(name.with_suffix("") for name in plain)
        tasks: dict[Path, BatchTask] = {}
        for (path, _), name in zip(pieces, plain, strict=True):
            stem = name.with_suffix("")
            alone = stem if stems[stem] == 1 else name
            if self._folder is None:
                tasks[path] = BatchTask(str(path), "")
                continue
            output = self._folder / alone.parent / f"{alone.name}.{kind}"
            if output in tasks:
                raise UserError(
                    tr(
                        "{first} and {second} would both become {path}; do them one after the "
                        "other, into two folders.",
                        first=tasks[output].source,
                        second=path,
                        path=output,
                    )
                )
            tasks[output] = BatchTask(str(path), str(output))
        return list(tasks.values())

    def run(self) -> int:
        """Do all that is not done yet, and give the exit code."""
        started = time.monotonic()
        counts: Counter[str] = Counter()
        codes = {0}
        with BatchReport(self._arguments.report, self._command.figures) as report:
            todo = []
            for task in self._tasks:
                if self._is_done(task):
                    counts[SKIPPED] += 1
                    report.add(TaskOutcome(task, 0, 0.0), SKIPPED)
                else:
                    todo.append(task)
            if counts[SKIPPED]:
                print(
                    tr_n(
                        "Skipped {n} file that {folder} has already.",
                        "Skipped {n} files that {folder} has already.",
                        counts[SKIPPED],
                        folder=self._folder,
                    )
                )
            for number, outcome in enumerate(self._outcomes(todo), 1):
                status = FAILED if outcome.error else DONE
                counts[status] += 1
                codes.add(outcome.exit_code)
                print(
                    tr(
                        "{number} of {count}: {path}",
                        number=number,
                        count=len(todo),
                        path=outcome.task.source,
                    ),
                    flush=True,
                )
                for line in outcome.lines:
                    print(f"  {line}", flush=True)
                if outcome.error:
                    complain(outcome.error)
                report.add(outcome, status)
        print(_summary(counts, time.monotonic() - started))
        return self._command.failure if counts[FAILED] else max(codes)

    def _is_done(self, task: BatchTask) -> bool:
        if self._folder is None or self._arguments.force:
            return False
        made = self._command.made(self._arguments, Path(task.output))
        return bool(made) and all(path.exists() for path in made)

    def _outcomes(self, tasks: list[BatchTask]) -> Iterator[TaskOutcome]:
        for folder in {Path(task.output).parent for task in tasks if task.output}:
            _make_folder(folder)
        jobs = min(self._arguments.jobs, len(tasks))
        if jobs > 1:
            yield from _beside_each_other(self._order, tasks, jobs)
        else:
            with shared_reader(self._arguments):
                yield from (do_task(self._command, self._arguments, task) for task in tasks)


def _folder_of(arguments: argparse.Namespace) -> Path:
    """Give the folder of results.

    Raises
    ------
    UserError
        If it is none, or a folder of what is to be read.
    """
    folder: Path | None = arguments.output
    if folder is None or folder == STANDARD:
        raise UserError(tr("Several files are written into a folder; name it with -o FOLDER."))
    if folder.is_file():
        raise UserError(
            tr("Several files are written into a folder, but {folder} is a file.", folder=folder)
        )
    if not arguments.to:
        raise UserError(tr("Say which kind of files to write with --to, such as --to musicxml."))
    read = {path.resolve() for path in arguments.input if path.is_dir()}
    if folder.resolve() in read:
        raise UserError(
            tr(
                "The results would mix with what is in {folder}; name another folder.",
                folder=folder,
            )
        )
    return folder


def _make_folder(folder: Path) -> None:
    from musegui.files.safe.atomic import saying_why

    with saying_why(folder, UserError):
        folder.mkdir(parents=True, exist_ok=True)


def _summary(counts: Counter[str], seconds: float) -> str:
    if not counts[FAILED]:
        return tr_n(
            "{n} file done, in {seconds:.1f} s.",
            "{n} files done, in {seconds:.1f} s.",
            counts[DONE],
            seconds=seconds,
        )
    return tr_n(
        "{n} file done, {failed} failed, in {seconds:.1f} s.",
        "{n} files done, {failed} failed, in {seconds:.1f} s.",
        counts[DONE],
        failed=tr_n("{n} file", "{n} files", counts[FAILED]),
        seconds=seconds,
    )


def _beside_each_other(
    order: BatchOrder, tasks: Sequence[BatchTask], jobs: int
) -> Iterator[TaskOutcome]:
    """Do tasks in so many processes; one that ends takes no more than its task with it."""
    waiting: queue.SimpleQueue[BatchTask] = queue.SimpleQueue()
    outcomes: queue.SimpleQueue[TaskOutcome] = queue.SimpleQueue()
    for task in tasks:
        waiting.put(task)
    lanes = [_Lane(order, waiting, outcomes) for _ in range(jobs)]
    try:
        for _ in tasks:
            yield outcomes.get()
    finally:
        while not waiting.empty():
            try:
                waiting.get_nowait()
            except queue.Empty:
                break
        for lane in lanes:
            lane.end()


class _Lane:
    """A thread that hands tasks to a process of its own and waits for what comes of each."""

    def __init__(
        self,
        order: BatchOrder,
        waiting: queue.SimpleQueue[BatchTask],
        outcomes: queue.SimpleQueue[TaskOutcome],
    ) -> None:
        from musegui.processes.worker import WorkerProcess

        self._order = order
        self._waiting = waiting
        self._outcomes = outcomes
        self._start = WorkerProcess
        self._worker: WorkerProcess | None = None
        self._ended = False
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="musegui-batch")
        self._thread.start()

    def end(self) -> None:
        """Stop what is under way, if anything is, and wait until it has."""
        with self._lock:
            self._ended = True
            if self._worker is not None:
                self._worker.process.kill()
        self._thread.join()

    def _run(self) -> None:
        try:
            while True:
                try:
                    task = self._waiting.get_nowait()
                except queue.Empty:
                    return
                try:
                    outcome = self._do(task)
                except Exception as problem:  # who waits for it must not wait for ever
                    outcome = TaskOutcome(task, 1, 0.0, error=why_failed(task, problem))
                self._outcomes.put(outcome)
        finally:
            self._close()

    def _do(self, task: BatchTask) -> TaskOutcome:
        with self._lock:
            if self._ended:
                return TaskOutcome(task, 1, 0.0, error=tr("interrupted."))
            if self._worker is None:
                self._worker = self._start("musegui.cli.batch.batch_worker")
                self._worker.put(self._order)
            worker = self._worker
        worker.put(task)
        outcome: TaskOutcome | None = worker.take()
        if outcome is not None:
            return outcome
        why = worker.why_it_ended()
        self._close()
        return TaskOutcome(
            task, 1, 0.0, error=tr("{path} can't be done: {reason}.", path=task.source, reason=why)
        )

    def _close(self) -> None:
        with self._lock:
            worker, self._worker = self._worker, None
        if worker is not None:
            worker.close()
            worker.close_output()
