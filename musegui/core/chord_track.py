"""The chord track: what is asked for over the beats, and what stands there."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from musegui.core.chords import ChordError, ChordSymbol, parse_chord
from musegui.core.harmony import (
    Quality,
    Tonality,
    find_key,
    pitch_class_durations,
    recognise_chord,
)
from musegui.core.pitch import pitch_class_name
from musegui.core.score import ChordMark, Key, Score
from musegui.core.timegrid import STEPS_PER_BEAT


class ChordSpan(NamedTuple):
    """A chord that is asked for from ``start`` up to ``stop``."""

    start: int
    stop: int
    text: str


_SUFFIXES = {
    Quality.MAJOR: "",
    Quality.MINOR: "m",
    Quality.DIMINISHED: "dim",
    Quality.DOMINANT_SEVENTH: "7",
    Quality.MINOR_SEVENTH: "m7",
    Quality.MAJOR_SEVENTH: "maj7",
    Quality.HALF_DIMINISHED: "m7b5",
    Quality.DIMINISHED_SEVENTH: "dim7",
}


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


def key_of(score: Score) -> Key:
    """Give the score's key; where it has none, the one that its notes suggest."""
    if score.key is not None:
        return score.key
    durations = pitch_class_durations(score.pitches)
    return _signature(find_key(durations)) if durations.any() else Key(0)


def _signature(tonality: Tonality) -> Key:
    keys = (Key(fifths, tonality.minor) for fifths in range(-6, 6))
    return next(key for key in keys if key.tonic == tonality.tonic)


def analyse(score: Score) -> tuple[ChordMark, ...]:
    """Name the chord of every beat, as a symbol; an empty text where none is recognised.

    The first chord within a beat is named, so that a suspension may resolve.
    """
    into_bar = score.grid.steps_into_bar(score.steps)
    beats = np.flatnonzero(into_bar % STEPS_PER_BEAT == 0).tolist()
    if not beats or beats[0] > 0:
        beats.insert(0, 0)
    flats = key_of(score).fifths < 0
    columns = [tuple(column) for column in score.pitches.T.tolist()]
    return tuple(
        ChordMark(start, next(filter(None, (_name(c, flats) for c in columns[start:stop])), ""))
        for start, stop in pairwise([*beats, score.steps])
        if start < stop
    )


@lru_cache(maxsize=4096)
def _name(pitches: tuple[int, ...], flats: bool) -> str:
    """Name the chord of the pitches that sound together."""
    chord = recognise_chord(np.array(pitches))
    if chord is None:
        return ""
    bass = min(pitch for pitch in pitches if pitch >= 0) % 12
    slash = "" if bass == chord.root else f"/{pitch_class_name(bass, flats=flats)}"
    return f"{pitch_class_name(chord.root, flats=flats)}{_SUFFIXES[chord.quality]}{slash}"
