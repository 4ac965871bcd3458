"""Which voices stand on which staves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from musegui.core.ensembles import ENSEMBLES, SATB
from musegui.core.voices import Voice

_TREBLE, _TENOR, _BASS = ("G", 2, 0), ("G", 2, -1), ("F", 4, 0)


@dataclass(frozen=True)
class Staff:
    """What stands on one staff: its name, its clef (sign, line, octaves), its voices.

    Attributes
    ----------
    reduction : bool
        Whether it is for the pianist of a rehearsal: smaller, and without words or dynamics.
    """

    name: str
    short_name: str
    clef: tuple[str, int, int]
    voices: tuple[Voice, ...]
    reduction: bool = False


OPEN_SCORE = (
    Staff("Soprano", "S.", _TREBLE, (Voice.SOPRANO,)),
    Staff("Alto", "A.", _TREBLE, (Voice.ALTO,)),
    Staff("Tenor", "T.", _TENOR, (Voice.TENOR,)),
    Staff("Bass", "B.", _BASS, (Voice.BASS,)),
)
CLOSED_SCORE = (
    Staff("S. A.", "", _TREBLE, (Voice.SOPRANO, Voice.ALTO)),
    Staff("T. B.", "", _BASS, (Voice.TENOR, Voice.BASS)),
)
_REDUCTION = (
    Staff("", "", _TREBLE, (Voice.SOPRANO, Voice.ALTO), reduction=True),
    Staff("", "", _BASS, (Voice.TENOR, Voice.BASS), reduction=True),
)


class StaffLayout(StrEnum):
    """How a choir's voices are laid out on staves."""

    CLOSED = "closed"
    OPEN = "open"
    REDUCTION = "reduction"


STAVES: Mapping[StaffLayout, tuple[Staff, ...]] = {
    StaffLayout.CLOSED: CLOSED_SCORE,
    StaffLayout.OPEN: OPEN_SCORE,
    StaffLayout.REDUCTION: (*OPEN_SCORE, *_REDUCTION),
}


def staves_of(layout: StaffLayout, ensemble: str) -> tuple[Staff, ...]:
    """Give the staves on which an ensemble's parts stand; a voice that rests has none."""
    if ensemble == SATB:
        return STAVES[layout]
    parts, sung = ENSEMBLES[ensemble].parts, ENSEMBLES[ensemble].voices
    each = tuple(
        Staff(parts[voice].name, parts[voice].letter, parts[voice].clef, (voice,)) for voice in sung
    )
    halves = tuple(
        Staff(" ".join(parts[voice].letter for voice in half), "", parts[half[end]].clef, half)
        for half, end in ((sung[:2], 0), (sung[2:], -1))
    )
    if layout is StaffLayout.CLOSED:
        return halves
    small = (replace(staff, name="", reduction=True) for staff in halves)
    return each if layout is StaffLayout.OPEN else (*each, *small)
