"""Writing a score as a Standard MIDI File."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from math import gcd
from pathlib import Path
from types import MappingProxyType
from typing import Any

import mido
import numpy as np

from musegui.core.ensembles import ENSEMBLES
from musegui.core.loudness import sounding_velocities
from musegui.core.marks import SignKind
from musegui.core.notes import voice_notes
from musegui.core.performance import EXACT, NO_NOTES, Performance, PlayedNotes, perform
from musegui.core.score import Score
from musegui.core.timegrid import STEPS_PER_BEAT, STEPS_PER_WHOLE, MeterChange, TempoChange
from musegui.core.translation import tr
from musegui.core.voices import Voice
from musegui.files.midi.read import midi_key_name
from musegui.files.midi.words import lyric_texts
from musegui.files.safe.atomic import saying_why, write_atomically
from musegui.files.safe.texts import one_line
from musegui.files.song.song import MusicFileError, TickNote
from musegui.files.song.song_grid import beat_us_of

DEFAULT_TICKS_PER_BEAT = 480
_MAX_TICKS_PER_BEAT = 0x7FFF
_MAX_BEAT_US = 0xFFFFFF
_MAX_IN_BYTE = 0xFF
DRUMS = 9
"""The channel that General MIDI has for them, counted from 0."""

_CLOCKS_PER_STEP = 24 // STEPS_PER_BEAT

_Event = tuple[int, int, Any]
"""Ticks, rank among events at the same tick, mido message."""


def write_midi(
    score: Score,
    path: Path | str,
    *,
    ticks_per_beat: int = DEFAULT_TICKS_PER_BEAT,
    performance: Performance = EXACT,
    verbatim: Mapping[Voice, Sequence[TickNote]] = MappingProxyType({}),
) -> None:
    """Write a score as a MIDI file of format 1.

    A conductor's track with tempos, meters, keys, title, copyright and rehearsal letters comes
    first, then a track for each voice, with words as lyric events. An upbeat is a short first bar.
    The file is whole or is not written at all.

    Read again it gives the same pitches, onsets, tempos, meters, keys, words and upbeat, and all
    velocities unless they are all the same. A MIDI file has no place for locks, cadence marks and
    dynamics, and gaps (OPEN) are silent like rests.

    Parameters
    ----------
    ticks_per_beat : int
        Multiplied by 2 or 4 if a sixteenth would not be a whole number of ticks.
    performance : Performance
        Anything but an exact one changes times, velocities and tempos.
    verbatim : mapping of Voice to sequence of TickNote
        Voices to be written not from the grid but from these notes, counted in the given
        ``ticks_per_beat``, velocities included, on the voice's own channel.

    Raises
    ------
    MusicFileError
        If the file can't be written, or a tempo is too slow for the format.
    """
    path = Path(path)
    data = midi_bytes(
        score, path, ticks_per_beat=ticks_per_beat, performance=performance, verbatim=verbatim
    )
    with saying_why(path, MusicFileError):
        write_atomically(path, data)


def midi_bytes(
    score: Score,
    path: Path,
    *,
    ticks_per_beat: int = DEFAULT_TICKS_PER_BEAT,
    performance: Performance = EXACT,
    verbatim: Mapping[Voice, Sequence[TickNote]] = MappingProxyType({}),
    clicks: PlayedNotes = NO_NOTES,
) -> bytes:
    """Encode a score as `write_midi` writes it.

    Parameters
    ----------
    path : Path
        Named where something can't be written.
    clicks : ndarray of `musegui.core.performance.PLAYED`
        Of a metronome, on a track of its own for drums.
    """
    scale = STEPS_PER_BEAT // gcd(ticks_per_beat, STEPS_PER_BEAT)
    if ticks_per_beat * scale > _MAX_TICKS_PER_BEAT:
        scale = 1
    ticks_per_step = ticks_per_beat * scale / STEPS_PER_BEAT
    stop_ticks = round(score.steps * ticks_per_step)
    file = mido.MidiFile(type=1, ticks_per_beat=ticks_per_beat * scale, charset="utf-8")
    played, grid = perform(score, performance)
    loud = np.pad(sounding_velocities(score), ((0, 0), (0, 1)), mode="edge")
    file.tracks.append(_conductor_track(path, score, grid.tempos, ticks_per_step))
    for voice in ENSEMBLES[score.ensemble].voices:
        if voice in verbatim:
            notes = [
                n._replace(
                    start_ticks=n.start_ticks * scale,
                    stop_ticks=n.stop_ticks * scale,
                    velocity=n.velocity
                    or int(loud[voice, int(n.start_ticks * scale / ticks_per_step + 0.5)]),
                )
                for n in verbatim[voice]
            ]
        else:
            notes = _tick_notes(played[played["voice"] == voice], ticks_per_step)
            sung = [note.syllables for note in voice_notes(score, voice)]
            notes = [n._replace(syllables=s) for n, s in zip(notes, sung, strict=True)]
        file.tracks.append(_voice_track(score, voice, notes, stop_ticks))
    if len(clicks):
        name = mido.MetaMessage("track_name", name="Metronome")
        events = [(0, 0, name), *_note_events(_tick_notes(clicks, ticks_per_step), DRUMS)]
        file.tracks.append(_track(events, stop_ticks))
    encoded = BytesIO()
    file.save(file=encoded)
    return encoded.getvalue()


def _tick_notes(played: PlayedNotes, ticks_per_step: float) -> list[TickNote]:
    """Bring played notes to ticks; each lasts at least one."""
    notes = []
    for start, stop, _, pitch, velocity in played.tolist():
        start_ticks = round(start * ticks_per_step)
        stop_ticks = max(round(stop * ticks_per_step), start_ticks + 1)
        notes.append(TickNote(start_ticks, stop_ticks, pitch, velocity))
    return notes


def _voice_track(
    score: Score, voice: Voice, notes: Iterable[TickNote], stop_ticks: int
) -> mido.MidiTrack:
    settings = score.voices[voice]
    channel = settings.midi_channel
    events: list[_Event] = [
        (0, 0, mido.MetaMessage("track_name", name=score.part(voice).name)),
        (0, 0, mido.Message("program_change", channel=channel, program=settings.program)),
        (0, 0, mido.Message("control_change", channel=channel, control=7, value=settings.volume)),
        (0, 0, mido.Message("control_change", channel=channel, control=10, value=settings.pan)),
    ]
    events += _note_events(notes, channel)
    return _track(events, max(stop_ticks, *(event[0] for event in events)))


def _note_events(notes: Iterable[TickNote], channel: int) -> Iterator[_Event]:
    for start, stop, pitch, velocity, _, syllables in notes:
        for text in lyric_texts(syllables):
            yield start, 2, mido.MetaMessage("lyrics", text=one_line(text))
        yield start, 3, mido.Message("note_on", channel=channel, note=pitch, velocity=velocity)
        yield stop, 1, mido.Message("note_off", channel=channel, note=pitch, velocity=64)


def _conductor_track(
    path: Path, score: Score, tempos: Iterable[TempoChange], ticks_per_step: float
) -> mido.MidiTrack:
    events: list[_Event] = list(_text_events(score, ticks_per_step))
    for meter in _file_meters(score):
        sign = mido.MetaMessage(
            "time_signature",
            numerator=_numerator(meter),
            denominator=meter.denominator,
            clocks_per_click=min(meter.beat_steps * _CLOCKS_PER_STEP, _MAX_IN_BYTE),
        )
        events.append((round(meter.step * ticks_per_step), 0, sign))
    keys = [(0, score.key)] if score.key is not None else []
    for step, key in (*keys, *score.key_changes):
        sign = mido.MetaMessage("key_signature", key=midi_key_name(key))
        events.append((round(step * ticks_per_step), 1, sign))
    for tempo in tempos:
        beat_us = beat_us_of(tempo.bpm)
        if not 1 <= beat_us <= _MAX_BEAT_US:
            raise MusicFileError(
                tr(
                    "{path} can't be written: a MIDI file holds tempos from 3.58 bpm, "
                    "and there is one of {bpm:g} bpm at {place}.",
                    path=path,
                    bpm=tempo.bpm,
                    place=score.grid.position(tempo.step),
                )
            )
        sign = mido.MetaMessage("set_tempo", tempo=beat_us)
        events.append((round(tempo.step * ticks_per_step), 2, sign))
    return _track(events, round(score.steps * ticks_per_step))


def _text_events(score: Score, ticks_per_step: float) -> Iterator[_Event]:
    title, copyright_notice = one_line(score.credits.title), one_line(score.credits.copyright)
    if title:
        yield 0, 0, mido.MetaMessage("track_name", name=title)
    if copyright_notice:
        yield 0, 0, mido.MetaMessage("copyright", text=copyright_notice)
    for mark in score.signs:
        if mark.kind is SignKind.REHEARSAL:
            letter = mido.MetaMessage("marker", text=one_line(mark.text))
            yield round(mark.step * ticks_per_step), 1, letter


def _file_meters(score: Score) -> list[MeterChange]:
    """List the meters as a file has them, where an upbeat is a bar of its own."""
    pickup = score.pickup_steps
    if not pickup:
        return list(score.meters)
    full = score.grid.meter_at(pickup)
    unit = max(1, STEPS_PER_WHOLE // full.denominator)
    if pickup % unit == 0:
        first = MeterChange(0, pickup // unit, full.denominator)
    else:
        shared = gcd(pickup, STEPS_PER_WHOLE)
        first = MeterChange(0, pickup // shared, STEPS_PER_WHOLE // shared)
    later = [meter for meter in score.meters if meter.step > pickup]
    return [first, full._replace(step=pickup), *later]


def _numerator(meter: MeterChange) -> int:
    """Give a meter's numerator; its bars are cut into equal ones where no byte can hold it."""
    return max(n for n in range(1, _MAX_IN_BYTE + 1) if meter.numerator % n == 0)


def _track(events: list[_Event], stop_ticks: int) -> mido.MidiTrack:
    """Order events and turn their times into distances."""
    track = mido.MidiTrack()
    now = 0
    for ticks, _, message in sorted(events, key=lambda event: event[:2]):
        track.append(message.copy(time=ticks - now))
        now = ticks
    track.append(mido.MetaMessage("end_of_track", time=max(0, stop_ticks - now)))
    return track
