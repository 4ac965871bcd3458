"""A network that writes token by token, and what is drawn of its logits."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from musegui.model.continuation.networks.causal_attention import State
from musegui.model.continuation.networks.sequence_network import SequenceNetwork


class TokenPerformance:
    """Goes on with one piece.

    Parameters
    ----------
    network : SequenceNetwork
    features : ndarray of float32, shape (T, PLACE_FEATURES)
        Of every step.
    first : int
        The token that stands for the time before the first.
    """

    def __init__(self, network: SequenceNetwork, features: NDArray[np.float32], first: int) -> None:
        self._network = network
        self._features = features
        self._state: State | None = None
        self._last = (first, False)

    def hear(
        self, tokens: Sequence[int], strikes: Sequence[bool], steps: NDArray[np.integer]
    ) -> None:
        """Hear tokens that stand already, with their steps."""
        if not len(tokens):
            return
        before = self._last
        self._run([before[0], *tokens[:-1]], [before[1], *strikes[:-1]], steps)
        self._last = int(tokens[-1]), bool(strikes[-1])

    def logits(self, step: int) -> NDArray[np.float64]:
        """Give the logits of the next token, which stands at a step; `take` it before the next."""
        return self._run([self._last[0]], [self._last[1]], np.array([step]))

    def take(self, token: int, *, struck: bool = False) -> None:
        """Take a token as the next."""
        self._last = token, struck

    def _run(
        self, tokens: Sequence[int], strikes: Sequence[bool], steps: NDArray[np.integer]
    ) -> NDArray[np.float64]:
        struck = np.array(strikes, dtype=np.float32)[:, None]
        extras = np.concatenate([struck, self._features[steps]], axis=1)
        with torch.inference_mode():
            logits, self._state = self._network(
                torch.tensor([tokens]), torch.from_numpy(extras)[None], self._state
            )
        last: NDArray[np.float64] = logits[0, -1].double().numpy()
        return last


def draw_token(
    logits: NDArray[np.float64], allowed: NDArray[np.bool_], temperature: float, roll: float
) -> tuple[int, float]:
    """Draw one of the allowed tokens.

    Parameters
    ----------
    roll : float
        From [0, 1); the same one draws the same token.

    Returns
    -------
    token : int
    nats : float
        Negative log-likelihood among all tokens, at temperature 1.
    """
    weights = np.where(allowed, np.exp((logits - logits[allowed].max()) / temperature), 0.0)
    heights = np.cumsum(weights)
    token = int(np.searchsorted(heights, roll * heights[-1], side="right"))
    token = min(token, int(np.flatnonzero(allowed)[-1]))
    top = logits.max()
    return token, float(top + np.log(np.exp(logits - top).sum()) - logits[token])
