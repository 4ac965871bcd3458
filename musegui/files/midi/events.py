"""The events of a MIDI track, decoded one by one: what is damaged is dropped, the rest is read.

mido refuses a whole file for one bad event, as many programs write them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from musegui.files.song.written_key import WrittenKey, written_key

_ENDLESS_NUMBER = re.compile(rb"[\x80-\xff]{4}")
"""A time or length has four bytes at most."""

_DATA_BYTES = {0x8: 2, 0x9: 2, 0xA: 2, 0xB: 2, 0xC: 1, 0xD: 1, 0xE: 2}
_SYSTEM_BYTES = {0xF1: 1, 0xF2: 2, 0xF3: 1}
_META, _SYSEX, _ESCAPE, _SYSEX_END = 0xFF, 0xF0, 0xF7, 0xF7
_END_OF_TRACK = 0x2F
_HIGHEST_DATA = 127
_MOST_FIFTHS = 14


class ChannelEvent(NamedTuple):
    """A message of a channel: its kind is the upper half of the status byte."""

    ticks: int
    kind: int
    channel: int
    first: int
    second: int = 0


class MetaEvent(NamedTuple):
    """What a file says of itself: its kind and its bytes."""

    ticks: int
    kind: int
    data: bytes


@dataclass
class TrackEvents:
    """A track's events, rising in time.

    Attributes
    ----------
    stop_ticks : int
        Where the track ends.
    damaged : int
        How many events were dropped, or mended.
    """

    channel: list[ChannelEvent] = field(default_factory=list)
    meta: list[MetaEvent] = field(default_factory=list)
    stop_ticks: int = 0
    damaged: int = 0


def decode_track(chunk: bytes) -> TrackEvents:
    """Decode a track.

    Notes too loud are as loud as can be. Of other events with bytes that can't be, and of SysEx
    that does not end, nothing is left; the track goes on with the next event that can be read.
    """
    decoder = _Decoder(chunk)
    while decoder.position < len(chunk) and decoder.read_event():
        pass
    decoder.track.stop_ticks = decoder.ticks
    return decoder.track


class _Decoder:
    def __init__(self, chunk: bytes) -> None:
        self.position = 0
        self.ticks = 0
        self.track = TrackEvents()
        self._chunk = chunk
        self._status = 0

    def read_event(self) -> bool:
        """Read an event with its time; False at the end of the track."""
        delta = self._number()
        if delta is None or self.position >= len(self._chunk):
            return self._lose_rest()
        self.ticks += delta
        status = self._chunk[self.position]
        if status >= 0x80:
            self.position += 1
        if status == _META:
            return self._read_meta()
        if status in (_SYSEX, _ESCAPE):
            return self._skip_sysex()
        if status > _SYSEX:
            self.position += _SYSTEM_BYTES.get(status, 0)
            self.track.damaged += 1
            return True
        if status >= 0x80:
            self._status = status
        if self._status == 0:
            self.position += 1
            self.track.damaged += 1
            return True
        return self._read_message()

    def _read_message(self) -> bool:
        kind, channel = self._status >> 4, self._status & 0x0F
        count = _DATA_BYTES[kind]
        values = self._chunk[self.position : self.position + count]
        if len(values) < count:
            return self._lose_rest()
        self.position += count
        if max(values) > _HIGHEST_DATA:
            self.track.damaged += 1
        if values[0] <= _HIGHEST_DATA:  # a pitch or a controller; the other byte is how much of it
            self.track.channel.append(
                ChannelEvent(self.ticks, kind, channel, *(min(v, _HIGHEST_DATA) for v in values))
            )
        return True

    def _read_meta(self) -> bool:
        if self.position >= len(self._chunk):
            return self._lose_rest()
        kind = self._chunk[self.position]
        self.position += 1
        length = self._number()
        if length is None or self.position + length > len(self._chunk):
            return self._lose_rest()
        data = self._chunk[self.position : self.position + length]
        self.position += length
        self.track.meta.append(MetaEvent(self.ticks, kind, data))
        return kind != _END_OF_TRACK

    def _skip_sysex(self) -> bool:
        """Pass over SysEx; if its length can't be, up to the byte that ends it."""
        begin = self.position
        length = self._number()
        if length is not None and self.position + length <= len(self._chunk):
            self.position += length
            return True
        self.track.damaged += 1
        end = self._chunk.find(_SYSEX_END, begin)
        if end < 0:
            self.position = len(self._chunk)
            return False
        self.position = end + 1
        return True

    def _number(self) -> int | None:
        """Read a number of variable length; None if it does not end."""
        if _ENDLESS_NUMBER.match(self._chunk, self.position):
            return None
        number = 0
        while self.position < len(self._chunk):
            byte = self._chunk[self.position]
            self.position += 1
            number = number << 7 | byte & 0x7F
            if byte < 0x80:
                return number
        return None

    def _lose_rest(self) -> bool:
        """Give the rest of the track up: nothing tells where its next event begins."""
        self.track.damaged += 1
        self.position = len(self._chunk)
        return False


def read_tempo_us(data: bytes) -> int | None:
    """Read a tempo in microseconds a quarter note; None if it is none."""
    return int.from_bytes(data, "big") or None if len(data) == 3 else None


def read_time_signature(data: bytes) -> tuple[int, int] | None:
    """Read a time signature; the two bytes for the metronome may be missing."""
    if len(data) < 2 or not data[0] or data[1] > 6:
        return None
    return data[0], 1 << data[1]


def read_key_signature(data: bytes) -> WrittenKey | None:
    """Read a key signature; None if no key is so, nor sounds so."""
    if len(data) < 2 or data[1] > 1:
        return None
    fifths = int.from_bytes(data[:1], "big", signed=True)
    return written_key(fifths, minor=bool(data[1])) if abs(fifths) <= _MOST_FIFTHS else None
