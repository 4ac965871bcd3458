"""What keys and menu do to loudness: velocities of notes, dynamics, hairpins."""

from __future__ import annotations

from collections.abc import Sequence

from musegui.core.editing.dynamics import (
    LoudnessMark,
    as_dynamics_say,
    louder_by,
    next_dynamic,
    with_dynamic,
    with_hairpin,
    without_marks,
)
from musegui.core.loudness import sounding_velocities
from musegui.core.notes import Note, note_at
from musegui.core.score import UNSAID, Cells
from musegui.core.translation import tr
from musegui.core.voices import VOICES, Voice
from musegui.editor.selection import notes_of_region
from musegui.editor.workspace import Workspace

MENU_LEVELS = ("ppp", "pp", "p", "mp", "mf", "f", "ff", "fff", "fp", "sf", "sfz")
"""The dynamics that are offered; a file may have others."""


class DynamicsActions:
    """Edits how loud a workspace's notes are; each edit is one entry of the history.

    Velocities change of the selected notes, or of the chosen voice's note at the cursor. Marks are
    set where the selection begins, or at the cursor: for all voices, or for the selected or the
    chosen ones.

    Attributes
    ----------
    for_all : bool
        Whether marks are set, moved and taken away in all voices.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._document = workspace.document
        self.for_all = True

    def notes(self) -> list[Note]:
        """List the notes whose velocities are meant."""
        workspace, score = self._workspace, self._document.score
        region = workspace.region
        notes = workspace.notes | (notes_of_region(score, region) if region else frozenset())
        if notes or workspace.has_selection:
            return sorted(notes)
        here = note_at(score, workspace.voice, workspace.score_step)
        return [] if here is None else [here]

    def voices(self) -> list[Voice]:
        """List the voices that marks are set in."""
        if self.for_all:
            return list(VOICES)
        workspace = self._workspace
        if workspace.region is not None:
            return sorted(workspace.region.voices)
        return sorted({note.voice for note in workspace.notes} or {workspace.voice})

    def span(self) -> tuple[int, int]:
        """Give the steps that are selected, or else those from the cursor to the end of its bar."""
        workspace, score = self._workspace, self._document.score
        region, notes = workspace.region, workspace.notes
        if region is not None:
            return region.start, min(region.stop, score.steps)
        if notes:
            return min(note.start for note in notes), max(note.stop for note in notes)
        start = workspace.score_step
        stop = score.grid.bar_span(score.grid.position(start).bar)[1]
        return start, min(stop, score.steps)

    def toggle_for_all(self) -> None:
        """Set marks in all voices from now on, or no longer."""
        self.for_all = not self.for_all
        self._workspace.changed()

    def change_velocity(self, by: int) -> None:
        """Make the notes that are meant louder or softer; their differences stay."""
        notes = self.notes()
        if notes:
            made = louder_by(self._document.score, notes, by)
            now = sounding_velocities(made)[notes[0].voice, notes[0].start]
            label = (
                tr("Velocity {velocity}", velocity=now)
                if len(notes) == 1
                else tr("Change velocities")
            )
            self._document.apply(label, made)

    def follow_dynamics(self) -> None:
        """Have the notes that are meant sound as the dynamics say."""
        made = as_dynamics_say(self._document.score, self.notes())
        self._document.apply(tr("Velocities as the dynamics say"), made)

    @property
    def has_notes(self) -> bool:
        """Whether any note is meant."""
        return self._any_struck(self._document.score.onsets)

    @property
    def has_velocities(self) -> bool:
        """Whether anything is said of the notes that are meant."""
        return self._any_struck(self._document.score.velocities != UNSAID)

    def _any_struck(self, marked: Cells) -> bool:
        """Tell whether a note that is meant begins in a marked cell; quick for long scores."""
        workspace = self._workspace
        region = workspace.region
        if region is not None and marked[sorted(region.voices), region.start : region.stop].any():
            return True
        notes = workspace.notes if workspace.has_selection else self.notes()
        return any(marked[note.voice, note.start] for note in notes)

    def set_level(self, level: str) -> None:
        """Set a dynamic, which governs the notes up to the next one."""
        score = self._document.score
        if score.steps:
            step = self.span()[0]
            made = with_dynamic(score, self.voices(), step, level)
            self._document.apply(
                tr("Dynamic {level}, {place}", level=level, place=score.grid.position(step)), made
            )

    def set_hairpin(self, louder: bool) -> None:
        """Set a hairpin under the selection, or from the cursor to the next dynamic in its bar."""
        score = self._document.score
        start, stop = self.span()
        if not self._workspace.has_selection:
            stop = min(stop, *(next_dynamic(score, voice, start) for voice in self.voices()))
        if start < stop:
            made = with_hairpin(score, self.voices(), start, stop, louder)
            name = tr("Crescendo") if louder else tr("Diminuendo")
            self._document.apply(f"{name}, {score.grid.position(start)}", made)

    def marks(self) -> Sequence[LoudnessMark]:
        """List the marks in the selection, or else those at the cursor."""
        score, voices = self._document.score, self.voices()
        start, stop = self.span()
        if not self._workspace.has_selection:
            stop = start + 1
        return [
            *(m for m in score.dynamics if m.voice in voices and start <= m.step < stop),
            *(p for p in score.hairpins if p.voice in voices and p.step < stop and start < p.stop),
        ]

    def erase_marks(self) -> None:
        """Take away the dynamics and hairpins of the selection, or those at the cursor."""
        made = without_marks(self._document.score, self.marks())
        self._document.apply(tr("Remove dynamics"), made)
