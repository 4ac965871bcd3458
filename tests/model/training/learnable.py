"""Tiny pieces to learn from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from musegui.core.score import Score
from musegui.files.scores import write_score
from musegui.model.evaluation.beside_bach import score_of
from tests.model.conftest import make_pieces


def make_scores(count: int) -> list[Score]:
    """Make pieces that differ: block chords in other orders."""
    piece = make_pieces()[0]
    scores = []
    for number in range(count):
        columns = np.roll(np.arange(12), number)[: 12 - number % 3]
        steps = (4 * columns[:, None] + np.arange(4)).ravel()
        varied = replace(
            piece,
            classes=piece.classes[:, steps],
            onsets=piece.onsets[:, steps],
            steps_into_bar=np.arange(len(steps)) % 16,
            cadences=piece.cadences[: len(steps)],
        )
        scores.append(score_of(varied))
    return scores


def write_pieces(folder: Path) -> Path:
    """Write five of them, each as a file of another kind, two in a folder inside."""
    (folder / "inner").mkdir(parents=True)
    kinds = (".mid", ".abc", ".krn", ".musicxml", ".muse")
    for number, (score, kind) in enumerate(zip(make_scores(5), kinds, strict=True)):
        write_score(score, folder / ("inner" if number % 2 else "") / f"piece {number}{kind}")
    return folder
