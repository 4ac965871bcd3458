"""verovio's SVG made plain, so that readers of the SVG Tiny profile such as Qt draw it right.

Those know no nested pictures, no ``currentColor``, no style sheets and no text within text; they
would leave the page blank. What stays is groups, paths and one run of text after another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

_SVG = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_STROKED = frozenset(f"{_SVG}{name}" for name in ("ellipse", "path", "polygon", "polyline", "rect"))
_MOVE = re.compile(r"translate\(\s*(-?[\d.]+)[ ,]+(-?[\d.]+)\s*\)")
_NOTE_VALUES = {0xE1D5: "♩", 0xE1D7: "♪", 0xE1D3: "𝅗𝅥", 0xECA5: "♩", 0xECA7: "♪", 0xECA3: "𝅗𝅥"}
"""From the music font's code points to those of ordinary fonts."""

_WEIGHTS = {"tempo": ("bold", "normal"), "mNum": ("normal", "italic")}


@dataclass(frozen=True)
class Page:
    """A page of music.

    Attributes
    ----------
    svg : str
    width, height : float
        In the picture's own units.
    heads : dict
        For each notehead of a note with an id: its left edge and its middle, x and y.
    """

    svg: str
    width: float
    height: float
    heads: dict[str, tuple[float, float]]


def plain_page(svg: str, ink: str) -> Page:
    """Rewrite one page of verovio's.

    Parameters
    ----------
    ink : str
        The colour of all that has none of its own.
    """
    ElementTree.register_namespace("", "http://www.w3.org/2000/svg")
    ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")
    root = ElementTree.fromstring(svg)
    inner = root.find(f"{_SVG}svg")
    assert inner is not None
    _, _, width, height = map(float, inner.get("viewBox", "").split())
    group = Element(f"{_SVG}g", {"fill": ink, "stroke": "none"})
    group.extend(inner)
    _strip(group, ink)
    heads = dict(_heads(group))
    page = Element(f"{_SVG}svg", {"viewBox": f"0 0 {width:g} {height:g}", "version": "1.1"})
    page.extend(root.findall(f"{_SVG}defs"))
    page.append(group)
    return Page(ElementTree.tostring(page, encoding="unicode"), width, height, heads)


def _strip(element: Element, ink: str) -> None:
    for child in list(element):
        words = child.get("class", "").split()
        if "placeholder" in words or child.tag in (f"{_SVG}style", f"{_SVG}desc"):
            element.remove(child)
            continue
        if child.tag in _STROKED:
            child.set("stroke", child.get("stroke", ink).replace("currentColor", ink))
        color = child.attrib.pop("color", "")
        inherited = color or ink
        if color:
            child.set("fill", color)
        if child.get("fill") == "currentColor":
            child.set("fill", inherited)
        if child.tag == f"{_SVG}text":
            _merge_text(child, element.get("class", "").split())
            if not child.text or float(child.get("font-size", "0")) <= 0:
                element.remove(child)
        else:
            _strip(child, inherited)
        if "note" not in words:
            child.attrib.pop("id", None)
        child.attrib.pop("class", None)


def _merge_text(text: Element, words: list[str]) -> None:
    """Make one run of a text's runs, in the size of the last that has one."""
    runs = [run for run in text.iter() if run is not text and run.tag != f"{_SVG}title"]
    spoken = (part for run in (text, *runs) for part in (run.text, run.tail) if part)
    written = " ".join("".join(spoken).translate(_NOTE_VALUES).split())
    for run in runs:
        for name in ("font-size", "x", "y", "text-anchor"):
            if name in run.attrib and run.get(name) != "0px":
                text.set(name, run.attrib[name])
    for child in list(text):
        text.remove(child)
    text.text = written
    text.set("font-size", text.get("font-size", "0").removesuffix("px"))
    text.attrib.setdefault("font-family", "Times, serif")
    for word in words:
        if word in _WEIGHTS:
            weight, style = _WEIGHTS[word]
            text.set("font-weight", weight)
            text.set("font-style", style)


def _heads(group: Element) -> Iterator[tuple[str, tuple[float, float]]]:
    for note in group.iter(f"{_SVG}g"):
        name = note.get("id")
        if name:
            for use in note.iter(f"{_SVG}use"):
                place = _MOVE.search(use.get("transform", ""))
                if place:
                    yield name, (float(place[1]), float(place[2]))
                    break
