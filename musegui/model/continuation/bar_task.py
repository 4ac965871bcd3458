"""Training of the MidiNet-like network: two networks against each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from musegui.core.analysis.recognition import Tonality
from musegui.core.fill.frames import frames_of
from musegui.model.continuation.networks.bar_gan import (
    BAR_STEPS,
    LOWEST_ROW,
    NOISE,
    ROWS,
    BarGan,
)
from musegui.model.continuation.tokens.melody_codec import tonic_shift
from musegui.model.network.encoding import pitches_of
from musegui.model.training.chorales import Chorale
from musegui.model.training.corpora import pieces_to_train_on
from musegui.model.training.task import (
    Arrays,
    Losses,
    ReportReading,
    TrainingOptions,
    TrainingRecipe,
    TrainingTask,
    Update,
)

REAL_LABEL = 0.9
"""One-sided label smoothing (Salimans et al. 2016): real bars are told to be not quite real."""

_FEATURES_WEIGHT, _ROLLS_WEIGHT = 10.0, 100.0

Rolls = NDArray[np.float32]


def bars_of(chorale: Chorale) -> Rolls:
    """Give the bars of a chorale in 4/4, each after the one before it, in the key on C.

    Returns
    -------
    ndarray of float32, shape (bars, 2, ROWS, BAR_STEPS)
    """
    frames = frames_of(pitches_of(chorale.classes)[None], chorale.onsets[None])
    key = chorale.key or Tonality(0, minor=False)
    sounding = frames.moved(tonic_shift(key.tonic)).sounding[0, :, LOWEST_ROW : LOWEST_ROW + ROWS]
    starts = np.flatnonzero(chorale.steps_into_bar == 0)
    pairs = [
        np.stack([sounding[start - BAR_STEPS : start].T, sounding[start : start + BAR_STEPS].T])
        for start, following in zip(starts, np.append(starts[1:], chorale.steps), strict=True)
        if start >= BAR_STEPS and following - start == BAR_STEPS
    ]
    shape = (0, 2, ROWS, BAR_STEPS)
    return np.array(pairs, dtype=np.float32) if pairs else np.zeros(shape, dtype=np.float32)


class BarTask(TrainingTask):
    """Generator and critic in turn.

    The valid figure is how far the pitches of drawn bars are from those of real ones: the mean
    difference of how often each sounds.

    Parameters
    ----------
    train_bars, valid_bars : ndarray of float32, shape (bars, 2, ROWS, BAR_STEPS)
    """

    valid_name = "pitch_gap"

    def __init__(self, train_bars: Rolls, valid_bars: Rolls) -> None:
        self._train, self._valid = train_bars, valid_bars
        self._config = {"width": 32}

    def make_network(self) -> nn.Module:
        return BarGan(**self._config)

    def draw(self, rng: np.random.Generator, batch_size: int) -> Arrays:
        chosen = self._train[rng.integers(len(self._train), size=batch_size)]
        return _batch(chosen, rng)

    def losses(self, network: nn.Module, tensors: Sequence[Tensor]) -> Losses:
        """Give what the generator makes small: to be told from real bars, and unlike features."""
        drawn, _, drawn_logit, _, real_features, drawn_features = network(*tensors)
        apart = (real_features.mean(dim=0) - drawn_features.mean(dim=0)).square().mean()
        rolls = (tensors[1].mean(dim=0) - drawn.mean(dim=0)).square().mean()
        return {
            "generator_loss": F.binary_cross_entropy_with_logits(
                drawn_logit, torch.ones_like(drawn_logit)
            ),
            "feature_loss": _FEATURES_WEIGHT * apart,
            "roll_loss": _ROLLS_WEIGHT * rolls,
        }

    def critic_losses(self, network: nn.Module, tensors: Sequence[Tensor]) -> Losses:
        """Give what the critic makes small: to take drawn bars for real, or real for drawn."""
        _, real_logit, _, apart_logit, *_ = network(*tensors)
        real = F.binary_cross_entropy_with_logits(
            real_logit, torch.full_like(real_logit, REAL_LABEL)
        )
        drawn = F.binary_cross_entropy_with_logits(apart_logit, torch.zeros_like(apart_logit))
        return {"critic_loss": real + drawn}

    def updates(self, network: nn.Module, options: TrainingOptions) -> Sequence[Update]:
        assert isinstance(network, BarGan)
        rate = options.learning_rate
        return [
            Update(losses, list(part.parameters()), {name: _adam(part, rate)})
            for name, part, losses in (
                ("critic", network.critic, self.critic_losses),
                ("generator", network.generator, self.losses),
            )
        ]

    def valid_batches(self) -> Sequence[Arrays]:
        return [_batch(self._valid, np.random.default_rng(7))]

    def valid_figure(self, network: nn.Module, tensors: Sequence[Tensor]) -> float:
        drawn = network(*tensors)[0]
        return float((drawn.mean(dim=(0, 1, 3)) - tensors[1].mean(dim=(0, 1, 3))).abs().mean())

    def header(self) -> dict[str, Any]:
        return {"config": self._config}


def _adam(part: nn.Module, rate: float) -> torch.optim.Optimizer:
    return torch.optim.Adam(part.parameters(), rate, betas=(0.5, 0.999))


def _batch(pairs: Rolls, rng: np.random.Generator) -> Arrays:
    noise = rng.standard_normal((len(pairs), NOISE)).astype(np.float32)
    return [pairs[:, :1], pairs[:, 1:], noise]


def _make_task(options: TrainingOptions, report: ReportReading) -> BarTask:
    train, valid = (
        np.concatenate([bars_of(piece) for piece in pieces])
        for pieces in pieces_to_train_on(options, report)
    )
    return BarTask(train, valid)


BAR_RECIPE = TrainingRecipe(
    _make_task,
    TrainingOptions(
        batch_size=64, learning_rate=2e-4, clip_norm=3.0, ema_decay=0.99, mixed_precision=False
    ),
    uses=frozenset({"data"}),
)
