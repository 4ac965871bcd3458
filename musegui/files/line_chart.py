"""Curves as an SVG picture, for documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import floor, isfinite, log10
from typing import TypeGuard

_WIDTH, _HEIGHT = 720, 420
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 200, 44, 52
_COLOURS = ("#0072b2", "#d55e00", "#009e73")
"""Three of Okabe and Ito's, which the colour-blind can tell apart."""
_DASHES = ("none", "7 4", "2 3")


def line_chart(
    curves: Mapping[str, Sequence[float | None]], *, title: str, x_label: str, y_label: str
) -> str:
    """Draw curves over 1, 2, 3 ... and a scale from zero; points that are None are left out.

    Parameters
    ----------
    curves : mapping from label to values
        Up to nine: colours change from curve to curve, dashes after every third.

    Returns
    -------
    str
        An SVG document.

    Raises
    ------
    ValueError
        If there is nothing to draw.
    """
    known = [value for values in curves.values() for value in values if _is_known(value)]
    longest = max((len(values) for values in curves.values()), default=0)
    if not known or longest < 2:
        raise ValueError("A chart needs a curve of two points or more.")
    frame = _Frame(longest, tuple(_ticks(max(known))))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        'font-family="sans-serif" font-size="12" fill="#222">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>',
        _text(_LEFT, 24, title, 'font-size="15"'),
        _text((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 12, x_label, 'text-anchor="middle"'),
        f'<g transform="translate(18 {_HEIGHT / 2}) rotate(-90)">',
        _text(0, 0, y_label, 'text-anchor="middle"'),
        "</g>",
        *frame.scales(),
    ]
    for index, (label, values) in enumerate(curves.items()):
        parts += frame.curve(index, label, values)
    return "\n".join([*parts, "</svg>\n"])


@dataclass(frozen=True)
class _Frame:
    """Where things lie in the picture.

    Attributes
    ----------
    longest : int
        Points of the longest curve.
    y_ticks : tuple of float
        From zero up.
    """

    longest: int
    y_ticks: tuple[float, ...]

    def place(self, index: int, value: float) -> tuple[float, float]:
        x = _LEFT + index * (_WIDTH - _LEFT - _RIGHT) / (self.longest - 1)
        y = _HEIGHT - _BOTTOM - value * (_HEIGHT - _TOP - _BOTTOM) / self.y_ticks[-1]
        return x, y

    def scales(self) -> list[str]:
        parts = []
        for tick in self.y_ticks:
            _, y = self.place(0, tick)
            parts.append(_line(_LEFT, _WIDTH - _RIGHT, y, 'stroke="#ddd"'))
            parts.append(_text(_LEFT - 8, y + 4, f"{tick:g}", 'text-anchor="end"'))
        every = max(2, self.longest // 6)
        for step in (1, *range(every, self.longest + 1, every)):
            x, y = self.place(step - 1, 0)
            parts.append(_text(x, y + 18, str(step), 'text-anchor="middle"'))
        return parts

    def curve(self, index: int, label: str, values: Sequence[float | None]) -> list[str]:
        style = (
            f'stroke="{_COLOURS[index % len(_COLOURS)]}" '
            f'stroke-dasharray="{_DASHES[index // len(_COLOURS) % len(_DASHES)]}" '
            'stroke-width="2" fill="none"'
        )
        points = [self.place(i, value) for i, value in enumerate(values) if _is_known(value)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        key_x, key_y = _WIDTH - _RIGHT + 16, _TOP + 10 + index * 22
        return [
            f'<polyline points="{path}" {style}/>',
            _line(key_x, key_x + 28, key_y, style),
            _text(key_x + 36, key_y + 4, label),
        ]


def _is_known(value: float | None) -> TypeGuard[float]:
    return value is not None and isfinite(value)


def _line(x_from: float, x_to: float, y: float, style: str) -> str:
    return f'<line x1="{x_from:.1f}" x2="{x_to:.1f}" y1="{y:.1f}" y2="{y:.1f}" {style}/>'


def _text(x: float, y: float, words: str, attributes: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" {attributes}>{escape(words)}</text>'


def _ticks(highest: float) -> list[float]:
    """Give round values from zero to one that is not below the highest."""
    rough = max(highest, 1e-9) / 5
    power = 10.0 ** floor(log10(rough))
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough * 0.999)
    count = 1
    while count * step < highest:
        count += 1
    return [round(index * step, 12) for index in range(count + 1)]
