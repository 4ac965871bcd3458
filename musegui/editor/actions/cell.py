"""The cursor cell: the roll for those who use the keyboard alone."""

from __future__ import annotations

from musegui.core.editing.edits import erase_notes, paint_notes, scale_moved
from musegui.core.notes import Note, note_at, voice_notes
from musegui.core.score import MAX_STEPS
from musegui.core.translation import tr
from musegui.editor.workspace import Cell, Workspace


class CellCursor:
    """Moves the cursor cell over the roll, paints and erases there.

    The first move only shows it: where the cursor is, at the pitch of the chosen voice there.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def move(self, units: int = 0, semitones: int = 0) -> None:
        """Move by snap units and semitones; a move in pitch is heard."""
        cell, workspace = self._workspace.cell, self._workspace
        if cell is None:
            workspace.set_cell(self._home())
            return
        step = workspace.snapped(cell.step + units * workspace.snap_steps) if units else cell.step
        self._go_to(step, cell.pitch + semitones)

    def move_in_scale(self, degrees: int) -> None:
        """Move along the scale."""
        cell = self._workspace.cell
        if cell is None:
            self.move()
            return
        row = Note(self._workspace.voice, cell.step, 1, cell.pitch)
        [row] = scale_moved([row], degrees, self._workspace.document.score.key_at)
        self._go_to(cell.step, row.pitch)

    def lengthen(self, units: int) -> None:
        """Change the length of the next note."""
        unit = self._workspace.snap_steps
        self._workspace.set_note_steps(max(self._workspace.note_steps + units * unit, unit))

    def enter(self) -> None:
        """Paint a note and go on behind it; where the chosen voice's note lies, select that."""
        workspace, note = self._workspace, self._note_under()
        cell = workspace.cell
        if cell is None:
            return
        if note is not None:
            workspace.select([note])
            return
        start = min(cell.step, MAX_STEPS - 1)
        note = Note(workspace.voice, start, workspace.note_steps, cell.pitch)
        document = workspace.document
        document.apply(tr("Paint note"), paint_notes(document.score, [note]))
        workspace.sound_edit(note.voice, note.pitch)
        workspace.set_cell(Cell(note.stop, note.pitch))

    def erase(self) -> None:
        """Erase the chosen voice's note under the cell."""
        note, document = self._note_under(), self._workspace.document
        if note is not None:
            document.apply(tr("Erase notes"), erase_notes(document.score, [note]))

    def _note_under(self) -> Note | None:
        cell, workspace = self._workspace.cell, self._workspace
        if cell is None:
            return None
        note = note_at(workspace.document.score, workspace.voice, cell.step)
        return note if note is not None and note.pitch == cell.pitch else None

    def _go_to(self, step: int, pitch: int) -> None:
        before, workspace = self._workspace.cell, self._workspace
        workspace.set_cell(Cell(step, pitch))
        after = workspace.cell
        if after is not None and before is not None and after.pitch != before.pitch:
            workspace.sound_edit(workspace.voice, after.pitch)

    def _home(self) -> Cell:
        """Give the cursor's step, and the pitch that the chosen voice has nearest to it."""
        voice, step = self._workspace.voice, self._workspace.cursor_step
        notes = voice_notes(self._workspace.document.score, voice)
        if notes:
            return Cell(step, min(notes, key=lambda note: abs(note.start - step)).pitch)
        part = self._workspace.document.score.part(voice)
        return Cell(step, (part.lowest + part.highest) // 2)
