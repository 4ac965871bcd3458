"""Keys with their modulations, and the Roman numeral of every chord.

The key and the chord of each eighth note are those whose sum of costs is least, found by the
Viterbi algorithm: how badly the chord fits what sounds, how rare it is in its key, and how unusual
it is to go there from the chord and the key before (`musegui.core.analysis.key_chords`).
"""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.analysis.key_chords import (
    WEIGHTS,
    chord_costs,
    key_moves,
    key_signatures,
    numeral_tables,
    numerals,
    with_figures,
)
from musegui.core.analysis.recognition import KEYS, Tonality
from musegui.core.score import CADENCE_HERE, Score

_DEGREE_LETTERS = "ivIVNboM#ø"

SLICE_STEPS = 2
"""The shortest that a chord lasts."""

_PHRASE_BEGIN_SLICES = 4

_MINOR = np.array([int(key.minor) for key in KEYS])


class Harmony(NamedTuple):
    """A chord from step ``start`` up to ``stop``, in its key.

    Attributes
    ----------
    numeral : str
        With the figures of its inversion, as ``"V65/V"``.
    root : int
        Pitch class.
    """

    start: int
    stop: int
    key: Tonality
    numeral: str
    root: int
    quality: Quality

    @property
    def is_inverted(self) -> bool:
        """Whether another note than the root is the lowest."""
        figures = self.numeral.partition("/")[0].lstrip(_DEGREE_LETTERS)
        return figures not in ("", "7")


@lru_cache(maxsize=4)
def analyse_harmony(score: Score) -> tuple[Harmony, ...]:
    """Name the keys and chords of a score from left to right, and nothing where nothing sounds.

    A stated key signature is believed a little, what sounds is believed more.
    """
    if not (score.pitches >= 0).any():
        return ()
    slices = _Slices(score)
    spans = []
    states = zip(slices.best_path(), slices.basses.tolist(), slices.sounds.tolist(), strict=True)
    start = 0
    for (place, bass, sounds), run in groupby(states):
        stop = start + SLICE_STEPS * len(list(run))
        if sounds:
            key = KEYS[place[0]]
            numeral = numerals(key.minor)[place[1]]
            root = (key.tonic + numeral.degree) % 12
            text = with_figures(numeral, (bass - root) % 12)
            spans.append(Harmony(start, min(stop, score.steps), key, text, root, numeral.quality))
        start = stop
    return tuple(spans)


