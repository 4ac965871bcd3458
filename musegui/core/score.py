"""The score: a frozen value on a grid of sixteenths."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import compress, pairwise
from math import isfinite
from typing import Any, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from musegui.core.ensembles import ENSEMBLES, SATB, EnsemblePart
from musegui.core.keys import Key, KeyChange
from musegui.core.marks import (
    MAX_VERSES,
    ChordMark,
    Credits,
    Dynamic,
    Exercise,
    FigureMark,
    Hairpin,
    Lyric,
    Sign,
    Syllable,
)
from musegui.core.pitch import HIGHEST_MIDI_PITCH, OPEN, REST
from musegui.core.timegrid import MeterChange, TempoChange, TimeGrid
from musegui.core.translation import in_sentence, tr
from musegui.core.voices import DEFAULT_VOICE_SETTINGS, VOICE_COUNT, VOICES, Voice, VoiceSettings

MAX_STEPS = 65_536
"""The longest score: 4,096 bars of 4/4."""

DEFAULT_BPM = 80.0

CADENCE_UNKNOWN, CADENCE_NONE, CADENCE_HERE = -1, 0, 1

UNSPELLED = -128
"""Where a note has no spelling of its own: key and harmony choose one."""

UNSAID = 0
"""The velocity of a note without a loudness of its own."""

MAX_VELOCITY = 127

Pitches = NDArray[np.int8]
Cells = NDArray[np.bool_]


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
        Rising in step, the first at step 0. Made consistent on construction, as key changes are:
        what lies after the end is left out.
    key : Key or None
        What the piece begins in.
    key_changes : tuple of KeyChange
        The later ones, rising in step from step 1 on.
    pickup_steps : int
        Length of the upbeat.
    voices : tuple of VoiceSettings, length 4
    chords : tuple of ChordMark
        The chord track, rising in step.
    figures : tuple of FigureMark
        The figured bass, rising in step.
    spellings : ndarray of int8, shape (4, T)
        How notes are spelled where a file says so, as places on the line of fifths (C = 0, G = 1,
        F = -1); `UNSPELLED` elsewhere, and everywhere if they are not given. Made consistent on
        construction: a spelling goes with the pitch that it spells.
    velocities : ndarray of int8, shape (4, T)
        How loud the note is that is struck there, 1-127; `UNSAID` where nobody has said so, and
        everywhere if they are not given. Made consistent on construction: there is none where no
        note is struck. What sounds is in `musegui.core.loudness`.
    lyrics : tuple of Lyric
        Rising in step. Made consistent on construction: a syllable goes with the note over it, and
        of several for one note and verse the last is kept.
    dynamics : tuple of Dynamic
    hairpins : tuple of Hairpin
    signs : tuple of Sign
        Made consistent on construction: rising in step, and of several in one place (a step and a
        voice, or a step and a kind) the last is kept.
    credits : Credits
    ensemble : str
        One of `musegui.core.ensembles.ENSEMBLES`. Made consistent on construction: a voice that
        nobody sings there rests, and no fill may change that.
    exercise : Exercise or None
        See `musegui.core.exercise.exercises`.

    Raises
    ------
    ValueError
        If shapes, pitches, velocities, tempos, meters or keys make no score, or nobody knows the
        ensemble.
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
    velocities: NDArray[np.int8] = None  # type: ignore[assignment] # made on construction
    key_changes: tuple[KeyChange, ...] = ()
    lyrics: tuple[Lyric, ...] = ()
    dynamics: tuple[Dynamic, ...] = ()
    hairpins: tuple[Hairpin, ...] = ()
    signs: tuple[Sign, ...] = ()
    credits: Credits = field(default=Credits())
    figures: tuple[FigureMark, ...] = ()
    ensemble: str = SATB
    exercise: Exercise | None = None

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
        self._silence_resting(pitches, locks)
        onsets = strike_changes(pitches, onsets)
        spellings = _fitting_spellings(pitches, self.spellings)
        velocities = _fitting_velocities(onsets, self.velocities)
        if shape[1] > MAX_STEPS:
            raise ValueError(
                tr(
                    "A score holds at most {most} sixteenths, not {steps}.",
                    most=MAX_STEPS,
                    steps=shape[1],
                )
            )
        if pitches.size and pitches.min() < OPEN:
            raise ValueError(f"A pitch is a MIDI number, -1 or -2, not {pitches.min()}.")
        self._check_changes()
        arrays = {"pitches": pitches, "onsets": onsets, "locks": locks, "cadences": cadences,
                  "spellings": spellings, "velocities": velocities}  # fmt: skip
        for name, array in arrays.items():
            array.flags.writeable = False
            object.__setattr__(self, name, array)
        for name, marks in self._fitting_marks().items():
            object.__setattr__(self, name, marks)

    def _silence_resting(self, pitches: Pitches, locks: Cells) -> None:
        if self.ensemble not in ENSEMBLES:
            raise ValueError(tr("There is no ensemble {ensemble!r}.", ensemble=self.ensemble))
        for voice in VOICES:
            if self.part(voice).rests:
                pitches[voice], locks[voice] = REST, True

    def part(self, voice: Voice) -> EnsemblePart:
        """Tell what a voice is in the score's ensemble."""
        return ENSEMBLES[self.ensemble].parts[voice]

    def voice_name(self, voice: Voice) -> str:
        """Name a voice as it stands within a sentence, ``"alto"``, in the user's language."""
        return in_sentence(self.part(voice).label)

    def _check_changes(self) -> None:
        for changes in (self.tempos, self.meters):
            steps = [change.step for change in changes]
            if not steps or steps[0] != 0 or any(b <= a for a, b in pairwise(steps)):
                raise ValueError("Tempo and meter changes must rise in step and begin at step 0.")
        if not all(isfinite(tempo.bpm) and tempo.bpm > 0 for tempo in self.tempos):
            raise ValueError(tr("A tempo must be above 0 bpm."))
        for meter in self.meters:
            if not meter.fits_grid:
                raise ValueError(
                    tr(
                        "Bars of {numerator}/{denominator} are not made of sixteenths.",
                        numerator=meter.numerator,
                        denominator=meter.denominator,
                    )
                )
        rising: tuple[tuple[tuple[Any, ...], int, str], ...] = (
            (self.chords, 0, "Chord marks"), (self.figures, 0, "Figures"),
            (self.key_changes, 1, "Keys"),
        )  # fmt: skip
        for marks, first, what in rising:
            steps = [first - 1, *(mark.step for mark in marks)]
            if any(b <= a for a, b in pairwise(steps)):
                raise ValueError(f"{what} must rise in step from step {first} on.")
        if self.pickup_steps < 0:
            raise ValueError(
                tr("An upbeat can't last {steps} sixteenths.", steps=self.pickup_steps)
            )
        for key in (self.key, *(change.key for change in self.key_changes)):
            if key is not None and not -7 <= key.fifths <= 7:
                raise ValueError(
                    tr("A key has up to 7 sharps or flats, not {signs}.", signs=abs(key.fifths))
                )

    def _fitting_marks(self) -> dict[str, tuple[Any, ...]]:
        """Bring marks in order; leave out what lies after the end, or has no note or no length."""
        marks: dict[str, tuple[Any, ...]] = {}
        lyrics = _fitting_lyrics(self.onsets, self.lyrics)
        if lyrics != self.lyrics:
            marks["lyrics"] = lyrics
        placed: Mapping[str, Iterable[Any]] = {
            "dynamics": self.dynamics, "signs": self.signs,
            "hairpins": (pin._replace(stop=min(pin.stop, self.steps))
                         for pin in self.hairpins if pin.step < pin.stop),
        }  # fmt: skip
        for name, given in placed.items():
            last = {mark[:2]: mark for mark in given if 0 <= mark.step < self.steps}
            kept = tuple(last[place] for place in sorted(last))
            if kept != getattr(self, name):
                marks[name] = kept
        for name in ("tempos", "meters", "key_changes"):
            changes = getattr(self, name)
            within = tuple(change for change in changes if change.step < max(self.steps, 1))
            if within != changes:
                marks[name] = within
        return marks

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

    @classmethod
    def from_pitches(
        cls,
        pitches: ArrayLike,
        onsets: ArrayLike | None = None,
        *,
        locked: bool = True,
        **properties: Any,
    ) -> Score:
        """Make a score of pitches on the grid of sixteenths.

        Parameters
        ----------
        pitches : array_like of int, shape (T,) or (4, T)
            MIDI numbers, ``REST`` (-1) or ``OPEN`` (-2); one row is the soprano, and the other
            voices are OPEN.
        onsets : array_like of bool, of the same shape, optional
            Where a note is struck; without, where the pitch changes.
        locked : bool
            Whether all that is not OPEN is the user's own.

        Raises
        ------
        ValueError
            As on construction.
        """
        given = np.asarray(pitches)
        if given.ndim == 1:
            rows = np.full((VOICE_COUNT, len(given)), OPEN, dtype=np.int64)
            rows[0], given = given, rows
        wrong = given[(given < OPEN) | (given > HIGHEST_MIDI_PITCH)]
        if wrong.size:
            raise ValueError(f"A pitch is a MIDI number, -1 or -2, not {wrong[0]}.")
        struck = np.zeros(given.shape, dtype=bool)
        if onsets is not None:
            struck[: len(np.atleast_2d(onsets))] = onsets
        unknown = np.full(given.shape[-1], CADENCE_UNKNOWN, dtype=np.int8)
        return cls(given.astype(np.int8), struck, locked & (given != OPEN), unknown, **properties)

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

    def key_at(self, step: int) -> Key | None:
        """Give the key signature in force at a step."""
        changes = (change.key for change in reversed(self.key_changes) if change.step <= step)
        return next(changes, self.key)

    def key_span(self, step: int) -> tuple[int, int]:
        """Give the steps ``(start, stop)`` over which the key in force at a step holds."""
        bounds = (0, *(change.step for change in self.key_changes), self.steps)
        index = bisect_right(bounds[1:-1], step)
        return bounds[index], bounds[index + 1]

    @cached_property
    def syllables(self) -> Mapping[tuple[int, int], tuple[Syllable, ...]]:
        """The syllables of all notes that have some, by voice and the step where they begin."""
        found: dict[tuple[int, int], tuple[Syllable, ...]] = {}
        for step, voice, syllable in self.lyrics:
            found[voice, step] = (*found.get((voice, step), ()), syllable)
        return found

    @cached_property
    def _identity(self) -> tuple[object, ...]:
        arrays = (self.pitches, self.onsets, self.locks, self.cadences, self.spellings,
                  self.velocities)  # fmt: skip
        rest = (self.tempos, self.meters, self.key, self.pickup_steps, self.voices, self.chords,
                self.key_changes, self.lyrics, self.dynamics, self.hairpins, self.signs,
                self.credits, self.figures, self.ensemble, self.exercise)  # fmt: skip
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


