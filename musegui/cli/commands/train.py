"""The command that trains a network, alone or as one of several processes.

Alone: ``musegui train --out runs/sixteenth``. On several devices:
``torchrun --nproc-per-node 2 -m musegui train --out runs/sixteenth``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from musegui.cli.numbers import whole_number
from musegui.core.fill.continuing import DEFAULT_ENGINE
from musegui.model.continuation.registry import ENGINES
from musegui.model.network.network import CONFIGURATIONS
from musegui.model.training.corpora import CORPORA
from musegui.model.training.task import OWN_OPTIONS, TrainingOptions
from musegui.model.training.trainer import STATE_FILE, WEIGHTS_FILE, Trainer, TrainingProgress
from musegui.model.training.training import prepared_trainer


def train(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Train the fill or another engine; the same command again goes on after a stop."""
    _add_arguments(parser)
    given = vars(parser.parse_args(words))
    folder, device, threads = (given.pop(name) for name in ("out", "device", "threads"))
    options = _chosen_options(given, parser)
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


def _chosen_options(given: Mapping[str, Any], parser: argparse.ArgumentParser) -> TrainingOptions:
    """Give the engine's options with what was said on the command line."""
    engine = given["engine"]
    recipe = ENGINES[engine].training
    for name in given:
        if name in OWN_OPTIONS - recipe.uses:
            parser.error(f"The engine {engine} has no use for --{name.replace('_', '-')}.")
    try:
        return replace(recipe.defaults, **given)
    except ValueError as problem:
        parser.error(str(problem))


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, help="folder of the run")
    parser.add_argument("--device", help="cpu, cuda, mps; the best there is if not given")
    parser.add_argument("--threads", type=whole_number(1), help="CPU threads of each process")
    parser.add_argument(
        "--engine",
        choices=ENGINES,
        default=DEFAULT_ENGINE,
        help=f"what is trained ({DEFAULT_ENGINE})",
    )
    length = parser.add_mutually_exclusive_group(required=True)
    for name, kind in (("iterations", int), ("minutes", float)):
        sentence = f"how long to train, in {name}"
        length.add_argument(f"--{name}", type=kind, default=argparse.SUPPRESS, help=sentence)
    for name, settings in _OPTIONS.items():
        parser.add_argument(name, default=argparse.SUPPRESS, **settings)


_OPTIONS: dict[str, dict[str, Any]] = {
    "--network": {"choices": CONFIGURATIONS, "help": "for cnn"},
    "--resolution": {"type": int, "choices": (16, 8), "help": "grid of the notes, for cnn"},
    "--corpus": {"choices": CORPORA, "help": "what music21 holds, for cnn"},
    "--data": {
        "metavar": "FOLDER",
        "help": "train on the pieces in a folder, in four voices, instead of music21's; for the "
        "rnn engines also FILE.json, chorales in quarters",
    },
    "--batch-size": {"type": int, "help": "crops of pieces in an iteration"},
    "--crop-steps": {"type": int, "help": "length of a crop in steps of the grid"},
    "--learning-rate": {"type": float, "help": "of the optimizer, at its highest"},
    "--weight-decay": {"type": float, "help": "of the optimizer"},
    "--seed": {"type": int, "help": "the same seed trains the same on the same processor"},
    "--initial-weights": {"metavar": "FILE", "help": "start from these weights"},
}
"""Every engine has defaults of its own for these."""


def _say_if_finished(trainer: Trainer) -> None:
    if trainer.fraction >= 1.0:
        print(
            f"This run is finished, at iteration {trainer.iteration}; its weights are in "
            f"{trainer.folder / WEIGHTS_FILE}. Ask for more iterations or minutes in another "
            "folder."
        )


def _show_parsing(done: int, total: int) -> None:
    if done == total or done % 20 == 0:
        print(f"reading pieces: {done} of {total}", flush=True)


def _show_progress(progress: TrainingProgress) -> None:
    figures = dict(progress.losses)
    if progress.valid is not None:
        figures[progress.valid_name] = progress.valid
    shown = "".join(f"  {name.replace('_', ' ')} {value:.4f}" for name, value in figures.items())
    print(
        f"{progress.fraction:6.1%}  iteration {progress.iteration}  {progress.seconds / 60:.1f} min"
        f"{shown}",
        flush=True,
    )
