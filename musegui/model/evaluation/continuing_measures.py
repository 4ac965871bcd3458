"""Continuations beside real pieces, by the protocol of Liu and Fan (2026).

The first 16 steps of a piece are given, 128 are written, and what was given is left out. Intervals,
distances between voices, repetition and held notes of all continuations are compared with the same
steps of the real pieces; pieces are drawn anew, with replacement, to see how sure the figures are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

import numpy as np
from numpy.typing import NDArray

from musegui.core.editing.edits import delete_steps
from musegui.core.fill.continuing import with_bars_to_come
from musegui.core.fill.fill_options import FillOptions
from musegui.core.voices import VOICES
from musegui.model.continuation.base.engine import ContinuationEngine
from musegui.model.evaluation.beside_bach import score_of
from musegui.model.evaluation.metrics import ReportProgress, no_progress
from musegui.model.evaluation.similarity.distributions import Passage
from musegui.model.evaluation.similarity.patterns import (
    PATTERN_SCORES,
    pitch_score,
    scores_along,
)
from musegui.model.training.chorales import Chorale

PREFIX_STEPS, NEW_STEPS = 16, 128
BOOTSTRAPS = 10_000
_INTERVAL_CLASSES = 7
_DISTANCES = 49
"""Semitones from -24 to 24; what lies beyond counts with the last."""

Counts = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Continued:
    """The opening of a piece, what was written after it, and how the piece really goes on."""

    given: Passage
    written: Passage
    real: Passage

    @property
    def last_onset_step(self) -> int:
        """Where the last note of the opening begins, from its end: below zero."""
        starts = np.flatnonzero(self.given[1].any(axis=0))
        return int(starts[-1]) - PREFIX_STEPS if starts.size else -PREFIX_STEPS


def interval_class_counts(passage: Passage) -> Counts:
    """Count the interval classes 0 to 6 that sound between any two voices, at every step."""
    pitches = passage[0].astype(np.int64)
    counts = np.zeros(_INTERVAL_CLASSES)
    for upper, lower in combinations(VOICES, 2):
        both = (pitches[upper] >= 0) & (pitches[lower] >= 0)
        apart = (pitches[upper] - pitches[lower])[both] % 12
        counts += np.bincount(np.minimum(apart, 12 - apart), minlength=_INTERVAL_CLASSES)
    return counts


def voice_distances(passage: Passage) -> Counts:
    """Count by how many semitones each voice lies above the next, at every step."""
    pitches = passage[0].astype(np.int64)
    counts = np.zeros(_DISTANCES)
    for upper, lower in pairwise(VOICES):
        both = (pitches[upper] >= 0) & (pitches[lower] >= 0)
        apart = np.clip((pitches[upper] - pitches[lower])[both], -24, 24)
        counts += np.bincount(apart + 24, minlength=_DISTANCES)
    return counts


def unique_trigrams(passage: Passage) -> Counts:
    """Count the different groups of three successive notes of each voice, and all of them."""
    pitches, onsets = passage
    groups = [
        (voice, *line[start : start + 3])
        for voice in VOICES
        for line in [pitches[voice, onsets[voice]].tolist()]
        for start in range(len(line) - 2)
    ]
    return np.array([len(set(groups)), len(groups)], dtype=np.float64)


def held_cells(passage: Passage) -> Counts:
    """Count the cells in which a note is held, and those in which one sounds."""
    pitches, onsets = passage
    sounds = pitches >= 0
    return np.array([(sounds & ~onsets).sum(), sounds.sum()], dtype=np.float64)


def js_divergence(one: Counts, other: Counts) -> NDArray[np.float64]:
    """Jensen-Shannon divergence of the distributions along the last axis, bits (0 to 1)."""
    first, second = (
        each / np.maximum(each.sum(axis=-1, keepdims=True), 1e-12) for each in (one, other)
    )
    middle = (first + second) / 2

    def kl(p: Counts) -> Counts:
        ratio = np.divide(p, middle, out=np.ones_like(p), where=p > 0)
        summed: Counts = (p * np.log2(ratio)).sum(axis=-1)
        return summed

    divergence: NDArray[np.float64] = (kl(first) + kl(second)) / 2
    return divergence


def ratio_gap(one: Counts, other: Counts) -> NDArray[np.float64]:
    """Difference, without its sign, of the ratios of the first count to the second."""
    first, second = (each[..., 0] / np.maximum(each[..., 1], 1e-12) for each in (one, other))
    gap: NDArray[np.float64] = np.abs(first - second)
    return gap


Compare = Callable[[Counts, Counts], NDArray[np.float64]]
CONTINUATION_GAPS: dict[str, tuple[Callable[[Passage], Counts], Compare]] = {
    "harmonic_interval_js": (interval_class_counts, js_divergence),
    "voice_distance_js": (voice_distances, js_divergence),
    "unique_trigram_gap": (unique_trigrams, ratio_gap),
    "hold_ratio_gap": (held_cells, ratio_gap),
}


def continuation_gaps(
    continued: Sequence[Continued], seed: int, bootstraps: int = BOOTSTRAPS
) -> dict[str, dict[str, float]]:
    """Compare continuations with the real pieces; smaller is nearer.

    Returns
    -------
    dict
        ``"gap"`` over all pieces, and between ``"low"`` and ``"high"`` 95 of 100 drawings.
    """
    drawn = _drawings(len(continued), seed, bootstraps)
    figures: dict[str, dict[str, float]] = {"gap": {}, "low": {}, "high": {}}
    for name, (counted, compare) in CONTINUATION_GAPS.items():
        ours = np.stack([counted(each.written) for each in continued])
        theirs = np.stack([counted(each.real) for each in continued])
        figures["gap"][name] = float(compare(ours.sum(axis=0), theirs.sum(axis=0)))
        low, high = np.quantile(compare(drawn @ ours, drawn @ theirs), [0.025, 0.975])
        figures["low"][name], figures["high"][name] = float(low), float(high)
    return figures


def pattern_scores(
    continued: Sequence[Continued], seed: int, bootstraps: int = BOOTSTRAPS
) -> tuple[dict[str, dict[str, float]], dict[str, list[float]]]:
    """Score continuations as Patterns for Prediction does; larger is nearer.

    Returns
    -------
    scores : dict
        ``"score"``, the mean over the pieces, and between ``"low"`` and ``"high"`` 95 of 100
        drawings. A piece's recall, precision and F1 are means over the cut-offs.
    curves : dict
        The same three at every cut-off.
    """
    along = np.stack(
        [scores_along(each.written, each.real, each.last_onset_step) for each in continued]
    )
    curves = _known_mean(along, 0)
    whole = [
        [pitch_score(each.written, each.real, octaves=octaves) for octaves in (True, False)]
        for each in continued
    ]
    values = np.hstack([_known_mean(along, 1), np.array(whole)])
    names = (*PATTERN_SCORES, "pitch_score", "pitch_class_score")
    drawings = _drawings(len(continued), seed, bootstraps) @ values / len(continued)
    low, high = np.quantile(drawings, [0.025, 0.975], axis=0)
    rows = {"score": values.mean(axis=0), "low": low, "high": high}
    return (
        {row: dict(zip(names, figures.tolist(), strict=True)) for row, figures in rows.items()},
        dict(zip(PATTERN_SCORES, curves.T.tolist(), strict=True)),
    )


def _known_mean(values: NDArray[np.float64], axis: int) -> NDArray[np.float64]:
    """Take the mean of what is a number."""
    known = ~np.isnan(values)
    total = np.where(known, values, 0).sum(axis=axis)
    mean: NDArray[np.float64] = total / np.maximum(known.sum(axis=axis), 1)
    return mean


def _drawings(count: int, seed: int, bootstraps: int) -> NDArray[np.float64]:
    """Draw so many pieces with replacement, again and again: how often each, a row a drawing."""
    random = np.random.default_rng(seed)
    return random.multinomial(count, [1 / count] * count, size=bootstraps).astype(np.float64)


def continue_openings(
    engine: ContinuationEngine,
    pieces: Sequence[Chorale],
    options: FillOptions,
    seed: int,
    progress: ReportProgress = no_progress,
) -> list[Continued]:
    """Go on with the opening of every piece that is longer than that.

    What is written is `NEW_STEPS` long; the real piece may end before.
    """
    continued = []
    usable = [piece for piece in pieces if piece.steps > PREFIX_STEPS]
    for index, piece in enumerate(usable):
        score = score_of(piece)
        opening = delete_steps(score, PREFIX_STEPS, score.steps)
        bar_steps = opening.grid.meter_at(PREFIX_STEPS - 1).steps_per_bar
        longer = with_bars_to_come(opening, -(-NEW_STEPS // bar_steps))
        *_, last = engine.extend(longer, options, seed + index)
        made = last.candidates[0].score
        given, span = slice(0, PREFIX_STEPS), slice(PREFIX_STEPS, PREFIX_STEPS + NEW_STEPS)
        continued.append(
            Continued(
                (score.pitches[:, given], score.onsets[:, given]),
                (made.pitches[:, span], made.onsets[:, span]),
                (score.pitches[:, span], score.onsets[:, span]),
            )
        )
        progress(index + 1, len(usable))
    return continued
