"""Random crops of pieces, to be trained on: place, transposition, what is told, what is hidden."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.recognition import Tonality
from musegui.core.score import CADENCE_HERE, CADENCE_NONE, CADENCE_UNKNOWN
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.voices import VOICE_COUNT, VOICE_SPECS, VOICES
from musegui.model.network.encoding import (
    CLASSES,
    Classes,
    Context,
    classes_of,
    make_context,
    pad_outside,
)
from musegui.model.training.chorales import Chorale

_LOWEST_CLASS = classes_of(np.array([VOICE_SPECS[v].lowest for v in VOICES], dtype=np.int8))
_HIGHEST_CLASS = classes_of(np.array([VOICE_SPECS[v].highest for v in VOICES], dtype=np.int8))
_MAX_TRANSPOSITION = 6
_OVERHANG_BEATS = 2
_AT_AN_END_SHARE = 0.3
_KEY_TOLD_SHARE = 0.5
_RESHAPED_SHARE = 0.08


@dataclass(frozen=True)
class Batch:
    """Crops that share a length.

    Attributes
    ----------
    classes : ndarray of int64, shape (B, 4, T)
    onsets : ndarray of bool, shape (B, 4, T)
    context : ndarray of float32, shape (B, CONTEXT_PLANES, T)
    hidden : ndarray of bool, shape (B, 4, T)
        Cells to be predicted; never outside the piece.
    """

    classes: Classes
    onsets: NDArray[np.bool_]
    context: Context
    hidden: NDArray[np.bool_]


class CropSampler:
    """Draw random training crops: place, transposition, what is told, and what is hidden.

    Parameters
    ----------
    pieces : iterable of Chorale
    crop_steps : int
        Length of a crop.
    steps_per_beat : int
        4 on the grid of sixteenths, 2 on the grid of eighths; crops start on a beat.
    """

    def __init__(
        self, pieces: Iterable[Chorale], crop_steps: int, steps_per_beat: int = STEPS_PER_BEAT
    ) -> None:
        self.pieces = list(pieces)
        self.crop_steps = crop_steps
        self.steps_per_beat = steps_per_beat
        weights = np.array([piece.steps for piece in self.pieces], dtype=np.float64)
        self._weights = weights / weights.sum()

    def draw(self, batch_size: int, rng: np.random.Generator) -> Batch:
        """Draw a batch; everything random comes from ``rng``."""
        crops = [self._draw_crop(rng) for _ in range(batch_size)]
        classes, onsets, context, hidden = (np.stack(arrays) for arrays in zip(*crops, strict=True))
        return Batch(classes, onsets, context, hidden)

    def _draw_crop(
        self, rng: np.random.Generator
    ) -> tuple[Classes, NDArray[np.bool_], Context, NDArray[np.bool_]]:
        piece = self.pieces[rng.choice(len(self.pieces), p=self._weights)]
        if rng.random() < _RESHAPED_SHARE:
            piece = reshape_beats(piece, rng)
        first, length = self._draw_span(piece, rng)
        inside = slice(max(first, 0), min(first + length, piece.steps))
        key = piece.key
        classes, semitones = _transpose(piece, inside, rng)
        if key is not None:
            key = Tonality((key.tonic + semitones) % 12, key.minor)
        cadences = _tell_cadences(piece.cadences[inside], rng)
        context = make_context(
            piece.steps_into_bar[inside],
            cadences,
            bars_known=rng.random() < 0.6,
            key=key if rng.random() < _KEY_TOLD_SHARE else None,
        )
        before = inside.start - first
        after = length - before - classes.shape[1]
        hidden = draw_mask(classes.shape[1], rng)
        classes, context = pad_outside(classes, context, before, after)
        padding = ((0, 0), (before, after))
        return (classes, np.pad(piece.onsets[:, inside], padding), context, np.pad(hidden, padding))

    def _draw_span(self, piece: Chorale, rng: np.random.Generator) -> tuple[int, int]:
        """Choose the beat where a crop starts; it may hang over either end by two beats.

        Some crops hang over an end in any case, as openings and endings are few.
        """
        places = piece.steps_into_bar
        begins = np.diff(places // STEPS_PER_BEAT, prepend=-1) != 0
        beats = np.flatnonzero(begins & (places % STEPS_PER_BEAT == 0))
        if not len(beats):
            beats = np.array([0])
        before = beats[0] - self.steps_per_beat * np.arange(_OVERHANG_BEATS, 0, -1)
        overhang = _OVERHANG_BEATS * self.steps_per_beat
        starts = np.append(before, beats[beats <= max(piece.steps - self.crop_steps, 0) + overhang])
        end = rng.random()
        if end < _AT_AN_END_SHARE / 2:
            starts = starts[:_OVERHANG_BEATS]
        elif end < _AT_AN_END_SHARE:
            starts = starts[-_OVERHANG_BEATS:]
        return int(rng.choice(starts)), self.crop_steps


def _tell_cadences(cadences: NDArray[np.int64], rng: np.random.Generator) -> NDArray[np.int64]:
    """Tell nothing of the phrase ends, or all, or, like a user who marks a few, some of them."""
    kind = rng.random()
    if kind < 0.25:
        return cadences
    told = (cadences == CADENCE_HERE) & (rng.random(cadences.shape) < 0.7) & (kind < 0.6)
    return np.where(told, CADENCE_HERE, CADENCE_UNKNOWN)


def reshape_beats(piece: Chorale, rng: np.random.Generator) -> Chorale:
    """Put a piece into a metre that chorales don't have, so that its beats are known as such.

    Every beat, or only the bars' last, becomes one of three eighths, its first half twice as long;
    or the first or last beat of every bar becomes two.
    """
    beats, within = np.divmod(piece.steps_into_bar, STEPS_PER_BEAT)
    step_places = 1 if (within % 2).any() else 2
    last = beats.max()
    kind = int(rng.integers(4))
    chosen = (beats >= 0, beats == last, beats == last, beats == 0)[kind]
    doubled = kind >= 2
    twice = chosen & (doubled | (within < STEPS_PER_BEAT // 2))
    source = np.repeat(np.arange(piece.steps), np.where(twice, 2, 1))
    again = np.diff(source, prepend=-1) == 0
    beats, within, twice = beats[source], within[source], twice[source]
    within = np.where(twice, 2 * within + step_places * again, within)
    beats = beats + ((kind == 3) & (beats > 0))
    marked = piece.cadences[source] == CADENCE_HERE
    return replace(
        piece,
        classes=piece.classes[:, source],
        onsets=piece.onsets[:, source] & ~again,
        steps_into_bar=STEPS_PER_BEAT * beats + within,
        cadences=np.where(marked & again, CADENCE_NONE, piece.cadences[source]),
    )


def _transpose(piece: Chorale, inside: slice, rng: np.random.Generator) -> tuple[Classes, int]:
    """Move a crop by up to six semitones, every voice staying in its compass."""
    classes = piece.classes[:, inside]
    sounding = classes > 0
    lowest = np.where(sounding, classes, CLASSES).min(axis=1)
    highest = np.where(sounding, classes, 0).max(axis=1)
    down = int(max(-_MAX_TRANSPOSITION, np.max(np.minimum(0, _LOWEST_CLASS - lowest))))
    up = int(min(_MAX_TRANSPOSITION, np.min(np.maximum(0, _HIGHEST_CLASS - highest))))
    semitones = int(rng.integers(down, up + 1))
    return np.where(sounding, classes + semitones, classes), semitones


def draw_mask(steps: int, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Draw which cells of a crop to hide.

    Half are the orderless-NADE masks (Uria et al. 2014): a number of cells drawn evenly from
    1..4T, anywhere. The others are what real use makes: whole voices, spans of time, whole
    frames, and everything from some frame on.

    Returns
    -------
    ndarray of bool, shape (4, steps)
        At least one cell is True.
    """
    kind = rng.random()
    hidden = np.zeros((VOICE_COUNT, steps), dtype=bool)
    if kind < 0.55:
        return draw_uniform_mask(~hidden, rng)
    if kind < 0.67:
        count = rng.integers(1, VOICE_COUNT)
        hidden[rng.permutation(VOICE_COUNT)[:count]] = True
        if rng.random() < 0.5:
            hidden &= rng.random(hidden.shape) < rng.random()
    elif kind < 0.75:
        length = int(rng.integers(1, steps + 1))
        start = int(rng.integers(0, steps - length + 1))
        voices = rng.permutation(VOICE_COUNT)[: rng.integers(1, VOICE_COUNT + 1)]
        hidden[voices, start : start + length] = True
    else:
        frames = rng.permutation(steps) if kind < 0.9 else np.arange(steps)
        first = int(rng.integers(0, steps))
        hidden[:, frames[first:]] = True
        hidden[rng.permutation(VOICE_COUNT)[: rng.integers(0, VOICE_COUNT)], frames[first]] = False
    return hidden if hidden.any() else draw_uniform_mask(~hidden, rng)


def draw_uniform_mask(cells: NDArray[np.bool_], rng: np.random.Generator) -> NDArray[np.bool_]:
    """Hide some of the given cells, their number drawn evenly from one to all.

    Parameters
    ----------
    cells : ndarray of bool, shape (4, T)
        At least one is True.

    Returns
    -------
    ndarray of bool, shape (4, T)
    """
    places = rng.permutation(np.flatnonzero(cells))
    hidden = np.zeros(cells.size, dtype=bool)
    hidden[places[: rng.integers(1, len(places) + 1)]] = True
    return hidden.reshape(cells.shape)
