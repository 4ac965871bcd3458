"""What is trained: the one thing in which runs of different engines differ.

A `Trainer` knows nothing of music. What it trains is a `TrainingTask`: a network, the batches it is
shown and the losses that are made small. Everything else, from checkpoints to several processes, is
the trainer's and the same for all.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from musegui.core.translation import tr

Arrays = Sequence[NDArray[Any]]
"""A batch: the first axis of every array is the batch's."""

Losses = Mapping[str, Tensor]
"""By the names they have in the curve, the one that counts first; their sum is made small."""

ReportReading = Callable[[int, int], None]
"""Told how many pieces of how many have been read."""


@dataclass(frozen=True)
class TrainingOptions:
    """Everything that fixes a training run.

    Attributes
    ----------
    engine : str
        What is trained, by its name among the engines.
    network : str
        Name of a configuration in `CONFIGURATIONS`; this and the next three are the fill's.
    resolution : {16, 8}
        Grid: sixteenths or eighths.
    corpus : str
        Name of a collection in `CORPORA`.
    crop_steps, batch_size : int
        Size of the global batch; under torchrun every process takes its share.
    iterations : int or None
    minutes : float or None
        How long to train, by one or the other; the learning rate falls to zero by then.
    learning_rate, weight_decay, warmup_iterations, clip_norm, ema_decay : float
        The learning rate falls by a cosine; the averaged weights are the ones that ship.
    initial_weights : str or None
        Weights to start from instead of random ones.
    mixed_precision : bool
        Whether passes run in bf16 where that is safe.
    data : str or None
        A folder of pieces to train on in place of music21's chorales; for networks of frames also a
        file of the quarter-note task.

    Raises
    ------
    ValueError
        If a number that must be positive is not.
    """

    network: str = "musegui"
    resolution: int = 16
    corpus: str = "bach"
    crop_steps: int = 64
    batch_size: int = 16
    iterations: int | None = None
    minutes: float | None = None
    learning_rate: float = 3e-3
    weight_decay: float = 0.1
    warmup_iterations: int = 100
    clip_norm: float = 1.0
    ema_decay: float = 0.999
    seed: int = 0
    initial_weights: str | None = None
    mixed_precision: bool = True
    engine: str = "cnn"
    data: str | None = None

    def __post_init__(self) -> None:
        for name in ("crop_steps", "batch_size", "iterations", "minutes", "learning_rate"):
            value = getattr(self, name)
            if value is not None and not 0 < value < math.inf:
                words = name.replace("_", " ")
                raise ValueError(
                    tr(
                        "The value of {option} must be a positive number, not {value}.",
                        option=words,
                        value=value,
                    )
                )


@dataclass(frozen=True)
class Update:
    """One step of an iteration: what is made small, and who makes it so.

    Attributes
    ----------
    losses : callable
        Takes the network (or torch's wrapper of it, so call it as a whole and none of its parts)
        and a batch as tensors.
    parameters : list of Parameter
        Whose gradients are clipped together.
    optimizers : mapping of str to Optimizer
        By the names they have in checkpoints, which differ between all updates of a task.
    """

    losses: Callable[[nn.Module, Sequence[Tensor]], Losses]
    parameters: Sequence[nn.Parameter]
    optimizers: Mapping[str, torch.optim.Optimizer]


class TrainingTask(ABC):
    """What a `Trainer` trains. An engine's own lives beside the engine.

    Attributes
    ----------
    validate_every : int
        Iterations from one look at the valid fold to the next.
    keeps_best : bool
        Whether the weights that were best on the valid fold are kept in place of the last ones:
        for networks that learn their pieces by heart.
    patience : float
        After so many looks at the valid fold that brought nothing better a run ends.
    valid_name : str
        What the figure on the valid fold is called in the curve; smaller is better.
    """

    validate_every = 500
    keeps_best = False
    patience = math.inf
    valid_name = "valid_nll"

    @abstractmethod
    def make_network(self) -> nn.Module:
        """Make the untrained network; torch's random numbers are those of the run's seed."""

    @abstractmethod
    def draw(self, rng: np.random.Generator, batch_size: int) -> Arrays:
        """Draw a batch of the train fold; everything random comes from ``rng``."""

    @abstractmethod
    def losses(self, network: nn.Module, tensors: Sequence[Tensor]) -> Losses:
        """Give the losses of a batch; call ``network`` as a whole and none of its parts."""

    @abstractmethod
    def valid_batches(self) -> Sequence[Arrays]:
        """Give batches of the valid fold, the same ones every time."""

    def valid_figure(self, network: nn.Module, tensors: Sequence[Tensor]) -> float:
        """Give a batch's figure; the valid figure is their mean."""
        return float(next(iter(self.losses(network, tensors).values())))

    def updates(self, network: nn.Module, options: TrainingOptions) -> Sequence[Update]:
        """Give what is done in every iteration, in this order: one step of AdamW if not overridden.

        Networks that are trained against each other have one `Update` each; it is given the same
        batch.
        """
        parameters = list(network.parameters())
        adamw = torch.optim.AdamW(
            parameters, options.learning_rate, weight_decay=options.weight_decay
        )
        return [Update(self.losses, parameters, {"adamw": adamw})]

    def header(self) -> dict[str, Any]:
        """Give plain values that stand in the weights' header: what is needed to build it again."""
        return {}


@dataclass(frozen=True)
class TrainingRecipe:
    """How an engine is trained: a row of the table of engines has one.

    Attributes
    ----------
    make_task : callable
        Reads the data and makes the task; tells how far reading has come.
    defaults : TrainingOptions
        Options of a run that says nothing else.
    uses : frozenset of str
        Which of `OWN_OPTIONS` it uses; the others are refused.
    """

    make_task: Callable[[TrainingOptions, ReportReading], TrainingTask]
    defaults: TrainingOptions = field(default_factory=TrainingOptions)
    uses: frozenset[str] = frozenset()


OWN_OPTIONS = frozenset({"network", "resolution", "corpus", "crop_steps", "weight_decay", "data"})
"""Options that only some engines have a use for."""
