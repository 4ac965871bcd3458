"""Learning a style from end to end: read, train, measure, write; stopped, it goes on."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import torch

from musegui.core.errors import UserError
from musegui.core.style.style_learning import (
    LearnDone,
    LearnProgress,
    LearnRequest,
    LearnStage,
    UpdateKind,
)
from musegui.core.translation import tr, tr_noop
from musegui.files.safe.atomic import check_writable, reason
from musegui.files.styles.stopped_learning import RUN_FOLDER, discard, work_folder
from musegui.files.styles.style_file import write_style
from musegui.model.learning.card import make_card
from musegui.model.learning.task import RESOLUTION, StyleTask
from musegui.model.network.checkpoint import load_tensors
from musegui.model.network.device import pick_device
from musegui.model.network.inference import ShippedNetworks, networks_of
from musegui.model.network.styles import whole_tensors
from musegui.model.training.folder import (
    Corpus,
    NothingToLearnError,
    first_process_first,
    read_folder,
)
from musegui.model.training.task import TrainingOptions
from musegui.model.training.trainer import WEIGHTS_FILE, Trainer, TrainingProgress
from musegui.model.training.training import process_group

BATCH_SIZE = 16
RATES = {UpdateKind.FULL: 1e-3, UpdateKind.LOW_RANK: 2e-3, UpdateKind.LAST_LEVELS: 1e-3}
"""Learning rates; chosen, not tuned."""

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_MAKE_ROOM = tr_noop("Make room, and ask for the same again: it goes on from here.")

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
    except UserError as problem:
        cause = problem.__cause__
        if isinstance(cause, OSError) and cause.errno in _NO_ROOM:
            raise UserError(f"{problem} {tr(_MAKE_ROOM)}") from problem
        raise
    except OSError as problem:
        place = problem.filename or request.work_folder
        advice = f" {tr(_MAKE_ROOM)}" if problem.errno in _NO_ROOM else ""
        raise UserError(
            tr(
                "{path} can't be written: {reason}.{advice}",
                path=place,
                reason=reason(problem),
                advice=advice,
            )
        ) from problem


def _learn(
    request: LearnRequest, report: Report, between: Callable[[], None] | None
) -> LearnDone | None:
    if request.threads is not None:
        torch.set_num_threads(request.threads)
    leads = os.environ.get("RANK", "0") == "0"
    if leads:
        _check_output(request.output)
    try:
        with work_folder(request) if leads else nullcontext():
            with process_group():
                corpus = _read(request, report)
                task = StyleTask(_options(request), corpus.learnt, corpus.held_back, request.update)
                run = request.work_folder / RUN_FOLDER
                trainer = Trainer(_options(request), task, run, request.device)
                if trainer.fraction < 1:
                    report(_begun(trainer, request))
                trainer.run(lambda progress: report(_told(progress, request)), between)
            if not leads:
                return None
            done = _finish(request, corpus, task, report)
    except NothingToLearnError:
        discard(request)
        raise
    discard(request)
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


def _check_output(output: Path) -> None:
    """Make sure that the output can be written before the work begins."""
    if os.path.isdir(output):
        raise UserError(tr("{path} is a folder; name a file in it.", path=output))
    try:
        check_writable(output)
    except (OSError, ValueError) as problem:
        why = reason(problem) if isinstance(problem, OSError) else tr("that is no name for a file")
        raise UserError(
            tr("{path} can't be written: {reason}.", path=output, reason=why)
        ) from problem


def _read(request: LearnRequest, report: Report) -> Corpus:
    """Read the folder, or in other processes what the first one has written down."""

    def tell(done: int, total: int) -> None:
        report(
            LearnProgress(
                LearnStage.READING,
                done / total,
                tr("{done:,} of {total:,} files read", done=done, total=total),
            )
        )

    with first_process_first():
        return read_folder(request.folder, request.work_folder, request.processes, tell)


def _begun(trainer: Trainer, request: LearnRequest) -> LearnProgress:
    """Tell where the training begins, or goes on: the first iterations can take their time."""
    here = TrainingProgress(
        trainer.iteration, trainer.fraction, trainer.seconds, {}, None, trainer.task.valid_name
    )
    return _told(here, request)


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
    tensors, _ = load_tensors(request.work_folder / RUN_FOLDER / WEIGHTS_FILE)
    network = task.style_network(tensors)
    before = ShippedNetworks(device)[RESOLUTION]
    after = networks_of(whole_tensors(network, RESOLUTION), network.config, device)

    def tell(fraction: float, text: str) -> None:
        report(LearnProgress(LearnStage.MEASURING, fraction, text))

    style = make_card(request, corpus, before, after, tell)
    write_style(style, {RESOLUTION: network}, request.output)
    return LearnDone(style, request.output, corpus.unused)
