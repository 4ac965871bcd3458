"""The spectra of voices, strings, pipes and reeds."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

import numpy as np
from numpy.typing import NDArray
from synthesis import Spectrum, Wave, decibels

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
