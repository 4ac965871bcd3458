"""Which kind of note an element is, and what four voices have no place for."""

from __future__ import annotations

from collections import Counter
from xml.etree.ElementTree import Element

from musegui.files.notation.musicxml.reading.tree import text_in
from musegui.files.song.losses import Loss

_NOTATIONS = {
    "ornaments/*": Loss.ORNAMENT,
    "articulations/*": Loss.ARTICULATION,
    "technical/*": Loss.SIGN,
    "slur[@type='start']": Loss.SLUR,
}
"""Which elements below a note's notations are counted as what."""


def losses_of(element: Element, found: dict[str, Element]) -> Counter[Loss]:
    """Count what four voices have no place for in a note.

    Parameters
    ----------
    found : dict of str to Element
        The element's children by their tags.
    """
    losses = Counter[Loss]()
    if not is_sung(found):
        losses[Loss.LYRICS] += len(element.findall("lyric/text"))
    if "grace" in found:
        losses[Loss.GRACE_NOTE] += 1
    elif "cue" in found:
        losses[Loss.CUE_NOTE] += "rest" not in found
    elif "unpitched" in found and not is_slash(found):
        losses[Loss.PERCUSSION] += 1
    for notations in element.iterfind("notations"):
        for path, loss in _NOTATIONS.items():
            losses[loss] += len(notations.findall(path))
    return losses


def voice_of(found: dict[str, Element]) -> str:
    """Name the voice of a note as the file does."""
    return text_in(found.get("voice")) or "1"


def fills_bar(found: dict[str, Element]) -> bool:
    """Tell a rest for a whole bar, if it begins one; it may be written longer than the bar is."""
    rest = found.get("rest")
    return rest is not None and (
        rest.get("measure") == "yes"
        or (text_in(found.get("type")) in ("", "whole") and "dot" not in found)
    )


def is_sung(found: dict[str, Element]) -> bool:
    """Tell whether a voice sings a note: none that is ornament, cue, noise or only rhythm."""
    return found.keys() & {"pitch", "grace", "cue"} == {"pitch"} and not is_slash(found)


def is_slash(found: dict[str, Element]) -> bool:
    """Tell a note that shows only the rhythm."""
    return not found.keys() & {"grace", "cue"} and text_in(found.get("notehead")) == "slash"
