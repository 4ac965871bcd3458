"""Exercises: made of a piece, and held against edits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from musegui.core.editing.edits import delete_steps, erase_cells, paint_notes, rest_cells, set_locks
from musegui.core.exercise.exercises import (
    ExerciseError,
    given_voice,
    keep_given,
    make_exercise,
    phrase_spans,
)
from musegui.core.exercise.marking import assess, open_beats
from musegui.core.harmony.chord_track import read_chord_track
from musegui.core.keys import Key
from musegui.core.marks import ChordMark, Exercise, ExerciseKind, FigureMark
from musegui.core.notes import Note
from musegui.core.pitch import OPEN, REST
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.voices import Voice
from tests.chords import chord_piece
from tests.strategies import scores

OF_A_VOICE = [kind for kind in ExerciseKind if kind is not ExerciseKind.NUMERALS]


CADENCE = chord_piece(
    (72, 67, 64, 48), (72, 69, 65, 53), (71, 67, 62, 55), (72, 67, 64, 48), (72, 67, 64, 52),
    (74, 67, 62, 47), (72, 67, 64, 48), (72, 67, 64, 48), key=Key(0),
)  # fmt: skip


@pytest.mark.parametrize("kind", OF_A_VOICE)
def test_the_given_voice_stays_locked_and_all_else_is_open(kind: ExerciseKind) -> None:
    task = make_exercise(CADENCE, kind)
    voice = given_voice(task.exercise)
    assert voice is not None
    assert (task.pitches[voice] == CADENCE.pitches[voice]).all()
    assert (task.onsets[voice] == CADENCE.onsets[voice]).all()
    assert task.locks[voice].all()
    others = [other for other in Voice if other is not voice]
    assert (task.pitches[others] == OPEN).all()
    assert not task.locks[others].any()
    assert len(open_beats(task)) == 8


def test_what_is_given_besides_is_only_what_the_kind_says() -> None:
    asked = CADENCE.replace(chords=(ChordMark(0, "C"),), figures=(FigureMark(0, "6"),))
    marks = {
        kind: (bool(made.chords), bool(made.figures))
        for kind in ExerciseKind
        for made in [make_exercise(asked, kind)]
    }
    assert marks == {
        ExerciseKind.SOPRANO: (False, False),
        ExerciseKind.BASS: (False, False),
        ExerciseKind.FIGURED_BASS: (False, True),
        ExerciseKind.NUMERALS: (True, False),
    }
    assert make_exercise(asked, ExerciseKind.FIGURED_BASS).figures == asked.figures
    assert make_exercise(CADENCE, ExerciseKind.FIGURED_BASS).figures == (
        FigureMark(16, "6"), FigureMark(20, "6"),
    )  # fmt: skip


def test_numerals_ask_for_the_chords_of_the_piece_in_every_bar() -> None:
    held = chord_piece(*[(72, 67, 64, 48)] * 8, (71, 67, 62, 55), key=Key(0))
    assert [tuple(mark) for mark in make_exercise(held, ExerciseKind.NUMERALS).chords] == [
        (0, "I"), (16, "I"), (32, "V"),
    ]  # fmt: skip
    task = make_exercise(CADENCE, ExerciseKind.NUMERALS)
    chords, problems = read_chord_track(task)
    assert not problems
    for step, chord in enumerate(chords):
        assert chord is not None
        assert set(chord.pitch_classes) >= set((CADENCE.pitches[:, step] % 12).tolist())


@pytest.mark.parametrize("kind", list(ExerciseKind))
def test_a_piece_without_what_is_to_be_given_makes_no_exercise(kind: ExerciseKind) -> None:
    for score in (Score.empty(32), Score.empty(0)):
        with pytest.raises(ExerciseError):
            make_exercise(score, kind)


def test_the_task_says_what_is_missing_in_the_words_of_the_ensemble() -> None:
    def task(kind: ExerciseKind, score: Score = CADENCE) -> str:
        exercise = make_exercise(score, kind).exercise
        assert exercise is not None
        return exercise.task

    assert task(ExerciseKind.BASS) == "Write soprano, alto and tenor to the given bass."
    assert task(ExerciseKind.NUMERALS).startswith("Write soprano, alto, tenor and bass to the")
    strings = CADENCE.replace(ensemble="strings")
    assert "violin" in task(ExerciseKind.BASS, strings)
    made = make_exercise(CADENCE, ExerciseKind.BASS, " Use suspensions. ")
    assert made.exercise == Exercise(ExerciseKind.BASS, "Use suspensions.")


@given(scores())
def test_any_piece_makes_an_exercise_or_says_why_not(score: Score) -> None:
    for kind in ExerciseKind:
        try:
            task = make_exercise(score, kind)
        except ExerciseError:
            continue
        assert task.steps == score.steps
        assert keep_given(task, task) is task
        assess(task)


@pytest.mark.parametrize("kind", OF_A_VOICE)
def test_no_edit_of_notes_changes_the_given_voice(kind: ExerciseKind) -> None:
    task = make_exercise(CADENCE, kind)
    voice = given_voice(task.exercise)
    assert voice is not None
    everything = np.ones_like(task.locks)
    other = Voice.ALTO
    edits = [
        erase_cells(task, everything), rest_cells(task, everything),
        set_locks(task, everything, False), paint_notes(task, [Note(voice, 2, 3, 60)]),
        paint_notes(task, [Note(voice, 2, 3, 60), Note(other, 0, 4, 67)]),
    ]  # fmt: skip
    for edited in edits:
        kept = keep_given(task, edited)
        for name in ("pitches", "onsets", "locks", "spellings"):
            assert (getattr(kept, name)[voice] == getattr(task, name)[voice]).all()
            assert (getattr(kept, name)[other] == getattr(edited, name)[other]).all()


def test_what_concerns_the_whole_piece_or_ends_the_exercise_may_change_it() -> None:
    task = make_exercise(CADENCE, ExerciseKind.BASS)
    silent = task.replace(pitches=np.full_like(task.pitches, REST))
    for edited in (
        delete_steps(task, 0, 16), silent.replace(exercise=None), silent.replace(key=Key(2)),
    ):  # fmt: skip
        assert keep_given(task, edited) is edited
    assert keep_given(CADENCE, silent.replace(exercise=None)) == silent.replace(exercise=None)


def test_given_figures_and_chords_are_kept_too() -> None:
    figured = make_exercise(CADENCE, ExerciseKind.FIGURED_BASS)
    assert keep_given(figured, figured.replace(figures=())) == figured
    numerals = make_exercise(CADENCE, ExerciseKind.NUMERALS)
    assert keep_given(numerals, numerals.replace(chords=())) == numerals
    plain = make_exercise(CADENCE, ExerciseKind.BASS)
    asked = plain.replace(chords=(ChordMark(0, "C"),))
    assert keep_given(plain, asked) is asked


def test_phrases_end_with_the_notes_that_are_marked() -> None:
    cadences = np.zeros(32, dtype=np.int8)
    cadences[12] = cadences[28] = CADENCE_HERE
    assert phrase_spans(CADENCE.replace(cadences=cadences)) == [(0, 16), (16, 32)]
    assert phrase_spans(CADENCE) == [(0, 32)]
