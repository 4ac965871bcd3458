"""Figured bass: what figures mean, and which a piece would have."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from musegui.core.editing.edits import paint_notes
from musegui.core.harmony.chord_track import read_chord_track
from musegui.core.harmony.figured_bass import (
    FigureError,
    figured_chord,
    figures_of,
    parse_figures,
    read_figures,
    set_figures,
)
from musegui.core.keys import Key
from musegui.core.marks import FigureMark
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import Voice
from tests.strategies import scores

C, D, E, F, G, A, B = 0, 2, 4, 5, 7, 9, 11
FIFTHS = {C: 0, D: 2, E: 4, F: -1, G: 1, A: 3, B: 5}


@pytest.mark.parametrize(
    ("text", "bass", "key", "classes"),
    [
        ("", C, Key(0), {C, E, G}),
        ("6", E, Key(0), {C, E, G}),
        ("6/4", G, Key(0), {C, E, G}),
        ("7", G, Key(0), {G, B, D, F}),
        ("65", B, Key(0), {G, B, D, F}),
        ("43", D, Key(0), {G, B, D, F}),
        ("42", F, Key(0), {G, B, D, F}),
        ("2", F, Key(0), {G, B, D, F}),
        ("#", E, Key(0, True), {E, 8, B}),
        ("♯", E, Key(0, True), {E, 8, B}),
        ("7#", E, Key(0, True), {E, 8, B, D}),
        ("b7", C, Key(0), {C, E, G, 10}),
        ("", D, Key(-1), {D, F, A}),
        ("n6", D, Key(-2), {D, F, B}),
        ("9", C, Key(0), {C, D, E, G}),
    ],
)
def test_figures_mean_a_chord(text: str, bass: int, key: Key, classes: set[int]) -> None:
    [group] = parse_figures(text)
    chord = figured_chord(group, 48 + bass, FIFTHS[bass], key)
    assert set(chord.pitch_classes) == classes
    assert chord.bass == bass


def test_figures_in_a_row_follow_each_other() -> None:
    score = paint_notes(Score.empty(16, key=Key(0)), [Note(Voice.BASS, 0, 8, 55)])
    chords, problems = read_figures(set_figures(score, 0, "4 3"))
    assert problems == []
    assert [set(chord.pitch_classes) for chord in (chords[0], chords[3], chords[4])] == [
        {G, C, D}, {G, C, D}, {G, B, D},
    ]  # fmt: skip
    assert chords[8] is None


@pytest.mark.parametrize("text", ["x", "66", "10", "1", "6 x", "##"])
def test_what_is_no_figure_is_told(text: str) -> None:
    with pytest.raises(FigureError, match=r"\.$"):
        parse_figures(text)


def test_a_problem_says_where_it_is() -> None:
    score = paint_notes(Score.empty(32), [Note(Voice.BASS, 0, 16, 48)])
    score = set_figures(set_figures(score, 4, "kazoo"), 20, "6")
    _, problems = read_chord_track(score)
    assert [problem.partition(":")[0] for problem in problems] == [
        "At bar 1 beat 2", "At bar 2 beat 2",
    ]  # fmt: skip


def test_a_bass_note_without_figures_asks_for_a_triad_where_others_have_some() -> None:
    notes = [Note(Voice.BASS, 0, 4, 48), Note(Voice.BASS, 4, 4, 52)]
    score = paint_notes(Score.empty(8, key=Key(0)), notes)
    assert read_figures(score)[0] == [None] * 8
    chords, _ = read_figures(set_figures(score, 4, "6"))
    assert set(chords[0].pitch_classes) == set(chords[4].pitch_classes) == {C, E, G}


def test_a_cadence_has_the_figures_that_students_write() -> None:
    chords = [
        (72, 67, 64, 48),
        (72, 69, 65, 57),
        (72, 67, 64, 55),
        (71, 67, 65, 55),
        (72, 67, 64, 48),
    ]
    pitches = np.repeat(np.array(chords, dtype=np.int8).T, 4, axis=1)
    onsets = np.zeros(pitches.shape, dtype=bool)
    onsets[:, ::4] = True
    score = Score.empty(20, key=Key(0)).replace(pitches=pitches, onsets=onsets)
    assert figures_of(score) == (FigureMark(4, "6"), FigureMark(8, "64"), FigureMark(12, "7"))


@given(scores())
def test_the_figures_of_a_piece_ask_for_what_it_has(score: Score) -> None:
    marked = score.replace(figures=figures_of(score))
    _, problems = read_figures(marked)
    assert problems == []
