"""Where the weights of continuation engines lie, and what is said where there are none."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from musegui.core.fill.continuing import DEFAULT_ENGINE
from musegui.core.translation import tr
from musegui.resources import resource_path


def user_weights(name: str) -> Path:
    """Give the file in which a user keeps an engine's weights; it comes before the shipped one."""
    return Path(platformdirs.user_data_dir("musegui")) / "engines" / f"{name}.safetensors"


def shipped_weights(name: str) -> Path:
    """Give the file of the weights that come with the program, if they do."""
    return resource_path("resources", "models", "continuation", f"{name}.safetensors")


def found_weights(name: str) -> Path | None:
    """Give the user's weights of an engine, or else the shipped ones; None if there are neither."""
    return next(filter(Path.is_file, (user_weights(name), shipped_weights(name))), None)


def training_command(name: str) -> str:
    """Give the command that trains an engine."""
    return f"musegui train --engine {name} --out RUN --minutes 30"


def why_not_ready(name: str) -> str:
    """Say how an engine is trained if it has no weights; nothing if it can write."""
    if name == DEFAULT_ENGINE or found_weights(name) is not None:
        return ""
    return tr(
        "The engine {engine} has not been trained yet: train it by '{command}', and "
        "copy RUN/weights.safetensors to {path}.",
        engine=name,
        command=training_command(name),
        path=user_weights(name),
    )
