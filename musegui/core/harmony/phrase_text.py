"""The chords of a phrase as one text: ``I | ii65 V | I``."""

from __future__ import annotations

from typing import NamedTuple

from musegui.core.analysis.spelling import key_of
from musegui.core.harmony.chord_track import set_chord
from musegui.core.harmony.chords import ChordError, parse_chord
from musegui.core.harmony.local_chords import typed_chord
from musegui.core.score import Score
from musegui.core.translation import tr

HELD = ("-", "%", ".")
"""What stands for the chord before, that goes on."""


class PhraseText(NamedTuple):
    """What a text asks for.

    Attributes
    ----------
    score : Score
        With the chords that can be read.
    chords : int
        How many those are.
    problems : tuple of str
        A sentence for each chord that can't be read or has no place.
    """

    score: Score
    chords: int
    problems: tuple[str, ...]


def write_phrase(score: Score, step: int, text: str) -> PhraseText:
    """Ask for the chords of a phrase, from the bar at a step on.

    Bars are parted by ``|`` or a new line, chords by spaces. The chords of a bar share its beats
    equally, the first ones get what is left over. In the bars that are written the chords that
    stood before go.
    """
    bars = [bar.split() for bar in text.strip().strip("|").replace("\n", "|").split("|")]
    starts = [start for start in score.grid.bar_starts(score.steps) if start < score.steps]
    first = max((place for place, start in enumerate(starts) if start <= step), default=0)
    places = starts[first : first + len(bars)]
    problems: list[str] = []
    written = 0
    if len(bars) > len(places):
        problems.append(
            tr(
                "The text has {bars} bars, but only {left} are left from bar {first} on; insert "
                "bars first.",
                bars=len(bars),
                left=len(places),
                first=score.grid.position(places[0]).bar if places else 1,
            )
        )
    for start, names in zip(places, bars, strict=False):
        stop = next((other for other in starts if other > start), score.steps)
        score, chords, found = _write_bar(score, start, stop, names)
        written += chords
        problems += found
    return PhraseText(score, written, tuple(problems))


def _write_bar(score: Score, start: int, stop: int, names: list[str]) -> PhraseText:
    """Ask for the chords of one bar."""
    problems, written = [], 0
    score = score.replace(
        chords=tuple(mark for mark in score.chords if not start <= mark.step < stop)
    )
    bar = score.grid.position(start).bar
    beats = score.grid.beat_starts(stop, start) or [start]
    if len(names) > len(beats):
        problems.append(
            tr(
                "Bar {bar} has {chords} chords, but only {beats} beats.",
                bar=bar,
                chords=len(names),
                beats=len(beats),
            )
        )
    for place, name in zip(_shares(beats, len(names)), names, strict=False):
        if name in HELD:
            continue
        name = typed_chord(name)
        try:
            parse_chord(name, key_of(score, place))
        except ChordError as problem:
            problems.append(tr("Bar {bar}: {problem}", bar=bar, problem=problem))
            continue
        score = set_chord(score, place, name)
        written += 1
    return PhraseText(score, written, tuple(problems))


def _shares(beats: list[int], count: int) -> list[int]:
    """Give the beats on which so many chords begin."""
    if not count:
        return []
    count = min(count, len(beats))
    return [beats[-(-place * len(beats) // count)] for place in range(count)]
