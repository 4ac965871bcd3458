"""Training: one command that uses what is there, resumes, and scales out with torchrun.

Alone: ``musegui train --out runs/sixteenth``. On several devices:
``torchrun --nproc-per-node 2 -m musegui.model.training.training --out runs/sixteenth``.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import torch
import torch.distributed as dist

from musegui.model.network.network import CONFIGURATIONS
from musegui.model.training.dataset import load_chorales
from musegui.model.training.trainer import (
    STATE_FILE,
    WEIGHTS_FILE,
    Trainer,
    TrainingOptions,
    TrainingProgress,
)


def main(
    words: Sequence[str] | None = None, program: str = "musegui.model.training.training"
) -> int:
    """Train from the command line; the same under ``torchrun``, which starts several of these."""
    default = TrainingOptions()
    parser = argparse.ArgumentParser(
        prog=program,
        description="Train a network on Bach's chorales; run again to go on after a stop.",
    )
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
    parser.add_argument("--threads", type=int, help="CPU threads of each process")
    arguments = vars(parser.parse_args(words))
    folder, device = arguments.pop("out"), arguments.pop("device")
    try:
        if (threads := arguments.pop("threads")) is not None:
            torch.set_num_threads(threads)
        options = TrainingOptions(**arguments)
    except (ValueError, RuntimeError) as problem:  # torch raises the latter for no threads
        parser.error(str(problem))
    distributed = "RANK" in os.environ
    if distributed:
        dist.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
    try:
        train_pieces, valid_pieces = (
            [piece if options.resolution == 16 else piece.at_eighths() for piece in pieces]
            for pieces in (load_chorales("train", progress=_show_parsing), load_chorales("valid"))
        )
        trainer = Trainer(options, train_pieces, valid_pieces, folder, device)
        if trainer.fraction >= 1.0:
            print(
                f"This run is finished, at iteration {trainer.iteration}; its weights are in "
                f"{folder / WEIGHTS_FILE}. Ask for more iterations or minutes in another folder."
            )
        trainer.run(_show_progress)
    except KeyboardInterrupt:
        next_time = "goes on from the last saved state"
        if not (folder / STATE_FILE).exists():
            next_time = "begins anew, as nothing has been saved yet"
        print(f"musegui: interrupted; the same command {next_time}.", file=sys.stderr)
        return 130
    finally:
        if distributed:
            dist.destroy_process_group()
    return 0


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


if __name__ == "__main__":
    raise SystemExit(main())
