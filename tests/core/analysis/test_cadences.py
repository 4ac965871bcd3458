"""Cadences by their kinds, and how they are written behind the chords."""

import numpy as np
import pytest
from hypothesis import given, settings

from musegui.core.analysis.cadences import CadenceKind, find_cadences, with_cadences
from musegui.core.harmony.analysed import analysed_numerals, analysis_remarks
from musegui.core.keys import Key
from musegui.core.marks import ChordMark
from musegui.core.pitch import REST
from musegui.core.score import CADENCE_HERE, Score
from tests.strategies import scores

TONIC, I6, V, V65, IV, VI = (
    (72, 67, 64, 48), (72, 67, 60, 52), (71, 67, 62, 43), (74, 67, 65, 47), (72, 69, 65, 53),
    (72, 64, 60, 45),
)  # fmt: skip
I_THIRD = (76, 67, 60, 48)
MINOR_I, MINOR_IV6, MINOR_V = (69, 64, 60, 57), (74, 69, 65, 53), (71, 68, 64, 52)


def piece(key: Key, *columns: tuple[int, ...]) -> Score:
    """Hold each column for a beat; a phrase ends on the last."""
    pitches = np.array(columns, dtype=np.int8).T.repeat(4, axis=1)
    score = Score.empty(pitches.shape[1], key=key)
    cadences = np.zeros(score.steps, dtype=np.int8)
    cadences[-4] = CADENCE_HERE
    return score.replace(pitches=pitches, cadences=cadences)


@pytest.mark.parametrize(
    ("key", "columns", "kind"),
    [
        (Key(0), (TONIC, IV, V, TONIC), CadenceKind.PERFECT),
        (Key(0), (TONIC, IV, V, I_THIRD), CadenceKind.IMPERFECT),
        (Key(0), (TONIC, IV, V65, TONIC), CadenceKind.IMPERFECT),
        (Key(0), (TONIC, IV, V, I6), CadenceKind.IMPERFECT),
        (Key(0), (TONIC, I6, IV, V), CadenceKind.HALF),
        (Key(0), (V, TONIC, IV, TONIC), CadenceKind.PLAGAL),
        (Key(0, minor=True), (MINOR_I, MINOR_V, MINOR_I, MINOR_IV6, MINOR_V), CadenceKind.PHRYGIAN),
    ],
)
def test_each_kind_is_told(
    key: Key, columns: tuple[tuple[int, ...], ...], kind: CadenceKind
) -> None:
    found = find_cadences(piece(key, *columns))
    assert found[-1].kind is kind
    assert found[-1].step == 4 * len(columns) - 4


def test_a_deceptive_cadence_goes_on() -> None:
    score = piece(Key(0), TONIC, IV, V, VI, IV, V, TONIC)
    cadences = score.cadences.copy()
    cadences[12] = CADENCE_HERE
    found = find_cadences(score.replace(cadences=cadences))
    assert [cadence.kind for cadence in found] == [CadenceKind.DECEPTIVE, CadenceKind.PERFECT]


def test_a_suspension_may_resolve_and_the_end_needs_no_mark() -> None:
    score = piece(Key(0), TONIC, IV, V, (72, 67, 65, 48), TONIC).replace(
        cadences=np.full(20, -1, dtype=np.int8)
    )
    assert [cadence.kind for cadence in find_cadences(score)] == [CadenceKind.PERFECT]


def test_kinds_stand_behind_the_names_and_are_told_in_words() -> None:
    score = piece(Key(0), TONIC, IV, V, TONIC)
    assert analysed_numerals(score)[-1] == ChordMark(12, "I (PAC)")
    assert ChordMark(12, "perfect authentic cadence in C major") in analysis_remarks(score)
    assert with_cadences([ChordMark(0, "I")], find_cadences(score))[-1] == ChordMark(12, "(PAC)")


def test_nothing_and_one_chord_have_no_cadence() -> None:
    assert find_cadences(Score.empty(0)) == find_cadences(Score.empty(16)) == ()
    assert find_cadences(piece(Key(0), TONIC)) == ()


@given(scores())
@settings(max_examples=30, deadline=None)
def test_any_score_can_be_read(score: Score) -> None:
    steps = [cadence.step for cadence in find_cadences(score)]
    assert steps == sorted(set(steps))
    assert all(0 <= mark.step < score.steps for mark in analysis_remarks(score))
    assert all(mark.text for mark in analysed_numerals(score))


def test_long_chromatic_and_thin_pieces_can_be_read() -> None:
    """Five hundred bars of every semitone, one voice alone, and rests within."""
    steps = 16 * 500
    line = 60 + np.arange(steps // 2).repeat(2) % 12
    nonsense = np.stack([line + 12, line + 7, line, line - 11]).astype(np.int8)
    score = Score.empty(steps)
    assert analysed_numerals(score.replace(pitches=nonsense))
    alone = np.full((4, 64), REST, dtype=np.int8)
    alone[3, 8:40] = 48
    thin = Score.empty(64).replace(pitches=alone)
    assert [mark.step for mark in analysed_numerals(thin)] == [8]
    assert analysis_remarks(thin) == ()
