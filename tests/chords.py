"""Pieces of plain chords."""

from __future__ import annotations

import numpy as np

from musegui.core.score import Score


def chord_piece(*chords: tuple[int, ...], **properties: object) -> Score:
    """Strike a chord on each beat; pitches from the soprano to the bass."""
    pitches = np.array(chords, dtype=np.int8).T.repeat(4, axis=1)
    onsets = np.tile([True, False, False, False], (4, len(chords)))
    return Score.empty(pitches.shape[1], **properties).replace(pitches=pitches, onsets=onsets)
