"""Whether two sets of pieces can be told apart by their traits: a blind classifier."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

_RIDGE = 1.0
_NEWTON_STEPS = 25


@dataclass(frozen=True)
class LogisticRegression:
    """Tells one set from another by a weighted sum of standardized traits.

    Attributes
    ----------
    mean, scale : ndarray, shape (traits,)
        What traits are standardized with.
    weights : ndarray, shape (traits,)
    bias : float
    """

    mean: Numbers
    scale: Numbers
    weights: Numbers
    bias: float

    @classmethod
    def fit(cls, traits: Numbers, is_second: NDArray[np.bool_]) -> LogisticRegression:
        """Fit by Newton's method, with a penalty of half the weights' squares.

        Parameters
        ----------
        traits : ndarray, shape (pieces, traits)
        is_second : ndarray of bool, shape (pieces,)
            Which set each piece is of.
        """
        mean, scale = traits.mean(axis=0), traits.std(axis=0)
        scale = np.where(scale > 0, scale, 1.0)
        rows = np.column_stack([(traits - mean) / scale, np.ones(len(traits))])
        penalty = _RIDGE * np.eye(rows.shape[1])
        penalty[-1, -1] = 1e-6  # the bias is free
        weights = np.zeros(rows.shape[1])
        for _ in range(_NEWTON_STEPS):
            chances = _sigmoid(rows @ weights)
            slope = rows.T @ (chances - is_second) + penalty @ weights
            curvature = (rows.T * (chances * (1 - chances))) @ rows + penalty
            weights = weights - np.linalg.solve(curvature, slope)
        return cls(mean, scale, weights[:-1], float(weights[-1]))

    def chances(self, traits: Numbers) -> Numbers:
        """Give the chance of each piece to be of the second set, shape (pieces,)."""
        return _sigmoid((traits - self.mean) / self.scale @ self.weights + self.bias)


def _sigmoid(values: Numbers) -> Numbers:
    chances: Numbers = 0.5 * (1 + np.tanh(values / 2))
    return chances


def blind_accuracy(first: Numbers, second: Numbers, folds: int = 10) -> float:
    """Give the share of pieces whose set a classifier tells that has not seen them.

    Both sets have the same length, and pieces at the same place belong together, as
    harmonizations of one melody do: a classifier is judged by pairs that it has not seen.

    Parameters
    ----------
    first, second : ndarray, shape (pieces, traits)
    folds : int
    """
    count = len(first)
    fold_of = np.arange(count) % min(folds, count)
    right = 0
    for fold in range(min(folds, count)):
        held = fold_of == fold
        seen = np.concatenate([first[~held], second[~held]])
        labels = np.repeat([False, True], int((~held).sum()))
        if not len(labels):
            return float("nan")
        classifier = LogisticRegression.fit(seen, labels)
        right += int((classifier.chances(first[held]) < 0.5).sum())
        right += int((classifier.chances(second[held]) >= 0.5).sum())
    return right / (2 * count)
