"""A piece brought to the compasses of another ensemble, and to those of SATB for a fill."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from musegui.core.analysis.spelling import key_of
from musegui.core.editing.transposing import OCTAVE, transposed
from musegui.core.ensembles import ENSEMBLES, SATB
from musegui.core.keys import pitch_name
from musegui.core.notes import score_notes
from musegui.core.pitch import HIGHEST_MIDI_PITCH, HIGHEST_PITCH, LOWEST_PITCH, OPEN
from musegui.core.score import Score
from musegui.core.theory.faults import FaultKind, find_faults
from musegui.core.translation import tr, tr_n
from musegui.core.voices import COMPASSES, VOICE_COUNT, VOICES, Registers, Voice

_FARTHEST_SEMITONES = 24
_WAYS_LOOKED_AT = 6
"""How many ways to arrange a piece are looked at closely, of either kind."""
_OTHER_KEY_FAULTS = 3
"""Another key is taken if it avoids more faults than that, or a note out of compass."""
_OUTSIDE_FAULTS = 4
_ROOM_SEMITONES = 6
"""What a melody leaves of the bottom of its compass, in semitones."""
_OUT_OF_HEARING, _OUT_OF_COMPASS = 10_000.0, 40.0
"""What a note costs that the network does not know, and the share of notes out of compass."""


@dataclass(frozen=True)
class Arrangement:
    """A piece for another ensemble.

    Attributes
    ----------
    score : Score
    semitones : int
        By how much all voices were transposed.
    octaves : tuple of int, length 4
        By how much each voice was moved beside that.
    faults_before, faults_after : int
        Part-writing faults, without notes out of compass.
    unfit : tuple of str
        A sentence for each voice of which notes lie out of compass, or are left out.
    """

    score: Score
    semitones: int
    octaves: tuple[int, ...]
    faults_before: int
    faults_after: int
    unfit: tuple[str, ...]


def arranged(score: Score, name: str) -> Arrangement:
    """Bring a piece to the compasses of an ensemble.

    Of transpositions of all voices together, and of octaves for single voices, it takes the way
    with the fewest part-writing faults and notes out of compass, and stays in the key if another
    one is hardly better. A melody over voices that are still open stays off the bottom of its
    compass, so that they have room. Where a voice sounds as it does by default, it sounds as in the
    new ensemble.
    """
    if name == score.ensemble:
        faults = _count_faults(score)
        unfit = tuple(_out_of_compass(score))
        return Arrangement(score, 0, (0,) * VOICE_COUNT, faults, faults, unfit)
    made = {}
    for semitones, octaves in _ways(score, name):
        moved = _moved(score, name, semitones, octaves)
        if moved is not None:
            cost = _OTHER_KEY_FAULTS * bool(semitones % OCTAVE) + sum(
                _OUTSIDE_FAULTS if fault.kind is FaultKind.COMPASS else 1
                for fault in find_faults(moved)
            )
            cost += _low_notes(moved)
            far = abs(semitones) + OCTAVE * sum(map(abs, octaves))
            made[cost, far, semitones, octaves] = moved
    best = min(made)
    _, _, semitones, octaves = best
    return Arrangement(
        made[best], semitones, octaves, _count_faults(score), _count_faults(made[best]),
        (*_left_out(score, name), *_out_of_compass(made[best])),
    )  # fmt: skip


def _ways(score: Score, name: str) -> Iterator[tuple[int, tuple[int, ...]]]:
    """List those ways that leave the fewest notes out of compass."""
    compasses = ENSEMBLES[name].compasses
    sung = ENSEMBLES[name].voices
    compasses = tuple(
        (low + _ROOM_SEMITONES * (voice in _over_open(score)), high)
        for voice, (low, high) in zip(VOICES, compasses, strict=True)
    )
    outside = {
        (voice, shift): _outside(score, voice, shift, compasses) if voice in sung else 0
        for voice in VOICES
        for shift in range(-_FARTHEST_SEMITONES - OCTAVE, _FARTHEST_SEMITONES + OCTAVE + 1)
    }
    by_cost: dict[bool, list[tuple[int, int, int, tuple[int, ...]]]] = {False: [], True: []}
    for semitones in range(-_FARTHEST_SEMITONES, _FARTHEST_SEMITONES + 1):
        for octaves in product((0, -1, 1), repeat=VOICE_COUNT):
            notes = sum(outside[v, semitones + OCTAVE * octaves[v]] for v in VOICES)
            far = abs(semitones) + OCTAVE * sum(map(abs, octaves)) + 6 * bool(semitones % OCTAVE)
            by_cost[any(octaves)].append((notes, far, semitones, octaves))
    for costs in by_cost.values():
        yield from (
            (semitones, octaves) for _, _, semitones, octaves in sorted(costs)[:_WAYS_LOOKED_AT]
        )
    yield 0, (0,) * VOICE_COUNT


def _over_open(score: Score) -> frozenset[Voice]:
    """List the voices under which others are still to be written."""
    empty = [voice for voice in VOICES if (score.pitches[voice] == OPEN).all()]
    return frozenset(voice for voice in VOICES if any(below > voice for below in empty))


def _low_notes(score: Score) -> int:
    """Count the notes over open voices that lie at the bottom of their compass."""
    return sum(
        int(
            (
                score.pitches[voice][score.onsets[voice]]
                < score.part(voice).lowest + _ROOM_SEMITONES
            ).sum()
        )
        for voice in _over_open(score)
    )


def _outside(score: Score, voice: int, shift: int, compasses: Registers) -> int:
    """Count the notes of a voice that a shift takes out of its compass."""
    struck = score.pitches[voice][score.onsets[voice]].astype(np.int16) + shift
    low, high = compasses[voice]
    return int(((struck < low) | (struck > high)).sum())


def _moved(score: Score, name: str, semitones: int, octaves: tuple[int, ...]) -> Score | None:
    """Move all voices and bring them to an ensemble; None where a note would leave MIDI's range."""
    old, new = ENSEMBLES[score.ensemble].parts, ENSEMBLES[name].parts
    try:
        score = transposed(score, semitones)
    except ValueError:
        return None
    shifts = OCTAVE * np.array(octaves, dtype=np.int16)[:, None]
    pitches = np.where(score.pitches >= 0, score.pitches + shifts, score.pitches)
    sounding = pitches[score.pitches >= 0]
    if sounding.size and (sounding.min() < 0 or sounding.max() > HIGHEST_MIDI_PITCH):
        return None
    freed = np.array(
        [before.rests and not after.rests for before, after in zip(old, new, strict=True)]
    )
    voices = tuple(
        replace(settings, program=after.program) if settings.program == before.program else settings
        for settings, before, after in zip(score.voices, old, new, strict=True)
    )
    return score.replace(
        pitches=np.where(freed[:, None], OPEN, pitches).astype(np.int8),
        locks=score.locks & ~freed[:, None],
        voices=voices,
        ensemble=name,
    )


