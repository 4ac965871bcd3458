"""Four-part pieces of music21's corpus as scores, read from its streams."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any

import numpy as np

from musegui.core.keys import Key
from musegui.core.pitch import REST
from musegui.core.score import CADENCE_HERE, CADENCE_NONE, Score
from musegui.core.timegrid import STEPS_PER_BEAT, MeterChange
from musegui.core.translation import tr
from musegui.core.voices import VOICE_COUNT, VOICES

if TYPE_CHECKING:
    from music21.stream import Part
    from music21.stream import Score as Stream

_GRID_SLACK_STEPS = 1e-3


def score_from_stream(stream: Stream) -> Score:
    """Read a four-part music21 stream onto the sixteenth grid.

    Each step takes what sounds when it begins, so a note shorter than a step that falls between
    two of them leaves no trace. Repeats are not expanded.

    Parameters
    ----------
    stream : music21.stream.Score
        With four parts, or with parts named Soprano, Alto, Tenor and Bass among others.

    Raises
    ------
    ValueError
        If the four voices can't be told apart.
    """
    parts = [part.flatten() for part in _four_parts(stream)]
    steps = ceil(max(float(part.highestTime) for part in parts) * STEPS_PER_BEAT)
    pitches = np.full((VOICE_COUNT, steps), REST, dtype=np.int8)
    onsets = np.zeros((VOICE_COUNT, steps), dtype=bool)
    cadences = np.full(steps, CADENCE_NONE, dtype=np.int8)
    for voice, part in zip(VOICES, parts, strict=True):
        for note in part.notes:
            start = ceil(float(note.offset) * STEPS_PER_BEAT - _GRID_SLACK_STEPS)
            end = float(note.offset + note.quarterLength) * STEPS_PER_BEAT
            stop = ceil(end - _GRID_SLACK_STEPS)
            if stop <= start:
                continue
            pitches[voice, start:stop] = max(pitch.midi for pitch in note.pitches)
            onsets[voice, start:stop] = False
            onsets[voice, start] = note.tie is None or note.tie.type == "start"
            if any("Fermata" in mark.classes for mark in note.expressions):
                cadences[start - start % STEPS_PER_BEAT] = CADENCE_HERE
    return Score(
        pitches,
        onsets,
        np.zeros_like(onsets),
        cadences,
        meters=_meters(parts[0]),
        key=_key(parts[0]),
        pickup_steps=_pickup_steps(_four_parts(stream)[0]),
    )


def _four_parts(stream: Stream) -> list[Part]:
    parts = list(stream.parts)
    if len(parts) == VOICE_COUNT:
        return parts
    by_name = {str(part.partName).strip().lower(): part for part in reversed(parts)}
    try:
        return [by_name[voice.name.lower()] for voice in VOICES]
    except KeyError:
        names = ", ".join(str(part.partName) for part in parts) or "none"
        raise ValueError(
            tr(
                "Four parts, or parts named Soprano, Alto, Tenor and Bass, are needed; found "
                "{names}.",
                names=names,
            )
        ) from None


def _meters(part: Any) -> tuple[MeterChange, ...]:
    meters: dict[int, MeterChange] = {}
    for sign in part.getElementsByClass("TimeSignature"):
        step = 0 if not meters else round(float(sign.offset) * STEPS_PER_BEAT)
        meters[step] = MeterChange(step, sign.numerator, sign.denominator)
    return tuple(meters.values()) or (MeterChange(0, 4, 4),)


def _key(part: Any) -> Key | None:
    signatures = list(part.getElementsByClass("KeySignature"))
    if not signatures:
        return None
    return Key(signatures[0].sharps, getattr(signatures[0], "mode", "major") == "minor")


def _pickup_steps(part: Part) -> int:
    measures = list(part.getElementsByClass("Measure"))
    if not measures:
        return 0
    first = measures[0]
    full = float(first.barDuration.quarterLength)
    length = float(first.duration.quarterLength)
    return round(length * STEPS_PER_BEAT) if 0 < length < full else 0
