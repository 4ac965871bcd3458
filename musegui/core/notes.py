"""Notes, derived from the grid, and the grid made from notes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from musegui.core.marks import Lyric, Syllable
from musegui.core.pitch import REST
from musegui.core.score import UNSAID, Score
from musegui.core.voices import VOICES, Voice


@dataclass(frozen=True, order=True)
class Note:
    """One note of one voice. ``start`` and ``duration`` count steps (sixteenths).

    Its velocity and its words go with it wherever it is put, but two notes at one place are the
    same note whatever is said and sung.
    """

    voice: Voice
    start: int
    duration: int
    pitch: int
    velocity: int = field(default=UNSAID, compare=False)
    syllables: tuple[Syllable, ...] = field(default=(), compare=False)

    @property
    def stop(self) -> int:
        """The first step after the note."""
        return self.start + self.duration


def note_spans(score: Score, voice: Voice) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Give where the notes of a voice begin, and the first steps after them, as `voice_notes`."""
    starts = np.flatnonzero(score.onsets[voice])
    breaks = np.flatnonzero(score.onsets[voice] | (score.pitches[voice] < 0))
    following = np.searchsorted(breaks, starts, side="right")
    return starts, np.append(breaks, score.steps)[following]


def voice_notes(score: Score, voice: Voice) -> list[Note]:
    """List the notes of one voice from left to right.

    A note runs from where it is struck to the next strike, rest, gap or the end.
    """
    pitches, velocities, syllables = score.pitches[voice], score.velocities[voice], score.syllables
    starts, stops = note_spans(score, voice)
    return [
        Note(
            voice, start, stop - start, int(pitches[start]),
            int(velocities[start]), syllables.get((voice, start), ()),
        )
        for start, stop in zip(starts.tolist(), stops.tolist(), strict=True)
    ]  # fmt: skip


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
    said = int(score.velocities[voice, start]), score.syllables.get((voice, start), ())
    return Note(voice, start, stop - start, int(score.pitches[voice, start]), *said)


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
    velocities = score.velocities.copy()
    lyrics = [lyric for lyric in score.lyrics if lyric.voice != voice]
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
            velocities[voice, start] = note.velocity
            lyrics += note_lyrics(note)
            end = stop
    return score.replace(
        pitches=pitches, onsets=onsets, locks=locks, velocities=velocities, lyrics=tuple(lyrics)
    )


def note_lyrics(note: Note) -> list[Lyric]:
    """Write down a note's words as a score has them."""
    return [Lyric(note.start, note.voice, syllable) for syllable in note.syllables]