def _count_faults(score: Score) -> int:
    """Count part-writing faults, without notes out of compass."""
    return sum(fault.kind is not FaultKind.COMPASS for fault in find_faults(score))


def _left_out(score: Score, name: str) -> Iterator[str]:
    for voice in VOICES:
        count = int(score.onsets[voice].sum())
        if ENSEMBLES[name].parts[voice].rests and count:
            yield tr_n(
                "{voice} rests: {n} note left out.",
                "{voice} rests: {n} notes left out.",
                count,
                voice=ENSEMBLES[score.ensemble].parts[voice].label,
            )


def _out_of_compass(score: Score) -> Iterator[str]:
    """Say for each voice in which bars notes lie out of its compass."""
    for voice in VOICES:
        part = score.part(voice)
        bars = [
            score.grid.position(note.start).bar
            for note in score_notes(score)
            if note.voice == voice and not part.lowest <= note.pitch <= part.highest
        ]
        if bars:
            key = key_of(score)
            fields = {
                "voice": part.label,
                "lowest": pitch_name(part.lowest, key),
                "highest": pitch_name(part.highest, key),
                "bars": ", ".join(str(bar) for bar in dict.fromkeys(bars)),
            }
            yield (
                tr_n(
                    "{voice}: {n} note outside {lowest}–{highest}, in bar {bars}.",
                    "{voice}: {n} notes outside {lowest}–{highest}, in bar {bars}.",
                    len(bars),
                    **fields,
                )
                if len(set(bars)) == 1
                else tr(
                    "{voice}: {notes} notes outside {lowest}–{highest}, in bars {bars}.",
                    notes=len(bars),
                    **fields,
                )
            )


def semitones_to_satb(score: Score) -> int:
    """Choose by how much a piece is transposed so that a fill can write it for SATB.

    What stands has to lie where the network hears it, and best in the compasses of SATB; then the
    ensemble's compasses are to agree with those as well as they can.
    """
    if score.ensemble == SATB:
        return 0
    compasses = ENSEMBLES[score.ensemble].compasses
    sung = ENSEMBLES[score.ensemble].voices
    sounding = score.pitches[score.pitches >= 0].astype(np.int16)

    def cost(shift: int) -> tuple[float, int]:
        moved = sounding + shift
        if moved.size and (moved.min() < 0 or moved.max() > HIGHEST_MIDI_PITCH):
            return np.inf, abs(shift)
        unheard = int(((moved < LOWEST_PITCH) | (moved > HIGHEST_PITCH)).sum())
        outside = sum(_outside(score, voice, shift, COMPASSES) for voice in sung)
        notes = max(int(score.onsets.sum()), 1)
        misfit = sum(_misfit(compasses[voice], COMPASSES[voice], shift) for voice in sung)
        misfit += abs(shift)
        return _OUT_OF_HEARING * unheard + _OUT_OF_COMPASS * outside / notes + misfit, abs(shift)

    return min(range(-_FARTHEST_SEMITONES, _FARTHEST_SEMITONES + 1), key=cost)


def _misfit(compass: tuple[int, int], other: tuple[int, int], shift: int) -> int:
    """Tell how far a shifted compass and another are from one lying within the other, semitones."""
    (low, high), (other_low, other_high) = compass, other
    beyond = max(0, other_low - low - shift) + max(0, high + shift - other_high)
    short = max(0, low + shift - other_low) + max(0, other_high - high - shift)
    return min(beyond, short)
