"""The collections of music that a network can be trained on, by their names."""

from __future__ import annotations

import hashlib
import json
import logging
import re
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import platformdirs

from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.model.training.chorales import FOLDS, Chorale, load_chorales
from musegui.model.training.folder import first_process_first, read_folder
from musegui.model.training.pieces import PieceError, read_piece
from musegui.model.training.task import ReportReading, TrainingOptions
from musegui.resources import resource_path

_MASS = re.compile(r"^!!!OPR:[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_VOICE = "**kern"
_UNUSED_TOLD = 20

_log = logging.getLogger(__name__)


def load_palestrina(
    fold: str, *, progress: Callable[[int, int], None] | None = None
) -> list[Chorale]:
    """Load one fold of the four-voice movements of Palestrina's masses in music21's corpus.

    A mass is in one fold with all its movements. Note values are halved, so that the minim, which
    is the beat, is a quarter. Reading takes a quarter of a minute for the train fold.

    Parameters
    ----------
    fold : {"train", "valid", "test"}
    progress : callable, optional
        Called with (movements done, movements in all).

    Raises
    ------
    UserError
        If the corpus is missing.
    """
    if fold not in FOLDS:
        raise ValueError(f"There is no fold {fold!r}; the folds are {', '.join(FOLDS)}.")
    masses = set(json.loads(_split_file().read_text("utf-8"))[fold])
    chosen = [path for path, mass in four_voice_movements() if mass in masses]
    if not chosen:
        raise UserError(tr("Palestrina's masses are missing; install the package music21 again."))
    pieces = []
    for index, path in enumerate(chosen):
        try:
            pieces.append(read_piece(path))
        except PieceError:
            continue
        finally:
            if progress is not None:
                progress(index + 1, len(chosen))
    return pieces


def four_voice_movements() -> list[tuple[Path, str]]:
    """List the files of movements in four voices, each with the name of its mass."""
    package = find_spec("music21")
    places = (package.submodule_search_locations if package is not None else None) or []
    found = []
    for path in sorted(p for place in places for p in Path(place).glob("corpus/palestrina/*.krn")):
        text = path.read_text("latin-1")
        mass, head = _MASS.search(text), re.search(r"^\*\*.*$", text, re.MULTILINE)
        if mass and head and head[0].split("\t") == [_VOICE] * 4:
            found.append((path, mass[1]))
    return found


def _split_file() -> Path:
    return resource_path("resources", "data", "palestrina_split.json")


CORPORA: dict[str, Callable[..., list[Chorale]]] = {
    "bach": load_chorales,
    "palestrina": load_palestrina,
}
"""What ``--corpus`` chooses from. Each takes a fold, and ``progress``."""


def pieces_to_train_on(
    options: TrainingOptions, report: ReportReading
) -> tuple[list[Chorale], list[Chorale]]:
    """Load the train and the valid pieces: of a folder of one's own, else of a collection.

    Of a folder's pieces a tenth is held back to be the valid ones. What has been read is kept in
    the user's cache, so that only files that are new or have changed are read another time.

    Raises
    ------
    UserError
        If the folder can't be read, or has hardly a piece.
    """
    if options.data is None:
        load = CORPORA[options.corpus]
        return load("train", progress=report), load("valid")
    folder = Path(options.data)
    with first_process_first():
        corpus = read_folder(folder, _cache_of(folder), None, report)
    for sentence in corpus.unused[:_UNUSED_TOLD]:
        _log.warning("%s", sentence)
    if len(corpus.unused) > _UNUSED_TOLD:
        _log.warning("%d more files could not be used.", len(corpus.unused) - _UNUSED_TOLD)
    return corpus.learnt, corpus.held_back


def _cache_of(folder: Path) -> Path:
    name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    return Path(platformdirs.user_cache_dir("musegui"), "folders", name)
