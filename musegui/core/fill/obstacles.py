"""Why a region can't be filled, in a sentence, and what would help."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from musegui.core.analysis.spelling import note_name
from musegui.core.keys import pitch_name
from musegui.core.notes import Note, score_notes, voice_notes
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH
from musegui.core.score import Cells, Score
from musegui.core.translation import listed, tr, tr_n
from musegui.core.voices import VOICES

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


def all_locked(score: Score, region: Cells) -> str:
    """Say that all of a region, shape (4, T), is locked, and whose notes those are."""
    voices = [score.voice_name(voice) for voice in VOICES if region[voice].any()]
    return tr(
        "There is nothing to fill: everything there is locked ({voices}).", voices=listed(voices)
    )


def find_obstacle(score: Score, region: Cells) -> Obstacle | None:
    """Say why a region, shape (4, T), can't be filled; None if it can."""
    if not (region & ~score.locks).any():
        advice = tr("Select what may change, and unlock it with Shift+L.")
        return Obstacle(f"{all_locked(score, region)} {advice}")
    standing = (score.locks | ~region) & (score.pitches >= 0)
    outside = standing & ((score.pitches < LOWEST_PITCH) | (score.pitches > HIGHEST_PITCH))
    if not outside.any():
        return None
    first = min(np.argwhere(outside).tolist(), key=lambda cell: (cell[1], cell[0]))
    note = next(n for n in score_notes(score) if n.voice == first[0] and n.stop > first[1])
    return Obstacle(_outside_words(score, note), _offer(score, note))


def _outside_words(score: Score, note: Note) -> str:
    fields = {
        "voice": score.voice_name(note.voice),
        "note": note_name(score, note.voice, note.start),
        "place": score.grid.position(note.start),
    }
    if note.pitch > HIGHEST_PITCH:
        return tr(
            "The {voice}'s {note} in {place} lies above {highest}, outside the range of a choir; "
            "move it by an octave (Shift+Down).",
            highest=pitch_name(HIGHEST_PITCH),
            **fields,
        )
    return tr(
        "The {voice}'s {note} in {place} lies below {lowest}, outside the range of a choir; "
        "move it by an octave (Shift+Up).",
        lowest=pitch_name(LOWEST_PITCH),
        **fields,
    )


def _offer(score: Score, note: Note) -> Offer | None:
    """Offer to move the whole voice by octaves where that helps, or else the notes outside."""
    notes = voice_notes(score, note.voice)
    direction = -_OCTAVE if note.pitch > HIGHEST_PITCH else _OCTAVE
    voice = score.voice_name(note.voice)
    for octaves in (1, 2, 3):
        if _inside(notes, octaves * direction):
            words = (
                tr_n(
                    "Move the {voice} down an octave",
                    "Move the {voice} down {n} octaves",
                    octaves,
                    voice=voice,
                )
                if direction < 0
                else tr_n(
                    "Move the {voice} up an octave",
                    "Move the {voice} up {n} octaves",
                    octaves,
                    voice=voice,
                )
            )
            return Offer(words, tuple(notes), octaves * direction)
    outside = tuple(n for n in notes if not _inside([n], 0) and _inside([n], direction))
    if not outside:
        return None
    words = (
        tr("Move the notes outside the range down an octave")
        if direction < 0
        else tr("Move the notes outside the range up an octave")
    )
    return Offer(words, outside, direction)


def _inside(notes: Sequence[Note], by: int) -> bool:
    return all(LOWEST_PITCH <= note.pitch + by <= HIGHEST_PITCH for note in notes)
