"""Bach's chorales, from the corpus that comes with music21, which itself is not loaded."""

from __future__ import annotations

import difflib
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from musegui.core.errors import UserError
from musegui.core.marks import Credits
from musegui.core.score import Score
from musegui.core.translation import either, tr
from musegui.core.voices import DEFAULT_VOICE_SETTINGS
from musegui.files.scores import read_any_song
from musegui.files.song.read_options import ReadOptions
from musegui.files.song.song_score import score_from_song

_COMPOSER = "Johann Sebastian Bach"

_NOT_IN_FOUR_VOICES = {"bwv27.6", "bwv41.6", "bwv171.6", "bwv227.3", "bwv846"}
"""What the corpus has in five voices or more, and a prelude."""


class ChoraleError(UserError):
    """A chorale that is not there or can't be used; the text is one sentence for users."""


def chorale_names() -> list[str]:
    """Give the names of all four-part chorales, such as ``"bwv66.6"``, in alphabetical order."""
    return [name for name in _files() if name not in _NOT_IN_FOUR_VOICES]


def read_chorale(name: str) -> Score:
    """Read a chorale with its phrase ends; nothing is locked and repeats are not played.

    Parameters
    ----------
    name : str
        In any case, with or without ``bwv``.

    Raises
    ------
    ChoraleError
        If there is none of that name, or it has not four voices.
    """
    plain = f"bwv{name.strip().lower().removesuffix('.mxl').removeprefix('bwv').strip()}"
    path = _files().get(plain)
    if path is None:
        if not _files():
            raise ChoraleError(tr("The chorales are missing; install the package music21 again."))
        alike = difflib.get_close_matches(plain, chorale_names(), n=3)
        raise ChoraleError(
            tr(
                "There is no chorale {name!r:.40}; did you mean {guesses}?",
                name=name,
                guesses=either(alike),
            )
            if alike
            else tr("There is no chorale {name!r:.40}, such as bwv66.6.", name=name)
        )
    if plain in _NOT_IN_FOUR_VOICES:
        raise ChoraleError(
            tr("The chorale {chorale} has not four voices; choose another one.", chorale=plain)
        )
    song = read_any_song(path, options=ReadOptions(repeats_once=True))
    score = score_from_song(song, lock=False)
    title = f"BWV {plain.removeprefix('bwv')}"
    return score.replace(credits=Credits(title, _COMPOSER), voices=DEFAULT_VOICE_SETTINGS)


@cache
def _files() -> dict[str, Path]:
    package = find_spec("music21")
    places = (package.submodule_search_locations if package is not None else None) or []
    found = (file for place in places for file in Path(place, "corpus", "bach").glob("bwv*.mxl"))
    return {file.stem: file for file in sorted(found)}
