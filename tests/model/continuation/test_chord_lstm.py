"""The network over notes and chords."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from musegui.core.fill.frames import frames_of
from musegui.model.continuation.base.sequence import SequenceOpening
from musegui.model.continuation.chord_lstm import (
    BEGIN,
    LONGEST_STEPS,
    ChordConfig,
    ChordModel,
    ChordNetwork,
    place_of,
)
from musegui.model.continuation.chord_task import ChordTask
from musegui.model.continuation.chord_words import WORDS
from musegui.model.sampling.sampling import Dice
from musegui.model.training.task import TrainingOptions
from musegui.model.training.trainer import Trainer
from tests.core.fill.test_continuing import piece

SMALL = ChordConfig(units=16, embedding=8, dense=16)


def test_the_network_is_that_of_the_paper() -> None:
    network = ChordNetwork(ChordConfig())
    assert (network.layers.num_layers, network.layers.hidden_size) == (3, 512)
    assert sum(isinstance(part, torch.nn.Dropout) for part in network.modules()) == 2
    assert sum(isinstance(part, torch.nn.BatchNorm1d) for part in network.modules()) == 1


def test_going_on_word_by_word_is_hearing_all_at_once() -> None:
    torch.manual_seed(0)
    network = ChordNetwork(SMALL).eval().double()
    rows = [torch.randint(0, high, (1, 6)) for high in (WORDS, LONGEST_STEPS, 32)]
    whole, _ = network(*rows)
    state, found = None, []
    for at in range(6):
        heard, lengths, places = (row[:, at : at + 1] for row in rows)
        words, _, state = network.go_on(heard, lengths, places, state)
        found.append(words)
    assert torch.allclose(torch.cat(found, dim=1), whole)


def test_what_comes_later_changes_nothing_before() -> None:
    torch.manual_seed(0)
    network = ChordNetwork(SMALL).eval().double()
    rows = [torch.randint(0, high, (1, 6)) for high in (WORDS, LONGEST_STEPS, 32)]
    before = network(*rows)
    for row in rows:
        row[:, 4:] = 0
    for was, now in zip(before, network(*rows), strict=True):
        assert torch.equal(was[:, :4], now[:, :4])
        assert not torch.equal(was[:, 4:], now[:, 4:])


def test_places_tell_the_bar_and_phrase_ends() -> None:
    places = place_of(np.array([0, 5, 15, 20]), np.array([0, 1, -1, 1]))
    assert places.tolist() == [0, 16 + 5, 15, 16 + 4]


def test_frames_last_as_long_as_their_words_and_are_struck_on_beats() -> None:
    torch.manual_seed(3)
    score = piece()
    frames = frames_of(score.pitches[None, :, :16], score.onsets[None, :, :16])
    opening = SequenceOpening(score, frames, 16, 32, 1.0, 2)
    with torch.inference_mode():
        writer = ChordModel(ChordNetwork(SMALL).eval()).writer(opening, Dice(0, range(2)))
    step = 16
    while step < 32:
        with torch.inference_mode():
            written = writer.write(frames)
        assert written.frames.sounding.shape[:2] == written.nats.shape
        assert (written.nats > 0).all()
        assert written.frames.struck[:, 0].any() <= (step % 4 == 0)
        assert not written.frames.struck[:, 1:].any()
        step += written.frames.steps
    assert step == 32


def test_it_learns_what_follows_what(tmp_path: Path, pieces) -> None:
    options = TrainingOptions(
        engine="chord-lstm", iterations=15, crop_steps=8, batch_size=8, learning_rate=1e-2,
        warmup_iterations=1, ema_decay=0.5, mixed_precision=False,
    )  # fmt: skip
    task = ChordTask(options, pieces, pieces, SMALL)
    words, lengths, places, next_words, next_lengths = task.draw(np.random.default_rng(0), 4)
    assert words.shape == places.shape == next_lengths.shape == (4, 8)
    assert (words[:, 1:] == next_words[:, :-1]).all()
    assert (lengths[:, 1:] - 1 == next_lengths[:, :-1]).all()
    assert set(words[:, 0]) <= {BEGIN, *range(WORDS)}
    trainer = Trainer(options, task, tmp_path, "cpu")
    before = trainer.validate()
    assert before == pytest.approx(np.log(WORDS) + np.log(LONGEST_STEPS), abs=1)
    trainer.run(lambda _progress: None)
    assert trainer.validate() < before - 1
