"""The few things of JACK that its MIDI library leaves out."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from itertools import count as count_from
from pathlib import Path

import rtmidi

_DO_NOT_START_A_SERVER = 1
_WATCH_NAME = b"musegui-watch"
_ASKING_NAME = b"musegui-asking"


class JackWatch:
    """Calls back when the JACK server ends. Sending to a dead server raises nothing, ever.

    Parameters
    ----------
    ended : callable
        Called on one of JACK's own threads, where nothing of JACK may be used.
    """

    def __init__(self, ended: Callable[[], None]) -> None:
        self._jack = _jack_library()
        self._jack.jack_client_open.restype = ctypes.c_void_p
        client = self._jack.jack_client_open(_WATCH_NAME, _DO_NOT_START_A_SERVER, None)
        self._client = ctypes.c_void_p(client)
        self._callback = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(lambda _: ended())
        if client:
            self._jack.jack_on_shutdown(self._client, self._callback, None)

    def close(self) -> None:
        if self._client:
            self._jack.jack_client_close(self._client)


def connection_count(port: str) -> int:
    """Count what a port of any program is connected to: nothing if there is no such port."""
    jack = _jack_library()
    jack.jack_client_open.restype = ctypes.c_void_p
    jack.jack_port_by_name.restype = ctypes.c_void_p
    jack.jack_port_get_all_connections.restype = ctypes.POINTER(ctypes.c_char_p)
    client = ctypes.c_void_p(jack.jack_client_open(_ASKING_NAME, _DO_NOT_START_A_SERVER, None))
    if not client:
        return 0
    try:
        its_port = ctypes.c_void_p(jack.jack_port_by_name(client, port.encode()))
        if not its_port:
            return 0
        names = jack.jack_port_get_all_connections(client, its_port)
        if not names:
            return 0
        count = next(place for place in count_from(0) if names[place] is None)
        jack.jack_free(names)
        return count
    finally:
        jack.jack_client_close(client)


def _bundled_jack() -> Path | None:
    """Find the JACK library that comes inside python-rtmidi's wheel."""
    return next(Path(rtmidi.__file__).parents[1].glob("python_rtmidi*/libjack*"), None)


def _jack_library() -> ctypes.CDLL:
    return ctypes.CDLL(str(_bundled_jack() or "libjack.so.0"))


def silence_bundled_jack() -> None:
    """Keep that library from writing to the terminal, as `silence_audio_libraries` does others."""
    if (path := _bundled_jack()) is not None:
        library = ctypes.CDLL(str(path))
        handler = ctypes.cast(ctypes.CDLL(None).getpid, ctypes.c_void_p)
        library.jack_set_error_function(handler)
        library.jack_set_info_function(handler)
