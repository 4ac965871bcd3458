"""How alike two sets of pieces are (Yang & Lerch 2020, On the evaluation of generative models).

Every piece becomes a histogram or a number per feature. Distances within a set and across
two sets are compared as smooth densities: if the sets are of one style, the pieces of one lie as
far from those of the other as from each other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from musegui.core.errors import UserError
from musegui.core.score import Cells, Pitches, strike_changes
from musegui.core.timegrid import STEPS_PER_WHOLE
from musegui.core.translation import tr

Histogram = NDArray[np.float64]

Passage = tuple[Pitches, Cells]
"""Pitches and onsets, shape (4, T)."""

_DENSITY_POINTS = 512


def pitch_class_transitions(pitches: Pitches, onsets: Cells) -> Histogram:
    """Count steps from a pitch class to the next within voices; a rest breaks the chain.

    Parameters
    ----------
    pitches : ndarray of int8, shape (4, T)
    onsets : ndarray of bool, shape (4, T)

    Returns
    -------
    ndarray, shape (12, 12)
        From row to column.
    """
    counts = np.zeros((12, 12))
    for voice, struck in zip(pitches, strike_changes(pitches, onsets), strict=True):
        silent = voice < 0
        starts = np.flatnonzero(struck | silent)
        notes = voice[starts]
        for before, after in pairwise(notes.tolist()):
            if before >= 0 and after >= 0:
                counts[before % 12, after % 12] += 1
    return counts


def pitch_classes(pitches: Pitches, onsets: Cells) -> Histogram:
    """Count the notes of each pitch class, shape (12,)."""
    struck = strike_changes(pitches, onsets)
    return np.bincount(pitches[struck] % 12, minlength=12).astype(np.float64)


def inter_onset_intervals(pitches: Pitches, onsets: Cells) -> Histogram:
    """Count the steps from one onset of a voice to its next, shape (16,).

    Entry ``n`` counts intervals of ``n + 1`` sixteenths, the last one all of a whole note or more.
    """
    counts = np.zeros(STEPS_PER_WHOLE)
    for struck in strike_changes(pitches, onsets):
        intervals = np.diff(np.flatnonzero(struck))
        np.add.at(counts, np.minimum(intervals, STEPS_PER_WHOLE) - 1, 1)
    return counts


FEATURES: dict[str, Callable[[Pitches, Cells], Histogram]] = {
    "transitions": pitch_class_transitions,
    "pitch_classes": pitch_classes,
    "inter_onset": inter_onset_intervals,
}


def used_pitches(pitches: Pitches, _onsets: Cells) -> int:
    """Count the different pitches."""
    return len(np.unique(pitches[pitches >= 0]))


def pitch_range(pitches: Pitches, _onsets: Cells) -> int:
    """Give the semitones from the lowest pitch to the highest."""
    sounding = pitches[pitches >= 0].astype(np.int64)
    return int(np.ptp(sounding)) if sounding.size else 0


def mean_inter_onset(pitches: Pitches, onsets: Cells) -> float:
    """Give the mean steps from one onset of a voice to its next; 0 where there are none."""
    steps = [np.diff(np.flatnonzero(struck)) for struck in strike_changes(pitches, onsets)]
    intervals = np.concatenate(steps)
    return float(intervals.mean()) if intervals.size else 0.0


NUMBERS: dict[str, Callable[[Pitches, Cells], float]] = {
    "used_pitches": used_pitches,
    "pitch_range": pitch_range,
    "mean_inter_onset": mean_inter_onset,
}


def kl_divergence(observed: Histogram, expected: Histogram) -> float:
    """Kullback-Leibler divergence of one histogram of counts from another, in nats.

    One is added to every count, so that what was never seen is not impossible.
    """
    p, q = ((counts + 1) / (counts + 1).sum() for counts in (observed, expected))
    return float((p * np.log(p / q)).sum())


@dataclass(frozen=True)
class Likeness:
    """How a set of pieces lies to a reference set, by one feature.

    Attributes
    ----------
    within, across : float
        Mean Euclidean distance between the set's own pieces, and from them to the reference's.
    kl : float
        Divergence of the distances across from those within the reference, nats.
    overlap : float
        Area that the two densities of distances share, 0 to 1.
    """

    within: float
    across: float
    kl: float
    overlap: float


def compare_sets(made: Sequence[Histogram], reference: Sequence[Histogram]) -> Likeness:
    """Compare two sets of at least three pieces each by their histograms of one feature.

    The sets are paired, as harmonizations are with the pieces whose melodies they share; no piece
    is compared with its own counterpart.
    """
    return compare_points(_shares(made), _shares(reference))


def compare_points(own: NDArray[np.float64], other: NDArray[np.float64]) -> Likeness:
    """Compare two paired sets of points, shape (pieces, numbers); see `compare_sets`."""
    within_reference = _distances_within(other)
    distances = np.linalg.norm(own[:, None] - other[None], axis=-1)
    across = distances[~np.eye(len(own), dtype=bool)]
    farthest = max(float(within_reference.max()), float(across.max())) or 1.0
    span = np.linspace(0, 1.25 * farthest, _DENSITY_POINTS)
    p, q = _density(across, span), _density(within_reference, span)
    tiny = np.finfo(float).tiny
    return Likeness(
        within=float(_distances_within(own).mean()),
        across=float(across.mean()),
        kl=float((p * np.log((p + tiny) / (q + tiny))).sum()),
        overlap=float(np.minimum(p, q).sum()),
    )


def style_against(made: Sequence[Passage], reference: Sequence[Passage]) -> dict[str, float]:
    """Compare a set of pieces with a reference set, feature by feature.

    ``..._set_kl`` compares the sums over all pieces, ``..._mean`` is the mean of the numbers; the
    others are of `Likeness`. The shares of inter-onset intervals follow, by their length in
    sixteenths.

    Raises
    ------
    UserError
        If there are fewer than three pieces.
    """
    if min(len(made), len(reference)) < 3:
        raise UserError(tr("Distances within a set need three pieces or more."))
    figures: dict[str, float] = {}
    totals: dict[str, Histogram] = {}
    for name, feature in FEATURES.items():
        own, other = ([feature(*piece) for piece in each] for each in (made, reference))
        totals[name] = np.sum(own, axis=0)
        figures[f"{name}_set_kl"] = kl_divergence(totals[name], np.sum(other, axis=0))
        figures |= _named(name, compare_sets(own, other))
    for name, number in NUMBERS.items():
        ours, theirs = (
            np.array([[number(*piece)] for piece in each]) for each in (made, reference)
        )
        figures[f"{name}_mean"] = float(ours.mean())
        figures |= _named(name, compare_points(ours, theirs))
    intervals = totals["inter_onset"] / max(totals["inter_onset"].sum(), 1)
    return figures | {f"share_of_{n}": float(intervals[n - 1]) for n in (1, 2, 3, 4, 6, 8, 12, 16)}


def _named(feature: str, likeness: Likeness) -> dict[str, float]:
    return {f"{feature}_{key}": value for key, value in asdict(likeness).items()}


def _shares(histograms: Sequence[Histogram]) -> NDArray[np.float64]:
    """Flatten histograms of counts and make each add up to one, shape (pieces, bins)."""
    counts = np.stack([histogram.ravel() for histogram in histograms])
    shares: NDArray[np.float64] = counts / counts.sum(axis=1, keepdims=True).clip(min=1)
    return shares


def _distances_within(points: NDArray[np.float64]) -> NDArray[np.float64]:
    distances = np.linalg.norm(points[:, None] - points[None], axis=-1)
    pairs: NDArray[np.float64] = distances[np.triu_indices(len(points), 1)]
    return pairs


def _density(values: NDArray[np.float64], span: NDArray[np.float64]) -> NDArray[np.float64]:
    """Smooth values into a density over ``span`` that adds up to one (Gauss, Scott's width)."""
    width = max(float(values.std()) * len(values) ** -0.2, float(span[1] - span[0]))
    density = np.exp(-0.5 * ((span[:, None] - values) / width) ** 2).sum(axis=1)
    scaled: NDArray[np.float64] = density / density.sum()
    return scaled
