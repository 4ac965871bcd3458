"""The rules, each on an example that breaks it, and what stands beside them."""

from __future__ import annotations

import numpy as np
import pytest

from musegui.core.keys import Key
from musegui.core.score import Score
from musegui.core.theory.cures import fault_cells
from musegui.core.theory.faults import FaultKind, Kind, describe_fault, find_faults
from musegui.core.theory.rules import CHECKED, RULES, Severity, check
from musegui.core.theory.textbook import Lesson
from musegui.core.theory.voice_leading import Point
from musegui.core.voices import VOICES, Voice

S, A, T, B = VOICES


def chorale(soprano: str, alto: str, tenor: str, bass: str, key: Key | None = None) -> Score:
    """Voices as MIDI numbers, a beat each; ``72/2`` lasts two sixteenths."""
    words = [[w.partition("/") for w in line.split()] for line in (soprano, alto, tenor, bass)]
    rows = [[int(pitch) for pitch, _, n in line for _ in range(int(n or 4))] for line in words]
    pitches = np.array(rows, dtype=np.int8)
    return Score.empty(pitches.shape[1], key=key).replace(pitches=pitches)


EXAMPLES: dict[Kind, tuple[Score, int, tuple[Voice, ...]]] = {
    FaultKind.FIFTHS: (chorale("72 74", "67 69", "64 65", "48 50"), 4, (A, B)),
    FaultKind.OCTAVES: (chorale("72 74", "67 65", "64 57", "48 50"), 4, (S, B)),
    FaultKind.CROSSING: (chorale("64", "67", "60", "48"), 0, (S, A)),
    FaultKind.SPACING: (chorale("76", "60", "55", "48"), 0, (S, A)),
    FaultKind.COMPASS: (chorale("84", "74", "67", "60"), 0, (S,)),
    FaultKind.LEAP: (chorale("60 76", "60 72", "55 67", "48 48"), 4, (S,)),
    Point.DIRECT: (chorale("67 72", "62 64", "59 55", "45 48"), 4, (S, B)),
    Point.CONTRARY_OCTAVES: (chorale("67 72", "64 67", "60 64", "55 48"), 4, (S, B)),
    Point.CONTRARY_FIFTHS: (chorale("67 74", "64 65", "64 62", "48 43"), 4, (S, B)),
    Point.BEAT_OCTAVES: (chorale("72/2 74/2 76", "67 67", "64 60", "48 52"), 4, (S, B)),
    Point.BEAT_FIFTHS: (chorale("67/2 69/2 71", "64 67", "60 55", "48 52"), 4, (S, B)),
    Lesson.UNEQUAL_FIFTHS: (chorale("71 72", "65 67", "59 60", "55 52"), 4, (A, T)),
    Lesson.OVERLAP: (chorale("67 72", "64 69", "60 60", "48 53"), 4, (S, A)),
    Lesson.WIDE_LEAPS: (chorale("64 72 74", "60 69 71", "55 60 62", "48 53 55"), 4, (A,)),
    Point.SEVENTH_LEAPS: (chorale("62 72", "59 64", "55 55", "43 48"), 4, (S,)),
    Point.AUGMENTED: (
        chorale("69 65 68 69", "64 62 64 64", "60 57 59 60", "57 50 52 57", Key(0, True)),
        8, (S,),
    ),
    Lesson.AUGMENTED_LEAPS: (chorale("65 71 72", "62 62 64", "57 55 55", "50 55 48"), 4, (S,)),
    Lesson.DIMINISHED_LEAPS: (
        chorale("72 66 64", "69 62 60", "62 57 55", "54 50 48", Key(1)), 4, (S,),
    ),
    Point.LEADING: (chorale("71 67", "67 64", "62 60", "55 48"), 0, (S,)),
    Point.DOUBLED_LEADING: (chorale("71 72", "67 64", "59 60", "55 48"), 3, (S, T)),
    Point.SEVENTHS: (chorale("65 72", "62 64", "59 60", "55 48"), 0, (S,)),
    Point.DISSONANCES: (chorale("72 74 67", "67 60 64", "64 64 60", "48 48 48"), 4, (S, A)),
    Lesson.STRANGE_NOTES: (chorale("72 76/2 74/2 67", "67 67 67", "64 60 60", "48 48 52"), 6, (S,)),
    Point.CROSS_RELATIONS: (chorale("72 74", "65 66", "69 69", "53 50"), 4, (A, B)),
    Lesson.AT_ONCE: (chorale("67 69 67", "64 66 64", "60 60 60", "48 53 48"), 4, (A, B)),
    Point.INCOMPLETE: (chorale("72", "67", "60", "48"), 0, (S, A, T, B)),
    Lesson.SIX_FOUR: (chorale("72", "64", "60", "43"), 0, (S, A, T, B)),
}  # fmt: skip


@pytest.mark.parametrize("kind", RULES, ids=str)
def test_an_example_breaks_its_rule(kind: Kind) -> None:
    score, step, voices = EXAMPLES[kind]
    found = [fault for fault in check(score, {kind}) if fault.step == step]
    assert any(set(fault.voices) >= set(voices) for fault in found), check(score, {kind})


def test_every_rule_has_a_row_and_an_example() -> None:
    assert set(RULES) == set(EXAMPLES)
    unlisted = {Point.ODD_CHANGES, Point.LONE_SIXTEENTHS, Point.SYNCOPATIONS}
    assert set(RULES) == {*FaultKind, *Point, *Lesson} - unlisted


def test_a_rule_that_bach_breaks_one_time_in_ten_is_off() -> None:
    assert {kind for kind, rule in RULES.items() if rule.bach > 100} == set(RULES) - CHECKED


@pytest.mark.parametrize("kind", RULES, ids=str)
def test_rows_are_whole_sentences(kind: Kind) -> None:
    rule = RULES[kind]
    for text in (rule.explanation, rule.cure):
        assert text[0].isupper()
        assert text.endswith(".")
    assert rule.source
    assert rule.severity in Severity


def test_a_clean_cadence_has_no_fault() -> None:
    score = chorale("72 72 71 72", "67 69 67 67", "64 65 62 64", "48 53 55 48")
    assert check(score, set(RULES)) == []


def test_faults_are_in_order_and_can_be_described() -> None:
    score = chorale("72 74 76", "67 69 71", "64 65 67", "48 50 52")
    faults = check(score)
    assert [fault.step for fault in faults] == sorted(fault.step for fault in faults)
    assert set(find_faults(score)) <= set(faults)
    assert all(describe_fault(score, fault) for fault in faults)


def test_the_cells_of_a_fault_are_its_two_notes() -> None:
    score, _, _ = EXAMPLES[FaultKind.FIFTHS]
    [fault] = check(score, {FaultKind.FIFTHS})
    cells = fault_cells(score, fault)
    assert cells[[A, B]].all()
    assert not cells[[S, T]].any()
