"""What was asked of a fill and could not be kept: where, and what stood in the way.

The rule, which the fill panel states: at full chord strength (*exact*) a chord that is asked for
comes before the rules of part-writing, and a fault that no other notes of the chord avoid stays.
At any lower strength the rules come first, and the chord gives way. Locked notes come before both.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from musegui.core.analysis.spelling import key_of, note_name
from musegui.core.ensembles import fill_registers
from musegui.core.fill.fill_options import FillOptions, Strictness
from musegui.core.harmony.chord_track import ChordSpan, chord_spans, read_chord_track
from musegui.core.harmony.chords import ChordSymbol
from musegui.core.harmony.local_chords import written_chord
from musegui.core.keys import pitch_name
from musegui.core.notes import score_notes
from musegui.core.score import Cells, Score
from musegui.core.theory.faults import Fault, FaultKind, describe_fault, find_faults, touches
from musegui.core.timegrid import STEPS_PER_BEAT, places_in_bar
from musegui.core.translation import listed, tr, tr_n
from musegui.core.voices import VOICES, Registers, Voice

EXACT = 1.0
"""The chord strength at which chords come before the rules of part-writing."""


class UnmetWish(NamedTuple):
    """Where a wish was not kept, and what happened instead."""

    step: int
    words: str


def unmet_wishes(score: Score, written: Cells, options: FillOptions) -> list[UnmetWish]:
    """List what a fill was asked and did not keep, from left to right.

    Parameters
    ----------
    score : Score
        The finished one.
    written : ndarray of bool, shape (4, T)
        Cells that the fill wrote.
    options : FillOptions
        What was asked: faults count if they are forbidden, chords if they are exact.
    """
    unmet: list[UnmetWish] = []
    registers = fill_registers(score.ensemble, options.registers)
    if options.strictness is Strictness.FORBID:
        unmet += [
            UnmetWish(fault.step, describe_fault(score, fault) + collision(score, fault))
            for fault in find_faults(score)
            if touches(fault, written) and not _is_wished(score, fault, registers)
        ]
    if options.chord_strength >= EXACT:
        chords, _ = read_chord_track(score)
        for span in chord_spans(score):
            unmet += _beside_chord(score, written, span, chords[span.start])
    unmet += _out_of_register(score, written, registers)
    return sorted(unmet)


def describe_unmet(score: Score, wish: UnmetWish) -> str:
    """Say where and what: ``"bar 2 beat 1: parallel fifths, alto and tenor, where D is ..."``."""
    return f"{score.grid.position(wish.step)}: {wish.words}"


def collision(score: Score, fault: Fault) -> str:
    """Say what stood in the way of avoiding a fault; empty if nothing that was asked did."""
    steps = range(max(fault.step - 1, 0), fault.step + 1)
    asked = dict.fromkeys(
        written_chord(span.text)
        for span in chord_spans(score)
        if any(span.start <= s < span.stop for s in steps)
    )
    if asked:
        return tr_n(
            ", where {chords} is asked for",
            ", where {chords} are asked for",
            len(asked),
            chords=listed(list(asked)),
        )
    span = slice(steps.start, steps.stop)
    locked = [voice for voice in fault.voices if score.locks[voice, span].any()]
    names = listed([score.voice_name(voice) for voice in locked])
    return tr(", beside locked notes of the {voices}", voices=names) if locked else ""


def _is_wished(score: Score, fault: Fault, registers: Registers) -> bool:
    """Tell whether a pitch out of compass is one that its register takes in."""
    if fault.kind is not FaultKind.COMPASS:
        return False
    voice = fault.voices[0]
    lowest, highest = registers[voice]
    return bool(lowest <= score.pitches[voice, fault.step] <= highest)


def _beside_chord(
    score: Score, written: Cells, span: ChordSpan, chord: ChordSymbol | None
) -> list[UnmetWish]:
    """Find the voices that leave a chord on the beat: written ones, and a locked bass."""
    if chord is None:
        return []
    inside = slice(span.start, span.stop)
    places = places_in_bar(score.grid, span.stop)[inside]
    on_beat = places % STEPS_PER_BEAT < STEPS_PER_BEAT // 2
    unmet = []
    for voice in VOICES:
        classes, bound = chord.pitch_classes, written[voice, inside]
        if voice is Voice.BASS and chord.bass is not None:
            classes, bound = (chord.bass,), bound | score.locks[voice, inside]
        row = score.pitches[voice, inside]
        strange = bound & on_beat & (row >= 0) & ~np.isin(row % 12, classes)
        if strange.any():
            at = int(np.flatnonzero(strange)[0])
            fields = {
                "voice": score.voice_name(voice),
                "note": note_name(score, voice, span.start + at),
                "chord": written_chord(span.text),
            }
            words = (
                tr("{voice} on {note}, where {chord} is asked for", **fields)
                if written[voice, span.start + at]
                else tr("locked {voice} on {note}, where {chord} is asked for", **fields)
            )
            unmet.append(UnmetWish(span.start + at, words))
    return unmet


def _out_of_register(score: Score, written: Cells, registers: Registers) -> list[UnmetWish]:
    unmet = []
    for note in score_notes(score):
        lowest, highest = registers[note.voice]
        if lowest <= note.pitch <= highest or not written[note.voice, note.start]:
            continue
        key = key_of(score, note.start)
        words = tr(
            "{voice} on {note}, outside its register, {lowest} to {highest}",
            voice=score.voice_name(note.voice),
            note=note_name(score, note.voice, note.start),
            lowest=pitch_name(lowest, key),
            highest=pitch_name(highest, key),
        )
        unmet.append(UnmetWish(note.start, words))
    return unmet
