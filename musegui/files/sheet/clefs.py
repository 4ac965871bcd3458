"""Which voices sing from which clef."""

from __future__ import annotations

from musegui.core.voices import VOICES, Voice

_S, _A, _T, _B = VOICES
_VOICES = {
    ("G", 2, 0): (_S, _A),
    ("G", 1, 0): (_S,),
    ("G", 2, -1): (_T,),
    ("C", 1, 0): (_S,),
    ("C", 2, 0): (_A, _S),
    ("C", 3, 0): (_A, _T),
    ("C", 4, 0): (_T,),
    ("C", 5, 0): (_B, _T),
    ("F", 3, 0): (_B, _T),
    ("F", 4, 0): (_B, _T),
    ("F", 5, 0): (_B,),
}
_USUAL_LINES = {"G": 2, "F": 4, "C": 3}


def voices_of_clef(sign: str, line: int | None, octaves: int) -> tuple[Voice, ...]:
    """Give the voices that a clef is for, the likeliest first; none if it doesn't tell.

    Parameters
    ----------
    sign : str
        ``"G"``, ``"C"`` or ``"F"``; others are for no voice.
    line : int or None
        On which line it stands, from below; None for the usual one.
    octaves : int
        How many octaves higher it sounds than without its 8 or 15.
    """
    return _VOICES.get((sign, _USUAL_LINES.get(sign, 0) if line is None else line, octaves), ())
