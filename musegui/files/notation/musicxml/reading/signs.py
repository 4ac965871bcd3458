"""What bar lines, directions and sounds say of the way and of the tempo."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple
from xml.etree.ElementTree import Element

from musegui.core.harmony.figured_bass import FigureError, parse_figures
from musegui.core.marks import SignKind
from musegui.files.notation.musicxml.reading.durations import TYPES
from musegui.files.notation.musicxml.reading.tree import number_in, text_in, verbatim_in
from musegui.files.notation.musicxml.text import SIGN_ID
from musegui.files.safe.texts import whole_of
from musegui.files.sheet.road_signs import BarMarks, Jump, merged
from musegui.files.sheet.road_words import CODA, SEGNO, marks_of_words

_MAX_TIMES = 1_000_000
_RANGE = re.compile(r"(\d{1,2})(?:[.\s]*(?:[-\u2013]|bis|to)\s*(\d{1,2}))?")
_PASSES = re.compile(r"(?:\d{1,2}|[\W_]|\b(?:u|und|and|et|e|y|bis|to|volta|time|mal)\b)+")
"""How numbers of passes are printed."""
_TEMPO = re.compile(r"\d+(?:\.\d+)?")
_LONGEST_NUMBER = 24
_SIGNS = {"segno": SEGNO, "coda": CODA}


class BarlineMarks(NamedTuple):
    """What a bar line says: of the bar before the one it is written in, of that, of the next."""

    before: BarMarks = BarMarks()
    here: BarMarks = BarMarks()
    after: BarMarks = BarMarks()


def barline_marks(barline: Element) -> BarlineMarks:
    """Read a bar line at the left or right of its measure."""
    start, end = _start_marks(barline), _end_marks(barline)
    if barline.get("location") == "left":
        return BarlineMarks(before=end, here=start)
    return BarlineMarks(here=end, after=start)


def _start_marks(barline: Element) -> BarMarks:
    """Give what concerns the bar that begins at a bar line."""
    ending = barline.find("ending")
    repeat = barline.find("repeat")
    starts_ending = ending is not None and ending.get("type") == "start"
    return BarMarks(
        starts_repeat=repeat is not None and repeat.get("direction") == "forward",
        ending=_passes(ending) if ending is not None and starts_ending else None,
        segno=barline.get("segno", "") if barline.find("segno") is not None else None,
        coda=barline.get("coda", "") if barline.find("coda") is not None else None,
    )


def _end_marks(barline: Element) -> BarMarks:
    ending = barline.find("ending")
    repeat = barline.find("repeat")
    if repeat is None or repeat.get("direction") != "backward":
        times = 0
    else:
        times = min(whole_of(repeat.get("times", "")) or 2, _MAX_TIMES)
    return BarMarks(
        repeat_times=times,
        repeats_after_jump=repeat is not None and repeat.get("after-jump") == "yes",
        stops_ending=ending is not None and ending.get("type") in ("stop", "discontinue"),
    )


def _passes(ending: Element) -> tuple[int, ...]:
    """Read ``1``, ``1, 2``, ``1-3`` or ``1.2.``; nothing if there is no number.

    What is printed counts where it is numbers: some programs call ``1.-3.`` only 1.
    """
    printed = " ".join((ending.text or "").casefold().split())
    found = _numbers(printed) if _PASSES.fullmatch(printed) else set()
    return tuple(sorted(found or _numbers(ending.get("number", ""))))


def _numbers(text: str) -> set[int]:
    return {
        number
        for first, last in _RANGE.findall(text)
        for number in range(int(first), int(last or first) + 1)
    } - {0}


def direction_marks(direction: Element) -> BarMarks:
    """Read what the words, signs and sounds of a direction say of the way."""
    if direction.get("id", "").startswith(SIGN_ID):
        return BarMarks()
    words = list(_words(direction))
    written = merged([marks_of_words(" ".join(words)), *map(marks_of_words, words)])
    if len(words) > 1 and (written.jump is not None or written.to_coda is not None):
        written = marks_of_words(" ".join(words))
    sounds = merged(sound_marks(sound) for sound in direction.iter("sound"))
    if sounds.jump is not None or sounds.to_coda is not None:
        written = replace(written, segno=None, coda=None)
    return merged([written, sounds])


def _words(direction: Element) -> Iterator[str]:
    for element in direction.iterfind("direction-type/*"):
        if element.tag in _SIGNS:
            yield _SIGNS[element.tag]
        elif element.tag == "symbol":
            yield _SIGNS.get(text_in(element), "")
        elif element.tag in ("words", "rehearsal"):
            yield text_in(element)


def signs_of(direction: Element, *, with_words: bool) -> Iterator[tuple[SignKind, str]]:
    """Give the rehearsal letters of a direction, and its words if they are to be kept."""
    name = direction.get("id", "")
    if name.startswith(f"{SIGN_ID}{SignKind.REPEAT}"):
        yield SignKind.REPEAT, verbatim_words(direction)
        return
    for rehearsal in direction.iterfind("direction-type/rehearsal"):
        yield SignKind.REHEARSAL, verbatim_in(rehearsal)
    words = verbatim_words(direction)
    if with_words and direction.find("direction-type/words") is not None:
        yield SignKind.TEXT, words


def verbatim_words(direction: Element) -> str:
    """Give all words of a direction as they are written."""
    return "".join(map(verbatim_in, direction.iterfind("direction-type/words")))


def sound_marks(sound: Element) -> BarMarks:
    """Read what is to be played of the way, whatever the words beside it are."""
    to_segno = sound.get("dalsegno") is not None
    return BarMarks(
        starts_repeat=sound.get("forward-repeat") == "yes",
        segno=sound.get("segno"),
        coda=sound.get("coda"),
        to_coda=sound.get("tocoda"),
        fine=sound.get("fine", "no") != "no",
        jump=Jump(to_segno, sound.get("dalsegno", ""))
        if to_segno or sound.get("dacapo") == "yes"
        else None,
    )


def tempo_of(sound_or_direction: Element) -> tuple[float, bool] | None:
    """Give quarter notes a minute, and whether they are what is to be played.

    What is played counts more than what is written, which may be no plain number.
    """
    for sound in sound_or_direction.iter("sound"):
        found = _TEMPO.match(sound.get("tempo", "").strip())
        if found is not None and float(found[0][:_LONGEST_NUMBER]) > 0:
            return float(found[0][:_LONGEST_NUMBER]), True
    for metronome in sound_or_direction.iter("metronome"):
        numbers = [float(n[:12]) for n in _TEMPO.findall(text_in(metronome.find("per-minute")))]
        if numbers and numbers[0] > 0:
            bpm = sum(numbers[:2]) / len(numbers[:2])
            return bpm * float(_beat_quarters(metronome)), False
    return None


def _beat_quarters(metronome: Element) -> Fraction:
    quarters = TYPES.get(text_in(metronome.find("beat-unit")), Fraction(1))
    for _ in metronome.findall("beat-unit-dot")[:3]:
        quarters *= Fraction(3, 2)
    return quarters


def offset_of(direction: Element) -> Fraction:
    """Give how many divisions after its place a direction or sound holds."""
    offset = direction.find("offset")
    if offset is None:
        offset = direction.find("sound/offset")
    return number_in(offset) or Fraction(0)


_FIGURE_SIGNS = {
    "sharp": "#", "flat": "b", "natural": "n", "plus": "+", "cross": "#", "slash": "+",
    "backslash": "+",
}  # fmt: skip


def figures_text(element: Element) -> str | None:
    """Write the figures of one place as they are typed; None if that can't be done."""
    parts = []
    for figure in element.findall("figure"):
        found = [text_in(figure.find(tag)) for tag in ("prefix", "suffix")]
        signs = [_FIGURE_SIGNS.get(name, "?") for name in found if name]
        number = text_in(figure.find("figure-number")) or ""
        parts.append("".join([*(sign for sign in signs if sign != "+"), number,
                              *(sign for sign in signs if sign == "+")]))  # fmt: skip
    text = "".join(parts)
    try:
        parse_figures(text)
    except FigureError:
        return None
    return text or None
