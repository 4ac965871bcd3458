"""Options of a fill as plain values, as files and settings keep them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from musegui.core.fill.fill_options import FillOptions, Strictness
from musegui.core.fill.style_mix import StyleShare
from musegui.core.translation import tr

_STORED_NAMES = {"sweeps": "steps"}
"""Options whose name in files is an older one."""


def options_to_dict(options: FillOptions) -> dict[str, Any]:
    """Give options as plain values that JSON knows, under their names in files."""
    registers = [list(register) for register in options.registers]
    values = asdict(options) | {"strictness": str(options.strictness), "registers": registers}
    return {_STORED_NAMES.get(name, name): value for name, value in values.items()}


def options_from_dict(values: Mapping[str, Any]) -> FillOptions:
    """Take options from plain values; the missing are as by default, the unknown passed over.

    Raises
    ------
    ValueError
        If one is of the wrong kind or out of its bounds.
    """
    default = FillOptions()
    stored = {field.name: _STORED_NAMES.get(field.name, field.name) for field in fields(default)}
    return FillOptions(
        **{
            name: _of_kind(name, getattr(default, name), values[key])
            for name, key in stored.items()
            if key in values
        }
    )


def _of_kind(name: str, default: Any, value: Any) -> Any:
    """Give a plain value the type that an option has."""
    if name == "second_style" and value is None:
        return None
    if name == "second_style" and isinstance(value, Sequence) and len(value) == 2:
        second, share = value
        if isinstance(second, str) and type(share) in (int, float):
            return StyleShare(second, float(share))
    if isinstance(default, Strictness) and value in tuple(Strictness):
        return Strictness(value)
    if isinstance(default, float) and type(value) in (int, float):
        return float(value)
    if isinstance(default, tuple) and isinstance(value, Sequence):
        if all(isinstance(r, Sequence) and [type(p) for p in r] == [int, int] for r in value):
            return tuple((lowest, highest) for lowest, highest in value)
    elif type(value) is type(default):
        return value
    raise ValueError(
        tr("{value!r:.40} is no {option}.", value=value, option=name.replace("_", " "))
    )
