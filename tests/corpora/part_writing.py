"""Compare the rules of part-writing with music21's checkers on Bach's chorales. Run by hand:

    python -m tests.corpora.part_writing [FIRST:LAST]

Both see the same notes: music21's own parse of each chorale in its corpus, spelled as the file has
it, on the sixteenths on which musegui reads them. What differs is named by the first reason in
`REASONS` that holds; ``no reason`` is what nobody has judged.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any, NamedTuple

import numpy as np
from music21 import corpus, note
from music21.figuredBass import checker, possibility
from music21.voiceLeading import VoiceLeadingQuartet
from numpy.typing import NDArray

from musegui.core.errors import UserError
from musegui.core.pitch import REST
from musegui.core.score import Score
from musegui.core.theory.faults import FaultKind, Kind
from musegui.core.theory.rules import check
from musegui.core.theory.textbook import Lesson
from musegui.core.theory.voice_leading import Point
from musegui.core.voices import VOICES, Voice
from musegui.files.chorale_book import chorale_names, read_chorale

S, A, T, B = VOICES
STEPS_PER_QUARTER = 4
_REST = "RT"
_TABLES = (checker.hiddenFifthsTable, checker.hiddenOctavesTable)


class Move(NamedTuple):
    """Two voices at a step and the one before: spelled pitches, or a rest."""

    step: int
    upper: Voice
    lower: Voice
    before: tuple[Any, Any]
    after: tuple[Any, Any]

    @property
    def place(self) -> tuple[int, Voice, Voice]:
        return self.step, self.upper, self.lower

    @property
    def sounds(self) -> bool:
        return _REST not in (*self.before, *self.after)

    def moves(self) -> list[int]:
        """Semitones that each goes; not where one rests."""
        return [int(b.ps - a.ps) for a, b in zip(self.before, self.after, strict=True)]

    def semitones(self) -> list[int]:
        """From lower to upper voice, before and after."""
        return [int(upper.ps - lower.ps) for upper, lower in (self.before, self.after)]

    def quartet(self) -> VoiceLeadingQuartet:
        (up, low), (up_after, low_after) = self.before, self.after
        return VoiceLeadingQuartet(
            note.Note(up), note.Note(up_after), note.Note(low), note.Note(low_after)
        )


Found = set[tuple[int, Voice, Voice]]


class Comparison(NamedTuple):
    """What two checkers call the same.

    Attributes
    ----------
    ours : tuple of Kind
    theirs : callable
        Tells of a `Move` whether music21 finds it there.
    """

    ours: tuple[Kind, ...]
    theirs: Callable[[Move], bool]


def _quartet(method: str) -> Callable[[Move], bool]:
    def ask(move: Move) -> bool:
        return move.sounds and bool(getattr(move.quartet(), method)())

    return ask


def _consecutive(rule: Callable[[Any, Any], list[tuple[int, int]]]) -> Callable[[Move], bool]:
    """Ask the checker of figured basses.

    Its tables make it forget a hidden fifth that it has seen before, and a rest before one stops
    it; neither is asked of it.
    """

    def ask(move: Move) -> bool:
        for table in _TABLES:
            table.clear()
        return move.sounds and bool(rule(move.before, move.after))

    return ask


def _outer(ask: Callable[[Move], bool]) -> Callable[[Move], bool]:
    return lambda move: (move.upper, move.lower) == (S, B) and ask(move)


def _neighbours(ask: Callable[[Move], bool]) -> Callable[[Move], bool]:
    return lambda move: move.lower - move.upper == 1 and ask(move)


def _crossing(move: Move) -> bool:
    return move.before != move.after and bool(checker.voiceCrossing(move.after))


def _spacing(move: Move) -> bool:
    """The upper parts lie within an octave of each other, for music21 all three together."""
    if move.lower == B or _REST in move.after or move.before == move.after:
        return False
    return not possibility.upperPartsWithinLimit((*move.after, None))


_CONTRARY = (Point.CONTRARY_FIFTHS, Point.CONTRARY_OCTAVES)
COMPARISONS: dict[str, Comparison] = {
    "parallel and contrary fifths, VoiceLeadingQuartet": Comparison(
        (FaultKind.FIFTHS, _CONTRARY[0]), _quartet("parallelFifth")
    ),
    "parallel and contrary fifths, figuredBass.checker": Comparison(
        (FaultKind.FIFTHS, _CONTRARY[0]), _consecutive(checker.parallelFifths)
    ),
    "parallel and contrary octaves, VoiceLeadingQuartet": Comparison(
        (FaultKind.OCTAVES, _CONTRARY[1]), _quartet("parallelUnisonOrOctave")
    ),
    "parallel and contrary octaves, figuredBass.checker": Comparison(
        (FaultKind.OCTAVES, _CONTRARY[1]), _consecutive(checker.parallelOctaves)
    ),
    "direct fifths and octaves, VoiceLeadingQuartet": Comparison(
        (Point.DIRECT,),
        _outer(lambda m: _quartet("hiddenFifth")(m) or _quartet("hiddenOctave")(m)),
    ),
    "direct fifths and octaves, figuredBass.checker": Comparison(
        (Point.DIRECT,),
        _outer(
            lambda m: _consecutive(checker.hiddenFifth)(m) or _consecutive(checker.hiddenOctave)(m)
        ),
    ),
    "crossing, figuredBass.checker": Comparison((FaultKind.CROSSING,), _crossing),
    "overlap, VoiceLeadingQuartet": Comparison(
        (Lesson.OVERLAP,), _neighbours(_quartet("voiceOverlap"))
    ),
    "spacing of the upper voices, figuredBass.possibility": Comparison(
        (FaultKind.SPACING,), _spacing
    ),
}

REASONS: dict[str, Callable[[str, Move], bool]] = {
    "both voices leap by octaves": lambda kind, move: (
        kind.startswith("parallel") and not any(moved % 12 for moved in move.moves())
    ),
    "unisons": lambda kind, move: kind.startswith("parallel") and 0 in move.semitones(),
    "the soprano moves by step": lambda kind, move: (
        kind.startswith("direct") and abs(move.moves()[0]) <= 2
    ),
    "no neighbours": lambda kind, move: (
        kind.startswith(("crossing", "spacing")) and move.lower - move.upper > 1
    ),
    "tenor and bass": lambda kind, move: kind.startswith("spacing") and move.lower is B,
    "they cross, and are told of as that": lambda kind, move: (
        kind.startswith("overlap") and min(move.semitones()) < 0
    ),
}


def spelled_rows(name: str, score: Score) -> list[list[Any]] | None:
    """Give the pitches of a chorale as its file spells them, one for each step.

    None where music21's parse and ours don't have the same notes.
    """
    rows = [_row(part, score.steps) for part in corpus.parse(f"bach/{name}").parts]
    chosen = []
    for voice in VOICES:
        same = [row for row in rows if (_numbers(row) == score.pitches[voice]).all()]
        if not same:
            return None
        chosen.append(same[0])
    return chosen


def _row(part: Any, steps: int) -> list[Any]:
    row: list[Any] = [_REST] * steps
    for element in part.flatten().notes:
        start = round(float(element.offset) * STEPS_PER_QUARTER)
        stop = round(float(element.offset + element.quarterLength) * STEPS_PER_QUARTER)
        row[start:stop] = [element.pitches[-1]] * (min(stop, steps) - min(start, steps))
    return row


def _numbers(row: list[Any]) -> NDArray[np.int8]:
    return np.array([REST if p == _REST else int(p.ps) for p in row], dtype=np.int8)


def moves_of(rows: list[list[Any]]) -> Iterator[Move]:
    """Give every pair of voices at every step at which one of them changes."""
    for step in range(1, len(rows[0])):
        for upper, lower in combinations(VOICES, 2):
            before, after = ((rows[upper][k], rows[lower][k]) for k in (step - 1, step))
            if before != after:
                yield Move(step, upper, lower, before, after)


def our_findings(score: Score, kinds: tuple[Kind, ...]) -> Found:
    return {
        (fault.step, upper, lower)
        for fault in check(score, kinds)
        for upper, lower in combinations(fault.voices, 2)
    }


def compare(name: str, counts: dict[str, Counter[str]], shown: list[str]) -> bool:
    """Count the agreeing and differing findings of a chorale; False where its notes differ."""
    score = read_chorale(name)
    rows = spelled_rows(name, score)
    if rows is None:
        return False
    moves = {move.place: move for move in moves_of(rows)}
    for kind, comparison in COMPARISONS.items():
        ours = our_findings(score, comparison.ours) & moves.keys()
        theirs = {place for place, move in moves.items() if comparison.theirs(move)}
        counts[kind]["both"] += len(ours & theirs)
        for side, places in (("ours", ours - theirs), ("theirs", theirs - ours)):
            for place in sorted(places):
                move = moves[place]
                reason = next(
                    (why for why, holds in REASONS.items() if holds(kind, move)), "no reason"
                )
                counts[kind][f"{side} alone: {reason}"] += 1
                if reason == "no reason":
                    shown.append(f"{name} {kind} {side} {score.grid.position(move.step)} {move}")
    return True


def main(names: list[str]) -> None:
    """Print for each kind how many findings agree, and why others don't."""
    counts = {kind: Counter[str]() for kind in COMPARISONS}
    shown: list[str] = []
    compared = left_out = 0
    for name in names:
        try:
            same = compare(name, counts, shown)
        except UserError:  # more or fewer than four voices
            continue
        compared, left_out = compared + same, left_out + (not same)
    print(f"{compared} chorales; {left_out} left out, as music21 reads other notes in them")
    for kind, found in counts.items():
        print(kind)
        for what, number in sorted(found.items()):
            print(f"  {number:6} {what}")
    print(*shown[:60], sep="\n")


if __name__ == "__main__":
    span = slice(*(int(n) for n in sys.argv[1].split(":"))) if len(sys.argv) > 1 else slice(None)
    main(chorale_names()[span])
