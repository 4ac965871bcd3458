"""Measure the analysis of harmony beside that of experts. Run by hand:

    python -m tests.corpora.harmony KERN ANALYSES

KERN is a folder with the chorales ``chor001.krn`` ..., ANALYSES one with ``001/analysis.txt`` ...
in the format RomanText, as *When in Rome* has them (CC BY-SA). A beat counts for its key if tonic
and mode agree, for its root if the pitch class does, for its numeral if key and text do. The
weights were chosen on the pieces with odd numbers. Nothing of the corpora is kept here.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import numpy as np

from musegui.core.analysis.cadences import name_cadences
from musegui.core.analysis.non_chord_notes import name_non_chord_notes
from musegui.core.analysis.recognition import Tonality, recognise_chord
from musegui.core.analysis.roman import Harmony, analyse_harmony
from musegui.core.harmony.chords import ChordError, parse_chord
from musegui.core.keys import Key
from musegui.core.score import Score
from musegui.files.scores import read_any_song
from musegui.files.song.read_options import ReadOptions
from musegui.files.song.song_score import score_from_song

MISALIGNED = {11, 121, 179, 197, 253, 272, 280, 333, 359}
"""Pieces whose bars are counted otherwise in the analysis."""

_LETTERS = {"F": -1, "C": 0, "G": 1, "D": 2, "A": 3, "E": 4, "B": 5}


class Label(NamedTuple):
    """What an expert says from ``step`` on; the root is None where the chord has none here."""

    step: int
    key: Key
    text: str
    root: int | None


def read_labels(path: Path, score: Score) -> list[Label]:
    """Read an analysis in RomanText, its variants left out."""
    grid, key, labels = score.grid, Key(0), []
    for line in path.read_text("utf-8", "replace").splitlines():
        match = re.match(r"m(\d+)\s(.*)", line.strip())
        if match is None:
            continue
        try:
            start, _ = grid.bar_span(int(match[1]))
        except ValueError:
            continue
        beat_steps = 16 // grid.meter_at(start).denominator
        step = start
        for word in match[2].split():
            if re.fullmatch(r"b[\d.]+", word):
                into = round((float(word[1:]) - 1) * beat_steps)
                step = start + into - int(grid.steps_into_bar(start + 1)[start])
            elif re.fullmatch(r"[A-Ga-g][#b]*:", word):
                key = _key(word[:-1])
            elif "|" not in word and 0 <= step < score.steps:
                labels.append(Label(step, key, word, _root(word, key)))
    return sorted(labels)


def _key(word: str) -> Key:
    minor = word[0].islower()
    signs = word.count("#") - word[1:].count("b")
    return Key(_LETTERS[word[0].upper()] + 7 * signs - 3 * minor, minor)


def _root(text: str, key: Key) -> int | None:
    try:
        return parse_chord(text.replace("/o", "ø"), key).root
    except ChordError:
        return None


def plain(numeral: str) -> tuple[str, str, tuple[str, ...]]:
    """Give degree, figures and what it is applied to, however they are written."""
    numeral = numeral.replace("/o", "ø")
    degree = re.match(r"[#b]?[ivIVN]+", numeral)
    figures = "".join(re.findall(r"\d", numeral))
    figures = {"42": "2", "53": "", "5": ""}.get(figures, figures)
    return (
        degree[0] if degree else numeral,
        figures,
        tuple(re.findall(r"/([#b]?[ivIVN]+)", numeral)),
    )


def count(score: Score, labels: list[Label]) -> Counter[str]:
    """Count the beats, and those on which ours agrees."""
    found: Counter[str] = Counter()
    spans = analyse_harmony(score)
    starts = [span.start for span in spans]
    for beat in score.grid.beat_starts(score.steps):
        label = next((x for x in reversed(labels) if x.step <= beat), None)
        if beat < 0 or label is None or label.root is None:
            continue
        found["beats"] += 1
        index = bisect_right(starts, beat) - 1
        if index >= 0 and beat < spans[index].stop:
            found.update(_agreements(spans[index], label))
    return found


def _agreements(harmony: Harmony, label: Label) -> list[str]:
    key = (harmony.key.tonic, harmony.key.minor) == (label.key.tonic, label.key.minor)
    agreed = {
        "key": key,
        "root": harmony.root == label.root,
        "numeral": key and plain(harmony.numeral) == plain(label.text),
    }
    return [name for name, agrees in agreed.items() if agrees]


def expert_harmonies(score: Score, labels: list[Label]) -> list[Harmony]:
    """Give the chords that an expert names, as far as they are of a kind that is known here."""
    found = []
    stops = [label.step for label in labels[1:]] + [score.steps]
    for label, stop in zip(labels, stops, strict=False):
        try:
            chord = parse_chord(label.text.replace("/o", "ø"), label.key)
        except ChordError:
            continue
        kind = recognise_chord(np.array([chord.root, *(12 + n for n in chord.pitch_classes)]))
        if kind is not None and kind.root == chord.root and label.step < stop:
            key = Tonality(label.key.tonic, label.key.minor)
            degree, figures, target = plain(label.text)
            text = "".join([degree, figures, *(f"/{each}" for each in target)])
            found.append(Harmony(label.step, stop, key, text, chord.root, kind.quality))
    return found


def count_endings(score: Score, labels: list[Label]) -> Counter[str]:
    """Count cadences and non-chord notes, and those on which the expert's chords agree."""
    found: Counter[str] = Counter()
    own, experts = analyse_harmony(score), expert_harmonies(score, labels)
    ours = {c.step // 4: c.kind for c in name_cadences(score, own)}
    theirs = {c.step // 4: c.kind for c in name_cadences(score, experts)}
    for beat, kind in theirs.items():
        found["cadences"] += 1
        found[f"expert {kind}"] += 1
        found["cadences agreed"] += ours.get(beat) == kind
        found[f"agreed {kind}"] += ours.get(beat) == kind
    strange = [np.zeros(score.pitches.shape, dtype=bool) for _ in range(2)]
    for cells, harmonies in zip(strange, (own, experts), strict=True):
        for note in name_non_chord_notes(score, harmonies):
            cells[note.voice, note.start : note.stop] = True
    known = np.zeros(score.steps, dtype=bool)
    for harmony in experts:
        known[harmony.start : harmony.stop] = True
    both = [cells & known & (score.pitches >= 0) for cells in strange]
    found["strange here"] += int(both[0].sum())
    found["strange there"] += int(both[1].sum())
    found["strange agreed"] += int((both[0] & both[1]).sum())
    for note in name_non_chord_notes(score, own):
        found[f"kind {note.kind}"] += 1
    return found


def main(kern: Path, analyses: Path) -> None:
    """Print the shares of beats, for odd and even numbers."""
    totals = {"odd (chosen on)": Counter[str](), "even": Counter[str]()}
    for path in sorted(kern.glob("chor*.krn")):
        number = int(path.stem[4:])
        analysis = analyses / f"{number:03}" / "analysis.txt"
        if number in MISALIGNED or not analysis.exists():
            continue
        song = read_any_song(path, None, ReadOptions(repeats_once=True))
        score = score_from_song(song)
        labels = read_labels(analysis, score)
        total = totals["odd (chosen on)" if number % 2 else "even"]
        total.update(count(score, labels) + count_endings(score, labels))
    for name, found in totals.items():
        print_endings(found)
        shares = (
            f"{what} {found[what] / found['beats']:.1%}" for what in ("key", "root", "numeral")
        )
        print(f"{name}: {found['beats']} beats, {', '.join(shares)}")


def print_endings(found: Counter[str]) -> None:
    """Print how cadences and non-chord notes agree, and how often each kind is met."""
    print(f"cadences: {found['cadences agreed'] / found['cadences']:.1%} of {found['cadences']}")
    for name in sorted(name for name in found if name.startswith("expert ")):
        kind = name.removeprefix("expert ")
        print(f"  {kind}: {found[f'agreed {kind}']} of {found[name]}")
    agreed = found["strange agreed"]
    print(f"non-chord cells: {agreed / found['strange here']:.1%} of ours, "
          f"{agreed / found['strange there']:.1%} of theirs")  # fmt: skip
    kinds = {name: count for name, count in found.items() if name.startswith("kind ")}
    total = sum(kinds.values())
    for name, count in sorted(kinds.items(), key=lambda item: -item[1]):
        print(f"  {name.removeprefix('kind ')}: {count} ({count / total:.1%})")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
