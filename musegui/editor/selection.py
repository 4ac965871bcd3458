"""What is selected, and what was copied."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from musegui.core.editing.edits import note_cells, span_cells
from musegui.core.notes import Note, note_at, score_notes
from musegui.core.score import Cells, Score
from musegui.core.voices import Voice

NOTHING: frozenset[Note] = frozenset()
_FEW = 64
"""So many notes are looked up faster than all notes of a long score are listed."""


@dataclass(frozen=True)
class Region:
    """Some voices from step ``start`` up to step ``stop``."""

    voices: frozenset[Voice]
    start: int
    stop: int

    def cells(self, score: Score) -> Cells:
        """Mark the region's cells, shape (4, T)."""
        return span_cells(score, self.voices, self.start, self.stop)


def notes_within(score: Score, start: float, stop: float, low: int, high: int) -> frozenset[Note]:
    """Find the notes that touch a rectangle of time and pitch (both pitches included)."""
    return frozenset(
        note
        for note in score_notes(score)
        if note.start < stop and start < note.stop and low <= note.pitch <= high
    )


def notes_of_region(score: Score, region: Region) -> frozenset[Note]:
    """Find the notes of a region's voices that begin in it."""
    return frozenset(
        note
        for note in score_notes(score)
        if note.voice in region.voices and region.start <= note.start < region.stop
    )


def still_there(notes: Collection[Note], score: Score) -> frozenset[Note]:
    """Find those notes that the score still has, as they are sung and sound now."""
    if len(notes) <= _FEW:
        found = (note_at(score, note.voice, note.start) for note in notes)
        return frozenset(own for own, note in zip(found, notes, strict=True) if own == note)
    chosen = frozenset(notes)
    return frozenset(note for note in score_notes(score) if note in chosen)


@dataclass(frozen=True)
class Clip:
    """Copied notes, counted from the beginning of what was copied."""

    notes: tuple[Note, ...]
    steps: int

    @classmethod
    def of(cls, notes: Iterable[Note]) -> Clip:
        """Copy at least one note."""
        notes = sorted(notes, key=lambda note: (note.start, note.voice))
        first = notes[0].start
        moved = tuple(replace(note, start=note.start - first) for note in notes)
        return cls(moved, max(note.stop for note in moved))

    def placed(self, step: int, voice: Voice | None = None) -> list[Note]:
        """Put the notes at a step; those of a single voice go to ``voice``, if it is given."""
        single = len({note.voice for note in self.notes}) == 1
        return [
            replace(
                note,
                start=note.start + step,
                voice=voice if single and voice is not None else note.voice,
            )
            for note in self.notes
        ]


def selected_cells(score: Score, notes: Iterable[Note], region: Region | None) -> Cells:
    """Mark the cells of the region and of the selected notes, shape (4, T)."""
    cells = note_cells(score, notes)
    return cells | region.cells(score) if region is not None else cells
