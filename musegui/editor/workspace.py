"""The workspace: the document, and all that is chosen but is not part of the score."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.editing.landmarks import Landmark
from musegui.core.loudness import sounding_velocities
from musegui.core.notes import Note, note_at
from musegui.core.score import MAX_STEPS, Cells
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.voices import VOICES, Voice
from musegui.editor.document import Document
from musegui.editor.observers import Observers
from musegui.editor.selection import NOTHING, Clip, Region, selected_cells, still_there


class Cell(NamedTuple):
    """A step and a pitch of the roll."""

    step: int
    pitch: int


class Workspace:
    """A document with a selection, a chosen voice, a snap, a cursor and a loop.

    Attributes
    ----------
    voice : Voice
        The voice that the pencil writes.
    snap_steps : int
        What starts and lengths are multiples of.
    note_steps : int
        Length of the next note painted: that of the last one.
    cursor_step : int
        Where playback starts and pasting goes.
    cell : Cell or None
        The cursor of those who edit with the keyboard alone; None while they don't.
    loop : tuple of int, or None
        Span of steps that playback repeats.
    soloed : frozenset of Voice
        Voices that alone are heard; all if empty.
    landmark : Landmark or None
        What is selected on the ruler; it may be gone by now.
    hidden : frozenset of Voice
        Voices that are not shown and that the pointer doesn't touch; never the chosen one.
    changed : Observers
        Called whenever one of these changes, but not when the document does.
    auditioned : Observers
        Called with a voice and a pitch that the user should hear.
    sounds_edits : bool
        Whether notes are heard as they are written and moved.
    shows_velocities : bool
        Whether a line on each note of the roll is the longer, the louder the note is.
    """

    def __init__(
        self, document: Document, *, snap_steps: int = 1, sounds_edits: bool = True
    ) -> None:
        self.document = document
        self.changed = Observers[[]]()
        self.auditioned = Observers[Voice, int]()
        self.sounds_edits = sounds_edits
        self.shows_velocities = False
        self.clip: Clip | None = None
        self.voice = Voice.SOPRANO
        self.snap_steps = snap_steps
        self.note_steps = STEPS_PER_BEAT
        self.cursor_step = 0
        self.cell: Cell | None = None
        self.loop: tuple[int, int] | None = None
        self.looping = False
        self.soloed: frozenset[Voice] = frozenset()
        self.hidden: frozenset[Voice] = frozenset()
        self.landmark: Landmark | None = None
        self._notes: frozenset[Note] = NOTHING
        self._region: Region | None = None
        self._seen = (-1, NOTHING)
        self._heard = document.score, sounding_velocities(document.score)

    @property
    def notes(self) -> frozenset[Note]:
        """Selected notes, without those that are gone by now."""
        if not self._notes:
            return NOTHING
        if self._seen[0] != self.document.revision:
            self._seen = (
                self.document.revision,
                still_there(self._notes, self.document.score),
            )
        return self._seen[1]

    @property
    def region(self) -> Region | None:
        """Selected voices and steps, as far as the score reaches."""
        region, steps = self._region, self.document.score.steps
        return region if region is not None and region.start < steps else None

    @property
    def has_selection(self) -> bool:
        return bool(self.notes) or self.region is not None

    @property
    def velocities(self) -> NDArray[np.int8]:
        """How loud the notes sound, shape (4, T)."""
        if self._heard[0] is not self.document.score:
            self._heard = self.document.score, sounding_velocities(self.document.score)
        return self._heard[1]

    def selected_cells(self) -> Cells:
        """Mark the cells of the selected notes and the selected region, shape (4, T)."""
        return selected_cells(self.document.score, self.notes, self.region)

    def select(self, notes: Iterable[Note] = NOTHING, region: Region | None = None) -> None:
        """Select notes, a region, or nothing."""
        self._notes, self._region, self.landmark = frozenset(notes), region, None
        self._seen = (-1, NOTHING)
        self.changed()

    def choose_landmark(self, landmark: Landmark | None) -> None:
        """Select what stands on the ruler, or nothing there."""
        self.landmark = landmark
        self.changed()

    def sound_edit(self, voice: Voice, pitch: int) -> None:
        """Let a note that is written or moved be heard, unless the user wants quiet."""
        if self.sounds_edits:
            self.auditioned(voice, pitch)

    def choose_voice(self, voice: Voice) -> None:
        """Have the pencil write a voice, which is shown if it was not."""
        if voice != self.voice:
            self.voice = voice
            self.hidden = self.hidden - {voice}
            self.changed()

    def toggle_hidden(self, voice: Voice) -> None:
        """Hide a voice or show it; of a hidden one nothing stays selected."""
        if voice is not self.voice:
            self.hidden = self.hidden ^ {voice}
            self.select((n for n in self.notes if n.voice not in self.hidden), self._region)

    @property
    def shows_only_chosen(self) -> bool:
        return len(self.hidden) == len(VOICES) - 1

    def toggle_only_chosen(self) -> None:
        """Hide all voices but the chosen one, or show all."""
        others = frozenset(VOICES) - {self.voice}
        self.hidden = frozenset() if self.shows_only_chosen else others
        self.select((n for n in self.notes if n.voice not in self.hidden), self._region)

    def set_note_steps(self, steps: int) -> None:
        """Choose the length of the next note painted."""
        self.note_steps = min(max(steps, 1), MAX_STEPS)
        self.changed()

    def set_snap(self, steps: int) -> None:
        self.snap_steps = steps
        self.changed()

    def set_cursor(self, step: int) -> None:
        """Move the cursor; it stays within the score."""
        self.cursor_step = min(max(step, 0), self.document.score.steps)
        self.changed()

    def set_cell(self, cell: Cell | None) -> None:
        """Show the cursor cell somewhere on the roll, or hide it."""
        if cell is not None:
            steps = min(self.document.score.steps, MAX_STEPS - 1)
            cell = Cell(min(max(cell.step, 0), steps), min(max(cell.pitch, 0), 127))
        if cell != self.cell:
            self.cell = cell
            self.changed()

    @property
    def edit_step(self) -> int:
        """Where pasting works, maybe behind the last note: at the cursor cell if it is shown."""
        return self.cursor_step if self.cell is None else self.cell.step

    @property
    def score_step(self) -> int:
        """The step of the score nearest to `edit_step`; 0 in a score without any."""
        return max(min(self.edit_step, self.document.score.steps - 1), 0)

    def set_loop(self, span: tuple[int, int] | None, looping: bool) -> None:
        """Mark what is repeated, and whether it is."""
        self.loop, self.looping = span, looping and span is not None
        self.changed()

    def toggle_solo(self, voice: Voice) -> None:
        self.soloed = self.soloed ^ {voice}
        self.changed()

    def is_heard(self, voice: Voice) -> bool:
        """Tell whether a voice sounds, given who is muted and who alone is to be heard."""
        if self.soloed:
            return voice in self.soloed
        return not self.document.score.voices[voice].muted

    def reset(self) -> None:
        """Forget what belonged to a document that is gone."""
        self.loop, self.looping, self.soloed, self.cursor_step = None, False, frozenset(), 0
        self.cell, self.voice, self.hidden = None, Voice.SOPRANO, frozenset()
        self.select()

    def snapped(self, step: float, *, free: bool = False) -> int:
        """Give the start of the snap unit that a step lies in; never before the beginning."""
        unit = 1 if free else self.snap_steps
        return max(0, int(step // unit) * unit)

    def voice_order(self) -> list[Voice]:
        """List the voices shown, the chosen one first: where notes overlap, it is the one meant."""
        shown = (voice for voice in VOICES if voice not in self.hidden)
        return sorted(shown, key=lambda voice: voice != self.voice)

    def notes_at(self, step: int, pitch: int) -> list[Note]:
        """List the notes shown that sound a pitch at a step, in `voice_order`."""
        score = self.document.score
        notes = (note_at(score, voice, step) for voice in self.voice_order())
        return [note for note in notes if note is not None and note.pitch == pitch]
