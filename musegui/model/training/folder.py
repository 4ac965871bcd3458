"""A folder of music read in several processes; what has been read is kept, so that it resumes."""

from __future__ import annotations

import hashlib
import json
import os
import queue
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import BytesIO
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import torch.distributed as dist
from numpy.typing import NDArray

from musegui.core.errors import UserError
from musegui.core.style.style_learning import FEWEST_TO_LEARN
from musegui.core.translation import tr
from musegui.files.safe.atomic import saying_why, write_atomically
from musegui.files.styles.style_file import SUFFIX
from musegui.model.training.chorales import Chorale
from musegui.model.training.reader import ReadPiece
from musegui.processes.helper import HelperError, HelperProcess

READER = "musegui.model.training.reader"
FILES_AT_ONCE, SECONDS_AT_ONCE = 64, 20.0
"""After so many, or so long, what was read is written down."""

SECONDS_A_FILE = 60.0
_MOST_PROCESSES = 8
_HELD_BACK_SHARE = 0.1
_ENDINGS_LEFT_OUT = (".bak", ".tmp", SUFFIX)

Report = Callable[[int, int], None]


class NothingToLearnError(UserError):
    """A folder that no style can be learnt from; the text says why."""


@dataclass(frozen=True, eq=False)
class Corpus:
    """What a folder gave.

    Attributes
    ----------
    learnt, held_back : list of Chorale
    unused : tuple of str
        What could not be used, a sentence each.
    programs : tuple of int, length 4
    tempo_bpm : float
        In the middle of the pieces' own.
    """

    learnt: list[Chorale]
    held_back: list[Chorale]
    unused: tuple[str, ...]
    programs: tuple[int, ...]
    tempo_bpm: float


@contextmanager
def first_process_first() -> Iterator[None]:
    """Let the first of ``torchrun``'s processes read; the others then find what it wrote down."""
    rank = dist.get_rank() if dist.is_initialized() else 0
    if rank > 0:
        dist.barrier()
    yield
    if rank == 0 and dist.is_initialized():
        dist.barrier()


def music_files(folder: Path) -> list[Path]:
    """List the files of a folder and all folders in it, but for hidden ones.

    Raises
    ------
    NothingToLearnError
        If it is no folder, or can't be read.
    """
    if not folder.is_dir():
        raise NothingToLearnError(
            tr("{folder} is not a folder; name the folder of your pieces.", folder=folder)
            if folder.exists()
            else tr("There is no folder {folder}; name the folder of your pieces.", folder=folder)
        )
    found = []

    def fail(problem: OSError) -> None:
        if Path(problem.filename) == folder:
            raise NothingToLearnError(
                tr("{folder} can't be read; check your rights to it.", folder=folder)
            ) from problem

    for place, folders, names in os.walk(folder, onerror=fail):
        folders[:] = sorted(n for n in folders if not n.startswith(".") and ".learning" not in n)
        found += [
            Path(place, name)
            for name in sorted(names)
            if not name.startswith(".") and not name.lower().endswith(_ENDINGS_LEFT_OUT)
        ]
    return found


def read_folder(folder: Path, kept: Path, processes: int | None, report: Report) -> Corpus:
    """Read a folder's pieces and hold a tenth of them back.

    Parameters
    ----------
    kept : Path
        The folder where what has been read is written down.
    processes : int, optional
        As many as there are cores if not given.
    report : callable
        Told how many files of how many have been read.

    Raises
    ------
    NothingToLearnError
        If too few pieces can be used; the text says why the first ones can't be.
    UserError
        If what has been read can't be written down.
    """
    files = music_files(folder)
    if not files:
        raise NothingToLearnError(
            tr("{folder} is empty; put pieces in four voices into it.", folder=folder)
        )
    keys = {_key(folder, path): path for path in files}
    read = {key: piece for key, piece in _kept_pieces(kept) if key in keys}
    left = [key for key in keys if key not in read]
    report(len(read), len(files))
    count = min(processes or os.cpu_count() or 1, _MOST_PROCESSES, max(len(left), 1))
    fresh: dict[str, ReadPiece] = {}
    kept_at = time.monotonic()
    try:
        for key, piece in _read_beside({key: keys[key] for key in left}, count):
            read[key] = fresh[key] = piece
            report(len(read), len(files))
            if len(fresh) == FILES_AT_ONCE or time.monotonic() - kept_at > SECONDS_AT_ONCE:
                _keep(kept, fresh)
                fresh, kept_at = {}, time.monotonic()
    finally:
        _keep(kept, fresh)
    return _corpus(folder, [(keys[key], read[key]) for key in keys])


def _read_beside(paths: Mapping[str, Path], count: int) -> Iterator[tuple[str, ReadPiece]]:
    """Read files in processes of their own, in whichever order they come."""
    helpers = [HelperProcess(READER) for _ in range(count)]
    free: queue.SimpleQueue[HelperProcess] = queue.SimpleQueue()
    for helper in helpers:
        free.put(helper)
    pool = ThreadPoolExecutor(count, "musegui-read")
    try:
        waiting, asked = iter(paths.items()), dict[Future[ReadPiece], str]()
        while True:
            for key, path in islice(waiting, 2 * count - len(asked)):
                asked[pool.submit(_ask, free, path)] = key
            if not asked:
                return
            for answer in wait(asked, return_when=FIRST_COMPLETED).done:
                yield asked.pop(answer), answer.result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        for helper in helpers:
            helper.close()
        pool.shutdown()


