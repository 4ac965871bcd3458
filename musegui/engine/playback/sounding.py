"""What an output has been sent and what sounds on it, so that nothing is left hanging."""

from __future__ import annotations

from collections.abc import Iterable

from musegui.core.loudness import DEFAULT_VELOCITY
from musegui.engine.playback.outputs import Output
from musegui.engine.playback.schedule import ScheduledNote
from musegui.engine.playback.transport import NoteEvent

DOUBT_SECONDS = 0.01
"""So near to now, an event may or may not have happened."""

NoteKey = tuple[int, int]
"""Channel and pitch."""


def note_key(note: NoteEvent | ScheduledNote) -> NoteKey:
    """Tell a note from others that sound at the same time."""
    return note.midi_channel, note.pitch


class SoundingNotes:
    """Sends notes to one output and keeps account of them; reads no clock itself.

    A note sounds because it is *played*, because it is *previewed* for a moment, or because someone
    *holds* its key. Only played notes are sent ahead of time.
    """

    def __init__(self, output: Output) -> None:
        self._output = output
        self._ahead: list[NoteEvent] = []
        self._played: set[NoteKey] = set()
        self._previews: dict[NoteKey, float] = {}
        self._held: set[NoteKey] = set()

    def send(self, events: Iterable[NoteEvent]) -> None:
        """Send events that are yet to come, rising in time."""
        for event in events:
            self._pass_on(event)
            self._ahead.append(event)

    def settle(self, now: float) -> None:
        """Note down what has sounded and ended by now."""
        while self._ahead and self._ahead[0].at_seconds <= now:
            event = self._ahead.pop(0)
            if event.is_strike:
                self._played.add(note_key(event))
            else:
                self._played.discard(note_key(event))
        self._previews = {key: until for key, until in self._previews.items() if until > now}

    def take_back(self, now: float) -> None:
        """Take back what was sent ahead.

        What is due at this very moment may or may not have been struck: it counts as sounding, so
        that it is released in any case.
        """
        self._output.drop_pending()
        self.settle(now)
        due = [event for event in self._ahead if event.at_seconds <= now + DOUBT_SECONDS]
        self._played |= {note_key(event) for event in due if event.is_strike}
        self._ahead.clear()

    def keep_only(self, wanted: set[NoteKey], now: float) -> set[NoteKey]:
        """Release the played notes that are not wanted, after `take_back`.

        Returns
        -------
        set of (int, int)
            Those that sound on; a wanted note that is being previewed becomes one of them.
        """
        sounding = self._played | (self._previews.keys() & wanted)
        self._played = sounding - wanted
        self.release_played(now)
        self._previews = {key: at for key, at in self._previews.items() if key not in sounding}
        self._played = sounding & wanted
        return self._played

    def renew_previews(self) -> None:
        """Send the ends of previews again, which `take_back` has taken back."""
        for (midi_channel, pitch), until in self._previews.items():
            self._output.note_off(until, midi_channel, pitch)

    def strike(self, events: Iterable[NoteEvent]) -> None:
        """Play notes at once."""
        for event in events:
            self._pass_on(event)
            self._played.add(note_key(event))

    def preview(self, key: NoteKey, now: float, seconds: float) -> None:
        """Sound one note for a moment; one that already sounds is left alone."""
        if key not in self._played and key not in self._previews:
            self._output.note_on(now, *key, DEFAULT_VELOCITY)
            self._output.note_off(now + seconds, *key)
            self._previews[key] = now + seconds

    def hold(self, key: NoteKey, velocity: int, now: float) -> None:
        """Sound a note until `let_go`, unless it sounds already."""
        if key not in self._held | self._played | self._previews.keys():
            self._output.note_on(now, *key, velocity)
            self._held.add(key)

    def let_go(self, now: float, pitch: int | None = None) -> None:
        """Release what is held of a pitch, or of all."""
        for key in [key for key in self._held if pitch in (None, key[1])]:
            self._held.remove(key)
            if key not in self._played:
                self._output.note_off(now, *key)

    def release_played(self, now: float) -> None:
        """Release every note that is played."""
        for key in sorted(self._played):
            self._output.note_off(now, *key)
        self._played.clear()

    def cut(self) -> None:
        """Cut whatever may still sound."""
        self._previews.clear()
        self._held.clear()
        self._output.all_notes_off()

    def _pass_on(self, event: NoteEvent) -> None:
        if event.is_strike:
            self._output.note_on(*event)
        else:
            self._output.note_off(*event[:3])
