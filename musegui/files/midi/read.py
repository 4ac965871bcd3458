"""What a Standard MIDI File holds, guarded against damage."""

from __future__ import annotations

import struct
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from musegui.core.keys import Key
from musegui.core.score import Score
from musegui.core.translation import tr, tr_noop
from musegui.files.midi.events import (
    TrackEvents,
    decode_track,
    read_key_signature,
    read_tempo_us,
    read_time_signature,
)
from musegui.files.midi.gate import gate_of
from musegui.files.midi.words import (
    TRACK_NAME,
    in_unicode,
    line_in,
    markers_of,
    midi_credits,
    with_sung_words,
)
from musegui.files.safe.contents import read_bytes
from musegui.files.song.losses import Loss
from musegui.files.song.shared_keys import PartKeys, shared_keys
from musegui.files.song.song import (
    MusicFileError,
    Song,
    TickKey,
    TickMeter,
    TickNote,
    TickTempo,
    Track,
)
from musegui.files.song.song_grid import bpm_of
from musegui.files.song.song_score import score_from_song
from musegui.files.song.written_key import WrittenKey

MAX_FILE_BYTES = 1 << 20
"""Some 170,000 notes; decoding them takes a second or two."""

_DEFAULT_BPM = 120.0

_NOTE_OFF, _NOTE_ON, _CONTROL, _PROGRAM, _PITCH_BEND = 0x8, 0x9, 0xB, 0xC, 0xE
_READERS: dict[int, Callable[[bytes], int | tuple[int, int] | None]] = {
    0x51: read_tempo_us,
    0x58: read_time_signature,
}
_KEY_SIGNATURE = 0x59
_SETTINGS = {7: "volume", 10: "pan"}
_PEDAL, _PEDAL_DOWN = 64, 64

_MAJOR_KEYS = ("Cb", "Gb", "Db", "Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#")
_MINOR_KEYS = ("Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#", "G#", "D#", "A#")


def read_song(path: Path | str) -> Song:
    """Read a Standard MIDI File of format 0, 1 or 2.

    Of format 2 the patterns come one after another; where times are counted in frames, a second is
    taken for a beat. Both are said in the song's remarks.

    Damaged events are dropped and counted. Notes left sounding end with their track; notes of no
    length are dropped; of notes of one pitch that overlap, the first to start is the first to end.

    Raises
    ------
    MusicFileError
        If there is no such file, it is no MIDI file, is damaged, or has no notes.
    """
    path = Path(path)
    header, chunks = _split_chunks(
        path, read_bytes(path, MAX_FILE_BYTES, tr_noop("four voices can fill"), MusicFileError)
    )
    decoded = [decode_track(chunk) for chunk in chunks]
    _check_damage(path, decoded)
    remarks = list(filter(None, [in_unicode(decoded)]))
    patterns = len(decoded) if header.patterns else 0
    if patterns > 1:
        decoded = [_one_after_another(decoded)]
    losses = sum((_losses(events) for events in decoded), Counter[Loss]())
    playing = [(events, _tracks(events)) for events in decoded]
    if not any(tracks for _, tracks in playing):
        raise MusicFileError(tr("There are no notes in {path}.", path=path))
    tracks = with_sung_words(playing, header.ticks_per_beat, losses)
    tempos, meters = _conductor(decoded, losses)
    keys = _keys(playing, remarks, losses)
    first_ticks = min(track.notes[0].start_ticks for track in tracks)
    key = next((change.key for change in keys[:1] if change.ticks <= first_ticks), None)
    if header.in_seconds:
        tempos = (TickTempo(0, 60.0),)
    pitched = [note for track in tracks if not track.percussion for note in track.notes]
    gate = gate_of(pitched, header.ticks_per_beat)
    return Song(
        path,
        header.ticks_per_beat,
        tempos,
        meters,
        key,
        tracks,
        remarks=(*remarks, *_remarks(patterns, gate, in_seconds=header.in_seconds)),
        losses=losses,
        key_changes=keys if key is None else keys[1:],
        gate=gate,
        signs=markers_of(decoded),
        credits=midi_credits(decoded),
        says_velocities=len({note.velocity for note in pitched}) > 1,
    )


