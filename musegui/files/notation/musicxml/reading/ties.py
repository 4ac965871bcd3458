"""Ties of which only the beginnings are written, as some programs leave them."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement

from musegui.files.notation.musicxml.reading.tree import Measure, text_in

_Pitch = tuple[str, str, str]


def end_ties(measures: Sequence[Measure]) -> None:
    """Write the ends of ties into a part that has none: at the same pitch next in the voice."""
    notes = [
        note
        for measure in measures
        for note in measure.elements
        if note.tag == "note" and note.find("grace") is None
    ]
    kinds = {tie.get("type") for note in notes for tie in note.iterfind("tie")}
    if "start" not in kinds or "stop" in kinds:
        return
    begun: dict[str, set[_Pitch]] = {}
    tied: dict[str, set[_Pitch]] = {}
    for note in notes:
        voice = text_in(note.find("voice"))
        if note.find("chord") is None:
            tied[voice] = begun.pop(voice, set())
        pitch = _pitch_of(note)
        starts = note.find("tie") is not None
        if pitch in tied.get(voice, ()):
            SubElement(note, "tie", type="stop")
        if starts:
            begun.setdefault(voice, set()).add(pitch)


def _pitch_of(note: Element) -> _Pitch:
    step, alter, octave = (text_in(note.find(f"pitch/{n}")) for n in ("step", "alter", "octave"))
    return step, alter, octave
