"""A style's card as plain values: out of a style, and into one, every value checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from musegui.core.fill.fill_options import Strictness
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH
from musegui.core.style.style import Style, StyleFigures, StyleRate
from musegui.core.translation import tr
from musegui.core.voices import VOICE_COUNT, Registers
from musegui.files.safe import checks

_MAX_TEXT = 1000
_MAX_ROWS = 50


def table_of_style(style: Style) -> dict[str, Any]:
    """Give a style as plain values that JSON knows."""
    return asdict(style) | {
        "strictness": str(style.strictness),
        "figures": None if style.figures is None else _table_of_figures(style.figures),
    }


def _table_of_figures(figures: StyleFigures) -> dict[str, Any]:
    return asdict(figures) | {"rates": [list(rate) for rate in figures.rates]}


def style_from_table(table: Any) -> Style:
    """Take a style from plain values; the unknown is passed over.

    Raises
    ------
    ValueError
        If something is not what it should be.
    """
    if not isinstance(table, dict):
        checks.reject(tr("its card is not a table"))
    figures = table.get("figures")
    warnings = _rows(table.get("warnings", []))
    return Style(
        name=checks.text(table.get("name"), _MAX_TEXT),
        made_from=_line(table.get("made_from", "")),
        licence=_line(table.get("licence", "")),
        strictness=Strictness(table.get("strictness", Strictness.FORBID)),
        registers=_registers(table.get("registers")),
        programs=tuple(checks.whole(program, 0, 127) for program in _rows(table.get("programs"))),
        tempo_bpm=checks.bpm(table.get("tempo_bpm")),
        figures=None if figures is None else _figures(figures),
        warnings=tuple(_line(warning) for warning in warnings),
        version=_line(table.get("version", "")),
    )


def _line(value: Any) -> str:
    """Check a text of one line: what cards show must not move a terminal's cursor."""
    line = checks.text(value, _MAX_TEXT)
    return (
        line
        if line.isprintable()
        else checks.reject(tr("{line!r:.40} can't be printed", line=line))
    )


def _rows(value: Any) -> list[Any]:
    if not isinstance(value, list) or len(value) > _MAX_ROWS:
        checks.reject(tr("{value!r:.40} is no list", value=value))
    return value


def _registers(value: Any) -> Registers:
    rows = [_rows(row) for row in _rows(value)]
    if len(rows) != VOICE_COUNT or any(len(row) != 2 for row in rows):
        checks.reject(tr("its registers are not four pairs"))
    registers = []
    for lowest, highest in rows:
        low = checks.whole(lowest, LOWEST_PITCH, HIGHEST_PITCH)
        registers.append((low, checks.whole(highest, low, HIGHEST_PITCH)))
    return tuple(registers)


def _figures(table: Any) -> StyleFigures:
    if not isinstance(table, dict):
        checks.reject(tr("its figures are not a table"))
    rates = [_rows(row) for row in _rows(table.get("rates", []))]
    if any(len(row) != 3 for row in rates):
        checks.reject(tr("its rates are not named pairs"))
    return StyleFigures(
        checks.step(table.get("pieces")),
        checks.step(table.get("held_back")),
        checks.real(table.get("nll_before")),
        checks.real(table.get("nll_after")),
        tuple(StyleRate(_line(name), checks.real(a), checks.real(b)) for name, a, b in rates),
        *(_share(table, name) for name in ("copied", "copied_by_bach")),
    )


def _share(table: Mapping[str, Any], name: str) -> float | None:
    value = table.get(name)
    return None if value is None else checks.real(value)
