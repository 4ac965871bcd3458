"""Two styles at once: the log-probabilities of two networks, mixed."""

from __future__ import annotations

from torch import Tensor, nn

from musegui.model.network.inference import LoadedNetworks


class MixedNetwork(nn.Module):
    """Runs two networks and weighs their outputs.

    Parameters
    ----------
    first, second : nn.Module
        Whose outputs have the same shape.
    share : float
        Weight of the second, 0 to 1.
    are_chances : bool
        Whether the outputs are log-probabilities along the last axis, which are to add up to one.
    """

    def __init__(
        self, first: nn.Module, second: nn.Module, share: float, *, are_chances: bool
    ) -> None:
        super().__init__()
        self.first, self.second = first, second
        self.share = share
        self.are_chances = are_chances

    def forward(self, *inputs: Tensor) -> Tensor:
        """Give the weighted mean of both networks' outputs."""
        first, second = (network(*inputs).float() for network in (self.first, self.second))
        mean: Tensor = first.lerp(second, self.share)
        return mean.log_softmax(dim=-1) if self.are_chances else mean


def mix(first: LoadedNetworks, second: LoadedNetworks, share: float) -> LoadedNetworks:
    """Make networks between two styles; at either end they are those of one style.

    A pitch is as likely as the geometric mean says: it has to be likely in both styles.

    Parameters
    ----------
    first, second : LoadedNetworks
        On one device, in one precision.
    share : float
        Weight of the second, 0 to 1.
    """
    if share in (0, 1):
        return second if share else first
    pitch = MixedNetwork(first.pitch, second.pitch, share, are_chances=True)
    onset = MixedNetwork(first.onset, second.onset, share, are_chances=False)
    return LoadedNetworks(pitch.eval(), onset.eval(), first.device, first.dtype)
