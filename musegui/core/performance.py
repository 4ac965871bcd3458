"""How a score is performed: when each note sounds and how hard it is struck.

A performance is for the ear alone: for playback, audio and MIDI. The score stays as it is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.loudness import sounding_velocities
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.timegrid import STEPS_PER_BEAT, TempoChange, TimeGrid
from musegui.core.translation import tr
from musegui.core.voices import VOICE_COUNT

MAX_CHORD_DELAY_SECONDS = 0.015
"""How late all notes that are struck together may be."""

MAX_NOTE_DELAY_SECONDS = 0.015
"""How much later than the others one of them may be."""

MAX_DELAY_STEPS = 0.25
"""No note is later than that, however fast the piece is."""

MAX_VELOCITY_CHANGE = 12

SLOWEST = 0.82
"""What is left of the tempo where a phrase ends."""

BREATH_BEATS = 0.35
"""How long the gap before the next phrase is, in quarter notes."""

_BREATH_STEPS = BREATH_BEATS * STEPS_PER_BEAT
_STEPS_AT_ONCE = 4096

PLAYED = np.dtype(
    [
        ("start", np.float64),
        ("stop", np.float64),
        ("voice", np.int64),
        ("pitch", np.int64),
        ("velocity", np.int64),
    ]
)
"""One note: first and last moment in (fractional) steps, voice, MIDI pitch and velocity."""

PlayedNotes = NDArray[np.void]

NO_NOTES: PlayedNotes = np.empty(0, dtype=PLAYED)


@dataclass(frozen=True)
class Performance:
    """What makes a performance differ from what is written.

    Attributes
    ----------
    humanize : float
        How uneven timing and velocity are: 0 is exact, 1 as uneven as it gets.
    seed : int
        The same seed gives the same performance.
    breathes : bool
        Whether each phrase ends a little slower, with a gap before the next one.

    Raises
    ------
    ValueError
        If ``humanize`` does not lie between 0 and 1, or the seed is negative.
    """

    humanize: float = 0.0
    seed: int = 0
    breathes: bool = False

    def __post_init__(self) -> None:
        if not 0.0 <= self.humanize <= 1.0:
            raise ValueError(
                tr("Humanize lies between 0 and 1, unlike {humanize}.", humanize=self.humanize)
            )
        if self.seed < 0:
            raise ValueError(tr("A seed is 0 or more, unlike {seed}.", seed=self.seed))


EXACT = Performance()
"""Everything as it is written."""


class Played(NamedTuple):
    """A performed score.

    Attributes
    ----------
    notes : ndarray of `PLAYED`, shape (N,)
        Voice by voice, from left to right.
    grid : TimeGrid
        Translates their steps to seconds.
    """

    notes: PlayedNotes
    grid: TimeGrid


def perform(score: Score, performance: Performance = EXACT) -> Played:
    """Perform a score; an `EXACT` performance has its very steps and tempos.

    A note is never early and never sounds longer than it is written, so that what is played from
    any step on, or looped between two, holds the notes that are written there and no others.
    """
    notes = _written_notes(score)
    grid = score.grid
    if performance.breathes and (score.cadences == CADENCE_HERE).any():
        grid = _breathe(score, notes)
    if performance.humanize:
        _humanize(notes, grid, performance)
    return Played(notes, grid)


def _written_notes(score: Score) -> PlayedNotes:
    """List the notes of a score.

    `musegui.core.notes.voice_notes` says the same with objects; a score is performed thirty times a
    second during a fill, so this one stays with arrays.
    """
    width = score.steps + 1  # every voice ends with a silent step
    struck = np.zeros((VOICE_COUNT, width), dtype=bool)
    struck[:, :-1] = score.onsets
    silent = np.ones_like(struck)
    silent[:, :-1] = score.pitches < 0
    starts = np.flatnonzero(struck)
    breaks = np.flatnonzero(struck | silent)
    stops = breaks[np.searchsorted(breaks, starts, side="right")]
    voices, steps = np.divmod(starts, width)
    notes = np.empty(len(starts), dtype=PLAYED)
    notes["start"] = steps
    notes["stop"] = steps + (stops - starts)
    notes["voice"] = voices
    notes["pitch"] = score.pitches[voices, steps]
    notes["velocity"] = sounding_velocities(score)[voices, steps]
    return notes


def _breathe(score: Score, notes: PlayedNotes) -> TimeGrid:
    """End notes early where phrases end; give the grid that slows down there."""
    stretch = np.ones(score.steps)
    early_steps = np.zeros(score.steps + 1)
    for start, mark, end in _phrase_ends(score):
        stretch[start:mark] = _slowing(mark - start)
        stretch[mark:end] = 1 / SLOWEST
        if end < score.steps:
            stretch[end - 1] += _BREATH_STEPS
            early_steps[end] = _BREATH_STEPS / stretch[end - 1]
    notes["stop"] -= early_steps[notes["stop"].astype(np.int64)]
    return _stretched(score, stretch)


@lru_cache
def _slowing(steps: int) -> NDArray[np.float64]:
    """Say how much longer each of some steps lasts on the way to the slowest."""
    return 1 / np.linspace(1.0, SLOWEST, steps + 2)[1:-1]


def _phrase_ends(score: Score) -> list[tuple[int, int, int]]:
    """List where phrases slow down, where their end is marked, and the first step after them.

    A phrase lasts as long as the note of the highest voice at its mark. Where that moves on within
    the marked beat, above others that stay, the phrase lasts through the beat.
    """
    marked = score.cadences == CADENCE_HERE
    marks = np.flatnonzero(marked & ~np.concatenate([[False], marked[:-1]]))
    held = np.zeros((VOICE_COUNT, score.steps + 1), dtype=bool)
    held[:, :-1] = (score.pitches >= 0) & ~score.onsets
    sounding = score.pitches[:, marks] >= 0
    top = sounding.argmax(axis=0)
    breaks = np.flatnonzero(~held)
    here = top * held.shape[1] + marks
    stops = marks + breaks[np.searchsorted(breaks, here, side="right")] - here
    staying = held[:, stops].sum(axis=0) + (sounding.sum(axis=0) == 0)
    phrases: list[tuple[int, int, int]] = []
    previous = 0
    for mark, stop, stay in zip(marks.tolist(), stops.tolist(), staying.tolist(), strict=True):
        if mark < previous:
            continue
        beat_steps = score.grid.meter_at(mark).beat_steps
        end = max(stop, min(mark + beat_steps, score.steps)) if stay else stop
        phrases.append((max(previous, mark - beat_steps), mark, end))
        previous = end
    return phrases


def _stretched(score: Score, stretch: NDArray[np.float64]) -> TimeGrid:
    """Give a score's grid with steps that last longer by some factors, shape (T,)."""
    grid = score.grid
    bpm = _bpm_at(grid, np.arange(score.steps)) / stretch
    changed = np.flatnonzero(np.diff(bpm, prepend=0.0))
    inside = map(TempoChange, changed.tolist(), bpm[changed].tolist())
    beyond = (change for change in grid.tempos if change.step >= score.steps)
    return TimeGrid((*inside, *beyond), grid.meters, grid.pickup_steps)


