"""Which voices stand on which staves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

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


class Layout(StrEnum):
    """How a choir's voices are laid out on staves."""

    CLOSED = "closed"
    OPEN = "open"
    REDUCTION = "reduction"


STAVES: Mapping[Layout, tuple[Staff, ...]] = {
    Layout.CLOSED: CLOSED_SCORE,
    Layout.OPEN: OPEN_SCORE,
    Layout.REDUCTION: (*OPEN_SCORE, *_REDUCTION),
}
