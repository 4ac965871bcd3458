"""Gestures: what happens from the press of a button to its release.

Every update is computed from the score that the gesture began with, so nothing drifts, and
cancelling leaves no trace.
"""

from __future__ import annotations

from dataclasses import replace

from musegui.core.editing.edits import (
    erase_notes,
    moved,
    paint_notes,
    replace_notes,
    resized,
)
from musegui.core.notes import Note
from musegui.core.score import MAX_STEPS, Score
from musegui.core.translation import tr, tr_noop
from musegui.core.voices import VOICES
from musegui.editor.document import Edit
from musegui.editor.selection import NOTHING, Region, notes_within, still_there
from musegui.editor.tools.pointer import Hit, Modifiers, Part, PointerEvent, hit_test
from musegui.editor.workspace import Workspace


class Gesture:
    """A press, some moves, a release or a cancel.

    Parameters
    ----------
    workspace : Workspace
    press : PointerEvent

    Attributes
    ----------
    rubber_band : tuple of float, or None
        Rectangle to be drawn: start step, stop step, lowest pitch, highest pitch.
    """

    label = ""
    rubber_band: tuple[float, float, int, int] | None = None

    def __init__(self, workspace: Workspace, press: PointerEvent) -> None:
        self.workspace = workspace
        self.pressed = press
        self._edit: Edit | None = None

    def start(self) -> None:
        """Do what the press itself does."""

    def update(self, event: PointerEvent) -> None:
        """Follow the pointer."""

    def finish(self, event: PointerEvent) -> None:
        """End with the release of the button."""
        self.update(event)
        if self._edit is not None:
            self._edit.commit()

    def cancel(self) -> None:
        """End as if it had not been."""
        if self._edit is not None:
            self._edit.cancel()

    def _base(self) -> Score:
        """Open the edit, at the first change and not before, and give the score it began with."""
        if self._edit is None:
            self._edit = self.workspace.document.begin(tr(self.label))
        return self._edit.base

    def _preview(self, score: Score) -> None:
        assert self._edit is not None
        self._edit.preview(score)

    def _steps_moved(self, event: PointerEvent) -> int:
        """How far the pointer has moved, in whole snap units."""
        free = Modifiers.ALT in event.modifiers
        unit = 1 if free else self.workspace.snap_steps
        return round((event.step - self.pressed.step) / unit) * unit


