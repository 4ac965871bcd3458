"""The lines of voices that staves hold: of a closed score four, also where it is in chords."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from musegui.core.voices import VOICE_COUNT, VOICES, Voice
from musegui.files.sheet.sheet import Event
from musegui.files.song.names import is_instrument, voices_named_by


@dataclass(frozen=True, slots=True)
class StaffEvent:
    """A note, chord or rest of a staff, in ticks from the beginning of the piece."""

    start: int
    stop: int
    bar: int
    layer: int
    pitches: tuple[int, ...]
    held: tuple[bool, ...]
    has_fermata: bool = False

    @classmethod
    def of(cls, event: Event, bar_start: int, bar: int) -> StaffEvent:
        """Place an event of a bar."""
        return cls(
            bar_start + event.start,
            bar_start + event.stop,
            bar,
            event.layer,
            event.pitches,
            event.held,
            event.has_fermata,
        )


@dataclass
class PlayedStaff:
    """A staff or voice as a file has it, played through."""

    name: str
    program: int | None
    events: list[StaffEvent]
    voices: tuple[Voice, ...] = ()


class Line(NamedTuple):
    """What one voice sings: ``(start, stop, pitch)`` in ticks, rising."""

    name: str
    program: int | None
    notes: list[tuple[int, int, int]]
    voices: tuple[Voice, ...] = ()


def lines_of(staves: Sequence[PlayedStaff]) -> list[Line]:
    """Give the voices of all staves; those of a closed score are named as voices."""
    split = [line for staff in staves for line in _split(staff)]
    choir = len(staves) == 2 or not any(is_instrument(staff.name) for staff in staves)
    if len(split) == VOICE_COUNT != len(staves) and choir:
        return [line._replace(name=voice.label) for voice, line in zip(VOICES, split, strict=True)]
    return [line for staff in staves for line in _named_lines(staff)]


def _named_lines(staff: PlayedStaff) -> list[Line]:
    """Give the voices of one staff, by the names of two if the staff is for these."""
    voices = voices_named_by(staff.name)
    split = _split(staff)
    if len(voices) == len(split) == 2:
        return [line._replace(name=voice.label) for voice, line in zip(voices, split, strict=True)]
    lines = []
    layers = sorted({event.layer for event in staff.events})
    for number, layer in enumerate(layers):
        name = staff.name if len(layers) == 1 else f"{staff.name} {number + 1}".strip()
        notes = _joined([event for event in staff.events if event.layer == layer])
        lines.append(Line(name, staff.program, notes, staff.voices))
    return lines


def _split(staff: PlayedStaff) -> list[Line]:
    """Part a staff into its upper and its lower voice, if it has two.

    Where only one is written, chords are both, and so are single notes of the upper one if the
    staff has no other voice in that bar but chords.
    """
    layers: dict[int, set[int]] = {}
    chords: set[int] = set()
    for event in staff.events:
        layers.setdefault(event.bar, set()).add(event.layer)
        if len(event.pitches) > 1:
            chords.add(event.bar)
    all_layers = set().union(*layers.values())
    if len(all_layers) == 1 and not chords:
        return [Line(staff.name, staff.program, _joined(staff.events), staff.voices)]
    if len(all_layers) > 2 or any(len(event.pitches) > 2 for event in staff.events):
        return [Line(staff.name, staff.program, [])] * (VOICE_COUNT + 1)  # not of two voices
    top = min(all_layers)
    upper: list[StaffEvent] = []
    lower: list[StaffEvent] = []
    for event in staff.events:
        only = len(layers[event.bar]) == 1 and event.layer == top
        if len(event.pitches) > 1 or (only and (len(all_layers) == 1 or event.bar in chords)):
            order = sorted(range(len(event.pitches)), key=lambda k: -event.pitches[k])
            for line, places in ((upper, order[:1]), (lower, order[-1:])):
                line.append(_chosen(event, places))
        else:
            (upper if event.layer == top else lower).append(event)
    return [Line(staff.name, staff.program, _joined(line)) for line in (upper, lower)]


def _chosen(event: StaffEvent, places: Sequence[int]) -> StaffEvent:
    return replace(
        event,
        pitches=tuple(event.pitches[k] for k in places),
        held=tuple(event.held[k] for k in places),
    )


def _joined(events: Sequence[StaffEvent]) -> list[tuple[int, int, int]]:
    """Join what is tied."""
    notes: list[tuple[int, int, int]] = []
    sounding: dict[int, int] = {}
    for event in sorted(events, key=lambda event: event.start):
        for pitch, held in zip(event.pitches, event.held, strict=True):
            last = sounding.get(pitch)
            if held and last is not None and notes[last][1] == event.start:
                notes[last] = (notes[last][0], event.stop, pitch)
            else:
                sounding[pitch] = len(notes)
                notes.append((event.start, event.stop, pitch))
    return sorted(notes)
