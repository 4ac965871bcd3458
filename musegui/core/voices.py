"""The four voices: one table that every other module reads."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from musegui.core.translation import tr, tr_noop


class Voice(IntEnum):
    """A voice of the score; the value is its row in the score's arrays."""

    SOPRANO = 0
    ALTO = 1
    TENOR = 2
    BASS = 3

    @property
    def spec(self) -> VoiceSpec:
        return VOICE_SPECS[self]

    @property
    def label(self) -> str:
        """The voice's name as people write it, e.g. ``"Soprano"``, in the user's language."""
        return tr(_LABELS[self])


@dataclass(frozen=True)
class VoiceSpec:
    """What is fixed about a voice.

    Attributes
    ----------
    letter : str
        One-letter name, also its shortcut.
    lowest, highest : int
        Usual compass as MIDI numbers (the compass found in Bach's chorales, both ends included).
    program : int
        General MIDI program (0-127) that sounds it by default.
    pan : int
        MIDI pan (0 left, 64 centre, 127 right) that sets it apart in the choir.
    """

    letter: str
    lowest: int
    highest: int
    program: int
    pan: int


_LABELS = (tr_noop("Soprano"), tr_noop("Alto"), tr_noop("Tenor"), tr_noop("Bass"))

VOICES: tuple[Voice, ...] = tuple(Voice)
VOICE_COUNT = len(VOICES)

_CHOIR_AAHS = 52

VOICE_SPECS: dict[Voice, VoiceSpec] = {
    Voice.SOPRANO: VoiceSpec("S", 57, 81, _CHOIR_AAHS, 44),
    Voice.ALTO: VoiceSpec("A", 53, 74, _CHOIR_AAHS, 84),
    Voice.TENOR: VoiceSpec("T", 48, 69, _CHOIR_AAHS, 54),
    Voice.BASS: VoiceSpec("B", 36, 64, _CHOIR_AAHS, 74),
}

Registers = tuple[tuple[int, int], ...]

COMPASSES: Registers = tuple((VOICE_SPECS[v].lowest, VOICE_SPECS[v].highest) for v in VOICES)
"""Lowest and highest MIDI pitch of each voice."""


@dataclass(frozen=True)
class VoiceSettings:
    """How a voice sounds: General MIDI program, volume and pan 0-127, channel 0-15."""

    program: int
    volume: int
    pan: int
    midi_channel: int
    muted: bool = False


DEFAULT_VOICE_SETTINGS = tuple(
    VoiceSettings(VOICE_SPECS[v].program, 100, VOICE_SPECS[v].pan, int(v)) for v in VOICES
)


def parse_voice(name: str) -> Voice:
    """Find a voice by its name or letter.

    Parameters
    ----------
    name : str
        ``"soprano"``, ``"S"``, ... in any case.

    Raises
    ------
    ValueError
        If no voice is called that.
    """
    wanted = name.strip().lower()
    for voice in VOICES:
        if wanted in (voice.name.lower(), voice.spec.letter.lower()):
            return voice
    raise ValueError(
        tr("There is no voice {name!r}; the voices are soprano, alto, tenor and bass.", name=name)
    )
