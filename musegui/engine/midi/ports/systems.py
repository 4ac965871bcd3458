"""The MIDI systems of this computer, as python-rtmidi knows them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import rtmidi

from musegui.core.translation import tr, tr_noop
from musegui.engine.errors import OutputError
from musegui.engine.midi.ports.jack import silence_bundled_jack
from musegui.engine.midi.ports.names import MidiPort
from musegui.engine.synth.fluidsynth import silence_audio_libraries

SYSTEM_NAMES = {
    rtmidi.API_LINUX_ALSA: "ALSA",
    rtmidi.API_UNIX_JACK: "JACK",
    rtmidi.API_MACOSX_CORE: "CoreMIDI",
    rtmidi.API_WINDOWS_MM: "Windows MIDI",
}

_NO_MIDI_SYSTEM = {
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
_INPUT_QUEUE_MESSAGES = 16_384
_ATTEMPTS = 20
_OPENINGS = 2
"""A busy JACK server now and then refuses a program once."""


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
    return tr(_NO_MIDI_SYSTEM.get(sys.platform, _NO_MIDI_SYSTEM_ELSEWHERE))


def make_clients(name: str, *, listens: bool) -> list[tuple[int, Any]]:
    """Make a client of every MIDI system that answers, the computer's own before JACK.

    Raises
    ------
    OutputError
        If none does.
    """
    silence_audio_libraries()
    silence_bundled_jack()
    clients = []
    for api in rtmidi.get_compiled_api():
        for _ in range(_OPENINGS if api in SYSTEM_NAMES else 0):
            with suppress(rtmidi.SystemError):
                clients.append((api, make_client(api, name, listens=listens)))
                break
    if not clients:
        raise OutputError(no_midi_system())
    return clients


def make_client(api: int, name: str, *, listens: bool) -> Any:
    """Make a program of this name known to one MIDI system.

    Raises
    ------
    rtmidi.SystemError
        If the system does not answer.
    """
    if not listens:
        return rtmidi.MidiOut(rtapi=api, name=name)
    client = rtmidi.MidiIn(rtapi=api, name=name, queue_size_limit=_INPUT_QUEUE_MESSAGES)
    client.ignore_types(False, False, False)  # what is ignored would be missing in the distances
    return client


def names_seen_by(client: Any) -> list[str]:
    """List what a client sees, once more if a port goes while it is asked for its name."""
    for _ in range(_ATTEMPTS):
        with suppress(rtmidi.RtMidiError):
            names: list[str] = client.get_ports()
            return names
    return []
