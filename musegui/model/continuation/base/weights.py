"""Loading the weights of engines, and what is said where they can't be used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from torch import nn

from musegui.core.errors import UserError
from musegui.core.translation import tr
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
    advice = tr("train it by '{command}'", command=training_command(name))
    path = chosen or found_weights(name)
    if path is None:
        raise NotTrainedError(why_not_ready(name))
    try:
        tensors, header = load_tensors(path)
        owner = header.get("options", {}).get("engine", "cnn")
        if owner != name:
            raise CheckpointError(
                tr(
                    "{path} holds weights of the engine {owner}, not of {engine}.",
                    path=path,
                    owner=owner,
                    engine=name,
                )
            )
        network = build(header)
        network.load_state_dict(
            {key: t.float() if t.is_floating_point() else t for key, t in tensors.items()}
        )
    except CheckpointError as problem:
        raise UserError(
            tr(
                "{problem}; choose another file, or {advice}.",
                problem=str(problem).removesuffix("."),
                advice=advice,
            )
        ) from problem
    except (AttributeError, KeyError, RuntimeError, TypeError, ValueError) as problem:
        raise UserError(
            tr(
                "{path} holds weights of {engine} that this version can't use; train it by "
                "'{command}' again.",
                path=path,
                engine=name,
                command=training_command(name),
            )
        ) from problem
    return network.eval().requires_grad_(False)
