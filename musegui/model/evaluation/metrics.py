"""What a network knows of pieces it has not seen, in nats; pure functions, no files.

Every measure takes `LoadedNetworks`, of which only the pitch network is used, and pieces on that
network's grid.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from musegui.core.voices import VOICE_COUNT, Voice
from musegui.model.network.encoding import HIDDEN, pad_outside
from musegui.model.network.inference import LoadedNetworks
from musegui.model.sampling.sampling import Dice, SamplerSettings, sample
from musegui.model.sampling.window import OUTSIDE_STEPS
from musegui.model.training.chorales import Chorale
from musegui.model.training.crops import draw_uniform_mask

ReportProgress = Callable[[int, int], None]
"""Called with (pieces done, pieces in all)."""


def no_progress(_done: int, _total: int) -> None:
    """Show nothing."""


@dataclass(frozen=True)
class Estimate:
    """A mean with its standard error, over so many crops or frames."""

    mean: float
    sem: float
    count: int

    @classmethod
    def of(cls, values: NDArray[np.floating]) -> Estimate:
        """Take the mean of values; the standard error of fewer than two is not a number."""
        count = int(values.size)
        sem = float(values.std(ddof=1) / np.sqrt(count)) if count > 1 else float("nan")
        return cls(float(values.mean()) if count else float("nan"), sem, count)


def cut(piece: Chorale, start: int, stop: int) -> Chorale:
    """Give the steps ``start`` to ``stop`` of a piece."""
    span = slice(start, stop)
    return Chorale(
        piece.name,
        piece.classes[:, span],
        piece.onsets[:, span],
        piece.steps_into_bar[span],
        piece.cadences[span],
        piece.bars_known,
    )


def consecutive_crops(pieces: Sequence[Chorale], crop_steps: int) -> list[Chorale]:
    """Cut pieces into crops side by side; what is left over at the end of a piece is left out.

    A piece shorter than a crop is one crop, and so is every piece if ``crop_steps`` is 0.
    """
    crops = []
    for piece in pieces:
        length = min(crop_steps or piece.steps, piece.steps)
        starts = range(0, piece.steps - length + 1, length)
        crops += [cut(piece, start, start + length) for start in starts]
    return crops


def masked_cell_nll(
    networks: LoadedNetworks,
    pieces: Sequence[Chorale],
    *,
    crop_steps: int = 64,
    masks_per_crop: int = 4,
    given: Voice | None = None,
    seed: int = 0,
    progress: ReportProgress = no_progress,
) -> Estimate:
    """Orderless-NADE loss (Uria et al. 2014, eq. 7): nats per hidden cell, rests included.

    Parameters
    ----------
    pieces : sequence of Chorale
    crop_steps : int
        Length of the consecutive crops; 0 for whole pieces.
    masks_per_crop : int
    given : Voice, optional
        A voice that is never hidden.

    Returns
    -------
    Estimate
        Over crops of the mean over masks of the mean over hidden cells.
    """
    crops = consecutive_crops(pieces, crop_steps)
    values = np.zeros(len(crops))
    for index, crop in enumerate(crops):
        rng = np.random.default_rng([seed, index])
        cells = np.ones(crop.classes.shape, dtype=bool)
        if given is not None:
            cells[given] = False
        masks = np.stack([draw_uniform_mask(cells, rng) for _ in range(masks_per_crop)])
        hidden = torch.from_numpy(masks).to(networks.device)
        classes, context = copies_of(networks, crop.classes, crop.context, masks_per_crop)
        with torch.inference_mode():
            output = networks.pitch(classes.masked_fill(hidden, HIDDEN), context)
        nll = -output.gather(-1, classes.unsqueeze(-1)).squeeze(-1)
        values[index] = float(((nll * hidden).sum((1, 2)) / hidden.sum((1, 2))).mean())
        progress(index + 1, len(crops))
    return Estimate.of(values)


@dataclass(frozen=True)
class Ordering:
    """An order in which a piece is told, frame by frame and voice by voice.

    Attributes
    ----------
    frames : ndarray of int, shape (T,)
        Steps in the order in which they are told.
    voices : ndarray of int, shape (T, 4)
        For every step, its voices in the order in which they are told.
    """

    frames: NDArray[np.int64]
    voices: NDArray[np.int64]

    @classmethod
    def draw(cls, steps: int, rng: np.random.Generator, *, chronological: bool) -> Ordering:
        """Draw an order; a chronological one is random only within frames."""
        frames = np.arange(steps) if chronological else rng.permutation(steps)
        voices = np.tile(np.arange(VOICE_COUNT), (steps, 1))
        return cls(frames, rng.permuted(voices, axis=1))


def frame_log_likelihoods(
    networks: LoadedNetworks,
    piece: Chorale,
    ordering: Ordering,
    *,
    ends: bool = True,
    batch_size: int = 32,
) -> NDArray[np.float64]:
    """Log-likelihood of every frame, given the frames told before it (Huang et al. 2017).

    Voices of a frame are told one by one, but the network then hears its own likeliest pitch
    instead of the true one. A rest adds nothing.

    Parameters
    ----------
    ends : bool
        Whether the piece is over after the last step, which the network is then told.

    Returns
    -------
    ndarray, shape (T,)
        In order of time, nats.
    """
    after = OUTSIDE_STEPS if ends else 0
    classes, context = pad_outside(piece.classes, piece.context, OUTSIDE_STEPS, after)
    told_at = torch.full((classes.shape[1],), -1)  # what lies outside is told from the start
    told_at[OUTSIDE_STEPS + torch.from_numpy(ordering.frames)] = torch.arange(piece.steps)
    found = np.zeros(piece.steps)
    for turns in torch.arange(piece.steps).split(batch_size):
        steps = ordering.frames[turns.numpy()]
        hidden = (told_at >= turns.unsqueeze(1)).unsqueeze(1).to(networks.device)
        truth, contexts = copies_of(networks, classes, context, len(turns))
        voices = torch.from_numpy(ordering.voices[steps]).to(networks.device)
        places = torch.from_numpy(steps).to(networks.device) + OUTSIDE_STEPS
        with torch.inference_mode():
            found[steps] = _tell_frames(networks, truth, contexts, hidden, places, voices)
    return found


def _tell_frames(
    networks: LoadedNetworks,
    truth: Tensor,
    contexts: Tensor,
    hidden: Tensor,
    places: Tensor,
    voices: Tensor,
) -> NDArray[np.float64]:
    """Tell one frame of every copy, voice by voice, and give its log-likelihood.

    Parameters
    ----------
    truth : Tensor of int64, shape (copies, 4, T)
    contexts : Tensor of float, shape (copies, CONTEXT_PLANES, T)
    hidden : Tensor of bool, shape (copies, 1, T)
    places : Tensor of int64, shape (copies,)
        The frame of each copy.
    voices : Tensor of int64, shape (copies, 4)
    """
    cells = torch.where(hidden, HIDDEN, truth)
    copies = torch.arange(len(truth), device=truth.device)
    total = torch.zeros(len(truth), device=truth.device)
    for voice in voices.T:
        output = networks.pitch(cells, contexts)[copies, voice, places]  # (copies, classes)
        true_class = truth[copies, voice, places]
        log_likelihood = output.gather(1, true_class.unsqueeze(1)).squeeze(1)
        total += torch.where(true_class == 0, 0.0, log_likelihood)
        cells[copies, voice, places] = output.argmax(dim=1)
    told: NDArray[np.float64] = total.cpu().numpy().astype(np.float64)
    return told


def combine_orderings(log_likelihoods: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean of several orderings' likelihoods, shape (E, T) to (T,), in nats."""
    combined: NDArray[np.float64] = np.logaddexp.reduce(log_likelihoods, axis=0)
    return combined - np.log(len(log_likelihoods))