def _fitting_velocities(onsets: Cells, velocities: NDArray[np.int8] | None) -> NDArray[np.int8]:
    """Keep the velocities of notes that are struck."""
    if velocities is None:
        return np.full(onsets.shape, UNSAID, dtype=np.int8)
    velocities = np.array(velocities, dtype=np.int8)
    if velocities.shape != onsets.shape:
        raise ValueError(f"velocities must have shape {onsets.shape}, not {velocities.shape}.")
    if velocities.size and velocities.min() < UNSAID:
        raise ValueError(f"A velocity is 1 to {MAX_VELOCITY}, not {velocities.min()}.")
    kept: NDArray[np.int8] = np.where(onsets, velocities, UNSAID).astype(np.int8)
    return kept


def _fitting_lyrics(onsets: Cells, lyrics: tuple[Lyric, ...]) -> tuple[Lyric, ...]:
    """Bring words in order, one for each note and verse, and leave out those without a note."""
    if not lyrics:
        return lyrics
    cells = np.array([lyric[:2] for lyric in lyrics])
    places = cells @ (VOICE_COUNT, 1) * (MAX_VERSES + 1)
    places += np.array([lyric.syllable.verse for lyric in lyrics])
    if (np.diff(places) > 0).all() and cells[-1, 0] < onsets.shape[1]:
        sung = onsets[cells[:, 1], cells[:, 0]]
        return lyrics if sung.all() else tuple(compress(lyrics, sung))
    told = {(step, voice, s.verse): Lyric(step, voice, s) for step, voice, s in lyrics}
    inside = [place for place in sorted(told) if 0 <= place[0] < onsets.shape[1]]
    return tuple(told[place] for place in inside if onsets[place[1], place[0]])


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
