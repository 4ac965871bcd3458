"""A MidiNet-like network against a critic (Yang et al. 2017; Luo 2021, section 5.6.1).

Luo's never gave music. He names why: his steps were so fine that bars repeat one pattern, his
critic had three convolutions as large as their strides, and there were too many linear layers.
Here a bar has sixteen steps, convolutions are small and overlap, and one linear layer is enough.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

BAR_STEPS = 16
LOWEST_ROW, ROWS = 36, 48
"""A bar is a roll of 48 pitches from C2 and sixteen steps."""

NOISE = 32
"""So many numbers a bar is drawn from."""


class BarGenerator(nn.Module):
    """Draws a bar from noise and the bar before it.

    Parameters
    ----------
    width : int
        Filters.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.before = nn.Sequential(_down(1, width), _down(width, width))
        self.seed = nn.Linear(NOISE, width * (ROWS // 4) * (BAR_STEPS // 4))
        self.first = _up(2 * width, width)
        self.second = _up(width, width)
        self.out = nn.Conv2d(width + 1, 1, 3, padding=1)
        self._width = width

    def forward(self, before: Tensor, noise: Tensor) -> Tensor:
        """Give the probability that each pitch sounds, shape (batch, 1, ROWS, BAR_STEPS)."""
        seed = self.seed(noise).view(-1, self._width, ROWS // 4, BAR_STEPS // 4)
        grown = self.second(self.first(torch.cat([seed, self.before(before)], dim=1)))
        return torch.sigmoid(self.out(torch.cat([grown, before], dim=1)) - 2)


class BarCritic(nn.Module):
    """Tells real bars from drawn ones, after the bar before them."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(_down(2, width), _down(width, 2 * width))
        self.out = nn.Linear(2 * width * (ROWS // 4) * (BAR_STEPS // 4), 1)

    def forward(self, before: Tensor, bar: Tensor) -> tuple[Tensor, Tensor]:
        """Give the logit that a bar is real, (batch, 1), and the features of its first layer."""
        features = self.layers[0](torch.cat([before, bar], dim=1))
        return self.out(self.layers[1](features).flatten(1)), features


class BarGan(nn.Module):
    """Generator and critic, which are trained against each other.

    Parameters
    ----------
    width : int
    """

    def __init__(self, width: int = 32) -> None:
        super().__init__()
        self.generator = BarGenerator(width)
        self.critic = BarCritic(width)

    def forward(self, before: Tensor, bar: Tensor, noise: Tensor) -> tuple[Tensor, ...]:
        """Draw a bar and have the critic judge both.

        Returns
        -------
        drawn : Tensor, shape (batch, 1, ROWS, BAR_STEPS)
        real_logit, drawn_logit, apart_logit : Tensor, shape (batch, 1)
            The last is for the drawn bar as if it had not been drawn by the generator, for the
            critic's own update.
        real_features, drawn_features : Tensor
        """
        drawn = self.generator(before, noise)
        real_logit, real_features = self.critic(before, bar)
        drawn_logit, drawn_features = self.critic(before, drawn)
        apart_logit, _ = self.critic(before, drawn.detach())
        return drawn, real_logit, drawn_logit, apart_logit, real_features, drawn_features


def _down(channels: int, width: int) -> nn.Module:
    return nn.Sequential(nn.Conv2d(channels, width, 4, stride=2, padding=1), nn.LeakyReLU(0.2))


def _up(channels: int, width: int) -> nn.Module:
    return nn.Sequential(
        nn.ConvTranspose2d(channels, width, 4, stride=2, padding=1),
        nn.BatchNorm2d(width),
        nn.ReLU(),
    )
