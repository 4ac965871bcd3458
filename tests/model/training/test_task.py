"""What the trainer does for any task: several updates, the best weights, resuming."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from musegui.model.network.checkpoint import load_tensors
from musegui.model.training.task import Arrays, Losses, TrainingOptions, TrainingTask, Update
from musegui.model.training.trainer import CURVE_FILE, STATE_FILE, WEIGHTS_FILE, Trainer

OPTIONS = TrainingOptions(
    iterations=9, batch_size=2, learning_rate=0.1, warmup_iterations=1, ema_decay=0.0
)


class Pair(nn.Module):
    """Two numbers that are trained against each other."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Parameter(torch.zeros(1))
        self.second = nn.Parameter(torch.zeros(1))

    def forward(self, goal: Tensor) -> tuple[Tensor, Tensor]:
        return (self.first - goal).square().mean(), (self.second + self.first.detach()).square()


class PairTask(TrainingTask):
    """Has one optimizer for each of the two, as a generator and its critic have."""

    validate_every = 3

    def make_network(self) -> nn.Module:
        return Pair()

    def draw(self, rng: np.random.Generator, batch_size: int) -> Arrays:
        return [1 + rng.normal(0, 0.01, (batch_size, 1)).astype(np.float32)]

    def losses(self, network: nn.Module, tensors: Sequence[Tensor]) -> Losses:
        return {"loss": network(*tensors)[0]}

    def second_losses(self, network: nn.Module, tensors: Sequence[Tensor]) -> Losses:
        return {"second_loss": network(*tensors)[1].sum()}

    def valid_batches(self) -> Sequence[Arrays]:
        return [[np.ones((1, 1), dtype=np.float32)]]

    def updates(self, network: nn.Module, options: TrainingOptions) -> Sequence[Update]:
        assert isinstance(network, Pair)
        return [
            Update(losses, [part], {name: torch.optim.RMSprop([part], options.learning_rate)})
            for name, part, losses in (
                ("rms", network.first, self.losses),
                ("critic", network.second, self.second_losses),
            )
        ]


class WorseningTask(PairTask):
    """Is best on the valid fold before it has learnt much."""

    keeps_best = True
    valid_name = "distance"

    def valid_figure(self, network: nn.Module, tensors: Sequence[Tensor]) -> float:
        assert isinstance(network, Pair)
        return abs(float(network.first.detach()) - 0.3)


def curve_of(folder: Path) -> list[dict[str, float]]:
    return [json.loads(line) for line in (folder / CURVE_FILE).read_text().splitlines()]


def test_every_update_has_its_loss_and_its_optimizer(tmp_path: Path) -> None:
    trainer = Trainer(OPTIONS, PairTask(), tmp_path, "cpu")
    trainer.run(lambda _progress: None)
    assert set(trainer.optimizers) == {"rms", "critic"}
    lines = curve_of(tmp_path)
    assert {"loss", "second_loss", "valid_nll"} <= set(lines[-1])
    assert [line["iteration"] for line in lines] == [3, 6, 9]  # the last is not told twice
    weights, _ = load_tensors(tmp_path / WEIGHTS_FILE)
    assert weights["first"] > 0.3
    assert weights["second"] < -0.1


def test_the_best_weights_on_the_valid_fold_are_kept(tmp_path: Path) -> None:
    trainer = Trainer(replace(OPTIONS, iterations=30), WorseningTask(), tmp_path, "cpu")
    trainer.run(lambda _progress: None)
    figures = [line["distance"] for line in curve_of(tmp_path)]
    assert figures[-1] > min(figures)
    weights, header = load_tensors(tmp_path / WEIGHTS_FILE)
    assert abs(float(weights["first"]) - 0.3) == pytest.approx(min(figures), abs=1e-3)
    assert header["best"] == min(figures)


def test_a_resumed_run_keeps_both_optimizers_and_the_best_figure(tmp_path: Path) -> None:
    whole = Trainer(OPTIONS, WorseningTask(), tmp_path / "whole", "cpu")
    whole.run(lambda _progress: None)
    first = Trainer(OPTIONS, WorseningTask(), tmp_path / "parts", "cpu")
    for _ in range(4):
        first._iterate(first.fraction)
        first.iteration += 1
    first.best = 0.125
    first._save_state()
    resumed = Trainer(OPTIONS, WorseningTask(), tmp_path / "parts", "cpu")
    assert (resumed.iteration, resumed.best) == (4, 0.125)
    resumed.run(lambda _progress: None)
    for name, value in whole.network.state_dict().items():
        assert torch.equal(value, resumed.network.state_dict()[name]), name


def test_a_run_from_before_later_options_goes_on(tmp_path: Path, monkeypatch) -> None:
    trainer = Trainer(OPTIONS, PairTask(), tmp_path, "cpu")
    described = trainer._description()
    options = {k: v for k, v in described["options"].items() if k not in ("engine", "data")}  # type: ignore[attr-defined]
    older = {"options": options, "iteration": 5, "seconds": 1.0}
    trainer._iterate(0.0)
    monkeypatch.setattr(trainer, "_description", lambda: older)
    trainer._save_state()
    assert (tmp_path / STATE_FILE).exists()
    assert Trainer(OPTIONS, PairTask(), tmp_path, "cpu").iteration == 5
