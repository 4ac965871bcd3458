"""Live filling: which generated cells an edit by hand puts in question."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.pitch import OPEN
from musegui.core.score import CADENCE_HERE, Cells, Score
from musegui.core.timegrid import STEPS_PER_BEAT, marked_spans, places_in_bar

REACH_STEPS = 4 * STEPS_PER_BEAT
"""How far from an edit, on either side, cells are rewritten."""

Columns = NDArray[np.bool_]


def live_region(before: Score, after: Score) -> Cells:
    """Give the cells around an edit that are generated, or open.

    Only what the user has said counts: notes of theirs that came, went or changed, phrase ends and
    chords. Locking and unlocking, or erasing generated notes, asks for nothing.

    Returns
    -------
    ndarray of bool, shape (4, T)
        Of ``after``; empty where nothing is to be done.
    """
    columns = edited_columns(before, after)
    reached = np.zeros_like(columns)
    beats = np.flatnonzero(places_in_bar(after.grid, after.steps) % STEPS_PER_BEAT == 0)
    for start, stop in marked_spans(columns):
        earlier = beats[beats <= max(start - REACH_STEPS, 0)]
        later = beats[beats >= stop + REACH_STEPS]
        first = int(earlier[-1]) if earlier.size else 0
        reached[first : int(later[0]) if later.size else after.steps] = True
    return reached & ~after.locks


def edited_columns(before: Score, after: Score) -> Columns:
    """Mark the steps at which what the user has said differs, shape (T,) of ``after``."""
    longest = max(before.steps, after.steps)
    in_place = _differing(_said(before, longest), _said(after, longest))[: after.steps]
    if before.steps == after.steps:
        return in_place
    shifted = _apart(_said(before, before.steps), _said(after, after.steps))
    return min(in_place, shifted, key=np.count_nonzero)


class _Said(NamedTuple):
    """What a score says, one column per step; ``locks`` tells what of it is the user's."""

    pitches: NDArray[np.int8]
    onsets: Cells
    locks: Cells
    marks: NDArray[np.object_]

    def part(self, columns: slice) -> _Said:
        return _Said(
            self.pitches[:, columns],
            self.onsets[:, columns],
            self.locks[:, columns],
            self.marks[columns],
        )


def _said(score: Score, steps: int) -> _Said:
    marks = np.full(steps, "", dtype=object)
    marks[: score.steps][score.cadences == CADENCE_HERE] = "."
    for step, text in score.chords:
        if step < steps:
            marks[step] += text
    if steps == score.steps:
        return _Said(score.pitches, score.onsets, score.locks, marks)
    more = ((0, 0), (0, steps - score.steps))
    return _Said(
        np.pad(score.pitches, more, constant_values=OPEN),
        np.pad(score.onsets, more),
        np.pad(score.locks, more),
        marks,
    )


def _differing(old: _Said, new: _Said) -> Columns:
    cells = (old.pitches != new.pitches) | (old.onsets != new.onsets)
    columns: Columns = (cells & (old.locks | new.locks)).any(axis=0) | (old.marks != new.marks)
    return columns


def _apart(old: _Said, new: _Said) -> Columns:
    """Mark what lies between where two scores part and where they meet again."""
    before, after = old.pitches.shape[1], new.pitches.shape[1]
    both = min(before, after)
    ahead = _first(_differing(old.part(slice(both)), new.part(slice(both))))
    tails = old.part(slice(before - both, None)), new.part(slice(after - both, None))
    behind = min(_first(_differing(*tails)[::-1]), both - ahead)
    columns = np.zeros(after, dtype=bool)
    columns[ahead : after - behind] = new.locks[:, ahead : after - behind].any(axis=0)
    return columns


def _first(columns: Columns) -> int:
    """Count the columns before the first one that is marked."""
    return int(np.argmax(columns)) if columns.any() else len(columns)
