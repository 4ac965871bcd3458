"""Where the weights of engines are found, and what is said where they can't be used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import platformdirs
from torch import nn

from musegui.core.errors import UserError
from musegui.model.network.checkpoint import CheckpointError, load_tensors
from musegui.resources import resource_path


class NotTrainedError(UserError):
    """An engine has no weights; the message says how to train it."""


def user_weights(name: str) -> Path:
    """Give the file in which a user keeps an engine's weights; it comes before the shipped one."""
    return Path(platformdirs.user_data_dir("musegui")) / "engines" / f"{name}.safetensors"


def shipped_weights(name: str) -> Path:
    """Give the file of the weights that come with the program, if they do."""
    return resource_path("resources", "models", "continuation", f"{name}.safetensors")


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
    advice = f"train it by 'musegui train --engine {name} --out RUN --minutes 30'"
    path = chosen or next(filter(Path.is_file, (user_weights(name), shipped_weights(name))), None)
    if path is None:
        raise NotTrainedError(
            f"The engine {name} has not been trained yet: {advice}, and copy "
            f"RUN/weights.safetensors to {user_weights(name)}."
        )
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
