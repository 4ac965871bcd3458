"""Melodies to learn from: tunes of old printed collections, and the sopranos of Bach's chorales.

The tunes are those of three collections in music21's corpus: Aird's *Selection of Airs* (Glasgow,
from 1778 on), O'Neill's *Music of Ireland* (Chicago 1903) and *Ryan's Mammoth Collection* (Boston
1883). The Essen folk songs, which may not be used commercially, are left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from zlib import crc32

import numpy as np
import platformdirs
from numpy.typing import NDArray

from musegui.core.errors import UserError
from musegui.core.fill.form import phrase_end_steps
from musegui.core.pitch import REST
from musegui.core.score import CADENCE_HERE, CADENCE_NONE, Score
from musegui.core.timegrid import STEPS_PER_BEAT, STEPS_PER_WHOLE
from musegui.core.translation import tr
from musegui.core.voices import Voice
from musegui.files.notation.abc.reader import read_abc
from musegui.files.notation.abc.tunes import Tune, tunes_of
from musegui.files.safe.atomic import write_atomically
from musegui.files.sheet.sheet import NotationError
from musegui.files.sheet.sheet_song import song_of_sheet
from musegui.files.song.read_options import ReadOptions
from musegui.files.song.song import MusicFileError
from musegui.files.song.song_score import count_off_grid_notes, score_from_song
from musegui.model.network.encoding import CLASS_OFFSET
from musegui.model.training.chorales import Chorale

COLLECTIONS = ("airdsAirs", "oneills1850", "ryansMammoth")
TUNE_FOLDS = ("train", "valid")
TUNE_CACHE_VERSION = 3

_VALID_EVERY = 10
_PHRASE_BARS = 4
_MIN_STEPS, _MAX_STEPS = 4 * 8, 64 * STEPS_PER_WHOLE
_ONCE = ReadOptions(repeats_once=True)


@dataclass(frozen=True)
class MelodyPiece:
    """One melody, with what is known of the piece that it is.

    Attributes
    ----------
    name : str
    pitches : ndarray of int8, shape (T,)
        MIDI number, or ``REST``.
    onsets : ndarray of bool, shape (T,)
    steps_into_bar : ndarray of int64, shape (T,)
    cadences : ndarray of int8, shape (T,)
    bar_steps : int
    compound : bool
        Whether its beats are dotted.
    tonic : int
        Pitch class.
    minor, folk : bool
    """

    name: str
    pitches: NDArray[np.int8]
    onsets: NDArray[np.bool_]
    steps_into_bar: NDArray[np.int64]
    cadences: NDArray[np.int8]
    bar_steps: int
    compound: bool
    tonic: int
    minor: bool
    folk: bool

    @property
    def steps(self) -> int:
        return len(self.pitches)


def soprano_of(chorale: Chorale) -> MelodyPiece | None:
    """Give the soprano of a chorale, in the key in which the piece ends; None without one."""
    key = chorale.key
    if key is None:
        return None
    classes = chorale.classes[Voice.SOPRANO]
    return MelodyPiece(
        chorale.name,
        np.where(classes > 0, classes + CLASS_OFFSET, REST).astype(np.int8),
        chorale.onsets[Voice.SOPRANO],
        chorale.steps_into_bar,
        chorale.cadences.astype(np.int8),
        (int(chorale.steps_into_bar.max()) // STEPS_PER_BEAT + 1) * STEPS_PER_BEAT,
        compound=False,
        tonic=key.tonic,
        minor=key.minor,
        folk=False,
    )


def load_tunes(
    fold: str, *, progress: Callable[[int, int], None] | None = None
) -> list[MelodyPiece]:
    """Load one fold of the tunes; every tenth title, by its checksum, is for validation.

    The first call reads all collections (half a minute) and caches the result. A title that
    stands in several of them is in one fold only.

    Parameters
    ----------
    fold : {"train", "valid"}
    progress : callable, optional
        Called with (files done, files in all) while they are read.

    Raises
    ------
    UserError
        If the collections are missing.
    """
    if fold not in TUNE_FOLDS:
        raise ValueError(
            tr(
                "There is no fold {fold!r}; the folds are {folds}.",
                fold=fold,
                folds=", ".join(TUNE_FOLDS),
            )
        )
    cache = Path(platformdirs.user_cache_dir("musegui")) / f"tunes-{TUNE_CACHE_VERSION}.npz"
    if not cache.exists():
        pieces = read_tunes(collection_files(), progress)
        cache.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(cache, _packed(pieces))
    return [piece for piece in _unpacked(cache) if fold_of(piece.name) == fold]


def fold_of(title: str) -> str:
    """Tell the fold of a title, whatever its case, signs and article."""
    words = re.findall(r"[a-z]+", title.partition(" (")[0].lower())
    plain = "".join(word for word in words if word not in ("the", "a", "an"))
    return "valid" if crc32(plain.encode()) % _VALID_EVERY == 0 else "train"


def collection_files() -> list[Path]:
    """List the files of the collections.

    Raises
    ------
    UserError
        If there are none.
    """
    package = find_spec("music21")
    places = (package.submodule_search_locations if package is not None else None) or []
    folders = [Path(place, "corpus", name) for place in places for name in COLLECTIONS]
    files = sorted(file for folder in folders for file in folder.glob("*.abc"))
    if not files:
        raise UserError(
            tr("The collections of tunes are missing; install the package music21 again.")
        )
    return files


def read_tunes(
    files: Sequence[Path], progress: Callable[[int, int], None] | None = None
) -> list[MelodyPiece]:
    """Read what of these ABC files can be learnt from.

    Left out are tunes that can't be read, change their meter, do not stand on the grid of
    sixteenths, are very short or long, or do not end on the tonic of a mode that their signature
    allows (major, minor, dorian).
    """
    pieces = []
    for done, file in enumerate(files):
        if progress is not None:
            progress(done + 1, len(files))
        for tune in tunes_of(file.read_text("utf-8", "replace")):
            piece = _melody_of(file, tune)
            if piece is not None:
                pieces.append(piece)
    return pieces


def _melody_of(file: Path, tune: Tune) -> MelodyPiece | None:
    try:
        song = song_of_sheet(file, read_abc("\n".join(tune.lines), _ONCE), _ONCE)
        score = score_from_song(song, lock=False)
    except (NotationError, MusicFileError):
        return None
    if count_off_grid_notes(song) or not _MIN_STEPS <= score.steps <= _MAX_STEPS:
        return None
    if len({meter[1:] for meter in score.meters}) > 1 or score.key is None or score.key_changes:
        return None
    return melody_of_score(f"{tune.title} ({file.parent.name})", score)


def melody_of_score(name: str, score: Score) -> MelodyPiece | None:
    """Take the soprano of a score in one meter as a tune; None if it has no tonic."""
    pitches = np.maximum(score.pitches[Voice.SOPRANO], REST)
    sounding = pitches[pitches >= 0]
    if not sounding.size or score.key is None:
        return None
    tonic = int(sounding[-1]) % 12
    major = score.key._replace(minor=False).tonic
    if (tonic - major) % 12 not in (0, 2, 9):
        return None
    degrees = (sounding - tonic) % 12
    starts = score.grid.bar_starts(score.steps)
    whole = starts[1:] if score.pickup_steps else starts
    cadences = np.full(score.steps, CADENCE_NONE, dtype=np.int8)
    cadences[phrase_end_steps(score, whole, _PHRASE_BARS)] = CADENCE_HERE
    meter = score.meters[0]
    return MelodyPiece(
        name,
        pitches,
        score.onsets[Voice.SOPRANO],
        score.grid.steps_into_bar(score.steps),
        cadences,
        meter.steps_per_bar,
        compound=meter.is_compound,
        tonic=tonic,
        minor=bool((degrees == 3).sum() > (degrees == 4).sum()),
        folk=True,
    )


_ARRAYS = ("pitches", "onsets", "steps_into_bar", "cadences")
_VALUES = ("name", "bar_steps", "compound", "tonic", "minor", "folk")


def _packed(pieces: Sequence[MelodyPiece]) -> bytes:
    content = BytesIO()
    columns = {name: np.concatenate([getattr(piece, name) for piece in pieces]) for name in _ARRAYS}
    columns |= {name: np.array([getattr(piece, name) for piece in pieces]) for name in _VALUES}
    columns["bounds"] = np.cumsum([0, *(piece.steps for piece in pieces)])
    np.savez_compressed(content, **columns)  # type: ignore[arg-type] # taken for a flag
    return content.getvalue()


def _unpacked(cache: Path) -> list[MelodyPiece]:
    with np.load(cache, allow_pickle=False) as file:
        arrays = {name: file[name] for name in ("bounds", *_ARRAYS, *_VALUES)}
    bounds = arrays["bounds"]
    make = partial(_piece_at, arrays)
    return [make(k, start, stop) for k, (start, stop) in enumerate(pairwise(bounds))]


def _piece_at(
    arrays: dict[str, NDArray[np.generic]], index: int, start: int, stop: int
) -> MelodyPiece:
    spans = {name: arrays[name][start:stop] for name in _ARRAYS}
    values = {name: arrays[name][index].item() for name in _VALUES}
    return MelodyPiece(**spans, **values)  # type: ignore[arg-type]
