"""How phrases end: the kinds of cadences, read from the chords of an analysis."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.analysis.recognition import Tonality
from musegui.core.analysis.roman import Harmony, analyse_harmony
from musegui.core.marks import ChordMark
from musegui.core.score import CADENCE_HERE, Score

_MAJOR_CHORDS = (Quality.MAJOR, Quality.DOMINANT_SEVENTH)
_TRIADS = (Quality.MAJOR, Quality.MINOR)
_SUBDOMINANT, _DOMINANT, _LEADING = 5, 7, 11
_SUBMEDIANTS = {False: (9, Quality.MINOR), True: (8, Quality.MAJOR)}


class CadenceKind(StrEnum):
    """How a phrase ends, in the words of textbooks."""

    PERFECT = "perfect authentic"
    IMPERFECT = "imperfect authentic"
    HALF = "half"
    PHRYGIAN = "Phrygian half"
    PLAGAL = "plagal"
    DECEPTIVE = "deceptive"

    @property
    def short(self) -> str:
        """What is written for it."""
        return _SHORT[self]


_SHORT = {
    CadenceKind.PERFECT: "PAC",
    CadenceKind.IMPERFECT: "IAC",
    CadenceKind.HALF: "HC",
    CadenceKind.PHRYGIAN: "PHC",
    CadenceKind.PLAGAL: "PC",
    CadenceKind.DECEPTIVE: "DC",
}


class PhraseClose(NamedTuple):
    """A cadence whose last chord begins at ``step``."""

    step: int
    kind: CadenceKind
    key: Tonality


def find_cadences(score: Score) -> tuple[PhraseClose, ...]:
    """Name the cadences at the phrase ends of a score, and at its end."""
    return name_cadences(score, analyse_harmony(score))


def name_cadences(score: Score, harmonies: Sequence[Harmony]) -> tuple[PhraseClose, ...]:
    """Name the cadences where chords are known.

    The last chord of a phrase is the first triad within the beat of its mark, so that a suspension
    may resolve; that before it is the nearest one with another root.
    """
    found: dict[int, PhraseClose] = {}
    for end in _phrase_ends(score, harmonies):
        _, stop = score.grid.beat_span(end)
        within = [i for i, h in enumerate(harmonies) if h.start < stop and h.stop > end]
        last = next((i for i in within if harmonies[i].quality in _TRIADS), None)
        if last is None:
            continue
        final = harmonies[last]
        earlier = (h for h in reversed(harmonies[:last]) if h.root != final.root)
        before = next(earlier, None)
        kind = None if before is None else _kind(score, before, final)
        if kind is not None:
            found[final.start] = PhraseClose(final.start, kind, final.key)
    return tuple(found[step] for step in sorted(found))


def _phrase_ends(score: Score, harmonies: Sequence[Harmony]) -> list[int]:
    here = score.cadences == CADENCE_HERE
    here[1:] &= score.cadences[:-1] != CADENCE_HERE
    ends = np.flatnonzero(here).tolist()
    if harmonies and (not ends or ends[-1] < harmonies[-1].start):
        ends.append(harmonies[-1].start)
    return ends


def _kind(score: Score, before: Harmony, final: Harmony) -> CadenceKind | None:
    key = final.key
    came, went = ((each.root - key.tonic) % 12 for each in (before, final))
    from_dominant = came == _DOMINANT and before.quality in _MAJOR_CHORDS
    if went == 0:
        if from_dominant:
            top = int(score.pitches[:, final.start].max()) % 12
            closed = top == key.tonic and not (before.is_inverted or final.is_inverted)
            return CadenceKind.PERFECT if closed else CadenceKind.IMPERFECT
        if came == _LEADING:
            return CadenceKind.IMPERFECT
        return CadenceKind.PLAGAL if came == _SUBDOMINANT else None
    if went == _DOMINANT and final.quality is Quality.MAJOR:
        fourth = key.minor and came == _SUBDOMINANT and before.quality is Quality.MINOR
        return CadenceKind.PHRYGIAN if fourth and before.is_inverted else CadenceKind.HALF
    if from_dominant and (went, final.quality) == _SUBMEDIANTS[key.minor]:
        return CadenceKind.DECEPTIVE
    return None


def with_cadences(
    names: Sequence[ChordMark], cadences: Sequence[PhraseClose]
) -> tuple[ChordMark, ...]:
    """Write the cadences behind the names of their last chords: ``"I (PAC)"``."""
    short = {cadence.step: f"({cadence.kind.short})" for cadence in cadences}
    named = {mark.step: mark.text for mark in names}
    steps = sorted({*short, *named})
    return tuple(
        ChordMark(step, " ".join(filter(None, [named.get(step, ""), short.get(step, "")])))
        for step in steps
    )
