"""MIDI ports of this machine: which there are, which one a name means, and opening them."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import rtmidi

from musegui.engine.errors import OutputError
from musegui.engine.fluidsynth import silence_audio_libraries

CLIENT_NAME = "musegui"

_SYSTEM_NAMES = {
    rtmidi.API_LINUX_ALSA: "ALSA",
    rtmidi.API_UNIX_JACK: "JACK",
    rtmidi.API_MACOSX_CORE: "CoreMIDI",
    rtmidi.API_WINDOWS_MM: "Windows MIDI",
}

NO_MIDI_SYSTEM = {
    "linux": "This machine has no MIDI system: load the ALSA sequencer ('sudo modprobe snd-seq') "
    "or start a JACK server, and try again.",
    "win32": "Windows offers no MIDI system; restart the service 'Windows Audio', and try again.",
}
_NO_MIDI_SYSTEM_ELSEWHERE = (
    "This machine has no MIDI system, or python-rtmidi was built without support for it; "
    "'musegui doctor' tells more."
)
_LOOP_MIDI = "loopMIDI"


class MidiPort(NamedTuple):
    """A port that another program or device offers.

    Attributes
    ----------
    system : str
        ``"ALSA"``, ``"JACK"``, ``"CoreMIDI"`` or ``"Windows MIDI"``.
    name : str
        As the system writes it.
    """

    system: str
    name: str


class MidiOut:
    """One open port to send through; made by `open_port` and `open_virtual_port`.

    Attributes
    ----------
    system : str
    name : str
    """

    def __init__(self, client: Any, system: str, name: str, *, virtual: bool) -> None:
        self.system = system
        self.name = name
        self._client = client
        self._virtual = virtual

    def send(self, data: bytes) -> None:
        """Send one message at once."""
        self._client.send_message(data)

    @property
    def is_there(self) -> bool:
        """Whether the other side still offers the port; a virtual port is our own."""
        return self._virtual or self.name in self._client.get_ports()

    def close(self) -> None:
        self._client.close_port()
        self._client.delete()


def list_ports() -> list[MidiPort]:
    """List the ports that can be sent to, of all MIDI systems; each call looks anew.

    Raises
    ------
    OutputError
        If no MIDI system answers.
    """
    ports = []
    for api, client in _clients():
        ports += [MidiPort(_SYSTEM_NAMES[api], name) for name in client.get_ports()]
        client.delete()
    return ports


def find_port(wanted: str, ports: Sequence[MidiPort]) -> MidiPort:
    """Find the port that has a name or, failing that, the only one whose name contains it.

    Raises
    ------
    OutputError
        If none is meant, or more than one.
    """
    same = [port for port in ports if port.name == wanted]
    if len(same) > 1:
        systems = " and ".join(dict.fromkeys(port.system for port in same))
        raise OutputError(
            f"{len(same)} MIDI ports are called {wanted!r} ({systems}), so the name does not tell "
            "which is meant: rename or disconnect one of them, and try again."
        )
    alike = same or [port for port in ports if wanted.casefold() in port.name.casefold()]
    if len(alike) == 1:
        return alike[0]
    if alike:
        names = ", ".join(repr(port.name) for port in alike)
        raise OutputError(f"{wanted!r} is part of several MIDI ports' names, {names}: say more.")
    there = ", ".join(repr(port.name) for port in ports)
    hint = f"the ports are {there}" if there else "there is none at all; connect one"
    raise OutputError(f"There is no MIDI port {wanted!r}: {hint}.")


def open_port(wanted: str, client_name: str = CLIENT_NAME) -> MidiOut:
    """Open the port that `find_port` finds.

    Raises
    ------
    OutputError
        If no MIDI system answers, no single port is meant, or it is taken.
    """
    port = find_port(wanted, list_ports())
    for api, client in _clients(client_name):
        names = client.get_ports()
        if _SYSTEM_NAMES[api] != port.system or port.name not in names:
            client.delete()
            continue
        try:
            client.open_port(names.index(port.name), name=client_name)
        except (rtmidi.RtMidiError, OSError) as problem:
            client.delete()
            raise OutputError(
                f"The MIDI port {port.name!r} can't be opened ({_text(problem)}); if another "
                "program holds it, close that, and try again."
            ) from problem
        return MidiOut(client, port.system, port.name, virtual=False)
    raise OutputError(f"The MIDI port {port.name!r} has just gone; connect it, and try again.")


def open_virtual_port(name: str = CLIENT_NAME) -> MidiOut:
    """Offer a port of our own, which other programs can listen to.

    Raises
    ------
    OutputError
        If no MIDI system answers, or it has no virtual ports, as on Windows.
    """
    if sys.platform == "win32":
        raise OutputError(explain_windows(list_ports()))
    for api, client in _clients(name):
        try:
            client.open_virtual_port(name)
        except (rtmidi.RtMidiError, OSError, NotImplementedError) as problem:
            client.delete()
            system = _SYSTEM_NAMES[api]
            raise OutputError(
                f"{system} opens no virtual MIDI port: {_text(problem)}."
            ) from problem
        return MidiOut(client, _SYSTEM_NAMES[api], name, virtual=True)
    raise OutputError(no_midi_system())


def explain_windows(ports: Sequence[MidiPort]) -> str:
    """Say what takes a virtual port's place on Windows, given the ports that are there."""
    ours = [port.name for port in ports if _LOOP_MIDI.casefold() in port.name.casefold()]
    if ours:
        return f"Windows has no virtual MIDI ports, but loopMIDI is here: choose {ours[0]!r}."
    return (
        "Windows has no virtual MIDI ports: install loopMIDI (free, from tobias-erichsen.de), add "
        "a port in it, and choose that port here and in the other program."
    )


