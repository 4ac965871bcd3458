"""What a Standard MIDI File holds: read with mido, guarded against damage."""

from __future__ import annotations

import re
import struct
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import mido

from musegui.core.score import Key, Score
from musegui.files.safe.contents import read_bytes
from musegui.files.song.song import MusicFileError, Song, TickMeter, TickNote, TickTempo, Track
from musegui.files.song.song_score import score_from_song

MAX_FILE_BYTES = 1 << 20
"""Some 170,000 notes; decoding them takes a second or two."""

_MAX_DELTA_TICKS = 0x0FFFFFFF
_ENDLESS_NUMBER = re.compile(rb"[\x80-\xff]{1024}")
_DEFAULT_TEMPO_US = 500_000

_MAJOR_KEYS = ("Cb", "Gb", "Db", "Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#")
_MINOR_KEYS = ("Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#", "G#", "D#", "A#")


def read_song(path: Path | str) -> Song:
    """Read a Standard MIDI File of format 0, 1 or 2.

    Of format 2 the patterns come one after another; where times are counted in frames, a second is
    taken for a beat. Both are said in the song's remarks.

    Notes left sounding end with their track; notes of no length are dropped; of notes of one
    pitch that overlap, the first to start is the first to end.

    Raises
    ------
    MusicFileError
        If there is no such file, it is no MIDI file, is damaged, or has no notes.
    """
    path = Path(path)
    header, chunks = _split_chunks(
        path, read_bytes(path, MAX_FILE_BYTES, "four voices can fill", MusicFileError)
    )
    messages = [_decode(path, chunk) for chunk in chunks]
    remarks = []
    if header.patterns and len(messages) > 1:
        remarks.append(f"Its {len(messages)} patterns were placed one after another.")
        messages = [_one_after_another(messages)]
    tracks = tuple(track for events in messages for track in _tracks(events))
    if not tracks:
        raise MusicFileError(f"There are no notes in {path}.")
    tempos, meters, key = _conductor(path, messages)
    if header.in_seconds:
        remarks.append("It counts in seconds, of which each was taken for a beat.")
        tempos = (TickTempo(0, 1_000_000),)
    return Song(path, header.ticks_per_beat, tempos, meters, key, tracks, remarks=tuple(remarks))


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


def _parse_key(name: str) -> Key:
    if name.endswith("m"):
        return Key(_MINOR_KEYS.index(name[:-1]) - 7, minor=True)
    return Key(_MAJOR_KEYS.index(name) - 7)


def _one_after_another(patterns: list[list[tuple[int, Any]]]) -> list[tuple[int, Any]]:
    """Begin each pattern where the one before it ends."""
    events, begin = [], 0
    for pattern in patterns:
        events += [(begin + ticks, message) for ticks, message in pattern]
        begin = events[-1][0] if events else 0
    return events


class _Header(NamedTuple):
    ticks_per_beat: int
    in_seconds: bool
    patterns: bool


def _split_chunks(path: Path, data: bytes) -> tuple[_Header, list[bytes]]:
    """Give the header and the events of each track, still encoded."""
    if data[:4] == b"RIFF" and data[8:12] == b"RMID":
        data = data[20:]
    if data[:4] != b"MThd":
        raise MusicFileError(f"{path} is not a MIDI file.")
    chunks = list(_chunks(path, data))
    if len(chunks[0][1]) < 6:
        raise MusicFileError(f"{path} is damaged: its header is too short.")
    midi_format, count, division = struct.unpack(">HHH", chunks[0][1][:6])
    tracks = [body for kind, body in chunks if kind == b"MTrk"]
    if len(tracks) < count:
        raise MusicFileError(f"{path} is truncated: it has {len(tracks)} of its {count} tracks.")
    if midi_format > 2:
        raise MusicFileError(f"{path} is of MIDI format {midi_format}; save it as format 0 or 1.")
    ticks_per_beat, in_seconds = division, bool(division & 0x8000)
    if in_seconds:
        frames = 256 - (division >> 8)
        ticks_per_beat = (30 if frames == 29 else frames) * (division & 0xFF)  # 29.97, really
    if ticks_per_beat == 0:
        raise MusicFileError(f"{path} is damaged: a beat has no ticks.")
    return _Header(ticks_per_beat, in_seconds, midi_format == 2), tracks[:count]


