"""Edits of how loud notes are: velocities that are said of notes, dynamics and hairpins."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from musegui.core.loudness import LEVELS, sounding_velocities
from musegui.core.marks import Dynamic, Hairpin
from musegui.core.notes import Note
from musegui.core.score import MAX_VELOCITY, UNSAID, Score
from musegui.core.voices import Voice

MIN_VELOCITY = 1

LoudnessMark = Dynamic | Hairpin


def with_velocities(score: Score, velocities: Mapping[tuple[Voice, int], int]) -> Score:
    """Say how loud notes are, by voice and the step where they begin; `UNSAID` takes it back."""
    made = score.velocities.copy()
    for place, velocity in velocities.items():
        made[place] = min(max(velocity, MIN_VELOCITY), MAX_VELOCITY) if velocity else UNSAID
    return score.replace(velocities=made)


def louder_by(score: Score, notes: Collection[Note], by: int) -> Score:
    """Make notes louder than they sound, or softer, together: all stop where the first one must."""
    if not notes:
        return score
    sounding = sounding_velocities(score)
    now = {(note.voice, note.start): int(sounding[note.voice, note.start]) for note in notes}
    by = min(max(by, MIN_VELOCITY - min(now.values())), MAX_VELOCITY - max(now.values()))
    return with_velocities(score, {place: velocity + by for place, velocity in now.items()})


def swept(
    score: Score, notes: Iterable[Note], start: tuple[float, float], stop: tuple[float, float]
) -> Score:
    """Bring notes onto a line of velocities, between two points in steps and velocity."""
    (x0, v0), (x1, v1) = sorted((start, stop))
    slope = (v1 - v0) / (x1 - x0) if x1 > x0 else 0.0
    line = {
        (note.voice, note.start): max(round(v0 + slope * (min(max(note.start, x0), x1) - x0)), 1)
        for note in notes
    }
    return with_velocities(score, line)


def as_dynamics_say(score: Score, notes: Iterable[Note]) -> Score:
    """Take back what is said of notes, so that they follow the dynamics."""
    return with_velocities(score, {(note.voice, note.start): UNSAID for note in notes})


def with_dynamic(score: Score, voices: Iterable[Voice], step: int, level: str) -> Score:
    """Have voices sing a level from a step on.

    What is said of notes from there to the voice's next dynamic is taken back; an accent takes
    back what is said of the notes at its step alone.
    """
    return _with_marks(score, [Dynamic(step, voice, level) for voice in voices])


def with_hairpin(
    score: Score, voices: Iterable[Voice], start: int, stop: int, louder: bool
) -> Score:
    """Have voices grow louder, or else softer; what is said of the notes under it is taken back."""
    return _with_marks(score, [Hairpin(start, voice, stop, louder) for voice in voices])


def without_marks(score: Score, marks: Iterable[LoudnessMark]) -> Score:
    """Take dynamics and hairpins away."""
    gone = set(marks)
    return score.replace(
        dynamics=tuple(mark for mark in score.dynamics if mark not in gone),
        hairpins=tuple(mark for mark in score.hairpins if mark not in gone),
    )


def replace_marks(score: Score, old: Iterable[LoudnessMark], new: Sequence[LoudnessMark]) -> Score:
    """Put marks in the place of others: to move, stretch or change them."""
    return _with_marks(without_marks(score, old), new)


def moved_mark(mark: LoudnessMark, by: int, steps: int) -> LoudnessMark:
    """Shift a mark in time, within a score of so many steps."""
    if isinstance(mark, Dynamic):
        return mark._replace(step=min(max(mark.step + by, 0), steps - 1))
    by = min(max(by, -mark.step), steps - mark.stop)
    return mark._replace(step=mark.step + by, stop=mark.stop + by)


def _with_marks(score: Score, marks: Sequence[LoudnessMark]) -> Score:
    """Add marks, which govern the notes under them."""
    velocities = score.velocities.copy()
    for mark in marks:
        velocities[mark.voice, mark.step : _governed_until(score, mark)] = UNSAID
    return score.replace(
        velocities=velocities,
        dynamics=(*score.dynamics, *(mark for mark in marks if isinstance(mark, Dynamic))),
        hairpins=(*score.hairpins, *(mark for mark in marks if isinstance(mark, Hairpin))),
    )


def _governed_until(score: Score, mark: LoudnessMark) -> int:
    if isinstance(mark, Hairpin):
        return mark.stop
    if LEVELS[mark.level].after is None:
        return mark.step + 1
    return next_dynamic(score, mark.voice, mark.step)


def next_dynamic(score: Score, voice: Voice | int, step: int) -> int:
    """Find the step of a voice's next dynamic; the end of the score if there is none."""
    later = (m.step for m in score.dynamics if m.voice == voice and m.step > step)
    return min(later, default=score.steps)
