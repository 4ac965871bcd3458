"""How near a harmonization comes to Bach where no rule is broken: finer points, form, silence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.recognition import find_key, pitch_class_durations
from musegui.core.analysis.spelling import note_fifths
from musegui.core.fill.fill_options import FillOptions
from musegui.core.score import Score
from musegui.core.theory.reading import SECOND, Reading
from musegui.core.theory.textbook import find_lessons
from musegui.core.theory.voice_leading import find_points
from musegui.core.timegrid import STEPS_PER_WHOLE
from musegui.core.voices import Voice
from musegui.model.evaluation.metrics import ReportProgress, no_progress
from musegui.model.network.encoding import pitches_of
from musegui.model.sampling.filler import NetworkFiller
from musegui.model.training.chorales import Chorale

SILENT_BARS = 8

Pitches = NDArray[np.int8]


def point_rates(pieces: Sequence[tuple[Pitches, NDArray[np.int64]]]) -> dict[str, float]:
    """Give how often each finer point and each fault that is taught occurs, per 1,000 occasions.

    Parameters
    ----------
    pieces : sequence of (ndarray of shape (4, T), ndarray of shape (T,))
        Pitches, and the place of each step in its bar.
    """
    counts: Counter[str] = Counter()
    occasions: Counter[str] = Counter()
    for pitches, places in pieces:
        fifths = note_fifths(Score.empty(pitches.shape[1]).replace(pitches=pitches))
        reading = Reading(pitches.astype(np.int16), places)
        lessons = find_lessons(reading, fifths)
        for kind, finding in [*find_points(reading).items(), *lessons.items()]:
            counts[str(kind)] += finding.count
            occasions[str(kind)] += finding.occasions
    return {kind: 1000 * counts[kind] / max(occasions[kind], 1) for kind in counts}


def form_shares(pieces: Sequence[Chorale], real: Sequence[Chorale]) -> dict[str, float]:
    """Give the share of openings on the tonic, of major thirds at the end, and of bass seconds.

    Parameters
    ----------
    pieces : sequence of Chorale
    real : sequence of Chorale
        The pieces that theirs are the sopranos of; they say which key it is. An opening counts
        where the soprano's first note is in the tonic triad, an ending where the key is minor.
    """
    openings: list[bool] = []
    thirds: list[bool] = []
    moves: list[int] = []
    for piece, original in zip(pieces, real, strict=True):
        pitches, key = pitches_of(piece.classes).astype(int), original.key
        bass = pitches[Voice.BASS]
        both = (bass[1:] >= 0) & (bass[:-1] >= 0) & (bass[1:] != bass[:-1])
        moves += np.abs(np.diff(bass))[both].tolist()
        together = np.flatnonzero((pitches >= 0).all(axis=0))
        if key is None or not len(together):
            continue
        triad = {(key.tonic + above) % 12 for above in (0, 3 if key.minor else 4, 7)}
        first, last = (set((pitches[:, step] % 12).tolist()) for step in together[[0, -1]])
        if pitches[Voice.SOPRANO, together[0]] % 12 in triad:
            openings.append(first <= triad and key.tonic in first)
        if key.minor:
            thirds.append((key.tonic + 4) % 12 in last)
    return {
        "opens_on_tonic": _share(openings),
        "minor_ends_with_major_third": _share(thirds),
        "bass_seconds": _share([move <= SECOND for move in moves]),
    }


def _share(found: Sequence[bool]) -> float:
    return float(np.mean(found)) if found else float("nan")


def write_from_silence(
    filler: NetworkFiller,
    options: FillOptions,
    count: int,
    seed: int,
    progress: ReportProgress = no_progress,
) -> list[Score]:
    """Fill empty scores of eight bars of 4/4, of which nothing is known."""
    made = []
    for index in range(count):
        score = Score.empty(SILENT_BARS * STEPS_PER_WHOLE)
        everything = np.ones(score.pitches.shape, dtype=bool)
        *_, last = filler.fill(score, everything, options, seed + index)
        made.append(last.candidates[0].score)
        progress(index + 1, count)
    return made


def coherence(pieces: Sequence[Pitches]) -> dict[str, float]:
    """Give the share of pieces that end on their tonic, and of those whose halves share a key.

    The tonic is that of the whole piece's key, and the last bass note has to be it.
    """
    home: list[bool] = []
    one_key: list[bool] = []
    for pitches in pieces:
        bass = pitches[Voice.BASS][pitches[Voice.BASS] >= 0]
        whole, *halves = (
            find_key(pitch_class_durations(part))
            for part in (pitches, *np.array_split(pitches, 2, axis=1))
        )
        home.append(bool(bass.size) and int(bass[-1]) % 12 == whole.tonic)
        one_key.append(halves[0] == halves[1])
    return {"ends_on_tonic": _share(home), "halves_in_one_key": _share(one_key)}
