"""Why a region can't be filled, in a sentence, and what would help."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from musegui.core.harmony.spelling import note_name
from musegui.core.keys import pitch_name
from musegui.core.notes import Note, score_notes, voice_notes
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH
from musegui.core.score import Cells, Score

_OCTAVE = 12


class Offer(NamedTuple):
    """Notes that could be moved out of the way, by so many semitones; ``words`` say it."""

    words: str
    notes: tuple[Note, ...]
    semitones: int


class Obstacle(NamedTuple):
    """What is in the way of a fill."""

    sentence: str
    offer: Offer | None = None


def find_obstacle(score: Score, region: Cells) -> Obstacle | None:
    """Say why a region, shape (4, T), can't be filled; None if it can."""
    if not (region & ~score.locks).any():
        return Obstacle(
            "There is nothing to fill: every note there is locked. Unlock some with Shift+L."
        )
    standing = (score.locks | ~region) & (score.pitches >= 0)
    outside = standing & ((score.pitches < LOWEST_PITCH) | (score.pitches > HIGHEST_PITCH))
    if not outside.any():
        return None
    first = min(np.argwhere(outside).tolist(), key=lambda cell: (cell[1], cell[0]))
    note = next(n for n in score_notes(score) if n.voice == first[0] and n.stop > first[1])
    above = note.pitch > HIGHEST_PITCH
    limit = HIGHEST_PITCH if above else LOWEST_PITCH
    return Obstacle(
        f"The {score.voice_name(note.voice)}'s {note_name(score, note.voice, note.start)} in "
        f"{score.grid.position(note.start)} lies {'above' if above else 'below'} "
        f"{pitch_name(limit)}, outside the range of a choir; move it by an octave "
        f"(Shift+{'Down' if above else 'Up'}).",
        _offer(score, note),
    )


def _offer(score: Score, note: Note) -> Offer | None:
    """Offer to move the whole voice by octaves where that helps, or else the notes outside."""
    notes = voice_notes(score, note.voice)
    direction = -_OCTAVE if note.pitch > HIGHEST_PITCH else _OCTAVE
    where = "down" if direction < 0 else "up"
    for octaves in (1, 2, 3):
        if _inside(notes, octaves * direction):
            by = "an octave" if octaves == 1 else f"{octaves} octaves"
            words = f"Move the {score.voice_name(note.voice)} {where} {by}"
            return Offer(words, tuple(notes), octaves * direction)
    outside = tuple(n for n in notes if not _inside([n], 0) and _inside([n], direction))
    return (
        Offer(f"Move the notes outside the range {where} an octave", outside, direction)
        if outside
        else None
    )


def _inside(notes: Sequence[Note], by: int) -> bool:
    return all(LOWEST_PITCH <= note.pitch + by <= HIGHEST_PITCH for note in notes)
