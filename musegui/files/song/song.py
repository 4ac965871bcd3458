"""A piece as a file has it: tracks of notes in ticks, not yet on the grid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from musegui.core.errors import UserError
from musegui.core.keys import Key
from musegui.core.marks import Credits, SignKind, Syllable
from musegui.core.score import UNSAID
from musegui.core.voices import Voice
from musegui.files.song.losses import Loss

PERCUSSION_CHANNEL = 9


class MusicFileError(UserError):
    """Music that can't be read, understood or written; the text is one sentence for users."""


class RepeatsFileError(MusicFileError):
    """Repeats that make no sense: the file can be read once through, as it is written."""


class TickNote(NamedTuple):
    """A note as the file has it: ``[start_ticks, stop_ticks)``, channel 0-15, what is sung on it.

    Its velocity is 1-127, or `UNSAID` where the file does not say how loud it is.
    """

    start_ticks: int
    stop_ticks: int
    pitch: int
    velocity: int = UNSAID
    midi_channel: int = 0
    syllables: tuple[Syllable, ...] = ()


class TickTempo(NamedTuple):
    """From ``ticks`` on, ``bpm`` quarter notes a minute."""

    ticks: int
    bpm: float


class TickMeter(NamedTuple):
    """From ``ticks`` on, bars of ``numerator`` notes of ``1/denominator``."""

    ticks: int
    numerator: int
    denominator: int


class TickKey(NamedTuple):
    """From ``ticks`` on, a key signature."""

    ticks: int
    key: Key


class TickDynamic(NamedTuple):
    """From ``ticks`` on, one of `musegui.core.loudness.LEVELS`."""

    ticks: int
    level: str


class TickHairpin(NamedTuple):
    """From ``ticks`` up to ``stop_ticks`` louder, or else softer."""

    ticks: int
    stop_ticks: int
    louder: bool


class TickSign(NamedTuple):
    """A sign over the staff at ``ticks``."""

    ticks: int
    kind: SignKind
    text: str = ""


class TickRepeat(NamedTuple):
    """At ``ticks`` begins what was heard from ``first_ticks`` up to ``stop_ticks``."""

    ticks: int
    first_ticks: int
    stop_ticks: int


@dataclass(frozen=True)
class Track:
    """The notes of one track on one channel.

    Attributes
    ----------
    name : str
        As in the file; with the channel appended where a track plays on several.
    notes : tuple of TickNote
        Rising in start, then pitch.
    stop_ticks : int
        Where the track ends, its last silence included.
    program, volume, pan : int or None
        0-127, the first that the file sets.
    voices : tuple of Voice
        Those that its clef is for, the likeliest first; none if it has none, or one for all.
    dynamics : tuple of TickDynamic
    hairpins : tuple of TickHairpin
    """

    name: str
    notes: tuple[TickNote, ...]
    stop_ticks: int
    program: int | None = None
    volume: int | None = None
    pan: int | None = None
    voices: tuple[Voice, ...] = ()
    dynamics: tuple[TickDynamic, ...] = ()
    hairpins: tuple[TickHairpin, ...] = ()

    @property
    def percussion(self) -> bool:
        """Whether General MIDI plays these notes on drums."""
        return self.notes[0].midi_channel == PERCUSSION_CHANNEL


@dataclass(frozen=True)
class Song:
    """A file's music in ticks.

    Attributes
    ----------
    path : Path
        Where it came from, for messages.
    ticks_per_beat : int
        Ticks of a quarter note.
    tempos, meters : tuple
        Rising in ticks, the first at 0; of several at one tick the last.
    key : Key or None
        The first key signature.
    key_changes : tuple of TickKey
        The later ones, rising in ticks.
    tracks : tuple of Track
        Those with notes, in the file's order, split by channel.
    pickup_ticks : int
        Length of an upbeat that is not a bar of its own meter.
    fermata_ticks : tuple of int, or None
        Where notes with fermatas begin; None if the file has no place for them.
    remarks : tuple of str
        What was changed in reading without any loss, a sentence each.
    losses : mapping of Loss to int
        How many of what were left out in reading.
    gate : float
        Which part of their written lengths the notes sound for; 1 for all of it.
    in_score_order : bool
        Whether the tracks stand as in a score, the highest voice first.
    tunes : tuple of str
        The numbers and titles of all tunes in the file, if it has several.
    tune_index : int
        Which of them this is.
    spellings : mapping
        How notes are spelled, by the ticks at which they begin and their pitch, as places on the
        line of fifths; empty if the file does not say.
    signs : tuple of TickSign
    repeats : tuple of TickRepeat
        Where repeats were written out.
    credits : Credits
    says_velocities : bool
        Whether the velocities of its notes mean anything, as they don't where all are the same.
    figures : tuple of (int, str)
        The figured bass, by ticks.
    """

    path: Path
    ticks_per_beat: int
    tempos: tuple[TickTempo, ...]
    meters: tuple[TickMeter, ...]
    key: Key | None
    tracks: tuple[Track, ...]
    pickup_ticks: int = 0
    fermata_ticks: tuple[int, ...] | None = None
    remarks: tuple[str, ...] = ()
    losses: Mapping[Loss, int] = field(default_factory=dict)
    key_changes: tuple[TickKey, ...] = ()
    tunes: tuple[str, ...] = ()
    tune_index: int = 0
    gate: float = 1.0
    in_score_order: bool = False
    spellings: Mapping[tuple[int, int], int] = field(default_factory=dict)
    signs: tuple[TickSign, ...] = ()
    repeats: tuple[TickRepeat, ...] = ()
    credits: Credits = field(default=Credits())
    says_velocities: bool = True
    figures: tuple[tuple[int, str], ...] = ()
