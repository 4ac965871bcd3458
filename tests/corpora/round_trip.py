"""Send pieces that others wrote through .muse and MusicXML, and see what comes back. By hand:

    python -m tests.corpora.round_trip 50 FOLDER ...

Takes so many MusicXML files, spread evenly over those in the folders that four voices can hold and
that have words, dynamics, or changes of key or tempo. Nothing of the corpora is kept here.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from musegui.core.errors import UserError
from musegui.core.score import Score
from musegui.files.notation.read import notation_reader, read_notation
from musegui.files.project.project_file import read_project
from musegui.files.scores import write_score
from musegui.files.song.parts import tune_parts
from musegui.files.song.song import MusicFileError, Song
from musegui.files.song.song_score import score_from_song
from musegui.processes.helper import HelperProcess

_FIELDS = ("lyrics", "dynamics", "hairpins", "tempos", "key", "key_changes", "signs", "credits")
_SUFFIXES = (".mxl", ".xml", ".musicxml")


def four_voices(song: Song) -> Score:
    """Bring a song into four voices, or only its tune if it is for more."""
    try:
        return score_from_song(song)
    except MusicFileError:
        return score_from_song(song, parts=tune_parts(song))


def marked_pieces(paths: Sequence[Path], reader: HelperProcess) -> Iterator[tuple[Path, Score]]:
    """Give the pieces that can be read and have something to lose."""
    for path in paths:
        try:
            score = four_voices(read_notation(path, reader))
        except UserError as error:
            print(f"not measured: {error}", flush=True)
            continue
        if score.lyrics or score.dynamics or score.key_changes or len(score.tempos) > 1:
            yield path, score


def differences(score: Score, again: Score) -> list[str]:
    """Name the fields that did not come back, velocities among them."""
    changed = [name for name in _FIELDS if getattr(score, name) != getattr(again, name)]
    return changed + ["velocities"] * bool((score.velocities != again.velocities).any())


def main(count: str, *folders: str) -> None:
    """Print what did not come back, then how much there was."""
    found = sorted(p for f in folders for p in Path(f).rglob("*") if p.suffix in _SUFFIXES)
    spread = [found[k * len(found) // int(count)] for k in range(int(count))]
    order = dict.fromkeys([*spread, *found])
    had: Counter[str] = Counter()
    same: Counter[str] = Counter()
    with closing(notation_reader()) as reader, TemporaryDirectory() as folder:
        pieces = marked_pieces(list(order), reader)
        for _, (path, score) in zip(range(int(count)), pieces, strict=False):
            had.update({name: len(getattr(score, name)) for name in _FIELDS if name != "key"
                        and name != "credits"})  # fmt: skip
            for suffix in (".muse", ".musicxml"):
                copy = Path(folder, f"piece{suffix}")
                write_score(score, copy)
                again = (
                    read_project(copy).score
                    if suffix == ".muse"
                    else score_from_song(read_notation(copy, reader))
                )
                changed = differences(score, again)
                same[suffix] += not changed
                if changed:
                    print(f"{suffix}: {path}: {', '.join(changed)}", flush=True)
    print(", ".join(f"{n} of {count} the same through {suffix}" for suffix, n in same.items()))
    print(", ".join(f"{n:,} {name}" for name, n in had.items()))


if __name__ == "__main__":
    main(*sys.argv[1:])
