"""The chorales: read once from music21's corpus, and cached."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
import platformdirs
from numpy.typing import NDArray

from musegui.core.analysis.recognition import Tonality
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH, REST
from musegui.core.score import CADENCE_UNKNOWN
from musegui.core.translation import tr
from musegui.core.voices import VOICE_COUNT
from musegui.files.safe.atomic import write_atomically
from musegui.model.network.encoding import (
    CLASS_OFFSET,
    Classes,
    Context,
    classes_of,
    make_context,
)
from musegui.resources import resource_path

FOLDS = ("train", "valid", "test")
CACHE_VERSION = 1

_log = logging.getLogger(__name__)


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

    from musegui.files.notation.corpus_scores import score_from_stream

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
