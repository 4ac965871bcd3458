"""MIDI ports of this machine: which there are, which one a name means, and opening them."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, NamedTuple, TypeVar

import rtmidi

from musegui.core.translation import either, tr, tr_noop
from musegui.engine.errors import OutputError
from musegui.engine.midi.choice import CLIENT_NAME, INPUT_NAME
from musegui.engine.midi.jack import connection_count, silence_bundled_jack
from musegui.engine.synth.fluidsynth import silence_audio_libraries

_WATCH_NAME = "musegui watch"

_SYSTEM_NAMES = {
    rtmidi.API_LINUX_ALSA: "ALSA",
    rtmidi.API_UNIX_JACK: "JACK",
    rtmidi.API_MACOSX_CORE: "CoreMIDI",
    rtmidi.API_WINDOWS_MM: "Windows MIDI",
}

NO_MIDI_SYSTEM = {
    "linux": tr_noop(
        "This machine has no MIDI system: load the ALSA sequencer ('sudo modprobe snd-seq') "
        "or start a JACK server, and try again."
    ),
    "win32": tr_noop(
        "Windows offers no MIDI system; restart the service 'Windows Audio', and try again."
    ),
}
_NO_MIDI_SYSTEM_ELSEWHERE = tr_noop(
    "This machine has no MIDI system, or python-rtmidi was built without support for it; "
    "'musegui doctor' tells more."
)
_LOOP_MIDI = "loopMIDI"
_ALSA_ADDRESS = re.compile(r" \d+:\d+$")
_INPUT_QUEUE_MESSAGES = 16_384
_ATTEMPTS = 20


class MidiPort(NamedTuple):
    """A port that another program or device offers.

    Attributes
    ----------
    system : str
        ``"ALSA"``, ``"JACK"``, ``"CoreMIDI"`` or ``"Windows MIDI"``.
    name : str
        As the system writes it.
    number : int
        Which of the ports of this name it is, from 1 on; 0 where the name tells.
    """

    system: str
    name: str
    number: int = 0

    @property
    def label(self) -> str:
        """What the user sees and says; no two ports have the same."""
        return f"{self.name} #{self.number}" if self.number else self.name


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
        ports = _numbered([(self.system, name) for name in _port_names(self._client)])
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
    for api, client in _clients(kind):
        found += [(_SYSTEM_NAMES[api], name) for name in _port_names(client)]
        client.delete()
    return _numbered(found)


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
                if api in _SYSTEM_NAMES and (kind, api) not in self._clients:
                    with suppress(rtmidi.SystemError):
                        self._clients[kind, api] = _client(kind, api, _WATCH_NAME)
        if not self._clients:
            raise OutputError(no_midi_system())
        return self._listed(MidiOut), self._listed(MidiIn)

    def _listed(self, kind: type[OpenPort]) -> tuple[MidiPort, ...]:
        found = []
        for (its_kind, api), client in self._clients.items():
            if its_kind is kind:
                found += [(_SYSTEM_NAMES[api], name) for name in _port_names(client)]
        return tuple(_numbered(found))


def _port_names(client: Any) -> list[str]:
    """List what a client sees, once more if a port goes while it is asked for its name."""
    for _ in range(_ATTEMPTS):
        with suppress(rtmidi.RtMidiError):
            names: list[str] = client.get_ports()
            return names
    return []


def _numbered(found: Sequence[tuple[str, str]]) -> list[MidiPort]:
    """Make ports of systems and names, and tell those of one name apart."""
    total, seen = Counter(found), Counter[tuple[str, str]]()
    ports = []
    for port in found:
        seen[port] += 1
        ports.append(MidiPort(*port, seen[port] if total[port] > 1 else 0))
    return ports


def find_port(wanted: str, ports: Sequence[MidiPort], *, exact: bool = False) -> MidiPort:
    """Find the port that has a label or, failing that, the only one whose name contains it.

    ALSA gives a port another number each time it is plugged in; that one doesn't count.

    Parameters
    ----------
    exact : bool
        Whether a part of the name is too little.

    Raises
    ------
    OutputError
        If none is meant, or more than one.
    """
    for attempt in (
        [port for port in ports if port.label == wanted],
        [port for port in ports if _lasting(port.label) == _lasting(wanted)],
        [] if exact else [port for port in ports if port.name == wanted],
        [] if exact else [port for port in ports if wanted.casefold() in port.label.casefold()],
    ):
        if len(attempt) == 1:
            return attempt[0]
        if attempt:
            names = either([repr(port.label) for port in attempt])
            raise OutputError(
                tr("{wanted!r} means several MIDI ports: say {names}.", wanted=wanted, names=names)
            )
    there = ", ".join(repr(port.label) for port in ports)
    raise OutputError(
        tr("There is no MIDI port {wanted!r}: the ports are {ports}.", wanted=wanted, ports=there)
        if there
        else tr(
            "There is no MIDI port {wanted!r}: there is none at all; connect one.", wanted=wanted
        )
    )


def _lasting(label: str) -> str:
    return _ALSA_ADDRESS.sub("", label)


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
    for api, client in _clients(kind, client_name):
        names = _port_names(client)
        nth = [index for index, name in enumerate(names) if name == port.name]
        if _SYSTEM_NAMES[api] != port.system or not nth:
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
    there = _port_names(client)[index]
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
    for api, client in _clients(kind, name):
        system = _SYSTEM_NAMES[api]
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


def has_virtual_ports() -> bool:
    """Tell whether programs can offer ports of their own on this system."""
    return sys.platform != "win32"


def explain_windows(ports: Sequence[MidiPort]) -> str:
    """Say what takes a virtual port's place on Windows, given the ports that are there."""
    ours = [port.label for port in ports if _LOOP_MIDI.casefold() in port.name.casefold()]
    if ours:
        return tr(
            "Windows has no virtual MIDI ports, but loopMIDI is here: choose {port!r}.",
            port=ours[0],
        )
    return tr(
        "Windows has no virtual MIDI ports: install loopMIDI (free, from tobias-erichsen.de), add "
        "a port in it, and choose that port here and in the other program."
    )


def no_midi_system() -> str:
    """Say what to do where no MIDI system answers."""
    return tr(NO_MIDI_SYSTEM.get(sys.platform, _NO_MIDI_SYSTEM_ELSEWHERE))


def _clients(kind: type[OpenPort], client_name: str = CLIENT_NAME) -> list[tuple[int, Any]]:
    """Connect to every MIDI system that answers, the system's own before JACK."""
    silence_audio_libraries()
    silence_bundled_jack()
    clients = []
    for api in rtmidi.get_compiled_api():
        if api in _SYSTEM_NAMES:
            with suppress(rtmidi.SystemError):
                clients.append((api, _client(kind, api, client_name)))
    if not clients:
        raise OutputError(no_midi_system())
    return clients


def _client(kind: type[OpenPort], api: int, name: str) -> Any:
    if issubclass(kind, MidiOut):
        return rtmidi.MidiOut(rtapi=api, name=name)
    client = rtmidi.MidiIn(rtapi=api, name=name, queue_size_limit=_INPUT_QUEUE_MESSAGES)
    client.ignore_types(False, False, False)  # what is ignored would be missing in the distances
    return client


def _text(problem: Exception) -> str:
    return str(problem).rstrip(".")
