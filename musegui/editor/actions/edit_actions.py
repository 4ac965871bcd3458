"""What the keys and the menu do to the selection; each is one entry of the history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

import numpy as np

from musegui.core.editing.edits import (
    delete_steps,
    erase_cells,
    insert_steps,
    moved,
    paint_notes,
    quantized,
    replace_notes,
    resized,
    rest_cells,
    scale_moved,
    set_locks,
    toggle_phrase_end,
    with_voice_settings,
)
from musegui.core.editing.transposing import transposed
from musegui.core.harmony.figured_bass import figures_of
from musegui.core.keys import Key, key_name
from musegui.core.notes import Note, score_notes
from musegui.core.pitch import OPEN
from musegui.core.score import MAX_STEPS, Cells, Score
from musegui.core.translation import tr, tr_n
from musegui.core.voices import VOICES
from musegui.editor.actions.cell import CellCursor
from musegui.editor.selection import Clip, Region, notes_of_region
from musegui.editor.workspace import Cell, Workspace


class EditActions:
    """Edits a workspace: what keys and menu entries do to the selection.

    With nothing selected, moves and lengths are those of the cursor cell and of the note that it
    would paint, and most other actions do nothing.

    Attributes
    ----------
    cell : CellCursor
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._document = workspace.document
        self.cell = CellCursor(workspace)

    def _notes(self) -> list[Note]:
        """List the selected notes, in a region those that begin in it."""
        region = self._workspace.region
        notes = self._workspace.notes
        if region is not None:
            notes = notes | notes_of_region(self._document.score, region)
        return sorted(notes)

    def _replace(self, label: str, change: Callable[[Sequence[Note]], Iterable[Note]]) -> None:
        old = self._notes()
        new = list(change(old))
        if old and new != old:
            self._document.apply(label, replace_notes(self._document.score, old, new))
            self._workspace.select(new)
            if self._workspace.cell is not None:
                self._workspace.set_cell(Cell(new[0].start, new[0].pitch))

    def transpose(self, semitones: int) -> None:
        """Shift the selected notes in pitch and sound the first."""
        if not self._workspace.has_selection:
            self.cell.move(semitones=semitones)
            return
        self._replace(tr("Transpose"), lambda notes: moved(notes, 0, semitones))
        self._sound()

    def move(self, units: int) -> None:
        """Shift the selected notes in time by snap units."""
        if not self._workspace.has_selection:
            self.cell.move(units)
            return
        steps = units * self._workspace.snap_steps
        self._replace(tr("Move notes"), lambda notes: moved(notes, steps, 0))

    def move_in_scale(self, degrees: int) -> None:
        """Shift the selected notes along the scale and sound the first."""
        if not self._workspace.has_selection:
            self.cell.move_in_scale(degrees)
            return
        key_at = self._document.score.key_at
        self._replace(
            tr("Transpose in the scale"), lambda notes: scale_moved(notes, degrees, key_at)
        )
        self._sound()

    def lengthen(self, units: int) -> None:
        """Shift the ends of the selected notes by snap units."""
        if not self._workspace.has_selection:
            self.cell.lengthen(units)
            return
        by = units * self._workspace.snap_steps
        self._replace(tr("Change length"), lambda notes: resized(notes, 0, by))

    def quantize(self) -> None:
        """Bring the selected notes to the snap grid."""
        grid_steps = self._workspace.snap_steps
        self._replace(tr("Quantize"), lambda notes: quantized(notes, grid_steps))

    def _sound(self) -> None:
        notes = self._notes()
        if notes:
            self._workspace.sound_edit(notes[0].voice, notes[0].pitch)

    def copy(self) -> None:
        """Remember the selected notes."""
        notes = self._notes()
        if notes:
            self._workspace.clip = Clip.of(notes)

    def cut(self) -> None:
        """Remember the selected notes and erase them."""
        notes = self._notes()
        if notes:
            self.copy()
            self._document.apply(tr("Cut"), replace_notes(self._document.score, notes, ()))

    def paste(self) -> None:
        """Write the remembered notes at the cursor; those of one voice into the chosen voice."""
        clip = self._workspace.clip
        if clip is None:
            return
        at = self._workspace.edit_step
        notes = [n for n in clip.placed(at, self._workspace.voice) if n.stop <= MAX_STEPS]
        self._document.apply(tr("Paste"), paint_notes(self._document.score, notes))
        self._workspace.select(notes)
        if self._workspace.cell is not None:
            self._workspace.set_cell(self._workspace.cell._replace(step=at + clip.steps))
        else:
            self._workspace.set_cursor(at + clip.steps)

    def duplicate(self) -> None:
        """Write the selected notes again, right behind themselves."""
        notes = self._notes()
        if not notes:
            return
        region = self._workspace.region
        first = region.start if region is not None else notes[0].start
        first = min(first, *(note.start for note in notes)) if len(notes) > 1 else first
        last = max(note.stop for note in notes)
        span = max(last, region.stop if region is not None else 0) - first
        again = [n for n in moved(notes, span, 0) if n.stop <= MAX_STEPS]
        self._document.apply(tr("Duplicate"), paint_notes(self._document.score, again))
        self._workspace.select(again)

    def erase(self) -> None:
        """Leave a gap where the selection is.

        Selected notes go, whosever they are. Of a region the generated notes go, so that one can
        erase a bar and have it resampled under a melody that stays; where only the user's are left
        in it, those go.
        """
        if self._workspace.has_selection:
            score = self._document.score
            cells = self._spare_the_users(score.pitches != OPEN)
            self._document.apply(tr("Erase"), erase_cells(score, cells))
        else:
            self.cell.erase()

    def rest(self) -> None:
        """Make the selection silent; in a region gaps and generated notes come first, too."""
        if self._workspace.has_selection:
            score = self._document.score
            cells = self._spare_the_users(np.ones_like(score.locks))
            self._document.apply(tr("Replace with rests"), rest_cells(score, cells))

    def _spare_the_users(self, worth: Cells) -> Cells:
        """Give the selected cells; in a region not the locked ones, while others are worth it."""
        cells = self._workspace.selected_cells()
        others = cells & ~self._document.score.locks
        return others if self._workspace.region is not None and (others & worth).any() else cells

    def erase_machine(self) -> None:
        """Leave only what is the user's."""
        score = self._document.score
        self._document.apply(tr("Erase generated notes"), erase_cells(score, ~score.locks))

    def toggle_lock(self) -> None:
        """Lock the selection; unlock it if all of it is locked."""
        score = self._document.score
        cells = self._workspace.selected_cells() & (score.pitches != OPEN)
        if cells.any():
            locking = not score.locks[cells].all()
            label = tr("Lock") if locking else tr("Unlock")
            self._document.apply(label, set_locks(score, cells, locking))

    def select_all(self) -> None:
        """Select every note that is shown."""
        notes = score_notes(self._document.score)
        self._workspace.select(n for n in notes if n.voice not in self._workspace.hidden)

    def select_bar(self) -> None:
        """Select the bar at the cursor as a region; once more, the bar behind it too."""
        score, region = self._document.score, self._workspace.region
        start, stop = self._bar_at_cursor()
        if region is not None and region.start == start and region.stop < score.steps:
            grid = score.grid
            stop = grid.bar_span(grid.position(region.stop).bar)[1]
        stop = min(stop, score.steps)
        self._workspace.select(region=Region(frozenset(VOICES), start, stop))

    def toggle_mute(self) -> None:
        """Mute the chosen voice, or let it sound again."""
        voice = self._workspace.voice
        muted = not self._document.score.voices[voice].muted
        name = self._document.score.voice_name(voice)
        label = tr("Mute {voice}", voice=name) if muted else tr("Unmute {voice}", voice=name)
        change = partial(with_voice_settings, voice=voice, muted=muted)
        self._document.amend(label, change)

    def toggle_loop(self) -> None:
        """Loop on or off; the first time over the selection, or else over everything."""
        workspace = self._workspace
        span = workspace.loop or self._selected_span() or (0, self._document.score.steps)
        workspace.set_loop(span, not workspace.looping)

    def _selected_span(self) -> tuple[int, int] | None:
        region, notes = self._workspace.region, self._workspace.notes
        if region is not None:
            return region.start, min(region.stop, self._document.score.steps)
        if notes:
            return min(note.start for note in notes), max(note.stop for note in notes)
        return None

    @property
    def most_new_bars(self) -> int:
        """How many bars like the one at the cursor there is room for."""
        start, stop = self._whole_bar_at_cursor()
        return (MAX_STEPS - self._document.score.steps) // (stop - start)

    @property
    def bars(self) -> int:
        """The number of the last bar."""
        score = self._document.score
        return score.grid.position(max(score.steps - 1, 0)).bar

    def insert_bar(self, bars: int = 1) -> None:
        """Insert OPEN bars before the one with the cursor, or after the upbeat."""
        start, stop = self._whole_bar_at_cursor()
        if 0 < bars <= self.most_new_bars:
            label = tr_n("Insert bar", "Insert {n} bars", bars)
            at = min(start, self._document.score.steps)
            self._insert_steps(label, at, bars * (stop - start))

    @property
    def most_new_bars_at_end(self) -> int:
        """How many bars like the last one there is room for behind it."""
        score = self._document.score
        bar_steps = score.grid.meter_at(score.steps).steps_per_bar
        return (MAX_STEPS - _whole_bars_stop(score)) // bar_steps

    def append_bars(self, bars: int) -> None:
        """Add OPEN bars at the end; a last bar that is not whole is filled up first."""
        score = self._document.score
        if 0 < bars <= self.most_new_bars_at_end:
            stop = _whole_bars_stop(score) + bars * score.grid.meter_at(score.steps).steps_per_bar
            label = tr_n("Add bar at the end", "Add {n} bars at the end", bars)
            self._insert_steps(label, score.steps, stop - score.steps)

    def set_length(self, bars: int) -> None:
        """Add OPEN bars at the end, or cut the piece off after so many."""
        score = self._document.score
        end = min(score.grid.bar_span(bars)[1], MAX_STEPS)
        if end > score.steps:
            self._insert_steps(tr("Change length"), score.steps, end - score.steps)
        elif end < score.steps:
            self._delete_steps(tr("Change length"), end, score.steps)

    def transposable(self, everything: bool) -> Sequence[Note]:
        """List the notes of the piece, or those that are selected."""
        return score_notes(self._document.score) if everything else self._notes()

    def transpose_all(self, semitones: int, key: Key | None = None) -> None:
        """Shift the whole piece: notes, key, and the chords that are asked for."""
        by = f"{semitones:+d}"
        label = tr_n(
            "Transpose by {by} semitone", "Transpose by {by} semitones", abs(semitones), by=by
        )
        if key is not None:
            label = tr("Transpose to {key}", key=key_name(key))
        self._document.apply(label, transposed(self._document.score, semitones, key))

    def _insert_steps(self, label: str, at: int, count: int) -> None:
        sure = np.insert(self._document.confidence, [at] * count, 1.0, axis=1)
        self._document.apply(label, insert_steps(self._document.score, at, count), sure)

    def _delete_steps(self, label: str, start: int, stop: int) -> None:
        sure = np.delete(self._document.confidence, slice(start, stop), axis=1)
        self._document.apply(label, delete_steps(self._document.score, start, stop), sure)

    def delete_bar(self) -> None:
        """Take out the bar with the cursor, or the upbeat; the last one stays."""
        if self.can_delete_bar:
            start, stop = self._bar_at_cursor()
            self._delete_steps(tr("Delete bar"), start, min(stop, self._document.score.steps))

    @property
    def can_delete_bar(self) -> bool:
        """Whether anything would be left."""
        start, stop = self._bar_at_cursor()
        return start > 0 or stop < self._document.score.steps

    def toggle_phrase_end(self) -> None:
        """Set or take away the phrase end on the beat at the cursor."""
        score = self._document.score
        if score.steps:
            step = self._workspace.score_step
            self._document.apply(tr("Toggle phrase end"), toggle_phrase_end(score, step))

    def figure_bass(self) -> None:
        """Write under the bass which chords stand over it."""
        score = self._document.score
        self._document.apply(tr("Figure the bass"), score.replace(figures=figures_of(score)))

    def _bar_at_cursor(self) -> tuple[int, int]:
        grid = self._document.score.grid
        return grid.bar_span(grid.position(self._workspace.score_step).bar)

    def _whole_bar_at_cursor(self) -> tuple[int, int]:
        """Give the bar at the cursor, or the first one if that is in the upbeat."""
        start, stop = self._bar_at_cursor()
        grid = self._document.score.grid
        return grid.bar_span(1) if start < grid.pickup_steps else (start, stop)


def _whole_bars_stop(score: Score) -> int:
    """Give the end of the last bar, whether the score reaches it or not."""
    grid, last = score.grid, score.grid.bar_starts(score.steps)[-1]
    if not last and grid.pickup_steps:
        return grid.pickup_steps
    return last + grid.meter_at(last).steps_per_bar
