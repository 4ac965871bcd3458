"""Write SoundFont 2 files: RIFF chunks of 16-bit samples and of tables that say how they sound."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SILENCE_AFTER_SAMPLE = 46
"""Frames of silence that the format asks for after each sample."""

_FILTER, _REVERB, _PAN = 8, 16, 17
_ATTACK, _DECAY, _SUSTAIN, _RELEASE = 34, 36, 37, 38
_INSTRUMENT, _KEY_RANGE, _SAMPLE, _SAMPLE_MODES = 41, 43, 53, 54

_FULL_DECAY_CB = 1000
_VELOCITY_FALLING = 0x0102
"""Modulator source: velocity, linear, 1 at the softest and 0 at the loudest."""

_LAST = b"EOS".ljust(20, b"\0")


@dataclass(frozen=True)
class Sample:
    """One mono sample.

    Attributes
    ----------
    name : str
        At most 20 letters.
    wave : ndarray, shape (frames,)
        Full scale is 1.
    sample_rate : int
        In Hz.
    pitch : int
        The MIDI pitch at which it sounds untransposed.
    loop : (int, int) or None
        First frame of the loop and the first after it.
    """

    name: str
    wave: NDArray[np.float64]
    sample_rate: int
    pitch: int
    loop: tuple[int, int] | None


@dataclass(frozen=True)
class Zone:
    """A sample on a range of keys, both ends included; pan from -500 (left) to 500."""

    sample: Sample
    keys: tuple[int, int]
    pan: int = 0
    attack_seconds: float = 0.001
    decay_seconds: float | None = None
    release_seconds: float = 0.1
    reverb: float = 0.0
    softening_cents: int = 2400
    """How far the softest notes lower the corner of the low-pass filter."""


@dataclass(frozen=True)
class Instrument:
    """A preset at a bank and program, made of zones."""

    name: str
    bank: int
    program: int
    zones: Sequence[Zone]


def timecents(seconds: float) -> int:
    """Write a duration as the format does."""
    return round(1200 * math.log2(seconds))


def write_sound_font(name: str, instruments: Sequence[Instrument]) -> bytes:
    """Give the bytes of a sound font."""
    samples = [zone.sample for instrument in instruments for zone in instrument.zones]
    info = _list(
        b"INFO",
        _chunk(b"ifil", struct.pack("<HH", 2, 1)),
        _chunk(b"isng", _text("EMU8000")),
        _chunk(b"INAM", _text(name)),
        _chunk(b"ICOP", _text("CC0 1.0: no rights reserved")),
    )
    audio = b"".join(_sample_bytes(sample) for sample in samples)
    body = info + _list(b"sdta", _chunk(b"smpl", audio)) + _tables(instruments, samples)
    return _chunk(b"RIFF", b"sfbk" + body)


def _tables(instruments: Sequence[Instrument], samples: Sequence[Sample]) -> bytes:
    """Make the nine tables, each with its closing record."""
    ordered = sorted(range(len(instruments)), key=lambda i: (_place(instruments[i]), i))
    preset_headers = b"".join(
        struct.pack(
            "<20sHHHIII",
            instruments[which].name.encode(),
            instruments[which].program,
            instruments[which].bank,
            *(bag, 0, 0, 0),
        )
        for bag, which in enumerate(ordered)
    )
    count = len(instruments)
    preset_generators = b"".join(struct.pack("<HH", _INSTRUMENT, which) for which in ordered)
    heads, bags, generators, modulators = _instrument_tables(instruments)
    return _list(
        b"pdta",
        _chunk(b"phdr", preset_headers + struct.pack("<20sHHHIII", _LAST, 0, 0, count, 0, 0, 0)),
        _chunk(b"pbag", b"".join(struct.pack("<HH", bag, 0) for bag in range(count + 1))),
        _chunk(b"pmod", bytes(10)),
        _chunk(b"pgen", preset_generators + bytes(4)),
        _chunk(b"inst", heads),
        _chunk(b"ibag", bags),
        _chunk(b"imod", modulators),
        _chunk(b"igen", generators),
        _chunk(b"shdr", _sample_headers(samples)),
    )


def _instrument_tables(instruments: Sequence[Instrument]) -> tuple[bytes, bytes, bytes, bytes]:
    heads, bags, generators, modulators = b"", b"", b"", b""
    zone_count = 0
    for instrument in instruments:
        heads += struct.pack("<20sH", instrument.name.encode(), zone_count)
        for zone in instrument.zones:
            bags += struct.pack("<HH", len(generators) // 4, len(modulators) // 10)
            generators += _generators(zone, zone_count)
            modulators += struct.pack(
                "<HHhHH", _VELOCITY_FALLING, _FILTER, -zone.softening_cents, 0, 0
            )
            zone_count += 1
    heads += struct.pack("<20sH", _LAST, zone_count)
    bags += struct.pack("<HH", len(generators) // 4, len(modulators) // 10)
    return heads, bags, generators + bytes(4), modulators + bytes(10)


def _generators(zone: Zone, sample_index: int) -> bytes:
    """List a zone's generators; the key range must come first and the sample last."""
    settings = [
        (_PAN, zone.pan),
        (_REVERB, round(1000 * zone.reverb)),
        (_ATTACK, timecents(zone.attack_seconds)),
        (_RELEASE, timecents(zone.release_seconds)),
    ]
    if zone.decay_seconds is not None:
        settings += [(_DECAY, timecents(zone.decay_seconds)), (_SUSTAIN, _FULL_DECAY_CB)]
    if zone.sample.loop is not None:
        settings.append((_SAMPLE_MODES, 1))
    return (
        struct.pack("<HBB", _KEY_RANGE, *zone.keys)
        + b"".join(struct.pack("<Hh", *setting) for setting in settings)
        + struct.pack("<HH", _SAMPLE, sample_index)
    )


def _sample_headers(samples: Sequence[Sample]) -> bytes:
    headers, start = b"", 0
    for sample in samples:
        stop = start + len(sample.wave)
        loop_start, loop_stop = sample.loop or (0, len(sample.wave))
        headers += struct.pack(
            "<20sIIIIIBbHH",
            sample.name.encode(),
            *(start, stop, start + loop_start, start + loop_stop),
            *(sample.sample_rate, sample.pitch, 0, 0, 1),
        )
        start = stop + SILENCE_AFTER_SAMPLE
    return headers + struct.pack("<20sIIIIIBbHH", _LAST, *[0] * 9)


def _sample_bytes(sample: Sample) -> bytes:
    frames = np.round(np.clip(sample.wave, -1, 1) * 32767).astype("<i2")
    return frames.tobytes() + bytes(2 * SILENCE_AFTER_SAMPLE)


def _place(instrument: Instrument) -> tuple[int, int]:
    return instrument.bank, instrument.program


def _text(text: str) -> bytes:
    data = text.encode() + b"\0"
    return data + b"\0" * (len(data) % 2)


def _chunk(tag: bytes, data: bytes) -> bytes:
    return tag + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _list(tag: bytes, *chunks: bytes) -> bytes:
    return _chunk(b"LIST", tag + b"".join(chunks))
