"""Training of the sequence networks, and their likelihood of whole pieces."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from musegui.model.continuation.networks.recurrent import RecurrentVariant
from musegui.model.continuation.networks.sequence_network import (
    CORES,
    SequenceConfig,
    SequenceNetwork,
)
from musegui.model.continuation.tokens.event_codec import EVENT_TOKENS
from musegui.model.continuation.tokens.melody_codec import MELODY_CLASSES, SILENCE
from musegui.model.continuation.tokens.token_pieces import (
    EVENT_EXTRAS,
    EVENT_WINDOW,
    EXTRAS,
    MELODY_WINDOW,
    TokenCrops,
    TokenPiece,
    token_piece_of_chorale,
    token_piece_of_melody,
)
from musegui.model.training.chorales import Chorale
from musegui.model.training.corpora import pieces_to_train_on
from musegui.model.training.melodies import load_tunes, soprano_of
from musegui.model.training.task import (
    Arrays,
    Losses,
    ReportReading,
    TrainingOptions,
    TrainingRecipe,
    TrainingTask,
)

_VALID_BATCHES, _VALID_BATCH_SIZE = 4, 32

Groups = Sequence[Sequence[TokenPiece]]


class TokenKind(NamedTuple):
    """What the tokens of a network are.

    Attributes
    ----------
    config : dict
        Fields of `SequenceConfig`.
    window : int
        So many tokens it is trained on at a time.
    pieces : callable
        Takes pieces in four voices and a fold, and gives its pieces of tokens, kind by kind.
    """

    config: Mapping[str, Any]
    window: int
    pieces: Callable[[Sequence[Chorale], str, ReportReading], Groups]


def melody_pieces(pieces: Sequence[Chorale], fold: str, report: ReportReading) -> Groups:
    """Give the sopranos of pieces, and the tunes of a fold."""
    sopranos = map(soprano_of, pieces)
    return [
        [token_piece_of_melody(melody) for melody in sopranos if melody is not None],
        [token_piece_of_melody(melody) for melody in load_tunes(fold, progress=report)],
    ]


def event_pieces(pieces: Sequence[Chorale], _fold: str, _report: ReportReading) -> Groups:
    """Give all voices of pieces."""
    return [[token_piece_of_chorale(piece) for piece in pieces]]


MELODY = TokenKind(
    {"tokens": MELODY_CLASSES, "extras": EXTRAS, "further": 1, "dropout": 0.4},
    MELODY_WINDOW,
    melody_pieces,
)
EVENTS = TokenKind(
    {"tokens": EVENT_TOKENS, "extras": EVENT_EXTRAS, "further": 0, "dropout": 0.2},
    EVENT_WINDOW,
    event_pieces,
)


TOKEN_ENGINES: Mapping[str, tuple[str, TokenKind]] = {
    **{f"melody-{core}": (core, MELODY) for core in CORES if not core.startswith("decoder")},
    **{f"events-{core}": (core, EVENTS) for core in CORES if core != "dilated"},
}
"""By the engines' names: networks of `CORES`, and what they are told."""


def token_nats(
    network: nn.Module, heard: Tensor, extras: Tensor, tokens: Tensor, strikes: Tensor
) -> Tensor:
    """Give the negative log-likelihood of each token in nats, its strike included; (batch, N)."""
    logits, _ = network(heard, extras)
    logits = logits.float()
    count = EVENT_TOKENS if logits.shape[2] == EVENT_TOKENS else MELODY_CLASSES
    nats = F.cross_entropy(logits[..., :count].transpose(1, 2), tokens, reduction="none")
    if logits.shape[2] == count:
        return nats
    repeated = (tokens == heard) & (tokens != SILENCE)
    strike_nats = F.binary_cross_entropy_with_logits(
        logits[..., count], strikes.float(), reduction="none"
    )
    return nats + strike_nats * repeated


