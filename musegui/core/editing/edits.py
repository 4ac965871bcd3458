"""Edits by hand: pure functions from a score to a score.

What a hand writes is locked; what it erases is OPEN. A note written over others of its voice trims
them: one that began before ends there, one that begins under it loses its head.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

from musegui.core.keys import Key, scale
from musegui.core.notes import Note, note_lyrics
from musegui.core.pitch import HIGHEST_MIDI_PITCH, OPEN, REST
from musegui.core.score import (
    CADENCE_HERE,
    CADENCE_NONE,
    CADENCE_UNKNOWN,
    MAX_STEPS,
    UNSAID,
    UNSPELLED,
    Cells,
    Score,
)
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import VOICE_COUNT, Voice


def note_cells(score: Score, notes: Iterable[Note]) -> Cells:
    """Mark the cells that notes cover.

    Returns
    -------
    ndarray of bool, shape (4, T)
    """
    cells = np.zeros((VOICE_COUNT, score.steps), dtype=bool)
    for note in notes:
        cells[note.voice, note.start : note.stop] = True
    return cells


def span_cells(score: Score, voices: Iterable[Voice], start: int, stop: int) -> Cells:
    """Mark the cells of some voices from ``start`` up to ``stop``, shape (4, T)."""
    cells = np.zeros((VOICE_COUNT, score.steps), dtype=bool)
    cells[list(voices), max(0, start) : max(0, stop)] = True
    return cells


def voice_alone(score: Score, voice: Voice | None) -> Score:
    """Keep one voice, locked with its rests, and empty the others; None empties all."""
    pitches = np.full_like(score.pitches, OPEN)
    locks = np.zeros_like(score.locks)
    if voice is not None:
        pitches[voice], locks[voice] = np.maximum(score.pitches[voice], REST), True
    return score.replace(pitches=pitches, onsets=score.onsets & locks, locks=locks)


def paint_notes(score: Score, notes: Iterable[Note]) -> Score:
    """Write notes as the user's own, in order; a score that is too short grows by whole bars.

    A note without words takes those that are sung where it begins.
    """
    notes = [note for note in notes if note.start < MAX_STEPS]
    score = with_room(score, max((note.stop for note in notes), default=0))
    pitches, onsets, locks = score.pitches.copy(), score.onsets.copy(), score.locks.copy()
    velocities, lyrics = score.velocities.copy(), list(score.lyrics)
    for note in notes:
        voice, start, stop = note.voice, note.start, min(note.stop, score.steps)
        if pitches[voice, start] >= 0 and not onsets[voice, start]:
            end = _held_until(pitches[voice], onsets[voice], start)
            pitches[voice, stop:end] = OPEN
            locks[voice, stop:end] = False
        pitches[voice, start:stop] = note.pitch
        onsets[voice, start:stop] = False
        onsets[voice, start] = True
        locks[voice, start:stop] = True
        velocities[voice, start] = note.velocity
        lyrics += note_lyrics(note)
        if stop < score.steps:
            onsets[voice, stop] = pitches[voice, stop] >= 0
    return score.replace(
        pitches=pitches, onsets=onsets, locks=locks, velocities=velocities, lyrics=tuple(lyrics)
    )


def _held_until(pitches: np.ndarray, onsets: np.ndarray, step: int) -> int:
    """Where the note that sounds at a step of one voice ends."""
    breaks = np.flatnonzero(onsets[step + 1 :] | (pitches[step + 1 :] < 0))
    return step + 1 + int(breaks[0]) if breaks.size else len(pitches)


def erase_cells(score: Score, cells: Cells) -> Score:
    """Make cells OPEN and nobody's; what is left of a note that loses its head is struck anew."""
    return score.replace(
        pitches=np.where(cells, OPEN, score.pitches),
        onsets=score.onsets & ~cells,
        locks=score.locks & ~cells,
    )


def erase_notes(score: Score, notes: Iterable[Note]) -> Score:
    """Make the cells of notes OPEN."""
    return erase_cells(score, note_cells(score, notes))


def rest_cells(score: Score, cells: Cells) -> Score:
    """Make cells rests of the user's own, which no fill will sing over."""
    return score.replace(
        pitches=np.where(cells, REST, score.pitches),
        onsets=score.onsets & ~cells,
        locks=score.locks | cells,
    )


def replace_notes(score: Score, old: Iterable[Note], new: Iterable[Note]) -> Score:
    """Erase some notes and paint others in their place; moving, resizing, transposing are this."""
    return paint_notes(erase_notes(score, old), new)


def set_locks(score: Score, cells: Cells, locked: bool) -> Score:
    """Lock cells for the user, or unlock them. An OPEN cell can't be locked."""
    if locked:
        return score.replace(locks=score.locks | (cells & (score.pitches != OPEN)))
    return score.replace(locks=score.locks & ~cells)


