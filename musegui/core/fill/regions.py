"""What of a piece is meant: bars by their printed numbers, voices, or a melody alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import numpy as np

from musegui.core.editing.edits import span_cells, voice_alone
from musegui.core.errors import UserError
from musegui.core.score import Cells, Score
from musegui.core.translation import tr
from musegui.core.voices import VOICES, Voice


def bar_steps(score: Score, bar: int) -> tuple[int, int]:
    """Give the steps ``(start, stop)`` of a bar.

    Raises
    ------
    UserError
        If the score has no such bar.
    """
    first = score.grid.first_bar_number()
    last = first + len(score.grid.bar_starts(score.steps)) - 1
    if not first <= bar <= last:
        raise UserError(
            tr(
                "There is no bar {bar}; the bars are {first} to {last}.",
                bar=bar,
                first=first,
                last=last,
            )
        )
    start, stop = score.grid.bar_span(bar)
    return start, min(stop, score.steps)


def named_region(
    score: Score, voices: Collection[Voice] | None = None, bars: Iterable[int] | None = None
) -> Cells:
    """Mark the cells of some voices in some bars, shape (4, T); all of those that are not named.

    Raises
    ------
    UserError
        If the score has no such bar.
    """
    spans = [(0, score.steps)] if bars is None else [bar_steps(score, bar) for bar in bars]
    region = np.zeros(score.pitches.shape, dtype=bool)
    for span in spans:
        region |= span_cells(score, VOICES if voices is None else voices, *span)
    return region


def melody_alone(score: Score, voice: Voice) -> Score:
    """Keep one voice of a piece, locked, for a fill to write the others to it.

    Raises
    ------
    UserError
        If that voice has no notes.
    """
    if not (score.pitches[voice] >= 0).any():
        raise UserError(
            tr(
                "The {voice} has no notes to harmonize; name another voice.",
                voice=score.voice_name(voice),
            )
        )
    return voice_alone(score, voice)
