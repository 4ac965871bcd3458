"""Edits of how loud notes are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.editing.dynamics import (
    as_dynamics_say,
    louder_by,
    moved_mark,
    next_dynamic,
    replace_marks,
    swept,
    with_dynamic,
    with_hairpin,
    with_velocities,
    without_marks,
)
from musegui.core.editing.edits import paint_notes
from musegui.core.loudness import sounding_velocities
from musegui.core.marks import Dynamic, Hairpin
from musegui.core.notes import Note, voice_notes
from musegui.core.score import UNSAID, Score
from musegui.core.voices import VOICES, Voice

S, A, B = Voice.SOPRANO, Voice.ALTO, Voice.BASS
LINE = [Note(S, start, 4, 60 + start) for start in range(0, 32, 4)]
ALTO = [Note(A, start, 4, 50) for start in range(0, 32, 4)]
SCORE = paint_notes(Score.empty(32), [*LINE, *ALTO])


def said(score: Score, voice: Voice = S) -> list[int]:
    return score.velocities[voice, ::4].tolist()


def test_velocities_are_said_bounded_and_taken_back() -> None:
    score = with_velocities(SCORE, {(S, 0): 300, (S, 4): -3, (S, 8): 64})
    assert said(score)[:4] == [127, 1, 64, UNSAID]
    assert with_velocities(score, {(S, 0): UNSAID, (S, 4): 0, (S, 8): 0}) == SCORE


@given(st.lists(st.integers(1, 127), min_size=8, max_size=8), st.integers(-200, 200))
def test_notes_get_louder_together(velocities: list[int], by: int) -> None:
    score = with_velocities(SCORE, {(S, 4 * i): v for i, v in enumerate(velocities)})
    made = said(louder_by(score, voice_notes(score, S), by))
    assert {new - old for new, old in zip(made, velocities, strict=True)} == {
        max(min(by, 127 - max(velocities)), 1 - min(velocities))
    }
    assert said(louder_by(score, [], by)) == velocities


def test_louder_starts_from_what_sounds() -> None:
    score = with_dynamic(SCORE, [S], 0, "p")
    assert said(louder_by(score, LINE[:2], 5))[:3] == [54, 54, UNSAID]


def test_a_line_is_swept_in_either_direction() -> None:
    for ends in (((0.0, 20.0), (16.0, 100.0)), ((16.0, 100.0), (0.0, 20.0))):
        assert said(swept(SCORE, LINE[:5], *ends))[:6] == [20, 40, 60, 80, 100, UNSAID]
    assert said(swept(SCORE, LINE[:1], (1.0, -9.0), (1.0, -9.0)))[0] == 1
    assert said(swept(SCORE, LINE[:2], (2.0, 30.0), (3.0, 300.0)))[:2] == [30, 127]


def test_notes_follow_the_dynamics_again() -> None:
    score = with_velocities(SCORE, {(S, 0): 100, (S, 4): 100})
    assert said(as_dynamics_say(score, LINE[:1]))[:2] == [UNSAID, 100]


def test_a_dynamic_governs_up_to_the_next_one() -> None:
    score = with_velocities(SCORE, {(v, step): 99 for v in (S, A) for step in range(0, 32, 4)})
    score = with_dynamic(with_dynamic(score, [S], 16, "f"), [S], 8, "p")
    assert said(score) == [99, 99, 0, 0, 0, 0, 0, 0]
    assert said(score, A) == [99] * 8
    assert score.dynamics == (Dynamic(8, S, "p"), Dynamic(16, S, "f"))
    louder_again = with_velocities(score, {(S, 12): 70, (S, 20): 71})
    changed = with_dynamic(louder_again, VOICES, 8, "mf")
    assert said(changed) == [99, 99, 0, 0, 0, 71, 0, 0]
    assert said(changed, A) == [99, 99, 0, 0, 0, 0, 0, 0]
    assert [m.level for m in changed.dynamics if m.voice == S] == ["mf", "f"]


def test_an_accent_governs_its_own_note() -> None:
    score = with_velocities(SCORE, {(S, step): 50 for step in range(0, 32, 4)})
    assert said(with_dynamic(score, [S], 8, "sf")) == [50, 50, 0, 50, 50, 50, 50, 50]


def test_a_hairpin_governs_what_lies_under_it() -> None:
    score = with_velocities(SCORE, {(S, step): 50 for step in range(0, 32, 4)})
    made = with_hairpin(score, [S], 8, 20, True)
    assert said(made) == [50, 50, 0, 0, 0, 50, 50, 50]
    assert made.hairpins == (Hairpin(8, S, 20, True),)
    assert sounding_velocities(made)[S, 16] > sounding_velocities(made)[S, 8]


def test_marks_go_move_and_change() -> None:
    pin = Hairpin(8, S, 20, True)
    score = with_dynamic(with_hairpin(SCORE, [S], 8, 20, True), [S, A], 4, "p")
    assert without_marks(score, [pin]).hairpins == ()
    assert without_marks(score, score.dynamics) == with_hairpin(SCORE, [S], 8, 20, True)
    moved = replace_marks(score, score.dynamics[:1], [Dynamic(12, S, "p")])
    assert moved.dynamics == (Dynamic(4, A, "p"), Dynamic(12, S, "p"))
    assert next_dynamic(moved, S, 4) == 12
    assert next_dynamic(moved, B, 4) == 32


@pytest.mark.parametrize(
    ("by", "dynamic", "pin"), [(3, 7, (11, 23)), (-99, 0, (0, 12)), (99, 31, (20, 32))]
)
def test_marks_stay_in_the_score(by: int, dynamic: int, pin: tuple[int, int]) -> None:
    assert moved_mark(Dynamic(4, S, "p"), by, 32) == Dynamic(dynamic, S, "p")
    assert moved_mark(Hairpin(8, S, 20, True), by, 32) == Hairpin(pin[0], S, pin[1], True)
