"""Answers, marked."""

from __future__ import annotations

from musegui.core.exercise.marking import assess, open_beats, points_lost
from musegui.core.marks import Exercise, ExerciseKind
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.theory.faults import FaultKind
from musegui.core.theory.rules import check
from musegui.core.voices import Voice
from tests.chords import chord_piece


def test_faults_of_the_given_voice_alone_cost_nothing() -> None:
    leaping = chord_piece((84, 67, 64, 48), (60, 67, 64, 48))
    own = [fault for fault in check(leaping) if fault.voices == (Voice.SOPRANO,)]
    assert own
    for kind, told in ((None, True), (ExerciseKind.SOPRANO, False), (ExerciseKind.BASS, True)):
        answer = leaping.replace(exercise=kind and Exercise(kind))
        found = assess(answer)
        assert (set(own) <= set(found.faults)) is told
        assert found.points == sum(map(points_lost, found.faults))


def test_parallels_cost_most_and_only_chosen_rules_are_checked() -> None:
    wrong = chord_piece((72, 67, 64, 48), (74, 69, 65, 50))
    found = assess(wrong, {FaultKind.FIFTHS, FaultKind.OCTAVES})
    assert [fault.kind for fault in found.faults] == [FaultKind.FIFTHS, FaultKind.OCTAVES]
    assert found.points == 6
    assert assess(wrong, ()).points == 0


def test_beats_count_as_open_until_all_who_sing_have_written_them() -> None:
    piece = chord_piece(*[(72, 67, 64, 48)] * 8)
    upbeat = piece.replace(pickup_steps=2)
    pitches = upbeat.pitches.copy()
    pitches[Voice.TENOR, 1] = OPEN
    pitches[Voice.ALTO, 7:11] = OPEN
    assert open_beats(upbeat.replace(pitches=pitches)) == [(0, 2), (6, 10), (10, 14)]
    assert open_beats(Score.empty(0)) == []
