"""The command that trains a network, alone or as one of several processes.

Alone: ``musegui train --out runs/sixteenth``. On several devices:
``torchrun --nproc-per-node 2 -m musegui train --out runs/sixteenth``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from musegui.cli.numbers import whole_number
from musegui.model.network.network import CONFIGURATIONS
from musegui.model.training.trainer import (
    STATE_FILE,
    WEIGHTS_FILE,
    Trainer,
    TrainingOptions,
    TrainingProgress,
)
from musegui.model.training.training import prepared_trainer


def train(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Train on Bach's chorales; the same command again goes on after a stop."""
    _add_arguments(parser)
    arguments = vars(parser.parse_args(words))
    folder, device, threads = (arguments.pop(name) for name in ("out", "device", "threads"))
    try:
        options = TrainingOptions(**arguments)
    except ValueError as problem:
        parser.error(str(problem))
    try:
        with prepared_trainer(options, folder, device, threads, _show_parsing) as trainer:
            _say_if_finished(trainer)
            trainer.run(_show_progress)
    except KeyboardInterrupt:
        next_time = "goes on from the last saved state"
        if not (folder / STATE_FILE).exists():
            next_time = "begins anew, as nothing has been saved yet"
        print(f"musegui: interrupted; the same command {next_time}.", file=sys.stderr)
        return 130
    return 0


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    default = TrainingOptions()
    parser.add_argument("--out", type=Path, required=True, help="folder of the run")
    parser.add_argument("--network", choices=CONFIGURATIONS, default=default.network)
    parser.add_argument("--resolution", type=int, choices=(16, 8), default=default.resolution)
    length = parser.add_mutually_exclusive_group(required=True)
    length.add_argument("--iterations", type=int)
    length.add_argument("--minutes", type=float)
    parser.add_argument("--batch-size", type=int, default=default.batch_size)
    parser.add_argument("--crop-steps", type=int, default=default.crop_steps)
    parser.add_argument("--learning-rate", type=float, default=default.learning_rate)
    parser.add_argument("--weight-decay", type=float, default=default.weight_decay)
    parser.add_argument("--seed", type=int, default=default.seed)
    parser.add_argument("--initial-weights", metavar="FILE", help="start from these weights")
    parser.add_argument("--device", help="cpu, cuda, mps; the best there is if not given")
    parser.add_argument("--threads", type=whole_number(1), help="CPU threads of each process")


def _say_if_finished(trainer: Trainer) -> None:
    if trainer.fraction >= 1.0:
        print(
            f"This run is finished, at iteration {trainer.iteration}; its weights are in "
            f"{trainer.folder / WEIGHTS_FILE}. Ask for more iterations or minutes in another "
            "folder."
        )


def _show_parsing(done: int, total: int) -> None:
    if done == total or done % 20 == 0:
        print(f"reading chorales: {done} of {total}", flush=True)


def _show_progress(progress: TrainingProgress) -> None:
    valid = "" if progress.valid_nll is None else f"  valid {progress.valid_nll:.4f}"
    print(
        f"{progress.fraction:6.1%}  iteration {progress.iteration}  {progress.seconds / 60:.1f} min"
        f"  loss {progress.loss:.4f}  onsets {progress.onset_loss:.4f}{valid}",
        flush=True,
    )