class TokenTask(TrainingTask):
    """Every token from those before it; the curve has nats per token.

    Parameters
    ----------
    config : SequenceConfig
    train, valid : sequence of sequence of TokenPiece
    length : int
        Tokens of a crop.
    """

    keeps_best = True
    validate_every = 100

    def __init__(self, config: SequenceConfig, train: Groups, valid: Groups, length: int) -> None:
        self._config = config
        self._crops, self._valid_crops = (TokenCrops(groups, length) for groups in (train, valid))

    def make_network(self) -> nn.Module:
        return SequenceNetwork(self._config)

    def draw(self, rng: np.random.Generator, batch_size: int) -> Arrays:
        return self._crops.draw(batch_size, rng)

    def losses(self, network: nn.Module, tensors: Sequence[Tensor]) -> Losses:
        """Give the mean nats per token."""
        *inputs, counts = tensors
        return {"loss": (token_nats(network, *inputs) * counts).sum() / counts.sum()}

    def valid_batches(self) -> Sequence[Arrays]:
        return [
            self._valid_crops.draw(_VALID_BATCH_SIZE, np.random.default_rng([7, index]))
            for index in range(_VALID_BATCHES)
        ]

    def header(self) -> dict[str, Any]:
        return {"config": self._config.as_dict()}


def token_piece(kind: TokenKind, chorale: Chorale) -> TokenPiece | None:
    """Write a chorale, or its soprano, as tokens; None if it has none."""
    if kind is EVENTS:
        return token_piece_of_chorale(chorale)
    soprano = soprano_of(chorale)
    return None if soprano is None else token_piece_of_melody(soprano)


def nats_of_tokens(network: nn.Module, piece: TokenPiece) -> NDArray[np.float32]:
    """Give the negative log-likelihood of each token of a piece, teacher-forced, shape (N,).

    As the network is trained on a window of tokens at a time, every half of one is heard anew, with
    the half before it.
    """
    window = MELODY_WINDOW if piece.first == SILENCE else EVENT_WINDOW
    half = window // 2
    tensors = [torch.from_numpy(array)[None] for array in piece.inputs()]
    parts = []
    with torch.inference_mode():
        for start in range(0, len(piece.tokens), half):
            heard_from = max(start - half, 0)
            nats = token_nats(network, *(t[:, heard_from : start + half] for t in tensors))[0]
            parts.append(nats[start - heard_from :].numpy())
    return np.concatenate(parts)


class Likelihood(NamedTuple):
    """How likely pieces are to a network, in nats."""

    per_token: float
    per_note: float


def likelihood(network: nn.Module, pieces: Sequence[TokenPiece]) -> Likelihood:
    """Measure whole pieces, teacher-forced in order of time, nothing of their form untold.

    Parameters
    ----------
    network : SequenceNetwork
        Ready to run.
    """
    total = sum(float(nats_of_tokens(network, piece).sum()) for piece in pieces)
    tokens = sum(len(piece.tokens) for piece in pieces)
    return Likelihood(total / tokens, total / sum(piece.notes for piece in pieces))


def recipe(core: str, kind: TokenKind) -> TrainingRecipe:
    """Say how a network of `CORES` is trained."""
    if core not in CORES:
        raise ValueError(f"There is no network {core!r}.")
    defaults = TrainingOptions(
        crop_steps=kind.window,
        learning_rate=4e-3,
        weight_decay=0.01,
        clip_norm=3.0,
        ema_decay=0.99,
    )
    uses = frozenset({"crop_steps", "weight_decay", "data"})
    return TrainingRecipe(partial(_make_task, core, kind), defaults, uses)


def _make_task(
    core: str, kind: TokenKind, options: TrainingOptions, report: ReportReading
) -> TokenTask:
    size = 256 if isinstance(CORES[core], RecurrentVariant) else 128
    config = SequenceConfig(core, **kind.config, size=size)
    train, valid = (
        kind.pieces(pieces, fold, report)
        for pieces, fold in zip(
            pieces_to_train_on(options, report), ("train", "valid"), strict=True
        )
    )
    return TokenTask(config, train, valid, options.crop_steps)


def build_sequence_network(header: Mapping[str, Any]) -> SequenceNetwork:
    """Build the network of a header."""
    return SequenceNetwork(SequenceConfig(**header["config"]))
