"""Style files (``.musestyle``): safetensors with the style's card in the header.

A file holds networks in half precision, by their resolution: whole ones, or only those tensors in
which they differ from a network that ships with musegui, which is named by its digest. A kernel
can also stand there as the product of two small matrices that is added to the shipped one. What
comes in is taken for hostile: the header is bounded and checked before anything else is read.
"""

from __future__ import annotations

import json
import math
import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musegui.core.errors import UserError
from musegui.core.fill.fill_options import RESOLUTIONS
from musegui.core.style.style import Style
from musegui.core.translation import tr, tr_noop
from musegui.files.safe import checks
from musegui.files.safe.archive import ArchiveError
from musegui.files.safe.atomic import saying_why, write_atomically
from musegui.files.safe.contents import check_regular, read_bytes
from musegui.files.styles.style_table import style_from_table, table_of_style

SUFFIX = ".musestyle"
FORMAT = "musegui-style-1"

MAX_FILE_BYTES = 64 << 20
_MAX_HEADER_BYTES = 1 << 20
_MAX_TENSORS = 2000
_MAX_NAME = 200
_MAX_DIMENSIONS = 4
_MOST_IN_CONFIG = 1024
_MOST_BLOCKS = 16
_SIZE = struct.Struct("<Q")


class StyleError(UserError):
    """A style that can't be read, written or found; the text is one sentence for users."""


@dataclass(frozen=True, eq=False)
class StyleNetwork:
    """One network of a style, as a file has it.

    Attributes
    ----------
    config : dict
        How it is built, in plain values; unchecked.
    base : str
        The digest of the shipped network that has what the tensors lack; empty if they are all.
    tensors : mapping of str to ndarray of float16
    """

    config: Mapping[str, Any]
    base: str
    tensors: Mapping[str, NDArray[np.float16]]


def write_style(style: Style, networks: Mapping[int, StyleNetwork], path: Path) -> None:
    """Write a style, whole or not at all; the same style gives the same bytes.

    Raises
    ------
    StyleError
        If the file can't be written.
    """
    from safetensors.numpy import save

    table = (
        {"format": FORMAT}
        | table_of_style(style)
        | {
            "networks": {
                str(resolution): {"config": dict(network.config), "base": network.base}
                for resolution, network in networks.items()
            }
        }
    )
    tensors = {
        f"{resolution}.{name}": np.array(tensor, dtype=np.float16, order="C")
        for resolution, network in networks.items()
        for name, tensor in network.tensors.items()
    }
    data = save(tensors, {"musegui": json.dumps(table)})  # one entry: several come in any order
    with saying_why(path, StyleError):
        write_atomically(path, data)


def read_style(path: Path) -> Style:
    """Read a style's card only; the networks are not looked at.

    Raises
    ------
    StyleError
        If there is no such file, it is no style, or is damaged.
    """
    check_regular(path, StyleError)
    try:
        with path.open("rb") as file:
            head = file.read(_SIZE.size + _MAX_HEADER_BYTES)
            size = os.fstat(file.fileno()).st_size
    except (OSError, ValueError):
        head, size = read_bytes(path, MAX_FILE_BYTES, tr_noop("a style can be"), StyleError), 0
    return _checked(path, head, size)[0]


