"""Networks ready to run: loaded, on their device, in the precision that is fastest there."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from musegui.core.translation import tr
from musegui.model.network.checkpoint import CheckpointError, load_tensors, unflatten
from musegui.model.network.device import has_bf16
from musegui.model.network.fused import fuse
from musegui.model.network.network import (
    Network,
    OnsetNetwork,
    build_network,
    channels_last,
    config_from_dict,
)
from musegui.model.network.threads import ThreadChoice, use_threads
from musegui.resources import resource_path

PIECE_STEPS = 256
OVERLAP_STEPS = 64
"""A pass over long music is made in pieces, each seen with this much on either side."""

WEIGHTS_FILES = {16: "sixteenth.safetensors", 8: "eighth.safetensors"}


@dataclass(frozen=True)
class LoadedNetworks:
    """A pitch network and its onset head, ready to run on a device."""

    pitch: nn.Module
    onset: nn.Module
    device: torch.device
    dtype: torch.dtype

    @property
    def parameter_count(self) -> int:
        """How many numbers the two have learnt."""
        return sum(each.numel() for net in (self.pitch, self.onset) for each in net.parameters())


def load_networks(
    path: Path, device: torch.device, *, full_precision: bool = False
) -> LoadedNetworks:
    """Load a weights file onto a device.

    On CPUs with bf16 instructions the weights run in bf16, which doubles the speed.

    Parameters
    ----------
    full_precision : bool
        Whether they run in fp32 there, too, as on all other CPUs.

    Raises
    ------
    CheckpointError
        If the file is missing, damaged or of another version.
    """
    tensors, description = load_tensors(path)
    try:
        return networks_of(tensors, description["config"], device, full_precision=full_precision)
    except (KeyError, RuntimeError, ValueError) as problem:
        first_line = str(problem).splitlines()[0]
        raise CheckpointError(
            tr(
                "{path} holds no weights this version can use ({problem}).",
                path=path,
                problem=first_line,
            )
        ) from problem


def networks_of(
    tensors: Mapping[str, Tensor],
    config: Mapping[str, Any],
    device: torch.device,
    *,
    full_precision: bool = False,
) -> LoadedNetworks:
    """Make networks of their tensors, in fp32 or in the precision that is fastest on a device.

    Raises
    ------
    KeyError, RuntimeError, ValueError
        If they are of no network this version knows.
    """
    pitch = build_network(config_from_dict(dict(config)))
    onset = OnsetNetwork()
    pitch.load_state_dict({n: t.float() for n, t in unflatten("pitch", tensors, ".").items()})
    onset.load_state_dict({n: t.float() for n, t in unflatten("onset", tensors, ".").items()})
    dtype = torch.bfloat16 if has_bf16(device) and not full_precision else torch.float32
    for network in (pitch, onset):
        channels_last(network.eval().requires_grad_(False).to(device, dtype))
    return LoadedNetworks(PiecewiseNetwork(fuse(pitch, device)).eval(), onset, device, dtype)


class ShippedNetworks(Mapping[int, LoadedNetworks]):
    """The networks that come with the program, by resolution, each loaded when first asked for.

    Raises
    ------
    CheckpointError
        When one is asked for that is missing or damaged.
    """

    def __init__(self, device: torch.device, *, full_precision: bool = False) -> None:
        self._device = device
        self._full_precision = full_precision
        self._loaded: dict[int, LoadedNetworks] = {}
        self._lock = threading.Lock()

    def __getitem__(self, resolution: int) -> LoadedNetworks:
        path = resource_path("resources", "models", WEIGHTS_FILES[resolution])
        with self._lock:
            if resolution not in self._loaded:
                self._loaded[resolution] = self._load(path)
            return self._loaded[resolution]

    def _load(self, path: Path) -> LoadedNetworks:
        try:
            return load_networks(path, self._device, full_precision=self._full_precision)
        except CheckpointError as problem:
            advice = tr("restore the file from the repository, or install musegui again")
            raise CheckpointError(f"{str(problem).removesuffix('.')}; {advice}.") from problem

    def __iter__(self) -> Iterator[int]:
        return iter(WEIGHTS_FILES)

    def __len__(self) -> int:
        return len(WEIGHTS_FILES)


class PiecewiseNetwork(nn.Module):
    """Runs a network over long music piece by piece, so that memory does not grow with it.

    Parameters
    ----------
    network : callable
        ``(cells, context) -> log-probabilities``; see `musegui.model.network.network`.
    """

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network
        self._threads = ThreadChoice(torch.get_num_threads())

    def forward(self, cells: Tensor, context: Tensor) -> Tensor:
        """Give log-probabilities, shape (batch, 4, T, CLASSES)."""
        steps = cells.shape[-1]
        if steps <= PIECE_STEPS + 2 * OVERLAP_STEPS:
            return self._pass(cells, context)
        pieces = []
        for start in range(0, steps, PIECE_STEPS):
            first = max(0, start - OVERLAP_STEPS)
            seen = slice(first, start + PIECE_STEPS + OVERLAP_STEPS)
            given = self._pass(cells[..., seen], context[..., seen])
            pieces.append(given[:, :, start - first : start - first + PIECE_STEPS])
        return torch.cat(pieces, dim=2)

    def _pass(self, cells: Tensor, context: Tensor) -> Tensor:
        if cells.device.type != "cpu":
            return self.network(cells, context)

        def run(threads: int) -> Tensor:
            use_threads(threads)
            return self.network(cells, context)

        return self._threads.run(len(cells) * cells.shape[-1], run)
