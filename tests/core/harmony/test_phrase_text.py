"""Chords of a whole phrase, typed as one text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.harmony.phrase_text import write_phrase
from musegui.core.keys import Key
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange
from tests.strategies import scores

EMPTY = Score.empty(64, key=Key(0))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I | ii65 V | I", [(0, "I"), (16, "ii65"), (24, "V"), (32, "I")]),
        ("| C G7 | Am |", [(0, "C"), (8, "G7"), (16, "Am")]),
        ("I vi ii V", [(0, "I"), (4, "vi"), (8, "ii"), (12, "V")]),
        ("I IV V", [(0, "I"), (8, "IV"), (12, "V")]),
        ("I - V - || I", [(0, "I"), (8, "V"), (32, "I")]),
        ("I\nV", [(0, "I"), (16, "V")]),
        ("", []),
    ],
)
def test_a_text_becomes_chords(text: str, expected: list[tuple[int, str]]) -> None:
    made = write_phrase(EMPTY, 0, text)
    assert list(made.score.chords) == expected
    assert (made.chords, made.problems) == (len(expected), ())


def test_it_begins_with_the_bar_at_the_cursor_and_replaces_what_stood_there() -> None:
    before = write_phrase(EMPTY, 0, "I | I V | vi").score
    made = write_phrase(before, 22, "IV")
    assert list(made.score.chords) == [(0, "I"), (16, "IV"), (32, "vi")]


def test_what_cannot_be_read_or_has_no_place_is_told() -> None:
    made = write_phrase(EMPTY, 48, "I XX V ii IV | I")
    assert list(made.score.chords) == [(48, "I"), (56, "V"), (60, "ii")]
    assert len(made.problems) == 3
    assert "2 bars" in made.problems[0]
    assert made.problems[1] == "Bar 4 has 5 chords, but only 4 beats."
    assert "'XX'" in made.problems[2]


def test_shares_follow_the_time_signature() -> None:
    score = Score.empty(24, meters=(MeterChange(0, 3, 4),))
    assert list(write_phrase(score, 0, "I V | I").score.chords) == [(0, "I"), (8, "V"), (12, "I")]


@given(scores(), st.text(alphabet="IViv| CGm7#b\n-x6%", max_size=40))
def test_any_text_is_read_or_told(score: Score, text: str) -> None:
    made = write_phrase(score, score.steps // 2, text)
    assert made.chords >= 0
    assert all(problem.endswith((".", "?")) for problem in made.problems)
