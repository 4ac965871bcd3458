"""Measure the readers against corpora that others made, note for note. Run by hand:

    python -m tests.corpora.measure kern FOLDER        beside kern_reference
    python -m tests.corpora.measure abc FILE NODE      beside abcjs, in NODE/node_modules
    python -m tests.corpora.measure musicxml FOLDER    beside verovio

Each piece is right, or told (it differs, and the report says that something was left out or
changed), or refused with a sentence, or wrong. Nothing of the corpora is kept here.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from fractions import Fraction
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from musegui.core.errors import UserError
from musegui.files.notation.read import notation_reader
from musegui.files.scores import read_any_song
from musegui.files.song.losses import list_losses
from musegui.files.song.read_options import ReadOptions
from musegui.files.song.song import Song
from musegui.processes.helper import HelperProcess
from tests.corpora import kern_reference, verovio_reference

Notes = list[tuple[Fraction, Fraction, int]]
"""``(start, length, pitch)`` in quarters."""


_NEAR = Fraction(1, 50)
"""Starts of notes that differ by less are the same, rounded."""


class Outcome(NamedTuple):
    """What came of a piece, and why it is not right."""

    piece: str
    kind: str
    why: str = ""


def compare(piece: str, song: Song, lines: dict[str, Notes], slack: Fraction) -> Outcome:
    """Compare all notes of a song with those of another reader, line by line."""
    ours = sorted(_notes(song, k) for k in range(len(song.tracks)))
    theirs = sorted(sorted(line) for line in lines.values() if line)
    if len(ours) != len(theirs):  # another reader may put two lines on one staff
        ours, theirs = [sorted(set(chain(*ours)))], [sorted(set(chain(*theirs)))]
    for mine, other in zip(ours, theirs, strict=True):
        if len(mine) != len(other):
            return Outcome(piece, "wrong", f"{len(mine)} notes for {len(other)}")
        for one, two in zip(mine, other, strict=True):
            if one[2] != two[2] or max(abs(one[0] - two[0]), abs(one[1] - two[1])) > slack:
                return Outcome(piece, "wrong", f"{_short(one)} for {_short(two)}")
    return Outcome(piece, "right")


def _notes(song: Song, index: int) -> Notes:
    beat = song.ticks_per_beat
    return sorted(
        (Fraction(n.start_ticks, beat), Fraction(n.stop_ticks - n.start_ticks, beat), n.pitch)
        for n in song.tracks[index].notes
    )


def _short(note: tuple[Fraction, Fraction, int]) -> str:
    return f"{float(note[0]):.4g}:{note[2]}({float(note[1]):.4g})"


def measure(
    piece: str,
    path: Path,
    lines: dict[str, Notes],
    slack: Fraction = Fraction(0),
) -> Outcome:
    """Read a piece and compare it."""
    try:
        song = read_any_song(path)
    except UserError as error:
        return Outcome(piece, "refused", str(error).replace(str(path), "it"))
    outcome = compare(piece, song, lines, slack)
    if outcome.kind == "wrong" and song.remarks and song.remarks[-1].startswith(("A bar", "Bars")):
        return Outcome(piece, "told", f"{outcome.why}; {song.remarks[-1]}")
    return outcome


def measure_kern(folder: Path) -> Iterator[Outcome]:
    """Measure a folder of chorales."""
    for path in sorted(folder.glob("*.krn")):
        yield measure(path.name, path, kern_reference.read_lines(path))


def measure_abc(path: Path, node: Path) -> Iterator[Outcome]:
    """Measure the tunes of an ABC file beside what abcjs plays."""
    script = Path(__file__).with_name("abcjs_reference.js").read_text()
    done = subprocess.run(
        ["node", "-e", script, path], cwd=node, capture_output=True, text=True, check=True
    )
    tunes = [f"X:{tune}" for tune in re.split("^X:", path.read_text(), flags=re.MULTILINE)[1:]]
    with TemporaryDirectory() as folder:
        for tune, row in zip(tunes, map(json.loads, done.stdout.splitlines()), strict=True):
            lines = {
                str(k): [(Fraction(4 * a), Fraction(4 * length), p) for a, length, p in track]
                for k, track in enumerate(row["tracks"])
            }
            own = Path(folder, "tune.abc")
            own.write_text(tune)
            yield measure(f"{row['number']} {row['title']}", own, lines, Fraction(1, 100))


def measure_musicxml(folder: Path) -> Iterator[Outcome]:
    """Measure MusicXML and MXL: with repeats, or where verovio plays others, once through."""
    with closing(notation_reader()) as reader:
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".mxl", ".xml", ".musicxml"):
                yield _beside_verovio(path, reader)


def _beside_verovio(path: Path, reader: HelperProcess) -> Outcome:
    try:
        song = read_any_song(path, reader)
    except UserError as error:
        return Outcome(path.name, "refused", str(error).replace(str(path), "it"))
    once = read_any_song(path, reader, ReadOptions(repeats_once=True))
    outcomes = []
    for own, expand in ((song, True), (once, False)):
        try:
            theirs = verovio_reference.read_notes(path, expand=expand)
        except ValueError as error:
            return Outcome(path.name, "not measured", str(error))
        outcomes.append(_compare_starts(path.name, own, theirs))
        if outcomes[-1].kind == "right":
            return outcomes[0]._replace(kind=("right", "right once through")[len(outcomes) - 1])
    said = [*song.remarks, *list_losses(song.losses)]
    said = [words for words in said if words != "Its repeats were written out."]
    kind = "told" if said else "differs"
    return Outcome(path.name, kind, "; ".join([outcomes[-1].why, *said]))


def _compare_starts(piece: str, song: Song, theirs: set[tuple[Fraction, int]]) -> Outcome:
    """Compare where notes begin; what is tied to a note of ours may begin again in theirs."""
    ours = [note for k in range(len(song.tracks)) for note in _notes(song, k)]
    held: dict[int, list[tuple[Fraction, Fraction]]] = {}
    for start, length, pitch in ours:
        held.setdefault(pitch, []).append((start - _NEAR, start + length - _NEAR))
    lacking = [
        (start, pitch)
        for start, pitch in sorted(theirs)
        if not any(first < start < stop for first, stop in held.get(pitch, ()))
    ]
    places: dict[int, list[Fraction]] = {}
    for start, pitch in theirs:
        places.setdefault(pitch, []).append(start)
    more = [
        (start, pitch)
        for start, _, pitch in ours
        if not any(abs(start - place) < _NEAR for place in places.get(pitch, ()))
    ]
    if not lacking and not more:
        return Outcome(piece, "right")
    why = ", ".join(f"{float(start):.4g}:{pitch}" for start, pitch in (*lacking, *more)[:3])
    return Outcome(piece, "wrong", f"{len(lacking)} not ours, {len(more)} only ours: {why}")


def main(kind: str, source: str, *more: str) -> None:
    """Print a line for each piece that is not right, then the counts."""
    kinds = {"kern": measure_kern, "abc": measure_abc, "musicxml": measure_musicxml}
    outcomes = []
    for outcome in kinds[kind](Path(source), *map(Path, more)):  # type: ignore[operator]
        outcomes.append(outcome)
        if outcome.kind != "right":
            print(f"{outcome.kind}: {outcome.piece}: {outcome.why}", flush=True)
    counts = Counter(outcome.kind for outcome in outcomes)
    print(f"{len(outcomes)} pieces:", ", ".join(f"{n} {word}" for word, n in counts.items()))


if __name__ == "__main__":
    main(*sys.argv[1:])