def read_style_networks(path: Path) -> tuple[Style, dict[int, StyleNetwork]]:
    """Read a style with its networks, by their resolution.

    Raises
    ------
    StyleError
        If there is no such file, it is no style, or is damaged.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load

    data = read_bytes(path, MAX_FILE_BYTES, tr_noop("a style can be"), StyleError)
    style, table = _checked(path, data, len(data))
    try:
        tensors: dict[str, NDArray[np.float16]] = load(data)
        if not all(np.isfinite(tensor).all() for tensor in tensors.values()):
            checks.reject(tr("one of its numbers is none"))
        return style, _networks(table, tensors)
    except (SafetensorError, ValueError) as error:
        raise _damaged(path, error) from error


def _checked(path: Path, data: bytes, size: int) -> tuple[Style, dict[str, Any]]:
    """Read and check all of the header."""
    try:
        header = _header(data)
        metadata = header.pop("__metadata__", None)
        if not isinstance(metadata, dict) or "musegui" not in metadata:
            raise StyleError(tr("{path} is no style of musegui.", path=path))
        _check_tensors(header, size - _SIZE.size - _header_bytes(data))
        table = checks.json_in(metadata["musegui"])
        found = table["format"]
        if found != FORMAT and isinstance(found, str) and found.startswith(FORMAT[:-1]):
            raise StyleError(
                tr("{path} was made by a newer musegui; update musegui to use it.", path=path)
            )
        if found != FORMAT:
            checks.reject(tr("it does not say that it is a style"))
        return style_from_table(table), table
    except (ArchiveError, ValueError, KeyError, TypeError) as error:
        raise _damaged(path, error) from error


def _damaged(path: Path, error: Exception) -> StyleError:
    words = (
        str(error) if isinstance(error, ArchiveError) else tr("its contents can't be understood")
    )
    return StyleError(tr("{path} is damaged or no style: {reason}.", path=path, reason=words))


def _header_bytes(data: bytes) -> int:
    if len(data) < _SIZE.size:
        checks.reject(tr("it ends early"))
    (size,) = _SIZE.unpack_from(data)
    if size > _MAX_HEADER_BYTES:
        checks.reject(tr("its header is too long"))
    return int(size)


def _header(data: bytes) -> dict[str, Any]:
    size = _header_bytes(data)
    text = data[_SIZE.size : _SIZE.size + size]
    if len(text) < size:
        checks.reject(tr("it ends early"))
    header = checks.json_in(text.decode())
    return header if isinstance(header, dict) else checks.reject(tr("its header is not a table"))


def _check_tensors(entries: Mapping[str, Any], size: int) -> None:
    """Make sure that tensors are of half precision and fill the file exactly."""
    if len(entries) > _MAX_TENSORS:
        checks.reject(tr("it holds too many tensors"))
    total = 0
    for name, entry in entries.items():
        shape = entry["shape"]
        if len(name) > _MAX_NAME or entry["dtype"] != "F16":
            checks.reject(tr("{name!r:.40} is no tensor of a style", name=name))
        if not isinstance(shape, list) or len(shape) > _MAX_DIMENSIONS:
            checks.reject(tr("{name!r:.40} has no shape", name=name))
        total += 2 * math.prod(checks.whole(length, 0, 1 << 20) for length in shape)
    if total != size:
        checks.reject(tr("its tensors don't fill it"))


def _networks(
    table: Mapping[str, Any], tensors: Mapping[str, NDArray[np.float16]]
) -> dict[int, StyleNetwork]:
    told = table.get("networks")
    if not isinstance(told, dict) or not told:
        checks.reject(tr("it has no network"))
    networks: dict[int, StyleNetwork] = {}
    for key, entry in told.items():
        if key not in map(str, RESOLUTIONS) or not isinstance(entry, dict):
            checks.reject(tr("{key!r:.40} is no resolution", key=key))
        config, start = entry.get("config"), f"{key}."
        if not isinstance(config, dict):
            checks.reject(tr("it does not say how its network is built"))
        _check_config(config)
        own = {n[len(start) :]: t for n, t in tensors.items() if n.startswith(start)}
        networks[int(key)] = StyleNetwork(config, checks.text(entry.get("base", ""), 64), own)
    if sum(len(network.tensors) for network in networks.values()) != len(tensors):
        checks.reject(tr("a tensor belongs to none of its networks"))
    return networks


def _check_config(config: Mapping[str, Any]) -> None:
    """Refuse a network that would take for ever to build."""
    for name, value in config.items():
        most = _MOST_BLOCKS if name in ("blocks", "layers") else _MOST_IN_CONFIG
        numbers = value if isinstance(value, list | tuple) else [value]
        if len(numbers) > _MOST_BLOCKS:
            checks.reject(tr("its {name} are too many", name=f"{name!r:.40}"))
        for number in numbers:
            if name != "kind" and not (isinstance(number, int | float) and 0 <= number <= most):
                checks.reject(
                    tr("its {name} can't be {given}", name=f"{name!r:.40}", given=f"{number!r:.40}")
                )
