"""Runs that learn a style and have not ended: what was asked of them, what they left."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from musegui.core.errors import UserError
from musegui.core.style.style_learning import LearnRequest, UpdateKind
from musegui.core.translation import tr
from musegui.files.safe import checks
from musegui.files.safe.atomic import sweep_drafts, write_atomically
from musegui.files.safe.locks import try_lock

REQUEST_FILE = "request.json"
RUN_FOLDER = "run"
_LOCK = "lock"
_STOPPED = "stopped"
_ENDING = ".learning"
_DEBRIS_SECONDS = 3600.0
_LONGEST_TEXT = 4096
_HIGHEST_SEED = 10**20


def request_table(request: LearnRequest) -> dict[str, Any]:
    """Give what makes two requests the same run, as plain values."""
    return {
        "folder": str(request.folder.resolve()),
        "name": request.name,
        "minutes": request.minutes,
        "iterations": request.iterations,
        "update": str(request.update),
        "licence": request.licence,
        "seed": request.seed,
    }


@contextmanager
def work_folder(request: LearnRequest) -> Iterator[Path]:
    """Make or take up a run's folder, for this process alone; what was asked is written down there.

    What another request has left there is forgotten, and so is what was half written when a process
    was killed.

    Raises
    ------
    OSError
        If it can't be written.
    UserError
        If another process learns this style.
    """
    work = request.work_folder
    work.mkdir(exist_ok=True)
    lock = try_lock(work / _LOCK)
    if lock is None:
        raise UserError(
            tr(
                "{output} is being learnt by another musegui; wait for it, or stop it there.",
                output=request.output,
            )
        )
    with lock:
        asked = json.dumps(request_table(request))
        path = work / REQUEST_FILE
        if path.exists() and path.read_text("utf-8") != asked:
            _clear(work)
        for folder in (work, work / RUN_FOLDER):
            sweep_drafts(folder)
        sweep_drafts(request.output.parent, _DEBRIS_SECONDS)
        (work / _STOPPED).unlink(missing_ok=True)
        write_atomically(path, asked.encode())
        yield work


def _clear(work: Path) -> None:
    for path in work.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name != _LOCK:
            path.unlink()


def stopped_requests(folder: Path) -> Iterator[LearnRequest]:
    """List the requests of the runs that write into a folder and have been stopped or killed.

    Those that go on in another process are left out. What is left of one that was killed once its
    style was written is deleted.
    """
    for work in sorted(folder.glob(f"*{_ENDING}")):
        with suppress(OSError, ValueError, TypeError, KeyError):
            request = _request_in(work)
            lock = try_lock(work / _LOCK)
            if lock is None:
                continue
            lock.close()
            if request.output.exists():
                discard(request)
            else:
                yield request


def _request_in(work: Path) -> LearnRequest:
    table = checks.json_in((work / REQUEST_FILE).read_text("utf-8"))
    iterations = table["iterations"]
    request = LearnRequest(
        Path(checks.text(table["folder"], _LONGEST_TEXT)),
        work.with_name(work.name.removesuffix(_ENDING)),
        checks.text(table["name"], _LONGEST_TEXT),
        checks.real(table["minutes"]),
        None if iterations is None else checks.whole(iterations, 1, checks.MAX_WHOLE),
        UpdateKind(table["update"]),
        checks.text(table["licence"], _LONGEST_TEXT),
        seed=checks.whole(table["seed"], 0, _HIGHEST_SEED),
    )
    request.folder.resolve()  # if it can be the name of a folder
    return request


def note_stop(request: LearnRequest) -> None:
    """Note that a run was stopped on purpose, and not killed."""
    with suppress(OSError):
        (request.work_folder / _STOPPED).touch()


def was_killed(request: LearnRequest) -> bool:
    """Tell whether a run that has not come to its end was not stopped on purpose."""
    return not (request.work_folder / _STOPPED).exists()


def discard(request: LearnRequest) -> None:
    """Delete what a run has read and learnt so far."""
    shutil.rmtree(request.work_folder, ignore_errors=True)
