"""A second, independent reading of chorales in ``**kern``: each spine by itself, durations summed.

It knows no spines that split. It plays the order of sections that the file names, or else what
stands before a repeat sign twice.
"""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

Line = list[tuple[Fraction, Fraction, int]]
STEPS = dict(zip("cdefgab", (0, 2, 4, 5, 7, 9, 11), strict=True))


def read_lines(path: Path) -> dict[str, Line]:
    """Give ``(start, length, pitch)`` in quarters of each spine, by its name."""
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
    rows = [row for row in rows if row[0] and not row[0].startswith("!")]
    names = next(row for row in rows if row[0].startswith('*I"'))
    order = next((row[0][3:-1].split(",") for row in rows if row[0].startswith("*>[")), None)
    return {
        name[3:]: _joined(_played([row[k] for row in rows], order)) for k, name in enumerate(names)
    }


def _played(cells: list[str], order: list[str] | None) -> list[str]:
    """Write the cells of a spine out in the order of its sections."""
    sections: dict[str, list[str]] = {"": []}
    section = ""
    for cell in cells:
        if re.fullmatch(r"\*>\w+", cell):
            section = cell[2:]
            sections[section] = []
        elif cell[0] == "=" and ":|" in cell and order is None:
            sections[section] *= 2
        elif cell[0] not in "*=.!":
            sections[section].append(cell)
    if order is None:
        return [cell for part in sections.values() for cell in part]
    return sections[""] + [cell for name in order for cell in sections[name]]


def _joined(cells: list[str]) -> Line:
    line: Line = []
    now = Fraction(0)
    for cell in cells:
        match = re.search(r"(\d+)(\.*)", cell)
        if match is None or "q" in cell:
            continue
        quarter = Fraction(8) if match[1] == "0" else Fraction(4, int(match[1]))
        length = sum((quarter / 2**dot for dot in range(len(match[2]) + 1)), Fraction(0))
        note = re.search(r"([A-Ga-g]+)([#-]*)", cell)
        if "r" not in cell and note is not None:
            letter, count = note[1][0], len(note[1])
            octave = 4 + count if letter.islower() else 4 - count
            pitch = 12 * octave + STEPS[letter.lower()]
            pitch += 12 if letter.isupper() else 0
            pitch += note[2].count("#") - note[2].count("-")
            if ("_" in cell or "]" in cell) and line and line[-1][2] == pitch:
                line[-1] = (line[-1][0], line[-1][1] + length, pitch)
            else:
                line.append((now, length, pitch))
        now += length
    return line
