"""Networks of frames: likelihoods by hand and by counting everything, training, continuing."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import product
from pathlib import Path

import numpy as np
import pytest
import torch

from musegui.core.errors import UserError
from musegui.core.fill.continuing import with_bars_to_come
from musegui.core.fill.fill_options import FillOptions
from musegui.model.continuation.base.engine import EngineSetup
from musegui.model.continuation.base.sequence import SequenceContinuation
from musegui.model.continuation.frame_network import (
    FRAME_ROWS,
    Bernoulli,
    FrameConfig,
    FrameNetwork,
    Nade,
)
from musegui.model.continuation.frame_task import (
    TOLD_PLANES,
    TONICS,
    FrameTask,
    load_quarter_frames,
    padded_batch,
    piece_of_chorale,
)
from musegui.model.continuation.frame_writer import FrameModel
from musegui.model.continuation.registry import make_engine
from musegui.model.sampling.filler import NetworkFiller
from musegui.model.training.chorales import Chorale
from musegui.model.training.task import TrainingOptions
from musegui.model.training.trainer import WEIGHTS_FILE, Trainer
from tests.core.fill.test_continuing import piece

TINY = FrameConfig(planes=TONICS, units=16, layers=2, window=4, dropout=0.0, estimator_units=8)
TINY_NOTES = replace(TINY, planes=len(TOLD_PLANES), strikes=True)


def tiny_nade(rows: int = 5) -> Nade:
    torch.manual_seed(1)
    nade = Nade(3, 4, rows).double().requires_grad_(False)
    for parameter in nade.parameters():
        torch.nn.init.normal_(parameter)
    return nade


def log_probability(nade: Nade, features: torch.Tensor, frames: torch.Tensor) -> torch.Tensor:
    logits = nade(features.expand(len(frames), -1), frames)
    return torch.where(frames > 0, logits, -logits).sigmoid().log().sum(dim=1)


def test_nade_adds_up_to_one_and_is_the_chain_of_its_conditionals() -> None:
    nade = tiny_nade()
    features = torch.randn(1, 3, dtype=torch.float64)
    frames = torch.tensor(list(product((0.0, 1.0), repeat=5)), dtype=torch.float64)
    given = log_probability(nade, features, frames)
    assert float(given.exp().sum()) == pytest.approx(1, abs=1e-12)
    for frame, found in zip(frames, given, strict=True):
        hidden, expected = nade.hidden_bias(features)[0], 0.0
        for row in range(5):  # equations 1 to 3 as they are printed
            logit = nade.go_out[row] @ torch.relu(hidden) + nade.pitch_bias(features)[0, row]
            expected += float(torch.where(frame[row] > 0, logit, -logit).sigmoid().log())
            hidden = hidden + nade.come_in[row] * frame[row]
        assert float(found) == pytest.approx(expected, abs=1e-12)


def test_nade_draws_what_its_likelihood_says() -> None:
    nade = tiny_nade(rows=3)
    features = torch.randn(1, 3, dtype=torch.float64)
    rolls = torch.from_numpy(np.random.default_rng(0).random((20_000, 3)))
    drawn, logits = nade.sample(features.expand(len(rolls), -1), rolls, 1.0)
    frames = torch.tensor(list(product((0.0, 1.0), repeat=3)), dtype=torch.float64)
    shares = (drawn[:, None] == (frames > 0)).all(dim=2).double().mean(dim=0)
    expected = log_probability(nade, features, frames).exp()
    assert float((shares - expected).abs().max()) < 0.015
    again = nade(features.expand(len(rolls), -1), drawn.double())
    assert torch.allclose(logits, again)


def test_bernoulli_by_hand() -> None:
    estimator = Bernoulli(1, rows=2).requires_grad_(False)
    with torch.no_grad():
        estimator.pitch_bias.weight.zero_()
        estimator.pitch_bias.bias.copy_(torch.tensor([0.0, np.log(3)]))
    drawn, _ = estimator.sample(torch.zeros(1, 1), torch.tensor([[0.4, 0.8]]), 1.0)
    assert drawn.tolist() == [[True, False]]  # 1/2 and 3/4


def random_frames(steps: int, seed: int = 0) -> torch.Tensor:
    return torch.from_numpy(np.random.default_rng(seed).random((1, steps, FRAME_ROWS)) < 0.05)


def test_a_frame_depends_on_those_before_it_alone() -> None:
    torch.manual_seed(0)
    network = FrameNetwork(TINY_NOTES).eval()
    frames, planes = random_frames(12), torch.zeros(1, 12, len(TOLD_PLANES))
    other = frames.clone()
    other[:, 6] = random_frames(12, seed=1)[:, 6]
    with torch.inference_mode():
        (one, _), (two, _) = (network.nats(each, each, planes) for each in (frames, other))
    assert torch.allclose(one[:, :6], two[:, :6])
    assert not torch.allclose(one[:, 7:], two[:, 7:])


def test_step_by_step_is_as_in_one_pass() -> None:
    torch.manual_seed(0)
    network = FrameNetwork(TINY_NOTES).eval().double()
    frames, planes = random_frames(11), torch.rand(1, 11, len(TOLD_PLANES)).double()
    with torch.inference_mode():
        whole, _ = network.features(frames, frames, planes)
        memory, parts = None, []
        for start, stop in ((0, 3), (3, 4), (4, 11)):
            span = slice(start, stop)
            part, memory = network.features(
                frames[:, span], frames[:, span], planes[:, span], memory
            )
            parts.append(part)
    assert torch.allclose(torch.cat(parts, dim=1), whole, atol=1e-12)


def test_padding_does_not_count(pieces: list[Chorale]) -> None:
    torch.manual_seed(0)
    network = FrameNetwork(TINY_NOTES).eval()
    long, short = (piece_of_chorale(each) for each in pieces)
    short = replace(
        short, sounding=short.sounding[:20], struck=short.struck[:20], planes=short.planes[:20]
    )
    with torch.inference_mode():
        both = network(*map(torch.from_numpy, padded_batch([long, short])))
        each = [network(*map(torch.from_numpy, padded_batch([one]))) for one in (long, short)]
    for index in range(2):
        mean = (each[0][index] * long.steps + each[1][index] * short.steps) / (long.steps + 20)
        assert float(both[index]) == pytest.approx(float(mean), rel=1e-5)


def test_crops_take_their_tonic_along(pieces: list[Chorale]) -> None:
    read = piece_of_chorale(pieces[0])
    tonic = int(read.planes[0, -TONICS:].argmax())
    task = FrameTask(TINY_NOTES, [read], [read], read.steps, "sixteenths")
    sounding, _, planes, _ = task.draw(np.random.default_rng(0), 40)
    moved = set()
    for frames, told in zip(sounding, planes, strict=True):
        up = int(told[0, -TONICS:].argmax() - tonic) % 12
        ways = [np.roll(read.sounding, semitones, axis=1) for semitones in (up, up - 12)]
        assert any((way == frames).all() for way in ways)
        moved.add(up)
    assert len(moved) > 6


def train(folder: Path, task: FrameTask, engine: str, iterations: int) -> Path:
    options = TrainingOptions(
        engine=engine, iterations=iterations, batch_size=2, learning_rate=0.05,
        warmup_iterations=5, ema_decay=0.9, mixed_precision=False,
    )  # fmt: skip
    trainer = Trainer(options, task, folder, "cpu")
    trainer.run(lambda _progress: None)
    return folder / WEIGHTS_FILE


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tests.model.conftest import make_pieces

    pieces = [piece_of_chorale(each) for each in make_pieces()]
    task = FrameTask(TINY_NOTES, pieces, pieces, 48, "sixteenths")
    return train(tmp_path_factory.mktemp("run"), task, "rnn-nade", 30)


def test_an_engine_continues_with_what_it_has_learnt(
    trained: Path, untrained_filler: NetworkFiller
) -> None:
    engine = make_engine("rnn-nade", untrained_filler, EngineSetup(trained))
    options = FillOptions(sweeps=2, candidates=2)
    continuation = with_bars_to_come(piece(), 2)
    one, again = (list(engine.extend(continuation, options, seed))[-1] for seed in (1, 1))
    (alone,) = list(engine.extend(continuation, replace(options, candidates=1), 1))[-1].candidates
    assert one.candidates[0].score == again.candidates[0].score == alone.score
    assert one.candidates[0].score != one.candidates[1].score
    new = one.candidates[0].score.pitches[:, 32:48]
    assert (new >= 0).mean() > 0.5  # silence is what an untrained network writes


def test_nothing_stands_before_a_first_bar(untrained_filler: NetworkFiller) -> None:
    torch.manual_seed(0)
    engine = SequenceContinuation(FrameModel(FrameNetwork(TINY_NOTES).eval()), untrained_filler)
    continuation = with_bars_to_come(piece(steps=16), 1)
    *_, last = engine.extend(continuation, FillOptions(sweeps=2), 0)
    assert (last.candidates[0].score.pitches[:, 16:] != -2).all()


def quarter_file(folder: Path, content: object) -> Path:
    path = folder / "quarters.json"
    path.write_text(json.dumps(content))
    return path


def test_quarter_frames_are_read_and_only_measured(
    tmp_path: Path, untrained_filler: NetworkFiller
) -> None:
    pieces = [[[60, 72], [], [108]], [[21]]]
    read = load_quarter_frames(quarter_file(tmp_path, {"train": pieces}), "train")
    assert [each.steps for each in read] == [3, 1]
    assert np.argwhere(read[0].sounding).tolist() == [[0, 39], [0, 51], [2, 87]]
    weights = train(tmp_path / "run", FrameTask(TINY, read, read, 8, "quarters"), "rnn-nade", 2)
    with pytest.raises(UserError, match="quarter notes"):
        make_engine("rnn-nade", untrained_filler, EngineSetup(weights))


@pytest.mark.parametrize("content", [{}, {"train": []}, {"train": [[[20]]]}, {"train": [[60]]}, []])
def test_files_of_another_form_are_refused(tmp_path: Path, content: object) -> None:
    with pytest.raises(UserError, match="give another file"):
        load_quarter_frames(quarter_file(tmp_path, content), "train")
