"""The networks of a style, checked and put together, ready to run."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.files.styles.style_file import StyleError, StyleNetwork, read_style_networks
from musegui.model.network.checkpoint import load_tensors
from musegui.model.network.inference import (
    WEIGHTS_FILES,
    LoadedNetworks,
    ShippedNetworks,
    networks_of,
)
from musegui.model.network.network import (
    OnsetNetwork,
    build_network,
    config_from_dict,
)
from musegui.resources import resource_path

UP, DOWN = ".up", ".down"
"""What the names of a product's two matrices end in: (outputs, rank) and (rank, inputs)."""


def load_style_networks(
    path: Path | None, device: torch.device, *, full_precision: bool = False
) -> Mapping[int, LoadedNetworks]:
    """Load the networks of a style, by resolution; without a file those that ship, when needed.

    Raises
    ------
    UserError
        If the file can't be used.
    """
    if path is None:
        return ShippedNetworks(device, full_precision=full_precision)
    _, networks = read_style_networks(path)
    loaded = {}
    for resolution, network in networks.items():
        try:
            tensors = whole_tensors(network, resolution)
            loaded[resolution] = networks_of(
                tensors, network.config, device, full_precision=full_precision
            )
        except UserError:
            raise
        except (KeyError, RuntimeError, TypeError, ValueError) as problem:
            raise StyleError(
                tr(
                    "{path} holds no network this version can use ({problem}).",
                    path=path,
                    problem=_first_line(problem),
                )
            ) from problem
    return loaded


def whole_tensors(network: StyleNetwork, resolution: int) -> dict[str, Tensor]:
    """Put a style's tensors and those of the network it builds on together.

    Raises
    ------
    StyleError
        If it builds on a network that did not come with this version.
    ValueError
        If tensors are missing, too many, or of other shapes.
    """
    expected = _shapes(network.config)
    tensors: dict[str, Tensor] = {}
    if network.base:
        if network.base != shipped_digest(resolution):
            raise StyleError(
                tr("This style builds on a network of another version of musegui; learn it again.")
            )
        tensors = {n: t.float() for n, t in shipped_tensors(resolution)[0].items()}
    for name, array in network.tensors.items():
        tensor = torch.from_numpy(array.copy()).float()
        if name.endswith(UP):
            kernel = name.removesuffix(UP)
            down = torch.from_numpy(network.tensors[kernel + DOWN].copy()).float()
            tensors[kernel] = tensors[kernel] + (tensor @ down).reshape(tensors[kernel].shape)
        elif not name.endswith(DOWN):
            tensors[name] = tensor
    if {name: tuple(tensor.shape) for name, tensor in tensors.items()} != expected:
        raise ValueError(tr("its tensors are not those of its network"))
    return tensors


def shipped_tensors(resolution: int) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Read the shipped network of a resolution, and its description."""
    return load_tensors(_shipped_path(resolution))


@cache
def shipped_digest(resolution: int) -> str:
    """Tell the shipped network of a resolution from all others."""
    return hashlib.sha256(_shipped_path(resolution).read_bytes()).hexdigest()


def _shipped_path(resolution: int) -> Path:
    return resource_path("resources", "models", WEIGHTS_FILES[resolution])


def _shapes(config: Mapping[str, Any]) -> dict[str, tuple[int, ...]]:
    """Give the shapes of a network's tensors, made without room for them."""
    with torch.device("meta"):
        pitch, onset = build_network(config_from_dict(dict(config))), OnsetNetwork()
    return {
        f"{part}.{name}": tuple(tensor.shape)
        for part, module in (("pitch", pitch), ("onset", onset))
        for name, tensor in module.state_dict().items()
    }


def _first_line(problem: Exception) -> str:
    return (str(problem).splitlines() or [type(problem).__name__])[0][:200]
