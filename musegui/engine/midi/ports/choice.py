"""What the user has chosen about MIDI, and what ports are told of it, as values."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from musegui.core.translation import tr
from musegui.core.voices import VOICE_COUNT, VOICES
from musegui.files.safe.checks import json_in

CLIENT_NAME = "musegui"
VIRTUAL_NAME = CLIENT_NAME
INPUT_NAME = "musegui in"
VIRTUAL_NAMES_PER_VOICE = tuple(f"{CLIENT_NAME} {voice.name.lower()}" for voice in VOICES)


@dataclass(frozen=True)
class Wiring:
    """Which ports are played into, and what is sent beside the notes.

    Attributes
    ----------
    names : tuple of str
        One port for all voices, or four from soprano to bass. Existing ports are found as
        `musegui.engine.midi.ports.names.find_port` says.
    virtual : bool
        Whether to offer ports of these names instead of looking for them.
    programs : bool
        Whether program changes are sent.
    clock : bool
        Whether MIDI clock, start, stop, continue and song position are sent, on the first port.
    """

    names: tuple[str, ...] = (VIRTUAL_NAME,)
    virtual: bool = True
    programs: bool = True
    clock: bool = False

    def __post_init__(self) -> None:
        if len(self.names) not in (1, VOICE_COUNT):
            raise ValueError(
                tr("Name one port or one per voice, not {names}.", names=len(self.names))
            )


@dataclass(frozen=True)
class Listen:
    """Listen to a port, or offer one of this name to be played into; to none if it is empty."""

    name: str = ""
    virtual: bool = False


@dataclass(frozen=True)
class MidiChoice:
    """Where the program plays and what it listens to.

    Attributes
    ----------
    plays : bool
        Whether MIDI ports are played into.
    sounds_too : bool
        Whether the built-in synthesizer plays beside them.
    names : tuple of str
        Ports of others, one or one per voice; none for ports of the program's own.
    per_voice : bool
        Whether the program's own are four.
    programs, clock : bool
        Whether program changes and MIDI clock are sent.
    source : str
        The port that is listened to, or empty; ``"musegui in"`` is the program's own.
    follows : bool
        Whether playback goes by the clock that comes in.
    """

    plays: bool = False
    sounds_too: bool = False
    names: tuple[str, ...] = ()
    per_voice: bool = False
    programs: bool = True
    clock: bool = True
    source: str = ""
    follows: bool = False

    def __post_init__(self) -> None:
        if len(self.names) not in (0, 1, VOICE_COUNT):
            raise ValueError(
                tr("Name no port, one or one per voice, not {names}.", names=len(self.names))
            )

    @property
    def wiring(self) -> Wiring:
        """What an output has to be told."""
        own = VIRTUAL_NAMES_PER_VOICE if self.per_voice else (VIRTUAL_NAME,)
        return Wiring(self.names or own, not self.names, self.programs, self.clock)

    @property
    def output(self) -> MidiChoice | None:
        """What is chosen about the output alone; None for the built-in sound."""
        return replace(self, source="", follows=False) if self.plays else None

    @property
    def listen(self) -> Listen:
        """What an input has to be told."""
        return Listen(self.source, self.source == INPUT_NAME)

    @property
    def target(self) -> str:
        """Where the program plays, in a few words."""
        if not self.plays:
            return tr("Built-in sound")
        many = len(self.names) > 1 or (not self.names and self.per_voice)
        where = (
            tr("Four ports") if many else (*self.names, tr("Port “{port}”", port=VIRTUAL_NAME))[0]
        )
        return tr("{port} + sound", port=where) if self.sounds_too else where

    def to_text(self) -> str:
        """Write it down; `from_text` reads it again."""
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> MidiChoice:
        """Read what `to_text` wrote, also before a field was added; else give the default."""
        try:
            values = json_in(text)
            names = tuple(str(name) for name in values.pop("names"))
            if not set(values) <= set(cls.__dataclass_fields__):
                return cls()
            source = str(values.pop("source", ""))
            flags = {key: bool(value) for key, value in values.items()}
            return cls(names=names, source=source, **flags)
        except (ValueError, TypeError, KeyError, AttributeError):
            return cls()
