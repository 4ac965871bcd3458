"""What is trained when a style is learnt: the shipped network, tuned to a few pieces."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from musegui.core.style.style_learning import UpdateKind
from musegui.files.styles.style_file import StyleNetwork
from musegui.model.evaluation.metrics import consecutive_crops
from musegui.model.network.network import channels_last, config_from_dict, config_to_dict
from musegui.model.network.styles import DOWN, UP, shipped_digest, shipped_tensors
from musegui.model.training.chorales import Chorale
from musegui.model.training.cnn_task import CnnTask
from musegui.model.training.objective import Networks
from musegui.model.training.task import TrainingOptions

RESOLUTION = 16
RANK = 8
_LEAST_WIDTH = 16
"""Kernels with fewer filters are learnt whole where others are learnt as products."""

_LAST = ("pitch.up_blocks.", "pitch.widen.", "pitch.pitch_head.", "pitch.rest_head.", "onset.")
_ADDED = ".parametrizations.weight.0."
_ORIGINAL = ".parametrizations.weight.original"
_VALID_BATCHES = 8


class LowRank(nn.Module):
    """Adds the product of two small matrices to a kernel (Hu et al. 2021, LoRA, section 4.1)."""

    def __init__(self, shape: Sequence[int], rank: int = RANK) -> None:
        super().__init__()
        inputs = math.prod(shape[1:])
        self.up = nn.Parameter(torch.zeros(shape[0], rank))
        self.down = nn.Parameter(torch.randn(rank, inputs) / math.sqrt(inputs))

    def forward(self, kernel: Tensor) -> Tensor:
        return kernel + (self.up @ self.down).reshape(kernel.shape)


class StyleTask(CnnTask):
    """The shipped network on the pieces of a style; its weights that did best on the others stay.

    Parameters
    ----------
    options : TrainingOptions
    learnt, held_back : sequence of Chorale
        On sixteenths.
    update : UpdateKind
        Which weights are learnt.
    """

    validate_every = 50
    keeps_best = True
    patience = 8

    def __init__(
        self,
        options: TrainingOptions,
        learnt: Sequence[Chorale],
        held_back: Sequence[Chorale],
        update: UpdateKind,
    ) -> None:
        super().__init__(options, learnt, held_back)
        self._update = update
        self._tensors, description = shipped_tensors(RESOLUTION)
        self._config = config_from_dict(description["config"])
        crops = consecutive_crops(held_back, options.crop_steps)
        count = min(_VALID_BATCHES, -(-2 * len(crops) // 16))
        self.valid_batches_drawn = max(count, 1)

    def make_network(self) -> nn.Module:
        networks = Networks(self._config)
        networks.load_state_dict({name: t.float() for name, t in self._tensors.items()})
        channels_last(networks)
        for name, parameter in networks.named_parameters():
            last = name.startswith(_LAST)
            parameter.requires_grad_(last or self._update is not UpdateKind.LAST_LEVELS)
        if self._update is UpdateKind.LOW_RANK:
            for module in networks.pitch.modules():
                if isinstance(module, nn.Conv2d) and min(module.weight.shape[:2]) >= _LEAST_WIDTH:
                    module.weight.requires_grad_(False)
                    shape = tuple(module.weight.shape)
                    parametrize.register_parametrization(module, "weight", LowRank(shape))
        return networks

    def _is_kernel(self, name: str, parameter: nn.Parameter) -> bool:
        return super()._is_kernel(name, parameter) and _ADDED not in name

    def style_network(self, tensors: dict[str, Tensor]) -> StyleNetwork:
        """Give what a style's file holds of the weights that were kept.

        Parameters
        ----------
        tensors : dict
            As the trainer wrote them.
        """
        own = {}
        for name, tensor in tensors.items():
            if self._update is UpdateKind.LAST_LEVELS and not name.startswith(_LAST):
                continue
            if name.endswith(_ORIGINAL):
                continue
            for word, ending in (("up", UP), ("down", DOWN)):
                name = name.replace(f"{_ADDED}{word}", f".weight{ending}")
            own[name] = tensor.half().numpy()
        base = "" if self._update is UpdateKind.FULL else shipped_digest(RESOLUTION)
        return StyleNetwork(config_to_dict(self._config), base, own)