def moved(notes: Sequence[Note], steps: int, semitones: int) -> list[Note]:
    """Shift notes in time and pitch, together: the whole group stops where its first one must."""
    if not notes:
        return []
    steps = max(steps, -min(note.start for note in notes))
    steps = min(steps, MAX_STEPS - max(note.stop for note in notes))
    semitones = max(semitones, -min(note.pitch for note in notes))
    semitones = min(semitones, HIGHEST_MIDI_PITCH - max(note.pitch for note in notes))
    return [replace(note, start=note.start + steps, pitch=note.pitch + semitones) for note in notes]


def resized(notes: Iterable[Note], start_by: int = 0, stop_by: int = 0) -> list[Note]:
    """Shift the start or the end of notes; each stays at least one step long."""

    def resize(note: Note) -> Note:
        start = min(max(0, note.start + start_by), note.stop - 1)
        stop = min(max(start + 1, note.stop + stop_by), MAX_STEPS)
        return replace(note, start=start, duration=stop - start)

    return [resize(note) for note in notes]


def scale_moved(
    notes: Iterable[Note], degrees: int, key_at: Callable[[int], Key | None]
) -> list[Note]:
    """Move notes along the scale of the key in force where each begins (C major without one).

    A note outside the scale first goes to the scale's next note in the direction of the move.
    """

    def move(pitch: int, key: Key | None) -> int:
        classes = scale(key)
        rows = [row for row in range(128) if row % 12 in classes]
        below = int(np.searchsorted(rows, pitch))
        index = below + degrees
        if rows[min(below, len(rows) - 1)] != pitch and degrees > 0:
            index -= 1
        return rows[min(max(index, 0), len(rows) - 1)]

    return [replace(note, pitch=move(note.pitch, key_at(note.start))) for note in notes]


def quantized(notes: Iterable[Note], grid_steps: int) -> list[Note]:
    """Bring starts and ends to the nearest multiple of ``grid_steps``, at least one of it long."""

    def nearest(step: int) -> int:
        return (2 * step + grid_steps) // (2 * grid_steps) * grid_steps

    def quantize(note: Note) -> Note:
        start = nearest(note.start)
        duration = max(nearest(note.stop) - start, grid_steps)
        return replace(note, start=start, duration=duration)

    return [quantize(note) for note in notes]


def with_steps(score: Score, steps: int) -> Score:
    """Lengthen a score with OPEN cells or cut its end."""
    steps = min(max(steps, 1), MAX_STEPS)
    if steps <= score.steps:
        return delete_steps(score, steps, score.steps)
    return insert_steps(score, score.steps, steps - score.steps)


def with_room(score: Score, stop: int) -> Score:
    """Lengthen a score by whole bars until it reaches ``stop``."""
    if stop <= score.steps:
        return score
    last_bar = score.grid.bar_starts(stop)[-1]
    return with_steps(score, max(stop, last_bar + score.grid.meter_at(last_bar).steps_per_bar))


def insert_steps(score: Score, at: int, count: int) -> Score:
    """Insert OPEN steps before step ``at``; a note that is cut by them is struck anew after them.

    Raises
    ------
    ValueError
        If the score would become too long.
    """

    def widen(array: np.ndarray, value: int) -> np.ndarray:
        gap = np.full((*array.shape[:-1], count), value, dtype=array.dtype)
        return np.concatenate([array[..., :at], gap, array[..., at:]], axis=-1)

    def later(step: int) -> int:
        return step + count if step >= at else step

    def later_unless_first(step: int) -> int:
        return later(step) if step else step

    return score.replace(
        pitches=widen(score.pitches, OPEN),
        onsets=widen(score.onsets, False),
        locks=widen(score.locks, False),
        spellings=widen(score.spellings, UNSPELLED),
        velocities=widen(score.velocities, UNSAID),
        cadences=widen(score.cadences, CADENCE_UNKNOWN),
        tempos=_moved_marks(score.tempos, later_unless_first),
        meters=_moved_marks(score.meters, later_unless_first),
        key_changes=_moved_marks(score.key_changes, later),
        chords=_moved_marks(score.chords, later),
        figures=_moved_marks(score.figures, later),
        lyrics=_moved_marks(score.lyrics, later),
        dynamics=_moved_marks(score.dynamics, later),
        hairpins=tuple(
            pin._replace(step=later(pin.step), stop=later(pin.stop - 1) + 1)
            for pin in score.hairpins
        ),
        signs=_moved_marks(score.signs, later),
    )


def _moved_marks(marks: Iterable[Any], move: Callable[[int], int]) -> tuple[Any, ...]:
    return tuple(mark._replace(step=move(mark.step)) for mark in marks)


