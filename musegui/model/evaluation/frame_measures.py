"""How well networks of frames foresee the next one (Boulanger-Lewandowski et al. 2012)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.model.continuation.frame_likelihood import load_frame_network, nats_of_piece
from musegui.model.continuation.frame_network import FRAME_ROWS, FrameNetwork, one_later
from musegui.model.continuation.frame_task import FramePiece, load_frames, padded_batch
from musegui.model.evaluation.metrics import Estimate, ReportProgress, no_progress

FRAME_ENGINES = ("rnn-nade", "rnn-bernoulli")
SAMPLES = 10
"""Frames that are drawn for each, to tell how right they are."""


@dataclass(frozen=True)
class FrameFigures:
    """What a network of frames reaches.

    Attributes
    ----------
    log_likelihood : Estimate
        Of a frame, nats: all its pitches, and all before it told. Not what is struck.
    accuracy : float
        Of the pitches that are drawn or real, the share that is both.
    strike_nats : float
        Negative log-likelihood of what is struck anew, nats per frame.
    """

    log_likelihood: Estimate
    accuracy: float
    strike_nats: float


def frame_accuracy(drawn: NDArray[np.bool_], real: NDArray[np.bool_]) -> float:
    """Give TP / (TP + FP + FN) over all frames (Bay et al. 2009); 1 where there is no pitch.

    Parameters
    ----------
    drawn, real : ndarray of bool, shape (..., frames, pitches)
    """
    either = np.count_nonzero(drawn | real)
    return np.count_nonzero(drawn & real) / either if either else 1.0


def frame_figures(
    network: FrameNetwork,
    pieces: Sequence[FramePiece],
    seed: int,
    progress: ReportProgress = no_progress,
) -> FrameFigures:
    """Measure a network, teacher-forced, on whole pieces."""
    random = np.random.default_rng(seed)
    nats, strike_nats, drawn, real = [], [], [], []
    for index, piece in enumerate(pieces):
        frames, strikes = nats_of_piece(network, piece)
        nats.append(frames)
        strike_nats.append(strikes)
        drawn.append(_drawn(network, piece, random))
        real.append(np.broadcast_to(piece.sounding, drawn[-1].shape))
        progress(index + 1, len(pieces))
    accuracy = frame_accuracy(np.concatenate(drawn, axis=1), np.concatenate(real, axis=1))
    likelihood = Estimate.of(-np.concatenate(nats))
    return FrameFigures(likelihood, accuracy, float(np.concatenate(strike_nats).mean()))


def _drawn(
    network: FrameNetwork, piece: FramePiece, random: np.random.Generator
) -> NDArray[np.bool_]:
    """Draw every frame some times, given all that really stands before it."""
    sounding, struck, planes, _ = map(torch.from_numpy, padded_batch([piece]))
    with torch.inference_mode():
        features, _memory = network.features(one_later(sounding), one_later(struck), planes)
        many = features[0].repeat(SAMPLES, 1)
        rolls = torch.from_numpy(random.random((len(many), FRAME_ROWS), dtype=np.float32))
        frames, _logits = network.estimator.sample(many, rolls, 1.0)
    return frames.view(SAMPLES, -1, FRAME_ROWS).numpy()


def measure_frames(
    name: str,
    weights: Path | None,
    data: Path | None,
    fold: str,
    count: int | None,
    seed: int,
    progress: ReportProgress = no_progress,
) -> dict[str, float | int]:
    """Measure an engine of frames on the chorales, or on a file of the task of 2012.

    Raises
    ------
    UserError
        If the weights can't be used, or were trained on another grid.
    """
    network = load_frame_network(name, weights)
    if network.config.strikes != (data is None):
        raise UserError(
            tr(
                "The weights of {engine} were trained on sixteenths: leave out --data, or give "
                "other weights by --weights FILE.",
                engine=name,
            )
            if network.config.strikes
            else tr(
                "The weights of {engine} were trained on quarter notes: give those by --data "
                "FILE, or give other weights by --weights FILE.",
                engine=name,
            )
        )
    pieces = load_frames(None if data is None else str(data), fold)[:count]
    figures = frame_figures(network, pieces, seed, progress)
    return {
        "log_likelihood": figures.log_likelihood.mean,
        "log_likelihood_sem": figures.log_likelihood.sem,
        "accuracy": figures.accuracy,
        "strike_nats": figures.strike_nats,
        "frames": figures.log_likelihood.count,
    }
