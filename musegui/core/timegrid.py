"""Steps, beats, bars and seconds.

A *step* is a sixteenth note, a *beat* a quarter note. Bars are counted from 0 inside the program;
an upbeat (``pickup_steps`` long) is bar 0 of a piece that has one, and what follows is bar 1, so
that bar numbers agree with printed music; without an upbeat the first bar is bar 1.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.translation import tr

STEPS_PER_BEAT = 4
STEPS_PER_WHOLE = 16
_BARS_AT_ONCE_STEPS = 4096


class TempoChange(NamedTuple):
    """From ``step`` on, ``bpm`` quarter notes a minute."""

    step: int
    bpm: float


class MeterChange(NamedTuple):
    """From ``step`` on, bars of ``numerator`` notes of ``1/denominator``."""

    step: int
    numerator: int
    denominator: int

    @property
    def fits_grid(self) -> bool:
        """Whether it is a meter that notation has, its bars a whole number of steps."""
        if self.numerator < 1 or self.denominator.bit_count() != 1:
            return False
        return self.numerator * STEPS_PER_WHOLE % self.denominator == 0

    @property
    def steps_per_bar(self) -> int:
        return self.numerator * STEPS_PER_WHOLE // self.denominator

    @property
    def beat_steps(self) -> int:
        """Length of a counted beat: the denominator's note, a dotted one in 6/8, 9/8, 12/8."""
        beat = max(1, STEPS_PER_WHOLE // self.denominator)
        return beat * 3 if self.is_compound else beat

    @property
    def is_compound(self) -> bool:
        """Whether beats are dotted, as in 6/8."""
        return self.denominator >= 8 and self.numerator % 3 == 0 and self.numerator > 3

    @property
    def close_beat_steps(self) -> int:
        """Length of a beat at a phrase end: a quarter, or a dotted beat."""
        return self.beat_steps if self.is_compound else STEPS_PER_BEAT

    def beats_per_minute(self, bpm: float) -> float:
        """Give a tempo in counted beats, from quarter notes a minute."""
        return bpm * STEPS_PER_BEAT / self.beat_steps

    def quarters_per_minute(self, beats: float) -> float:
        """Give a tempo in quarter notes, from counted beats a minute."""
        return beats * self.beat_steps / STEPS_PER_BEAT


class Position(NamedTuple):
    """Where a step stands: bar number as printed, beat from 1, step within the beat from 0."""

    bar: int
    beat: int
    step_in_beat: int

    def __str__(self) -> str:
        if self.step_in_beat == 0:
            return tr("bar {bar} beat {beat}", bar=self.bar, beat=self.beat)
        return tr(
            "bar {bar} beat {beat} step {step}",
            bar=self.bar,
            beat=self.beat,
            step=self.step_in_beat + 1,
        )


@dataclass(frozen=True)
class TimeGrid:
    """Translate between steps, bars and seconds.

    Parameters
    ----------
    tempos : tuple of TempoChange
        Rising in ``step``; the first is at step 0.
    meters : tuple of MeterChange
        Rising in ``step``; the first is at step 0 and takes in the upbeat.
    pickup_steps : int
        Length of the upbeat in steps; 0 for none.
    """

    tempos: tuple[TempoChange, ...]
    meters: tuple[MeterChange, ...]
    pickup_steps: int = 0

    def meter_at(self, step: int) -> MeterChange:
        """Give the meter in force at a step."""
        return self.meters[self._meter_index(step)]

    def tempo_at(self, step: int) -> TempoChange:
        """Give the tempo in force at a step."""
        return self.tempos[self._tempo_index(step)]

    @cached_property
    def _meter_steps(self) -> list[int]:
        return [meter.step for meter in self.meters]

    @cached_property
    def _tempo_steps(self) -> list[int]:
        return [tempo.step for tempo in self.tempos]

    @cached_property
    def _tempo_seconds(self) -> list[float]:
        """When each tempo begins."""
        lengths = (
            (following.step - change.step) * seconds_per_step(change.bpm)
            for change, following in pairwise(self.tempos)
        )
        return list(accumulate(lengths, initial=0.0))

    def _meter_index(self, step: int) -> int:
        return max(bisect_right(self._meter_steps, step) - 1, 0)

    def _tempo_index(self, step: float) -> int:
        return max(bisect_right(self._tempo_steps, step) - 1, 0)

    def bar_starts(self, steps: int) -> list[int]:
        """List the first step of every bar that begins before ``steps``, the upbeat included."""
        rounded = -(-steps // _BARS_AT_ONCE_STEPS) * _BARS_AT_ONCE_STEPS
        starts = _bar_starts(self.meters, self.pickup_steps, rounded)
        return list(starts[: max(bisect_left(starts, steps), 1)])

    def beat_starts(self, stop: int, start: int = 0) -> list[int]:
        """List where counted beats begin, in the bars from that of ``start`` up to step ``stop``.

        A beat that begins before the upbeat has no place in the list.
        """
        bars = self.bar_starts(stop)
        beats: list[int] = []
        for bar, end in pairwise([*bars[max(bisect_right(bars, start) - 1, 0) :], stop]):
            beat_steps = self.meter_at(bar).beat_steps
            beats += range(bar - self._missing_before(bar) % -beat_steps, end, beat_steps)
        return beats

    def _bar_end(self, start: int) -> int:
        """Where a bar that starts here ends; a meter change inside it cuts it short."""
        index = self._meter_index(start)
        end = start + self.meters[index].steps_per_bar
        return min([end, *self._meter_steps[index + 1 : index + 2]])

    def first_bar_number(self) -> int:
        return 0 if self.pickup_steps else 1

    def beat_span(self, step: int) -> tuple[int, int]:
        """Give the steps ``(start, stop)`` of the counted beat in which a step lies."""
        begin = step - self.position(step).step_in_beat
        return max(begin, 0), begin + self.meter_at(step).beat_steps

    def bar_span(self, bar: int) -> tuple[int, int]:
        """Give the steps ``(start, stop)`` of a printed bar number.

        Raises
        ------
        ValueError
            If the number lies before the first bar.
        """
        index = bar - self.first_bar_number()
        if index < 0:
            raise ValueError(
                tr(
                    "There is no bar {bar}; the first is bar {first}.",
                    bar=bar,
                    first=self.first_bar_number(),
                )
            )
        start, stop = 0, self.pickup_steps or self._bar_end(0)
        for _ in range(index):
            start, stop = stop, self._bar_end(stop)
        return start, stop

    def position(self, step: int) -> Position:
        """Tell in which bar, beat and step of the beat a step lies."""
        starts = self.bar_starts(step + 1)
        index = bisect_right(starts, step) - 1
        into_bar = step - starts[index]
        into_bar += self._missing_before(starts[index])
        beat_steps = self.meter_at(step).beat_steps
        return Position(
            index + self.first_bar_number(), into_bar // beat_steps + 1, into_bar % beat_steps
        )

    def bars_name(self, first: int, last: int) -> str:
        """Name the bars from one step to another: ``"bar 2"``, ``"bars 1–8"``."""
        first_bar, last_bar = self.position(first).bar, self.position(last).bar
        return (
            tr("bar {bar}", bar=first_bar)
            if first_bar == last_bar
            else tr("bars {first}–{last}", first=first_bar, last=last_bar)
        )

    def steps_into_bar(self, steps: int) -> NDArray[np.int64]:
        """Count for each step how far into its bar it lies; an upbeat counts as a bar's end.

        Returns
        -------
        ndarray, shape (steps,)
        """
        into = np.zeros(steps, dtype=np.int64)
        starts = self.bar_starts(steps)
        for start, stop in pairwise([*starts, steps]):
            into[start:stop] = np.arange(stop - start) + self._missing_before(start)
        return into

    def _missing_before(self, bar_start: int) -> int:
        """How much of a whole bar is missing before a bar: before the upbeat some, else nothing."""
        if bar_start or not self.pickup_steps:
            return 0
        return max(0, self.meters[0].steps_per_bar - self.pickup_steps)

    def seconds_at(self, step: float) -> float:
        """Give the time in seconds at which a (fractional) step begins; negative before step 0."""
        index = self._tempo_index(step)
        change = self.tempos[index]
        return self._tempo_seconds[index] + (step - change.step) * seconds_per_step(change.bpm)

    def step_at(self, seconds: float) -> float:
        """Give the (fractional) step that sounds at a time in seconds; negative before 0."""
        index = max(bisect_right(self._tempo_seconds, seconds) - 1, 0)
        change = self.tempos[index]
        return change.step + (seconds - self._tempo_seconds[index]) / seconds_per_step(change.bpm)


def places_in_bar(grid: TimeGrid, steps: int) -> NDArray[np.int64]:
    """Tell where each step lies in its bar, as if every beat had four steps.

    Bars of quarters and halves read as `TimeGrid.steps_into_bar` gives them. A beat of three
    eighths has the places 0, 1, 2, 3, 2, 3; bars of five or seven eighths are counted in quarters,
    the last with an eighth more.

    Returns
    -------
    ndarray, shape (steps,)
        Beat of the bar times four, plus the place in the beat.
    """
    places = grid.steps_into_bar(steps)
    stops = [*(meter.step for meter in grid.meters[1:]), steps]
    for meter, stop in zip(grid.meters, stops, strict=True):
        if meter.denominator > STEPS_PER_BEAT:
            unit = max(1, STEPS_PER_WHOLE // meter.denominator)
            table = _places_of_bar(meter.numerator, unit)
            inside = slice(meter.step, stop)
            places[inside] = table[np.minimum(places[inside], len(table) - 1)]
    return places


def _places_of_bar(units: int, unit_steps: int) -> NDArray[np.int64]:
    """Give the places of the steps of a bar that is counted in eighths or less."""
    quarter = STEPS_PER_BEAT // unit_steps
    groups = [3] * (units // 3) if units % 3 == 0 else [quarter] * max(1, units // quarter)
    groups[-1] = units - sum(groups[:-1])
    return np.array(
        [
            STEPS_PER_BEAT * beat + (step if step < STEPS_PER_BEAT else 2 + step % 2)
            for beat, group in enumerate(groups)
            for step in range(group * unit_steps)
        ]
    )


@lru_cache(maxsize=32)
def _bar_starts(meters: tuple[MeterChange, ...], pickup_steps: int, steps: int) -> tuple[int, ...]:
    """List bar starts for all time grids that share meters and upbeat, as edited scores do."""
    grid = TimeGrid((), meters, pickup_steps)
    starts = [0]
    step = pickup_steps or grid._bar_end(0)
    while step < steps:
        starts.append(step)
        step = grid._bar_end(step)
    return tuple(starts)


BEAT_SIGNS = {
    1: "1/16", 2: "♪", 3: "♪.", 4: "♩", 6: "♩.", 8: "1/2", 12: "1/2.", 16: "1/1",
}  # fmt: skip
"""Counted beats by their length in steps, in signs that ordinary fonts have."""


def tempo_text(grid: TimeGrid, step: int) -> str:
    """Write the tempo in force at a step in counted beats, ``"♩. = 60"``."""
    meter = grid.meter_at(step)
    beats = meter.beats_per_minute(grid.tempo_at(step).bpm)
    return f"{BEAT_SIGNS[meter.beat_steps]} = {round(beats, 2):g}"


def seconds_per_step(bpm: float) -> float:
    """Length of one step in seconds at ``bpm`` quarter notes a minute."""
    return 60.0 / bpm / STEPS_PER_BEAT


def marked_spans(marked: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """List the spans ``(start, stop)`` of steps that are marked, shape (T,)."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], marked, [False]]).astype(np.int8)))
    return [(int(start), int(stop)) for start, stop in edges.reshape(-1, 2)]
