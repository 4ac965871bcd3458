"""Names of MIDI ports: what tells ports apart, and which one a name means."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from musegui.core.translation import either, tr
from musegui.engine.errors import OutputError

_ALSA_ADDRESS = re.compile(r" \d+:\d+$")


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


def number_ports(found: Sequence[tuple[str, str]]) -> list[MidiPort]:
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
