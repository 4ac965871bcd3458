"""Where two states of a workspace look different, so that only that need be drawn anew."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from musegui.core.notes import Note, note_at
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from musegui.editor.document import Confidence
from musegui.editor.workspace import Workspace

Span = tuple[int, int]
_MOST_SPANS = 8


@dataclass(frozen=True, eq=False)
class Look:
    """What the notes on the roll are drawn from."""

    score: Score
    confidence: Confidence
    selected: frozenset[Note]
    voice: Voice
    hidden: frozenset[Voice]
    velocities: NDArray[np.int8] | None

    @classmethod
    def of(cls, workspace: Workspace) -> Self:
        """Take a look at a workspace."""
        document = workspace.document
        return cls(
            document.score,
            document.confidence,
            workspace.notes,
            workspace.voice,
            workspace.hidden,
            workspace.velocities if workspace.shows_velocities else None,
        )

    def changes(self, newer: Look) -> list[Span] | None:
        """List the spans of steps that are drawn otherwise in a newer look; None means all."""
        old, new = self.score, newer.score
        if (
            (self.voice, self.hidden) != (newer.voice, newer.hidden)
            or (old.steps, old.meters, old.pickup_steps)
            != (new.steps, new.meters, new.pickup_steps)
            or (old.key, old.key_changes) != (new.key, new.key_changes)
            or old.ensemble != new.ensemble
            or (self.velocities is None) != (newer.velocities is None)
        ):
            return None
        selected = self.selected ^ newer.selected
        spans = [(note.start, note.stop) for note in selected]
        if len(spans) > _MOST_SPANS:
            spans = [_hull(selected)]
        if old is not new or self.confidence is not newer.confidence:
            spans += _cells_spans(self, newer)
        return spans


def _cells_spans(old: Look, new: Look) -> list[Span]:
    """Find the span of cells that differ, out to the ends of the notes that reach into it.

    Of a note that is cut in two, both halves may look new.
    """
    differs = old.confidence != new.confidence
    for array in ("pitches", "onsets", "locks"):
        differs |= getattr(old.score, array) != getattr(new.score, array)
    if old.velocities is not None and new.velocities is not None:
        differs |= old.velocities != new.velocities
    marks = old.score.cadences != new.score.cadences
    columns = np.flatnonzero(differs.any(axis=0) | marks)
    if not columns.size:
        return []
    first, last = int(columns[0]), int(columns[-1])
    reaching = [
        note
        for look in (old, new)
        for voice in VOICES
        for step in (first, last)
        if (note := note_at(look.score, voice, step)) is not None
    ]
    start, stop = _hull(reaching) if reaching else (first, last)
    return [(min(start, first), max(stop, last + 1))]


def _hull(notes: Collection[Note]) -> Span:
    return min(note.start for note in notes), max(note.stop for note in notes)
