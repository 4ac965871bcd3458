"""Build musegui-satb.sf2, the sound font that ships with musegui, from nothing but arithmetic.

Every sample is a sum of partials over a loop that all of them close exactly: a player's pitch
wanders and vibrates, but in whole cycles of the loop, and comes back with the phase it began with.
So loops have no seams, the mean pitch is exact, and two runs give the same bytes.

Run ``python soundfonts/build_satb.py [OUTPUT]``.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray
from sf2 import Instrument, Sample, Zone, write_sound_font

Wave = NDArray[np.float64]
Spectrum = Callable[[Wave, float, Random], Wave]
"""Amplitudes of partials at frequencies in Hz, for a note of a fundamental in Hz."""

OUTPUT = Path(__file__).parent / "musegui-satb.sf2"
LOWEST_ROOT, HIGHEST_ROOT = 38, 83
SEMITONES_PER_ZONE = 5
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
    vibrato_cents: float
    vibrato_hz: float
    drift_cents: float
    sway: float = 0.12
    """Depth of the slow changes of loudness."""


def ensemble(loop: Loop, players: Players, spectrum: Spectrum, random: Random) -> Wave:
    """Sum the partials of several players, each with vibrato, drift and timbre of its own.

    Returns
    -------
    ndarray, shape (frames,)
    """
    total = np.zeros(loop.frames)
    highest = int(0.45 * loop.sample_rate / loop.fundamental_hz)
    partials = np.arange(1, highest + 1, dtype=np.float64)
    for _ in range(players.count):
        amplitudes = spectrum(partials * loop.fundamental_hz, loop.fundamental_hz, random)
        phases = np.array([2 * math.pi * random.random() for _ in partials])
        circle = np.exp(1j * _wandering_phase(loop, players, random))
        wave = np.zeros(loop.frames, dtype=np.complex128)
        for coefficient in (amplitudes * np.exp(1j * phases))[::-1]:
            wave += coefficient
            wave *= circle
        sway = 1 + players.sway * np.cos(loop.turns + 2 * math.pi * random.random())
        total += sway * wave.real
    return total


def _wandering_phase(loop: Loop, players: Players, random: Random) -> Wave:
    """Give a player's phase in radians; it grows by a whole number of turns over the loop."""
    vibrato_cycles = max(
        1, round(players.vibrato_hz * (0.9 + 0.2 * random.random()) * loop.seconds)
    )
    wanderings = [
        (vibrato_cycles, players.vibrato_cents * (0.7 + 0.6 * random.random())),
        (1, players.drift_cents * (2 * random.random() - 1)),
        (2, players.drift_cents * (2 * random.random() - 1)),
        (3, players.drift_cents * (2 * random.random() - 1) / 2),
    ]
    phase = loop.cycles * loop.turns
    for cycles, cents in wanderings:
        depth = loop.cycles * cents * CENT / cycles
        phase = phase + depth * np.sin(cycles * loop.turns + 2 * math.pi * random.random())
    return phase


