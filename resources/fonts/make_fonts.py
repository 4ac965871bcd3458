"""Makes the typeface of engraved pages: Liberation Serif, with notes for tempos drawn anew.

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
