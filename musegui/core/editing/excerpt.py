"""A part of a score as a score of its own."""

from __future__ import annotations

import numpy as np

from musegui.core.editing.edits import delete_steps, with_pickup
from musegui.core.pitch import REST
from musegui.core.score import Cells, Score


def excerpt(score: Score, cells: Cells) -> Score:
    """Keep what lies in some cells, from the first of them to the last; the rest is silent.

    Tempo and meter are those in force there. Where it begins within a bar, what is left of that
    bar becomes the upbeat.

    Parameters
    ----------
    cells : ndarray of bool, shape (4, T)
        At least one.
    """
    columns = np.flatnonzero(cells.any(axis=0))
    start, stop = int(columns[0]), int(columns[-1]) + 1
    kept = score.replace(pitches=np.where(cells, score.pitches, REST), onsets=score.onsets & cells)
    if start:
        bars = score.grid.bar_starts(score.steps + 1)
        rest_of_bar = 0 if start in bars else min((b for b in bars if b > start), default=0) - start
        kept = with_pickup(delete_steps(kept, stop, score.steps), 0)
        return with_pickup(delete_steps(kept, 0, start), max(rest_of_bar, 0))
    return delete_steps(kept, stop, score.steps)
