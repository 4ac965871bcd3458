"""A melody that begins from nothing, or goes on from first notes: its bars, phrases and form."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from musegui.core.editing.edits import span_cells, with_steps
from musegui.core.errors import UserError
from musegui.core.fill.continuing import CONTINUATION_ENGINES, MAX_NEW_BARS, Continuation
from musegui.core.fill.form import phrase_end_steps
from musegui.core.keys import Key
from musegui.core.pitch import OPEN
from musegui.core.score import CADENCE_HERE, CADENCE_UNKNOWN, MAX_STEPS, Score
from musegui.core.timegrid import MeterChange
from musegui.core.translation import tr
from musegui.core.voices import VOICES, Voice

MELODY_ENGINES = tuple(name for name in CONTINUATION_ENGINES if name.startswith("melody-"))
"""The engines that write one voice, by their names in `CONTINUATION_ENGINES`."""

DEFAULT_MELODY_ENGINE = "melody-dilated"
DEFAULT_MELODY_BARS = 8

_SHORT_BAR_STEPS = 12


def is_dance(meter: MeterChange) -> bool:
    """Tell whether melodies in a meter are those of folk tunes, not of chorales: 2/4, 6/8, 9/8."""
    return meter.steps_per_bar < _SHORT_BAR_STEPS or meter.is_compound


def new_melody_score(key: Key, meter: MeterChange) -> Score:
    """Make the piece that a melody begins in, a bar long."""
    return Score.empty(meter.steps_per_bar, key=key, meters=(meter,))


def melody_begin(score: Score) -> int:
    """Give the step at which the soprano's notes break off."""
    sung = np.flatnonzero(score.pitches[Voice.SOPRANO] >= 0)
    return int(sung[-1]) + 1 if sung.size else 0


def with_melody_to_come(score: Score, bars: int, *, harmonized: bool = False) -> Continuation:
    """Make room for a melody in the soprano, from where its notes break off.

    The bar in which they break off is the first of so many. A phrase ends in every second bar, or
    every fourth where bars are short or dotted, and in the last, where no phrase ends are marked.

    Parameters
    ----------
    harmonized : bool
        Whether the empty cells of the other voices are to be written, too.

    Raises
    ------
    UserError
        If the piece would become too long, or nobody sings the soprano.
    """
    if not 0 < bars <= MAX_NEW_BARS:
        raise UserError(
            tr("A melody has 1 to {most} bars, not {bars}.", most=MAX_NEW_BARS, bars=bars)
        )
    if score.part(Voice.SOPRANO).rests:
        raise UserError(tr("Nobody sings the soprano in this ensemble; choose another one."))
    begin = melody_begin(score)
    reach = begin + (bars + 2) * max(meter.steps_per_bar for meter in score.meters)
    starts = score.grid.bar_starts(reach)
    first = bisect_right(starts, begin) - 1
    whole = first + (first == 0 and score.pickup_steps > 0)
    stop = starts[whole + bars]
    if stop > MAX_STEPS:
        raise UserError(
            tr("The piece would be longer than {most:,} sixteenths; ask for less.", most=MAX_STEPS)
        )
    longer = with_steps(score, max(stop, score.steps))
    cadences = longer.cadences.copy()
    if not (cadences[begin:stop] == CADENCE_HERE).any():
        for step in phrase_end_steps(longer, starts[whole : whole + bars]):
            if step >= begin and cadences[step] == CADENCE_UNKNOWN:
                cadences[step] = CADENCE_HERE
    longer = longer.replace(cadences=cadences)
    voices = VOICES if harmonized else [Voice.SOPRANO]
    region = span_cells(longer, voices, starts[first], stop) & ~longer.locks
    region[1:] &= longer.pitches[1:] == OPEN
    region[:, :begin] &= longer.pitches[:, :begin] == OPEN
    return Continuation(longer, region)


