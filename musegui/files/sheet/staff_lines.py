"""The lines of voices that staves hold: of a closed score four, also where it is in chords."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import NamedTuple

from musegui.core.marks import Ending, Syllable
from musegui.core.voices import VOICE_COUNT, VOICES, Voice
from musegui.files.sheet.sheet import HAIRPIN_STOP, Event, LoudnessMark
from musegui.files.song.names import is_instrument, voices_named_by
from musegui.files.song.song import TickDynamic, TickHairpin, TickNote

_HAIRPINS = ("<", ">", HAIRPIN_STOP)


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
    velocity: int = 0
    syllables: tuple[Syllable, ...] = ()

    @classmethod
    def of(cls, event: Event, bar_start: int, bar: int, time_through: int) -> StaffEvent:
        """Place an event of a bar that is played for the first time, the second or another."""
        return cls(
            bar_start + event.start,
            bar_start + event.stop,
            bar,
            event.layer,
            event.pitches,
            event.held,
            event.has_fermata,
            event.velocity,
            tuple(s for s, passes in event.syllables if not passes or time_through in passes),
        )


@dataclass
class PlayedStaff:
    """A staff or voice as a file has it, played through."""

    name: str
    program: int | None
    events: list[StaffEvent]
    voices: tuple[Voice, ...] = ()
    loudness: list[LoudnessMark] = field(default_factory=list)


class Line(NamedTuple):
    """What one voice sings, its notes rising in start."""

    name: str
    program: int | None
    notes: tuple[TickNote, ...]
    voices: tuple[Voice, ...] = ()
    dynamics: tuple[TickDynamic, ...] = ()
    hairpins: tuple[TickHairpin, ...] = ()


def lines_of(staves: Sequence[PlayedStaff]) -> list[Line]:
    """Give the voices of all staves; those of a closed score are named as voices."""
    splits = [_split(staff) for staff in staves]
    split = list(chain.from_iterable(splits))
    choir = len(staves) == 2 or not any(is_instrument(staff.name) for staff in staves)
    if len(split) == VOICE_COUNT != len(staves) and choir:
        return [
            line._replace(name=voice.name.capitalize())
            for voice, line in zip(VOICES, split, strict=True)
        ]
    pairs = zip(staves, splits, strict=True)
    return [line for staff, own in pairs for line in _named_lines(staff, own)]


def _named_lines(staff: PlayedStaff, split: list[Line]) -> list[Line]:
    """Give the voices of one staff, by the names of two if the staff is for these."""
    if len(split) == 1:
        return split
    voices = voices_named_by(staff.name)
    if len(voices) == len(split) == 2:
        return [
            line._replace(name=voice.name.capitalize())
            for voice, line in zip(voices, split, strict=True)
        ]
    lines = []
    layers = sorted({event.layer for event in staff.events})
    for number, layer in enumerate(layers):
        name = staff.name if len(layers) == 1 else f"{staff.name} {number + 1}".strip()
        own = [event for event in staff.events if event.layer == layer]
        lines.append(_line(staff, own, {layer})._replace(name=name))
    return lines


def _line(staff: PlayedStaff, events: Sequence[StaffEvent], layers: Collection[int]) -> Line:
    """Make a line of some events, with the dynamics that are for these layers."""
    marks = [mark for mark in staff.loudness if mark.layer is None or mark.layer in layers]
    dynamics = tuple(
        TickDynamic(mark.ticks, mark.text) for mark in marks if mark.text not in _HAIRPINS
    )
    stop_ticks = max((event.stop for event in staff.events), default=0)
    return Line(
        staff.name,
        staff.program,
        _joined(events),
        staff.voices,
        dynamics,
        _hairpins(marks, stop_ticks),
    )


def _hairpins(marks: Sequence[LoudnessMark], stop_ticks: int) -> tuple[TickHairpin, ...]:
    """Find where hairpins stop: one that has no end stops at the next dynamic, or the last note."""
    found: list[TickHairpin] = []
    begun: dict[int, LoudnessMark] = {}

    def stop(number: int, ticks: int) -> None:
        mark = begun.pop(number, None)
        if mark is not None and mark.ticks < ticks:
            found.append(TickHairpin(mark.ticks, ticks, mark.text == "<"))

    dynamics = [mark.ticks for mark in marks if mark.text not in _HAIRPINS]
    for mark in sorted(marks, key=lambda mark: (mark.ticks, mark.text != HAIRPIN_STOP)):
        if mark.text in _HAIRPINS:
            stop(mark.number, mark.ticks)
        if mark.text in ("<", ">"):
            begun[mark.number] = mark
    for number, mark in list(begun.items()):
        stop(number, min((ticks for ticks in dynamics if ticks > mark.ticks), default=stop_ticks))
    return tuple(sorted(found))


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
        return [_line(staff, staff.events, all_layers)]
    if len(all_layers) > 2 or any(len(event.pitches) > 2 for event in staff.events):
        return [Line(staff.name, staff.program, ())] * (VOICE_COUNT + 1)  # not of two voices
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
    below = all_layers - {top} or {top}
    return [
        _line(staff, line, layers)._replace(voices=())
        for line, layers in ((upper, {top}), (lower, below))
    ]


def _chosen(event: StaffEvent, places: Sequence[int]) -> StaffEvent:
    return replace(
        event,
        pitches=tuple(event.pitches[k] for k in places),
        held=tuple(event.held[k] for k in places),
    )


def _joined(events: Sequence[StaffEvent]) -> tuple[TickNote, ...]:
    """Join what is tied; of a chord the highest note has the words."""
    notes: list[TickNote] = []
    sounding: dict[int, int] = {}
    for event in sorted(events, key=lambda event: event.start):
        highest = max(event.pitches, default=0)
        for pitch, held in zip(event.pitches, event.held, strict=True):
            sung = event.syllables if pitch == highest else ()
            last = sounding.get(pitch)
            if held and last is not None and notes[last].stop_ticks == event.start:
                before = notes[last]
                sung = _sung_on(before.syllables, sung)
                notes[last] = before._replace(stop_ticks=event.stop, syllables=sung)
            else:
                sounding[pitch] = len(notes)
                note = TickNote(event.start, event.stop, pitch, event.velocity, syllables=sung)
                notes.append(note)
    return tuple(sorted(notes))


def _sung_on(first: tuple[Syllable, ...], more: tuple[Syllable, ...]) -> tuple[Syllable, ...]:
    """Put the words of a tied note behind those of the note that it goes on."""
    verses = {syllable.verse: syllable for syllable in first}
    for syllable in more:
        before = verses.get(syllable.verse)
        if before is not None:
            between = "" if before.ending is Ending.HYPHEN else " "
            text = f"{before.text}{between}{syllable.text}"
            syllable = syllable._replace(text=text)
        verses[syllable.verse] = syllable
    return tuple(sorted(verses.values()))
