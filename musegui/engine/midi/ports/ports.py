"""MIDI ports of this computer: which there are, and opening them."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, TypeVar

import rtmidi

from musegui.core.translation import tr
from musegui.engine.errors import OutputError
from musegui.engine.midi.ports.choice import CLIENT_NAME, INPUT_NAME
from musegui.engine.midi.ports.jack import connection_count, silence_bundled_jack
from musegui.engine.midi.ports.names import MidiPort, find_port, number_ports
from musegui.engine.midi.ports.systems import (
    SYSTEM_NAMES,
    explain_windows,
    has_virtual_ports,
    make_client,
    make_clients,
    names_seen_by,
    no_midi_system,
)
from musegui.engine.synth.fluidsynth import silence_audio_libraries

_WATCH_NAME = "musegui watch"


class OpenPort:
    """One open port; `MidiOut` or `MidiIn`.

    Attributes
    ----------
    system : str
    name : str
        The label that it was opened by, or its own name if it is a virtual one.
    """

    def __init__(self, client: Any, client_name: str, port: MidiPort, *, virtual: bool) -> None:
        self.system = port.system
        self.name = port.label
        self._client = client
        self._client_name = client_name
        self._virtual = virtual

    @property
    def is_there(self) -> bool:
        """Whether the other side still offers the port; a virtual port is our own."""
        return self._virtual or self._index() is not None

    def reopen(self) -> bool:
        """Connect again to a port that had gone; tells whether it is back."""
        index = self._index()
        if index is None:
            return False
        self._client.close_port()
        try:
            return _connect(self._client, index, self._client_name, self.system)
        except (rtmidi.RtMidiError, OSError, IndexError):
            return False

    def close(self) -> None:
        """Give the port back; twice does no harm."""
        client, self._client = self._client, None
        if client is not None:
            client.close_port()
            client.delete()  # from here on the library would crash at any call

    def _index(self) -> int | None:
        ports = number_ports([(self.system, name) for name in names_seen_by(self._client)])
        with suppress(OutputError):
            return ports.index(find_port(self.name, ports, exact=True))
        return None


class MidiOut(OpenPort):
    """A port to send through; made by `open_port` and `open_virtual_port`."""

    def send(self, data: bytes) -> None:
        """Send one message at once."""
        self._client.send_message(data)


class MidiIn(OpenPort):
    """A port to listen to; made by `open_input` and `open_virtual_input`."""

    def receive(self) -> tuple[list[int], float] | None:
        """Take the next message and the seconds since the one before; None if there is none."""
        message: tuple[list[int], float] | None = self._client.get_message()
        return message


Port = TypeVar("Port", bound=OpenPort)


def list_ports(kind: type[OpenPort] = MidiOut) -> list[MidiPort]:
    """List the ports that can be sent to, of all MIDI systems; each call looks anew.

    Parameters
    ----------
    kind : type
        `MidiIn` lists those that can be listened to.

    Raises
    ------
    OutputError
        If no MIDI system answers.
    """
    found = []
    for api, client in make_clients(CLIENT_NAME, listens=kind is MidiIn):
        found += [(SYSTEM_NAMES[api], name) for name in names_seen_by(client)]
        client.delete()
    return number_ports(found)


class PortList:
    """Looks round for ports again and again, with the same clients each time."""

    def __init__(self) -> None:
        self._clients: dict[tuple[type[OpenPort], int], Any] = {}

    @property
    def has_jack(self) -> bool:
        """Whether a JACK server answers."""
        return (MidiOut, rtmidi.API_UNIX_JACK) in self._clients

    def look(self) -> tuple[tuple[MidiPort, ...], tuple[MidiPort, ...]]:
        """List the ports to send to, and those to listen to.

        Raises
        ------
        OutputError
            If no MIDI system answers.
        """
        silence_audio_libraries()
        silence_bundled_jack()
        for api in rtmidi.get_compiled_api():
            for kind in (MidiOut, MidiIn):
                if api in SYSTEM_NAMES and (kind, api) not in self._clients:
                    with suppress(rtmidi.SystemError):
                        self._clients[kind, api] = make_client(
                            api, _WATCH_NAME, listens=kind is MidiIn
                        )
        if not self._clients:
            raise OutputError(no_midi_system())
        return self._listed(MidiOut), self._listed(MidiIn)

    def _listed(self, kind: type[OpenPort]) -> tuple[MidiPort, ...]:
        found = []
        for (its_kind, api), client in self._clients.items():
            if its_kind is kind:
                found += [(SYSTEM_NAMES[api], name) for name in names_seen_by(client)]
        return tuple(number_ports(found))


def open_port(wanted: str, client_name: str = CLIENT_NAME) -> MidiOut:
    """Open the port that `find_port` finds.

    Raises
    ------
    OutputError
        If no MIDI system answers, no single port is meant, or it is taken.
    """
    return _open(MidiOut, wanted, client_name)


def open_input(wanted: str, client_name: str = INPUT_NAME) -> MidiIn:
    """Open the port to listen to that `find_port` finds.

    Raises
    ------
    OutputError
        As `open_port` does.
    """
    return _open(MidiIn, wanted, client_name)


def _open(kind: type[Port], wanted: str, client_name: str) -> Port:
    port = find_port(wanted, list_ports(kind))
    for api, client in make_clients(client_name, listens=kind is MidiIn):
        names = names_seen_by(client)
        nth = [index for index, name in enumerate(names) if name == port.name]
        if SYSTEM_NAMES[api] != port.system or not nth:
            client.delete()
            continue
        try:
            if not _connect(client, nth[max(port.number, 1) - 1], client_name, port.system):
                client.delete()
                raise OutputError(
                    tr("The MIDI port {port!r} is not ready yet; try again.", port=port.label)
                )
        except (rtmidi.RtMidiError, OSError, IndexError) as problem:
            client.delete()
            raise OutputError(
                tr(
                    "The MIDI port {port!r} can't be opened ({problem}); if another program holds "
                    "it, close that, and try again.",
                    port=port.label,
                    problem=_text(problem),
                )
            ) from problem
        return kind(client, client_name, port, virtual=False)
    raise OutputError(
        tr("The MIDI port {port!r} has just gone; connect it, and try again.", port=port.label)
    )


def _connect(client: Any, index: int, client_name: str, system: str) -> bool:
    """Open a client's port on another's; tells whether they are connected.

    JACK lists the ports of a program before it can be connected to, and the library doesn't say
    that a connection was refused.
    """
    if system != "JACK":
        client.open_port(index, name=client_name)
        return True
    there = names_seen_by(client)[index]
    before = connection_count(there)
    client.open_port(index, name=client_name)
    return connection_count(there) > before


def open_virtual_port(name: str = CLIENT_NAME) -> MidiOut:
    """Offer a port of our own, which other programs can listen to.

    Raises
    ------
    OutputError
        If no MIDI system answers, or it has no virtual ports, as on Windows.
    """
    return _open_virtual(MidiOut, name)


def open_virtual_input(name: str = INPUT_NAME) -> MidiIn:
    """Offer a port of our own, which other programs can play into.

    Raises
    ------
    OutputError
        As `open_virtual_port` does.
    """
    return _open_virtual(MidiIn, name)


def _open_virtual(kind: type[Port], name: str) -> Port:
    if not has_virtual_ports():
        raise OutputError(explain_windows(list_ports(kind)))
    for api, client in make_clients(name, listens=kind is MidiIn):
        system = SYSTEM_NAMES[api]
        try:
            client.open_virtual_port(name)
        except (rtmidi.RtMidiError, OSError, NotImplementedError) as problem:
            client.delete()
            raise OutputError(
                tr(
                    "{system} opens no virtual MIDI port: {problem}.",
                    system=system,
                    problem=_text(problem),
                )
            ) from problem
        return kind(client, name, MidiPort(system, name), virtual=True)
    raise OutputError(no_midi_system())


def _text(problem: Exception) -> str:
    return str(problem).rstrip(".")
