"""Nats per frame and accuracy by hand, and as the command gives them."""

from __future__ import annotations

import json
from dataclasses import asdict
from math import log
from pathlib import Path

import numpy as np
import pytest

from musegui.cli.main import main
from musegui.core.errors import UserError
from musegui.model.continuation.frame_network import (
    FRAME_ROWS,
    Bernoulli,
    FrameConfig,
    FrameNetwork,
)
from musegui.model.continuation.frame_task import load_quarter_frames
from musegui.model.evaluation.frame_measures import frame_accuracy, frame_figures, measure_frames
from musegui.model.network.checkpoint import save_tensors

CONFIG = FrameConfig("bernoulli", planes=12, units=4, layers=1, dropout=0.0)


def constant_network(probability: float) -> FrameNetwork:
    """Make a network that gives every pitch the same probability, whatever it hears."""
    network = FrameNetwork(CONFIG).eval().requires_grad_(False)
    assert isinstance(network.estimator, Bernoulli)
    network.estimator.pitch_bias.weight.zero_()
    network.estimator.pitch_bias.bias.fill_(log(probability / (1 - probability)))
    return network


def quarters(folder: Path) -> Path:
    path = folder / "quarters.json"
    path.write_text(json.dumps({"valid": [[[60, 64, 67], [60, 64]], [[48]]]}))
    return path


def test_accuracy_by_hand() -> None:
    real = np.array([[1, 1, 0, 0], [0, 0, 0, 1]], dtype=bool)
    drawn = np.array([[1, 0, 1, 0], [0, 0, 0, 1]], dtype=bool)
    assert frame_accuracy(drawn, real) == 2 / 4  # two right, one too many, one missing
    assert frame_accuracy(real, real) == 1
    assert frame_accuracy(np.zeros((1, 4), bool), np.zeros((1, 4), bool)) == 1


def test_nats_per_frame_by_hand(tmp_path: Path) -> None:
    pieces = load_quarter_frames(quarters(tmp_path), "valid")
    figures = frame_figures(constant_network(0.1), pieces, 0)
    notes = 3 + 2 + 1
    by_hand = (notes * log(0.1) + (3 * FRAME_ROWS - notes) * log(0.9)) / 3
    assert figures.log_likelihood.mean == pytest.approx(by_hand, rel=1e-6)
    assert figures.log_likelihood.count == 3
    assert figures.strike_nats == 0
    assert 0 < figures.accuracy < 0.1


def test_the_command_prints_and_writes_them(tmp_path: Path, capsys) -> None:
    weights, out = tmp_path / "w.safetensors", tmp_path / "out.json"
    header = {"options": {"engine": "rnn-bernoulli"}, "config": asdict(CONFIG)}
    save_tensors(weights, constant_network(0.5).state_dict(), header)
    words = ["evaluate", "--measure", "frames", "--engines", "rnn-bernoulli", "--json", str(out)]
    data = quarters(tmp_path)
    assert main([*words, "--weights", str(weights), "--data", str(data)]) == 0
    found = json.loads(out.read_text())["frames"]["rnn-bernoulli"]
    assert found["log_likelihood"] == pytest.approx(-FRAME_ROWS * log(2))
    assert "log_likelihood" in capsys.readouterr().out
    with pytest.raises(UserError, match="trained on quarter notes"):
        measure_frames("rnn-bernoulli", weights, None, "valid", None, 0)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--measure", "masked"], "for rnn-nade and rnn-bernoulli"),
        (["--engines", "cnn"], "for rnn-nade and rnn-bernoulli"),
        (["--weights", "w.safetensors"], "those of one engine"),
        (["--sweeps", "3"], "no use for --sweeps"),
        (["--threads", "1"], "no use for --threads"),
    ],
)
def test_what_frames_do_not_go_with(words: list[str], sentence: str, capsys) -> None:
    with pytest.raises(SystemExit):
        main(["evaluate", "--measure", "frames", *words])
    assert sentence in capsys.readouterr().err
