"""A training run of an engine in one process, or in several that ``torchrun`` starts."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import torch
import torch.distributed as dist

from musegui.model.training.task import ReportReading, TrainingOptions, TrainingRecipe
from musegui.model.training.trainer import Trainer

_PATIENCE = timedelta(days=1)
"""The first process may read a large folder while the others wait."""


@contextmanager
def prepared_trainer(
    recipe: TrainingRecipe,
    options: TrainingOptions,
    folder: Path,
    device: str | None,
    threads: int | None,
    progress: ReportReading,
) -> Iterator[Trainer]:
    """Read the data, and begin or resume a run; ``torchrun``'s processes share the work.

    Parameters
    ----------
    recipe : TrainingRecipe
        That of the engine which the options name.
    threads : int, optional
        CPU threads of each process.
    progress : callable
        Told how many chorales of how many have been read, if that takes long.
    """
    if threads is not None:
        torch.set_num_threads(threads)
    with process_group():
        task = recipe.make_task(options, progress)
        yield Trainer(options, task, folder, device)


@contextmanager
def process_group() -> Iterator[None]:
    """Let the processes that ``torchrun`` started find each other; one alone needs nothing."""
    distributed = "RANK" in os.environ
    if distributed:
        dist.init_process_group("nccl" if torch.cuda.is_available() else "gloo", timeout=_PATIENCE)
    try:
        yield
    finally:
        if distributed:
            dist.destroy_process_group()
