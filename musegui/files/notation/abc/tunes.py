"""An ABC file parted into its tunes, and their lines freed of comments and text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from musegui.core.translation import tr
from musegui.files.sheet.sheet import NotationError

MAX_TUNE_CHARACTERS = 256 << 10

_COMMENT = re.compile(r"(?<!\\)%.*")
_FIELD = re.compile(r"([A-Za-z]):")
_FILE_FIELDS = frozenset("ILMQRUmr")
"""What stands before the first tune and holds for all."""

_NAMED_TUNES = 6


@dataclass(frozen=True)
class Tune:
    """A tune as it stands in a file: its number (``X:``), its title, its lines."""

    number: int | None
    title: str
    lines: tuple[str, ...]


def tunes_of(text: str) -> list[Tune]:
    """Part a file into its tunes; a file without any ``X:`` is one."""
    lines = text.splitlines()
    starts = [k for k, line in enumerate(lines) if line.startswith("X:")]
    preamble = lines[: starts[0]] if starts else []
    shared = [line for line in preamble if line[1:2] == ":" and line[0] in _FILE_FIELDS]
    shared += [line for line in preamble if line.startswith(("%%propagate", "%%MIDI"))]
    if not starts:
        return [_tune(lines, [])]
    stops = [*starts[1:], len(lines)]
    return [_tune(lines[a:b], shared) for a, b in zip(starts, stops, strict=True)]


def _tune(lines: list[str], shared: list[str]) -> Tune:
    titles = (_COMMENT.sub("", line[2:]).strip() for line in lines if line.startswith("T:"))
    digits = re.match(r"X:\s*(\d{1,9})\b", lines[0]) if lines else None
    head, rest = lines[:1], lines[1:]
    return Tune(int(digits[1]) if digits else None, next(titles, ""), (*head, *shared, *rest))


def index_of_tune(tunes: list[Tune], number: int | None) -> int:
    """Find the tune of a number, or else of a place in the file, or else the first.

    Raises
    ------
    NotationError
        If there is no such tune.
    """
    if number is None:
        return next((k for k, tune in enumerate(tunes) if _has_music(tune)), 0)
    numbered = [k for k, tune in enumerate(tunes) if tune.number == number]
    if numbered:
        return numbered[0]
    if 1 <= number <= len(tunes):
        return number - 1
    named = [f"{t.number or k} {t.title}".strip() for k, t in enumerate(tunes[:_NAMED_TUNES], 1)]
    more = " ..." if len(tunes) > _NAMED_TUNES else ""
    raise NotationError(
        tr(
            "it has no tune {number}; it has {tunes}",
            number=number,
            tunes=", ".join(named) + more,
        )
    )


def _has_music(tune: Tune) -> bool:
    return any(line.startswith("K:") for line in tune.lines)


@dataclass(frozen=True)
class TuneText:
    """The lines of a tune that mean something.

    Attributes
    ----------
    header, body : list of str
        Comments, blocks of text and empty lines taken out; ``K:`` ends the header.
    lines_after_end : int
        How many lines after the empty line that ends the tune look like music.
    """

    header: list[str]
    body: list[str]
    lines_after_end: int


def text_of(tune: Tune) -> TuneText:
    """Sort the lines of a tune.

    Raises
    ------
    NotationError
        If it is too long, or has no key, which begins the music.
    """
    if sum(map(len, tune.lines)) > MAX_TUNE_CHARACTERS:
        raise NotationError(
            tr("its tune is longer than {most} KiB", most=MAX_TUNE_CHARACTERS >> 10)
        )
    header: list[str] = []
    body: list[str] = []
    after = 0
    target, ended = header, False
    for line in _meaningful(tune.lines):
        if not line:
            ended = ended or (target is body and any(map(_is_music, body)))
            continue
        ended = ended and not line.startswith(("V:", "[V:"))  # which no prose does
        if ended:
            after += _looks_like_music(line)
        else:
            target.append(line)
            if target is header and line.startswith("K:"):
                target = body
    if target is header:
        raise NotationError(tr("its tune has no key (K:)"))
    return TuneText(header, body, after)


def _meaningful(lines: tuple[str, ...]) -> Iterator[str]:
    """Give lines without comments, text blocks and continuations; empty where one is empty."""
    block: str | None = None
    held: str | None = None
    for raw in lines:
        directive = raw.startswith("%%")
        if block is not None:
            block = None if directive and raw[2:].strip().startswith(f"end{block}") else block
            continue
        if directive and raw.startswith("%%begin"):
            block = re.match(r"%%begin(\w*)", raw)[1]  # type: ignore[index]
            continue
        line = raw.strip() if directive else _COMMENT.sub("", raw).strip()
        if not line and raw.strip():
            continue  # nothing but a comment
        if line.startswith("+:") and held is not None:
            held = f"{held} {line[2:].strip()}"
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def is_field(line: str) -> bool:
    """Tell whether a line of the music is a field; notes and rests before a colon are none."""
    match = _FIELD.match(line)
    return match is not None and match[1] not in "ABCDEFGabcdefgxyz"


def _is_music(line: str) -> bool:
    return not line.startswith("%%") and not is_field(line)


def _looks_like_music(line: str) -> bool:
    return "|" in line and _is_music(line)
