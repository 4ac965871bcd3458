"""verovio's SVG made plain, so that readers of the SVG Tiny profile such as Qt draw it right.

Those know no nested pictures, no ``currentColor``, no style sheets and no text within text; they
would leave the page blank. What stays is groups, paths and one run of text after another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from musegui.files.notation.page_furniture import Text

_SVG = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_STROKED = frozenset(f"{_SVG}{name}" for name in ("ellipse", "path", "polygon", "polyline", "rect"))
_TRANSFORM = re.compile(r"(translate|scale)\(\s*(-?[\d.]+)(?:[ ,]+(-?[\d.]+))?\s*\)")
_LEVEL_LINE = re.compile(r"M-?[\d.]+ (-?[\d.]+) L-?[\d.]+ (-?[\d.]+)")
_HALF_HEADS = {"E0A0": 272.5, "E0A2": 202.5, "E0A3": 157.0, "E0A4": 157.0}
"""Half the width of noteheads by their code points, in units of the music font."""

_NOTE_ID = re.compile(r"n\d+-\d+")
"""Of notes that were asked for by name; the engraver gives the others names of its own."""

_NOTE_VALUES = {
    0xE1D5: "♩", 0xE1D7: "♪", 0xE1D3: "\U0001d15e", 0xE1D9: "\U0001d161", 0xE1E7: ".",
    0xECA5: "♩", 0xECA7: "♪", 0xECA3: "\U0001d15e", 0xECA9: "\U0001d161", 0xECB7: ".",
    0xEA63: "♭♭", 0xEA64: "♭", 0xEA65: "♮", 0xEA66: "♯", 0xEA67: "♯♯",
}  # fmt: skip
"""From the music font's code points to those of ordinary fonts."""

_Place = tuple[float, float]
TYPEFACES = "Musegui Serif, Liberation Serif, Times New Roman, Times, serif"
"""The first ships with the program; SVG files go to others, too."""

_DROPPED = frozenset(("placeholder", "pgHead"))
_WEIGHTS = {"tempo": ("bold", "normal"), "mNum": ("normal", "italic"), "dir": ("normal", "italic")}


@dataclass(frozen=True)
class Page:
    """A page of music.

    Attributes
    ----------
    svg : str
    width, height : float
        In the picture's own units.
    heads : dict
        For each note with an id: the middle of its head, x and y.
    bottom : float
        The lowest staff line or base line of the music's words.
    staff_mm : float
        How high the staves are, in millimetres; less than was asked for if that did not fit.
    """

    svg: str
    width: float
    height: float
    heads: dict[str, tuple[float, float]]
    bottom: float = 0.0
    staff_mm: float = 0.0


def plain_page(svg: str, ink: str, texts: Iterable[Text] = ()) -> Page:
    """Rewrite one page of verovio's.

    Parameters
    ----------
    ink : str
        The colour of all that has none of its own.
    texts : iterable of Text
        What stands around the music; verovio only leaves room for it.
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
    heads = dict(reversed(list(_heads(group))))
    bottom = max(_levels(group), default=0.0)
    for text in texts:
        group.append(_text_element(text))
    page = Element(f"{_SVG}svg", {"viewBox": f"0 0 {width:g} {height:g}", "version": "1.1"})
    page.extend(root.findall(f"{_SVG}defs"))
    page.append(group)
    return Page(ElementTree.tostring(page, encoding="unicode"), width, height, heads, bottom)


def _strip(element: Element, ink: str) -> None:
    for child in list(element):
        words = child.get("class", "").split()
        if _DROPPED.intersection(words) or child.tag in (f"{_SVG}style", f"{_SVG}desc"):
            element.remove(child)
            continue
        if child.tag in _STROKED:
            child.set("stroke", child.get("stroke", ink).replace("currentColor", ink))
        color = child.attrib.pop("color", "")
        if "beam" in words:
            color = _common_color(child)
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
        if "note" not in words or not _NOTE_ID.fullmatch(child.get("id", "")):
            child.attrib.pop("id", None)
        child.attrib.pop("class", None)


def _text_element(text: Text) -> Element:
    element = Element(
        f"{_SVG}text",
        {
            "x": f"{text.x:g}", "y": f"{text.y:g}", "text-anchor": text.anchor,
            "font-size": f"{text.size:g}", "font-family": TYPEFACES,
            "font-weight": "bold" if text.bold else "normal",
            "font-style": "italic" if text.italic else "normal",
        },
    )  # fmt: skip
    element.text = "".join(c for c in text.text if c.isprintable())
    return element


def _common_color(beam: Element) -> str:
    """Give the colour of all the notes under a beam, if they have the same."""
    groups = beam.iter(f"{_SVG}g")
    colors = {g.get("color", "") for g in groups if "note" in g.get("class", "").split()}
    return colors.pop() if len(colors) == 1 else ""


def _merge_text(text: Element, words: list[str]) -> None:
    """Make one run of a text's runs, in the size of the last one in letters that has a size."""
    runs = [run for run in text.iter() if run is not text and run.tag != f"{_SVG}title"]
    spoken = (part for run in (text, *runs) for part in (run.text, run.tail) if part)
    written = " ".join("".join(spoken).translate(_NOTE_VALUES).split()).replace(" .", ".")
    for run in sorted(runs, key=_is_music, reverse=True):
        for name in ("font-size", "x", "y", "text-anchor"):
            if name in run.attrib and run.get(name) != "0px":
                text.set(name, run.attrib[name])
    for child in list(text):
        text.remove(child)
    text.text = written
    text.set("font-size", text.get("font-size", "0").removesuffix("px"))
    text.set("font-family", TYPEFACES)
    for word in words:
        if word in _WEIGHTS:
            weight, style = _WEIGHTS[word]
            text.set("font-weight", weight)
            text.set("font-style", style)


def _levels(element: Element, top: float = 0.0) -> Iterator[float]:
    """Give the heights of all level lines and of all texts."""
    for command, _, down in _TRANSFORM.findall(element.get("transform", "")):
        if command == "translate":
            top += float(down or 0)
    level = _LEVEL_LINE.fullmatch(element.get("d", ""))
    if level and level[1] == level[2]:
        yield top + float(level[1])
    if element.tag == f"{_SVG}text":
        yield top + float(element.get("y", "0"))
    for child in element:
        yield from _levels(child, top)


def _is_music(run: Element) -> bool:
    """Tell whether a run of text is in the music font, which has sizes of its own."""
    return "font-family" in run.attrib


def _heads(
    element: Element, origin: _Place = (0.0, 0.0), scale: _Place = (1.0, 1.0), note: str = ""
) -> Iterator[tuple[str, _Place]]:
    """Find the middle of the first head of every note, through all transforms around it."""
    for command, first, second in _TRANSFORM.findall(element.get("transform", "")):
        x, y = float(first), float(second or (0 if command == "translate" else first))
        if command == "translate":
            origin = origin[0] + x * scale[0], origin[1] + y * scale[1]
        else:
            scale = scale[0] * x, scale[1] * y
    half = _HALF_HEADS.get(element.get(_HREF, "")[1:5])
    if note and half is not None:
        yield note, (origin[0] + half * scale[0], origin[1])
    for child in element:
        yield from _heads(child, origin, scale, element.get("id", "") or note)
