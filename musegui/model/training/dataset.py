"""The chorales: read once from music21's corpus, cached, and cut into training crops."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import numpy as np
import platformdirs
from numpy.typing import NDArray

from musegui.core.analysis.recognition import Tonality
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH, REST
from musegui.core.score import CADENCE_HERE, CADENCE_NONE, CADENCE_UNKNOWN
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.translation import tr
from musegui.core.voices import VOICE_COUNT, VOICE_SPECS, VOICES
from musegui.files.safe.atomic import write_atomically
from musegui.model.network.encoding import (
    CLASS_OFFSET,
    CLASSES,
    Classes,
    Context,
    classes_of,
    make_context,
    pad_outside,
)
from musegui.resources import resource_path

FOLDS = ("train", "valid", "test")
CACHE_VERSION = 1

_log = logging.getLogger(__name__)

_LOWEST_CLASS = classes_of(np.array([VOICE_SPECS[v].lowest for v in VOICES], dtype=np.int8))
_HIGHEST_CLASS = classes_of(np.array([VOICE_SPECS[v].highest for v in VOICES], dtype=np.int8))
_MAX_TRANSPOSITION = 6
_OVERHANG_BEATS = 2
_AT_AN_END_SHARE = 0.3
_KEY_TOLD_SHARE = 0.5
_RESHAPED_SHARE = 0.08


@dataclass(frozen=True)
class Chorale:
    """One chorale as the network's numbers.

    Attributes
    ----------
    name : str
    classes : ndarray of int64, shape (4, T)
    onsets : ndarray of bool, shape (4, T)
        Where notes are struck; all False where the source doesn't tell.
    steps_into_bar : ndarray of int64, shape (T,)
        As if every beat had four steps, see `places_in_bar`.
    cadences : ndarray of int64, shape (T,)
    bars_known : bool
        False where the source doesn't tell the metre.
    """

    name: str
    classes: Classes
    onsets: NDArray[np.bool_]
    steps_into_bar: NDArray[np.int64]
    cadences: NDArray[np.int64]
    bars_known: bool = True

    @property
    def steps(self) -> int:
        return int(self.classes.shape[1])

    @property
    def key(self) -> Tonality | None:
        """The key in which the piece ends: its last bass note, and the third that it has more."""
        bass = self.classes[-1][self.classes[-1] > 0]
        if not bass.size:
            return None
        tonic = int(bass[-1] + CLASS_OFFSET) % 12
        degrees = (self.classes[self.classes > 0] + CLASS_OFFSET - tonic) % 12
        return Tonality(tonic, bool((degrees == 3).sum() > (degrees == 4).sum()))

    @property
    def context(self) -> Context:
        return make_context(self.steps_into_bar, self.cadences, bars_known=self.bars_known)

    def at_eighths(self) -> Chorale:
        """Give every second step, the seed paper's coarser grid.

        A note struck on a dropped step counts as struck on the step after it if it still sounds.
        """
        steps = self.steps - self.steps % 2
        pairs = (self.onsets[:, 1 : steps - 1 : 2], self.onsets[:, 2:steps:2])
        onsets = self.onsets[:, 0:steps:2].copy()
        onsets[:, 1:] = pairs[0] | pairs[1]
        return Chorale(
            self.name,
            self.classes[:, 0:steps:2],
            onsets,
            self.steps_into_bar[0:steps:2],
            np.maximum(self.cadences[0:steps:2], self.cadences[1:steps:2]),
            self.bars_known,
        )


def load_chorales(
    fold: str, *, progress: Callable[[int, int], None] | None = None
) -> list[Chorale]:
    """Load one fold of the Bach chorales in music21's corpus.

    The first call parses all of them (about a minute) and caches the result.

    Parameters
    ----------
    fold : {"train", "valid", "test"}
    progress : callable, optional
        Called with (pieces done, pieces in all) while the corpus is parsed.
    """
    if fold not in FOLDS:
        raise ValueError(
            tr(
                "There is no fold {fold!r}; the folds are {folds}.",
                fold=fold,
                folds=", ".join(FOLDS),
            )
        )
    cache = Path(platformdirs.user_cache_dir("musegui")) / f"chorales-{CACHE_VERSION}.npz"
    if not cache.exists():
        _build_cache(cache, progress)
    split = _chorale_split()
    with np.load(cache, allow_pickle=False) as arrays:
        bounds = arrays["bounds"]
        return [
            Chorale(
                str(name),
                arrays["classes"][:, start:stop].astype(np.int64),
                arrays["onsets"][:, start:stop],
                arrays["steps_into_bar"][start:stop].astype(np.int64),
                arrays["cadences"][start:stop].astype(np.int64),
            )
            for name, start, stop in zip(arrays["names"], bounds[:-1], bounds[1:], strict=True)
            if split[str(name)] == fold
        ]


def _chorale_split() -> dict[str, str]:
    path = resource_path("resources", "data", "chorale_split.json")
    split: dict[str, str] = json.loads(path.read_text("utf-8"))
    return split


def _build_cache(cache: Path, progress: Callable[[int, int], None] | None) -> None:
    from music21 import corpus

    from musegui.files.notation.chorales import score_from_stream

    names, scores = [], []
    files = sorted(_chorale_split())
    for index, name in enumerate(files):
        if progress is not None:
            progress(index + 1, len(files))
        try:
            scores.append(score_from_stream(corpus.parse(f"bach/{name}")))
            names.append(name)
        except ValueError as problem:
            _log.info("%s is left out: %s", name, problem)
    content = BytesIO()
    np.savez_compressed(
        content,
        names=np.array(names),
        bounds=np.cumsum([0, *(score.steps for score in scores)]),
        classes=np.hstack([classes_of(score.pitches) for score in scores]).astype(np.int8),
        onsets=np.hstack([score.onsets for score in scores]),
        steps_into_bar=np.hstack([score.grid.steps_into_bar(score.steps) for score in scores]),
        cadences=np.hstack([score.cadences for score in scores]),
    )
    cache.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(cache, content.getvalue())


def load_jsb(path: Path, fold: str) -> list[Chorale]:
    """Load a fold of a JSB chorale file (JSON, SATB pitches per sixteenth, -1 for a rest).

    Such files tell neither struck notes nor bars nor phrase ends.

    Raises
    ------
    ValueError
        If the file is of another form or lacks the fold.
    """
    try:
        pieces = json.loads(path.read_text("utf-8"))[fold]
        if not pieces:
            raise ValueError(tr("it is empty"))
        return [_jsb_piece(f"{fold}-{index}", piece) for index, piece in enumerate(pieces)]
    except (KeyError, RecursionError, TypeError, ValueError) as problem:
        raise ValueError(
            tr(
                "{path} has no fold {fold!r} of SATB pitches ({problem}).",
                path=path,
                fold=fold,
                problem=problem,
            )
        ) from problem


def _jsb_piece(name: str, rows: object) -> Chorale:
    values = np.array(rows)
    if values.ndim != 2 or values.shape[1] != VOICE_COUNT or values.dtype.kind != "i":
        raise ValueError(tr("{name} has not four whole numbers per step", name=name))
    if values.min() < REST or values.max() > HIGHEST_PITCH:
        raise ValueError(
            tr(
                "{name} has a pitch that is not from {lowest} to {highest}",
                name=name,
                lowest=LOWEST_PITCH,
                highest=HIGHEST_PITCH,
            )
        )
    steps = len(values)
    return Chorale(
        name,
        classes_of(values.T.astype(np.int8)),
        np.zeros((VOICE_COUNT, steps), dtype=bool),
        np.arange(steps, dtype=np.int64),
        np.full(steps, CADENCE_UNKNOWN, dtype=np.int64),
        bars_known=False,
    )


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
