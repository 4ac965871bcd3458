"""The networks: ours, and the two published ones that it is measured against.

Each maps cells and context to log-probabilities of every class for every cell:
``network(cells, context) -> (batch, 4, T, classes)``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import Any, TypeVar

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musegui.core.pitch import LOWEST_PITCH
from musegui.core.voices import VOICE_COUNT
from musegui.model.network.encoding import (
    BASE_PLANES,
    CLASSES,
    HIDDEN,
    MODE_PLANES,
    PITCH_ROWS,
    TONIC_PLANES,
)

Module = TypeVar("Module", bound=nn.Module)

OCTAVE = 12

KEY_INPUTS = 3
"""One plane with the tonic marked in every octave, and a flag for either mode; they come last."""

Network = Callable[[Tensor, Tensor], Tensor]
"""``(cells, context) -> log-probabilities``, as `UNet.forward` describes."""


@dataclass(frozen=True)
class UNetConfig:
    """Size of our network.

    Attributes
    ----------
    filters : tuple of int
        Filters at each level; every level halves time and pitch.
    blocks : tuple of int
        Residual blocks at each level on the way down, and again on the way up.
    harmony_filters : int
        Filters of the octave-blind convolution that sees all twelve pitch classes at once.
    dropout : float
        Share of filters dropped inside blocks below the first two levels, in training only.
    depth_dropout : float
        Share of those blocks left out for a crop, in training only.
    reads_key : bool
        Whether the key is among its inputs; older files don't say.
    """

    filters: tuple[int, ...] = (32, 64, 128, 192)
    blocks: tuple[int, ...] = (1, 2, 2, 2)
    harmony_filters: int = 64
    dropout: float = 0.1
    depth_dropout: float = 0.0
    reads_key: bool = False


class ResidualBlock(nn.Module):
    """x + scale * conv(relu(conv(relu(x)))), dense 3x3, no norm; the scale starts at 0.1."""

    def __init__(self, filters: int, dropout: float, depth_dropout: float = 0.0) -> None:
        super().__init__()
        self.first = nn.Conv2d(filters, filters, 3, padding=1)
        self.second = nn.Conv2d(filters, filters, 3, padding=1)
        self.scale = nn.Parameter(torch.tensor(0.1))
        self.dropout = nn.Dropout2d(dropout)
        self.depth_dropout = depth_dropout

    def forward(self, x: Tensor) -> Tensor:
        hidden = F.relu(self.first(F.relu(x)))
        added = self.scale * self.second(self.dropout(hidden))
        if self.training and self.depth_dropout:
            kept = torch.rand(len(x), 1, 1, 1, device=x.device) >= self.depth_dropout
            added = added * (kept / (1 - self.depth_dropout)).to(added.dtype)
        return x + added


class HarmonyConvolution(nn.Module):
    """Pitch classes, octave-blind: a convolution as wide as the octave, wrapped round it."""

    def __init__(self, planes: int, hidden: int, filters: int) -> None:
        super().__init__()
        self.around = nn.Conv2d(planes, hidden, (3, OCTAVE), padding=(1, 0))
        self.mix = nn.Conv2d(hidden, filters, 1)

    def forward(self, x: Tensor) -> Tensor:
        wrapped = torch.cat([x, x[..., : OCTAVE - 1]], dim=-1)  # (b, planes, T, 23)
        hidden = self.mix(F.relu(self.around(wrapped)))  # (b, filters, T, 12)
        return hidden.repeat(1, 1, 1, PITCH_ROWS // OCTAVE)


class UNet(nn.Module):
    """A U-Net over time x pitch, conditioned on metre, phrase ends and key.

    Four 0/1 planes of pitches, one of the tonics, and for each step which voices are known, which
    rest, and the context, enter at full size; each level halves time and pitch, so that a few 3x3
    convolutions see soprano and bass, and whole phrases, at once.

    Parameters
    ----------
    config : UNetConfig
    """

    def __init__(self, config: UNetConfig) -> None:
        super().__init__()
        self.config = config
        filters = config.filters
        planes = 3 * VOICE_COUNT + BASE_PLANES + (KEY_INPUTS if config.reads_key else 0)
        self.entry = nn.Conv2d(planes, filters[0], (3, 5), padding=(1, 2))
        self.harmony = HarmonyConvolution(planes, config.harmony_filters, filters[0])
        self.register = nn.Parameter(torch.zeros(1, filters[0], 1, PITCH_ROWS))
        self.down_blocks = nn.ModuleList()
        self.up_blocks = nn.ModuleList()
        for level, (width, count) in enumerate(zip(filters, config.blocks, strict=True)):
            rates = (config.dropout, config.depth_dropout) if level >= 2 else (0.0, 0.0)
            self.down_blocks.append(_blocks(width, count, *rates))
            if level < len(filters) - 1:
                self.up_blocks.append(_blocks(width, count, *rates))
        pairs = list(pairwise(filters))
        self.shrink = nn.ModuleList(nn.Conv2d(a, b, 2, stride=2) for a, b in pairs)
        self.widen = nn.ModuleList(nn.Conv2d(b, a, 1) for a, b in pairs)
        self.pitch_head = nn.Conv2d(filters[0], VOICE_COUNT, 1)
        self.rest_head = nn.Linear(filters[0], VOICE_COUNT)

    @property
    def step_multiple(self) -> int:
        """Lengths are padded to a multiple of this."""
        return int(2 ** (len(self.config.filters) - 1))

    def lengthen(self, cells: Tensor, context: Tensor) -> tuple[Tensor, Tensor]:
        """Pad to lengths that can be halved at every level, in the precision of the weights."""
        padding = -cells.shape[-1] % self.step_multiple
        if padding:
            cells = F.pad(cells, (0, padding), value=HIDDEN)
            context = F.pad(context, (0, padding))
        return cells, context.to(self.register.dtype)

    def forward(self, cells: Tensor, context: Tensor) -> Tensor:
        """Give log-probabilities.

        Parameters
        ----------
        cells : Tensor of int64, shape (batch, 4, T)
            Classes, HIDDEN (-1) where unknown.
        context : Tensor of float, shape (batch, CONTEXT_PLANES, T)

        Returns
        -------
        Tensor of float32, shape (batch, 4, T, CLASSES)
        """
        steps = cells.shape[-1]
        x = self._enter(*self.lengthen(cells, context))
        x = self._traverse(x)
        pitches = self.pitch_head(x)  # (b, 4, T, rows)
        rests = self.rest_head(x.mean(dim=3).transpose(1, 2)).transpose(1, 2)  # (b, 4, T)
        logits = torch.cat([rests.unsqueeze(-1), pitches], dim=-1)
        return F.log_softmax(logits[:, :, :steps].float(), dim=-1)

    def _enter(self, cells: Tensor, context: Tensor) -> Tensor:
        rolls = _one_hot(cells, 1, context.dtype)  # (b, 4, T, rows)
        flags = step_flags(cells, context, reads_key=self.config.reads_key)
        octaves = rolls.unflatten(-1, (PITCH_ROWS // OCTAVE, OCTAVE)).amax(dim=-2)
        full = [rolls, flags.unsqueeze(-1).expand(-1, -1, -1, PITCH_ROWS)]
        chroma = [octaves, flags.unsqueeze(-1).expand(-1, -1, -1, OCTAVE)]
        if self.config.reads_key:
            tonics = context[:, TONIC_PLANES].transpose(1, 2).unsqueeze(1)  # (b, 1, T, 12)
            full.append(tonics.repeat(1, 1, 1, PITCH_ROWS // OCTAVE))
            chroma.append(tonics)
        return self._join(torch.cat(full, dim=1), torch.cat(chroma, dim=1))

    def _join(self, full: Tensor, chroma: Tensor) -> Tensor:
        if not self.entry.weight.is_contiguous():
            full = full.contiguous(memory_format=torch.channels_last)
            chroma = chroma.contiguous(memory_format=torch.channels_last)
        return self.entry(full) + self.harmony(chroma) + self.register

    def _traverse(self, x: Tensor) -> Tensor:
        skips: list[Tensor] = []
        for blocks, shrink in zip(self.down_blocks, self.shrink, strict=False):
            x = blocks(x)
            skips.append(x)
            x = shrink(x)
        x = self.down_blocks[-1](x)
        for blocks, widen in zip(reversed(self.up_blocks), reversed(self.widen), strict=True):
            x = F.interpolate(widen(x), scale_factor=2.0, mode="nearest") + skips.pop()
            x = blocks(x)
        return F.relu(x)


def step_flags(cells: Tensor, context: Tensor, *, reads_key: bool) -> Tensor:
    """Say of each step which voices are known, which rest, its context, and the key's mode."""
    known, rests = (cells >= 0).to(context.dtype), (cells == 0).to(context.dtype)
    modes = [context[:, MODE_PLANES]] if reads_key else []
    return torch.cat([known, rests, context[:, :BASE_PLANES], *modes], dim=1)


