"""What a fault is, why it is one and what cures it, in words; and where a fill could cure it."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from musegui.core.harmony.spelling import note_name
from musegui.core.notes import note_at
from musegui.core.score import Cells, Score
from musegui.core.theory.faults import Fault, Kind
from musegui.core.theory.rules import RULES, Severity, fault_cells

_POINTS = {Severity.GRAVE: 4, Severity.FAULT: 2, Severity.STYLE: 1}


def rate_words(kind: Kind) -> str:
    """Say how often Bach breaks a rule."""
    rate = RULES[kind].bach
    often = "never" if not rate else f"{rate:g} times"
    return f"Bach: {often} in 1,000"


def explain_rule(kind: Kind) -> str:
    """Say what a rule forbids and why, what mends it, how often Bach breaks it, who teaches it."""
    rule = RULES[kind]
    return f"{rule.explanation}\n\n{rule.cure}\n\n{rate_words(kind)}. {rule.source}."


def explain_fault(score: Score, fault: Fault) -> str:
    """Say the same of a fault, and whose notes stand in the way of a fill."""
    rule = RULES[fault.kind]
    owner = _owner(score, fault)
    parts = [rule.explanation, rule.cure, owner, f"{rate_words(fault.kind)}. {rule.source}."]
    return "\n\n".join(part for part in parts if part)


def curable_cells(score: Score, faults: Iterable[Fault], *, wide: bool = False) -> Cells:
    """Mark what a fill may change to cure faults: the notes that take part and aren't locked.

    Parameters
    ----------
    wide : bool
        Whether the other voices may change, too, for as long as those notes last.

    Returns
    -------
    ndarray of bool, shape (4, T)
    """
    cells = np.zeros(score.pitches.shape, dtype=bool)
    for fault in faults:
        cells |= fault_cells(score, fault)
    if wide:
        cells = np.broadcast_to(cells.any(axis=0), cells.shape)
    return cells & ~score.locks & (score.pitches >= 0)


def is_locked(score: Score, fault: Fault) -> bool:
    """Tell whether all notes of a fault are the user's own."""
    return not curable_cells(score, [fault]).any()


def fault_points(faults: Iterable[Fault]) -> int:
    """Weigh faults: 4 points for a grave one, 2, or 1 for one of style."""
    return sum(_POINTS[RULES[fault.kind].severity] for fault in faults)


def _owner(score: Score, fault: Fault) -> str:
    """Say which of a fault's notes are locked, and what that means for its cure."""
    cells = fault_cells(score, fault) & score.locks
    locked = [voice for voice in fault.voices if cells[voice].any()]
    if not locked:
        return ""
    names = []
    for voice in locked:
        note = note_at(score, voice, fault.step)
        name = "" if note is None else f" {note_name(score, voice, note.start)}"
        names.append(f"{score.part(voice).name.lower()}'s{name}".rstrip())
    listed = " and the ".join(names)
    if not is_locked(score, fault):
        return f"The {listed} {'is' if len(names) == 1 else 'are'} locked: a fix changes the rest."
    either = "it" if len(names) == 1 else "one of them"
    return (
        f"These notes are your own, so no fix changes them: the {listed}. Change {either} by hand "
        f"as said above, or unlock {either} with Shift+L and fix."
    )
