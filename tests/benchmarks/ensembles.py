"""Harmonize valid sopranos for every ensemble; count notes out of compass and faults.

    python -m tests.benchmarks.ensembles JSB.json [--pieces 20] [--bars 4] [--sweeps 12]

The file is that of `musegui train --data`; sopranos are cut after the given bars.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import numpy as np

from musegui.core.editing.arranging import arranged
from musegui.core.ensembles import ENSEMBLES
from musegui.core.fill.fill_options import FillOptions
from musegui.core.notes import score_notes
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.theory.faults import FaultKind, find_faults
from musegui.core.voices import Voice
from musegui.model.evaluation.beside_bach import score_of
from musegui.model.sampling.filler import NetworkFiller, load_shipped_filler
from musegui.model.training.chorales import load_jsb


def melody_of(score: Score, bars: int) -> Score:
    """Keep the soprano of some bars, locked, and leave the rest open."""
    steps = min(score.steps, score.grid.bar_span(bars)[1])
    voice = np.arange(4)[:, None] == Voice.SOPRANO
    pitches = np.where(voice, score.pitches, OPEN)[:, :steps]
    return Score.empty(steps, meters=score.meters, pickup_steps=score.pickup_steps).replace(
        pitches=pitches,
        onsets=score.onsets[:, :steps] & voice,
        locks=np.broadcast_to(voice, pitches.shape),
    )


def measure(
    filler: NetworkFiller, melody: Score, name: str, sweeps: int, seed: int
) -> Counter[str]:
    """Harmonize a melody for an ensemble and count what came of it."""
    placed = arranged(melody, name).score
    options = FillOptions(sweeps=sweeps, candidates=1)
    *_, last = filler.fill(placed, ~placed.locks, options, seed)
    [candidate] = last.candidates
    faults = Counter(fault.kind for fault in find_faults(candidate.score))
    outside = faults.pop(FaultKind.COMPASS, 0)
    return Counter(
        pieces=1,
        notes=len(score_notes(candidate.score)),
        outside=outside,
        faults=faults.total(),
        moved=int((candidate.score.pitches != placed.pitches)[placed.locks].any()),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--pieces", type=int, default=20)
    parser.add_argument("--bars", type=int, default=4)
    parser.add_argument("--sweeps", type=int, default=12)
    chosen = parser.parse_args()
    filler = load_shipped_filler("cpu")
    totals = {name: Counter[str]() for name in ENSEMBLES}
    for seed, piece in enumerate(load_jsb(chosen.file, "valid")[: chosen.pieces]):
        melody = melody_of(score_of(piece), chosen.bars)
        for name, total in totals.items():
            total.update(measure(filler, melody, name, chosen.sweeps, seed))
        print(f"after {seed + 1} sopranos", flush=True)
        for name, total in totals.items():
            rate = 1000 * total["faults"] / max(total["notes"], 1)
            print(
                f"| {ENSEMBLES[name].title} | {total['notes']} | {total['outside']} | "
                f"{total['faults']} | {rate:.1f} | {total['moved']} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
