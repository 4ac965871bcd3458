"""The command that trains a network, alone or as one of several processes.

Alone: ``musegui train --out runs/sixteenth``. On several devices:
``torchrun --nproc-per-node 2 -m musegui train --out runs/sixteenth``.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from musegui.cli.argument_types import whole_number
from musegui.cli.streams import complain
from musegui.core.fill.continuing import DEFAULT_ENGINE
from musegui.core.translation import tr, tr_noop
from musegui.model.continuation.registry import ENGINES
from musegui.model.network.network import CONFIGURATIONS
from musegui.model.training.corpora import CORPORA
from musegui.model.training.task import OWN_OPTIONS, TrainingOptions, TrainingRecipe
from musegui.model.training.trainer import STATE_FILE, WEIGHTS_FILE, Trainer, TrainingProgress
from musegui.model.training.training import prepared_trainer


def train(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Train the fill or another engine; the same command again goes on after a stop."""
    _add_arguments(parser)
    given = vars(parser.parse_args(words))
    folder, device, threads = (given.pop(name) for name in ("out", "device", "threads"))
    recipe = ENGINES[given["engine"]].training
    options = _chosen_options(recipe, given, parser)
    try:
        with prepared_trainer(recipe, options, folder, device, threads, _show_parsing) as trainer:
            _say_if_finished(trainer)
            trainer.run(_show_progress)
    except KeyboardInterrupt:
        complain(
            tr("interrupted; the same command goes on from the last saved state.")
            if (folder / STATE_FILE).exists()
            else tr("interrupted; the same command begins anew, as nothing has been saved yet.")
        )
        return 130
    return 0


def _chosen_options(
    recipe: TrainingRecipe, given: Mapping[str, Any], parser: argparse.ArgumentParser
) -> TrainingOptions:
    """Give the engine's options with what was said on the command line."""
    for name in given:
        if name in OWN_OPTIONS - recipe.uses:
            parser.error(
                tr(
                    "The engine {engine} has no use for {option}.",
                    engine=given["engine"],
                    option="--" + name.replace("_", "-"),
                )
            )
    try:
        return replace(recipe.defaults, **given)
    except ValueError as problem:
        parser.error(str(problem))


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, help=tr("folder of the run"))
    parser.add_argument("--device", help=tr("cpu, cuda, mps; the best there is if not given"))
    parser.add_argument("--threads", type=whole_number(1), help=tr("CPU threads of each process"))
    parser.add_argument(
        "--engine",
        choices=ENGINES,
        default=DEFAULT_ENGINE,
        help=tr("what is trained ({engine})", engine=DEFAULT_ENGINE),
    )
    length = parser.add_mutually_exclusive_group(required=True)
    for name, kind, words in (
        ("--iterations", int, tr("how long to train, in iterations")),
        ("--minutes", float, tr("how long to train, in minutes")),
    ):
        length.add_argument(name, type=kind, default=argparse.SUPPRESS, help=words)
    for name, settings in _OPTIONS.items():
        words = tr(settings["help"])
        parser.add_argument(name, default=argparse.SUPPRESS, **{**settings, "help": words})


_OPTIONS: dict[str, dict[str, Any]] = {
    "--network": {"choices": CONFIGURATIONS, "help": tr_noop("for cnn")},
    "--resolution": {
        "type": int,
        "choices": (16, 8),
        "help": tr_noop("grid of the notes, for cnn"),
    },
    "--corpus": {"choices": CORPORA, "help": tr_noop("what music21 holds, for cnn")},
    "--data": {
        "metavar": "FOLDER",
        "help": tr_noop(
            "train on the pieces in a folder, in four voices, instead of music21's; for the "
            "rnn engines also FILE.json, chorales in quarters"
        ),
    },
    "--batch-size": {"type": int, "help": tr_noop("crops of pieces in an iteration")},
    "--crop-steps": {"type": int, "help": tr_noop("length of a crop in steps of the grid")},
    "--learning-rate": {"type": float, "help": tr_noop("of the optimizer, at its highest")},
    "--weight-decay": {"type": float, "help": tr_noop("of the optimizer")},
    "--seed": {"type": int, "help": tr_noop("the same seed trains the same on the same processor")},
    "--initial-weights": {"metavar": "FILE", "help": tr_noop("start from these weights")},
}
"""Every engine has defaults of its own for these."""


def _say_if_finished(trainer: Trainer) -> None:
    if trainer.fraction >= 1.0:
        print(
            tr(
                "This run is finished, at iteration {iteration}; its weights are in "
                "{path}. Ask for more iterations or minutes in another folder.",
                iteration=trainer.iteration,
                path=trainer.folder / WEIGHTS_FILE,
            )
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
