"""What is drawn of a voice: runs of cells of one note and one owner, as arrays.

Where voices sing in unison they share the row: each run has a lane of it, the highest voice's on
top.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.document import Confidence

CONFIDENCE_LEVELS = 6


@dataclass(frozen=True, eq=False)
class Segments:
    """Runs of cells, from left to right; each array has shape (n,).

    Attributes
    ----------
    starts, stops : ndarray of int
    pitches : ndarray of int
    locked : ndarray of bool
    levels : ndarray of int
        Confidence from 0 (none) to ``CONFIDENCE_LEVELS - 1``; the mean of the run's cells.
    heads : ndarray of bool
        Whether the note is struck here; False where a run goes on with another owner's cells.
    lanes, shares : ndarray of int
        Which part of its row the run has, counted from the top, and of how many.
    """

    starts: NDArray[np.int64]
    stops: NDArray[np.int64]
    pitches: NDArray[np.int64]
    locked: NDArray[np.bool_]
    levels: NDArray[np.int64]
    heads: NDArray[np.bool_]
    lanes: NDArray[np.int64]
    shares: NDArray[np.int64]

    def between(self, start: int, stop: int) -> slice:
        """Find the runs that touch the steps from ``start`` up to ``stop``."""
        first = int(np.searchsorted(self.stops, start, side="right"))
        return slice(first, int(np.searchsorted(self.starts, stop, side="left")))


def note_segments(
    score: Score, confidence: Confidence, voice: Voice, hidden: frozenset[Voice] = frozenset()
) -> Segments:
    """Cut the notes of a voice where their owner changes, or who sings along.

    Parameters
    ----------
    confidence : ndarray of float32, shape (4, T)
    hidden : frozenset of Voice
        Voices that take up no room.
    """
    pitches, onsets, locks = score.pitches[voice], score.onsets[voice], score.locks[voice]
    sounding = pitches >= 0
    along = (score.pitches == pitches) & sounding
    along[list(hidden - {voice})] = False
    lanes, shares = along[:voice].sum(axis=0), along.sum(axis=0)
    begins = sounding.copy()
    begins[1:] &= onsets[1:] | (locks[1:] != locks[:-1]) | ~sounding[:-1]
    begins[1:] |= sounding[1:] & ((lanes[1:] != lanes[:-1]) | (shares[1:] != shares[:-1]))
    starts = np.flatnonzero(begins)
    breaks = np.append(np.flatnonzero(begins | ~sounding), score.steps)
    stops = breaks[np.searchsorted(breaks, starts, side="right")]
    sums = np.concatenate([[0.0], np.cumsum(confidence[voice], dtype=np.float64)])
    means = (sums[stops] - sums[starts]) / np.maximum(stops - starts, 1)
    return Segments(
        starts,
        stops,
        pitches[starts].astype(np.int64),
        locks[starts],
        np.clip((means * CONFIDENCE_LEVELS).astype(np.int64), 0, CONFIDENCE_LEVELS - 1),
        onsets[starts],
        lanes[starts],
        shares[starts],
    )


def open_spans(score: Score, voice: Voice) -> list[tuple[int, int]]:
    """List the spans in which a voice is still empty."""
    cells = (score.pitches[voice] == OPEN).astype(np.int8)
    edges = np.flatnonzero(np.diff(cells, prepend=0, append=0))
    return [(int(a), int(b)) for a, b in edges.reshape(-1, 2)]
