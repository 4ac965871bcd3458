"""What a fault is, why it is one and what cures it, in words; and where a fill could cure it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

import numpy as np

from musegui.core.analysis.spelling import note_name
from musegui.core.notes import Note, note_at
from musegui.core.score import Cells, Score
from musegui.core.theory.faults import Fault, Kind
from musegui.core.theory.rules import RULES, Severity, check
from musegui.core.translation import listed, tr, tr_n
from musegui.core.voices import Voice

_POINTS = {Severity.GRAVE: 4, Severity.FAULT: 2, Severity.STYLE: 1}


def rate_words(kind: Kind) -> str:
    """Say how often Bach breaks a rule."""
    rate = RULES[kind].bach
    return tr("Bach: {rate:g} times in 1,000", rate=rate) if rate else tr("Bach: never in 1,000")


def explain_rule(kind: Kind) -> str:
    """Say what a rule forbids and why, what mends it, how often Bach breaks it, who teaches it."""
    rule = RULES[kind]
    return "\n\n".join([tr(rule.explanation), tr(rule.cure), _teachers(kind)])


def explain_fault(score: Score, fault: Fault) -> str:
    """Say the same of a fault, and whose notes keep a fill from it."""
    rule = RULES[fault.kind]
    parts = [tr(rule.explanation), tr(rule.cure), _owner(score, fault), _teachers(fault.kind)]
    return "\n\n".join(part for part in parts if part)


def _teachers(kind: Kind) -> str:
    """Say how often Bach breaks a rule, and who teaches it."""
    return f"{rate_words(kind)}. {tr(RULES[kind].source)}."


def fault_notes(score: Score, fault: Fault) -> tuple[Note, ...]:
    """Give the notes in which a fault is heard, one of each of its voices that sings there."""
    steps = (fault.step - (voice in fault.left) for voice in fault.voices)
    notes = map(partial(note_at, score), fault.voices, steps)
    return tuple(note for note in notes if note is not None)


def fault_cells(score: Score, fault: Fault) -> Cells:
    """Mark the notes that take part in a fault, a note being a run of one pitch.

    Returns
    -------
    ndarray of bool, shape (4, T)
    """
    cells = np.zeros(score.pitches.shape, dtype=bool)
    for voice in fault.voices:
        row, left = score.pitches[voice], voice in fault.left
        before, after = (0, 0) if left else RULES[fault.kind].reach
        bounds = np.array([0, *np.flatnonzero(np.diff(row)) + 1, len(row)])
        place = int(np.searchsorted(bounds, fault.step - left, side="right"))
        first, stop = (
            bounds[max(place - 1 - before, 0)],
            bounds[min(place + after, len(bounds) - 1)],
        )
        cells[voice, first:stop] = True
    return cells & (score.pitches >= 0)


def curable_cells(score: Score, faults: Iterable[Fault], *, wide: bool = False) -> Cells:
    """Mark what a fill may change to cure faults: the notes that take part and aren't locked.

    Where all of them are locked and the other voices can cure the fault, theirs are marked.

    Parameters
    ----------
    wide : bool
        Whether the other voices may change, too, for as long as those notes last.

    Returns
    -------
    ndarray of bool, shape (4, T)
    """
    free = ~score.locks & (score.pitches >= 0)
    marked = np.zeros_like(free)
    for fault in faults:
        cells = fault_cells(score, fault)
        everyone = wide or (RULES[fault.kind].chord and not (cells & free).any())
        marked |= cells.any(axis=0) if everyone else cells
    return marked & free


def faults_within(score: Score, region: Cells) -> int:
    """Count the faults that notes of a region take part in, matters of style aside.

    Only rules count that are on at first, so that the number agrees with what is marked there.
    """
    faults = (fault for fault in check(score) if RULES[fault.kind].severity is not Severity.STYLE)
    return sum(bool((fault_cells(score, fault) & region).any()) for fault in faults)


def is_locked(score: Score, fault: Fault) -> bool:
    """Tell whether a fault is the user's own, so that no fill may cure it."""
    return not curable_cells(score, [fault]).any()


def fault_points(faults: Iterable[Fault]) -> int:
    """Weigh faults: 4 points for a grave one, 2, or 1 for one of style."""
    return sum(_POINTS[RULES[fault.kind].severity] for fault in faults)


def _owner(score: Score, fault: Fault) -> str:
    """Say which of a fault's notes are locked, and what that means for its cure."""
    cells = fault_cells(score, fault)
    locked = [voice for voice in fault.voices if (cells & score.locks)[voice].any()]
    if not locked:
        return ""
    notes = listed([_named(score, fault, voice) for voice in locked])
    if is_locked(score, fault):
        return tr_n(
            "These notes are your own, so no fix changes them: {notes}. Change it by hand as said "
            "above, or unlock it with Shift+L and fix.",
            "These notes are your own, so no fix changes them: {notes}. Change one of them by hand "
            "as said above, or unlock one of them with Shift+L and fix.",
            len(locked),
            notes=notes,
        )
    notes = notes[:1].upper() + notes[1:]
    if (cells & ~score.locks).any():
        return tr_n(
            "{notes} is locked: a fix changes the rest.",
            "{notes} are locked: a fix changes the rest.",
            len(locked),
            notes=notes,
        )
    return tr_n(
        "{notes} is locked: a fix changes what the other voices sing to it.",
        "{notes} are locked: a fix changes what the other voices sing to it.",
        len(locked),
        notes=notes,
    )


def _named(score: Score, fault: Fault, voice: Voice) -> str:
    """Name a voice's note: ``"the alto's D4"``."""
    name = score.voice_name(voice)
    note = note_at(score, voice, fault.step - (voice in fault.left))
    if note is None:
        return tr("the {voice}'s notes", voice=name)
    return tr("the {voice}'s {note}", voice=name, note=note_name(score, voice, note.start))
