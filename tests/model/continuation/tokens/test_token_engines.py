"""Luo's networks train by the one trainer, and go on with a piece."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from musegui.core.fill.candidates import FillSweep
from musegui.core.fill.continuing import CONTINUATION_ENGINES, with_bars_to_come
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.new_melody import new_melody_score, with_melody_to_come
from musegui.core.keys import Key
from musegui.core.score import Cells, Score
from musegui.core.timegrid import MeterChange
from musegui.files.chorale_book import read_chorale
from musegui.model.continuation.base.engine import ContinuationEngine
from musegui.model.continuation.base.sequence import SequenceContinuation
from musegui.model.continuation.networks.sequence_network import SequenceConfig, SequenceNetwork
from musegui.model.continuation.registry import ENGINES
from musegui.model.continuation.tokens import token_engine
from musegui.model.continuation.tokens.event_model import EventModel
from musegui.model.continuation.tokens.melody_model import MelodyEngine
from musegui.model.continuation.tokens.performance import TokenPerformance, draw_token
from musegui.model.continuation.tokens.places import PLACE_FEATURES
from musegui.model.continuation.tokens.token_pieces import (
    TokenPiece,
    token_piece_of_chorale,
    token_piece_of_melody,
)
from musegui.model.continuation.tokens.token_task import (
    EVENTS,
    MELODY,
    TOKEN_ENGINES,
    TokenKind,
    TokenTask,
    build_sequence_network,
    likelihood,
    token_nats,
)
from musegui.model.network.checkpoint import load_tensors
from musegui.model.network.encoding import classes_of
from musegui.model.sampling.filler import NetworkFiller
from musegui.model.training.chorales import Chorale
from musegui.model.training.melodies import soprano_of
from musegui.model.training.task import TrainingOptions
from musegui.model.training.trainer import CURVE_FILE, WEIGHTS_FILE, Trainer


@pytest.fixture(scope="module")
def score() -> Score:
    return read_chorale("bwv66.6")


@pytest.fixture(scope="module")
def chorale(score: Score) -> Chorale:
    return Chorale(
        "bwv66.6",
        classes_of(score.pitches),
        score.onsets,
        score.grid.steps_into_bar(score.steps),
        score.cadences.astype(np.int64),
    )


def pieces_of(kind: TokenKind, chorale: Chorale) -> Sequence[TokenPiece]:
    if kind is EVENTS:
        return [token_piece_of_chorale(chorale)]
    soprano = soprano_of(chorale)
    assert soprano is not None
    return [token_piece_of_melody(soprano)]


def toy_network(core: str, kind: TokenKind) -> SequenceNetwork:
    torch.manual_seed(1)
    return SequenceNetwork(SequenceConfig(core, **kind.config, size=8)).eval()


def test_every_row_has_words_and_a_recipe() -> None:
    assert TOKEN_ENGINES.keys() <= ENGINES.keys()
    assert ENGINES.keys() == CONTINUATION_ENGINES.keys()
    assert all(words.sentence.endswith(".") for words in CONTINUATION_ENGINES.values())


@pytest.mark.parametrize(
    ("core", "kind"),
    [("attention-residual-embedding", MELODY), ("dilated", MELODY), ("decoder-1-3", EVENTS)],
)
def test_a_network_learns_a_piece_by_the_one_trainer(
    core: str, kind: TokenKind, chorale: Chorale, tmp_path: Path
) -> None:
    pieces = pieces_of(kind, chorale)
    config = SequenceConfig(core, **kind.config, size=16)
    task = TokenTask(config, [pieces], [pieces], 64)
    options = TrainingOptions(
        iterations=30, batch_size=4, learning_rate=1e-2, warmup_iterations=1, mixed_precision=False
    )
    Trainer(options, task, tmp_path, "cpu").run(lambda progress: None)
    curve = [json.loads(line) for line in (tmp_path / CURVE_FILE).read_text().splitlines()]
    tensors, header = load_tensors(tmp_path / WEIGHTS_FILE)
    network = build_sequence_network(header)
    before = likelihood(network.eval(), pieces)
    network.load_state_dict({name: tensor.float() for name, tensor in tensors.items()})
    after = likelihood(network.eval(), pieces)
    assert after.per_note < 0.8 * before.per_note
    tokens_per_note = len(pieces[0].tokens) / pieces[0].notes
    assert after.per_note / after.per_token == pytest.approx(tokens_per_note)
    assert curve[-1]["valid_nll"] < np.log(config.tokens)


def test_a_strike_counts_only_where_a_pitch_repeats() -> None:
    network = toy_network("basic", MELODY)
    heard = torch.tensor([[128, 60, 60, 62]])
    tokens = torch.tensor([[60, 60, 62, 128]])
    extras = torch.zeros(1, 4, MELODY.config["extras"])
    with torch.inference_mode():
        held = token_nats(network, heard, extras, tokens, torch.zeros(1, 4))
        struck = token_nats(network, heard, extras, tokens, torch.ones(1, 4))
    assert (held != struck)[0].tolist() == [False, True, False, False]


def test_likelihood_is_that_of_even_chances_for_a_network_without_weights(
    chorale: Chorale,
) -> None:
    pieces = pieces_of(EVENTS, chorale)
    network = toy_network("basic", EVENTS)
    torch.nn.init.zeros_(network.exit.weight)
    torch.nn.init.zeros_(network.exit.bias)
    assert likelihood(network, pieces).per_token == pytest.approx(np.log(EVENTS.config["tokens"]))


@pytest.mark.parametrize(("core", "kind"), [("embedding", MELODY), ("decoder-2-2", EVENTS)])
def test_a_piece_goes_on_the_same_for_the_same_seed(
    core: str, kind: TokenKind, score: Score, untrained_filler: NetworkFiller
) -> None:
    network = toy_network(core, kind)
    engine: ContinuationEngine = SequenceContinuation(EventModel(network), untrained_filler)
    if kind is MELODY:
        engine = MelodyEngine(network, untrained_filler)
    longer = with_bars_to_come(score, 2)
    options = replace(FillOptions(), sweeps=2, candidates=2)
    *_, last = engine.extend(longer, options, 5)
    first, second = last.candidates
    assert (first.score.pitches >= -1).all()
    new = slice(score.steps, None)
    np.testing.assert_array_equal(first.score.pitches[:, : score.steps], score.pitches)
    assert (first.score.pitches[:, new] != second.score.pitches[:, new]).any()
    *_, last = engine.extend(longer, replace(options, candidates=1), 5)
    assert last.candidates[0].score == first.score


@pytest.mark.parametrize(("name", "kind"), [("melody-basic", MELODY), ("events-basic", EVENTS)])
def test_nats_per_note_are_those_of_a_cell_of_the_grid(
    name: str, kind: TokenKind, chorale: Chorale, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = toy_network("basic", kind)
    torch.nn.init.zeros_(network.exit.weight)
    torch.nn.init.zeros_(network.exit.bias)
    monkeypatch.setattr(token_engine, "load_sequence_network", lambda name, setup: network)
    (piece,) = pieces_of(kind, chorale)
    measured = token_engine.token_nats_per_note(name)([chorale], 16)
    if kind is EVENTS:
        count = (piece.steps < 16).sum()
        assert measured == pytest.approx(count * np.log(kind.config["tokens"]) / 64)
    else:
        repeated = np.diff(piece.tokens[:16], prepend=-1) == 0
        nats = 16 * np.log(kind.config["tokens"]) + repeated.sum() * np.log(2)
        assert measured == pytest.approx(nats / 16)


class TellTale:
    """Fills as another does, and keeps what it was told."""

    def __init__(self, filler: NetworkFiller) -> None:
        self.filler = filler

    def fill(
        self, score: Score, region: Cells, options: FillOptions, seed: int
    ) -> Iterator[FillSweep]:
        self.chords = [mark.text for mark in score.chords]
        return self.filler.fill(score, region, options, seed)


@pytest.mark.parametrize(
    ("key", "close"),
    [
        (Key(-1, minor=True), ["A", "D"]),
        (Key(-1), ["C", "F"]),
        (Key(3, minor=True), ["C#", "F#"]),
        (Key(0, minor=True), ["E", "A"]),
    ],
)
def test_a_new_melody_is_closed_in_its_own_key_however_it_goes(
    key: Key, close: list[str], untrained_filler: NetworkFiller
) -> None:
    teller = TellTale(untrained_filler)
    engine = MelodyEngine(toy_network("embedding", MELODY), teller)
    asked = with_melody_to_come(new_melody_score(key, MeterChange(0, 4, 4)), 2, harmonized=True)
    for seed in range(3):
        *_, _ = engine.extend(asked, replace(FillOptions(), sweeps=1), seed)
        assert teller.chords == close


@pytest.mark.parametrize("kind", [MELODY, EVENTS])
def test_a_network_never_hears_more_than_it_was_trained_on(kind: TokenKind) -> None:
    network = toy_network("decoder-1-1", kind)
    lengths: list[int] = []
    passed = 0

    def heard(module: object, inputs: Sequence[torch.Tensor | None], output: object) -> None:
        nonlocal passed
        tokens, state = inputs[0], inputs[2]
        assert isinstance(tokens, torch.Tensor)
        passed = tokens.shape[1] + (passed if state is not None else 0)
        lengths.append(passed)

    network.register_forward_hook(heard)
    features = np.zeros((1000, PLACE_FEATURES), dtype=np.float32)
    further = kind.config["extras"] - 1 - PLACE_FEATURES
    performance = TokenPerformance(network, features, 0, 2, window=kind.window)
    told = np.zeros((700, further), dtype=np.float32)
    performance.hear([1, 2] * 350, [False] * 700, np.arange(700), told)
    for step in range(700, 1000):
        performance.take([1, 2], [False, True])
        logits = performance.logits(step, told[:1])
    assert max(lengths) <= kind.window
    assert lengths[0] == min(lengths) == kind.window // 2
    assert logits.shape == (2, network.exit.out_features)


def test_what_is_all_but_impossible_is_left_out() -> None:
    logits = np.log([0.6, 0.3, 0.06, 0.04])
    everything = np.ones(4, dtype=bool)
    rolls = np.linspace(0, 0.999, 50)
    drawn = {draw_token(logits, everything, 1.0, roll, 0.15)[0] for roll in rolls}
    assert drawn == {0, 1}
    assert {draw_token(logits, everything, 1.0, roll)[0] for roll in rolls} == {0, 1, 2, 3}
