"""How loud MusicXML says that notes are: dynamics, hairpins, and velocities as percentages."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from musegui.core.loudness import LEVELS
from musegui.core.score import MAX_VELOCITY, UNSAID
from musegui.files.notation.musicxml.reading.tree import number_of, text_in
from musegui.files.notation.musicxml.text import FORTE_VELOCITY
from musegui.files.safe.texts import whole_of
from musegui.files.sheet.sheet import HAIRPIN_STOP, LoudnessMark

_WEDGES = {"crescendo": "<", "diminuendo": ">", "stop": HAIRPIN_STOP}
_MAX_NUMBER = 100


def velocity_of(note: Element) -> int:
    """Give the velocity that a note is said to have; `UNSAID` if it isn't, or is 0."""
    return _velocity(note.get("dynamics", ""))


def sound_velocity_of(direction: Element) -> int:
    """Give the velocity that notes are said to have from a direction or sound on."""
    said = (_velocity(sound.get("dynamics", "")) for sound in direction.iter("sound"))
    return next(filter(None, said), UNSAID)


def _velocity(percentage: str) -> int:
    number = number_of(percentage)
    if number is None or number <= 0:
        return UNSAID
    return min(max(round(FORTE_VELOCITY * number / 100), 1), MAX_VELOCITY)


def levels_of(dynamics: Element) -> tuple[list[str], int]:
    """Give the dynamics that are known here, and count the others."""
    names = [text_in(sign) if sign.tag == "other-dynamics" else sign.tag for sign in dynamics]
    together = "".join(names)
    if together in LEVELS:
        return [together], 0
    known = [name for name in names if name in LEVELS]
    return known, len(names) - len(known)


def wedge_of(wedge: Element, ticks: int) -> LoudnessMark | None:
    """Read where a hairpin begins or stops; None where it only goes on."""
    text = _WEDGES.get(wedge.get("type", ""))
    number = whole_of(wedge.get("number", ""))
    given = 1 if number is None else min(number, _MAX_NUMBER)
    return None if text is None else LoudnessMark(ticks, text, number=given)
