"""A network that writes token by token, and what is drawn of its logits."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from musegui.model.continuation.networks.causal_attention import State
from musegui.model.continuation.networks.sequence_network import SequenceNetwork


class TokenPerformance:
    """Goes on with one piece, in several ways side by side.

    Parameters
    ----------
    network : SequenceNetwork
    features : ndarray of float32, shape (T, PLACE_FEATURES)
        Of every step.
    first : int
        The token that stands for the time before the first.
    count : int
        How many ways.
    window : int
        So many tokens the network was trained on at a time. Of more it knows nothing, so from time
        to time it hears the last half of as many anew, as if the piece began there.
    """

    def __init__(
        self,
        network: SequenceNetwork,
        features: NDArray[np.float32],
        first: int,
        count: int = 1,
        *,
        window: int,
    ) -> None:
        self._network = network
        self._features = features
        self._state: State | None = None
        self._window = window
        self._passed = 0
        self._last: list[Tensor] = []
        self._count = count
        self._tokens, self._strikes = [first] * count, [False] * count

    def hear(
        self,
        tokens: Sequence[int],
        strikes: Sequence[bool],
        steps: NDArray[np.integer],
        further: NDArray[np.float32] | None = None,
    ) -> None:
        """Hear tokens that stand already, with their steps.

        Parameters
        ----------
        further : ndarray of float32, shape (len(tokens), F), optional
            What the network is told besides, before each.
        """
        if not len(tokens):
            return
        heard = [[token, *tokens[:-1]] for token in self._tokens]
        struck = [[strike, *strikes[:-1]] for strike in self._strikes]
        self._run(heard, struck, steps, further)
        self.take([tokens[-1]] * self._count, [strikes[-1]] * self._count)

    def logits(self, step: int, further: NDArray[np.float32] | None = None) -> NDArray[np.float64]:
        """Give the logits of the next tokens, which stand at a step; `take` some before the next.

        Parameters
        ----------
        further : ndarray of float32, shape (1, F), optional
            What the network is told besides.

        Returns
        -------
        ndarray, shape (count, logits)
        """
        heard, struck = [[each] for each in self._tokens], [[each] for each in self._strikes]
        return self._run(heard, struck, np.array([step]), further)

    def take(self, tokens: Sequence[int], strikes: Sequence[bool]) -> None:
        """Take tokens as the next, one for each way."""
        self._tokens, self._strikes = list(tokens), list(strikes)

    def _run(
        self,
        tokens: Sequence[Sequence[int]],
        strikes: Sequence[Sequence[bool]],
        steps: NDArray[np.integer],
        further: NDArray[np.float32] | None,
    ) -> NDArray[np.float64]:
        struck = np.array(strikes, dtype=np.float32)[:, :, None]
        alike = self._features[steps]
        if further is not None:
            alike = np.concatenate([alike, further], axis=1)
        told = np.broadcast_to(alike, (self._count, *alike.shape))
        extras = np.concatenate([struck, told], axis=2)
        new = [torch.tensor(tokens), torch.from_numpy(extras)]
        self._last = [
            torch.cat(parts, dim=1)[:, -self._window // 2 :]
            for parts in (zip(self._last, new, strict=True) if self._last else zip(new))
        ]
        self._passed += len(steps)
        if self._passed > self._window:
            self._state, new = None, self._last
            self._passed = new[0].shape[1]
        with torch.inference_mode():
            logits, self._state = self._network(*new, self._state)
        last: NDArray[np.float64] = logits[:, -1].double().numpy()
        return last


def draw_token(
    logits: NDArray[np.float64],
    allowed: NDArray[np.bool_],
    temperature: float,
    roll: float,
    least_share: float = 0.0,
) -> tuple[int, float]:
    """Draw one of the allowed tokens.

    Parameters
    ----------
    roll : float
        From [0, 1); the same one draws the same token.
    least_share : float
        Tokens are left out that have less than this share of the likeliest one's probability.

    Returns
    -------
    token : int
    nats : float
        Negative log-likelihood among all tokens, at temperature 1.
    """
    weights = np.where(allowed, np.exp((logits - logits[allowed].max()) / temperature), 0.0)
    weights[weights < least_share] = 0.0
    heights = np.cumsum(weights)
    token = int(np.searchsorted(heights, roll * heights[-1], side="right"))
    token = min(token, int(np.flatnonzero(weights)[-1]))
    top = logits.max()
    return token, float(top + np.log(np.exp(logits - top).sum()) - logits[token])
