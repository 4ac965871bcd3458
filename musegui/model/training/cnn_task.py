"""Training of the network that fills: masked cells of chorales or another corpus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.model.network.network import CONFIGURATIONS, channels_last, config_to_dict
from musegui.model.training.chorales import Chorale
from musegui.model.training.corpora import pieces_to_train_on
from musegui.model.training.crops import Batch, CropSampler
from musegui.model.training.objective import Networks
from musegui.model.training.optimizer import Muon
from musegui.model.training.task import (
    Arrays,
    Losses,
    ReportReading,
    TrainingOptions,
    TrainingRecipe,
    TrainingTask,
    Update,
)


class CnnTask(TrainingTask):
    """The pitch network and its onset head, on random crops with random masks.

    Parameters
    ----------
    options : TrainingOptions
    train_pieces, valid_pieces : sequence of Chorale
        On the grid of the options' resolution.
    """

    valid_batches_drawn = 12

    def __init__(
        self,
        options: TrainingOptions,
        train_pieces: Sequence[Chorale],
        valid_pieces: Sequence[Chorale],
    ) -> None:
        self._config = CONFIGURATIONS[options.network]
        self._resolution = options.resolution
        per_beat = STEPS_PER_BEAT * options.resolution // 16
        self._crops, self._valid_crops = (
            CropSampler(pieces, options.crop_steps, per_beat)
            for pieces in (train_pieces, valid_pieces)
        )

    def make_network(self) -> nn.Module:
        return channels_last(Networks(self._config))

    def draw(self, rng: np.random.Generator, batch_size: int) -> Arrays:
        return _arrays(self._crops.draw(batch_size, rng))

    def losses(self, network: nn.Module, tensors: Sequence[Tensor]) -> Losses:
        """Give the masked-cell NLL in nats, and the onset head's loss."""
        pitch_loss, onset_loss = network(*tensors)
        return {"loss": pitch_loss, "onset_loss": onset_loss}

    def valid_batches(self) -> Sequence[Arrays]:
        return [
            _arrays(self._valid_crops.draw(16, np.random.default_rng([7, index])))
            for index in range(self.valid_batches_drawn)
        ]

    def updates(self, network: nn.Module, options: TrainingOptions) -> Sequence[Update]:
        """Muon for kernels and matrices inside the pitch network, AdamW for everything else."""
        rate = options.learning_rate
        kernels: list[nn.Parameter] = []
        others: list[nn.Parameter] = []
        learnt = [(n, p) for n, p in network.named_parameters() if p.requires_grad]
        for name, parameter in learnt:
            (kernels if self._is_kernel(name, parameter) else others).append(parameter)
        optimizers: dict[str, torch.optim.Optimizer] = {}
        if kernels:
            optimizers["muon"] = Muon(kernels, rate, weight_decay=options.weight_decay)
        optimizers["adamw"] = torch.optim.AdamW(others, rate, betas=(0.9, 0.98), weight_decay=0.0)
        return [Update(self.losses, [parameter for _, parameter in learnt], optimizers)]

    def _is_kernel(self, name: str, parameter: nn.Parameter) -> bool:
        inside = name.startswith("pitch.") and "head" not in name and "register" not in name
        return inside and parameter.ndim > 1

    def header(self) -> dict[str, Any]:
        return {"config": config_to_dict(self._config), "resolution": self._resolution}


def _arrays(batch: Batch) -> Arrays:
    return batch.classes, batch.onsets, batch.context, batch.hidden


def _make_task(options: TrainingOptions, report: ReportReading) -> CnnTask:
    train_pieces, valid_pieces = (
        [piece if options.resolution == 16 else piece.at_eighths() for piece in pieces]
        for pieces in pieces_to_train_on(options, report)
    )
    return CnnTask(options, train_pieces, valid_pieces)


CNN_RECIPE = TrainingRecipe(
    _make_task,
    uses=frozenset({"network", "resolution", "corpus", "crop_steps", "weight_decay", "data"}),
)