def _chunks(path: Path, data: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = 0
    while position + 8 <= len(data):
        kind, size = struct.unpack_from(">4sL", data, position)
        position += 8 + size
        if position > len(data):
            raise MusicFileError(
                f"{path} is truncated: it ends {position - len(data)} bytes early."
            )
        yield kind, data[position - size : position]
    if position == 0:
        raise MusicFileError(f"{path} is truncated: it ends within its header.")


def _decode(path: Path, chunk: bytes) -> list[tuple[int, Any]]:
    """Decode a track's events: ``(ticks, mido message)``, rising."""
    damaged = MusicFileError(f"{path} is damaged: one of its tracks can't be decoded.")
    if _ENDLESS_NUMBER.search(chunk):  # mido's time would grow with the square of its length
        raise damaged
    header = struct.pack(">4sLHHH4sL", b"MThd", 6, 0, 1, 1, b"MTrk", len(chunk))
    try:
        messages = mido.MidiFile(file=BytesIO(header + chunk)).tracks[0]
    except Exception as error:  # mido lets out whatever its decoding trips over
        raise damaged from error
    ticks = 0
    events = []
    for message in messages:
        if message.time > _MAX_DELTA_TICKS:
            raise damaged
        ticks += message.time
        events.append((ticks, message))
        if message.type == "end_of_track":
            break
    return events


@dataclass
class _Channel:
    """What a track has played on one channel so far."""

    notes: list[TickNote] = field(default_factory=list)
    sounding: dict[int, deque[tuple[int, int]]] = field(default_factory=lambda: defaultdict(deque))
    settings: dict[str, int] = field(default_factory=dict)


def _tracks(events: list[tuple[int, Any]]) -> list[Track]:
    """Pair the note-ons and note-offs of a track, channel by channel."""
    channels: dict[int, _Channel] = defaultdict(_Channel)
    name = ""
    stop_ticks = events[-1][0] if events else 0
    for ticks, message in events:
        if message.type == "note_on" and message.velocity > 0:
            sounding = channels[message.channel].sounding[message.note]
            sounding.append((ticks, message.velocity))
        elif message.type in ("note_on", "note_off"):
            _end_note(channels[message.channel], message.channel, message.note, ticks)
        elif message.type == "program_change":
            channels[message.channel].settings.setdefault("program", message.program)
        elif message.type == "control_change" and message.control in (7, 10):
            setting = "volume" if message.control == 7 else "pan"
            channels[message.channel].settings.setdefault(setting, message.value)
        elif message.type == "track_name":
            name = name or _text(message.name)
    for number, channel in channels.items():
        for pitch, sounding in channel.sounding.items():
            for _ in range(len(sounding)):
                _end_note(channel, number, pitch, stop_ticks)
    playing = {number: channels[number] for number in sorted(channels) if channels[number].notes}
    return [
        Track(
            name if len(playing) == 1 else f"{name} channel {number + 1}".strip(),
            tuple(sorted(channel.notes)),
            stop_ticks,
            **channel.settings,
        )
        for number, channel in playing.items()
    ]


def _end_note(channel: _Channel, midi_channel: int, pitch: int, ticks: int) -> None:
    sounding = channel.sounding[pitch]
    if sounding:
        start, velocity = sounding.popleft()
        if ticks > start:
            channel.notes.append(TickNote(start, ticks, pitch, velocity, midi_channel))


def _text(latin: str) -> str:
    """Repair UTF-8 that was taken for Latin-1; leave real Latin-1 alone."""
    try:
        text = latin.encode("latin1").decode("utf-8")
    except UnicodeDecodeError:
        text = latin
    return " ".join(text.replace("\0", " ").split())


def _conductor(
    path: Path, tracks: Iterable[list[tuple[int, Any]]]
) -> tuple[tuple[TickTempo, ...], tuple[TickMeter, ...], Key | None]:
    """Gather tempos, meters and the key from all tracks."""
    tempos = {0: TickTempo(0, _DEFAULT_TEMPO_US)}
    meters = {0: TickMeter(0, 4, 4)}
    keys: dict[int, Key] = {}
    for events in tracks:
        for ticks, message in events:
            if message.type == "set_tempo":
                if message.tempo == 0:
                    raise MusicFileError(f"{path} is damaged: it has a tempo without speed.")
                tempos[ticks] = TickTempo(ticks, message.tempo)
            elif message.type == "time_signature":
                meters[ticks] = TickMeter(ticks, message.numerator, message.denominator)
            elif message.type == "key_signature":
                keys.setdefault(ticks, _parse_key(message.key))
    key = keys[min(keys)] if keys else None
    return tuple(sorted(tempos.values())), tuple(sorted(meters.values())), key
