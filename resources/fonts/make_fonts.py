"""Makes the typeface of engraved pages: Liberation Serif, with signs of music drawn anew.

    pip install fonttools
    python make_fonts.py FOLDER_OF_LIBERATION_FONTS_2

Liberation is under the SIL Open Font License 1.1 (``OFL.txt``), and so is what is made of it; it
has a name of its own, as that licence asks of modified versions.
"""

from __future__ import annotations

import re
import sys
from math import cos, pi, sin, tan
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

FAMILY = "Musegui Serif"
FACES = ("Regular", "Bold", "Italic")
NOTES = {0x2669: (False, 0), 0x266A: (False, 1), 0x1D15E: (True, 0), 0x1D161: (False, 2)}
"""Quarter, eighth, half and sixteenth by their code points: open heads, and the number of flags."""

KEPT = [*range(0x20, 0x530), *range(0x1E00, 0x2070), 0x20AC]
"""Latin, Greek, Cyrillic, punctuation."""

Point = tuple[float, float]
HEAD, STEM_RIGHT, STEM_TOP, STEM_WIDTH = (165.0, 115.0), 325.0, 880.0, 34.0
"""Half axes of the head, and the stem, in thousandths of the type size."""

ACCIDENTALS: dict[int, tuple[float, tuple[str, ...]]] = {
    0x266D: (330, (
        "40 -10  40 760  72 760  72 -10",
        "60 330  C 150 460 300 430 300 300  C 300 180 150 60 60 -10",
        "72 50  C 150 110 220 200 220 300  C 220 380 120 370 72 290",
    )),
    0x266E: (320, (
        "50 30  50 720  80 720  80 30",
        "235 -110  235 590  265 590  265 -110",
        "50 110  50 200  265 260  265 170",
        "50 370  50 460  265 520  265 430",
    )),
    0x266F: (400, (
        "115 -60  115 660  147 660  147 -60",
        "250 -20  250 700  282 700  282 -20",
        "40 170  40 260  360 340  360 250",
        "40 400  40 490  360 570  360 480",
    )),
}  # fmt: skip
"""Flat, natural and sharp by their code points: width, and outlines of lines and curves (C), all in
thousandths of the type size. An outline that turns the other way is a hole."""


def main(folder: Path) -> None:
    """Make all faces."""
    for face in FACES:
        font = TTFont(folder / f"LiberationSerif-{face}.ttf")
        options = Options(hinting=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=KEPT)
        subsetter.subset(font)
        add_wide_table(font)
        for code, (is_open, flags) in NOTES.items():
            add_note(font, code, is_open=is_open, flags=flags)
        for code, shape in ACCIDENTALS.items():
            add_accidental(font, code, *shape)
        rename(font, face)
        font.save(Path(__file__).parent / f"MuseguiSerif-{face}.ttf")


def add_wide_table(font: TTFont) -> None:
    """Add a table for code points above U+FFFF."""
    table = CmapSubtable.newSubtable(12)
    table.platformID, table.platEncID, table.language = 3, 10, 0
    table.cmap = dict(font.getBestCmap())
    font["cmap"].tables.append(table)


def add_note(font: TTFont, code: int, *, is_open: bool, flags: int) -> None:
    """Draw a note with its stem up, as high above the base line as letters are."""
    scale, glyph = font["head"].unitsPerEm / 1000, f"note{code:04X}"
    outlines = TTGlyphPen(None)
    pen = Cu2QuPen(outlines, 1.0)

    def at(x: float, y: float) -> Point:
        return x * scale, y * scale

    def ellipse(across: float, up: float, tilt: float, turn: int) -> None:
        """Draw an ellipse by its quarters, one way round or the other."""
        middle, reach = (STEM_RIGHT / 2, HEAD[1]), 4 / 3 * tan(pi / 8)

        def point(angle: float, out: float) -> Point:
            x = across * (cos(angle) - out * turn * sin(angle))
            y = up * (sin(angle) + out * turn * cos(angle))
            return at(middle[0] + x * cos(tilt) - y * sin(tilt),
                      middle[1] + x * sin(tilt) + y * cos(tilt))  # fmt: skip

        pen.moveTo(point(0, 0))
        for quarter in range(4):
            first, last = turn * quarter * pi / 2, turn * (quarter + 1) * pi / 2
            pen.curveTo(point(first, reach), point(last, -reach), point(last, 0))
        pen.closePath()

    def outline(*points: Point) -> None:
        pen.moveTo(at(*points[0]))
        for point in points[1:]:
            pen.lineTo(at(*point))
        pen.closePath()

    ellipse(*HEAD, 0.42, -1)
    if is_open:
        ellipse(0.86 * HEAD[0], 0.48 * HEAD[1], 0.62, 1)
    left = STEM_RIGHT - STEM_WIDTH
    outline((left, 130), (left, STEM_TOP), (STEM_RIGHT, STEM_TOP), (STEM_RIGHT, 130))
    for down in (0, 210)[:flags]:
        pen.moveTo(at(left, STEM_TOP - down))
        pen.curveTo(at(360, 720 - down), at(540, 640 - down), at(470, 380 - down))
        pen.curveTo(at(480, 540 - down), at(400, 600 - down), at(left, 640 - down))
        pen.closePath()
    font.setGlyphOrder([*font.getGlyphOrder(), glyph])
    font["glyf"][glyph] = outlines.glyph()
    font["hmtx"][glyph] = round((510 if flags else STEM_RIGHT + 40) * scale), 0
    for table in font["cmap"].tables:
        if code < 0x10000 or table.format == 12:
            table.cmap[code] = glyph


def add_accidental(font: TTFont, code: int, width: float, outlines: tuple[str, ...]) -> None:
    """Draw a sharp, a flat or a natural."""
    scale, glyph = font["head"].unitsPerEm / 1000, f"sign{code:04X}"
    shapes = TTGlyphPen(None)
    pen = Cu2QuPen(shapes, 1.0)
    for outline in outlines:
        straight, *curves = outline.split("C")
        first, *lines = pairs_of(straight, scale)
        pen.moveTo(first)
        for point in lines:
            pen.lineTo(point)
        for curve in curves:
            pen.curveTo(*pairs_of(curve, scale))
        pen.closePath()
    font.setGlyphOrder([*font.getGlyphOrder(), glyph])
    font["glyf"][glyph] = shapes.glyph()
    font["hmtx"][glyph] = round(width * scale), 0
    for table in font["cmap"].tables:
        table.cmap[code] = glyph


def pairs_of(numbers: str, scale: float) -> list[Point]:
    """Read coordinates, x and y in turn."""
    values = [float(number) * scale for number in numbers.split()]
    return list(zip(values[::2], values[1::2], strict=True))


def rename(font: TTFont, face: str) -> None:
    """Give the font our name; the notice of its makers stays."""
    full = FAMILY if face == "Regular" else f"{FAMILY} {face}"
    names = {1: FAMILY, 2: face, 3: f"{full} 1", 4: full, 6: f"{FAMILY.replace(' ', '')}-{face}"}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
        elif record.nameID == 0:
            notice = re.sub(r"\s+", " ", record.toUnicode())
            record.string = f"{notice} Modified, with notes added, for musegui."


if __name__ == "__main__":
    main(Path(sys.argv[1]))
