"""What a music21 stream holds, in ticks. Run as a program it reads notation for `notation`.

Only this module imports music21, and it does so in a process of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from importlib import import_module
from typing import Any
from xml.etree import ElementTree

from musegui.core.score import DEFAULT_BPM
from musegui.core.voices import VOICE_COUNT, VOICES
from musegui.files.song.losses import Loss
from musegui.files.song.read_options import ReadOptions
from musegui.files.song.sheet import TICKS_PER_BEAT, NotationError
from musegui.processes.helper import serve
from musegui.processes.pipe import Pipe

_EXPANDED = "Its repeats were written out."
_NO_REPEATS = "its repeats can't be made out; write them out in the program it comes from"


@dataclass
class _Event:
    """A note, chord or rest as far as one measure has it."""

    start: int
    stop: int
    measure: int
    voice: int
    pitches: tuple[int, ...]
    tied_from: tuple[bool, ...]


@dataclass
class _Staff:
    name: str
    program: int | None
    events: list[_Event] = field(default_factory=list)


def song_of(stream: Any) -> dict[str, Any]:
    """Gather a stream's lines, tempos, meters, key and fermatas, as JSON can hold them.

    Parameters
    ----------
    stream : music21.stream.Stream

    Raises
    ------
    NotationError
        If it holds no notes, or repeats that can't be written out.
    """
    from music21 import repeat
    from music21 import stream as streams

    remarks: list[str] = []
    if not list(stream.parts):
        whole = streams.Score()
        whole.insert(0, stream)
        stream = whole
    if list(stream.recurse().getElementsByClass(repeat.RepeatMark)):
        stream = _expanded(stream)
        remarks.append(_EXPANDED)
    stream = stream.toSoundingPitch()
    parts = list(stream.parts)
    staves = [_read_staff(part) for part in parts]
    lines = _lines([staff for staff in staves if staff.events])
    if not any(notes for _, _, notes in lines):
        raise NotationError("there are no notes in it")
    meters, pickup = _meters(_measures(parts[0]))
    if not meters:
        signs = parts[0].recurse().getElementsByClass("TimeSignature")
        meters = [(0, sign.numerator, sign.denominator) for sign in signs][:1] or [(0, 4, 4)]
    stop = max(_ticks(part.highestTime) for part in parts)
    return {
        "tracks": [
            {"name": name, "program": program, "notes": notes, "stop": stop}
            for name, program, notes in lines
            if notes
        ],
        "tempos": _tempos(stream),
        "meters": meters,
        "key": _key(parts[0]),
        "key_changes": _key_changes(parts[0]),
        "pickup": pickup,
        "fermatas": sorted({t for part in parts for t in _fermatas(part)}),
        "remarks": remarks,
        "losses": _losses(stream),
    }


def _expanded(stream: Any) -> Any:
    try:
        expanded = stream.expandRepeats()
    except Exception as error:  # music21 has many ways to say so
        raise NotationError(_NO_REPEATS) from error
    return expanded


def _ticks(quarters: Any) -> int:
    return round(Fraction(quarters) * TICKS_PER_BEAT)


def _measures(part: Any) -> list[Any]:
    return list(part.getElementsByClass("Measure"))


def _read_staff(part: Any) -> _Staff:
    instrument = part.getInstrument(returnDefault=False)
    program = getattr(instrument, "midiProgram", None)
    staff = _Staff(" ".join(str(part.partName or "").split()), program)
    for number, start, voice, element in _elements(part):
        if element.duration.isGrace or "Harmony" in element.classes:
            continue
        begin = start + _ticks(element.offset)
        end = begin + _ticks(element.quarterLength)
        notes = getattr(element, "notes", (element,)) if element.pitches else ()
        if end > begin:
            pitches = tuple(p.midi for p in element.pitches)
            ties = tuple(n.tie is not None and n.tie.type in ("stop", "continue") for n in notes)
            staff.events.append(_Event(begin, end, number, voice, pitches, ties))
    return staff


def _elements(part: Any) -> Iterator[tuple[int, int, int, Any]]:
    """Give notes and rests with their measure, where that begins, and their voice in it."""
    measures = _measures(part)
    if not measures:
        yield from ((0, 0, 0, element) for element in part.flatten().notesAndRests)
    for number, measure in enumerate(measures):
        start = _ticks(measure.offset)
        for element in measure.notesAndRests:
            yield number, start, 0, element
        for index, voice in enumerate(sorted(measure.voices, key=lambda v: str(v.id))):
            begin = start + _ticks(voice.offset)
            for element in voice.notesAndRests:
                yield number, begin, index, element


_Line = tuple[str, int | None, list[tuple[int, int, int]]]


def _lines(staves: Sequence[_Staff]) -> list[_Line]:
    """Give the voices of all staves: of a closed score four, also where it is written in chords."""
    split = [line for staff in staves for line in _split(staff)]
    if len(split) == VOICE_COUNT != len(staves):
        return [
            (voice.label, program, notes)
            for voice, (_, program, notes) in zip(VOICES, split, strict=True)
        ]
    lines: list[_Line] = []
    for staff in staves:
        voices = sorted({event.voice for event in staff.events})
        for voice in voices:
            name = staff.name if len(voices) == 1 else f"{staff.name} {voice + 1}".strip()
            notes = _joined([event for event in staff.events if event.voice == voice])
            lines.append((name, staff.program, notes))
    return lines


def _split(staff: _Staff) -> list[_Line]:
    """Part a staff into its upper and its lower voice, if it has two.

    Where only one is written, chords are both, and single notes too if the staff has no other
    voice in that measure but chords.
    """
    voices: dict[int, set[int]] = {}
    chords: set[int] = set()
    for event in staff.events:
        voices.setdefault(event.measure, set()).add(event.voice)
        if len(event.pitches) > 1:
            chords.add(event.measure)
    most = max(len(here) for here in voices.values())
    if most == 1 and not chords:
        return [(staff.name, staff.program, _joined(staff.events))]
    if most > 2 or any(len(event.pitches) > 2 for event in staff.events):
        return [(staff.name, staff.program, [])] * (VOICE_COUNT + 1)  # not of two voices
    upper: list[_Event] = []
    lower: list[_Event] = []
    for event in staff.events:
        alone = len(voices[event.measure]) == 1 and (most == 1 or event.measure in chords)
        if alone or len(event.pitches) > 1:
            order = sorted(range(len(event.pitches)), key=lambda k: -event.pitches[k])
            for line, places in ((upper, order[:1]), (lower, order[-1:])):
                line.append(_chosen(event, places))
        else:
            (lower if event.voice else upper).append(event)
    return [(staff.name, staff.program, _joined(line)) for line in (upper, lower)]


def _chosen(event: _Event, places: Sequence[int]) -> _Event:
    return _Event(
        event.start,
        event.stop,
        event.measure,
        event.voice,
        tuple(event.pitches[k] for k in places),
        tuple(event.tied_from[k] for k in places),
    )


def _joined(events: Sequence[_Event]) -> list[tuple[int, int, int]]:
    """Join what is tied: ``(start, stop, pitch)``, rising."""
    notes: list[tuple[int, int, int]] = []
    sounding: dict[int, int] = {}
    for event in sorted(events, key=lambda event: event.start):
        for pitch, tied in zip(event.pitches, event.tied_from, strict=True):
            last = sounding.get(pitch)
            if tied and last is not None and notes[last][1] == event.start:
                notes[last] = (notes[last][0], event.stop, pitch)
            else:
                sounding[pitch] = len(notes)
                notes.append((event.start, event.stop, pitch))
    return sorted(notes)


def _meters(measures: Sequence[Any]) -> tuple[list[tuple[int, int, int]], int]:
    """Give meters and the length of the upbeat; measures of odd length get meters of their own."""
    meters: list[tuple[int, int, int]] = []
    meter, pickup, odd = (4, 4), 0, False
    for index, measure in enumerate(measures):
        start, length = _ticks(measure.offset), _ticks(measure.duration.quarterLength)
        sign = measure.timeSignature
        if sign is not None and hasattr(sign, "numerator"):
            meter = (sign.numerator, sign.denominator)
        full = Fraction(4 * meter[0], meter[1]) * TICKS_PER_BEAT
        if index == 0 and 0 < length < full and len(measures) > 1:
            pickup = length
        if not meters or sign is not None or odd:
            meters.append((start, *meter))
        odd = False
        if index and length and length != full and index + 1 < len(measures):
            following = _ticks(measures[index + 1].duration.quarterLength)
            previous = _ticks(measures[index - 1].duration.quarterLength)
            if length + following == full or (length + previous == full and index > 1):
                continue  # a bar in two parts, as repeats make them
            odd = True
            if length > full:
                meters.append((start, *_meter_of(length)))
    return _without_repetition(meters, pickup), pickup


def _without_repetition(
    meters: Sequence[tuple[int, int, int]], pickup: int
) -> list[tuple[int, int, int]]:
    """Drop changes to the same meter, unless they cut a bar short."""
    kept: list[tuple[int, int, int]] = []
    for start, upper, lower in meters:
        if kept and kept[-1][1:] == (upper, lower):
            since = start - kept[-1][0] - (pickup if len(kept) == 1 else 0)
            if since * lower % (4 * upper * TICKS_PER_BEAT) == 0:
                continue
        if kept and kept[-1][0] == start:
            kept.pop()
        kept.append((start, upper, lower))
    return kept


def _meter_of(ticks: int) -> tuple[int, int]:
    quarters = Fraction(ticks, TICKS_PER_BEAT)
    lower = max(quarters.denominator, 1) * 4
    return max(1, int(quarters * lower / 4)), lower


def _tempos(stream: Any) -> list[tuple[int, float]]:
    tempos = {0: DEFAULT_BPM}
    for mark in stream.recurse().getElementsByClass("MetronomeMark"):
        bpm = mark.getQuarterBPM()
        if bpm:
            tempos[_ticks(mark.getOffsetInHierarchy(stream))] = float(bpm)
    return sorted(tempos.items())


def _key(part: Any) -> tuple[int, bool] | None:
    signatures = list(part.recurse().getElementsByClass("KeySignature"))
    if not signatures or signatures[0].sharps is None:
        return None
    return signatures[0].sharps, getattr(signatures[0], "mode", "major") == "minor"


def _fermatas(part: Any) -> Iterator[int]:
    for _, start, _, element in _elements(part):
        if any("Fermata" in mark.classes for mark in element.expressions):
            yield start + _ticks(element.offset)


def _key_changes(part: Any) -> list[tuple[int, int, bool]]:
    """Give the key signatures after the first that differ from what was before."""
    changes, last = [], _key(part)
    for sign in part.recurse().getElementsByClass("KeySignature"):
        key = (sign.sharps, getattr(sign, "mode", "major") == "minor")
        if sign.sharps is not None and key != last:
            changes.append((_ticks(sign.getOffsetInHierarchy(part)), *key))
            last = key
    return changes


_LOST = {
    "Dynamic": Loss.DYNAMIC,
    "Harmony": Loss.CHORD_SYMBOL,
    "Unpitched": Loss.PERCUSSION,
}


def _losses(stream: Any) -> dict[str, int]:
    """Count by its name what a score in four voices has no place for."""
    found = Counter(
        kind.name for e in stream.recurse() for word, kind in _LOST.items() if word in e.classes
    )
    for note in stream.recurse().notes:
        found[Loss.LYRICS.name] += len(note.lyrics)
        found[Loss.GRACE_NOTE.name] += note.duration.isGrace
    return dict(found)


def _read(request: tuple[Any, str, ReadOptions]) -> dict[str, Any]:
    from music21 import converter

    text, notation, _options = request
    try:
        if notation == "musicxml":  # music21 takes text for UTF-8, whatever it says of itself
            text = ElementTree.tostring(ElementTree.fromstring(text), encoding="unicode")
        return song_of(converter.parseData(text, format=notation))
    except NotationError as error:
        return {"error": str(error)}
    except MemoryError:
        return {"error": "it takes too much memory"}
    except Exception as error:  # music21 lets out whatever it trips over
        return {"error": "its contents can't be understood", "details": repr(error)[:500]}


def main(pipe: Pipe) -> None:
    """Read for the process that started this one."""
    import_module("music21.converter")  # before the first file's time begins
    serve(pipe, _read)
