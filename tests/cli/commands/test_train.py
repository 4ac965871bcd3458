"""Training as it is started: alone, or as several processes by torchrun."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from musegui.cli.main import main
from musegui.model.network.device import pick_device
from musegui.model.network.inference import load_networks
from musegui.model.training.trainer import CURVE_FILE, WEIGHTS_FILE
from tests.waiting import PROGRAM_SECONDS

TORCHRUN = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]


def test_options_that_an_engine_has_no_use_for_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["train", "--out", str(tmp_path), "--iterations", "1"]
    with pytest.raises(SystemExit) as ended:
        main([*words, "--engine", "midinet", "--crop-steps", "16"])
    assert ended.value.code == 2
    assert "The engine midinet has no use for --crop-steps." in capsys.readouterr().err


def test_a_folder_to_train_on_that_cannot_be_used_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["train", "--out", str(tmp_path / "run"), "--iterations", "1", "--device", "cpu"]
    for folder in (tmp_path / "nowhere", Path(__file__)):
        assert main([*words, "--data", str(folder)]) == 1
        assert str(folder) in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


def test_two_processes_train_as_one_does(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--network", "tiny", "--iterations", "3", "--batch-size", "4", "--crop-steps", "16",
             "--device", "cpu"]  # fmt: skip
    assert main(["train", "--out", str(tmp_path / "one"), *words]) == 0
    run = subprocess.run(
        [sys.executable, *TORCHRUN, "-m", "musegui", "train", "--out", str(tmp_path / "two"),
         *words, "--threads", "1"],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True, text=True, timeout=PROGRAM_SECONDS, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    curves = []
    for name, said in (("one", capsys.readouterr().out), ("two", run.stdout)):
        assert said.count("100.0%  iteration 3") == 1
        load_networks(tmp_path / name / WEIGHTS_FILE, pick_device("cpu"))
        curves.append(json.loads((tmp_path / name / CURVE_FILE).read_text().splitlines()[-1]))
    one, two = curves
    for figure in ("loss", "onset_loss", "valid_nll"):
        assert abs(one[figure] - two[figure]) < 0.02 * one[figure], figure