def no_midi_system() -> str:
    """Say what to do where no MIDI system answers."""
    return NO_MIDI_SYSTEM.get(sys.platform, _NO_MIDI_SYSTEM_ELSEWHERE)


def _clients(client_name: str = CLIENT_NAME) -> list[tuple[int, Any]]:
    """Connect to every MIDI system that answers, the system's own before JACK."""
    silence_audio_libraries()
    _silence_bundled_jack()
    clients = []
    for api in rtmidi.get_compiled_api():
        if api in _SYSTEM_NAMES:
            with suppress(rtmidi.SystemError):
                clients.append((api, rtmidi.MidiOut(rtapi=api, name=client_name)))
    if not clients:
        raise OutputError(no_midi_system())
    return clients


def _text(problem: Exception) -> str:
    return str(problem).rstrip(".")


_DO_NOT_START_A_SERVER = 1


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
        client = self._jack.jack_client_open(
            f"{CLIENT_NAME}-watch".encode(), _DO_NOT_START_A_SERVER, None
        )
        self._client = ctypes.c_void_p(client)
        self._callback = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(lambda _: ended())
        if client:
            self._jack.jack_on_shutdown(self._client, self._callback, None)

    def close(self) -> None:
        if self._client:
            self._jack.jack_client_close(self._client)


def _bundled_jack() -> Path | None:
    """Find the JACK library that comes inside python-rtmidi's wheel."""
    return next(Path(rtmidi.__file__).parents[1].glob("python_rtmidi*/libjack*"), None)


def _jack_library() -> ctypes.CDLL:
    return ctypes.CDLL(str(_bundled_jack() or "libjack.so.0"))


def _silence_bundled_jack() -> None:
    """Keep that library from writing to the terminal, as `silence_audio_libraries` does others."""
    if (path := _bundled_jack()) is not None:
        library = ctypes.CDLL(str(path))
        handler = ctypes.cast(ctypes.CDLL(None).getpid, ctypes.c_void_p)
        library.jack_set_error_function(handler)
        library.jack_set_info_function(handler)