class FramewiseNLL(NamedTuple):
    """Framewise NLL in nats per frame: of single orderings, and of several combined."""

    single: Estimate
    combined: Estimate


def framewise_nll(
    networks: LoadedNetworks,
    pieces: Sequence[Chorale],
    *,
    orderings: int = 5,
    chronological: bool = False,
    crop_steps: int = 0,
    seed: int = 0,
    batch_size: int = 32,
    progress: ReportProgress = no_progress,
) -> FramewiseNLL:
    """Framewise NLL as Coconet's authors measure it.

    Parameters
    ----------
    orderings : int
        E; combining several is an ensemble over orders, no joint likelihood.
    crop_steps : int
        Only the first steps of each piece; 0 for whole pieces.
    """
    single, combined = [], []
    for index, piece in enumerate(pieces):
        rng = np.random.default_rng([seed, index])
        part = cut(piece, 0, min(crop_steps or piece.steps, piece.steps))
        ends = part.steps == piece.steps
        drawn = [
            Ordering.draw(part.steps, rng, chronological=chronological) for _ in range(orderings)
        ]
        log_likelihoods = np.stack(
            [
                frame_log_likelihoods(networks, part, order, ends=ends, batch_size=batch_size)
                for order in drawn
            ]
        )
        single.append(-log_likelihoods.mean(axis=0))
        combined.append(-combine_orderings(log_likelihoods))
        progress(index + 1, len(pieces))
    return FramewiseNLL(Estimate.of(np.concatenate(single)), Estimate.of(np.concatenate(combined)))


