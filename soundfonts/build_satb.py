"""Build musegui-satb.sf2, the sound font that ships with musegui, from nothing but arithmetic.

Run ``python soundfonts/build_satb.py [OUTPUT]``; two runs give the same bytes.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
from sf2 import Instrument, Sample, Zone, write_sound_font
from spectra import AH, OO, bowed, piped, reedy, sung
from synthesis import (
    GUARD_FRAMES,
    Loop,
    Players,
    Spectrum,
    breath,
    decibels,
    ensemble,
    level_out,
    looped_sample,
    steadied,
)

OUTPUT = Path(__file__).parent / "musegui-satb.sf2"
LOWEST_KEY, HIGHEST_KEY = 36, 84


def zones_of(semitones: int) -> list[tuple[int, tuple[int, int]]]:
    """Divide the keyboard into zones: the pitch sampled in each, and the keys that it sounds on.

    The outer zones reach to the ends of the keyboard.
    """
    reach = semitones // 2
    roots = list(range(LOWEST_KEY + reach, HIGHEST_KEY + reach, semitones))
    keys = [(root - reach, root + reach) for root in roots]
    keys[0], keys[-1] = (0, keys[0][1]), (keys[-1][0], 127)
    return list(zip(roots, keys, strict=True))


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
    semitones: int = 7
    stereo: bool = True
    breath_db: float = -120.0
    reverb: float = 0.3
    softening_cents: int = 6000

    def build(self) -> Instrument:
        # Not at the very edges, so that panning a voice still moves both sides.
        sides = ((-350, "L"), (350, "R")) if self.stereo else ((0, ""),)
        zones = [
            self._zone(root, keys, pan, side)
            for root, keys in zones_of(self.semitones)
            for pan, side in sides
        ]
        return Instrument(self.name, 0, self.program, zones)

    def _zone(self, root: int, keys: tuple[int, int], pan: int, side: str) -> Zone:
        name = f"{self.name} {root}{side}"
        random = Random(name)
        # Low notes need longer loops for players a few cents apart to be whole periods apart.
        seconds = self.loop_seconds * max(1.0, 2 ** ((52 - root) / 26))
        loop = Loop.near(root, self.sample_rate, seconds)
        middle = Random(f"{self.name} {root}")
        wave = ensemble(loop, self.players, self.spectrum, random, middle)
        wave = steadied(wave, loop)
        wave /= float(np.sqrt(np.mean(wave**2)))
        wave += decibels(self.breath_db) * breath(loop, self.spectrum, random)
        sample = looped_sample(name, loop, level_out(wave, self.sample_rate))
        return Zone(
            sample,
            keys,
            pan=pan,
            attack_seconds=self.attack_seconds,
            release_seconds=self.release_seconds,
            reverb=self.reverb,
            softening_cents=self.softening_cents,
        )


SINGERS = Players(5, 11, 5.3, drift_cents=6, spread_cents=9, sway=0.1, lead=2.0)
BOWS = Players(6, 8, 5.6, drift_cents=6, spread_cents=8, sway=0.1)
PIPES = Players(1)

ENSEMBLES = (
    Ensemble(
        *("Church organ", 19, PIPES, piped, 32_000, 0.5),
        attack_seconds=0.02,
        release_seconds=0.45,
        stereo=False,
        reverb=0.45,
        softening_cents=0,
    ),
    Ensemble(
        *("Reed organ", 20, PIPES, reedy, 32_000, 0.5),
        attack_seconds=0.03,
        release_seconds=0.35,
        stereo=False,
        softening_cents=2400,
    ),
    Ensemble(
        *("Strings", 48, BOWS, bowed, 32_000, 1.1),
        attack_seconds=0.07,
        release_seconds=0.9,
        stereo=False,
        breath_db=-40,
    ),
    Ensemble(
        *("Choir aahs", 52, SINGERS, sung(AH, 6.0), 22_050, 1.4),
        attack_seconds=0.045,
        release_seconds=0.8,
        semitones=5,
        breath_db=-36,
    ),
    Ensemble(
        *("Voice oohs", 53, SINGERS, sung(OO, 3.0), 15_000, 1.4),
        attack_seconds=0.06,
        release_seconds=0.9,
        semitones=5,
        breath_db=-40,
    ),
)


def struck_strings(root: int, keys: tuple[int, int]) -> Zone:
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
        level *= math.exp(-partial_hz / 3600)
        decay_hz = 0.3 + partial_hz / 1800 + fundamental_hz / 1600
        fading = np.exp(-decay_hz * times)
        envelope = np.concatenate([fading, np.full(loop.frames, math.exp(-decay_hz))])
        turns = np.arange(-lead, loop.frames) * (2 * np.pi * cycles / loop.frames)
        wave += level * envelope * np.sin(turns + 2 * math.pi * random.random())
    wave[: sample_rate // 500] *= np.linspace(0, 1, sample_rate // 500)
    wave *= 0.66 / np.abs(wave).max()
    frames = np.concatenate([wave, wave[lead : lead + GUARD_FRAMES]])
    sample = Sample(f"Piano {root}", frames, sample_rate, root, (lead, lead + loop.frames))
    return Zone(
        sample,
        keys,
        decay_seconds=14.0 * 2 ** ((60 - root) / 24),
        release_seconds=0.6,
        attack_seconds=0.001,
        reverb=0.2,
        softening_cents=6000,
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


def instruments() -> list[Instrument]:
    """Make everything that the sound font holds."""
    piano = Instrument("Piano", 0, 0, [struck_strings(*zone) for zone in zones_of(7)])
    clicks = Instrument("Metronome", 128, 0, [wood_block(76, 1250), wood_block(77, 830)])
    return [piano, *(preset.build() for preset in ENSEMBLES), clicks]


def main(arguments: Sequence[str]) -> None:
    """Write the sound font where the first argument says, or where it ships from."""
    path = Path(arguments[0]) if arguments else OUTPUT
    data = write_sound_font("musegui SATB", instruments())
    path.write_bytes(data)
    print(f"{path}: {len(data) / 1e6:.2f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
