"""Luo's networks as continuation engines."""

from __future__ import annotations

from musegui.core.voices import VOICES
from musegui.model.continuation.engine import ContinuationEngine, EngineSetup, RegionFiller
from musegui.model.continuation.networks.sequence_network import SequenceNetwork
from musegui.model.continuation.sequence import SequenceContinuation
from musegui.model.continuation.tokens.event_model import EventModel
from musegui.model.continuation.tokens.melody_model import MelodyEngine
from musegui.model.continuation.tokens.token_task import (
    MELODY,
    TOKEN_ENGINES,
    build_sequence_network,
)
from musegui.model.continuation.weights import load_engine_network


def load_sequence_network(name: str, setup: EngineSetup) -> SequenceNetwork:
    """Load the network of an engine of `TOKEN_ENGINES`.

    Raises
    ------
    UserError
        If there are no weights, or they can't be used.
    """
    network = load_engine_network(name, setup.weights, build_sequence_network)
    assert isinstance(network, SequenceNetwork)
    return network


def make_token_engine(name: str, filler: RegionFiller, setup: EngineSetup) -> ContinuationEngine:
    """Make an engine of `TOKEN_ENGINES`: melodies for the soprano, events for all voices."""
    network = load_sequence_network(name, setup)
    if TOKEN_ENGINES[name][1] is MELODY:
        return MelodyEngine(network, filler)
    return SequenceContinuation(EventModel(network), filler, VOICES, polish=setup.polish)
