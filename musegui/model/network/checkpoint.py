"""Networks and training states in safetensors files; nothing is ever unpickled."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.files.safe.atomic import saying_why, write_atomically
from musegui.files.safe.checks import json_in

FORMAT = "musegui-network-1"


class CheckpointError(UserError):
    """A file of weights can't be used; the message says which and why."""


def save_tensors(path: Path, tensors: Mapping[str, Tensor], description: dict[str, Any]) -> None:
    """Write tensors with a description, all of it or nothing.

    Parameters
    ----------
    description : dict
        Plain values, kept as JSON in the file's header.

    Raises
    ------
    CheckpointError
        If the file can't be written; an older one then stays as it was.
    """
    data = save(
        {name: tensor.detach().contiguous() for name, tensor in tensors.items()},
        {"format": FORMAT, "description": json.dumps(description)},
    )
    with saying_why(path, CheckpointError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, data)


def load_tensors(path: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Read what `save_tensors` wrote.

    Raises
    ------
    CheckpointError
        If the file is missing, damaged or of another format.
    """
    if not path.is_file():
        raise CheckpointError(tr("There are no weights at {path}.", path=path))
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
            if metadata.get("format") != FORMAT:
                found = metadata.get("format", tr("no format"))
                raise CheckpointError(
                    tr(
                        "{path} holds {found}, this version reads {format}: use the weights that "
                        "came with this version.",
                        path=path,
                        found=found,
                        format=FORMAT,
                    )
                )
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        return tensors, json_in(metadata["description"])
    except (SafetensorError, OSError, ValueError, KeyError) as problem:
        raise CheckpointError(
            tr("{path} is damaged or no weights file ({problem}).", path=path, problem=problem)
        ) from problem


def flatten(prefix: str, values: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Put a prefix before every name, so that several states share one file."""
    return {f"{prefix}/{name}": tensor for name, tensor in values.items()}


def unflatten(
    prefix: str, tensors: Mapping[str, Tensor], separator: str = "/"
) -> dict[str, Tensor]:
    """Take out what `flatten` put in under a prefix."""
    start = prefix + separator
    return {name[len(start) :]: t for name, t in tensors.items() if name.startswith(start)}


def flatten_optimizer(optimizer: torch.optim.Optimizer) -> dict[str, Tensor]:
    """Give an optimiser's per-parameter state as named tensors."""
    return {
        f"{index}.{name}": torch.as_tensor(value)
        for index, state in optimizer.state_dict()["state"].items()
        for name, value in state.items()
    }


def restore_optimizer(optimizer: torch.optim.Optimizer, tensors: Mapping[str, Tensor]) -> None:
    """Put back what `flatten_optimizer` gave."""
    state: dict[int, dict[str, Tensor]] = {}
    for key, tensor in tensors.items():
        index, name = key.split(".", 1)
        state.setdefault(int(index), {})[name] = tensor
    groups = optimizer.state_dict()["param_groups"]
    optimizer.load_state_dict({"state": state, "param_groups": groups})
