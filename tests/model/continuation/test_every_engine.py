"""What holds for all continuation engines, with networks of toy size that have learnt nothing.

A new engine needs a line in `TOYS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pytest
import torch
from torch import nn

from musegui.core.editing.edits import paint_notes, set_locks, with_steps
from musegui.core.errors import UserError
from musegui.core.fill.candidates import Candidate
from musegui.core.fill.continuing import CONTINUATION_ENGINES, Continuation, with_bars_to_come
from musegui.core.fill.fill_options import FillOptions
from musegui.core.notes import Note
from musegui.core.pitch import OPEN, REST
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange
from musegui.core.voices import Voice
from musegui.files import engine_weights
from musegui.model.continuation import chord_lstm
from musegui.model.continuation.base.engine import EngineSetup
from musegui.model.continuation.frame_network import FrameConfig, FrameNetwork
from musegui.model.continuation.frame_task import TOLD_PLANES
from musegui.model.continuation.networks.bar_gan import BarGan
from musegui.model.continuation.networks.sequence_network import SequenceConfig, SequenceNetwork
from musegui.model.continuation.registry import ENGINES, make_engine
from musegui.model.continuation.tokens.token_task import EVENTS, MELODY, TOKEN_ENGINES, TokenKind
from musegui.model.network.checkpoint import load_tensors, save_tensors
from musegui.model.sampling.filler import NetworkFiller
from tests.core.fill.test_continuing import piece

FEWER_EXTRAS = {"tokens": 129, "extras": 20, "further": 1}
Toy = tuple[nn.Module, dict[str, Any]]


def chord_toy() -> Toy:
    config = chord_lstm.ChordConfig(units=8, embedding=4, dense=8)
    return chord_lstm.ChordNetwork(config), chord_lstm.network_header(config)


def frame_toy(estimator: Literal["bernoulli", "nade"]) -> Toy:
    config = FrameConfig(
        estimator, 8, 2, 4, estimator_units=4, planes=len(TOLD_PLANES), strikes=True
    )
    return FrameNetwork(config), {"config": asdict(config)}


def token_toy(core: str, kind: TokenKind) -> Toy:
    config = SequenceConfig(core, **kind.config, size=12)
    return SequenceNetwork(config), {"config": config.as_dict()}


def bar_toy() -> Toy:
    return BarGan(width=2), {"config": {"width": 2}}


TOYS: dict[str, Callable[[], Toy]] = {
    "chord-lstm": chord_toy,
    "midinet": bar_toy,
    "rnn-nade": partial(frame_toy, "nade"),
    "rnn-bernoulli": partial(frame_toy, "bernoulli"),
    **{name: partial(token_toy, *made) for name, made in TOKEN_ENGINES.items()},
}
QUICK = FillOptions(sweeps=2)
WITH_WEIGHTS = sorted(set(ENGINES) - {"cnn"})
ONE_OF_EACH_KIND = (
    "cnn",
    "rnn-nade",
    "melody-dilated",
    "events-attention",
    "midinet",
    "chord-lstm",
)
"""The others differ in their networks alone, and take part in the long runs."""


def test_every_engine_has_a_toy() -> None:
    assert list(ENGINES) == list(CONTINUATION_ENGINES)
    assert sorted(TOYS) == WITH_WEIGHTS


@pytest.fixture(scope="module")
def toys(tmp_path_factory) -> Path:
    """A folder with weights of toy size for each engine."""
    folder = tmp_path_factory.mktemp("toys")
    for name, toy in TOYS.items():
        torch.manual_seed(1)
        network, header = toy()
        tensors = {key: value.half() for key, value in network.state_dict().items()}
        save_tensors(
            folder / f"{name}.safetensors", tensors, {"options": {"engine": name}} | header
        )
    return folder


@pytest.fixture(
    params=[
        pytest.param(name, marks=() if name in ONE_OF_EACH_KIND else pytest.mark.soak)
        for name in ENGINES
    ]
)
def extend(request, toys: Path, untrained_filler: NetworkFiller):
    """Go on with a piece by one engine, as with toy weights."""
    name = request.param
    weights = None if name == "cnn" else toys / f"{name}.safetensors"
    engine = make_engine(name, untrained_filler, EngineSetup(weights))

    def extended(continuation: Continuation, options: FillOptions = QUICK) -> Candidate:
        *_, last = engine.extend(continuation, options, 5)
        assert last.sweep == last.sweeps
        assert len(last.candidates) == options.candidates
        return last.candidates[0]

    return extended


def assert_continued(made: Score, before: Score, begin: int) -> None:
    assert (made.pitches[:, :begin] == before.pitches[:, :begin]).all()
    assert (made.pitches != OPEN).all()


def test_the_new_bars_are_full_and_the_piece_stays(extend) -> None:
    before = piece()
    made = extend(with_bars_to_come(before, 2)).score
    assert_continued(made, before, 32)
    assert (made.pitches[:, 32:] >= 0).any()


def test_a_seed_gives_the_same_notes_however_many_versions(extend) -> None:
    continuation = with_bars_to_come(piece(steps=16), 1)
    one = extend(continuation, replace(QUICK, sweeps=1))
    two = extend(continuation, replace(QUICK, sweeps=1, candidates=2))
    assert one.score == two.score
    assert one.nll == pytest.approx(two.nll)


@pytest.mark.parametrize(
    "notes", [[Note(Voice.SOPRANO, 0, 4, 72)], [Note(Voice.TENOR, 4 * i, 4, 60) for i in range(8)]]
)
def test_one_note_or_one_voice(extend, notes: list[Note]) -> None:
    score = paint_notes(Score.empty(32), notes)
    made = extend(with_bars_to_come(score, 1)).score
    begin = max(note.stop for note in notes)
    assert (made.pitches[:, begin:] != OPEN).all()


def test_a_piece_that_is_locked_throughout(extend) -> None:
    before = set_locks(piece(), np.ones((4, 32), dtype=bool), True)
    made = extend(with_bars_to_come(before, 1)).score
    assert_continued(made, before, 32)


def test_cells_that_are_all_locked_are_refused(extend) -> None:
    everything = np.ones((4, 32), dtype=bool)
    waiting = with_steps(piece(), 64)
    locked = waiting.replace(locks=np.ones((4, 64), dtype=bool))
    for continuation in (
        Continuation(set_locks(piece(), everything, True), everything),
        with_bars_to_come(locked, 2),
    ):
        with pytest.raises(UserError, match="nothing to write: all cells of the new bars are lock"):
            extend(continuation)


def test_a_meter_that_changes_at_the_end(extend) -> None:
    score = with_steps(piece(), 44).replace(meters=(MeterChange(0, 4, 4), MeterChange(32, 3, 4)))
    continuation = with_bars_to_come(score, 2)
    made = extend(continuation).score
    assert made.steps == continuation.score.steps
    assert_continued(made, score, 32)


def test_after_a_long_rest_of_all_voices(extend) -> None:
    score = piece()
    pitches = score.pitches.copy()
    pitches[:, 16:] = REST
    made = extend(with_bars_to_come(score.replace(pitches=pitches), 1)).score
    assert (made.pitches != OPEN).all()


@pytest.mark.soak
def test_a_piece_of_four_thousand_bars(extend) -> None:
    before = piece()
    steps = 4000 * 16
    long = Score.empty(steps).replace(
        pitches=np.resize(before.pitches, (4, 32)).repeat(1, axis=1)[:, np.arange(steps) % 32]
    )
    made = extend(with_bars_to_come(long, 1)).score
    assert_continued(made, long, steps)


@pytest.mark.parametrize("name", WITH_WEIGHTS)
def test_an_engine_without_weights_says_how_it_is_trained(
    name: str, tmp_path: Path, untrained_filler: NetworkFiller, monkeypatch
) -> None:
    monkeypatch.setattr(engine_weights, "shipped_weights", lambda name: tmp_path / name)
    monkeypatch.setattr(engine_weights, "user_weights", lambda name: tmp_path / name)
    with pytest.raises(UserError, match=f"musegui train --engine {name} --out RUN"):
        make_engine(name, untrained_filler)


@pytest.mark.parametrize("name", WITH_WEIGHTS)
def test_weights_that_can_not_be_used(
    name: str, toys: Path, tmp_path: Path, untrained_filler: NetworkFiller
) -> None:
    def load(path: Path) -> None:
        make_engine(name, untrained_filler, EngineSetup(path))

    good = toys / f"{name}.safetensors"
    bad = tmp_path / "weights.safetensors"
    bad.write_bytes(good.read_bytes()[:-5])
    with pytest.raises(UserError, match="train it by"):
        load(bad)
    with pytest.raises(UserError, match=r"missing\.safetensors"):
        load(tmp_path / "missing.safetensors")
    tensors, header = load_tensors(good)
    first = next(iter(tensors))
    save_tensors(bad, {f"newer.{first}": tensors.pop(first), **tensors}, header)
    with pytest.raises(UserError, match=f"weights of {name} that this version can't use"):
        load(bad)
    save_tensors(bad, tensors, header | {"options": {"engine": "another"}})
    with pytest.raises(UserError, match=f"the engine another, not of {name}"):
        load(bad)


@pytest.mark.parametrize(
    ("name", "network"),
    [
        ("events-basic", lambda: token_toy("basic", EVENTS._replace(config=FEWER_EXTRAS))[0]),
        ("melody-dilated", lambda: token_toy("dilated", MELODY._replace(config=FEWER_EXTRAS))[0]),
        ("rnn-nade", lambda: FrameNetwork(FrameConfig("nade", 8, planes=9, strikes=True))),
    ],
)
def test_weights_of_a_version_that_was_told_less(
    name: str, network: Callable[[], Any], tmp_path: Path, untrained_filler: NetworkFiller
) -> None:
    path, older = tmp_path / "older.safetensors", network()
    header = {"config": asdict(older.config), "options": {"engine": name}}
    save_tensors(path, dict(older.state_dict()), header)
    with pytest.raises(UserError, match=f"weights of {name} that this version can't use; train it"):
        make_engine(name, untrained_filler, EngineSetup(path))
