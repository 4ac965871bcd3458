"""The chord track: what is asked for over the beats, and what stands there."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from musegui.core.chords import ChordError, ChordSymbol, parse_chord
from musegui.core.harmony import (
    recognise_chord,
)
from musegui.core.keys import class_name, nearest_fifths, with_signs
from musegui.core.score import ChordMark, Key, Score
from musegui.core.spelling import chord_fifths, key_of


class ChordSpan(NamedTuple):
    """A chord that is asked for from ``start`` up to ``stop``."""

    start: int
    stop: int
    text: str


def chord_spans(score: Score) -> list[ChordSpan]:
    """List where the chord track asks for something: from a mark to the next or its bar's end."""
    bars = [*score.grid.bar_starts(score.steps), score.steps]
    marks = [mark for mark in score.chords if mark.step < score.steps]
    return [
        ChordSpan(mark.step, min(after.step, bars[bisect_right(bars, mark.step)]), mark.text)
        for mark, after in pairwise([*marks, ChordMark(score.steps, "")])
        if mark.text
    ]


def read_chord_track(score: Score) -> tuple[list[ChordSymbol | None], list[str]]:
    """Read what the chord track asks for at every step.

    Returns
    -------
    chords : list of ChordSymbol or None, length T
    problems : list of str
        A sentence for each mark that is no chord and asks for nothing.
    """
    chords: list[ChordSymbol | None] = [None] * score.steps
    problems = []
    spans = chord_spans(score)
    key = key_of(score) if spans else None
    for start, stop, text in spans:
        try:
            chords[start:stop] = [parse_chord(text, key)] * (stop - start)
        except ChordError as problem:
            problems.append(f"At {score.grid.position(start)}: {problem}")
    return chords, problems


def set_chord(score: Score, step: int, text: str) -> Score:
    """Ask for a chord from a step on; an empty text makes the step free again."""
    text = text.strip()
    marks = [mark for mark in score.chords if mark.step != step]
    cleared = score.replace(chords=tuple(marks))
    if not text and not any(span.start < step < span.stop for span in chord_spans(cleared)):
        return cleared
    return score.replace(chords=tuple(sorted([*marks, ChordMark(step, text)])))


def analyse(score: Score) -> tuple[ChordMark, ...]:
    """Name the chord of every counted beat, as a symbol; an empty text where none is recognised.

    The first chord within a beat is named, so that a suspension may resolve.
    """
    beats = score.grid.beat_starts(score.steps)
    if not beats or beats[0] > 0:
        beats.insert(0, 0)
    key = key_of(score)
    columns = [tuple(column) for column in score.pitches.T.tolist()]
    return tuple(
        ChordMark(start, next(filter(None, (_name(c, key) for c in columns[start:stop])), ""))
        for start, stop in pairwise([*beats, score.steps])
        if start < stop
    )


@lru_cache(maxsize=4096)
def _name(pitches: tuple[int, ...], key: Key) -> str:
    """Name the chord of the pitches that sound together."""
    chord = recognise_chord(np.array(pitches))
    if chord is None:
        return ""
    spelled = chord_fifths(pitches, key)
    bass = min(pitch for pitch in pitches if pitch >= 0) % 12
    root, lowest = (
        class_name(spelled.get(note, nearest_fifths(note, key))) for note in (chord.root, bass)
    )
    slash = "" if bass == chord.root else f"/{lowest}"
    return f"{root}{with_signs(chord.quality.suffix)}{slash}"
