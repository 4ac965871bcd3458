"""The MidiNet-like network: trains against its critic, and goes on with a piece."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from musegui.core.fill.continuing import with_bars_to_come
from musegui.core.fill.fill_options import FillOptions
from musegui.files.chorale_book import read_chorale
from musegui.model.continuation.bar_model import BarModel
from musegui.model.continuation.bar_task import REAL_LABEL, BarTask, bars_of
from musegui.model.continuation.base.sequence import SequenceContinuation
from musegui.model.continuation.networks.bar_gan import BAR_STEPS, ROWS, BarGan
from musegui.model.network.encoding import classes_of
from musegui.model.sampling.filler import NetworkFiller
from musegui.model.training.chorales import Chorale
from musegui.model.training.task import TrainingOptions
from musegui.model.training.trainer import CURVE_FILE, Trainer


@pytest.fixture(scope="module")
def bars() -> np.ndarray:
    score = read_chorale("bwv66.6")
    chorale = Chorale(
        "bwv66.6",
        classes_of(score.pitches),
        score.onsets,
        score.grid.steps_into_bar(score.steps),
        score.cadences.astype(np.int64),
    )
    return bars_of(chorale)


def test_every_bar_stands_after_the_one_before_it(bars: np.ndarray) -> None:
    assert bars.shape[1:] == (2, ROWS, BAR_STEPS)
    np.testing.assert_array_equal(bars[:-1, 1], bars[1:, 0])
    assert (bars[:, 1].sum(axis=1) <= 4).all()


def test_generator_and_critic_train_in_turn(bars: np.ndarray, tmp_path: Path) -> None:
    task = BarTask(bars, bars)
    options = TrainingOptions(
        iterations=40, batch_size=8, learning_rate=2e-3, warmup_iterations=1, mixed_precision=False
    )
    trainer = Trainer(options, task, tmp_path, "cpu")
    network = trainer.network
    assert isinstance(network, BarGan)
    before = [next(part.parameters()).clone() for part in (network.generator, network.critic)]
    trainer.run(lambda progress: None)
    after = [next(part.parameters()) for part in (network.generator, network.critic)]
    assert all(not torch.equal(old, new) for old, new in zip(before, after, strict=True))
    last = json.loads((tmp_path / CURVE_FILE).read_text().splitlines()[-1])
    assert {"critic_loss", "generator_loss", "feature_loss", "pitch_gap"} <= last.keys()


def test_the_critics_update_leaves_the_generator_alone_and_smooths_one_side(
    bars: np.ndarray,
) -> None:
    network = BarGan(width=4)
    task = BarTask(bars, bars)
    tensors = [torch.from_numpy(array) for array in task.draw(np.random.default_rng(0), 4)]
    task.critic_losses(network, tensors)["critic_loss"].backward()
    assert all(parameter.grad is None for parameter in network.generator.parameters())
    sure = torch.nn.functional.binary_cross_entropy_with_logits
    logit = torch.tensor([[9.0]])
    assert sure(logit, torch.full_like(logit, REAL_LABEL)) > sure(logit, torch.ones_like(logit))


def test_a_piece_goes_on_bar_by_bar_the_same_for_the_same_seed(
    untrained_filler: NetworkFiller,
) -> None:
    torch.manual_seed(2)
    engine = SequenceContinuation(BarModel(BarGan(width=4).eval()), untrained_filler)
    score = read_chorale("bwv66.6")
    longer = with_bars_to_come(score, 2)
    options = replace(FillOptions(), sweeps=2, candidates=2)
    *_, last = engine.extend(longer, options, 3)
    first, second = (candidate.score for candidate in last.candidates)
    assert (first.pitches >= -1).all()
    assert (first.pitches != second.pitches).any()
    *_, last = engine.extend(longer, replace(options, candidates=1), 3)
    assert last.candidates[0].score == first
