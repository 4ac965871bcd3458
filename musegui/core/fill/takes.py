"""Takes: what a fill gave, its candidates side by side, to be put into the score again at will."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musegui.core.editing.shared_words import share_words
from musegui.core.fill.candidates import Candidate, with_filled_cells, writable_cells
from musegui.core.fill.fill_options import FillOptions
from musegui.core.score import Cells, Score
from musegui.core.translation import listed, tr, tr_n
from musegui.core.voices import VOICES

MAX_TAKES = 12
"""The last so many are kept."""

MAX_TAKE_CANDIDATES = 8

_MOSTLY = 0.9
"""Share of the steps that differ, from which on they are not told one by one."""

_TYPICAL_NLLS = (1.1, 0.8, 0.6, 0.4)
"""Below each there is one more dot. Bach's own chorales come to 0.62 on average (measured as
fills are; see the model card), so that their typicality is 3 or 4."""


def typicality(nll: float) -> int:
    """Tell from 1 to 5 how typical of Bach the network finds notes of this mean NLL (nats)."""
    return 1 + sum(nll < limit for limit in _TYPICAL_NLLS)


@dataclass(frozen=True, eq=False)
class Take:
    """The candidates of one fill, and how they were asked for.

    Attributes
    ----------
    label : str
        E.g. ``"Harmonize bars 1–4"``.
    options : FillOptions
    seed : int
    score_steps : int
        Length of the score that it was made for; in another it has no place.
    start : int
        The step of the score that the arrays begin at.
    region : ndarray of bool, shape (4, S)
        Cells that the candidates write.
    pitches : ndarray of int8, shape (candidates, 4, S)
    onsets : ndarray of bool, shape (candidates, 4, S)
    confidence : ndarray of float32, shape (candidates, 4, S)
    nlls : tuple of float
    faults : tuple of int
    engine : str
        The continuation engine that wrote it; empty if it was no continuation.
    continued_bars : int
        How many bars that added.
    """

    label: str
    options: FillOptions
    seed: int
    score_steps: int
    start: int
    region: Cells
    pitches: NDArray[np.int8]
    onsets: Cells
    confidence: NDArray[np.float32]
    nlls: tuple[float, ...]
    faults: tuple[int, ...]
    engine: str = ""
    continued_bars: int = 0

    def __len__(self) -> int:
        return len(self.nlls)

    @property
    def stop(self) -> int:
        """The step behind the last one."""
        return self.start + int(self.region.shape[1])

    def fits(self, score: Score) -> bool:
        """Tell whether it has its place in a score."""
        return score.steps == self.score_steps

    def put_into(
        self, index: int, score: Score, confidence: NDArray[np.float32]
    ) -> tuple[Score, NDArray[np.float32]]:
        """Write a candidate into a score; what the user has locked since stays as it is.

        Returns
        -------
        score : Score
        confidence : ndarray of float32, shape (4, T)
        """
        region = np.zeros_like(score.locks)
        span = slice(self.start, self.stop)
        region[:, span] = self.region
        writable = writable_cells(score, region)
        pitches, onsets, sure = score.pitches.copy(), score.onsets.copy(), confidence.copy()
        pitches[:, span], onsets[:, span] = self.pitches[index], self.onsets[index]
        sure[:, span] = np.where(writable[:, span], self.confidence[index], sure[:, span])
        filled = with_filled_cells(score, writable, pitches, onsets)
        return share_words(filled, writable), sure

    def standing(self, score: Score) -> int | None:
        """Tell which candidate a score holds, if any; the first of identical ones."""
        if not self.fits(score):
            return None
        free = self.region & ~score.locks[:, self.start : self.stop]
        stands = score.pitches[:, self.start : self.stop][free]
        struck = score.onsets[:, self.start : self.stop][free]
        for index in range(len(self)):
            same = (self.pitches[index][free] == stands).all()
            if same and (self.onsets[index][free] == struck).all():
                return index
        return None

    def differences(self, index: int, score: Score) -> str:
        """Say where a candidate differs from the first: ``"alto and bass, bars 2–4"``.

        Parameters
        ----------
        score : Score
            One in which the take has its place; it numbers the bars and names the voices.
        """
        other = (self.pitches[index] != self.pitches[0]) | (self.onsets[index] != self.onsets[0])
        differs = other & self.region
        if not differs.any():
            return ""
        if differs.any(axis=0).sum() > _MOSTLY * self.region.any(axis=0).sum():
            bars = ""
        else:
            steps = np.flatnonzero(differs.any(axis=0)) + self.start
            bars = _bars_text(sorted({score.grid.position(int(step)).bar for step in steps}))
        voices = [score.voice_name(voice) for voice in VOICES if differs[voice].any()]
        if len(voices) == self.region.any(axis=1).sum() > 1:
            return tr("all voices, {bars}", bars=bars) if bars else tr("different throughout")
        names = listed(voices)
        if not bars:
            return tr("{voices}, throughout", voices=names)
        return tr("{voices}, {bars}", voices=names, bars=bars)

    def twin(self, index: int) -> int | None:
        """Give the first candidate with the same notes as this one, if one comes before it."""
        for other in range(index):
            same = (self.pitches[other] == self.pitches[index])[self.region].all()
            if same and (self.onsets[other] == self.onsets[index])[self.region].all():
                return other
        return None


def _bars_text(bars: Sequence[int]) -> str:
    """Name bars, rising: ``"bar 3"``, ``"bars 1–2, 5"``."""
    runs: list[list[int]] = []
    for bar in bars:
        if runs and bar == runs[-1][-1] + 1:
            runs[-1].append(bar)
        else:
            runs.append([bar])
    texts = [str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs]
    return tr_n("bar {bars}", "bars {bars}", len(bars), bars=", ".join(texts))


def make_take(
    label: str,
    region: Cells,
    options: FillOptions,
    seed: int,
    candidates: Sequence[Candidate],
    engine: str = "",
) -> Take:
    """Keep what a fill gave.

    Parameters
    ----------
    region : ndarray of bool, shape (4, T)
        What the fill was asked to write.
    candidates : sequence of Candidate
        At least one, the best first; what lies beyond the eighth is not kept.
    engine : str
        The continuation engine that wrote them, if one did.
    """
    candidates = candidates[:MAX_TAKE_CANDIDATES]
    columns = np.flatnonzero(region.any(axis=0))
    span = slice(int(columns[0]), int(columns[-1]) + 1)
    starts = candidates[0].score.grid.bar_starts(span.stop)
    bars = sum(start >= span.start for start in starts) if engine else 0
    return Take(
        label,
        options,
        seed,
        candidates[0].score.steps,
        span.start,
        region[:, span],
        np.stack([candidate.score.pitches[:, span] for candidate in candidates]),
        np.stack([candidate.score.onsets[:, span] for candidate in candidates]),
        np.stack([candidate.confidence[:, span] for candidate in candidates]),
        tuple(candidate.nll for candidate in candidates),
        tuple(candidate.faults for candidate in candidates),
        engine,
        max(bars, 1) if engine else 0,
    )
