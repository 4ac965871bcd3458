"""Two styles at once: the log-probabilities of two networks, mixed."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from musegui.model.network.inference import LoadedNetworks


class Ingredient(NamedTuple):
    """A network, and in which precision it takes numbers."""

    network: nn.Module
    dtype: torch.dtype

    def __call__(self, inputs: tuple[Tensor, ...]) -> Tensor:
        heard = (t.to(self.dtype) if t.is_floating_point() else t for t in inputs)
        output: Tensor = self.network(*heard)
        return output.float()


class MixedNetwork(nn.Module):
    """Runs two networks and weighs their outputs.

    Parameters
    ----------
    first, second : Ingredient
        Whose outputs have the same shape.
    share : float
        Weight of the second, 0 to 1.
    are_chances : bool
        Whether the outputs are log-probabilities along the last axis, which are to add up to one.
    """

    def __init__(
        self, first: Ingredient, second: Ingredient, share: float, *, are_chances: bool
    ) -> None:
        super().__init__()
        self.ingredients = (first, second)
        self.share = share
        self.are_chances = are_chances

    def forward(self, *inputs: Tensor) -> Tensor:
        """Give the weighted mean of both networks' outputs."""
        first, second = (ingredient(inputs) for ingredient in self.ingredients)
        mean = first.lerp(second, self.share)
        return mean.log_softmax(dim=-1) if self.are_chances else mean


def mix(first: LoadedNetworks, second: LoadedNetworks, share: float) -> LoadedNetworks:
    """Make networks between two styles; at either end they are those of one style.

    A pitch is as likely as the geometric mean says: it has to be likely in both styles.

    Parameters
    ----------
    share : float
        Weight of the second, 0 to 1.
    """
    if share in (0, 1):
        return second if share else first
    pitch, onset = (
        MixedNetwork(
            Ingredient(one, first.dtype),
            Ingredient(other, second.dtype),
            share,
            are_chances=chances,
        ).eval()
        for one, other, chances in (
            (first.pitch, second.pitch, True),
            (first.onset, second.onset, False),
        )
    )
    return LoadedNetworks(pitch, onset, first.device, first.dtype)
