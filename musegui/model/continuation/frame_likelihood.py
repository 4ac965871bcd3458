"""What networks of frames find likely, teacher-forced."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from musegui.core.voices import VOICE_COUNT
from musegui.model.continuation.base.weights import load_engine_network
from musegui.model.continuation.frame_network import FrameNetwork, build_frame_network
from musegui.model.continuation.frame_task import (
    TOLD_PLANES,
    TONICS,
    FramePiece,
    padded_batch,
    piece_of_chorale,
)
from musegui.model.training.chorales import Chorale


def load_frame_network(name: str, weights: Path | None) -> FrameNetwork:
    """Load the network of an engine of frames; see `load_engine_network`."""
    network = load_engine_network(name, weights, _network_of)
    assert isinstance(network, FrameNetwork)
    return network


def _network_of(header: Mapping[str, Any]) -> FrameNetwork:
    network = build_frame_network(header)
    if network.config.planes != (len(TOLD_PLANES) if network.config.strikes else TONICS):
        raise ValueError("it is told other things of a step")
    return network


def nats_of_piece(
    network: FrameNetwork, piece: FramePiece
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Give the negative log-likelihood of a piece's frames, and of what is struck, shape (T,)."""
    sounding, struck, planes, _ = map(torch.from_numpy, padded_batch([piece]))
    with torch.inference_mode():
        frames, strikes = network.nats(sounding, struck, planes)
    return frames[0].double().numpy(), strikes[0].double().numpy()


def frame_nats_per_note(name: str) -> Callable[[Sequence[Chorale], int | None], float]:
    """Give what measures an engine of frames in nats per note; see `EngineRow`."""

    def measure(pieces: Sequence[Chorale], steps: int | None) -> float:
        network = load_frame_network(name, None)
        both = [nats_of_piece(network, piece_of_chorale(piece)) for piece in pieces]
        totals = [(frames + strikes)[:steps] / VOICE_COUNT for frames, strikes in both]
        return float(np.concatenate(totals).mean())

    return measure
