"""Luo's networks as continuation engines."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from musegui.core.voices import VOICE_COUNT, VOICES
from musegui.model.continuation.base.engine import (
    AS_IT_COMES,
    ContinuationEngine,
    EngineSetup,
    RegionFiller,
)
from musegui.model.continuation.base.sequence import SequenceContinuation
from musegui.model.continuation.base.weights import load_engine_network
from musegui.model.continuation.networks.sequence_network import SequenceNetwork
from musegui.model.continuation.tokens.event_model import EventModel
from musegui.model.continuation.tokens.melody_model import MelodyEngine
from musegui.model.continuation.tokens.token_task import (
    MELODY,
    TOKEN_ENGINES,
    build_sequence_network,
    nats_of_tokens,
    token_piece,
)
from musegui.model.training.chorales import Chorale


def load_sequence_network(name: str, setup: EngineSetup) -> SequenceNetwork:
    """Load the network of an engine of `TOKEN_ENGINES`.

    Raises
    ------
    UserError
        If there are no weights, or they can't be used.
    """
    told = TOKEN_ENGINES[name][1].config

    def build(header: Mapping[str, Any]) -> SequenceNetwork:
        network = build_sequence_network(header)
        known = network.config.as_dict()
        if any(known[field] != told[field] for field in ("tokens", "extras", "further")):
            raise ValueError("it is told other things, or says others")
        return network

    network = load_engine_network(name, setup.weights, build)
    assert isinstance(network, SequenceNetwork)
    return network


def make_token_engine(name: str, filler: RegionFiller, setup: EngineSetup) -> ContinuationEngine:
    """Make an engine of `TOKEN_ENGINES`: melodies for the soprano, events for all voices."""
    network = load_sequence_network(name, setup)
    if TOKEN_ENGINES[name][1] is MELODY:
        return MelodyEngine(network, filler)
    return SequenceContinuation(EventModel(network), filler, VOICES, polish=setup.polish)


def token_nats_per_note(name: str) -> Callable[[Sequence[Chorale], int | None], float]:
    """Give what measures an engine of `TOKEN_ENGINES` in nats per note; see `EngineRow`.

    A model of melodies is measured on the sopranos, so that only their cells count.
    """

    def measure(pieces: Sequence[Chorale], steps: int | None) -> float:
        network = load_sequence_network(name, AS_IT_COMES)
        kind = TOKEN_ENGINES[name][1]
        voices = 1 if kind is MELODY else VOICE_COUNT
        total, cells = 0.0, 0
        for piece in pieces:
            written = token_piece(kind, piece)
            if written is None:
                continue
            length = piece.steps if steps is None else min(steps, piece.steps)
            nats = nats_of_tokens(network, written)
            total += float(nats[written.steps < length].sum())
            cells += voices * length
        return total / max(cells, 1)

    return measure
