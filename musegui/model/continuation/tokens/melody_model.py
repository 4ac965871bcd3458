"""A network of melodies as a sequence model: it writes the soprano."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.fill.voicing import FRAME_PITCHES, Frames
from musegui.core.voices import VOICE_SPECS, Voice
from musegui.model.continuation.networks.sequence_network import SequenceNetwork
from musegui.model.continuation.sequence import SequenceOpening, Written
from musegui.model.continuation.tokens.melody_codec import (
    MELODY_CLASSES,
    SILENCE,
    MelodyClasses,
    Strikes,
    tonic_shift,
)
from musegui.model.continuation.tokens.performance import TokenPerformance, draw_token
from musegui.model.continuation.tokens.places import key_heard, places_of_score
from musegui.model.sampling.sampling import Dice

MAX_NOTE_STEPS = 24
"""No note is held longer, as no tune's is."""

_EMPTY = (0, 0)


class MelodyCell(NamedTuple):
    """One step of a melody, in the key on C."""

    token: int
    struck: bool


class MelodyPen:
    """Writes one melody step by step.

    Parameters
    ----------
    performance : TokenPerformance
    lowest, highest : int
        Classes that may be written beside silence.
    temperature : float
    """

    def __init__(
        self, performance: TokenPerformance, lowest: int, highest: int, temperature: float
    ) -> None:
        self._performance = performance
        self._allowed = np.zeros(MELODY_CLASSES, dtype=bool)
        self._allowed[lowest : highest + 1] = True
        self._temperature = temperature
        self._last = SILENCE
        self._held_steps = 0

    def hear(self, classes: MelodyClasses, strikes: Strikes, steps: NDArray[np.integer]) -> None:
        """Hear a melody that stands already."""
        self._performance.hear(classes.tolist(), strikes.tolist(), steps)
        for token, struck in zip(classes.tolist(), strikes.tolist(), strict=True):
            self._follow(MelodyCell(token, struck))

    def draw(
        self,
        step: int,
        rolls: tuple[float, float],
        only: NDArray[np.bool_] | None = None,
        *,
        silence: bool = True,
        may_strike: bool = True,
    ) -> tuple[MelodyCell, float]:
        """Draw what stands at a step, without taking it; give its nats, too.

        Parameters
        ----------
        only : ndarray of bool, shape (MELODY_CLASSES,), optional
            The classes among which it has to be if one of them is within the compass.
        silence : bool
            Whether it may be silence.
        may_strike : bool
            Whether a note may begin.
        """
        logits = self._performance.logits(step)
        allowed = self._allowed.copy()
        if only is not None and (allowed & only).any():
            allowed &= only
        allowed[SILENCE] = silence
        if not may_strike and self._last != SILENCE:
            allowed[:] = False
            allowed[self._last] = True
        token, nats = draw_token(logits[:MELODY_CLASSES], allowed, self._temperature, rolls[0])
        if token == SILENCE or token != self._last:
            return MelodyCell(token, token != SILENCE), nats
        again = 1 / (1 + np.exp(-logits[MELODY_CLASSES]))
        struck = may_strike and (rolls[1] < again or self._held_steps >= MAX_NOTE_STEPS)
        share = again if struck else 1 - again
        return MelodyCell(token, bool(struck)), nats - float(np.log(max(share, 1e-12)))

    def take(self, cell: MelodyCell) -> None:
        """Take a cell as the next."""
        self._performance.take(cell.token, struck=cell.struck)
        self._follow(cell)

    def _follow(self, cell: MelodyCell) -> None:
        held = cell.token == self._last and not cell.struck
        self._held_steps = self._held_steps + 1 if held else 1
        self._last = cell.token


class MelodyModel:
    """Hears the highest line of what stands, and goes on with it.

    Parameters
    ----------
    network : SequenceNetwork
    """

    def __init__(self, network: SequenceNetwork) -> None:
        self._network = network

    def writer(self, opening: SequenceOpening, dice: Dice) -> _MelodyWriter:
        """Hear an opening."""
        return _MelodyWriter(self._network, opening, dice)


class _MelodyWriter:
    def __init__(self, network: SequenceNetwork, opening: SequenceOpening, dice: Dice) -> None:
        heard = opening.frames.steps
        key = key_heard(opening)
        self._semitones = tonic_shift(key.tonic)
        self._dice = dice
        self._at = opening.begin
        features = places_of_score(opening.score, key).features()
        spec = VOICE_SPECS[Voice.SOPRANO]
        classes, strikes = highest_line(opening.frames, 0, self._semitones)
        self._pens = []
        for _ in range(opening.candidates):
            performance = TokenPerformance(network, features, SILENCE)
            bounds = (spec.lowest + self._semitones, spec.highest + self._semitones)
            pen = MelodyPen(performance, *bounds, opening.temperature)
            pen.hear(classes, strikes, np.arange(opening.begin - heard, opening.begin))
            self._pens.append(pen)
        self._written: list[MelodyCell] = []

    def write(self, standing: Frames) -> Written:
        """Go on by a step; hear what stands where it is not what was written."""
        for index, (pen, cell) in enumerate(zip(self._pens, self._written, strict=False)):
            pitch = cell.token - self._semitones
            if cell.token != SILENCE and not standing.sounding[index, -1, pitch]:
                classes, strikes = highest_line(standing, index, self._semitones)
                cell = MelodyCell(int(classes[-1]), bool(strikes[-1]))
            pen.take(cell)
        rolls = self._dice.rolls(2).tolist()
        drawn = [
            pen.draw(self._at, tuple(roll)) for pen, roll in zip(self._pens, rolls, strict=True)
        ]
        self._written = [cell for cell, _ in drawn]
        self._at += 1
        sounding = np.zeros((len(drawn), 1, FRAME_PITCHES), dtype=bool)
        struck = np.zeros_like(sounding)
        for index, cell in enumerate(self._written):
            if cell.token != SILENCE:
                sounding[index, 0, cell.token - self._semitones] = True
                struck[index, 0, cell.token - self._semitones] = cell.struck
        return Written(Frames(sounding, struck), np.array([[nats] for _, nats in drawn]))


def highest_line(frames: Frames, index: int, semitones: int) -> tuple[MelodyClasses, Strikes]:
    """Read the highest notes of one piece's frames as a melody, transposed."""
    sounding, struck = frames.sounding[index], frames.struck[index]
    top = FRAME_PITCHES - 1 - np.argmax(sounding[:, ::-1], axis=1)
    silent = ~sounding.any(axis=1)
    classes = np.where(silent, SILENCE, top + semitones).astype(np.int64)
    changed = np.diff(classes, prepend=SILENCE) != 0
    return classes, ~silent & (changed | struck[np.arange(len(top)), top])
