"""Which notes make a fault, and which of them a fill may change."""

from __future__ import annotations

import numpy as np
import pytest

from musegui.core.score import Score
from musegui.core.theory.cures import (
    curable_cells,
    explain_fault,
    fault_cells,
    fault_notes,
    faults_within,
    is_locked,
)
from musegui.core.theory.faults import Fault, FaultKind, Kind
from musegui.core.theory.rules import CHECKED, RULES, Severity, check
from musegui.core.theory.textbook import Lesson
from musegui.core.theory.voice_leading import Point
from musegui.core.voices import VOICES, Voice
from tests.core.theory.test_rules import EXAMPLES, chorale

S, A, T, B = VOICES


def example(kind: Kind) -> tuple[Score, Fault]:
    score, step, voices = EXAMPLES[kind]
    found = [fault for fault in check(score, {kind}) if fault.step == step]
    return score, next(fault for fault in found if set(fault.voices) >= set(voices))


def locked(score: Score, *voices: Voice) -> Score:
    locks = np.zeros(score.locks.shape, dtype=bool)
    locks[list(voices)] = True
    return score.replace(locks=locks)


@pytest.mark.parametrize("kind", RULES, ids=str)
def test_a_fault_whose_other_notes_are_free_can_be_cured(kind: Kind) -> None:
    """Whichever voice of a fault is the user's own, another one that takes part may move."""
    score, fault = example(kind)
    together = len(fault.voices) > 1 or RULES[kind].chord
    for voice in fault.voices:
        mine = locked(score, voice)
        cells = curable_cells(mine, [fault])
        assert not cells[voice].any()
        assert cells.any() == together, kind
        assert is_locked(mine, fault) != together
        text = explain_fault(mine, fault)
        assert ("a fix changes" in text) == together
        assert ("your own" in text) != together


@pytest.mark.parametrize("kind", RULES, ids=str)
def test_where_all_is_locked_every_fault_is_the_user_s_own(kind: Kind) -> None:
    score, fault = example(kind)
    mine = locked(score, *VOICES)
    assert is_locked(mine, fault)
    text = explain_fault(mine, fault)
    assert "These notes are your own" in text
    assert RULES[kind].cure in text
    assert "Shift+L" in text


@pytest.mark.parametrize(
    ("kind", "notes"),
    [
        (FaultKind.FIFTHS, [(A, 69), (B, 50)]),
        (Lesson.OVERLAP, [(S, 67), (A, 69)]),  # beyond the note that the soprano has left
        (Point.CROSS_RELATIONS, [(A, 66), (B, 53)]),  # F sharp after the F in the bass
        (FaultKind.CROSSING, [(S, 64), (A, 67)]),
        (Point.SEVENTHS, [(S, 65)]),
    ],
)
def test_the_notes_in_which_a_fault_is_heard(kind: Kind, notes: list[tuple[Voice, int]]) -> None:
    score, fault = example(kind)
    assert [(note.voice, note.pitch) for note in fault_notes(score, fault)] == notes


def test_the_resolution_of_a_seventh_takes_part_however_often_the_seventh_is_struck() -> None:
    score = chorale("64 65 65 72", "60 62 62 64", "55 59 59 60", "48 55 55 48")
    score = score.replace(onsets=np.tile([True, False, False, False], (4, 4)))
    [fault] = check(score, {Point.SEVENTHS})
    cells = fault_cells(score, fault)
    assert cells[S].tolist() == [False] * 4 + [True] * 12
    assert not cells[A:].any()


def test_notes_between_beats_take_part_in_what_they_do_not_hide() -> None:
    score, fault = example(Point.BEAT_OCTAVES)
    assert fault_cells(score, fault)[[S, B]].all()


def test_a_fault_of_the_moment_leaves_the_notes_round_it_alone() -> None:
    score = chorale("72 64 72", "67 67 67", "60 60 60", "48 48 48")
    [fault] = check(score, {FaultKind.CROSSING})
    assert fault_cells(score, fault)[S].tolist() == [False] * 4 + [True] * 4 + [False] * 4


def test_two_pairs_of_voices_at_once_are_two_faults() -> None:
    score = chorale("67 74", "64 69", "60 55", "57 50")
    found = check(score, {Point.CONTRARY_FIFTHS})
    assert [fault.voices for fault in found] == [(S, T), (A, B)]


@pytest.mark.parametrize("kind", RULES, ids=str)
def test_what_is_counted_is_what_is_marked_without_style(kind: Kind) -> None:
    score, _ = example(kind)
    marked = [f for f in check(score) if RULES[f.kind].severity is not Severity.STYLE]
    everywhere = score.pitches >= 0
    assert faults_within(score, everywhere) == len(marked)
    assert faults_within(score, ~everywhere) == 0
    counts = kind in CHECKED and RULES[kind].severity is not Severity.STYLE
    assert not counts or faults_within(score, everywhere)
