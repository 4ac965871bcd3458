"""How a score is written down: note values that can be printed, ties, fermatas.

The rules are those that engraving handbooks agree on (Gould, *Behind Bars*, 2011, "Grouping of
rests and note values").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace

import numpy as np

from musegui.core.analysis.spelling import note_fifths
from musegui.core.keys import Spelling, spell
from musegui.core.notes import Note, voice_notes
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.timegrid import STEPS_PER_BEAT, MeterChange
from musegui.core.voices import VOICES, Voice

_VALUES = (32, 24, 16, 12, 8, 6, 4, 3, 2, 1)
"""What one note can last, in steps: a breve to a sixteenth, some with a dot."""


@dataclass(frozen=True)
class WrittenEvent:
    """A note or a silence, as much of it as one printed value can say.

    Attributes
    ----------
    start, duration : int
        In steps, within one bar.
    pitch : int
        Below 0 for silence.
    spelling : Spelling or None
        How the pitch is written; None for silence.
    tied_from, tied_to : bool
        Whether it goes on what was struck before, and goes on behind.
    whole_bar : bool
        Whether it is a rest that fills its bar, whatever the meter.
    """

    voice: Voice
    start: int
    duration: int
    pitch: int
    tied_from: bool = False
    tied_to: bool = False
    fermata: bool = False
    whole_bar: bool = False
    spelling: Spelling | None = None

    @property
    def stop(self) -> int:
        return self.start + self.duration


@dataclass(frozen=True)
class Bar:
    """A bar with all that is written in it.

    Attributes
    ----------
    start, stop : int
        In steps.
    number : int
        As printed; an upbeat is bar 0.
    meter : MeterChange
    pieces : mapping of Voice to tuple of WrittenEvent
        They fill the bar without gaps.
    """

    start: int
    stop: int
    number: int
    meter: MeterChange
    pieces: Mapping[Voice, tuple[WrittenEvent, ...]]


def mark_steps(score: Score, first: Voice) -> dict[Voice, set[int]]:
    """Give the steps of each voice over which something stands: keys, dynamics, ends of hairpins.

    Parameters
    ----------
    first : Voice
        Tempos and signs stand over it.
    """
    keys = {change.step for change in score.key_changes}
    steps = {voice: set(keys) for voice in VOICES}
    for dynamic in score.dynamics:
        steps[VOICES[dynamic.voice]].add(dynamic.step)
    for pin in score.hairpins:
        steps[VOICES[pin.voice]] |= {pin.step, pin.stop}
    steps[first] |= {tempo.step for tempo in score.tempos} | {sign.step for sign in score.signs}
    return steps


def write_down(score: Score, cuts: Mapping[Voice, Set[int]] | None = None) -> list[Bar]:
    """Cut a score into bars and its voices into printable pieces.

    A phrase end is a fermata on what begins in its beat in each voice; on silence, if nothing else
    begins there. Where nothing at all begins, what is held there is cut.

    Parameters
    ----------
    cuts : mapping of Voice to set of int, optional
        Steps at which a piece of a voice is to begin, whatever sounds there.
    """
    marks = np.flatnonzero(score.cadences == CADENCE_HERE).tolist()
    events = {voice: list(_events(score, voice)) for voice in VOICES}
    begins = {event.start for line in events.values() for event in line}
    held = {m for m in marks if not begins.intersection(range(m, m + STEPS_PER_BEAT))}
    bars = _bars(score)
    cuts = cuts or {}
    lines = {
        voice: list(_cut_line(events[voice], bars, held | cuts.get(voice, set())))
        for voice in VOICES
    }
    fermatas = _fermatas(marks, [piece for line in lines.values() for bar in line for piece in bar])
    fifths = note_fifths(score)

    def finished(piece: WrittenEvent) -> WrittenEvent:
        place = int(fifths[piece.voice, piece.start])
        return replace(
            piece,
            fermata=(piece.voice, piece.start) in fermatas,
            spelling=spell(piece.pitch, place) if piece.pitch >= 0 else None,
        )

    return [
        replace(
            bar,
            pieces={voice: tuple(map(finished, line[index])) for voice, line in lines.items()},
        )
        for index, bar in enumerate(bars)
    ]


def _bars(score: Score) -> list[Bar]:
    starts = score.grid.bar_starts(score.steps)
    stops = [*starts[1:], score.steps]
    first = score.grid.first_bar_number()
    return [
        Bar(start, stop, first + index, score.grid.meter_at(start), {})
        for index, (start, stop) in enumerate(zip(starts, stops, strict=True))
        if stop > start
    ]


def _events(score: Score, voice: Voice) -> Iterator[Note]:
    """Give notes and silences in turn, silences with what the grid has for a pitch there."""
    now = 0
    for note in [*voice_notes(score, voice), Note(voice, score.steps, 0, 0)]:
        silence = score.pitches[voice, now : note.start]
        edges = (np.flatnonzero(np.diff(silence)) + 1).tolist() if silence.size else []
        for start, stop in zip([0, *edges], [*edges, silence.size], strict=True):
            if stop > start:
                yield Note(voice, now + start, stop - start, int(silence[start]))
        if note.duration:
            yield note
        now = note.stop


def _cut_line(events: list[Note], bars: list[Bar], cuts: set[int]) -> Iterator[list[WrittenEvent]]:
    """Cut a voice at the bar lines and where it must be, and into printable values."""
    index = 0
    for bar in bars:
        line: list[WrittenEvent] = []
        while index < len(events) and events[index].start < bar.stop:
            event = events[index]
            inner = sorted(cut for cut in cuts if event.start < cut < event.stop) if cuts else []
            edges = [max(event.start, bar.start), *(c for c in inner if bar.start < c < bar.stop)]
            for start, stop in zip(edges, [*edges[1:], min(event.stop, bar.stop)], strict=True):
                line += _pieces(event, start, stop, bar)
            if event.stop > bar.stop:
                break
            index += 1
        yield line


def _pieces(event: Note, start: int, stop: int, bar: Bar) -> Iterator[WrittenEvent]:
    if event.pitch < 0 and stop - start == bar.meter.steps_per_bar:
        yield WrittenEvent(event.voice, start, stop - start, event.pitch, whole_bar=True)
        return
    missing = bar.meter.steps_per_bar - (bar.stop - bar.start) if bar.start == 0 else 0
    now = start
    while now < stop:
        into_bar = now - bar.start + max(0, missing)
        duration = _value(into_bar, stop - now, bar.meter.beat_steps, silent=event.pitch < 0)
        yield WrittenEvent(
            event.voice,
            now,
            duration,
            event.pitch,
            tied_from=event.pitch >= 0 and now > event.start,
            tied_to=event.pitch >= 0 and now + duration < event.stop,
        )
        now += duration


def _value(into_bar: int, longest: int, beat: int, *, silent: bool) -> int:
    """Choose a value that shows where the beats are, for what starts so far into its bar."""
    into_beat = into_bar % beat
    compound = beat % 3 == 0
    limit = longest
    if into_beat and (silent or longest != beat or 2 * into_beat != beat):  # else a syncopation
        limit = min(longest, beat - into_beat)
    elif silent and into_bar % (2 * beat):
        limit = min(longest, beat)
    for value in _VALUES:
        if value > limit or (silent and value % 3 == 0 and not compound):
            continue
        if compound and into_beat == 0 and beat < value and value % beat:
            continue
        return value
    raise AssertionError("A sixteenth always fits.")


def _fermatas(marks: Iterable[int], pieces: Iterable[WrittenEvent]) -> set[tuple[Voice, int]]:
    """Find the pieces, by voice and start, that carry a fermata."""
    begins: dict[int, list[WrittenEvent]] = {}
    for piece in pieces:
        begins.setdefault(piece.start, []).append(piece)
    found: set[tuple[Voice, int]] = set()
    for mark in marks:
        here = [p for step in range(mark, mark + STEPS_PER_BEAT) for p in begins.get(step, ())]
        sung = [piece for piece in here if piece.pitch >= 0] or here
        firsts: dict[Voice, int] = {}
        for piece in sung:
            firsts.setdefault(piece.voice, piece.start)
        found |= set(firsts.items())
    return found
