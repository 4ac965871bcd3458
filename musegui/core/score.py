"""The score: a frozen value on a grid of sixteenths."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from math import isfinite
from typing import Any, NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from musegui.core.pitch import OPEN, REST
from musegui.core.timegrid import MeterChange, TempoChange, TimeGrid
from musegui.core.voices import VOICE_COUNT, VOICE_SPECS, VOICES

MAX_STEPS = 65_536
"""The longest score: 4,096 bars of 4/4."""

DEFAULT_BPM = 80.0

CADENCE_UNKNOWN, CADENCE_NONE, CADENCE_HERE = -1, 0, 1

UNSPELLED = -128
"""Where nobody has said how a note is spelled, so that key and harmony tell."""

Pitches = NDArray[np.int8]
Cells = NDArray[np.bool_]


class Key(NamedTuple):
    """A key signature: sharps (positive) or flats (negative), and its mode."""

    fifths: int
    minor: bool = False

    @property
    def tonic(self) -> int:
        """Pitch class of the tonic, 0 = C."""
        return (self.fifths * 7 + (9 if self.minor else 0)) % 12


class ChordMark(NamedTuple):
    """From ``step`` to the next mark or the end of its bar, a chord is asked for.

    ``text`` is as the user wrote it, see `musegui.core.chords`; empty asks for nothing.
    """

    step: int
    text: str


@dataclass(frozen=True)
class VoiceSettings:
    """How a voice sounds: General MIDI program, volume and pan 0-127, channel 0-15."""

    program: int
    volume: int
    pan: int
    midi_channel: int
    muted: bool = False


DEFAULT_VOICE_SETTINGS = tuple(
    VoiceSettings(VOICE_SPECS[v].program, 100, VOICE_SPECS[v].pan, int(v)) for v in VOICES
)


@dataclass(frozen=True, eq=False)
class Score:
    """Four voices on a grid of sixteenths. Nothing in it ever changes; edits make new ones.

    Parameters
    ----------
    pitches : ndarray of int8, shape (4, T)
        MIDI number 0-127, ``REST`` (-1), or ``OPEN`` (-2) for a gap.
    onsets : ndarray of bool, shape (4, T)
        Where a note is struck. Made consistent on construction: a pitch that differs from the one
        before is always struck, a rest or gap never.
    locks : ndarray of bool, shape (4, T)
        The user's own cells, which no fill may change.
    cadences : ndarray of int8, shape (T,)
        Phrase ends: -1 unknown, 0 none, 1 here.
    tempos, meters : tuple
        Rising in step, the first at step 0.
    key : Key or None
    pickup_steps : int
        Length of the upbeat.
    voices : tuple of VoiceSettings, length 4
    chords : tuple of ChordMark
        The chord track, rising in step.
    spellings : ndarray of int8, shape (4, T)
        How notes are spelled where a file says so, as places on the line of fifths (C = 0, G = 1,
        F = -1); `UNSPELLED` elsewhere, and everywhere if they are not given. Made consistent on
        construction: a spelling goes with the pitch that it spells.

    Raises
    ------
    ValueError
        If shapes, pitches, tempos or meters make no score.
    """

    pitches: Pitches
    onsets: Cells
    locks: Cells
    cadences: NDArray[np.int8]
    tempos: tuple[TempoChange, ...] = (TempoChange(0, DEFAULT_BPM),)
    meters: tuple[MeterChange, ...] = (MeterChange(0, 4, 4),)
    key: Key | None = None
    pickup_steps: int = 0
    voices: tuple[VoiceSettings, ...] = field(default=DEFAULT_VOICE_SETTINGS)
    chords: tuple[ChordMark, ...] = ()
    spellings: NDArray[np.int8] = None  # type: ignore[assignment] # made on construction

    def __post_init__(self) -> None:
        pitches = np.array(self.pitches, dtype=np.int8)
        if pitches.ndim != 2 or pitches.shape[0] != VOICE_COUNT:
            raise ValueError(f"pitches must have shape (4, T), not {pitches.shape}.")
        shape = pitches.shape
        onsets = np.array(self.onsets, dtype=bool)
        locks = np.array(self.locks, dtype=bool)
        cadences = np.array(self.cadences, dtype=np.int8)
        if onsets.shape != shape or locks.shape != shape or cadences.shape != shape[1:]:
            raise ValueError(f"onsets and locks must have shape {shape}, cadences {shape[1:]}.")
        onsets = strike_changes(pitches, onsets)
        spellings = _fitting_spellings(pitches, self.spellings)
        if shape[1] > MAX_STEPS:
            raise ValueError(f"A score holds at most {MAX_STEPS} sixteenths, not {shape[1]}.")
        if pitches.size and pitches.min() < OPEN:
            raise ValueError(f"A pitch is a MIDI number, -1 or -2, not {pitches.min()}.")
        for changes in (self.tempos, self.meters):
            steps = [change.step for change in changes]
            if not steps or steps[0] != 0 or any(b <= a for a, b in pairwise(steps)):
                raise ValueError("Tempo and meter changes must rise in step and begin at step 0.")
        if not all(isfinite(tempo.bpm) and tempo.bpm > 0 for tempo in self.tempos):
            raise ValueError("A tempo must be above 0 bpm.")
        for meter in self.meters:
            if not meter.fits_grid:
                raise ValueError(
                    f"Bars of {meter.numerator}/{meter.denominator} are not made of sixteenths."
                )
        chord_steps = [-1, *(mark.step for mark in self.chords)]
        if any(b <= a for a, b in pairwise(chord_steps)):
            raise ValueError("Chord marks must rise in step from step 0 on.")
        if self.pickup_steps < 0:
            raise ValueError(f"An upbeat can't last {self.pickup_steps} sixteenths.")
        if self.key is not None and not -7 <= self.key.fifths <= 7:
            raise ValueError(f"A key has up to 7 sharps or flats, not {abs(self.key.fifths)}.")
        arrays = {"pitches": pitches, "onsets": onsets, "locks": locks, "cadences": cadences,
                  "spellings": spellings}  # fmt: skip
        for name, array in arrays.items():
            array.flags.writeable = False
            object.__setattr__(self, name, array)

    @classmethod
    def empty(cls, steps: int, **properties: Any) -> Score:
        """Make a score of ``steps`` OPEN, unlocked cells with unknown cadences."""
        shape = (VOICE_COUNT, steps)
        return cls(
            np.full(shape, OPEN, dtype=np.int8),
            np.zeros(shape, dtype=bool),
            np.zeros(shape, dtype=bool),
            np.full(steps, CADENCE_UNKNOWN, dtype=np.int8),
            **properties,
        )

    def replace(self, **changes: Any) -> Self:
        """Give a copy with some fields changed."""
        return replace(self, **changes)

    @property
    def steps(self) -> int:
        """Length in sixteenths."""
        return int(self.pitches.shape[1])

    @cached_property
    def grid(self) -> TimeGrid:
        """The time grid of this score's tempos, meters and upbeat."""
        return TimeGrid(self.tempos, self.meters, self.pickup_steps)

    @cached_property
    def _identity(self) -> tuple[object, ...]:
        arrays = (self.pitches, self.onsets, self.locks, self.cadences, self.spellings)
        rest = (self.tempos, self.meters, self.key, self.pickup_steps, self.voices, self.chords)
        return (self.steps, *(array.tobytes() for array in arrays), *rest)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return isinstance(other, Score) and self._identity == other._identity

    def __hash__(self) -> int:
        return hash(self._identity)


def _fitting_spellings(pitches: Pitches, spellings: NDArray[np.int8] | None) -> NDArray[np.int8]:
    """Keep the spellings that spell the pitches that stand there."""
    if spellings is None:
        return np.full(pitches.shape, UNSPELLED, dtype=np.int8)
    spellings = np.array(spellings, dtype=np.int8)
    if spellings.shape != pitches.shape:
        raise ValueError(f"spellings must have shape {pitches.shape}, not {spellings.shape}.")
    fits = (pitches >= 0) & ((7 * spellings.astype(np.int16) - pitches) % 12 == 0)
    kept: NDArray[np.int8] = np.where(fits, spellings, UNSPELLED).astype(np.int8)
    return kept


def strike_changes(pitches: Pitches, onsets: Cells) -> Cells:
    """Strike every pitch that differs from the one before it; silence strikes nothing.

    Parameters
    ----------
    pitches, onsets : ndarray, shape (4, T)

    Returns
    -------
    ndarray of bool, shape (4, T)
    """
    before = np.full_like(pitches, REST)
    before[:, 1:] = pitches[:, :-1]
    struck: Cells = (pitches >= 0) & (onsets | (pitches != before))
    return struck
