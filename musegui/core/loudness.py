"""How loud each note sounds: what is said of it, or what the dynamics ask for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.marks import Dynamic, Hairpin
from musegui.core.score import MAX_VELOCITY, UNSAID, Score
from musegui.core.voices import VOICES, Voice

DEFAULT_VELOCITY = 80

HAIRPIN_VELOCITY = 16
"""How much a hairpin changes that does not lead to another level: one step from p to mp."""


class Loudness(NamedTuple):
    """Velocities of a dynamic: of the notes struck with it, and of those after them.

    ``after`` is None where the level before goes on, as it does after an accent.
    """

    struck: int
    after: int | None


def _held(velocity: int) -> Loudness:
    return Loudness(velocity, velocity)


LEVELS: Mapping[str, Loudness] = MappingProxyType({
    "pppp": _held(10), "ppp": _held(16), "pp": _held(33), "p": _held(49), "mp": _held(64),
    "mf": _held(80), "f": _held(96), "ff": _held(112), "fff": _held(126), "ffff": _held(127),
    "fp": Loudness(96, 49), "sfp": Loudness(112, 49), "sf": Loudness(112, None),
    "sfz": Loudness(112, None), "fz": Loudness(112, None),
    "sffz": Loudness(126, None), "rf": Loudness(112, None), "rfz": Loudness(112, None),
})  # fmt: skip
"""Dynamics from the softest to the loudest, then the accents; velocities as MuseScore has them."""


def sounding_velocities(score: Score) -> NDArray[np.int8]:
    """Tell how loud the notes sound.

    A note of which somebody has said how loud it is sounds so. Any other follows the dynamics of
    its voice; in a voice that has none so far it follows the loudest of the voices that have some,
    or of the notes struck or held with it of which it is said.

    Returns
    -------
    ndarray of int8, shape (4, T)
        1-127, for a note struck at that step.
    """
    if not (score.dynamics or score.hairpins or score.velocities.any()):
        return np.full(score.pitches.shape, DEFAULT_VELOCITY, dtype=np.int8)
    asked = np.stack([_asked(score, voice) for voice in VOICES])
    said = score.velocities.astype(np.int16)
    led = np.maximum(asked, _held_on(score)).max(axis=0)
    led = np.where(led == UNSAID, DEFAULT_VELOCITY, led)
    struck = np.where(asked == UNSAID, led, asked)
    for mark in score.dynamics:
        struck[mark.voice, mark.step] = LEVELS[mark.level].struck
    return np.where(said == UNSAID, struck, said).astype(np.int8)


def _held_on(score: Score) -> NDArray[np.int16]:
    """Give each sounding cell the velocity that is said of its note, shape (4, T)."""
    places = np.where(score.onsets, np.arange(score.steps), 0)
    starts = np.maximum.accumulate(places, axis=1)
    held = np.take_along_axis(score.velocities, starts, axis=1).astype(np.int16)
    return np.where(score.pitches >= 0, held, UNSAID).astype(np.int16)


def _asked(score: Score, voice: Voice) -> NDArray[np.int16]:
    """Give what the dynamics of a voice ask for at each step; `UNSAID` before the first."""
    line = np.full(score.steps, UNSAID, dtype=np.int16)
    marks = [mark for mark in score.dynamics if mark.voice == voice]
    for mark in marks:
        after = LEVELS[mark.level].after
        if after is not None:
            line[mark.step :] = after
    for pin in score.hairpins:
        if pin.voice == voice:
            _swell(line, pin, marks)
    return line


def _swell(line: NDArray[np.int16], pin: Hairpin, marks: Sequence[Dynamic]) -> None:
    """Lead a line of velocities over a hairpin to the level that is asked for at its end."""
    inside = [mark.step for mark in marks if pin.step < mark.step <= pin.stop]
    stop = min(inside, default=pin.stop)
    first = int(line[pin.step]) or DEFAULT_VELOCITY
    led = inside and stop < len(line)
    change = HAIRPIN_VELOCITY if pin.louder else -HAIRPIN_VELOCITY
    last = int(line[stop]) if led else min(max(first + change, 1), MAX_VELOCITY)
    following = [mark.step for mark in marks if mark.step >= stop]
    line[pin.step : stop] = np.linspace(first, last, stop - pin.step, endpoint=False).round()
    line[stop : min(following, default=len(line))] = last
