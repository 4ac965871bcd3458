"""What two processes of ours tell each other: values, pickled, of no class but our own."""

from __future__ import annotations

import dataclasses
import io
import pickle
import queue
import struct
import threading
from contextlib import suppress
from enum import Enum
from functools import cache
from importlib import import_module
from typing import IO, Any

_ARRAYS = {
    ("numpy", "dtype"),
    ("numpy", "ndarray"),
    ("numpy._core.multiarray", "_reconstruct"),
    ("numpy._core.numeric", "_frombuffer"),
    ("numpy.core.multiarray", "_reconstruct"),
    ("numpy.core.numeric", "_frombuffer"),
}
"""What pickled arrays name, in numpy 1 and 2."""

_PATHS = {
    (module, name)
    for module in ("pathlib", "pathlib._local")
    for name in ("PosixPath", "WindowsPath")
}
"""What pickled paths name, in all versions of Python; a path alone opens nothing."""

_SIZE = struct.Struct(">Q")


@dataclasses.dataclass(frozen=True)
class Failure:
    """The last thing a program says that can't go on: why, to be put behind a colon."""

    reason: str


class _Unpickler(pickle.Unpickler):
    """Takes dataclasses, enumerations and tuples of ours, arrays and paths; nothing that acts."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("builtins", "getattr"):
            return _member
        return _value_class(module, name)


def _member(enumeration: object, name: str) -> Enum:
    """Give a member of an enumeration, which Python 3.11.0 to 3.11.3 asks `getattr` for."""
    if not (isinstance(enumeration, type) and issubclass(enumeration, Enum)):
        raise pickle.UnpicklingError(f"{enumeration!r} is no enumeration of ours")
    return enumeration[name]


@cache
def _value_class(module: str, name: str) -> Any:
    ours = module.partition(".")[0] == "musegui" and name.isidentifier()
    if ours or (module, name) in _ARRAYS | _PATHS:
        found = getattr(import_module(module), name)
        if not ours:
            return found
        is_value = isinstance(found, type) and (
            dataclasses.is_dataclass(found) or issubclass(found, Enum | tuple)
        )
        if is_value and found.__module__ == module:
            return found
    raise pickle.UnpicklingError(f"{module}.{name} is no value of ours")


def encode(value: object) -> bytes:
    """Give a value as it goes through a pipe: its size, and then itself."""
    data = pickle.dumps(value)
    return _SIZE.pack(len(data)) + data


class Pipe:
    """One end: takes values from a stream and puts values on another.

    Any thread may put; one at a time may take.
    """

    def __init__(self, source: IO[bytes], target: IO[bytes]) -> None:
        self._source = source
        self._target = target
        self._lock = threading.Lock()

    def put(self, value: object) -> None:
        """Write a value; if nobody reads any more, it goes nowhere."""
        with self._lock, suppress(OSError, ValueError):
            self._target.write(encode(value))
            self._target.flush()

    def take(self) -> Any:
        """Wait for the next value; None once the other end has closed.

        Raises
        ------
        pickle.UnpicklingError
            If what comes is no value of ours.
        """
        try:
            (size,) = _SIZE.unpack(self._source.read(_SIZE.size))
            data = self._source.read(size)
        except (OSError, ValueError, struct.error):
            return None
        return _Unpickler(io.BytesIO(data)).load() if len(data) == size else None

    def take_into(self, values: queue.SimpleQueue[Any]) -> None:
        """Queue what comes in, on a thread of its own; None at the end."""

        def read() -> None:
            with suppress(pickle.UnpicklingError):
                while (value := self.take()) is not None:
                    values.put(value)
            values.put(None)

        threading.Thread(target=read, daemon=True).start()

    def close_target(self) -> None:
        """Say that no more will come."""
        with self._lock, suppress(OSError):
            self._target.close()

    def close_source(self) -> None:
        """Let go of what `take` reads, once nobody waits there."""
        self._source.close()