class _Cut(NamedTuple):
    """What happens to steps and marks when the steps from ``start`` up to ``stop`` go."""

    start: int
    stop: int

    def earlier(self, step: int) -> int:
        return step - (self.stop - self.start) if step >= self.stop else min(step, self.start)

    def remaining(self, marks: Iterable[Any]) -> tuple[Any, ...]:
        """Keep what does not stand in the gap."""
        return tuple(
            mark._replace(step=self.earlier(mark.step))
            for mark in marks
            if not self.start <= mark.step < self.stop
        )

    def in_force(self, marks: Iterable[Any]) -> tuple[Any, ...]:
        """Keep what holds after the gap: the last of what is taken out, at its place."""
        moved = [mark._replace(step=self.earlier(mark.step)) for mark in marks]
        return tuple({(mark.step, getattr(mark, "voice", None)): mark for mark in moved}.values())


def delete_steps(score: Score, start: int, stop: int) -> Score:
    """Take out the steps from ``start`` up to ``stop``, maybe of the upbeat, and close the gap."""
    cut = _Cut(start, stop)
    keep = np.ones(score.steps, dtype=bool)
    keep[start:stop] = False
    onsets = score.onsets[:, keep]
    if 0 < start < onsets.shape[1]:
        onsets[:, start] = True
    keys = cut.in_force(score.key_changes)
    return score.replace(
        pitches=score.pitches[:, keep],
        onsets=onsets,
        locks=score.locks[:, keep],
        spellings=score.spellings[:, keep],
        velocities=score.velocities[:, keep],
        cadences=score.cadences[keep],
        tempos=cut.in_force(score.tempos),
        meters=cut.in_force(score.meters),
        key=next((change.key for change in keys if change.step == 0), score.key),
        key_changes=tuple(change for change in keys if change.step),
        pickup_steps=cut.earlier(score.pickup_steps),
        chords=cut.remaining(score.chords),
        figures=cut.remaining(score.figures),
        lyrics=cut.remaining(score.lyrics),
        dynamics=cut.in_force(score.dynamics),
        hairpins=tuple(
            pin._replace(step=cut.earlier(pin.step), stop=cut.earlier(pin.stop))
            for pin in score.hairpins
            if cut.earlier(pin.step) < cut.earlier(pin.stop)
        ),
        signs=cut.remaining(score.signs),
    )


def toggle_phrase_end(score: Score, step: int) -> Score:
    """Set a phrase end on the beat that a step lies in, or take it away."""
    beat = max(step - score.grid.position(step).step_in_beat, 0)
    cadences = score.cadences.copy()
    cadences[beat] = CADENCE_NONE if cadences[beat] == CADENCE_HERE else CADENCE_HERE
    return score.replace(cadences=cadences)


def with_tempo(score: Score, step: int, bpm: float) -> Score:
    """Change the tempo from a step on, to ``bpm`` quarter notes; it holds until the next change."""
    tempos = {tempo.step: tempo for tempo in score.tempos} | {step: TempoChange(step, bpm)}
    ordered = [tempos[at] for at in sorted(tempos)]
    changes = [ordered[0], *(b for a, b in pairwise(ordered) if a.bpm != b.bpm)]
    return score.replace(tempos=tuple(changes))


def with_meter(score: Score, step: int, numerator: int, denominator: int) -> Score:
    """Begin another meter with the bar that a step lies in; it holds until the next change.

    In the upbeat and in the first whole bar this changes the meter that the score begins with. The
    last of the new bars is filled up with OPEN steps, so that what comes after it keeps its bars.

    Raises
    ------
    ValueError
        If its bars are not made of sixteenths, or the score would become too long.
    """
    starts = score.grid.bar_starts(step + 1)
    start = starts[-1] if starts[-1] > score.pickup_steps else 0
    meter = MeterChange(start, numerator, denominator)
    if score.grid.meter_at(start)[1:] == meter[1:]:
        return score
    meters = {change.step: change for change in score.meters} | {start: meter}
    made = score.replace(meters=tuple(meters[at] for at in sorted(meters)))
    if start == 0:
        made = with_pickup(made, made.pickup_steps)
    stop = min((at for at in meters if at > start), default=made.steps)
    over = (stop - (start or made.pickup_steps)) % meter.steps_per_bar
    if over:
        made = insert_steps(made, stop, meter.steps_per_bar - over)
    changes = [made.meters[0], *(b for a, b in pairwise(made.meters) if a[1:] != b[1:])]
    return made.replace(meters=tuple(changes))


def with_pickup(score: Score, steps: int) -> Score:
    """Let the score begin with an upbeat of some steps, less than a bar; the notes stay put.

    It ends before another meter begins.
    """
    ends = (score.meters[0].steps_per_bar - 1, *(meter.step for meter in score.meters[1:2]))
    return score.replace(pickup_steps=min(max(steps, 0), *ends))


def with_voice_settings(score: Score, voice: Voice, **changes: int | bool) -> Score:
    """Change how a voice sounds: ``program``, ``volume``, ``pan``, ``midi_channel``, ``muted``."""
    voices = list(score.voices)
    voices[voice] = replace(voices[voice], **changes)  # type: ignore[arg-type]
    return score.replace(voices=tuple(voices))