def breath(loop: Loop, spectrum: Spectrum, random: Random) -> Wave:
    """Make noise of a spectrum that closes the loop, with a root mean square of 1."""
    frequencies = np.arange(1, loop.frames // 2, dtype=np.float64) / loop.seconds
    levels = spectrum(frequencies, loop.fundamental_hz, random)
    phases = np.array([2 * math.pi * random.random() for _ in levels])
    bins = np.concatenate([[0], levels * np.exp(1j * phases)])
    noise: Wave = np.fft.irfft(bins, loop.frames)
    return noise / float(np.sqrt(np.mean(noise**2)))


Formants = Sequence[tuple[float, float, float]]
"""Centre in Hz, level in dB, bandwidth in Hz."""

AH: dict[int, Formants] = {
    40: ((600, 0, 60), (1040, -7, 70), (2250, -9, 110), (2450, -9, 120), (2750, -20, 130)),
    54: ((650, 0, 80), (1080, -6, 90), (2650, -9, 120), (2900, -10, 130), (3250, -22, 140)),
    66: ((780, 0, 80), (1150, -4, 90), (2800, -18, 120), (3500, -28, 130), (4950, -50, 140)),
    78: ((820, 0, 80), (1150, -6, 90), (2900, -26, 120), (3900, -24, 130), (4950, -48, 140)),
}
OO: dict[int, Formants] = {
    40: ((350, 0, 60), (600, -16, 80), (2400, -36, 110), (2675, -34, 120), (2950, -42, 130)),
    54: ((360, 0, 60), (640, -15, 80), (2700, -34, 110), (2900, -34, 120), (3300, -42, 130)),
    66: ((360, 0, 70), (700, -12, 90), (2700, -36, 150), (3800, -44, 160), (4950, -60, 180)),
    78: ((380, 0, 70), (740, -14, 90), (2700, -40, 150), (3800, -46, 160), (4950, -60, 180)),
}
"""Formants of the sung vowels ah and oo for bass, tenor, alto and soprano, by a pitch of each."""


def formants_at(vowel: dict[int, Formants], pitch: float) -> NDArray[np.float64]:
    """Blend a vowel's formants for a pitch; rows of centre, level and bandwidth."""
    pitches = sorted(vowel)
    table = np.array([vowel[p] for p in pitches], dtype=float)
    columns = table.reshape(len(pitches), -1).T
    return np.array([np.interp(pitch, pitches, c) for c in columns]).reshape(table.shape[1:])


def sung(vowel: dict[int, Formants], tilt_db: float) -> Spectrum:
    """Make the spectrum of a vowel, falling by ``tilt_db`` an octave at the voice itself."""

    def spectrum(frequencies: Wave, fundamental_hz: float, random: Random) -> Wave:
        formants = formants_at(vowel, 69 + 12 * math.log2(fundamental_hz / 440))
        size = 1 + 0.06 * (random.random() - 0.5)
        levels = np.zeros_like(frequencies)
        for index, (centre, level_db, bandwidth) in enumerate(formants):
            # A singer whose note lies above the first formant opens the mouth to follow it.
            centre = max(centre * size, fundamental_hz * 1.02) if index == 0 else centre * size
            offset = (frequencies - centre) / (bandwidth * 0.9)
            levels = levels + decibels(level_db) / np.sqrt(1 + offset**2)
        octaves = np.log2(np.maximum(frequencies, 50) / 300)
        return levels * 10 ** (-tilt_db * np.maximum(octaves, 0) / 20)

    return spectrum


def bowed(frequencies: Wave, fundamental_hz: float, random: Random) -> Wave:
    """Give the spectrum of bowed strings: a sawtooth through the resonances of wooden bodies."""
    body = np.ones_like(frequencies)
    for centre, gain, width in (
        (280, 0.7, 0.25),
        (480, 0.9, 0.3),
        (1100, 0.5, 0.5),
        (2600, 1, 0.5),
    ):
        place = centre * (1 + 0.1 * (random.random() - 0.5))
        body += gain * np.exp(-((np.log2(frequencies / place) / width) ** 2))
    air = 1 / (1 + (frequencies / 4200) ** 2)
    return body * air * fundamental_hz / frequencies


def piped(frequencies: Wave, fundamental_hz: float, _random: Random) -> Wave:
    """Give the spectrum of an organ's principals at 8, 4, 2 2/3 and 2 feet."""
    number = np.round(frequencies / fundamental_hz)
    levels = np.zeros_like(frequencies)
    for multiple, level_db in ((1, 0.0), (2, -4.0), (3, -12.0), (4, -9.0)):
        overtone = number / multiple
        speaks = overtone == np.round(overtone)
        levels += np.where(speaks, decibels(level_db) / np.maximum(overtone, 1) ** 1.7, 0)
    return levels / (1 + (frequencies / 6000) ** 2)


def reedy(frequencies: Wave, fundamental_hz: float, _random: Random) -> Wave:
    """Give the spectrum of a harmonium's reeds."""
    number = frequencies / fundamental_hz
    hollow = np.where(np.round(number) % 2 == 0, 0.55, 1.0)
    return hollow * number**-0.9 / (1 + (frequencies / 2600) ** 2)


def level_out(wave: Wave, peak: float = 0.9, loudness: float = 0.16) -> Wave:
    """Bring a wave to a common loudness, as far as its peak allows."""
    rms = float(np.sqrt(np.mean(wave**2)))
    return wave * min(loudness / rms, peak / float(np.abs(wave).max()))


def looped_sample(name: str, loop: Loop, wave: Wave) -> Sample:
    """Make a sample of a loop: it begins and ends with a little of its other end."""
    frames = np.concatenate([wave[-GUARD_FRAMES:], wave, wave[:GUARD_FRAMES]])
    return Sample(
        name, frames, loop.sample_rate, loop.pitch, (GUARD_FRAMES, GUARD_FRAMES + loop.frames)
    )


def zone_roots() -> list[int]:
    """List the pitches that are sampled."""
    return list(range(LOWEST_ROOT, HIGHEST_ROOT + 1, SEMITONES_PER_ZONE))


def zone_keys(root: int) -> tuple[int, int]:
    """Give the keys that a zone sounds on; the outer ones reach to the ends of the keyboard."""
    low = 0 if root == LOWEST_ROOT else root - SEMITONES_PER_ZONE // 2
    high = 127 if root == HIGHEST_ROOT else root + SEMITONES_PER_ZONE // 2
    return low, high


@dataclass(frozen=True)
class Ensemble:
    """A preset of looped samples: two sides of players who differ, or one in the middle."""

    name: str
    program: int
    players: Players
    spectrum: Spectrum
    sample_rate: int
    loop_seconds: float
    attack_seconds: float
    release_seconds: float
    stereo: bool = True
    breath_db: float = -120.0
    attenuation_db: float = 0.0
    reverb: float = 0.3

    def build(self) -> Instrument:
        sides = ((-500, "L"), (500, "R")) if self.stereo else ((0, ""),)
        zones = [self._zone(root, pan, side) for root in zone_roots() for pan, side in sides]
        return Instrument(self.name, 0, self.program, zones)

    def _zone(self, root: int, pan: int, side: str) -> Zone:
        random = Random(f"{self.name} {root} {side}")
        loop = Loop.near(root, self.sample_rate, self.loop_seconds)
        wave = level_out(ensemble(loop, self.players, self.spectrum, random))
        wave += decibels(self.breath_db) * 0.16 * breath(loop, self.spectrum, random)
        sample = looped_sample(f"{self.name} {root}{side}"[-20:], loop, wave)
        return Zone(
            sample,
            zone_keys(root),
            pan=pan,
            attack_seconds=self.attack_seconds,
            release_seconds=self.release_seconds,
            attenuation_db=self.attenuation_db,
            reverb=self.reverb,
        )


CHOIR = Players(5, vibrato_cents=11, vibrato_hz=5.3, drift_cents=7)
STRINGS = Players(6, vibrato_cents=8, vibrato_hz=5.6, drift_cents=7)
PIPES = Players(2, vibrato_cents=0, vibrato_hz=1, drift_cents=1.2, sway=0.0)

ENSEMBLES = (
    Ensemble("Church organ", 19, PIPES, piped, 32_000, 0.5, 0.02, 0.16, False, reverb=0.45),
    Ensemble("Reed organ", 20, PIPES, reedy, 32_000, 0.5, 0.03, 0.12, False, attenuation_db=2),
    Ensemble("Strings", 48, STRINGS, bowed, 32_000, 1.1, 0.07, 0.28, False, -40, 1),
    Ensemble("Choir aahs", 52, CHOIR, sung(AH, 4.5), 22_050, 1.4, 0.045, 0.22, True, -34),
    Ensemble("Voice oohs", 53, CHOIR, sung(OO, 3.0), 16_000, 1.4, 0.06, 0.24, True, -38),
)


def struck_strings(root: int) -> Zone:
    """Make a piano-like note: partials that die away, the higher the sooner, onto a loop.

    The loop holds what is left of them; from there on the synthesizer's envelope lets it fade.
    """
    sample_rate, random = 32_000, Random(f"Piano {root}")
    loop = Loop.near(root, sample_rate, 0.35)
    lead = round(1.0 * sample_rate)
    times = np.arange(lead) / sample_rate
    wave = np.zeros(lead + loop.frames)
    fundamental_hz = loop.fundamental_hz
    stiffness = 2.2e-4 * 2 ** ((root - 60) / 16)
    for number in range(1, int(min(9000, 0.45 * sample_rate) / fundamental_hz) + 1):
        stretched = number * math.sqrt(1 + stiffness * number**2)
        cycles = loop.cycles * number + round(loop.cycles * (stretched - number))
        partial_hz = cycles * sample_rate / loop.frames
        level = abs(math.sin(math.pi * number / 7.3)) / number**1.15
        level *= math.exp(-partial_hz / 3200)
        decay_hz = 0.35 + partial_hz / 900 + 0.25 * fundamental_hz / 262
        fading = np.maximum(np.exp(-decay_hz * times), 0)
        envelope = np.concatenate([fading, np.full(loop.frames, math.exp(-decay_hz))])
        turns = np.arange(-lead, loop.frames) * (2 * np.pi * cycles / loop.frames)
        wave += level * envelope * np.sin(turns + 2 * math.pi * random.random())
    wave[: sample_rate // 500] *= np.linspace(0, 1, sample_rate // 500)
    wave *= 0.85 / np.abs(wave).max()
    frames = np.concatenate([wave, wave[lead : lead + GUARD_FRAMES]])
    sample = Sample(f"Piano {root}", frames, sample_rate, root, (lead, lead + loop.frames))
    return Zone(
        sample,
        zone_keys(root),
        decay_seconds=10.0 * 2 ** ((60 - root) / 18),
        release_seconds=0.25,
        attack_seconds=0.001,
        attenuation_db=3,
        reverb=0.2,
    )


def wood_block(key: int, pitch_hz: float) -> Zone:
    """Make a metronome's click on one key."""
    sample_rate = 32_000
    times = np.arange(round(0.09 * sample_rate)) / sample_rate
    wave = sum(
        level * np.sin(2 * np.pi * pitch_hz * ratio * times) * np.exp(-times * decay)
        for ratio, level, decay in ((1.0, 1.0, 55.0), (2.57, 0.5, 90.0), (4.3, 0.25, 160.0))
    )
    wave = np.asarray(wave) * np.minimum(1, times / 0.0008)
    wave[-200:] *= np.linspace(1, 0, 200)
    sample = Sample(f"Wood block {key}", 0.7 * wave / np.abs(wave).max(), sample_rate, key, None)
    return Zone(sample, (key, key), attack_seconds=0.001, release_seconds=0.05, reverb=0.05)


def build() -> bytes:
    """Build the whole sound font."""
    piano = Instrument("Piano", 0, 0, [struck_strings(root) for root in zone_roots()])
    clicks = Instrument("Metronome", 128, 0, [wood_block(76, 1250), wood_block(77, 830)])
    instruments = [piano, *(ensemble.build() for ensemble in ENSEMBLES), clicks]
    return write_sound_font("musegui SATB", instruments)


def main(arguments: Sequence[str]) -> None:
    """Write the sound font where the first argument says, or where it ships from."""
    path = Path(arguments[0]) if arguments else OUTPUT
    data = build()
    path.write_bytes(data)
    print(f"{path}: {len(data) / 1e6:.2f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
