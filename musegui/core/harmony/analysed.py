"""The analysis of a piece as it is written: numerals with cadences, and non-chord notes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from musegui.core.analysis.cadences import CadenceKind, find_cadences, with_cadences
from musegui.core.analysis.non_chord_notes import find_non_chord_notes
from musegui.core.ensembles import ENSEMBLES
from musegui.core.harmony.chord_track import analyse_numerals, chord_names
from musegui.core.harmony.home_key import signature_of
from musegui.core.keys import key_name
from musegui.core.marks import ChordMark
from musegui.core.score import Score
from musegui.core.translation import tr, tr_noop
from musegui.core.voices import Voice

_CADENCES = {
    CadenceKind.PERFECT: tr_noop("perfect authentic cadence in {key}"),
    CadenceKind.IMPERFECT: tr_noop("imperfect authentic cadence in {key}"),
    CadenceKind.HALF: tr_noop("half cadence in {key}"),
    CadenceKind.PHRYGIAN: tr_noop("Phrygian half cadence in {key}"),
    CadenceKind.PLAGAL: tr_noop("plagal cadence in {key}"),
    CadenceKind.DECEPTIVE: tr_noop("deceptive cadence in {key}"),
}


def analysed_numerals(score: Score) -> tuple[ChordMark, ...]:
    """Name what sounds by Roman numerals, with the kinds of cadences: ``"I (PAC)"``."""
    return with_cadences(analyse_numerals(score), find_cadences(score))


def printed_analysis(score: Score) -> tuple[ChordMark, ...]:
    """Name the chords that are asked for or sound by numerals, with the kinds of cadences."""
    return with_cadences(chord_names(score, numerals=True), find_cadences(score))


def note_kinds(score: Score, voices: Sequence[Voice]) -> tuple[ChordMark, ...]:
    """Write the kinds of the non-chord notes of voices that share a staff, where each begins.

    With two voices on the staff the letter of the voice stands before: ``"A PT"``.
    """
    parts = ENSEMBLES[score.ensemble].parts
    found: defaultdict[int, list[str]] = defaultdict(list)
    for note in find_non_chord_notes(score):
        if note.voice in voices and note.kind is not None:
            whose = f"{parts[note.voice].letter} " if len(voices) > 1 else ""
            found[note.start].append(f"{whose}{note.kind.short}")
    return tuple(ChordMark(step, " ".join(texts)) for step, texts in sorted(found.items()))


def analysis_remarks(score: Score) -> tuple[ChordMark, ...]:
    """Say in words where phrases close and which notes don't belong to their chords."""
    remarks = [
        ChordMark(step, tr(_CADENCES[kind], key=key_name(signature_of(key))))
        for step, kind, key in find_cadences(score)
    ]
    for start, _, voice, kind in find_non_chord_notes(score):
        what = tr("unexplained non-chord note") if kind is None else tr(kind)
        remarks.append(ChordMark(start, f"{score.voice_name(voice)}: {what}"))
    return tuple(sorted(remarks))
