"""Playing into the score: a take recorded while playback runs, and notes entered step by step."""

from __future__ import annotations

from typing import NamedTuple

from musegui.core.editing.edits import paint_notes
from musegui.core.notes import Note
from musegui.core.score import MAX_STEPS, UNSAID
from musegui.core.translation import tr
from musegui.core.voices import Voice
from musegui.editor.document import Edit
from musegui.editor.workspace import Cell, Workspace

_Loop = tuple[int, int]
"""First step of a loop and the first step after it."""


class _Key(NamedTuple):
    """A key that is held: the step at which it was struck, and the loop that was played."""

    step: float
    pitch: int
    velocity: int
    loop: _Loop | None


class Recording:
    """What is played on a keyboard, as notes of one voice.

    A key struck while another is held ends that one's note. Where a loop leaps back, a note that is
    held ends with the loop, and one that is struck just before belongs to the loop's start.

    Parameters
    ----------
    voice : Voice
    grid_steps : int
        Starts and ends go to the nearest multiple of this.
    """

    def __init__(self, voice: Voice, grid_steps: int) -> None:
        self.notes: list[Note] = []
        self._voice = voice
        self._grid_steps = grid_steps
        self._held: _Key | None = None

    def strike(
        self, step: float, pitch: int, velocity: int = UNSAID, loop: _Loop | None = None
    ) -> None:
        """Begin a note at a (fractional) step, while a loop is played or none."""
        self._end(step)
        self._held = _Key(step, pitch, velocity, loop)

    def release(self, step: float, pitch: int) -> None:
        """End the note of a key, if it still sounds."""
        if self._held is not None and self._held.pitch == pitch:
            self._end(step)

    def finish(self, step: float) -> None:
        """End whatever sounds."""
        self._end(step)

    def _end(self, step: float) -> None:
        """Write down the note that is held; one that someone leaps away from stays short."""
        held, self._held = self._held, None
        if held is None:
            return
        start, stop = self._nearest(held.step), self._nearest(step)
        leapt = step < held.step
        if held.loop is not None and held.step < held.loop[1]:
            if start >= held.loop[1]:
                start = held.loop[0]
                stop = stop if leapt else start
            elif leapt:
                stop = held.loop[1]
        stop = max(stop, start + self._grid_steps)
        if start < MAX_STEPS:
            self.notes.append(Note(self._voice, start, stop - start, held.pitch, held.velocity))

    def _nearest(self, step: float) -> int:
        return max(0, int(step / self._grid_steps + 0.5) * self._grid_steps)


class Recorder:
    """Records into the chosen voice; what was played since `begin` is one entry of the history."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._take: Recording | None = None
        self._edit: Edit | None = None
        self._written = 0

    @property
    def running(self) -> bool:
        return self._take is not None

    def begin(self) -> None:
        """Begin a take; its voice and its grid are those chosen now."""
        self.end(0.0)
        self._take = Recording(self._workspace.voice, self._workspace.snap_steps)
        self._written = 0

    def strike(
        self, step: float, pitch: int, velocity: int = UNSAID, loop: _Loop | None = None
    ) -> None:
        """Begin a note at a (fractional) step, while a loop is played or none."""
        if self._take is not None:
            self._take.strike(step, pitch, velocity, loop)
            self._write()

    def release(self, step: float, pitch: int) -> None:
        """End a note."""
        if self._take is not None:
            self._take.release(step, pitch)
            self._write()

    def end(self, step: float) -> None:
        """End the take at a step, and make it an entry of the history."""
        if self._take is None:
            return
        self._take.finish(step)
        self._write()
        edit, self._take, self._edit = self._edit, None, None
        if edit is not None:
            edit.commit()

    def _write(self) -> None:
        """Show what is new; where someone else has edited meanwhile, go on from what they left."""
        assert self._take is not None
        new = self._take.notes[self._written :]
        if not new:
            return
        self._written = len(self._take.notes)
        document = self._workspace.document
        if self._edit is None or not self._edit.is_open:
            self._edit = document.begin(
                tr("Record {voice}", voice=document.score.voice_name(self._workspace.voice))
            )
        self._edit.preview(paint_notes(document.score, new))


def enter_pitch(workspace: Workspace, pitch: int) -> None:
    """Write a note of the chosen voice at the cursor cell, or else at the cursor; go on behind it.

    It has the last-used length.
    """
    start = min(workspace.edit_step, MAX_STEPS - 1)
    note = Note(workspace.voice, start, workspace.note_steps, pitch)
    document = workspace.document
    document.apply(tr("Enter note"), paint_notes(document.score, [note]))
    workspace.set_cell(Cell(note.stop, pitch))
