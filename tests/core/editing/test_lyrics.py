"""Words: laid out from a text and back, typed at a note, given to a note."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.editing.edits import paint_notes
from musegui.core.editing.lyrics import (
    lay_out,
    next_note,
    previous_note,
    sung_verses,
    syllable_at,
    syllables_of,
    verse_text,
    verses_of,
    with_ending_before,
    with_syllable,
)
from musegui.core.marks import Ending, Syllable
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import Voice

S, A = Voice.SOPRANO, Voice.ALTO
WORD, HYPHEN, MELISMA = Ending.WORD, Ending.HYPHEN, Ending.MELISMA


def line(voice: Voice, *spans: tuple[int, int], steps: int = 64) -> Score:
    return with_line(Score.empty(steps), voice, *spans)


def with_line(score: Score, voice: Voice, *spans: tuple[int, int]) -> Score:
    pitch = 72 - 5 * voice
    notes = [Note(voice, a, b - a, pitch + i % 2) for i, (a, b) in enumerate(spans)]
    return paint_notes(score, notes)


def quarters(voice: Voice, count: int) -> Score:
    return line(voice, *((4 * i, 4 * i + 4) for i in range(count)))


def words(score: Score, voice: Voice, verse: int = 1) -> list[tuple[int, str]]:
    return [
        (lyric.step, lyric.syllable.text + lyric.syllable.ending)
        for lyric in score.lyrics
        if lyric.voice == voice and lyric.syllable.verse == verse
    ]


def sung(text: str) -> list[str]:
    return ["." if s is None else s.text + s.ending for s in syllables_of(text, 1)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("glo-ri-a Lord", ["glo-", "ri-", "a", "Lord"]),
        ("glo - ri - a, Lord", ["glo-", "ri-", "a,", "Lord"]),
        ("glo -- ri-- a", ["glo-", "ri-", "a"]),
        ("A_men", ["A-", ".", "men"]),
        ("A-__men", ["A-", ".", ".", "men"]),
        ("A __ men", ["A_", ".", ".", "men"]),
        ("men_ so", ["men_", ".", "so"]),
        ("a * b", ["a", ".", "b"]),
        ("Gloire ! à « toi »", ["Gloire\u00a0!", "à", "«toi\u00a0»"]),
        ("Lord – my", ["Lord\u00a0–", "my"]),
        ("quia~est well\u2011being", ["quia\u00a0est", "well-being"]),
        ("שָׁלוֹם עֲלֵיכֶם", ["שָׁלוֹם", "עֲלֵיכֶם"]),
        ("きしゃ。天", ["き", "しゃ。", "天"]),
        ("", []),
        (" - _ ", ["."]),
        ("...", ["..."]),
    ],
)
def test_a_text_is_cut_as_its_signs_say(text: str, expected: list[str]) -> None:
    assert sung(text) == expected


def test_words_are_hyphenated_but_those_with_hyphens_of_their_own() -> None:
    made = syllables_of("glorious glo-rious (wonder)", 2, lambda word: (word[:3], word[3:]))
    assert [s.text + s.ending for s in made if s] == [
        "glo-", "rious", "glo-", "rious", "(wo-", "nder)",
    ]  # fmt: skip
    assert {s.verse for s in made if s} == {2}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one\ntwo\n\nthree", {1: "one\ntwo", 2: "three"}),
        ("1. one\n\ntwo\n2. three", {1: "one\n\ntwo", 2: "three"}),
        ("2) two\r\n4) four", {2: "two", 4: "four"}),
        ("1 one\n\n2 two", {1: "one", 2: "two"}),
        ("one\n2. two", {1: "one", 2: "two"}),
        ("1\none\n2\ntwo", {1: "one", 2: "two"}),
        ("3 kings came", {1: "3 kings came"}),
        ("we saw\n3 kings\nand 2 sheep", {1: "we saw\n3 kings\nand 2 sheep"}),
        ("2. b\n1. a", {1: "2. b\n1. a"}),
        ("77. far", {1: "far"}),
        ("  \n ", {}),
    ],
)
def test_numbers_or_blank_lines_part_verses(text: str, expected: dict[int, str]) -> None:
    assert verses_of(text) == expected


def test_a_text_goes_under_the_notes_and_comes_back() -> None:
    text = "A-_ve ma-ris stel-la_ De-i"
    made = lay_out(quarters(S, 10), S, text)
    assert words(made.score, S) == [
        (0, "A-"), (8, "ve"), (12, "ma-"), (16, "ris"),
        (20, "stel-"), (24, "la_"), (32, "De-"), (36, "i"),
    ]  # fmt: skip
    assert (made.placed, made.unplaced, made.rest) == (8, 0, "")
    assert verse_text(made.score, S, 1) == text


def test_what_finds_no_note_is_counted_and_given_back() -> None:
    made = lay_out(quarters(S, 2), S, "1. one two-fold three\n\n2. four\n\n3. a b c_ d")
    assert words(made.score, S) == [(0, "one"), (4, "two-")]
    assert (made.placed, made.unplaced) == (5, 4)
    assert made.rest == "1. fold three\n\n3. c_ d"


def test_a_long_verse_for_eight_notes_loses_nothing() -> None:
    text = " ".join(f"wort{i}" for i in range(1500))
    made = lay_out(quarters(S, 8), S, text)
    assert (made.placed, made.unplaced) == (8, 1492)
    assert verse_text(made.score, S, 1) + " " + made.rest == text


def test_more_verses_than_a_score_has_are_given_back() -> None:
    made = lay_out(quarters(S, 2), S, "\n\n".join(f"a{i}" for i in range(25)))
    assert sung_verses(made.score, S) == list(range(1, 21))
    assert made.rest.startswith("21. a20")
    assert made.unplaced == 5


def test_a_text_replaces_the_words_that_it_reaches() -> None:
    score = lay_out(quarters(S, 4), S, "a b c d\n\ne f g h").score
    made = lay_out(score, S, "x *", start=4)
    assert words(made.score, S) == [(0, "a"), (4, "x"), (12, "d")]
    assert [text for _, text in words(made.score, S, 2)] == ["e", "f", "g", "h"]


@given(st.lists(st.sampled_from(["la", "lu-", "ke_", "ei.", "*", "a~b"]), min_size=1))
def test_any_verse_comes_back(tokens: list[str]) -> None:
    score = lay_out(quarters(S, 60), S, " ".join(tokens)).score
    again = lay_out(quarters(S, 60), S, verse_text(score, S, 1)).score
    assert again == score


def test_a_syllable_is_given_and_taken() -> None:
    score = with_syllable(quarters(A, 3), A, 4, Syllable(1, "la", HYPHEN))
    assert syllable_at(score, A, 4, 1) == Syllable(1, "la", HYPHEN)
    assert syllable_at(score, A, 4, 2) is None
    score = with_ending_before(score, A, 12, 1, MELISMA)
    assert words(score, A) == [(4, "la_")]
    assert with_ending_before(score, A, 4, 1, HYPHEN) is score
    assert with_syllable(score, A, 4, Syllable(1, "")) == quarters(A, 3)


def test_the_notes_before_and_after_are_found() -> None:
    score = line(S, (0, 4), (8, 12))
    assert [next_note(score, S, step) for step in (-1, 0, 8)] == [
        Note(S, 0, 4, 72), Note(S, 8, 4, 73), None,
    ]  # fmt: skip
    assert [previous_note(score, S, step) for step in (0, 5, 64)] == [
        None, Note(S, 0, 4, 72), Note(S, 8, 4, 73),
    ]  # fmt: skip
