"""Whether the chords that are suggested are those that Bach wrote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

import numpy as np

from musegui.core.analysis.recognition import recognise_chord
from musegui.core.harmony.home_key import signature_of
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.model.evaluation.beside_bach import score_of
from musegui.model.evaluation.metrics import ReportProgress, no_progress
from musegui.model.sampling.filler import NetworkFiller
from musegui.model.training.chorales import Chorale

BEATS_OF_PIECE = 4
_FIRST = (1, 3, 5)


class Standing(StrEnum):
    """What stands when a chord is suggested."""

    BEFORE = "what comes before"
    MELODY = "the melody alone"
    MELODY_BEFORE = "the melody and what comes before"
    ALL_ELSE = "everything else"


def suggested_chords(
    filler: NetworkFiller,
    pieces: Sequence[Chorale],
    seed: int,
    progress: ReportProgress = no_progress,
) -> dict[str, dict[str, float]]:
    """Hide a beat of Bach's and see whether his chord is among the likeliest.

    Returns
    -------
    dict
        By what stands: the share of beats at which his chord with his bass is the likeliest
        (``top 1``), or among the first three or five; the same without regard to the bass
        (``chord, top 1``, ...); and how many ``beats`` there are.
    """
    rng = np.random.default_rng(seed)
    hits: dict[Standing, list[tuple[int, int]]] = {standing: [] for standing in Standing}
    for index, piece in enumerate(pieces):
        real = score_of(piece)
        if piece.key is not None:
            real = real.replace(key=signature_of(piece.key))
        named = [beat for beat in real.grid.beat_starts(real.steps)[1:] if _named_in(real, beat)]
        for beat in rng.permutation(named)[:BEATS_OF_PIECE].tolist():
            for standing, asked in _situations(real, beat):
                hits[standing].append(_ranks(filler, real, asked, beat))
        progress(index + 1, len(pieces))
    return {str(standing): _shares(np.array(ranks)) for standing, ranks in hits.items()}


def _named_in(score: Score, beat: int) -> int | None:
    """Give the first step of a beat at which a chord has a name."""
    start, stop = score.grid.beat_span(beat)
    columns = range(start, min(stop, score.steps))
    return next((t for t in columns if recognise_chord(score.pitches[:, t]) is not None), None)


def _situations(real: Score, beat: int) -> Iterator[tuple[Standing, Score]]:
    _, stop = real.grid.beat_span(beat)
    melody = np.zeros_like(real.locks)
    melody[0] = True
    steps = np.arange(real.steps)
    hidden = {
        Standing.BEFORE: np.broadcast_to(steps >= beat, melody.shape),
        Standing.MELODY: ~melody,
        Standing.MELODY_BEFORE: ~melody & (steps >= beat),
        Standing.ALL_ELSE: ~melody & (steps >= beat) & (steps < stop),
    }
    for standing, cells in hidden.items():
        locks = melody & ~cells
        yield standing, real.replace(pitches=np.where(cells, OPEN, real.pitches), locks=locks)


def _ranks(filler: NetworkFiller, real: Score, asked: Score, beat: int) -> tuple[int, int]:
    """Tell how many chords were found likelier than Bach's, with its bass and without."""
    step = _named_in(real, beat)
    assert step is not None
    column = real.pitches[:, step]
    chord, bass = recognise_chord(column), int(column[column >= 0].min()) % 12
    likely = filler.likely_chords(asked, beat)
    return (
        _rank([(each.chord, each.bass) for each in likely], (chord, bass)),
        _rank(list(dict.fromkeys(each.chord for each in likely)), chord),
    )


def _rank(found: Sequence[object], wanted: object) -> int:
    return found.index(wanted) if wanted in found else len(found) + max(_FIRST)


def _shares(ranks: np.ndarray) -> dict[str, float]:
    shares = {
        f"{name}top {first}": float((ranks[:, column] < first).mean())
        for column, name in enumerate(("", "chord, "))
        for first in _FIRST
    }
    return {**shares, "beats": len(ranks)}