class _Slices:
    """What sounds in each eighth note of a score."""

    def __init__(self, score: Score) -> None:
        count = -(-score.steps // SLICE_STEPS)
        padded = np.full((4, count * SLICE_STEPS), -1, dtype=np.int16)
        padded[:, : score.steps] = score.pitches
        cells = padded.reshape(4, count, SLICE_STEPS)
        heard = (cells[..., np.newaxis] % 12 == np.arange(12)) & (cells >= 0)[..., np.newaxis]
        lengths = heard.sum(axis=(0, 2)).astype(np.float64)
        total = lengths.sum(axis=1, keepdims=True)
        lowest = np.where(cells >= 0, cells, 999).min(axis=(0, 2))
        starts = range(0, count * SLICE_STEPS, SLICE_STEPS)
        beats = np.array([score.grid.meter_at(start).beat_steps for start in starts])
        into = score.grid.steps_into_bar(count * SLICE_STEPS)[::SLICE_STEPS]
        stated = [score.key_at(start) for start in starts]
        self.share = lengths / np.maximum(total, 1)
        self.sounds = total[:, 0] > 0
        self.basses = np.where(lowest < 999, lowest % 12, 0)
        self.on_beat = into % np.maximum(beats, SLICE_STEPS) == 0
        self.key_places = _key_places(score, count)
        self.foreign = np.array(
            [(key is not None) & (key_signatures() != (key.fifths if key else 0) % 12)
             for key in stated]
        )  # fmt: skip

    def best_path(self) -> list[tuple[int, int]]:
        """Give the best key, as a place in `KEYS`, and numeral of each slice."""
        cost, came_from = self._forwards()
        ends = _padded([~numeral_tables(minor).tonic for minor in (False, True)], 0.0)
        place = int((cost + WEIGHTS.end_tonic * ends[_MINOR]).argmin())
        path = []
        for came in reversed(came_from):
            path.append(place)
            place = int(came.flat[place])
        path.append(place)
        return [divmod(place, cost.shape[1]) for place in reversed(path)]

    def _forwards(self) -> tuple[NDArray[np.float64], list[NDArray[np.int64]]]:
        """Give the least costs at the end, and for each slice and state the state before it."""
        emission = self._emission()
        moves = _padded([numeral_tables(minor).moves for minor in (False, True)], 0.0)[_MINOR]
        keys, numeral = np.indices(emission.shape[1:])
        width = emission.shape[2]
        cost, came_from = emission[0], []
        places = zip(emission[1:], self.on_beat[1:], self.key_places[1:], strict=True)
        for fits, on_beat, within_phrase in places:
            late = 0.0 if on_beat else WEIGHTS.off_beat
            moved = cost[:, :, np.newaxis] + moves
            before = moved.argmin(axis=1)
            changed = np.take_along_axis(moved, before[:, np.newaxis], axis=1)[:, 0] + late
            stays = cost <= changed
            within = np.where(stays, cost, changed)
            last = cost.argmin(axis=1)
            from_keys = cost.min(axis=1) + key_moves()
            old_key = from_keys.argmin(axis=1)
            anew = (
                from_keys.min(axis=1)
                + late
                + (0.0 if on_beat else WEIGHTS.key_off_beat)
                + within_phrase
            )
            modulates = anew[:, np.newaxis] < within
            in_key = keys * width + np.where(stays, numeral, before)
            from_other = (old_key * width + last[old_key])[:, np.newaxis]
            came_from.append(np.where(modulates, from_other, in_key))
            cost = np.where(modulates, anew[:, np.newaxis], within) + fits
        return cost, came_from

    def _emission(self) -> NDArray[np.float64]:
        """Tell what each key and numeral costs in each slice, shape (slices, 24, numerals)."""
        chords = chord_costs(self.share, self.basses)
        tables = [numeral_tables(minor) for minor in (False, True)]
        width = max(len(table.costs) for table in tables)
        emission = np.full((len(chords), len(KEYS), width), np.inf)
        for index, key in enumerate(KEYS):
            table = tables[key.minor]
            roots = (table.degrees + key.tonic) % 12
            emission[:, index, : len(roots)] = chords[:, roots, table.qualities] + table.costs
        emission += WEIGHTS.signature * self.foreign[:, :, np.newaxis]
        emission[0] += WEIGHTS.signature_start * self.foreign[0][:, np.newaxis]
        silent = ~self.sounds[:, np.newaxis, np.newaxis]
        return np.where(silent & np.isfinite(emission), 0.0, emission)


def _key_places(score: Score, count: int) -> NDArray[np.float64]:
    """Tell what a new key costs in each slice by its place: keys change where phrases begin."""
    here = score.cadences == CADENCE_HERE
    here[1:] &= score.cadences[:-1] != CADENCE_HERE
    ends = np.flatnonzero(here).tolist()
    if not ends:
        return np.full(count, WEIGHTS.key_without_phrases)
    costs = np.full(count, WEIGHTS.key_within_phrase)
    for end in ends:
        begins = score.grid.beat_span(end)[1] // SLICE_STEPS
        costs[begins : begins + _PHRASE_BEGIN_SLICES] = 0.0
    return costs


def _padded(tables: list[NDArray[np.generic]], value: float) -> NDArray[np.float64]:
    """Stack arrays of different lengths."""
    width = max(len(table) for table in tables)
    return np.stack(
        [
            np.pad(table.astype(np.float64), (0, width - len(table)), constant_values=value)
            for table in tables
        ]
    )
