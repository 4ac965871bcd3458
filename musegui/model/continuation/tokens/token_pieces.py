"""Pieces as rows of tokens, each with the step at which it stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.recognition import Tonality
from musegui.core.fill.frames import FRAME_PITCHES, frames_of
from musegui.model.continuation.tokens.event_codec import (
    NOTE_OFF,
    START,
    events_of_notes,
    notes_of_frames,
    sounding_before,
    times_of_events,
    told_sounding,
)
from musegui.model.continuation.tokens.melody_codec import (
    SILENCE,
    classes_of_melody,
    tonic_shift,
)
from musegui.model.continuation.tokens.places import PLACE_FEATURES, Places, places_of_melody
from musegui.model.network.encoding import pitches_of
from musegui.model.training.chorales import Chorale
from musegui.model.training.melodies import MelodyPiece

EXTRAS = 1 + PLACE_FEATURES
"""What is told beside a token: whether it was struck, and the place of the one after it."""

MELODY_WINDOW, EVENT_WINDOW = 128, 256
"""So many tokens networks are trained on at a time."""

EVENT_EXTRAS = EXTRAS + FRAME_PITCHES
"""Of events also what sounds, so that no note is forgotten."""


@dataclass(frozen=True, eq=False)
class TokenPiece:
    """A piece in the key on C, token by token.

    Attributes
    ----------
    tokens : ndarray of int64, shape (N,)
    strikes : ndarray of bool, shape (N,)
        Of melodies; no event has any.
    steps : ndarray of int64, shape (N,)
        Where each token stands.
    places : Places
        Of every step, and one more after the last.
    first : int
        The token that stands for the time before the first.
    notes : int
    sounding : ndarray of uint8, shape (N, FRAME_PITCHES) or (N, 0)
        Of events: what sounds before each, see `sounding_before`.
    """

    tokens: NDArray[np.int64]
    strikes: NDArray[np.bool_]
    steps: NDArray[np.int64]
    places: Places
    first: int
    notes: int
    sounding: NDArray[np.uint8]

    def inputs(self, *, phrases_told: bool = True, end_told: bool = True) -> TokenInputs:
        """Give what the network hears, and what it is to say."""
        features = self.places.features(phrases_told=phrases_told, end_told=end_told)
        struck = np.append(False, self.strikes[:-1])
        told = [struck[:, None], features[self.steps], told_sounding(self.sounding)]
        extras = np.concatenate(told, axis=1, dtype=np.float32)
        heard = np.append(self.first, self.tokens[:-1])
        return TokenInputs(heard, extras, self.tokens, self.strikes)


class TokenInputs(NamedTuple):
    """What the network hears before each token, and the tokens; each (N, ...)."""

    heard: NDArray[np.int64]
    extras: NDArray[np.float32]
    tokens: NDArray[np.int64]
    strikes: NDArray[np.bool_]


def token_piece_of_melody(melody: MelodyPiece) -> TokenPiece:
    """Write a melody as classes."""
    semitones = tonic_shift(melody.tonic)
    classes, strikes = classes_of_melody(melody.pitches, melody.onsets, semitones)
    places = places_of_melody(melody)
    steps = np.arange(melody.steps)
    notes, nothing = int(strikes.sum()), np.zeros((melody.steps, 0), dtype=np.uint8)
    return TokenPiece(classes, strikes, steps, places, SILENCE, notes, nothing)


def token_piece_of_chorale(chorale: Chorale) -> TokenPiece:
    """Write all voices of a chorale as events."""
    key = chorale.key or Tonality(0, minor=False)
    frames = frames_of(pitches_of(chorale.classes)[None], chorale.onsets[None])
    frames = frames.moved(tonic_shift(key.tonic))
    notes = notes_of_frames(frames.sounding[0], frames.struck[0])
    written = events_of_notes(notes, chorale.steps)
    events = np.array(written)
    bar_steps = int(chorale.steps_into_bar.max()) // 4 * 4 + 4
    shape = chorale.steps
    places = Places(
        chorale.steps_into_bar,
        np.full(shape, bar_steps),
        np.zeros(shape, dtype=bool),
        chorale.cadences.astype(np.int8),
        key.minor,
        folk=False,
    )
    at = np.minimum(times_of_events(written), chorale.steps - 1)
    struck = np.zeros(len(events), dtype=bool)
    return TokenPiece(
        events, struck, at, places, START, int((events < NOTE_OFF).sum()), sounding_before(written)
    )


class TokenCrops:
    """Draws crops of pieces.

    Parameters
    ----------
    groups : iterable of sequence of TokenPiece
        A crop is of any group as likely as of any other; a group's longer pieces come oftener.
    length : int
        Tokens of a crop.
    """

    def __init__(self, groups: Iterable[Sequence[TokenPiece]], length: int) -> None:
        self._groups = [list(group) for group in groups]
        sizes = [np.array([len(piece.tokens) for piece in group]) for group in self._groups]
        self._shares = [size / size.sum() for size in sizes]
        self._length = length

    def draw(self, count: int, rng: np.random.Generator) -> list[NDArray[np.generic]]:
        """Draw crops: the fields of `TokenInputs` and which tokens count, each (count, length)."""
        crops = [self._crop(rng) for _ in range(count)]
        return [np.stack(arrays) for arrays in zip(*crops, strict=True)]

    def _crop(self, rng: np.random.Generator) -> list[NDArray[np.generic]]:
        group = int(rng.integers(len(self._groups)))
        pieces = self._groups[group]
        piece = pieces[int(rng.choice(len(pieces), p=self._shares[group]))]
        told = rng.random(2) < 0.8
        inputs = piece.inputs(phrases_told=bool(told[0]), end_told=bool(told[1]))
        last = max(len(piece.tokens) - self._length, 0)
        start = max(0, int(rng.integers(-self._length // 4, last + 1)))
        padded = partial(_padded, start=start, length=self._length)
        return [*map(padded, inputs), padded(np.ones(len(piece.tokens), dtype=np.float32))]


def _padded(array: NDArray[np.generic], start: int, length: int) -> NDArray[np.generic]:
    crop = array[start : start + length]
    return np.pad(crop, [(0, length - len(crop)), *[(0, 0)] * (crop.ndim - 1)])