class Paint(Gesture):
    """Write a note of the chosen voice; dragging right lengthens it."""

    label = tr_noop("Paint note")

    def start(self) -> None:
        free = Modifiers.ALT in self.pressed.modifiers
        start = min(self.workspace.snapped(self.pressed.step, free=free), MAX_STEPS - 1)
        unit = 1 if free else self.workspace.snap_steps
        duration = max(self.workspace.note_steps, unit)
        self._note = Note(self.workspace.voice, start, duration, self.pressed.pitch)
        self._painted = self._note
        self._show(self._note)
        self.workspace.sound_edit(self._note.voice, self._note.pitch)

    def update(self, event: PointerEvent) -> None:
        if event.step < self.pressed.step + event.reach_steps and self._painted == self._note:
            return
        unit = 1 if Modifiers.ALT in event.modifiers else self.workspace.snap_steps
        under = int((event.step - self._note.start) // unit + 1) * unit
        self._show(replace(self._note, duration=min(max(under, unit), MAX_STEPS)))

    def _show(self, note: Note) -> None:
        self._painted = note
        self._preview(paint_notes(self._base(), [note]))
        self.workspace.select([note])

    def finish(self, event: PointerEvent) -> None:
        super().finish(event)
        self.workspace.note_steps = self._painted.duration

    def cancel(self) -> None:
        super().cancel()
        self.workspace.select()


class NoteGesture(Gesture):
    """A gesture on the note under the pointer, or on the selection if that note is part of it."""

    def __init__(self, workspace: Workspace, press: PointerEvent, hit: Hit) -> None:
        super().__init__(workspace, press)
        self.hit = hit
        self._selected_before = workspace.notes
        together = hit.note in workspace.notes
        self._notes = sorted(workspace.notes) if together else [hit.note]

    def start(self) -> None:
        self.workspace.choose_voice(self.hit.note.voice)
        adding = self.pressed.modifiers & (Modifiers.SHIFT | Modifiers.CTRL)
        if not adding and self.hit.note not in self._selected_before:
            self.workspace.select([self.hit.note])
        self.workspace.sound_edit(self.hit.note.voice, self.hit.note.pitch)

    def _standing(self) -> tuple[Score, list[Note]]:
        """Open the edit; a fill may have taken some of the notes away since the press."""
        base = self._base()
        return base, sorted(still_there(self._notes, base))

    def cancel(self) -> None:
        super().cancel()
        self.workspace.select(self._selected_before)


class Move(NoteGesture):
    """Move notes; with Shift, move copies. Without a move it is a click, which selects."""

    label = tr_noop("Move notes")

    def __init__(self, workspace: Workspace, press: PointerEvent, hit: Hit) -> None:
        super().__init__(workspace, press, hit)
        self._copying = Modifiers.SHIFT in press.modifiers
        self._last = (0, 0)
        if self._copying:
            self.label = tr_noop("Copy notes")

    def update(self, event: PointerEvent) -> None:
        shift = (self._steps_moved(event), event.pitch - self.pressed.pitch)
        if shift == self._last:
            return
        base, notes = self._standing()
        new = moved(notes, *shift)
        self._preview(paint_notes(base, new) if self._copying else replace_notes(base, notes, new))
        self.workspace.select(new)
        if shift[1] != self._last[1]:
            semitones = self.hit.note.pitch + shift[1]
            self.workspace.sound_edit(self.hit.note.voice, min(max(semitones, 0), 127))
        self._last = shift

    def finish(self, event: PointerEvent) -> None:
        super().finish(event)
        if self._edit is not None:
            return
        adding = self.pressed.modifiers & (Modifiers.SHIFT | Modifiers.CTRL)
        if adding:
            self.workspace.select(self._selected_before ^ {self.hit.note})
        else:
            self.workspace.select([self.hit.note])
            self.workspace.note_steps = self.hit.note.duration


class Resize(NoteGesture):
    """Drag one end of notes."""

    label = tr_noop("Change length")

    def update(self, event: PointerEvent) -> None:
        by = self._edge_moved(event)
        if by == 0 and self._edit is None:
            return
        base, notes = self._standing()
        new = resized(notes, by, 0) if self.hit.part is Part.START else resized(notes, 0, by)
        self._preview(replace_notes(base, notes, new))
        self.workspace.select(new)
        grabbed = resized([self.hit.note], 0, by if self.hit.part is Part.STOP else 0)[0]
        self.workspace.note_steps = grabbed.duration

    def _edge_moved(self, event: PointerEvent) -> int:
        """How far the edge goes so that it lies on the snap grid."""
        unit = 1 if Modifiers.ALT in event.modifiers else self.workspace.snap_steps
        edge = self.hit.note.start if self.hit.part is Part.START else self.hit.note.stop
        if abs(event.step - self.pressed.step) < min(event.reach_steps, 0.5):
            return 0
        return round((edge + event.step - self.pressed.step) / unit) * unit - edge

    def finish(self, event: PointerEvent) -> None:
        super().finish(event)
        if self._edit is None and self.pressed.modifiers & (Modifiers.SHIFT | Modifiers.CTRL):
            self.workspace.select(self._selected_before ^ {self.hit.note})


class Erase(Gesture):
    """Erase the notes that the pointer touches."""

    label = tr_noop("Erase notes")

    def start(self) -> None:
        self._erased: set[Note] = set()
        self._touch(self.pressed)
        self._last = self.pressed

    def update(self, event: PointerEvent) -> None:
        # A fast pointer leaves gaps between its events; look at every step and row on the way.
        last = self._last
        stations = int(max(abs(event.step - last.step) * 2, abs(event.pitch - last.pitch))) + 1
        for station in range(1, stations + 1):
            part = station / stations
            step = last.step + (event.step - last.step) * part
            pitch = round(last.pitch + (event.pitch - last.pitch) * part)
            self._touch(replace(event, step=step, pitch=pitch))
        self._last = event

    def _touch(self, event: PointerEvent) -> None:
        hit = hit_test(self.workspace, event)
        if hit is not None:
            self._erased.add(hit.note)
            self._preview(erase_notes(self._base(), self._erased))


class Rectangle(Gesture):
    """Select the notes that a rectangle touches; with Shift, add them to the selection."""

    def start(self) -> None:
        self._kept = self.workspace.notes if self._adds else NOTHING
        if not self._adds:
            self.workspace.select()

    @property
    def _adds(self) -> bool:
        return Modifiers.SHIFT in self.pressed.modifiers

    def update(self, event: PointerEvent) -> None:
        start, stop = sorted((self.pressed.step, event.step))
        low, high = sorted((self.pressed.pitch, event.pitch))
        self.rubber_band = (start, stop, low, high)
        score = self.workspace.document.score
        touched = notes_within(score, start, stop, low, high)
        seen = {note for note in touched if note.voice not in self.workspace.hidden}
        self.workspace.select(self._kept | seen)

    def cancel(self) -> None:
        self.workspace.select(self._kept)


class SelectRegion(Gesture):
    """Select a span of time: of all voices, or with Shift of the chosen one."""

    def start(self) -> None:
        self._before = self.workspace.region
        self.workspace.select()

    def update(self, event: PointerEvent) -> None:
        free = Modifiers.ALT in event.modifiers
        unit = 1 if free else max(self.workspace.snap_steps, 1)
        start, stop = sorted((self.pressed.step, event.step))
        first = self.workspace.snapped(start, free=free)
        last = self.workspace.snapped(max(stop, 0.0), free=free) + unit
        last = min(last, self.workspace.document.score.steps)
        alone = Modifiers.SHIFT in self.pressed.modifiers
        voices = frozenset({self.workspace.voice}) if alone else frozenset(VOICES)
        if first < last:
            self.workspace.select(region=Region(voices, first, last))

    def finish(self, event: PointerEvent) -> None:
        if abs(event.step - self.pressed.step) > event.reach_steps:
            self.update(event)

    def cancel(self) -> None:
        self.workspace.select(region=self._before)
