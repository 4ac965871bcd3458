"""Learning a style from end to end: read, train, measure, write; stopped, it goes on."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable

import torch
import torch.distributed as dist

from musegui.core.errors import UserError
from musegui.core.fill.style_learning import (
    LearnDone,
    LearnProgress,
    LearnRequest,
    LearnStage,
    UpdateKind,
)
from musegui.core.translation import tr
from musegui.files.safe.atomic import check_writable, reason, saying_why, write_atomically
from musegui.files.styles.stopped_learning import REQUEST_FILE, request_table
from musegui.files.styles.style_file import write_style
from musegui.model.learning.card import make_card
from musegui.model.learning.task import RESOLUTION, StyleTask
from musegui.model.network.checkpoint import load_tensors
from musegui.model.network.device import pick_device
from musegui.model.network.inference import ShippedNetworks, networks_of
from musegui.model.network.styles import whole_tensors
from musegui.model.training.folder import Corpus, first_process_first, read_folder
from musegui.model.training.task import TrainingOptions
from musegui.model.training.trainer import WEIGHTS_FILE, Trainer, TrainingProgress
from musegui.model.training.training import process_group

BATCH_SIZE = 16
RATES = {UpdateKind.FULL: 1e-3, UpdateKind.LOW_RANK: 2e-3, UpdateKind.LAST_LEVELS: 1e-3}
"""Learning rates; chosen, not tuned."""

Report = Callable[[LearnProgress], None]


def learn(
    request: LearnRequest, report: Report, between: Callable[[], None] | None = None
) -> LearnDone | None:
    """Learn a style; the same request again goes on where the last one was stopped.

    Parameters
    ----------
    report : callable
    between : callable, optional
        Called between iterations; it may wait, and raise what is to end the run.

    Returns
    -------
    LearnDone or None
        None in the processes of ``torchrun`` but the first.

    Raises
    ------
    UserError
        If the folder or the output can't be used; the text says why.
    """
    try:
        return _learn(request, report, between)
    except OSError as problem:
        place = problem.filename or request.work_folder
        raise UserError(
            tr(
                "{path} can't be written: {reason}. Make room, and ask for the same again: "
                "it goes on from here.",
                path=place,
                reason=reason(problem),
            )
        ) from problem


def _learn(
    request: LearnRequest, report: Report, between: Callable[[], None] | None
) -> LearnDone | None:
    if request.threads is not None:
        torch.set_num_threads(request.threads)
    with process_group():
        rank = dist.get_rank() if dist.is_initialized() else 0
        if rank == 0:
            _begin(request)
        corpus = _read(request, rank, report)
        task = StyleTask(_options(request), corpus.learnt, corpus.held_back, request.update)
        trainer = Trainer(_options(request), task, request.work_folder / "run", request.device)
        trainer.run(lambda progress: report(_told(progress, request)), between)
        if rank > 0:
            return None
    done = _finish(request, corpus, task, report)
    shutil.rmtree(request.work_folder, ignore_errors=True)
    return done


def _options(request: LearnRequest) -> TrainingOptions:
    return TrainingOptions(
        resolution=RESOLUTION,
        iterations=request.iterations,
        minutes=None if request.iterations else request.minutes,
        batch_size=BATCH_SIZE,
        learning_rate=RATES[request.update],
        weight_decay=0.0,
        warmup_iterations=20,
        ema_decay=0.98,
        seed=request.seed,
        data=str(request.folder),
    )


def _begin(request: LearnRequest) -> None:
    """Make sure that the output can be written; forget a run that was asked something else."""
    work, output = request.work_folder, request.output
    if os.path.isdir(output):
        raise UserError(tr("{path} is a folder; name a file in it.", path=output))
    try:
        check_writable(output)
        asked = json.dumps(request_table(request))
        work.mkdir(exist_ok=True)
        path = work / REQUEST_FILE
        if path.exists() and path.read_text() != asked:
            shutil.rmtree(work)
            work.mkdir()
    except (OSError, ValueError) as problem:
        why = reason(problem) if isinstance(problem, OSError) else tr("that is no name for a file")
        raise UserError(
            tr("{path} can't be written: {reason}.", path=output, reason=why)
        ) from problem
    with saying_why(path, UserError):
        write_atomically(path, asked.encode())


def _read(request: LearnRequest, rank: int, report: Report) -> Corpus:
    """Read the folder, or in other processes what the first one has written down."""

    def tell(done: int, total: int) -> None:
        report(
            LearnProgress(
                LearnStage.READING,
                done / total,
                tr("{done:,} of {total:,} files read", done=done, total=total),
            )
        )

    try:
        with first_process_first():
            return read_folder(request.folder, request.work_folder, request.processes, tell)
    except UserError:
        if rank == 0:
            shutil.rmtree(request.work_folder, ignore_errors=True)
        raise


def _told(progress: TrainingProgress, request: LearnRequest) -> LearnProgress:
    left = None
    if request.iterations is None:
        left = max(0.0, 60 * request.minutes - progress.seconds)
    elif progress.fraction > 0:
        left = progress.seconds / progress.fraction - progress.seconds
    iteration = progress.iteration
    text = (
        tr("iteration {iteration}", iteration=iteration)
        if progress.valid is None
        else tr(
            "iteration {iteration}, NLL of the pieces held back {nll:.4f}",
            iteration=iteration,
            nll=progress.valid,
        )
    )
    return LearnProgress(LearnStage.LEARNING, progress.fraction, text, progress.valid, left)


def _finish(request: LearnRequest, corpus: Corpus, task: StyleTask, report: Report) -> LearnDone:
    device = pick_device(request.device)
    tensors, _ = load_tensors(request.work_folder / "run" / WEIGHTS_FILE)
    network = task.style_network(tensors)
    before = ShippedNetworks(device)[RESOLUTION]
    after = networks_of(whole_tensors(network, RESOLUTION), network.config, device)

    def tell(fraction: float, text: str) -> None:
        report(LearnProgress(LearnStage.MEASURING, fraction, text))

    style = make_card(request, corpus, before, after, tell)
    write_style(style, {RESOLUTION: network}, request.output)
    return LearnDone(style, request.output, corpus.unused)