class StepPlan(NamedTuple):
    """What the form asks of a step of a melody.

    Attributes
    ----------
    degrees : frozenset of int or None
        Semitones above the tonic that the note may have; None for any.
    may_strike, has_to_strike : bool
        Whether a note may begin, and whether one has to.
    like : int or None
        The step whose note comes again here.
    """

    degrees: frozenset[int] | None = None
    may_strike: bool = True
    has_to_strike: bool = False
    like: int | None = None


def plan_melody(score: Score, begin: int, stop: int, *, minor: bool) -> list[StepPlan]:
    """Plan a melody from ``begin`` to ``stop``: how it opens, how phrases end, what comes again.

    It opens with a note of the tonic triad if nothing stands before. Phrases end on notes of the
    tonic or the dominant triad, which last a beat, and the last one on the tonic, which lasts to
    the end and is led to by a step. The third of four phrases opens as the first did, or the second
    of two. Notes begin with every bar and on eighths, in short bars on sixteenths, too.

    Returns
    -------
    list of StepPlan, length ``stop - begin``
    """
    third = 3 if minor else 4
    into_bar = score.grid.steps_into_bar(stop)
    quick = score.grid.meter_at(begin).steps_per_bar < _SHORT_BAR_STEPS
    plans = [
        StepPlan(may_strike=quick or step % 2 == 0, has_to_strike=step == 0)
        for step in into_bar[begin:].tolist()
    ]
    marks = [begin + int(k) for k in np.flatnonzero(score.cadences[begin:stop] == CADENCE_HERE)]
    starts = [step for step in score.grid.bar_starts(stop) if step >= begin]
    phrases = _phrase_starts(starts, begin, marks)
    for origin, start, length in _repeats(score, phrases, marks):
        for offset in range(length):
            plans[start + offset - begin] = StepPlan(like=origin + offset)
    if begin == 0 or not (score.pitches[Voice.SOPRANO, :begin] >= 0).any():
        plans[0] = StepPlan(frozenset({0, third, 7}))
    for mark in marks:
        last = mark == marks[-1]
        beat_steps = score.grid.meter_at(mark).close_beat_steps
        before = mark - beat_steps
        if last and before >= begin:
            plans[before - begin] = plans[before - begin]._replace(
                degrees=frozenset({2, 11}), may_strike=True, like=None
            )
            for step in range(before + 1, mark):
                plans[step - begin] = StepPlan(may_strike=False)
        degrees = frozenset({0}) if last else frozenset({0, third, 7, 2, 11})
        plans[mark - begin] = StepPlan(degrees, has_to_strike=True)
        held_until = stop if last else min(mark + beat_steps, stop)
        for step in range(mark + 1, held_until):
            plans[step - begin] = StepPlan(may_strike=False)
    return plans


def _phrase_starts(starts: Sequence[int], begin: int, marks: Sequence[int]) -> list[int]:
    """Give where phrases begin: the beginning, and the bar after each phrase end."""
    after = [next((step for step in starts if step > mark), None) for mark in marks[:-1]]
    return [begin, *(step for step in after if step is not None)]


def _repeats(
    score: Score, phrases: Sequence[int], marks: Sequence[int]
) -> list[tuple[int, int, int]]:
    """Give the spans that come again: where each stood first, where it comes, how long it is."""
    into_bar = score.grid.steps_into_bar(score.steps)
    repeats = []
    for index, (start, mark) in enumerate(zip(phrases, marks, strict=False)):
        comes_again = index % 4 == 2 or (len(phrases) == 2 and index == 1)
        if not comes_again or into_bar[start] != into_bar[phrases[0]]:
            continue
        if score.grid.meter_at(start)[1:] != score.grid.meter_at(phrases[0])[1:]:
            continue
        bar = score.grid.meter_at(start).steps_per_bar
        bars = max(((marks[0] - phrases[0]) // bar + 1) // 2, 1)
        if start + bars * bar <= mark and phrases[0] + bars * bar <= marks[0]:
            repeats.append((phrases[0], start, bars * bar))
    return repeats
