"""Sounds from arithmetic: many players on one note, in loops that close exactly.

Every sound is a sum of partials over a stretch that all of them close: a player's pitch wanders
and vibrates, but in whole cycles of the loop, and comes back with the phase it began with. So
loops have no seams and the mean pitch is exact.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

import numpy as np
from numpy.typing import NDArray
from sf2 import Sample

Wave = NDArray[np.float64]
Spectrum = Callable[[Wave, float, Random], Wave]
"""Amplitudes of partials at frequencies in Hz, for a note of a fundamental in Hz."""

CENT = math.log(2) / 1200
GUARD_FRAMES = 16
"""The format wants at least eight frames on either side of a loop."""


def frequency_hz(pitch: float) -> float:
    """Give the frequency of a MIDI pitch in equal temperament."""
    return 440.0 * math.exp2((pitch - 69) / 12)


def decibels(level: float) -> float:
    """Give the factor of a level in dB."""
    return math.pow(10, level / 20)


@dataclass(frozen=True)
class Loop:
    """A stretch of ``frames`` that holds exactly ``cycles`` periods of a note."""

    pitch: int
    sample_rate: int
    frames: int
    cycles: int

    @classmethod
    def near(cls, pitch: int, sample_rate: int, seconds: float) -> Loop:
        """Make the loop of about a length in which the note is best in tune."""
        period = sample_rate / frequency_hz(pitch)
        cycles = round(seconds * sample_rate / period)
        near = range(max(1, cycles - 8), cycles + 9)
        best = min(near, key=lambda n: abs(round(n * period) / (n * period) - 1))
        return cls(pitch, sample_rate, round(best * period), best)

    @property
    def fundamental_hz(self) -> float:
        return self.cycles * self.sample_rate / self.frames

    @property
    def turns(self) -> Wave:
        """Position within the loop in radians, shape (frames,)."""
        return np.arange(self.frames, dtype=np.float64) * (2 * math.pi / self.frames)

    @property
    def seconds(self) -> float:
        return self.frames / self.sample_rate


@dataclass(frozen=True)
class Players:
    """How many play one note together, and how freely."""

    count: int
    vibrato_cents: float = 0.0
    vibrato_hz: float = 1.0
    drift_cents: float = 0.0
    spread_cents: float = 0.0
    """How far the highest and the lowest player stand from the mean."""
    sway: float = 0.0
    """Depth of the slow changes of loudness."""
    lead: float = 1.0
    """How much stronger the middle player is: the beats of equal ones would hollow a note out."""


def ensemble(
    loop: Loop, players: Players, spectrum: Spectrum, others: Random, middle: Random
) -> Wave:
    """Sum the partials of several players, each with vibrato, drift and timbre of its own.

    The player in the middle has a source of chance apart, so that both sides can share that one.

    Returns
    -------
    ndarray, shape (frames,)
    """
    total = np.zeros(loop.frames)
    highest = int(0.45 * loop.sample_rate / loop.fundamental_hz)
    partials = np.arange(1, highest + 1, dtype=np.float64)
    for player in range(players.count):
        place = 2 * player / max(1, players.count - 1) - 1
        level, random = (players.lead, middle) if place == 0 else (1.0, others)
        cycles = loop.cycles + round(loop.cycles * place * players.spread_cents * CENT)
        amplitudes = spectrum(partials * loop.fundamental_hz, loop.fundamental_hz, random)
        phases = np.array([2 * math.pi * random.random() for _ in partials])
        circle = np.exp(1j * _wandering_phase(loop, cycles, players, random))
        wave = np.zeros(loop.frames, dtype=np.complex128)
        for coefficient in (amplitudes * np.exp(1j * phases))[::-1]:
            wave += coefficient
            wave *= circle
        turns = random.choice((1, 2, 3)) * loop.turns + 2 * math.pi * random.random()
        total += level * (1 + players.sway * np.cos(turns)) * wave.real
    return total


def _wandering_phase(loop: Loop, periods: int, players: Players, random: Random) -> Wave:
    """Give a player's phase in radians; it grows by ``periods`` turns over the loop."""
    vibrato_cycles = max(
        1, round(players.vibrato_hz * (0.9 + 0.2 * random.random()) * loop.seconds)
    )
    wanderings = [
        (vibrato_cycles, players.vibrato_cents * (0.7 + 0.6 * random.random())),
        (1, players.drift_cents * (2 * random.random() - 1)),
        (2, players.drift_cents * (2 * random.random() - 1)),
        (3, players.drift_cents * (2 * random.random() - 1) / 2),
    ]
    phase = periods * loop.turns
    for cycles, cents in wanderings:
        depth = periods * cents * CENT / cycles
        phase = phase + depth * np.sin(cycles * loop.turns + 2 * math.pi * random.random())
    return phase


def steadied(wave: Wave, loop: Loop, strength: float = 0.85) -> Wave:
    """Even out the slow changes of loudness that arise where players' partials meet.

    The loudness is averaged round the loop, so what comes out still closes it.
    """
    power = np.fft.rfft(wave**2)
    frequencies = np.arange(len(power), dtype=np.float64) / loop.seconds
    smoothing = np.exp(-2 * (math.pi * 0.025 * frequencies) ** 2)
    loudness = np.sqrt(np.maximum(np.fft.irfft(power * smoothing, loop.frames), 0))
    quietest = 0.05 * float(loudness.max())
    steady: Wave = wave * np.maximum(loudness, quietest) ** -strength
    return steady


def breath(loop: Loop, spectrum: Spectrum, random: Random) -> Wave:
    """Make noise of a spectrum that closes the loop, with a root mean square of 1."""
    frequencies = np.arange(1, loop.frames // 2, dtype=np.float64) / loop.seconds
    levels = spectrum(frequencies, loop.fundamental_hz, random)
    phases = np.array([2 * math.pi * random.random() for _ in levels])
    bins = np.concatenate([[0], levels * np.exp(1j * phases)])
    noise: Wave = np.fft.irfft(bins, loop.frames)
    return noise / float(np.sqrt(np.mean(noise**2)))


def level_out(wave: Wave, sample_rate: int, peak: float = 0.9, loudness: float = 0.11) -> Wave:
    """Bring a wave to a common loudness, as far as its peak allows.

    Loudness is the geometric mean of the plain and the A-weighted root mean square: low notes
    come out stronger than high ones, as they do from choirs and organs, but not by too much.
    """
    power: Wave = np.abs(np.fft.rfft(wave)) ** 2 * 2 / len(wave) ** 2
    frequencies = np.arange(len(power), dtype=np.float64) * sample_rate / len(wave)
    weighted = power * a_weighting(frequencies) ** 2
    present = math.sqrt(math.sqrt(float(power.sum()) * float(weighted.sum())))
    return wave * min(loudness / present, peak / float(np.abs(wave).max()))


def a_weighting(frequencies: Wave) -> Wave:
    """Give the factors of the A curve of IEC 61672."""
    squares = frequencies**2
    weights: Wave = (
        1.2589
        * (12194**2 * squares**2)
        / ((squares + 20.6**2) * (squares + 12194**2))
        / np.sqrt((squares + 107.7**2) * (squares + 737.9**2))
    )
    return weights


def looped_sample(name: str, loop: Loop, wave: Wave) -> Sample:
    """Make a sample of a loop: it begins and ends with a little of its other end."""
    frames = np.concatenate([wave[-GUARD_FRAMES:], wave, wave[:GUARD_FRAMES]])
    return Sample(
        name, frames, loop.sample_rate, loop.pitch, (GUARD_FRAMES, GUARD_FRAMES + loop.frames)
    )
