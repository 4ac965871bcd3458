"""What stands along a piece: keys, meters, tempos and signs; pure functions that set and move them.

A landmark holds, or stands, from its step on. Two of one kind have no place at one step: the one
that is set last stays.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

from musegui.core.editing.edits import with_meter, with_tempo
from musegui.core.editing.transposing import semitones_to_key, transposed
from musegui.core.keys import Key, KeyChange, key_name
from musegui.core.marks import Sign, SignKind
from musegui.core.notes import score_notes
from musegui.core.pitch import REST
from musegui.core.score import Score
from musegui.core.timegrid import TempoChange, tempo_text

MAX_BPM = 999.0
MIN_BPM = 1.0
"""Slowest and fastest tempo that can be set, in quarter notes a minute."""

_LETTERS = 26


class LandmarkKind(StrEnum):
    """What a landmark is, in words; those over bar lines are the kinds of signs."""

    REHEARSAL = SignKind.REHEARSAL.value
    DOUBLE_BAR = SignKind.DOUBLE_BAR.value
    REPEAT = SignKind.REPEAT.value
    KEY = "key"
    METER = "time signature"
    TEMPO = "tempo"
    TEXT = SignKind.TEXT.value

    @property
    def on_bars(self) -> bool:
        """Whether it stands where a bar begins."""
        return self in (self.METER, self.DOUBLE_BAR, self.REPEAT, self.REHEARSAL)


class Landmark(NamedTuple):
    """A place of a piece where something changes or a sign stands."""

    step: int
    kind: LandmarkKind


def landmarks(score: Score) -> list[tuple[Landmark, str]]:
    """List all landmarks from left to right, each with what it says.

    A change of meter says the tempo too if that is counted in other beats from there on. The text
    of a double bar is empty.
    """
    grid, counted_steps = score.grid, 0
    found: list[tuple[Landmark, str]] = [
        (Landmark(sign.step, LandmarkKind(sign.kind.value)), sign.text) for sign in score.signs
    ]
    if score.key is not None:
        found.append((Landmark(0, LandmarkKind.KEY), key_name(score.key)))
    for step, key in score.key_changes:
        found.append((Landmark(step, LandmarkKind.KEY), key_name(key)))
    tempo_steps = {tempo.step for tempo in score.tempos}
    for meter in score.meters:
        text = f"{meter.numerator}/{meter.denominator}"
        if meter.beat_steps != counted_steps and meter.step not in tempo_steps:
            text += f"   {tempo_text(grid, meter.step)}"
        counted_steps = meter.beat_steps
        found.append((Landmark(meter.step, LandmarkKind.METER), text))
    found += [(Landmark(s, LandmarkKind.TEMPO), tempo_text(grid, s)) for s in tempo_steps]
    order = list(LandmarkKind)
    return sorted(found, key=lambda item: (item[0].step, order.index(item[0].kind)))


def fitting_step(score: Score, kind: LandmarkKind, step: int) -> int:
    """Give the nearest step at which a landmark of a kind may stand."""
    step = min(max(step, 0), max(score.steps - 1, 0))
    if not kind.on_bars:
        return step
    starts = score.grid.bar_starts(score.steps + 1)
    fitting = [start for start in starts if start < score.steps] or [0]
    return min(fitting, key=lambda start: abs(start - step))


def is_removable(landmark: Landmark) -> bool:
    """Tell whether a piece can do without it: it always has a first meter and a first tempo."""
    return landmark.step > 0 or landmark.kind not in (LandmarkKind.METER, LandmarkKind.TEMPO)


def without_landmark(score: Score, landmark: Landmark) -> Score:
    """Take a landmark out; what was in force before it goes on."""
    step, kind = landmark
    if not is_removable(landmark):
        return score
    if kind is LandmarkKind.TEMPO:
        return score.replace(tempos=_without(score.tempos, step))
    if kind is LandmarkKind.METER:
        before = score.grid.meter_at(step - 1)
        return with_meter(score, step, before.numerator, before.denominator)
    if kind is LandmarkKind.KEY:
        return with_key(score, step, score.key_at(step - 1) if step else None)
    kept = (sign for sign in score.signs if sign[:2] != (step, SignKind(kind.value)))
    return score.replace(signs=tuple(kept))


def moved_landmark(score: Score, landmark: Landmark, to: int) -> Score:
    """Move a landmark to another step, or the nearest that fits, in place of one of its kind there.

    The first meter and the first tempo stay, and nothing of their kinds takes their place.
    """
    step, kind = landmark
    rest = without_landmark(score, landmark)
    to = fitting_step(rest, kind, to)
    if to == step or not is_removable(landmark) or not is_removable(Landmark(to, kind)):
        return score
    if kind is LandmarkKind.TEMPO:
        return with_tempo(rest, to, score.grid.tempo_at(step).bpm)
    if kind is LandmarkKind.METER:
        _, numerator, denominator = score.grid.meter_at(step)
        return with_meter(rest, to, numerator, denominator)
    if kind is LandmarkKind.KEY:
        return with_key(rest, to, score.key_at(step))
    sign = next(sign for sign in score.signs if sign[:2] == (step, SignKind(kind.value)))
    return with_sign(rest, sign._replace(step=to))


def with_key(score: Score, step: int, key: Key | None, *, transposing: bool = False) -> Score:
    """Change the key signature from a step on; it holds until the next change.

    Parameters
    ----------
    key : Key or None
        None only takes a key away: the first one, or the change at ``step``.
    transposing : bool
        Whether the notes that begin before the next change go along, and the chords that are asked
        for, by the shorter way; for keys of one mode.

    Raises
    ------
    ValueError
        If a note would leave the range of MIDI.
    """
    before = score.key_at(step)
    if transposing and key is not None and before is not None:
        score = _transposed_section(score, step, before, key)
    changes = {change.step: change for change in score.key_changes if change.step != step}
    if step > 0 and key is not None:
        changes[step] = KeyChange(step, key)
    first = score.key if step > 0 else key
    ordered = [KeyChange(0, first), *(changes[at] for at in sorted(changes))]  # type: ignore[arg-type] # no key at all
    kept = [after for before, after in pairwise(ordered) if before.key != after.key]
    return score.replace(key=first, key_changes=tuple(kept))


def _transposed_section(score: Score, step: int, before: Key, after: Key) -> Score:
    """Transpose the notes that begin from a step to the next change of key, and their chords."""
    stop = score.key_span(step)[1]
    cells = np.zeros(score.pitches.shape, dtype=bool)
    for note in score_notes(score):
        if step <= note.start < stop:
            cells[note.voice, note.start : note.stop] = True
    section = score.replace(
        pitches=np.where(cells, score.pitches, REST),
        key=before,
        key_changes=(),
        chords=tuple(mark for mark in score.chords if step <= mark.step < stop),
    )
    made = transposed(section, semitones_to_key(before, after, 0), after)
    others = (mark for mark in score.chords if not step <= mark.step < stop)
    return score.replace(
        pitches=np.where(cells, made.pitches, score.pitches),
        spellings=np.where(cells, made.spellings, score.spellings),
        chords=tuple(sorted([*others, *made.chords])),
    )


def with_gradual_tempo(
    score: Score, start: int, stop: int, bpm: float, *, then_back: bool = False
) -> Score:
    """Change the tempo evenly, beat by beat, so that it arrives in the last beat before ``stop``.

    Other tempo changes between are taken out.

    Parameters
    ----------
    bpm : float
        The tempo to arrive at, in quarter notes a minute.
    then_back : bool
        Whether the tempo of the beginning is taken up again at ``stop``, unless it changes there.
    """
    beats = [start, *(beat for beat in score.grid.beat_starts(stop, start) if beat > start)]
    first = score.grid.tempo_at(start).bpm
    tempos = [tempo for tempo in score.tempos if not start <= tempo.step < stop]
    tempos += [
        TempoChange(beat, round(first + (bpm - first) * index / len(beats), 2))
        for index, beat in enumerate(beats, 1)
    ]
    made = score.replace(tempos=tuple(sorted(tempos)))
    changes_anyway = any(tempo.step == stop for tempo in score.tempos)
    return with_tempo(made, stop, first) if then_back and not changes_anyway else made


def with_sign(score: Score, sign: Sign) -> Score:
    """Put a sign over the bars, in place of one of its kind at its step."""
    return score.replace(signs=(*score.signs, sign))


def with_rehearsal_letter(score: Score, step: int) -> Score:
    """Put a rehearsal letter where there is none.

    Where all letters stand in their order, those behind the new one move on by one; else it is the
    first letter that is free.
    """
    old = [sign for sign in score.signs if sign.kind is SignKind.REHEARSAL]
    if any(sign.step == step for sign in old):
        return score
    in_order = [sign.text for sign in old] == [_letter(index) for index in range(len(old))]
    if not in_order:
        taken = {sign.text for sign in old}
        free = next(text for index in range(len(old) + 1) if (text := _letter(index)) not in taken)
        return with_sign(score, Sign(step, SignKind.REHEARSAL, free))
    steps = sorted([*(sign.step for sign in old), step])
    new = (Sign(at, SignKind.REHEARSAL, _letter(index)) for index, at in enumerate(steps))
    return score.replace(signs=(*score.signs, *new))


def repeated_bars(score: Score, step: int) -> tuple[int, int] | None:
    """Find the bars that the music from a bar on repeats, by their printed numbers.

    Of several the longest stretch is given, and of those the latest that ends before ``step``.
    """
    bars = [*score.grid.bar_starts(score.steps), score.steps]
    if step not in bars[:-1]:
        return None
    here, first = bars.index(step), score.grid.first_bar_number()
    cells = [
        (score.pitches[:, start:stop].tobytes(), score.onsets[:, start:stop].tobytes())
        for start, stop in pairwise(bars)
    ]
    sings = [bool((score.pitches[:, start:stop] >= 0).any()) for start, stop in pairwise(bars)]
    best = (0, 0)
    for earlier in range(here):
        count = 0
        while (
            earlier + count < here
            and here + count < len(cells)
            and cells[earlier + count] == cells[here + count]
            and sings[earlier + count]
        ):
            count += 1
        best = max(best, (count, earlier))
    count, earlier = best
    return (first + earlier, first + earlier + count - 1) if count else None


def _letter(index: int) -> str:
    """Give A to Z, then AA to ZZ and so on, counted from 0."""
    return chr(ord("A") + index % _LETTERS) * (index // _LETTERS + 1)


def _without(changes: Iterable[Any], step: int) -> tuple[Any, ...]:
    """Take a change out, and one behind it that then changes nothing."""
    kept: list[Any] = []
    for change in changes:
        if change.step != step and (not kept or kept[-1][1:] != change[1:]):
            kept.append(change)
    return tuple(kept)
