import json
import os
import subprocess
import sys
from dataclasses import dataclass, replace

import pytest
import torch
from torch import nn

from musegui.model.network import network
from musegui.model.network.checkpoint import CheckpointError
from musegui.model.network.device import pick_device
from musegui.model.network.encoding import CLASSES, CONTEXT_PLANES
from musegui.model.network.inference import load_networks
from musegui.model.network.network import CONFIGURATIONS, UNetConfig
from musegui.model.training.cnn_task import CnnTask
from musegui.model.training.task import TrainingOptions
from musegui.model.training.trainer import (
    CURVE_FILE,
    STATE_FILE,
    WEIGHTS_FILE,
    Trainer,
    TrainingError,
)
from tests.waiting import PROGRAM_SECONDS


@pytest.fixture(autouse=True)
def _little_work(monkeypatch):
    monkeypatch.setattr(CnnTask, "valid_batches_drawn", 2)


OPTIONS = TrainingOptions(
    network="tiny", iterations=40, batch_size=4, crop_steps=32, warmup_iterations=5
)


def make_trainer(options, pieces, folder):
    return Trainer(options, CnnTask(options, pieces, pieces), folder, "cpu")


def train(folder, pieces, options=OPTIONS):
    reports = []
    trainer = make_trainer(options, pieces, folder)
    trainer.run(reports.append)
    return trainer, reports


def test_training_learns_and_leaves_usable_weights(tmp_path, pieces):
    options = replace(OPTIONS, iterations=150, learning_rate=0.02)
    _, reports = train(tmp_path, pieces, options)
    assert reports[-1].valid < 2.5  # ln(49) = 3.9 untrained
    curve = [json.loads(line) for line in (tmp_path / CURVE_FILE).read_text().splitlines()]
    assert curve[-1]["iteration"] == 150
    networks = load_networks(tmp_path / WEIGHTS_FILE, pick_device("cpu"))
    assert not networks.pitch.training


def test_a_stopped_run_goes_on_as_if_it_had_not_stopped(tmp_path, pieces, monkeypatch):
    whole, _ = train(tmp_path / "whole", pieces)
    first = make_trainer(OPTIONS, pieces, tmp_path / "parts")
    first.checkpoint_seconds = 0.0

    iterate = first._iterate

    def iterate_until_fifteen(fraction):
        if first.iteration == 15:
            raise KeyboardInterrupt
        return iterate(fraction)

    monkeypatch.setattr(first, "_iterate", iterate_until_fifteen)
    with pytest.raises(KeyboardInterrupt):
        first.run(lambda _progress: None)
    resumed, _ = train(tmp_path / "parts", pieces)
    assert resumed.iteration == whole.iteration == 40
    for name, value in whole.network.state_dict().items():
        assert torch.allclose(value, resumed.network.state_dict()[name], atol=1e-6), name


def test_a_finished_run_is_left_alone(tmp_path, pieces):
    train(tmp_path, pieces)
    before = (tmp_path / WEIGHTS_FILE).read_bytes()
    _, reports = train(tmp_path, pieces)
    assert reports == []
    assert (tmp_path / WEIGHTS_FILE).read_bytes() == before


def test_other_options_in_the_same_folder_are_refused(tmp_path, pieces):
    train(tmp_path, pieces)
    other = replace(OPTIONS, iterations=41)
    with pytest.raises(TrainingError, match="other options"):
        train(tmp_path, pieces, other)


def test_a_damaged_state_is_refused(tmp_path, pieces):
    (tmp_path / STATE_FILE).write_bytes(b"\0" * 100)
    with pytest.raises(CheckpointError, match=STATE_FILE):
        train(tmp_path, pieces)


def test_gradients_that_are_not_finite_stop_the_run(tmp_path, pieces):
    trainer = make_trainer(OPTIONS, pieces, tmp_path)
    with torch.no_grad():
        trainer.network.pitch.get_parameter("register").fill_(float("nan"))
    with pytest.raises(TrainingError, match="lower learning rate"):
        trainer.run(lambda _progress: None)
    assert not (tmp_path / WEIGHTS_FILE).exists()


@dataclass(frozen=True)
class DenseConfig:
    units: int


