"""Whether a fill does what a figured bass asks: Bach's basses with the figures of his chords."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from musegui.core.fill.fill_options import FillOptions, Strictness
from musegui.core.harmony.chords import ChordSymbol
from musegui.core.harmony.figured_bass import figures_of, read_figures
from musegui.core.harmony.home_key import signature_of
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.theory.faults import FaultKind, find_faults
from musegui.core.voices import Voice
from musegui.model.evaluation.beside_bach import score_of
from musegui.model.evaluation.metrics import ReportProgress, no_progress
from musegui.model.sampling.filler import NetworkFiller
from musegui.model.training.chorales import Chorale

_ROOT_AND_THIRD = 2
_UPPER = slice(None, Voice.BASS)


def realized_figures(
    filler: NetworkFiller,
    pieces: Sequence[Chorale],
    options: FillOptions,
    seed: int,
    progress: ReportProgress = no_progress,
) -> dict[str, float]:
    """Fill the upper voices over figured basses.

    A figure is realized if, within the beat on which it stands, nothing but its chord sounds, with
    root and third. The same is counted in Bach's own voices, whose figures they are.

    Returns
    -------
    dict
        ``realized`` and ``bach``, the shares of figures; how many ``figures`` there are; and how
        many faults of each kind the fills have.
    """
    options = replace(options, strictness=Strictness.FORBID)
    kept = bach = figures = 0
    faults = dict.fromkeys(FaultKind, 0)
    for index, piece in enumerate(pieces):
        real = score_of(piece)
        if piece.key is not None:
            real = real.replace(key=signature_of(piece.key))
        pitches, locks = real.pitches.copy(), np.zeros_like(real.locks)
        pitches[_UPPER], locks[Voice.BASS] = OPEN, True
        asked = real.replace(pitches=pitches, locks=locks, figures=figures_of(real))
        *_, last = filler.fill(asked, ~locks, options, seed + index)
        made = last.candidates[0].score
        chords, _ = read_figures(asked)
        for mark in asked.figures:
            chord = chords[mark.step]
            if chord is not None:
                figures += 1
                kept += _is_realized(made, mark.step, chord)
                bach += _is_realized(real, mark.step, chord)
        for fault in find_faults(made):
            faults[FaultKind(str(fault.kind))] += 1
        progress(index + 1, len(pieces))
    shares = {"realized": kept / max(figures, 1), "bach": bach / max(figures, 1)}
    return {**shares, "figures": figures, **{str(kind): n for kind, n in faults.items()}}


def _is_realized(score: Score, step: int, chord: ChordSymbol) -> bool:
    wanted = set(chord.pitch_classes)
    needed = set(chord.pitch_classes[:_ROOT_AND_THIRD])
    stop = min(step + score.grid.meter_at(step).beat_steps, score.steps)
    columns = (score.pitches[:, at] for at in range(step, stop))
    sounding = ({int(pitch) % 12 for pitch in column if pitch >= 0} for column in columns)
    return any(needed <= classes <= wanted for classes in sounding)
