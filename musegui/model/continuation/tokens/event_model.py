"""A network of events as a sequence model, for all voices."""

from __future__ import annotations

import numpy as np

from musegui.core.fill.frames import FRAME_PITCHES, Frames
from musegui.model.continuation.base.sequence import SequenceOpening, Written
from musegui.model.continuation.networks.sequence_network import SequenceNetwork
from musegui.model.continuation.tokens.event_codec import (
    NOTE_OFF,
    NOTE_ON,
    START,
    TIME_SHIFT,
    VELOCITY,
    events_of_notes,
    notes_of_frames,
    sounding_before,
    times_of_events,
    told_sounding,
)
from musegui.model.continuation.tokens.event_guard import EventGuard
from musegui.model.continuation.tokens.melody_codec import tonic_shift
from musegui.model.continuation.tokens.performance import TokenPerformance, draw_token
from musegui.model.continuation.tokens.places import key_heard, places_of_score
from musegui.model.continuation.tokens.token_pieces import EVENT_WINDOW
from musegui.model.sampling.sampling import Dice

LEAST_SHARE = 0.1
"""Of the likeliest event's probability; one slip of the tail, and all that follows is strange."""


class EventModel:
    """Goes by the events that it wrote, whatever voices they found.

    Parameters
    ----------
    network : SequenceNetwork
    """

    def __init__(self, network: SequenceNetwork) -> None:
        self._network = network

    def writer(self, opening: SequenceOpening, dice: Dice) -> _EventWriter:
        """Hear an opening."""
        return _EventWriter(self._network, opening, dice)


class _EventWriter:
    def __init__(self, network: SequenceNetwork, opening: SequenceOpening, dice: Dice) -> None:
        numbers = range(opening.candidates)
        self._scribes = [_Scribe(network, opening, dice.of([number])) for number in numbers]

    def write(self, standing: Frames) -> Written:
        """Go on by a step."""
        del standing
        steps = [scribe.next_step() for scribe in self._scribes]
        sounding, struck = (np.stack([step[part] for step in steps])[:, None] for part in (0, 1))
        return Written(Frames(sounding, struck), np.array([[nats] for *_, nats in steps]))


class _Scribe:
    """Writes the events of one candidate."""

    def __init__(self, network: SequenceNetwork, opening: SequenceOpening, dice: Dice) -> None:
        heard = opening.frames.steps
        key = key_heard(opening)
        self._semitones = tonic_shift(key.tonic)
        self._dice, self._temperature = dice, opening.temperature
        features = places_of_score(opening.score, key).features()[opening.begin - heard :]
        self._last_step = len(features) - 1
        self._stop = opening.stop - opening.begin + heard
        self._performance = TokenPerformance(network, features, START, window=EVENT_WINDOW)
        self._guard = EventGuard()
        self._step = heard
        self._struck: dict[int, set[int]] = {}
        self._nats: dict[int, float] = {}
        self._spans: list[tuple[int, int, frozenset[int]]] = []
        self._hear(opening.frames.moved(self._semitones), heard)

    def _hear(self, frames: Frames, steps: int) -> None:
        """Hear what stands; what sounds to its end may go on."""
        notes = notes_of_frames(frames.sounding[0], frames.struck[0])
        events = events_of_notes(notes, steps)
        while events and NOTE_OFF <= events[-1] < TIME_SHIFT:
            events.pop()
        times = np.minimum(times_of_events(events), self._last_step)
        sounding = told_sounding(sounding_before(events))
        self._performance.hear(events, [False] * len(events), times, sounding)
        for event in events:
            self._guard.take(event)

    def next_step(self) -> tuple[np.ndarray, np.ndarray, float]:
        """Give what sounds in the next step, what is struck there, and its nats."""
        while self._guard.now <= self._step:
            self._draw()
        step, self._step = self._step, self._step + 1
        sounding = np.zeros(FRAME_PITCHES, dtype=bool)
        struck = np.zeros(FRAME_PITCHES, dtype=bool)
        pitches = next(span[2] for span in self._spans if span[0] <= step < span[1])
        self._spans = [span for span in self._spans if span[1] > step + 1]
        for target, found in ((sounding, pitches), (struck, self._struck.pop(step, set()))):
            moved = [p - self._semitones for p in found]
            target[[p for p in moved if 0 <= p < FRAME_PITCHES]] = True
        return sounding, struck & sounding, self._nats.pop(step, 0.0)

    def _draw(self) -> None:
        now = self._guard.now
        sounding = told_sounding(self._guard.ages())[None]
        (logits,) = self._performance.logits(min(now, self._last_step), sounding)
        allowed = self._guard.allowed(self._stop)
        roll = float(self._dice.rolls(1))
        event, nats = draw_token(logits, allowed, self._temperature, roll, LEAST_SHARE)
        self._nats[now] = self._nats.get(now, 0.0) + nats
        self._performance.take([event], [False])
        self._guard.take(event)
        if NOTE_ON <= event < NOTE_OFF:
            self._struck.setdefault(now, set()).add(event)
        elif TIME_SHIFT <= event < VELOCITY:
            self._spans.append((now, self._guard.now, frozenset(self._guard.sounding)))