class DenseNetwork(nn.Module):
    """Each step by itself, without any convolution."""

    def __init__(self, config):
        super().__init__()
        self.config = config
        self.hidden = nn.Linear(4 * (CLASSES + 1), config.units)
        self.head = nn.Linear(config.units, 4 * CLASSES)

    def forward(self, cells, _context):
        dtype = self.hidden.weight.dtype
        rolls = torch.eye(CLASSES + 1, device=cells.device, dtype=dtype)[cells + 1]
        x = torch.relu(self.hidden(rolls.transpose(1, 2).flatten(2)))
        logits = self.head(x).unflatten(-1, (4, CLASSES)).transpose(1, 2)
        return logits.float().log_softmax(dim=-1)


def test_a_new_kind_of_network_trains_and_loads(tmp_path, pieces, monkeypatch):
    monkeypatch.setitem(network._NETWORKS, DenseConfig, DenseNetwork)
    monkeypatch.setitem(CONFIGURATIONS, "dense", DenseConfig(units=32))
    _, reports = train(tmp_path, pieces, replace(OPTIONS, network="dense", iterations=60))
    assert reports[-1].valid < 3.8  # ln(49) = 3.9 untrained
    networks = load_networks(tmp_path / WEIGHTS_FILE, pick_device("cpu"))
    cells, context = torch.zeros(1, 4, 8, dtype=torch.int64), torch.zeros(1, CONTEXT_PLANES, 8)
    with torch.inference_mode():
        assert networks.pitch(cells, context.to(networks.dtype)).shape == (1, 4, 8, CLASSES)


def test_starting_from_weights(tmp_path, pieces):
    trained, _ = train(tmp_path / "first", pieces)
    weights = str(tmp_path / "first" / WEIGHTS_FILE)
    options = replace(OPTIONS, iterations=1, initial_weights=weights)
    again = make_trainer(options, pieces, tmp_path / "second")
    for name, value in trained.average.items():
        assert torch.allclose(value, again.average[name], atol=1e-3), name


def test_weights_from_before_the_key_was_told_are_a_start(tmp_path, pieces, monkeypatch):
    trained, _ = train(tmp_path / "first", pieces)
    tiny = CONFIGURATIONS["tiny"]
    assert isinstance(tiny, UNetConfig)
    monkeypatch.setitem(CONFIGURATIONS, "tiny", replace(tiny, reads_key=True))
    weights = str(tmp_path / "first" / WEIGHTS_FILE)
    options = replace(OPTIONS, iterations=5, initial_weights=weights)
    again = make_trainer(options, pieces, tmp_path / "second")
    assert again.validate() == pytest.approx(trained.validate(), abs=0.02)
    again.run(lambda _progress: None)


SCRIPT = """
import sys, torch, torch.distributed as dist
from pathlib import Path
from tests.model.training.test_training import OPTIONS, CnnTask, replace, train
from tests.model.conftest import make_pieces
torch.set_num_threads(1)
CnnTask.valid_batches_drawn = 2
if int(sys.argv[2]) > 1:
    dist.init_process_group("gloo")
options = replace(OPTIONS, mixed_precision=False)
trainer, _ = train(Path(sys.argv[1]), make_pieces(), options)
if dist.is_initialized():
    dist.destroy_process_group()
"""


@pytest.mark.soak  # tests/cli/commands/test_train.py has two processes, too
def test_two_processes_learn_as_one_does(tmp_path):
    """The same global batch over two gloo processes gives the same loss curve."""
    script = tmp_path / "train.py"
    script.write_text(SCRIPT)
    environment = {**os.environ, "PYTHONPATH": os.getcwd(), "OMP_NUM_THREADS": "1"}
    one = [sys.executable, str(script), str(tmp_path / "one"), "1"]
    two = [
        *(sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"),
        *(str(script), str(tmp_path / "two"), "2"),
    ]
    for command in (one, two):
        done = subprocess.run(
            command,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
            timeout=PROGRAM_SECONDS,
        )
        assert done.returncode == 0, done.stderr
    one_curve, two_curve = (
        json.loads((tmp_path / name / CURVE_FILE).read_text().splitlines()[-1])
        for name in ("one", "two")
    )
    # Sums in another order round differently, and small losses show it most.
    tolerances = {"iteration": 0, "loss": 1e-2, "valid_nll": 1e-2, "onset_loss": 0.15}
    for figure, tolerance in tolerances.items():
        assert two_curve[figure] == pytest.approx(one_curve[figure], rel=tolerance), figure
