"""How alike two sets of pieces are (Yang & Lerch 2020, On the evaluation of generative models).

Every piece becomes a histogram per feature. Distances between histograms within a set and across
two sets are compared as smooth densities: if the sets are of one style, the pieces of one lie as
far from those of the other as from each other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from musegui.core.score import Cells, Pitches, strike_changes
from musegui.core.timegrid import STEPS_PER_WHOLE

Histogram = NDArray[np.float64]

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
    own, other = _shares(made), _shares(reference)
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
