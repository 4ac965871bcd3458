"""What a MusicXML file consists of: parts of measures, whichever of the two stands outside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from musegui.core.translation import tr
from musegui.files.sheet.sheet import NotationError

_MAX_DIGITS = 12


class Measure(NamedTuple):
    """A measure of one part; ``implicit`` ones are not counted, as upbeats are."""

    number: str
    implicit: bool
    elements: Sequence[Element]


@dataclass
class XmlPart:
    """A part, which has one staff or several.

    Attributes
    ----------
    name : str
    program : int or None
        Its General MIDI program, 0-127.
    measures : list of Measure
    """

    name: str = ""
    program: int | None = None
    measures: list[Measure] = field(default_factory=list)


def tree_of(data: bytes) -> Element:
    """Give the elements of a file that is well-formed, their names without namespaces."""
    root = ElementTree.fromstring(data)
    for element in root.iter():
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2]
    return root


def parts_of(root: Element) -> list[XmlPart]:
    """Give the parts of a file from the top of the page down.

    Raises
    ------
    NotationError
        If it has none.
    """
    parts: dict[str, XmlPart] = {}
    for head in root.iterfind("part-list/score-part"):
        parts[head.get("id", "")] = XmlPart(_name(head), _program(head))
    for part, measure in _measures(root):
        parts.setdefault(part, XmlPart()).measures.append(measure)
    found = [part for part in parts.values() if part.measures]
    if not found:
        raise NotationError(tr("there are no notes in it"))
    return found


def _measures(root: Element) -> Iterator[tuple[str, Measure]]:
    """Give measures with the names of their parts, those of one part in order."""
    outer, inner = ("measure", "part") if root.tag == "score-timewise" else ("part", "measure")
    for one in root.iterfind(outer):
        for other in one.iterfind(inner):
            part, measure = (other, one) if outer == "measure" else (one, other)
            yield (
                part.get("id", ""),
                Measure(
                    measure.get("number", "").strip(),
                    measure.get("implicit") == "yes",
                    list(other),
                ),
            )


def _name(head: Element) -> str:
    for path in ("part-name", "score-instrument/instrument-name", "part-abbreviation"):
        words = text_in(head.find(path))
        if words and not words.startswith("MusicXML"):  # "MusicXML Part" stands for no name
            return words
    return ""


def _program(head: Element) -> int | None:
    program = integer_in(head.find("midi-instrument/midi-program"))
    return program - 1 if program is not None and 1 <= program <= 128 else None


def text_in(element: Element | None) -> str:
    """Give the text of an element on one line; empty without one."""
    return "" if element is None else " ".join((element.text or "").split())


def verbatim_in(element: Element) -> str:
    """Give the text of an element with its spaces, unless it has line breaks, as layouts have."""
    text = element.text or ""
    return " ".join(text.split()) if "\n" in text else text


def number_in(element: Element | None) -> Fraction | None:
    """Give the number in an element, exactly; None without one that makes sense."""
    return number_of(text_in(element))


def number_of(text: str) -> Fraction | None:
    """Give the number that a text says, exactly; None if it is none that makes sense."""
    if not text or len(text) > _MAX_DIGITS or not set(text) <= set("0123456789.+-"):
        return None
    try:
        return Fraction(text)
    except ValueError:
        return None


def integer_in(element: Element | None) -> int | None:
    """Give the whole number in an element; None without one."""
    number = number_in(element)
    return None if number is None or number.denominator != 1 else int(number)
