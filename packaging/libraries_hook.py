"""Run first in a frozen build: libraries that are asked for by name are those of the build.

JACK's must fit the server of the system, so that it is the system's where it has one.
"""

import ctypes.util
import sys
from contextlib import suppress
from pathlib import Path

_SYSTEM_LIBRARY = "libjack.so.0"
_SYSTEM_FOLDERS = (
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/lib64",
    "/usr/lib",
)

# The system's loader searches the build's folder by itself. PyInstaller's own way loads a second
# library beside one of that name that is there already, and hides why one can't be loaded.
ctypes.CDLL = ctypes.CDLL.__base__  # type: ignore[misc, assignment]

_find_outside = ctypes.util.find_library


def _find_library(name: str) -> str | None:
    inside = sorted(Path(sys._MEIPASS).glob(f"lib{name}.*"))  # type: ignore[attr-defined]
    if not inside:
        return _find_outside(name)
    for folder in _SYSTEM_FOLDERS:
        with suppress(OSError):
            ctypes.CDLL(f"{folder}/{_SYSTEM_LIBRARY}")
    return str(inside[0])


ctypes.util.find_library = _find_library
