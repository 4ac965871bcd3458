"""Notes, derived from the grid, and the grid made from notes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from musegui.core.pitch import REST
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice


@dataclass(frozen=True, order=True)
class Note:
    """One note of one voice. ``start`` and ``duration`` count steps (sixteenths)."""

    voice: Voice
    start: int
    duration: int
    pitch: int

    @property
    def stop(self) -> int:
        """The first step after the note."""
        return self.start + self.duration


def voice_notes(score: Score, voice: Voice) -> list[Note]:
    """List the notes of one voice from left to right.

    A note runs from where it is struck to the next strike, rest, gap or the end.
    """
    pitches = score.pitches[voice]
    starts = np.flatnonzero(score.onsets[voice])
    breaks = np.flatnonzero(score.onsets[voice] | (pitches < 0))
    following = np.searchsorted(breaks, starts, side="right")
    stops = np.append(breaks, score.steps)[following]
    return [
        Note(voice, int(start), int(stop - start), int(pitches[start]))
        for start, stop in zip(starts, stops, strict=True)
    ]


def score_notes(score: Score) -> list[Note]:
    """List all notes, voice by voice from soprano to bass."""
    return [note for voice in VOICES for note in voice_notes(score, voice)]


def note_at(score: Score, voice: Voice, step: int) -> Note | None:
    """Find the note of a voice that sounds at a step."""
    if not 0 <= step < score.steps or score.pitches[voice, step] < 0:
        return None
    struck = np.flatnonzero(score.onsets[voice, : step + 1])
    start = int(struck[-1])
    breaks = np.flatnonzero(
        score.onsets[voice, start + 1 :] | (score.pitches[voice, start + 1 :] < 0)
    )
    stop = start + 1 + int(breaks[0]) if breaks.size else score.steps
    return Note(voice, start, stop - start, int(score.pitches[voice, start]))


def with_voice_notes(
    score: Score, voice: Voice, notes: Iterable[Note], *, lock: bool = False
) -> Score:
    """Replace a whole voice by the given notes; what no note covers is a rest.

    A note that runs into the next one is cut there, and what lies before the beginning or past the
    end is cut off. Of notes that start together the longest is kept.

    Parameters
    ----------
    lock : bool
        Whether the voice becomes the user's own, rests included.
    """
    pitches, onsets, locks = score.pitches.copy(), score.onsets.copy(), score.locks.copy()
    pitches[voice] = REST
    onsets[voice] = False
    locks[voice] = lock
    end = 0
    for note in sorted(notes):
        start, stop = max(note.start, 0), min(note.stop, score.steps)
        if start < stop:
            pitches[voice, start : max(stop, end)] = REST
            pitches[voice, start:stop] = note.pitch
            onsets[voice, start] = True
            end = stop
    return score.replace(pitches=pitches, onsets=onsets, locks=locks)