def _bpm_at(grid: TimeGrid, steps: NDArray[np.int64]) -> NDArray[np.float64]:
    """Give the tempos in force at some steps."""
    starts = [change.step for change in grid.tempos]
    tempos = np.array([change.bpm for change in grid.tempos])
    found: NDArray[np.float64] = tempos[np.searchsorted(starts, steps, "right") - 1]
    return found


def _humanize(notes: PlayedNotes, grid: TimeGrid, performance: Performance) -> None:
    """Strike notes late and unevenly, as seed, voice and step say, whatever else is written."""
    starts = notes["start"].astype(np.int64)
    blocks = -(-int(starts.max(initial=0) + 1) // _STEPS_AT_ONCE)
    delays_seconds, changes = _unevenness(performance.humanize, performance.seed, blocks)
    at = notes["voice"] * delays_seconds.shape[1] + starts
    delays_steps = delays_seconds.ravel()[at] * (_bpm_at(grid, starts) * STEPS_PER_BEAT / 60.0)
    notes["start"] += np.minimum(delays_steps, MAX_DELAY_STEPS)
    notes["velocity"] = np.clip(notes["velocity"] + changes.ravel()[at], 1, 127)


@lru_cache(maxsize=4)
def _unevenness(
    humanize: float, seed: int, blocks: int
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Draw how late a note at each step would be and how much harder it would be struck.

    Returns
    -------
    delays_seconds, changes : ndarray, shape (4, T)
        What is drawn for a step does not depend on how many there are.
    """
    dice = np.random.default_rng(seed).random((blocks * _STEPS_AT_ONCE, 1 + 2 * VOICE_COUNT)).T
    together, alone, hard = dice[:1], dice[1 : 1 + VOICE_COUNT], dice[1 + VOICE_COUNT :]
    delays = humanize * (MAX_CHORD_DELAY_SECONDS * together + MAX_NOTE_DELAY_SECONDS * alone)
    changes = np.rint(humanize * MAX_VELOCITY_CHANGE * (2 * hard - 1)).astype(np.int64)
    return np.ascontiguousarray(delays), np.ascontiguousarray(changes)