class Erasure(StrEnum):
    """What is erased and then sampled anew."""

    BLOCK = "block"
    RANDOM = "random"
    MELODY_GIVEN = "melody-given"

    def draw(self, steps: int, rng: np.random.Generator) -> NDArray[np.bool_]:
        """Draw the erased cells, shape (4, steps).

        A block is half the steps in all voices, random erasing takes half of all cells anywhere,
        and with the melody given alto, tenor and bass go.
        """
        erased = np.zeros((VOICE_COUNT, steps), dtype=bool)
        if self is Erasure.BLOCK:
            start = int(rng.integers(0, steps - steps // 2 + 1))
            erased[:, start : start + steps // 2] = True
        elif self is Erasure.RANDOM:
            erased.flat[rng.permutation(erased.size)[: erased.size // 2]] = True
        else:
            erased[Voice.ALTO :] = True
        return erased


def plain_sampler(sweeps: int) -> SamplerSettings:
    """Give the annealed Gibbs sampler of the literature: no guidance, no tempering, no repair."""
    return SamplerSettings(sweeps)


def gibbs_curve(
    networks: LoadedNetworks,
    pieces: Sequence[Chorale],
    erasure: Erasure,
    *,
    sweeps: int = 48,
    crop_steps: int = 64,
    seed: int = 0,
    progress: ReportProgress = no_progress,
) -> NDArray[np.float64]:
    """NLL of the replaced notes along the sweeps of the plain sampler (Griswold 2019, figure 3).

    Returns
    -------
    ndarray, shape (sweeps,)
        Mean over all cells redrawn in a sweep of -log p(drawn), nats; NaN where none was.
    """
    total, cells = np.zeros(sweeps), np.zeros(sweeps)
    settings = plain_sampler(sweeps)
    for index, piece in enumerate(pieces):
        part = cut(piece, 0, min(crop_steps or piece.steps, piece.steps))
        erased = erasure.draw(part.steps, np.random.default_rng([seed, index]))
        classes, context = copies_of(networks, part.classes, part.context, 1)
        writable = torch.from_numpy(erased).to(networks.device).unsqueeze(0)
        with torch.inference_mode():
            states = sample(
                networks.pitch, classes, context, writable, settings, Dice(seed + index, [0])
            )
            for state in states:
                total[state.sweep - 1] -= float((state.log_probabilities * state.redrawn).sum())
                cells[state.sweep - 1] += float(state.redrawn.sum())
        progress(index + 1, len(pieces))
    with np.errstate(invalid="ignore"):
        return total / cells


def copies_of(
    networks: LoadedNetworks,
    classes: NDArray[np.int64],
    context: NDArray[np.float32],
    count: int,
) -> tuple[Tensor, Tensor]:
    """Give ``count`` copies of a piece's classes and context on the networks' device."""
    cells = torch.from_numpy(classes).to(networks.device)
    planes = torch.from_numpy(context).to(networks.device, networks.dtype)
    return cells.expand(count, -1, -1), planes.expand(count, -1, -1)
