"""The form that a fill gives a piece: its key, where its phrases end, how it opens and closes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.recognition import Tonality
from musegui.core.fill.phrases import guess_phrase_ends
from musegui.core.fill.rests import Rest, plan_rests
from musegui.core.harmony.chords import ChordSymbol
from musegui.core.harmony.closing import (
    beat_start,
    closing_chords,
    open_end,
    triad_on_tonic,
)
from musegui.core.harmony.home_key import choose_key, home_key, signature_of
from musegui.core.pitch import REST
from musegui.core.score import CADENCE_HERE, CADENCE_UNKNOWN, Cells, Score
from musegui.core.timegrid import STEPS_PER_BEAT

_PHRASE_BARS, _SHORT_PHRASE_BARS = 2, 4
_SHORT_BAR_STEPS = 12


@dataclass(frozen=True, eq=False)
class Form:
    """What a fill takes for granted beyond the notes that stand there.

    Attributes
    ----------
    keys : list of Tonality or None, length T
        The key that holds at each step.
    held_keys : list of Tonality or None, length T
        Those of ``keys`` that have to be held because no notes hold them.
    cadences : ndarray of int8, shape (T,)
    chords : list of ChordSymbol or None, length T
        How the piece opens and closes.
    rests : list of Rest, length T
        Where a fill rests with the voices that are given.
    held : list of bool, length T
        Where the closing chord goes on, after a beat in which suspensions may resolve.
    """

    keys: list[Tonality | None]
    held_keys: list[Tonality | None]
    cadences: NDArray[np.int8]
    chords: list[ChordSymbol | None]
    rests: list[Rest]
    held: list[bool]

    @property
    def silent(self) -> NDArray[np.bool_]:
        """The steps at which all voices rest, shape (T,)."""
        return np.array([rest is Rest.TOGETHER for rest in self.rests], dtype=bool)

    def told_with(self, score: Score, cells: Cells, rests: Cells) -> Score:
        """Give a score that tells the network of this form, with rests in the given cells.

        It tells the key if all of ``cells`` have the same one.
        """
        keys = {self.keys[step] for step in np.flatnonzero(cells.any(axis=0))}
        key = keys.pop() if len(keys) == 1 else None
        return score.replace(
            key=None if key is None else signature_of(key),
            key_changes=(),
            cadences=self.cadences,
            pitches=np.where(rests, REST, score.pitches),
        )


def plan_form(
    score: Score,
    known: Cells,
    asked: Sequence[ChordSymbol | None],
    seed: int,
    *,
    picardy: bool = True,
) -> Form:
    """Plan the form of what is to be written.

    Parameters
    ----------
    known : ndarray of bool, shape (4, T)
        Cells that are not about to be written.
    asked : sequence of ChordSymbol or None, length T
        What the user asks for, which comes first.
    seed : int
        For the choice of a key where nothing says one.
    picardy : bool
        Whether a piece in minor closes on the major triad, as Bach's do.
    """
    invented = choose_key(score, known, seed)
    keys = [key or invented for key in _home_keys(score, known)]
    begin = 0 if invented is not None else open_end(known)
    cadences, last = _phrase_ends(score, known, keys, begin)
    if last is not None and (key := keys[-1]) is not None:
        closing = _asked_from(last, score.steps, triad_on_tonic(key, picardy=picardy), asked)
    else:
        closing = closing_chords(asked, score, known, keys[-1] if keys else None, picardy=picardy)
    opening = _opening_chords(score, known, keys[0] if keys else None, asked)
    chords = [end or start for end, start in zip(closing, opening, strict=True)]
    closes = [end is not None and end == closing[-1] for end in closing]
    held = [all(closes[max(step - STEPS_PER_BEAT, 0) : step + 1]) for step in range(score.steps)]
    held_keys = [*[None] * begin, *keys[begin:]]
    return Form(keys, held_keys, cadences, chords, plan_rests(score, known), held)


def _home_keys(score: Score, known: Cells) -> list[Tonality | None]:
    """Tell the key at every step."""
    keys: list[Tonality | None] = []
    while len(keys) < score.steps:
        start, stop = score.key_span(len(keys))
        keys += [home_key(score, known, start)] * (stop - start)
    return keys


def _phrase_ends(
    score: Score, known: Cells, keys: Sequence[Tonality | None], begin: int
) -> tuple[NDArray[np.int8], int | None]:
    """Mark where phrases end, where nothing is marked, and find the end of the last one.

    A melody is heard to end its phrases; from ``begin`` on, where no notes stand, they are of whole
    bars. The last one is sought there alone.
    """
    cadences, told = score.cadences.copy(), score.cadences != CADENCE_UNKNOWN
    if begin and not told.any():
        heard = [beat_start(score, step) for step in guess_phrase_ends(score, known, keys)]
        cadences[[step for step in heard if step < begin]] = CADENCE_HERE
    if begin < score.steps and not told[begin:].any():
        starts = score.grid.bar_starts(score.steps)[1 if score.pickup_steps else 0 :]
        planned = phrase_end_steps(score, [start for start in starts if start >= begin])
        cadences[planned] = CADENCE_HERE
    written = np.flatnonzero(cadences[begin:] == CADENCE_HERE)
    return cadences, begin + int(written[-1]) if written.size else None


def phrase_end_steps(score: Score, bar_starts: Sequence[int], bars: int | None = None) -> list[int]:
    """Give the steps at which phrases of some bars, one after another, end; the last ends, too.

    A phrase ends where most phrases of the score in the same meter do. Where none are marked it
    ends in the middle of its last bar, or on the first of three beats, as most of the train
    chorales do (in 4/4, 993 of 1,569 inner phrases; in 3/4, 140 of 166). One of a single bar always
    ends in the middle.

    Parameters
    ----------
    bars : int, optional
        Of a phrase; two, or four short or dotted ones, if not given.
    """
    if not bar_starts:
        return []
    meter = score.grid.meter_at(bar_starts[0])
    short = meter.steps_per_bar <= _SHORT_BAR_STEPS or meter.is_compound
    bars = bars or (_SHORT_PHRASE_BARS if short else _PHRASE_BARS)
    ends = sorted({*bar_starts[bars - 1 :: bars], bar_starts[-1]})
    place = _middle_of_bar if len(bar_starts) == 1 else _end_in_bar
    return [min(start + place(score, start), score.steps - 1) for start in ends]


def _end_in_bar(score: Score, bar_start: int) -> int:
    """Tell how far into a bar a phrase ends."""
    meter = score.grid.meter_at(bar_start)
    marks = np.flatnonzero(score.cadences == CADENCE_HERE)
    alike = [score.grid.meter_at(int(mark))[1:] == meter[1:] for mark in marks]
    if any(alike):
        places = score.grid.steps_into_bar(score.steps)[marks[alike]]
        return int(np.bincount(places).argmax())
    three = meter.steps_per_bar == 3 * meter.beat_steps
    return 0 if three else _middle_of_bar(score, bar_start)


def _middle_of_bar(score: Score, bar_start: int) -> int:
    """Tell how far into a bar its middle beat lies."""
    meter = score.grid.meter_at(bar_start)
    beat_steps = max(meter.beat_steps, meter.close_beat_steps)
    return meter.steps_per_bar // beat_steps // 2 * beat_steps


def _opening_chords(
    score: Score, known: Cells, key: Tonality | None, asked: Sequence[ChordSymbol | None]
) -> list[ChordSymbol | None]:
    """Ask for the tonic triad in root position on the first beat, where the first note allows it.

    Where the first note of a train chorale is in the tonic triad Bach opens on it in 89 of 100,
    nearly always in root position (217 of 221).
    """
    nothing: list[ChordSymbol | None] = [None] * score.steps
    if key is None or not score.steps:
        return nothing
    chord = triad_on_tonic(key, picardy=False)
    standing = np.where(known, score.pitches, REST)
    sounding = np.flatnonzero((standing >= 0).any(axis=0))
    first_bar = score.grid.bar_starts(score.steps)[:2][-1] + score.grid.meters[0].steps_per_bar
    first = int(sounding[0]) if sounding.size else 0
    if first >= first_bar:
        return nothing
    pitches = standing[:, first]
    if not {int(pitch) % 12 for pitch in pitches[pitches >= 0]} <= set(chord.pitch_classes):
        return nothing
    stop = min(first + STEPS_PER_BEAT, score.steps)
    if any(asked[first:stop]):
        return nothing
    return [*nothing[:first], *[chord] * (stop - first), *nothing[stop:]]


def _asked_from(
    start: int, steps: int, chord: ChordSymbol, asked: Sequence[ChordSymbol | None]
) -> list[ChordSymbol | None]:
    if any(asked[start:]):
        return [None] * steps
    return [*[None] * start, *[chord] * (steps - start)]
