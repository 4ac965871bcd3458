"""Keeps notes from sounding for ever: models forget to end what they began long ago.

Luo (2021, section 5.4.3, figure 5.8) finds that a note that has not ended within the window that
the network hears never ends. Here the network is told what sounds and for how long, and is offered
only events that make sense, so a note ends in time by an event that it hears like any other.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musegui.core.fill.frames import FRAME_PITCHES
from musegui.core.voices import VOICE_COUNT
from musegui.model.continuation.tokens.event_codec import (
    EVENT_TOKENS,
    MAX_SHIFT_STEPS,
    NOTE_OFF,
    NOTE_ON,
    TIME_SHIFT,
    VELOCITY,
    age_code,
)

MAX_NOTE_STEPS = 24
"""A bar and a half of 4/4; hardly a note of Bach's is longer."""


class EventGuard:
    """Says which events may come next.

    Parameters
    ----------
    max_note_steps : int
        When a note has lasted so long, it ends.
    max_notes : int
        So many sound together at most.
    """

    def __init__(self, max_note_steps: int = MAX_NOTE_STEPS, max_notes: int = VOICE_COUNT) -> None:
        self.now = 0
        self.sounding: dict[int, int] = {}
        """When each pitch that sounds was struck."""
        self._max_note_steps = max_note_steps
        self._max_notes = max_notes
        self._struck_now: set[int] = set()
        self._velocity_now = False

    def allowed(self, stop: int) -> NDArray[np.bool_]:
        """Tell the events that may come next, shape (EVENT_TOKENS,), before a step ``stop``.

        Time goes on to ``stop`` and no further, and all notes end there.
        """
        allowed = np.zeros(EVENT_TOKENS, dtype=bool)
        due = [p for p, start in self.sounding.items() if self.now - start >= self._max_note_steps]
        if self.now >= stop:
            due = list(self.sounding)
        if due:
            allowed[[NOTE_OFF + pitch for pitch in due]] = True
            return allowed
        if self.now >= stop:
            return allowed
        left = [start + self._max_note_steps - self.now for start in self.sounding.values()]
        shifts = min([stop - self.now, MAX_SHIFT_STEPS, *left])
        allowed[TIME_SHIFT : TIME_SHIFT + shifts] = True
        ending = [pitch for pitch, start in self.sounding.items() if start < self.now]
        allowed[[NOTE_OFF + pitch for pitch in ending]] = True
        if len(self.sounding) < self._max_notes:
            allowed[NOTE_ON:NOTE_OFF] = True
            taken = [NOTE_ON + pitch for pitch in {*self.sounding, *self._struck_now}]
            allowed[taken] = False
            if not self._velocity_now:
                allowed[VELOCITY : EVENT_TOKENS - 1] = True
        return allowed

    def ages(self) -> NDArray[np.uint8]:
        """Tell what sounds and for how long, as `sounding_before` does; (FRAME_PITCHES,)."""
        codes = np.zeros(FRAME_PITCHES, dtype=np.uint8)
        for pitch, start in self.sounding.items():
            codes[pitch] = age_code(self.now - start)
        return codes

    def take(self, event: int) -> None:
        """Follow an event."""
        if event < NOTE_OFF:
            self.sounding[event] = self.now
            self._struck_now.add(event)
            self._velocity_now = False
        elif event < TIME_SHIFT:
            self.sounding.pop(event - NOTE_OFF, None)
        elif event < VELOCITY:
            self.now += event - TIME_SHIFT + 1
            self._struck_now.clear()
            self._velocity_now = False
        else:
            self._velocity_now = True
