"""The continuation engines side by side: one row of figures each."""

from __future__ import annotations

import time
from collections.abc import Sequence
from statistics import median

from musegui.core.editing.edits import delete_steps
from musegui.core.errors import UserError
from musegui.core.fill.continuing import DEFAULT_ENGINE, with_bars_to_come
from musegui.core.fill.fill_options import FillOptions
from musegui.core.score import Score
from musegui.core.theory.faults import find_faults
from musegui.core.timegrid import STEPS_PER_WHOLE
from musegui.core.translation import tr
from musegui.core.voices import VOICE_COUNT
from musegui.model.continuation.base.engine import ContinuationEngine
from musegui.model.continuation.registry import ENGINES, make_engine
from musegui.model.evaluation.beside_bach import score_of
from musegui.model.evaluation.continuing_measures import (
    Continued,
    continuation_gaps,
    continue_openings,
    pattern_scores,
)
from musegui.model.evaluation.metrics import framewise_nll
from musegui.model.evaluation.similarity.distributions import Passage, style_against
from musegui.model.evaluation.subject import CROP_STEPS, Evaluation, Result
from musegui.model.training.chorales import Chorale

TIMED_BARS, _TIMES = 4, 3
BACH = "Bach"
"""The row of the real pieces, which has the figures that need no comparison."""


def engine_row(evaluation: Evaluation, name: str) -> tuple[Result, Result]:
    """Measure one engine; give its row, and that of the real pieces beside it.

    Returns
    -------
    row : dict
        ``nats_per_note`` (a note is a cell of the grid, teacher-forced in order of time),
        ``continuation`` and ``patterns`` with their ranges, ``pattern_curves``, ``style`` (against
        the real pieces), ``faults`` per 1,000 notes, and ``cpu_seconds`` for four bars.
    real_row : dict
    """
    options = evaluation.options
    fill_options = evaluation.fill_options
    engine = make_engine(name, evaluation.filler)
    seconds = seconds_for_four_bars(engine, evaluation.pieces, fill_options, options.seed)
    continued = continue_openings(
        engine,
        evaluation.pieces,
        fill_options,
        options.seed,
        evaluation.watch(f"{name}: continuing"),
    )
    if not continued:
        raise UserError(tr("No piece is long enough to be continued; leave out --data."))
    scores, curves = pattern_scores(continued, options.seed)
    row = {
        "nats_per_note": _nats_per_note(evaluation, name),
        "continuation": continuation_gaps(continued, options.seed),
        "patterns": scores,
        "pattern_curves": curves,
        **_beside([each.written for each in continued], continued),
        "cpu_seconds": seconds,
    }
    return row, _beside([each.real for each in continued], continued)


def _beside(passages: Sequence[Passage], continued: Sequence[Continued]) -> Result:
    real = [each.real for each in continued]
    return {"style": style_against(passages, real), "faults": fault_rate(passages)}


def fault_rate(passages: Sequence[Passage]) -> float:
    """Count the part-writing faults of passages, to 1,000 notes."""
    faults = notes = 0
    for pitches, onsets in passages:
        score = Score.empty(pitches.shape[1]).replace(pitches=pitches, onsets=onsets)
        faults += len(find_faults(score))
        notes += int(onsets.sum())
    return 1000 * faults / max(notes, 1)


def seconds_for_four_bars(
    engine: ContinuationEngine, pieces: Sequence[Chorale], options: FillOptions, seed: int
) -> float:
    """Give the usual processor time that four bars take after the first four of a piece.

    Other than time by the clock it is much the same on a machine that has other work to do.
    """
    score = score_of(pieces[0])
    start = min(TIMED_BARS * STEPS_PER_WHOLE, score.steps)
    opening = delete_steps(score, start, score.steps) if start < score.steps else score
    longer = with_bars_to_come(opening, TIMED_BARS)
    taken = []
    for _ in range(_TIMES):
        started = time.process_time()
        for _sweep in engine.extend(longer, options, seed):
            pass
        taken.append(time.process_time() - started)
    return median(taken)


def _nats_per_note(evaluation: Evaluation, name: str) -> float | None:
    crop = evaluation.options.crop_steps
    if name != DEFAULT_ENGINE:
        measure = ENGINES[name].nats_per_note
        return None if measure is None else measure(evaluation.pieces, crop or None)
    frames = framewise_nll(
        evaluation.networks,
        evaluation.on_network_grid(evaluation.pieces),
        orderings=1,
        chronological=True,
        crop_steps=CROP_STEPS if crop is None else crop,
        seed=evaluation.options.seed,
        progress=evaluation.watch(f"{name}: frames in order"),
    )
    return frames.single.mean / VOICE_COUNT
