"""Continuations beside how pieces really go on, as MIREX's Patterns for Prediction scores them.

A note is a point of its onset and its pitch. The translation that brings the most real notes onto
written ones tells how far both have the same figures, whatever the place and the key: so many notes
but one, of all but one. It is found anew for what lies before each of several cut-offs.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.model.evaluation.similarity.distributions import Passage

CUTOFFS_STEPS = tuple(range(2 * STEPS_PER_BEAT, 10 * STEPS_PER_BEAT + 1, STEPS_PER_BEAT // 2))
"""Sixteenths from the last onset of what was given: 2 to 10 quarter notes, by halves of one."""

PATTERN_SCORES = ("recall", "precision", "f1")

Points = NDArray[np.int64]
"""Onset in steps and pitch of each note, none twice, shape (notes, 2)."""


def points_of(passage: Passage) -> Points:
    """Give the notes of all voices that begin in a passage."""
    pitches, onsets = passage
    voices, steps = np.nonzero(onsets & (pitches >= 0))
    points: Points = np.unique(
        np.stack([steps, pitches[voices, steps].astype(np.int64)], axis=1), axis=0
    )
    return points


def most_frequent_translation(written: Points, real: Points) -> int:
    """Count the real notes that the best translation brings onto written ones."""
    vectors = (written[None] - real[:, None]).reshape(-1, 2)
    return int(np.unique(vectors, axis=0, return_counts=True)[1].max())


def translation_scores(written: Points, real: Points) -> NDArray[np.float64]:
    """Give recall, precision and F1; not numbers where either has fewer than two notes."""
    if min(len(written), len(real)) < 2:
        return np.full(len(PATTERN_SCORES), np.nan)
    shared = most_frequent_translation(written, real) - 1
    recall, precision = shared / (len(real) - 1), shared / (len(written) - 1)
    f1 = 2 * recall * precision / (recall + precision) if shared else 0.0
    return np.array([recall, precision, f1])


def scores_along(written: Passage, real: Passage, last_onset_step: int = 0) -> NDArray[np.float64]:
    """Give the scores of what begins up to each of `CUTOFFS_STEPS`.

    Parameters
    ----------
    last_onset_step : int
        Where the last note before begins, from the passages' beginning: zero or less.

    Returns
    -------
    ndarray, shape (cut-offs, 3)
        In the order of `PATTERN_SCORES`.
    """
    ours, theirs = points_of(written), points_of(real)
    return np.stack(
        [
            translation_scores(
                *(each[each[:, 0] <= last_onset_step + cutoff] for each in (ours, theirs))
            )
            for cutoff in CUTOFFS_STEPS
        ]
    )


def pitch_score(written: Passage, real: Passage, *, octaves: bool = True) -> float:
    """Give the share of notes, 0 to 1, that two histograms of pitches have in common.

    Parameters
    ----------
    octaves : bool
        False for pitch classes.
    """
    ours, theirs = (points_of(each)[:, 1] for each in (written, real))
    if not len(ours) or not len(theirs):
        return 0.0
    if not octaves:
        ours, theirs = ours % 12, theirs % 12
    shares = [np.bincount(each, minlength=128) / len(each) for each in (ours, theirs)]
    return float(np.minimum(*shares).sum())
