"""What the hands work on: the document, and all that is chosen but is not part of the score."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from musegui.core.notes import Note
from musegui.core.score import Cells
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.voices import VOICES, Voice
from musegui.editor.document import Document
from musegui.editor.observers import Observers
from musegui.editor.selection import NOTHING, Clip, Region, selected_cells, still_there


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
    loop : tuple of int, or None
        Span of steps that playback repeats.
    soloed : frozenset of Voice
        Voices that alone are heard; all if empty.
    changed : Observers
        Called whenever one of these changes, but not when the document does.
    audition : callable
        Called with a voice and a pitch that the user should hear.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.changed = Observers()
        self.audition: Callable[[Voice, int], None] = lambda _voice, _pitch: None
        self.clip: Clip | None = None
        self.voice = Voice.SOPRANO
        self.snap_steps = 1
        self.note_steps = STEPS_PER_BEAT
        self.cursor_step = 0
        self.loop: tuple[int, int] | None = None
        self.looping = False
        self.soloed: frozenset[Voice] = frozenset()
        self._notes: frozenset[Note] = NOTHING
        self._region: Region | None = None
        self._seen = (-1, NOTHING)

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

    def selected_cells(self) -> Cells:
        """Mark the cells of the selected notes and the selected region, shape (4, T)."""
        return selected_cells(self.document.score, self.notes, self.region)

    def select(self, notes: Iterable[Note] = NOTHING, region: Region | None = None) -> None:
        """Select notes, a region, or nothing."""
        self._notes, self._region = frozenset(notes), region
        self._seen = (-1, NOTHING)
        self.changed()

    def choose_voice(self, voice: Voice) -> None:
        """Have the pencil write a voice."""
        if voice != self.voice:
            self.voice = voice
            self.changed()

    def set_snap(self, steps: int) -> None:
        self.snap_steps = steps
        self.changed()

    def set_cursor(self, step: int) -> None:
        """Move the cursor; it stays within the score."""
        self.cursor_step = min(max(step, 0), self.document.score.steps)
        self.changed()

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
        self.select()

    def snapped(self, step: float, *, free: bool = False) -> int:
        """Give the start of the snap unit that a step lies in; never before the beginning."""
        unit = 1 if free else self.snap_steps
        return max(0, int(step // unit) * unit)

    def voice_order(self) -> list[Voice]:
        """List the voices, the chosen one first: where notes overlap, it is the one meant."""
        return sorted(VOICES, key=lambda voice: voice != self.voice)
