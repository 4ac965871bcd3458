"""Notes that don't belong to their chord, and what explains each.

Notes of one pitch that follow each other count as one. What kind a note is follows from how the
voice comes to it and leaves it, and from which of the chords over which it sounds it belongs to.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import groupby, pairwise
from typing import NamedTuple

import numpy as np

from musegui.core.analysis.roman import Harmony, analyse_harmony
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice

_SECOND = 2


class NoteKind(StrEnum):
    """What a note is that does not belong to its chord."""

    PASSING = "passing note"
    NEIGHBOUR = "neighbour note"
    SUSPENSION = "suspension"
    ANTICIPATION = "anticipation"
    ESCAPE = "escape note"
    APPOGGIATURA = "appoggiatura"
    PEDAL = "pedal"

    @property
    def short(self) -> str:
        """What is written for it."""
        return _SHORT[self]


_SHORT = {
    NoteKind.PASSING: "PT",
    NoteKind.NEIGHBOUR: "NT",
    NoteKind.SUSPENSION: "SUS",
    NoteKind.ANTICIPATION: "ANT",
    NoteKind.ESCAPE: "ET",
    NoteKind.APPOGGIATURA: "APP",
    NoteKind.PEDAL: "PED",
}


class NonChordNote(NamedTuple):
    """A voice's note that is strange to the chord from ``start`` up to ``stop``.

    Attributes
    ----------
    kind : NoteKind or None
        None where nothing explains it.
    """

    start: int
    stop: int
    voice: Voice
    kind: NoteKind | None


class _Run(NamedTuple):
    start: int
    stop: int
    pitch: int


def find_non_chord_notes(score: Score) -> tuple[NonChordNote, ...]:
    """Find the notes of a score that don't belong to their chords, from left to right."""
    return name_non_chord_notes(score, analyse_harmony(score))


def name_non_chord_notes(score: Score, harmonies: Sequence[Harmony]) -> tuple[NonChordNote, ...]:
    """Find the notes that don't belong to chords that are known."""
    numbers = np.full(score.steps, -1, dtype=np.int64)
    for number, harmony in enumerate(harmonies):
        numbers[harmony.start : harmony.stop] = number
    classes = [{(h.root + above) % 12 for above in h.quality.intervals} for h in harmonies]
    found = []
    for voice in VOICES:
        runs = _runs(score, voice)
        for place, run in enumerate(runs):
            if run.pitch < 0:
                continue
            spans = [
                (number < 0 or run.pitch % 12 in classes[number], len(list(steps)))
                for number, steps in groupby(numbers[run.start : run.stop].tolist())
            ]
            if all(belongs for belongs, _ in spans):
                continue
            before = runs[place - 1].pitch if place else -1
            after = runs[place + 1].pitch if place + 1 < len(runs) else -1
            kind = _kind([belongs for belongs, _ in spans], before, run.pitch, after)
            step = run.start
            for belongs, same in groupby(spans, key=lambda span: span[0]):
                stop = step + sum(length for _, length in same)
                if not belongs:
                    found.append(NonChordNote(step, stop, voice, kind))
                step = stop
    return tuple(sorted(found, key=lambda note: note[:3]))


def _runs(score: Score, voice: Voice) -> list[_Run]:
    line = score.pitches[voice]
    edges = [0, *(np.flatnonzero(np.diff(line)) + 1).tolist(), score.steps]
    return [_Run(start, stop, int(line[start])) for start, stop in pairwise(edges) if start < stop]


def _kind(belongs: Sequence[bool], before: int, pitch: int, after: int) -> NoteKind | None:
    """Name a note by its chords and neighbours; negative pitches are silence."""
    comes = pitch - before if before >= 0 else None
    leaves = after - pitch if after >= 0 else None
    by_step = leaves is not None and abs(leaves) <= _SECOND
    if belongs[0]:
        if belongs[-1]:
            return NoteKind.PEDAL
        return NoteKind.SUSPENSION if by_step else None
    if belongs[-1]:
        return NoteKind.ANTICIPATION
    came_by_step = comes is not None and abs(comes) <= _SECOND
    if by_step and not came_by_step:
        return NoteKind.APPOGGIATURA
    if comes is None or leaves is None or not came_by_step:
        return None
    if by_step:
        return NoteKind.PASSING if comes * leaves > 0 else NoteKind.NEIGHBOUR
    return NoteKind.ESCAPE if comes * leaves < 0 else None
