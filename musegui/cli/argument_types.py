"""What arguments are written as: whole numbers, voices, bars, styles, registers, chords."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from contextlib import suppress

from musegui.core.errors import UserError
from musegui.core.fill.style_mix import USUAL_SHARE
from musegui.core.harmony.chords import ChordError, parse_chord
from musegui.core.pitch import parse_pitch
from musegui.core.translation import tr
from musegui.core.voices import Voice, parse_voice
from musegui.files.styles.style_folder import FoundStyle, style_at

_PLACE = re.compile(r"(\d{1,5})(?:\.(\d{1,5}))?=(.*)")


def whole_number(least: int, most: int | None = None) -> Callable[[str], int]:
    """Give a type for an argument: a whole number that is not less, and not more."""

    def parse(text: str) -> int:
        number = int(text) if text.isdecimal() and len(text) < 20 else -1
        if number < least or (most is not None and number > most):
            if most is None:
                problem = tr("a whole number from {least} on, not {text!r}", least=least, text=text)
            else:
                problem = tr(
                    "a whole number from {least} to {most}, not {text!r}",
                    least=least,
                    most=most,
                    text=text,
                )
            raise argparse.ArgumentTypeError(problem)
        return number

    return parse


def style_argument(place: str) -> FoundStyle:
    """Find a style by its name or file."""
    try:
        return style_at(place)
    except UserError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from problem


def style_share_argument(text: str) -> tuple[FoundStyle, float]:
    """Read a style with its share, such as ``Hymns=0.3``."""
    place, equals, share = text.rpartition("=")
    if not equals:
        return style_argument(text), USUAL_SHARE
    with suppress(ValueError):
        if 0 <= float(share) <= 1:
            return style_argument(place), float(share)
    raise argparse.ArgumentTypeError(
        tr(
            "a second style is written like Hymns=0.3, with a share from 0 to 1, not {text!r}",
            text=text,
        )
    )


def voice_argument(name: str) -> Voice:
    """Read a voice's name or letter."""
    try:
        return parse_voice(name)
    except ValueError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from problem


def voices_argument(text: str) -> list[Voice]:
    """Read voices with commas between them."""
    return sorted({voice_argument(name) for name in text.split(",")})


def bars_argument(text: str) -> list[int]:
    """Read bars such as ``3``, ``3-4`` or ``1-2,7``."""
    bars: set[int] = set()
    for part in text.split(","):
        match = re.fullmatch(r"\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*", part)
        if match is None or int(match[2] or match[1]) < int(match[1]):
            raise argparse.ArgumentTypeError(
                tr("bars are written like 3, 3-4 or 1-2,7, not {text!r}", text=text)
            )
        bars.update(range(int(match[1]), int(match[2] or match[1]) + 1))
    return sorted(bars)


def register_argument(text: str) -> tuple[Voice, tuple[int, int]]:
    """Read a register such as ``alto=G3-C5``: the voice, its lowest and its highest pitch."""
    name, equals, span = text.partition("=")
    lowest, dash, highest = span.partition("-")
    try:
        register = parse_pitch(lowest), parse_pitch(highest)
    except ValueError as problem:
        if not (equals and dash):
            message = tr("{problem}; a register is written like alto=G3-C5", problem=problem)
            raise argparse.ArgumentTypeError(message) from problem
        raise argparse.ArgumentTypeError(str(problem)) from problem
    return voice_argument(name), register


def chord_argument(text: str) -> tuple[int, int, str]:
    """Read a chord such as ``2.3=V7``: its bar, its beat, and what is asked for."""
    match = _PLACE.fullmatch(text.strip())
    if match is None:
        raise argparse.ArgumentTypeError(
            tr("a chord is asked for like 2.3=V7, not {text!r}", text=text)
        )
    try:
        if match[3].strip():
            parse_chord(match[3])
    except ChordError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from problem
    return int(match[1]), int(match[2] or 1), match[3]


def seed_argument(text: str) -> int:
    """Read a seed, a whole number of any size."""
    try:
        seed = int(text)
    except ValueError:
        seed = -1
    if seed < 0:
        raise argparse.ArgumentTypeError(
            tr("a seed is a whole number from 0 on, not {text!r}", text=text)
        )
    return seed
