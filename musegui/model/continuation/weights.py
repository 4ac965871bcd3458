"""Loading the weights of engines, and what is said where they can't be used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from torch import nn

from musegui.core.errors import UserError
from musegui.files.engine_weights import found_weights, training_command, why_not_ready
from musegui.model.network.checkpoint import CheckpointError, load_tensors


class NotTrainedError(UserError):
    """An engine has no weights; the message says how to train it."""


def load_engine_network(
    name: str, chosen: Path | None, build: Callable[[Mapping[str, Any]], nn.Module]
) -> nn.Module:
    """Load an engine's network, ready to run.

    Parameters
    ----------
    name : str
        The engine's.
    chosen : Path, optional
        A file of weights; else the user's, else the shipped ones.
    build : callable
        Makes the network of the header of the file: what `TrainingTask.header` gave.

    Raises
    ------
    UserError
        If there are none (a `NotTrainedError`), or they are damaged, another engine's, or another
        version's.
    """
    advice = f"train it by '{training_command(name)}'"
    path = chosen or found_weights(name)
    if path is None:
        raise NotTrainedError(why_not_ready(name))
    try:
        tensors, header = load_tensors(path)
        owner = header.get("options", {}).get("engine", "cnn")
        if owner != name:
            raise CheckpointError(f"{path} holds weights of the engine {owner}, not of {name}.")
        network = build(header)
        network.load_state_dict(
            {key: t.float() if t.is_floating_point() else t for key, t in tensors.items()}
        )
    except CheckpointError as problem:
        raise UserError(
            f"{str(problem).removesuffix('.')}; choose another file, or {advice}."
        ) from problem
    except (AttributeError, KeyError, RuntimeError, TypeError, ValueError) as problem:
        raise UserError(
            f"{path} holds weights of {name} that this version can't use; {advice} again."
        ) from problem
    return network.eval().requires_grad_(False)