def _ask(free: queue.SimpleQueue[HelperProcess], path: Path) -> ReadPiece:
    helper = free.get()
    try:
        answer = helper.ask(path, SECONDS_A_FILE)
        return (
            answer
            if isinstance(answer, ReadPiece)
            else ReadPiece(None, tr("{path} is damaged.", path=path))
        )
    except HelperError as problem:
        why = tr("{path} can't be read: {reason}.", path=path, reason=problem)
        return ReadPiece(None, why, is_final=False)
    finally:
        free.put(helper)


def _key(folder: Path, path: Path) -> str:
    with suppress(OSError):
        status = path.stat()
        return f"{path.relative_to(folder)}|{status.st_size}|{status.st_mtime_ns}"
    return f"{path.relative_to(folder)}||"


def _corpus(folder: Path, read: Sequence[tuple[Path, ReadPiece]]) -> Corpus:
    used: dict[str, tuple[Path, Chorale, ReadPiece]] = {}
    unused = []
    for path, each in read:
        if each.piece is None:
            unused.append(each.why_not)
            continue
        same = used.setdefault(_fingerprint(each.piece), (path, each.piece, each))
        if same[0] is not path:
            unused.append(tr("{path} is the same piece as {same}.", path=path, same=same[0]))
    if len(used) < FEWEST_TO_LEARN:
        raise NothingToLearnError(_too_few(folder, len(used), unused))
    order = sorted(used)  # by what they are, so that more files change little
    held = max(1, round(_HELD_BACK_SHARE * len(order)))
    learnt, held_back = ([used[key][1] for key in keys] for keys in (order[held:], order[:held]))
    sounds = np.array([used[key][2].programs for key in order])
    return Corpus(
        learnt,
        held_back,
        tuple(unused),
        tuple(int(np.bincount(column).argmax()) for column in sounds.T),
        median(used[key][2].tempo_bpm for key in order),
    )


def _fingerprint(piece: Chorale) -> str:
    """Tell a piece from all others, whatever its key."""
    sounding = piece.classes > 0
    classes = np.where(sounding, piece.classes - piece.classes[sounding].min(), -1)
    return hashlib.sha256(classes.astype(np.int8).tobytes()).hexdigest()


def _too_few(folder: Path, count: int, unused: Sequence[str]) -> str:
    fields = {"folder": folder, "least": FEWEST_TO_LEARN}
    words = (
        tr(
            "{folder} has only one piece to learn from; {least} pieces in four voices are the "
            "least, and twenty are a good beginning.",
            **fields,
        )
        if count
        else tr(
            "{folder} has no piece to learn from; {least} pieces in four voices are the least, "
            "and twenty are a good beginning.",
            **fields,
        )
    )
    return " ".join([words, *unused[:3]])


def _keep(kept: Path, pieces: dict[str, ReadPiece]) -> None:
    """Write down what was read, but for files whose reader ended, which are tried again."""
    pieces = {key: each for key, each in pieces.items() if each.is_final}
    if not pieces:
        return
    rows = [
        {
            "key": key,
            "why_not": each.why_not,
            "programs": each.programs,
            "tempo_bpm": each.tempo_bpm,
            "name": "" if each.piece is None else each.piece.name,
            "steps": 0 if each.piece is None else each.piece.steps,
        }
        for key, each in pieces.items()
    ]
    whole = [each.piece for each in pieces.values() if each.piece is not None]
    content = BytesIO()
    np.savez_compressed(
        content,
        rows=np.array(json.dumps(rows)),
        classes=np.hstack([np.zeros((4, 0), np.int8), *(p.classes for p in whole)]).astype(np.int8),
        onsets=np.hstack([np.zeros((4, 0), np.bool_), *(p.onsets for p in whole)]),
        places=np.hstack([np.zeros(0, np.int64), *(p.steps_into_bar for p in whole)]),
        cadences=np.hstack([np.zeros(0, np.int64), *(p.cadences for p in whole)]),
    )
    number = len(list(kept.glob("read-*.npz")))
    path = kept / f"read-{number:05}.npz"
    with saying_why(path, UserError):
        kept.mkdir(parents=True, exist_ok=True)
        write_atomically(path, content.getvalue())


def _kept_pieces(kept: Path) -> Iterable[tuple[str, ReadPiece]]:
    """Read what was written down; what is damaged is read anew from its files."""
    for path in sorted(kept.glob("read-*.npz")):
        with suppress(Exception), np.load(path, allow_pickle=False) as file:
            arrays = {name: file[name] for name in file.files}
            start = 0
            for row in json.loads(str(arrays["rows"])):
                span = slice(start, start + row["steps"])
                start = span.stop
                yield row["key"], _read_piece(row, arrays, span)


def _read_piece(row: dict[str, Any], arrays: dict[str, NDArray[Any]], span: slice) -> ReadPiece:
    if row["why_not"]:
        return ReadPiece(None, row["why_not"])
    piece = Chorale(
        row["name"],
        arrays["classes"][:, span].astype(np.int64),
        arrays["onsets"][:, span],
        arrays["places"][span].astype(np.int64),
        arrays["cadences"][span].astype(np.int64),
    )
    return ReadPiece(piece, "", tuple(row["programs"]), row["tempo_bpm"])