def _remarks(patterns: int, gate: float, *, in_seconds: bool) -> Iterator[str]:
    """Say what was taken otherwise than it is written."""
    if patterns > 1:
        yield tr("Its {patterns} patterns were placed one after another.", patterns=patterns)
    if in_seconds:
        yield tr("It counts in seconds, of which each was taken for a beat.")
    if gate < 1:
        yield tr(
            "Its notes sound for {share:.0%} of their lengths; they were given the whole of them.",
            share=gate,
        )


def _check_damage(path: Path, decoded: Sequence[TrackEvents]) -> None:
    """Refuse a file of which more is damaged than sound, or where no note is left of it."""
    damaged = sum(events.damaged for events in decoded)
    sound = sum(len(events.channel) + len(events.meta) for events in decoded)
    notes = any(event.kind == _NOTE_ON for events in decoded for event in events.channel)
    if damaged > sound or (damaged and not notes):
        raise MusicFileError(tr("{path} is damaged: its tracks can't be decoded.", path=path))


def read_midi(path: Path | str, *, lock: bool = True) -> Score:
    """Read a MIDI file as a score; `read_song` and `score_from_song` in one.

    Raises
    ------
    MusicFileError
        If the file can't be read or four voices can't hold it.
    """
    return score_from_song(read_song(path), lock=lock)


def midi_key_name(key: Key) -> str:
    """Name a key as MIDI software does, e.g. ``"Bbm"``."""
    return f"{_MINOR_KEYS[key.fifths + 7]}m" if key.minor else _MAJOR_KEYS[key.fifths + 7]


def _one_after_another(patterns: Sequence[TrackEvents]) -> TrackEvents:
    """Begin each pattern where the one before it ends."""
    whole = TrackEvents()
    for pattern in patterns:
        begin = whole.stop_ticks
        whole.channel += [e._replace(ticks=begin + e.ticks) for e in pattern.channel]
        whole.meta += [e._replace(ticks=begin + e.ticks) for e in pattern.meta]
        whole.stop_ticks = begin + pattern.stop_ticks
        whole.damaged += pattern.damaged
    return whole


class _Header(NamedTuple):
    ticks_per_beat: int
    in_seconds: bool
    patterns: bool


def _split_chunks(path: Path, data: bytes) -> tuple[_Header, list[bytes]]:
    """Give the header and the events of each track, still encoded."""
    if data[:4] == b"RIFF" and data[8:12] == b"RMID":
        data = _unwrapped(data)
    if data[:4] != b"MThd":
        raise MusicFileError(tr("{path} is not a MIDI file.", path=path))
    chunks = list(_chunks(path, data))
    if len(chunks[0][1]) < 6:
        raise MusicFileError(tr("{path} is damaged: its header is too short.", path=path))
    midi_format, count, division = struct.unpack(">HHH", chunks[0][1][:6])
    tracks = [body for kind, body in chunks if kind == b"MTrk"]
    if len(tracks) < count:
        raise MusicFileError(
            tr(
                "{path} is truncated: it has {there} of its {tracks} tracks.",
                path=path,
                there=len(tracks),
                tracks=count,
            )
        )
    if midi_format > 2:
        raise MusicFileError(
            tr(
                "{path} is of MIDI format {format}; save it as format 0 or 1.",
                path=path,
                format=midi_format,
            )
        )
    ticks_per_beat, in_seconds = division, bool(division & 0x8000)
    if in_seconds:
        frames = 256 - (division >> 8)
        ticks_per_beat = (30 if frames == 29 else frames) * (division & 0xFF)  # 29.97, really
    if ticks_per_beat == 0:
        raise MusicFileError(tr("{path} is damaged: a beat has no ticks.", path=path))
    return _Header(ticks_per_beat, in_seconds, midi_format == 2), tracks[:count]


