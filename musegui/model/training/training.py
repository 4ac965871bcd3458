"""A training run on Bach's chorales in one process, or in several that ``torchrun`` starts."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import torch
import torch.distributed as dist

from musegui.model.training.dataset import load_chorales
from musegui.model.training.trainer import Trainer, TrainingOptions


@contextmanager
def prepared_trainer(
    options: TrainingOptions,
    folder: Path,
    device: str | None,
    threads: int | None,
    progress: Callable[[int, int], None],
) -> Iterator[Trainer]:
    """Read the chorales, and begin or resume a run; ``torchrun``'s processes share the work.

    Parameters
    ----------
    threads : int, optional
        CPU threads of each process.
    progress : callable
        Told how many chorales of how many have been read, if that takes long.
    """
    if threads is not None:
        torch.set_num_threads(threads)
    distributed = "RANK" in os.environ
    if distributed:
        dist.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
    try:
        train_pieces, valid_pieces = (
            [piece if options.resolution == 16 else piece.at_eighths() for piece in pieces]
            for pieces in (load_chorales("train", progress=progress), load_chorales("valid"))
        )
        yield Trainer(options, train_pieces, valid_pieces, folder, device)
    finally:
        if distributed:
            dist.destroy_process_group()
