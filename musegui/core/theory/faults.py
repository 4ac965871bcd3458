"""Part-writing faults one by one: what, where, between which voices, and in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.spelling import key_of, note_name
from musegui.core.ensembles import ENSEMBLES, EnsemblePart
from musegui.core.keys import pitch_name
from musegui.core.score import Cells, Score
from musegui.core.theory.part_writing import FIFTH, MAX_LEAP, MAX_SPACING, find_parallels
from musegui.core.theory.textbook import Lesson
from musegui.core.theory.voice_leading import Point
from musegui.core.translation import listed, tr
from musegui.core.voices import VOICES, Voice


class FaultKind(StrEnum):
    """What is against the rules."""

    FIFTHS = "parallel fifths"
    OCTAVES = "parallel octaves"
    CROSSING = "crossing"
    SPACING = "wide spacing"
    COMPASS = "out of compass"
    LEAP = "wide leap"


_OF_MOTION = (FaultKind.FIFTHS, FaultKind.OCTAVES, FaultKind.LEAP)
"""Faults of the move from the step before."""


Kind = FaultKind | Point | Lesson
"""Whatever can be against a rule; `find_faults` looks for the first of these alone."""


class Fault(NamedTuple):
    """One fault.

    Attributes
    ----------
    step : int
        Where it is heard.
    kind : Kind
    voices : tuple of Voice
        Those that take part, the upper one first.
    left : tuple of Voice
        Those of them of which the note that ends there takes part, not the one that begins.
    """

    step: int
    kind: Kind
    voices: tuple[Voice, ...]
    left: tuple[Voice, ...] = ()


def find_faults(score: Score) -> list[Fault]:
    """List the part-writing faults of a score from left to right, each once, where it begins."""
    wide = score.pitches.astype(np.int16)
    found = [
        Fault(
            parallel.step,
            FaultKind.FIFTHS if parallel.interval == FIFTH else FaultKind.OCTAVES,
            (parallel.upper, parallel.lower),
        )
        for parallel in find_parallels(score.pitches)
    ]
    found += _between_neighbours(wide, ENSEMBLES[score.ensemble].voices)
    for voice in VOICES:
        found += _within_voice(wide[voice], voice, score.onsets[voice], score.part(voice))
    return sorted(found)


def touches(fault: Fault, region: Cells) -> bool:
    """Tell whether a cell of a region, shape (4, T), takes part in a fault."""
    first = fault.step - (fault.kind in _OF_MOTION)
    return bool(region[list(fault.voices), first : fault.step + 1].any())


def describe_fault(score: Score, fault: Fault) -> str:
    """Say a fault in words: ``"parallel fifths, alto and tenor"``, ``"soprano on D6, ..."``."""
    first, *others = (score.voice_name(voice) for voice in fault.voices)
    pitches = [int(score.pitches[voice, fault.step]) for voice in fault.voices]
    names = [
        note_name(score, voice, fault.step) if pitch >= 0 else tr("a rest")
        for voice, pitch in zip(fault.voices, pitches, strict=True)
    ]
    match fault.kind:
        case FaultKind.CROSSING:
            return tr(
                "{voice} on {note} below the {lower_voice}'s {lower_note}",
                voice=first,
                note=names[0],
                lower_voice=others[0],
                lower_note=names[1],
            )
        case FaultKind.SPACING:
            return tr(
                "{upper_voice} and {lower_voice} {semitones} semitones apart, more than {most}",
                upper_voice=first,
                lower_voice=others[0],
                semitones=abs(pitches[0] - pitches[1]),
                most=MAX_SPACING[VOICES[fault.voices[1] - 1]],
            )
        case FaultKind.COMPASS:
            return _describe_compass(score, fault, names[0])
        case FaultKind.LEAP:
            return _describe_leap(score, fault, names[0])
        case _ if len(fault.voices) == len(ENSEMBLES[score.ensemble].voices) > 1:
            return tr(fault.kind)
        case _:
            return tr("{fault}, {voices}", fault=tr(fault.kind), voices=listed([first, *others]))


def _describe_compass(score: Score, fault: Fault, note: str) -> str:
    (voice,) = fault.voices
    spec, key = score.part(voice), key_of(score, fault.step)
    name = score.voice_name(voice)
    if score.pitches[voice, fault.step] < spec.lowest:
        lowest = pitch_name(spec.lowest, key)
        return tr("{voice} on {note}, below {lowest}", voice=name, note=note, lowest=lowest)
    highest = pitch_name(spec.highest, key)
    return tr("{voice} on {note}, above {highest}", voice=name, note=note, highest=highest)


def _describe_leap(score: Score, fault: Fault, note: str) -> str:
    (voice,) = fault.voices
    before, after = score.pitches[voice, fault.step - 1 : fault.step + 1].tolist()
    fields = {
        "voice": score.voice_name(voice), "semitones": abs(after - before), "note": note,
    }  # fmt: skip
    if after > before:
        return tr("{voice} leaps {semitones} semitones up to {note}", **fields)
    return tr("{voice} leaps {semitones} semitones down to {note}", **fields)


def _between_neighbours(wide: NDArray[np.int16], voices: Sequence[Voice]) -> Iterator[Fault]:
    """Find crossings and wide spacings, once for as long as the two notes last.

    Two voices with only silence between them are neighbours, too; how far apart those may lie
    nobody says.
    """
    sounds = wide >= 0
    for upper, lower in combinations(voices, 2):
        beside = not any(upper < voice < lower for voice in voices)
        silent = ~sounds[upper + 1 : lower].any(axis=0)
        known = sounds[upper] & sounds[lower] & silent
        distance = wide[upper] - wide[lower]
        changed = np.ones(wide.shape[1], dtype=bool)
        changed[1:] = (
            (wide[upper, 1:] != wide[upper, :-1])
            | (wide[lower, 1:] != wide[lower, :-1])
            | ~known[:-1]
        )
        wrong = {FaultKind.CROSSING: distance < 0}
        if beside:
            wrong[FaultKind.SPACING] = distance > MAX_SPACING[VOICES[lower - 1]]
        for kind, where in wrong.items():
            for step in np.flatnonzero(where & changed & known).tolist():
                yield Fault(step, kind, (upper, lower))


def _within_voice(
    row: NDArray[np.int16], voice: Voice, onsets: NDArray[np.bool_], part: EnsemblePart
) -> list[Fault]:
    """Find notes out of compass, and leaps."""
    outside = onsets & ((row < part.lowest) | (row > part.highest))
    leaps = np.zeros(len(row), dtype=bool)
    leaps[1:] = (row[1:] >= 0) & (row[:-1] >= 0) & (np.abs(np.diff(row)) > MAX_LEAP)
    return [
        Fault(int(step), kind, (voice,))
        for kind, wrong in ((FaultKind.COMPASS, outside), (FaultKind.LEAP, leaps))
        for step in np.flatnonzero(wrong)
    ]
