"""Run first in a frozen build: libraries that are asked for by name are those of the build.

JACK's and ALSA's must fit the server and the plug-ins of the system, so that they are the system's
where it has some.
"""

import ctypes.util
import sys
from contextlib import suppress
from pathlib import Path

_SYSTEM_LIBRARIES = ("libasound.so.2", "libjack.so.0")
_SYSTEM_FOLDERS = (
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/lib64",
    "/usr/lib",
)

_find_outside = ctypes.util.find_library


def _find_library(name: str) -> str | None:
    inside = sorted(Path(sys._MEIPASS).glob(f"lib{name}.*"))  # type: ignore[attr-defined]
    if not inside:
        return _find_outside(name)
    for path in _system_libraries():
        with suppress(OSError):
            ctypes.CDLL(path)
    return str(inside[0])


def _system_libraries() -> list[str]:
    return [f"{folder}/{name}" for folder in _SYSTEM_FOLDERS for name in _SYSTEM_LIBRARIES]


ctypes.util.find_library = _find_library