def _chunks(path: Path, data: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = 0
    while position + 8 <= len(data):
        kind, size = struct.unpack_from(">4sL", data, position)
        position += 8 + size
        if position > len(data):
            raise MusicFileError(
                tr(
                    "{path} is truncated: it ends {bytes} bytes early.",
                    path=path,
                    bytes=position - len(data),
                )
            )
        yield kind, data[position - size : position]
    if position == 0:
        raise MusicFileError(tr("{path} is truncated: it ends within its header.", path=path))


def _unwrapped(data: bytes) -> bytes:
    """Give the MIDI file in a RIFF file, whatever chunks stand before and behind it."""
    position = 12
    while position + 8 <= len(data):
        kind, size = struct.unpack_from("<4sL", data, position)
        position += 8
        if kind == b"data":
            return data[position : position + size] if size else data[position:]
        position += size + size % 2
    return b""


@dataclass
class _Channel:
    """What a track has played on one channel so far."""

    notes: list[TickNote] = field(default_factory=list)
    sounding: dict[int, deque[tuple[int, int]]] = field(default_factory=lambda: defaultdict(deque))
    settings: dict[str, int] = field(default_factory=dict)


def _tracks(events: TrackEvents) -> list[Track]:
    """Pair the note-ons and note-offs of a track, channel by channel."""
    channels: dict[int, _Channel] = defaultdict(_Channel)
    for ticks, kind, number, first, second in events.channel:
        channel = channels[number]
        if kind == _NOTE_ON and second > 0:
            channel.sounding[first].append((ticks, second))
        elif kind in (_NOTE_ON, _NOTE_OFF):
            _end_note(channel, number, first, ticks)
        elif kind == _PROGRAM:
            channel.settings.setdefault("program", first)
        elif kind == _CONTROL and first in _SETTINGS:
            channel.settings.setdefault(_SETTINGS[first], second)
    for number, channel in channels.items():
        for pitch, sounding in channel.sounding.items():
            for _ in range(len(sounding)):
                _end_note(channel, number, pitch, events.stop_ticks)
    playing = {number: channels[number] for number in sorted(channels) if channels[number].notes}
    name = _name(events)
    return [
        Track(
            name if len(playing) == 1 else f"{name} channel {number + 1}".strip(),
            tuple(sorted(channel.notes)),
            events.stop_ticks,
            channel.settings.get("program"),
            channel.settings.get("volume"),
            channel.settings.get("pan"),
        )
        for number, channel in playing.items()
    ]


def _end_note(channel: _Channel, midi_channel: int, pitch: int, ticks: int) -> None:
    sounding = channel.sounding[pitch]
    if sounding:
        start, velocity = sounding.popleft()
        if ticks > start:
            channel.notes.append(TickNote(start, ticks, pitch, velocity, midi_channel))


def _losses(events: TrackEvents) -> Counter[Loss]:
    """Count what a score has no place for."""
    losses = Counter({Loss.DAMAGED_EVENT: events.damaged})
    for event in events.channel:
        losses[Loss.BEND] += event.kind == _PITCH_BEND
        is_pedal = event.kind == _CONTROL and event.first == _PEDAL
        losses[Loss.PEDAL] += is_pedal and event.second >= _PEDAL_DOWN
    return losses


def _conductor(
    tracks: Iterable[TrackEvents], losses: Counter[Loss]
) -> tuple[tuple[TickTempo, ...], tuple[TickMeter, ...]]:
    """Gather tempos and meters from all tracks; those that can't be are counted."""
    tempos = {0: TickTempo(0, _DEFAULT_BPM)}
    meters = {0: TickMeter(0, 4, 4)}
    for ticks, kind, data in chain.from_iterable(events.meta for events in tracks):
        if kind not in _READERS:
            continue
        value = _READERS[kind](data)
        if value is None:
            losses[Loss.DAMAGED_EVENT] += 1
        elif isinstance(value, int):
            tempos[ticks] = TickTempo(ticks, bpm_of(value))
        else:
            meters[ticks] = TickMeter(ticks, *value)
    return tuple(sorted(tempos.values())), tuple(sorted(meters.values()))


def _keys(
    playing: Iterable[tuple[TrackEvents, Sequence[Track]]],
    remarks: list[str],
    losses: Counter[Loss],
) -> tuple[TickKey, ...]:
    """Gather the keys of all tracks but drums; those that can't be are counted."""
    parts = []
    for events, tracks in playing:
        keys: dict[int, WrittenKey] = {}
        for ticks, kind, data in events.meta:
            if kind == _KEY_SIGNATURE:
                key = read_key_signature(data)
                losses[Loss.DAMAGED_EVENT] += key is None or bool(key.written)
                keys.update({} if key is None else {ticks: key})
        if not tracks or not all(track.percussion for track in tracks):
            parts.append(PartKeys(_name(events), list(keys.items())))
    changes = [TickKey(*change) for change in shared_keys(parts, remarks, losses)]
    return tuple(c for k, c in enumerate(changes) if k == 0 or c.key != changes[k - 1].key)


def _name(events: TrackEvents) -> str:
    names = (line_in(event.data) for event in events.meta if event.kind == TRACK_NAME)
    return next(filter(None, names), "")
