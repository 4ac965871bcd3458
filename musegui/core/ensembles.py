"""Who sings or plays the four voices: one table of ensembles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH
from musegui.core.translation import tr
from musegui.core.voices import COMPASSES, VOICE_SPECS, VOICES, Registers, Voice

SATB = "satb"
_LEAST_REGISTER = 12

Clef = tuple[str, int, int]
"""Sign, line, and by how many octaves it sounds higher, as in MusicXML."""

_TREBLE, _TENOR, _ALTO_CLEF, _BASS = ("G", 2, 0), ("G", 2, -1), ("C", 3, 0), ("F", 4, 0)
_CHOIR, _VIOLIN, _VIOLA, _CELLO, _ORGAN, _TRUMPET, _TROMBONE = 52, 40, 41, 42, 19, 56, 57


@dataclass(frozen=True)
class EnsemblePart:
    """What one voice is in an ensemble.

    Attributes
    ----------
    name : str
        As it stands beside a staff, and in files.
    letter : str
        One or two letters for notes and abbreviations.
    lowest, highest : int
        Compass as sounding MIDI numbers, both ends included.
    clef : tuple
    program : int
        General MIDI program, 0-127.
    rests : bool
        Whether nobody sings it.
    """

    name: str
    letter: str
    lowest: int
    highest: int
    clef: Clef = _TREBLE
    program: int = _CHOIR
    rests: bool = False

    @property
    def label(self) -> str:
        """Its name in the user's language."""
        return tr(self.name)


@dataclass(frozen=True)
class Ensemble:
    """Four parts, from the highest to the lowest, and what they are called together."""

    title: str
    parts: tuple[EnsemblePart, ...]

    @property
    def voices(self) -> tuple[Voice, ...]:
        """The voices that are sung."""
        return tuple(voice for voice in VOICES if not self.parts[voice].rests)

    @property
    def compasses(self) -> Registers:
        """Lowest and highest MIDI pitch of each voice."""
        return tuple((part.lowest, part.highest) for part in self.parts)


def _satb(voice: Voice, clef: Clef) -> EnsemblePart:
    spec = VOICE_SPECS[voice]
    return EnsemblePart(
        voice.name.capitalize(), spec.letter, spec.lowest, spec.highest, clef, spec.program
    )


_SOPRANO, _ALTO, _TENOR_PART, _BASS_PART = (
    _satb(voice, clef)
    for voice, clef in zip(VOICES, (_TREBLE, _TREBLE, _TENOR, _BASS), strict=True)
)
_RESTING = EnsemblePart("Rests", "–", *COMPASSES[Voice.TENOR], _TENOR, rests=True)

ENSEMBLES: Mapping[str, Ensemble] = {
    SATB: Ensemble("SATB choir", (_SOPRANO, _ALTO, _TENOR_PART, _BASS_PART)),
    "ssaa": Ensemble("SSAA choir", (
        EnsemblePart("Soprano 1", "S1", 60, 81),
        EnsemblePart("Soprano 2", "S2", 58, 77),
        EnsemblePart("Alto 1", "A1", 55, 74),
        EnsemblePart("Alto 2", "A2", 52, 70),
    )),
    "ttbb": Ensemble("TTBB choir", (
        EnsemblePart("Tenor 1", "T1", 48, 69, _TENOR),
        EnsemblePart("Tenor 2", "T2", 47, 67, _TENOR),
        EnsemblePart("Bass 1", "B1", 43, 64, _BASS),
        EnsemblePart("Bass 2", "B2", 39, 62, _BASS),
    )),
    "sab": Ensemble("SAB choir", (
        _SOPRANO, _ALTO, _RESTING, EnsemblePart("Men", "M", 43, 64, _BASS),
    )),
    "ssa": Ensemble("SSA choir", (
        EnsemblePart("Soprano 1", "S1", 60, 81),
        EnsemblePart("Soprano 2", "S2", 57, 77), _RESTING,
        EnsemblePart("Alto", "A", 52, 72),
    )),
    "strings": Ensemble("String quartet", (
        EnsemblePart("Violin 1", "V1", 55, 93, _TREBLE, _VIOLIN),
        EnsemblePart("Violin 2", "V2", 55, 88, _TREBLE, _VIOLIN),
        EnsemblePart("Viola", "Va", 48, 81, _ALTO_CLEF, _VIOLA),
        EnsemblePart("Cello", "Vc", 36, 72, _BASS, _CELLO),
    )),
    "brass": Ensemble("Brass quartet", (
        EnsemblePart("Trumpet 1", "T1", 54, 82, _TREBLE, _TRUMPET),
        EnsemblePart("Trumpet 2", "T2", 54, 79, _TREBLE, _TRUMPET),
        EnsemblePart("Trombone 1", "P1", 43, 72, _BASS, _TROMBONE),
        EnsemblePart("Trombone 2", "P2", 36, 65, _BASS, _TROMBONE),
    )),
    "organ": Ensemble("Organ", (
        EnsemblePart("Right hand 1", "R1", 36, 96, _TREBLE, _ORGAN),
        EnsemblePart("Right hand 2", "R2", 36, 96, _TREBLE, _ORGAN),
        EnsemblePart("Left hand", "L", 36, 96, _BASS, _ORGAN),
        EnsemblePart("Pedal", "P", 36, 65, _BASS, _ORGAN),
    )),
}  # fmt: skip
"""By the names that files and the command line use. Compasses of choirs are those of amateurs."""


def fill_registers(name: str, chosen: Registers) -> Registers:
    """Give the registers of a fill: those that were chosen, elsewhere an ensemble's compasses.

    Parameters
    ----------
    chosen : Registers
        A voice that has the usual compass of a mixed choir there has not been chosen for.
    """
    return tuple(
        compass if register == usual else register
        for register, usual, compass in zip(
            chosen, COMPASSES, ENSEMBLES[name].compasses, strict=True
        )
    )


def shifted_registers(registers: Registers, semitones: int) -> Registers:
    """Transpose registers to where a fill writes for SATB.

    They are narrowed to what a mixed choir sings too, where that leaves an octave or more.
    """
    moved = [
        tuple(min(max(end + semitones, LOWEST_PITCH), HIGHEST_PITCH) for end in register)
        for register in registers
    ]
    narrowed = (
        (max(low, usual_low), min(high, usual_high))
        for (low, high), (usual_low, usual_high) in zip(moved, COMPASSES, strict=True)
    )
    return tuple(
        inside if inside[1] - inside[0] >= _LEAST_REGISTER else (register[0], register[1])
        for inside, register in zip(narrowed, moved, strict=True)
    )


def shifted_bounds(name: str, registers: Registers, semitones: int) -> Registers:
    """Transpose what voices can sing, their compass and the register that was chosen for them."""
    return tuple(
        (min(compass[0], register[0]) + semitones, max(compass[1], register[1]) + semitones)
        for compass, register in zip(ENSEMBLES[name].compasses, registers, strict=True)
    )
