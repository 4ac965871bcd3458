"""What a fill makes of melodies whose phrase ends it is not told: those it hears, and cadences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.phrases import guess_phrase_ends
from musegui.core.harmony.closing import beat_start
from musegui.core.harmony.home_key import home_key
from musegui.core.score import CADENCE_HERE, CADENCE_UNKNOWN
from musegui.core.voices import Voice
from musegui.model.evaluation.beside_bach import cadence_shares, harmonize_sopranos, score_of
from musegui.model.evaluation.metrics import ReportProgress, no_progress
from musegui.model.sampling.filler import NetworkFiller
from musegui.model.training.chorales import Chorale


def without_phrase_ends(piece: Chorale) -> Chorale:
    """Forget where the phrases of a piece end."""
    return replace(piece, cadences=np.full_like(piece.cadences, CADENCE_UNKNOWN))


def heard_phrase_ends(pieces: Sequence[Chorale]) -> dict[str, float]:
    """Compare the phrase ends that are heard in sopranos with those that are marked.

    Returns
    -------
    dict
        ``found``, the share of inner phrase ends, and ``right``, that of what is heard.
    """
    both = heard_ends = marked_ends = 0
    for piece in pieces:
        score = score_of(without_phrase_ends(piece))
        known = np.zeros(score.pitches.shape, dtype=bool)
        known[Voice.SOPRANO] = True
        keys = [home_key(score, known)] * score.steps
        heard = {beat_start(score, end) for end in guess_phrase_ends(score, known, keys)}
        here = piece.cadences == CADENCE_HERE
        here[1:] &= piece.cadences[:-1] != CADENCE_HERE
        marked = set(np.flatnonzero(here)[:-1].tolist())
        both += len(heard & marked)
        heard_ends += len(heard)
        marked_ends += len(marked)
    return {"found": both / max(marked_ends, 1), "right": both / max(heard_ends, 1)}


def cadences_unmarked(
    filler: NetworkFiller,
    pieces: Sequence[Chorale],
    options: FillOptions,
    seed: int,
    progress: ReportProgress = no_progress,
) -> dict[str, float]:
    """Give the share of each kind of cadence at phrase ends that the fill is not told of."""
    told = [without_phrase_ends(piece) for piece in pieces]
    made = harmonize_sopranos(filler, told, options, seed, progress)
    marked = [
        replace(piece, cadences=real.cadences) for piece, real in zip(made, pieces, strict=True)
    ]
    return cadence_shares(marked)
