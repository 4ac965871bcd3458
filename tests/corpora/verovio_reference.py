"""A second reader of MusicXML: what verovio plays, repeats and all."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import verovio

from musegui.files.notation.read import xml_of

_AGAIN = re.compile(r"-rend\d+$")


def read_notes(path: Path, *, expand: bool = True) -> set[tuple[Fraction, int]]:
    """Give where each note begins, in quarters, and its pitch; tied notes begin too.

    Raises
    ------
    ValueError
        If verovio can't read the file.
    """
    verovio.enableLog(verovio.LOG_OFF)
    toolkit = verovio.toolkit()
    toolkit.setOptions(
        {
            "inputFrom": "musicxml",
            "expandNever": not expand,
            "transposeToSoundingPitch": True,
        }
    )
    if not toolkit.loadData(_plain(xml_of(path.read_bytes()))):
        raise ValueError("verovio can't read it")
    events: list[dict[str, Any]] = toolkit.renderToTimemap({"includeRests": False})
    pitches: dict[str, int] = {}
    notes = set()
    for event in events:
        now = Fraction(event["qstamp"]).limit_denominator(960)
        for name in event.get("on", ()):
            written = _AGAIN.sub("", name)
            if written not in pitches:
                pitches[written] = toolkit.getMIDIValuesForElement(written)["pitch"]
            notes.add((now, pitches[written]))
    return notes


def _plain(data: bytes) -> str:
    """Take out grace notes and arpeggios, for which verovio moves other notes."""
    root = ElementTree.fromstring(data)
    for measure in root.iter("measure"):
        for note in measure.findall("note"):
            if note.find("grace") is not None:
                measure.remove(note)
            for notations in note.findall("notations"):
                for arpeggio in notations.findall("arpeggiate"):
                    notations.remove(arpeggio)
    return ElementTree.tostring(root, encoding="unicode")
