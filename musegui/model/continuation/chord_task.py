"""Training of the network over notes and chords."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from musegui.core.fill.frames import frames_of
from musegui.model.continuation.chord_lstm import (
    BEGIN,
    LONGEST_STEPS,
    ChordConfig,
    ChordNetwork,
    network_header,
    place_of,
)
from musegui.model.continuation.chord_words import WORDS, sentence_of, transposed_word
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

_NOTHING = -100
"""A place behind the end of a piece, which has no loss."""

_SEMITONES = range(-6, 6)
_VALID_BATCH = 25


@dataclass(frozen=True, eq=False)
class _Told:
    """A piece as words, lengths, and the places at which they begin."""

    words: NDArray[np.int64]
    lengths: NDArray[np.int64]
    places: NDArray[np.int64]


class ChordTask(TrainingTask):
    """The next word and its length, all along sequences of words.

    Parameters
    ----------
    options : TrainingOptions
        Crop steps are the words of a sequence.
    train_pieces, valid_pieces : sequence of Chorale
    config : ChordConfig
    """

    validate_every = 50
    keeps_best = True

    def __init__(
        self,
        options: TrainingOptions,
        train_pieces: Sequence[Chorale],
        valid_pieces: Sequence[Chorale],
        config: ChordConfig,
    ) -> None:
        self._config = config
        self._words = options.crop_steps
        self._train, self._valid = (
            [_told(piece) for piece in pieces] for pieces in (train_pieces, valid_pieces)
        )
        self._moved = np.array(
            [[transposed_word(word, by) for word in range(WORDS)] for by in _SEMITONES]
        )

    def make_network(self) -> nn.Module:
        return ChordNetwork(self._config)

    def draw(self, rng: np.random.Generator, batch_size: int) -> Arrays:
        """Draw sequences out of whole pieces, each transposed anew."""
        rows = []
        for index in rng.integers(len(self._train), size=batch_size):
            piece = self._train[index]
            start = int(rng.integers(max(len(piece.words) - self._words, 0) + 1))
            moved = self._moved[rng.integers(len(_SEMITONES))]
            rows.append(self._row(piece, start, moved))
        return _stacked(rows)

    def losses(self, network: nn.Module, tensors: Sequence[Tensor]) -> Losses:
        """Give the cross-entropy of words and of lengths, nats a word."""
        words, lengths, places, next_words, next_lengths = tensors
        word_logits, length_logits = network(words, lengths, places)
        return {
            "loss": functional.cross_entropy(word_logits.flatten(0, 1), next_words.flatten()),
            "length_loss": functional.cross_entropy(
                length_logits.flatten(0, 1), next_lengths.flatten()
            ),
        }

    def valid_batches(self) -> Sequence[Arrays]:
        """Give the beginnings of the valid pieces, as they stand."""
        as_it_stands = self._moved[_SEMITONES.index(0)]
        rows = [self._row(piece, 0, as_it_stands) for piece in self._valid]
        return [
            _stacked(rows[start : start + _VALID_BATCH])
            for start in range(0, len(rows), _VALID_BATCH)
        ]

    def valid_figure(self, network: nn.Module, tensors: Sequence[Tensor]) -> float:
        """Give the nats of a word and its length together."""
        return float(sum(self.losses(network, tensors).values()))

    def updates(self, network: nn.Module, options: TrainingOptions) -> Sequence[Update]:
        """RMSprop, as in the paper."""
        parameters = list(network.parameters())
        optimizer = torch.optim.RMSprop(parameters, options.learning_rate, alpha=0.9, eps=1e-7)
        return [Update(self.losses, parameters, {"rmsprop": optimizer})]

    def header(self) -> dict[str, Any]:
        return network_header(self._config)

    def _row(self, piece: _Told, start: int, moved: NDArray[np.int64]) -> Arrays:
        """Give one sequence: what is heard, and what follows each."""
        words = np.append(moved, BEGIN)[piece.words[start : start + self._words + 1]]
        lengths = piece.lengths[start : start + self._words + 1]
        heard = len(words) - 1
        room = (0, self._words - heard)
        return (
            np.pad(words[:-1], room),
            np.pad(lengths[:-1], room),
            np.pad(piece.places[start + 1 : start + 1 + heard], room),
            np.pad(words[1:], room, constant_values=_NOTHING),
            np.pad(lengths[1:] - 1, room, constant_values=_NOTHING),
        )


def _told(piece: Chorale) -> _Told:
    frames = frames_of(pitches_of(piece.classes)[None], piece.onsets[None])
    sentence = sentence_of(frames.sounding[0], frames.struck[0])
    places = place_of(piece.steps_into_bar, piece.cadences)
    return _Told(
        np.append(BEGIN, sentence.words),
        np.append(0, np.minimum(sentence.lengths, LONGEST_STEPS)),
        np.append(0, places[sentence.starts]),
    )


def _stacked(rows: Sequence[Arrays]) -> Arrays:
    return [np.stack(column) for column in zip(*rows, strict=True)]


def _make_task(options: TrainingOptions, report: ReportReading) -> ChordTask:
    return ChordTask(options, *pieces_to_train_on(options, report), ChordConfig())


CHORD_LSTM_RECIPE = TrainingRecipe(
    _make_task,
    TrainingOptions(
        engine="chord-lstm", crop_steps=100, batch_size=16, learning_rate=1e-3, ema_decay=0.99
    ),
    uses=frozenset({"crop_steps", "data"}),
)