def _one_hot(cells: Tensor, first_class: int, dtype: torch.dtype) -> Tensor:
    """Spread classes from ``first_class`` on over a last dimension; hidden cells are all zero."""
    classes = torch.arange(first_class, CLASSES, device=cells.device)
    return (cells.unsqueeze(-1) == classes).to(dtype)


def _blocks(filters: int, count: int, dropout: float, depth_dropout: float) -> nn.Sequential:
    return nn.Sequential(*(ResidualBlock(filters, dropout, depth_dropout) for _ in range(count)))


@dataclass(frozen=True)
class PlainConfig:
    """A published stack of equal convolutions with batch norm and a skip every two layers.

    Attributes
    ----------
    layers, filters, kernel : int
    rows : int
        Rows of the piano roll, 128 for all of MIDI or `CLASSES` for just what we use.
    first_row : int
        Row of class 0, the rest; the pitches lie above it.
    """

    layers: int
    filters: int
    kernel: int
    rows: int = CLASSES
    first_row: int = 0


class PlainNetwork(nn.Module):
    """The architecture of Coconet (Huang et al. 2017, section 3) and of Griswold (2019, 3.2).

    Four one-hot piano rolls with hidden cells zero and four "known" planes go in; the context is
    not used. A rest, an all-zero step in the originals, is one more row so that figures compare.

    Parameters
    ----------
    config : PlainConfig
    """

    def __init__(self, config: PlainConfig) -> None:
        super().__init__()
        self.config = config
        width, kernel = config.filters, config.kernel
        self.entry = _normed(2 * VOICE_COUNT, width, kernel)
        self.pairs = nn.ModuleList(
            nn.Sequential(_normed(width, width, kernel), nn.ReLU(), _normed(width, width, kernel))
            for _ in range((config.layers - 2) // 2)
        )
        self.head = nn.Conv2d(width, VOICE_COUNT, kernel, padding=kernel // 2)

    def forward(self, cells: Tensor, _context: Tensor) -> Tensor:
        """Give log-probabilities; shapes as in `UNet.forward`."""
        dtype = self.head.weight.dtype
        first, rows = self.config.first_row, self.config.rows
        rolls = F.pad(_one_hot(cells, 0, dtype), (first, rows - CLASSES - first))  # (b, 4, T, rows)
        known = (cells >= 0).to(dtype).unsqueeze(-1).expand_as(rolls)
        x = F.relu(self.entry(torch.cat([rolls, known], dim=1)))
        for pair in self.pairs:
            x = F.relu(x + pair(x))
        logits = self.head(x)[..., first : first + CLASSES]
        return F.log_softmax(logits.float(), dim=-1)


def _normed(inputs: int, outputs: int, kernel: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, bias=False),
        nn.BatchNorm2d(outputs),
    )


class OnsetNetwork(nn.Module):
    """Tell held notes from repeated ones, given the finished pitches.

    It sees where each voice moves and rests, the strikes that are known, and the context; four
    1-D convolutions reach about three beats to either side.

    Parameters
    ----------
    filters : int
    """

    def __init__(self, filters: int = 64) -> None:
        super().__init__()
        planes = 4 * VOICE_COUNT + BASE_PLANES
        self.layers = nn.Sequential(
            nn.Conv1d(planes, filters, 7, padding=3),
            nn.ReLU(),
            nn.Conv1d(filters, filters, 7, padding=3),
            nn.ReLU(),
            nn.Conv1d(filters, filters, 7, padding=3),
            nn.ReLU(),
            nn.Conv1d(filters, VOICE_COUNT, 7, padding=3),
        )

    def forward(self, classes: Tensor, struck: Tensor, known: Tensor, context: Tensor) -> Tensor:
        """Give the logit that each cell is struck; it matters only where a pitch stays.

        Parameters
        ----------
        classes : Tensor of int64, shape (batch, 4, T)
            No cell hidden.
        struck, known : Tensor of bool, shape (batch, 4, T)
            Strikes, and where they are to be believed.
        context : Tensor of float, shape (batch, CONTEXT_PLANES, T)

        Returns
        -------
        Tensor of float, shape (batch, 4, T)
        """
        flags = [stays(classes), classes == 0, struck & known, known]
        told = context[:, :BASE_PLANES]
        return self.layers(torch.cat([*(flag.to(context.dtype) for flag in flags), told], dim=1))


def stays(classes: Tensor) -> Tensor:
    """Tell where a voice sounds the same pitch as the step before, shape (batch, 4, T)."""
    same = torch.zeros_like(classes, dtype=torch.bool)
    same[..., 1:] = (classes[..., 1:] == classes[..., :-1]) & (classes[..., 1:] > 0)
    return same


NetworkConfig = UNetConfig | PlainConfig

_NETWORKS: dict[type[NetworkConfig], Callable[..., nn.Module]] = {
    UNetConfig: UNet,
    PlainConfig: PlainNetwork,
}
"""What is built of each kind of configuration."""

CONFIGURATIONS: dict[str, NetworkConfig] = {
    "musegui": UNetConfig(dropout=0.15, depth_dropout=0.05, reads_key=True),
    "tiny": UNetConfig(filters=(8, 16, 16), blocks=(1, 1, 1), harmony_filters=8, dropout=0.0),
    "griswold": PlainConfig(layers=20, filters=64, kernel=5, rows=128, first_row=LOWEST_PITCH - 1),
    "coconet": PlainConfig(layers=64, filters=128, kernel=3),
}
"""Networks by name: the one that ships, a small one for tests, and the published references."""


def channels_last(module: Module) -> Module:
    """Lay a module's kernels out with the channels last, where convolutions are fastest."""
    # torch's annotations leave memory_format out
    module.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return module


def build_network(config: NetworkConfig) -> nn.Module:
    """Make an untrained network."""
    return _NETWORKS[type(config)](config)


def config_to_dict(config: NetworkConfig) -> dict[str, Any]:
    """Describe a configuration in plain values, for a file."""
    return {"kind": type(config).__name__, **asdict(config)}


def config_from_dict(values: dict[str, Any]) -> NetworkConfig:
    """Read what `config_to_dict` wrote.

    Raises
    ------
    ValueError
        If the description is of no network this version knows.
    """
    kinds = {kind.__name__: kind for kind in _NETWORKS}
    fields: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in values.items()
    }
    try:
        return kinds[fields.pop("kind")](**fields)
    except (KeyError, TypeError) as problem:
        raise ValueError(f"unknown network configuration {values}") from problem
