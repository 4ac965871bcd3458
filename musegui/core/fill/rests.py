"""Where a fill rests with the voices that are given, and where it goes on without them.

At a phrase end all voices rest together, and so they do before the first given note and after the
last. In any other rest of the given voices the others go on, as they do beside given notes. A
phrase ends where the note before the rest is marked so; where nothing at all is marked, a rest of a
beat or more ends a phrase. (In the train and valid chorales all voices rest in 162 of the 163
rests of the soprano at a mark, and in one of the six at none; where no marks are given, in all 23.)
"""

from __future__ import annotations

from enum import IntEnum

import numpy as np

from musegui.core.harmony.closing import beat_start
from musegui.core.pitch import OPEN
from musegui.core.score import CADENCE_HERE, Cells, Score
from musegui.core.timegrid import STEPS_PER_BEAT, marked_spans


class Rest(IntEnum):
    """What is asked of the voices that are written."""

    FREE = 0
    """Nothing: no voice is given here."""
    TOGETHER = 1
    """To rest with the given voices."""
    GO_ON = 2
    """Not to rest."""


def plan_rests(score: Score, known: Cells) -> list[Rest]:
    """Say of every step whether the voices that are written rest there.

    Parameters
    ----------
    known : ndarray of bool, shape (4, T)
        Cells that are not about to be written. A voice of which no note is known is not given.

    Returns
    -------
    list of Rest, length T
    """
    sounding = known & (score.pitches >= 0)
    given = sounding.any(axis=1)
    if not given.any():
        return [Rest.GO_ON] * score.steps
    said = (known & (score.pitches != OPEN))[given].any(axis=0)
    plan = [Rest.GO_ON if says else Rest.FREE for says in said]
    for start, stop in marked_spans(said & ~sounding.any(axis=0)):
        if _ends_phrase(score, sounding, start, stop):
            plan[start:stop] = [Rest.TOGETHER] * (stop - start)
    return plan


def _ends_phrase(score: Score, sounding: Cells, start: int, stop: int) -> bool:
    """Tell whether a rest of the given voices from ``start`` to ``stop`` is one of all voices."""
    if not sounding[:, :start].any() or not sounding[:, stop:].any():
        return True
    if (score.cadences == CADENCE_HERE).any():
        struck = np.flatnonzero((sounding & score.onsets)[:, :start].any(axis=0))
        last = int(struck[-1]) if struck.size else start
        return bool((score.cadences[beat_start(score, last) : stop] == CADENCE_HERE).any())
    return stop - start >= STEPS_PER_BEAT
