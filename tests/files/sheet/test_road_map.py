"""The order of bars, from tables of signs and from made-up scores whose order is known."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.files.sheet.road_map import RoadMapError, bar_order, section_order
from musegui.files.sheet.road_signs import BarMarks, Jump, merged
from musegui.files.sheet.road_words import marks_of_words

DC, DC_FINE = BarMarks(jump=Jump()), BarMarks(jump=Jump(until="fine"))
DS, DS_FINE = BarMarks(jump=Jump(True)), BarMarks(jump=Jump(True, until="fine"))
DS_CODA = BarMarks(jump=Jump(True, until="coda"))
SIGNS = {
    "-": BarMarks(),
    "|:": BarMarks(starts_repeat=True),
    ":|": BarMarks(repeat_times=2),
    ":|x3": BarMarks(repeat_times=3),
    ":|again": BarMarks(repeat_times=2, repeats_after_jump=True),
    "[": BarMarks(ending=()),
    "[1": BarMarks(ending=(1,)),
    "[2": BarMarks(ending=(2,)),
    "[3": BarMarks(ending=(3,)),
    "[4": BarMarks(ending=(4,)),
    "[1,2": BarMarks(ending=(1, 2)),
    "[1,3": BarMarks(ending=(1, 3)),
    "[2,4": BarMarks(ending=(2, 4)),
    "[1-3": BarMarks(ending=(1, 2, 3)),
    "]": BarMarks(stops_ending=True),
    "segno": BarMarks(segno=""),
    "segno-b": BarMarks(segno="b"),
    "coda": BarMarks(coda=""),
    "coda-b": BarMarks(coda="b"),
    "tocoda": BarMarks(to_coda=""),
    "tocoda-b": BarMarks(to_coda="b"),
    "fine": BarMarks(fine=True),
    "dc": DC,
    "dc-fine": DC_FINE,
    "dc-coda": BarMarks(jump=Jump(until="coda")),
    "dc-fine-repeats": BarMarks(jump=Jump(until="fine", with_repeats=True)),
    "ds": DS,
    "ds-b": BarMarks(jump=Jump(True, "b")),
    "ds-fine": DS_FINE,
    "ds-coda": DS_CODA,
}


def order(bars: str) -> str:
    """Play bars that are parted by ``/``, each with its signs."""
    marks = [merged(SIGNS[sign] for sign in bar.split()) for bar in bars.split("/")]
    return " ".join(str(bar + 1) for bar in bar_order(marks))


@pytest.mark.parametrize(
    ("bars", "played"),
    [
        ("- / - / -", "1 2 3"),
        # passages
        ("- / |: / :| / -", "1 2 3 2 3 4"),
        ("- / |: :| / -", "1 2 2 3"),
        ("- / :| / -", "1 2 1 2 3"),
        ("- / :| / - / :|", "1 2 1 2 3 4 3 4"),
        ("- / |: / :| / :| / -", "1 2 3 2 3 4 4 5"),
        ("|: / :|x3", "1 2 1 2 1 2"),
        ("- / |: :| / - / :|", "1 2 2 3 4 3 4"),
        ("- / |: / -", "1 2 3"),
        ("|: / |: / :| / :| / -", "1 2 3 2 3 4 1 2 3 2 3 4 5"),
        ("|: / |: / :| / - / |: / :| / :|", "1 2 3 2 3 4 5 6 5 6 7 1 2 3 2 3 4 5 6 5 6 7"),
        # endings
        ("- / |: / [1 :| / [2 ] / -", "1 2 3 2 4 5"),
        ("|: / [1 ] :| / [2 / -", "1 2 1 3 4"),
        ("|: / [1 ] :| / - / -", "1 2 1 3 4"),
        ("|: / [1 / :| / [2 / -", "1 2 3 1 4 5"),
        ("|: / [1 ] / :| / [2 / -", "1 2 3 1 4 5"),
        ("|: / [1,2 ] :| / [3 ] / -", "1 2 1 2 1 3 4"),
        ("|: / [1-3 ] :| / [4 ] / -", "1 2 1 2 1 2 1 3 4"),
        ("|: / [1 :| / [2 :| / [3", "1 2 1 3 1 4"),
        ("- / |: / [1,3 :| / [2,4 / :| / -", "1 2 3 2 4 5 2 3 2 4 5 2 6"),
        ("|: / [ :| / [ ] / -", "1 2 1 3 4"),
        ("|: / [1 :| / [2 :|", "1 2 1 3"),
        ("|: / [1 :| / [2 :| / |: / :|", "1 2 1 3 4 5 4 5"),
        ("|: / [1 :| / [2 ] :| / -", "1 2 1 3 1 4"),
        ("|: / [1 :|", "1 2 1"),
        ("- / [1 :| / [2 / |: / [1 :| / [2", "1 2 1 3 4 5 4 6"),
        ("- / [1 :| / [2 ] / - / [1 :| / [2", "1 2 1 3 4 5 4 6"),
        ("- / [1 :| / [2 / - / [1 :| / [2", "1 2 1 3 4 5 4 6"),
        ("|: / [1 :| / [2 ] / - / :|", "1 2 1 3 4 5 4 5"),
        ("- / |: / - / [1 :| / [2 |: / - / :| / -", "1 2 3 4 2 3 5 6 7 5 6 7 8"),
        ("|: / :|x3 / [3 ] / -", "1 2 1 2 1 2 3 4"),
        ("|: / :| / [2 ] / -", "1 2 1 2 3 4"),
        # jumps
        ("- / fine / dc-fine", "1 2 3 1 2"),
        ("- / fine / dc", "1 2 3 1 2"),
        ("- / fine / -", "1 2 3"),
        ("- / - / dc", "1 2 3 1 2 3"),
        ("- / segno / fine / ds-fine", "1 2 3 4 2 3"),
        ("- / segno tocoda / ds-coda / coda", "1 2 3 2 4"),
        ("- / tocoda / dc-coda / coda / -", "1 2 3 1 2 4 5"),
        ("- / coda / dc-coda / coda / -", "1 2 3 1 2 4 5"),
        ("- / tocoda fine / dc-coda / coda / -", "1 2 3 1 2 4 5"),
        ("- / tocoda / fine / dc-fine", "1 2 3 4 1 2 3"),
        ("segno / segno-b / ds-b / -", "1 2 3 2 3 4"),
        ("- / tocoda-b / dc-coda / coda-b / coda", "1 2 3 1 2 4 5"),
        ("segno / - / ds / segno / ds-fine / fine", "1 2 3 1 2 3 4 5 4 5 6"),
        # jumps and repeats
        ("|: / :| fine / - / dc-fine", "1 2 1 2 3 4 1 2"),
        ("|: / :| fine / - / dc-fine-repeats", "1 2 1 2 3 4 1 2 1 2"),
        ("|: / :|again fine / dc-fine", "1 2 1 2 3 1 2 1 2"),
        ("- / |: dc :|", "1 2 2 1 2"),
        ("- / |: / [1 :| / [2 / |: / dc :|", "1 2 3 2 4 5 6 5 6 1 2 4 5 6"),
        (
            "|: segno / [1 ] :| / [2 ] / tocoda / ds-coda / coda",
            "1 2 1 3 4 5 1 3 4 6",
        ),
        ("- / |: segno / - / [1 :| / [2 tocoda / - / ds-coda / coda", "1 2 3 4 2 3 5 6 7 2 3 5 8"),
        ("- / tocoda / dc-coda / |: coda / :|", "1 2 3 1 2 4 5 4 5"),
        ("- / [1 dc ] / [2 ]", "1 2 1 3"),
    ],
)  # fmt: skip
def test_bars_are_played_in_the_order_that_their_signs_say(bars: str, played: str) -> None:
    assert order(bars) == played


@pytest.mark.parametrize(
    ("bars", "message"),
    [
        ("- / ds", "bar 2 says D.S., but no bar has a segno sign"),
        ("- / dc-fine", "bar 2 says D.C. al Fine, but there is no Fine on the way"),
        ("segno / - / ds-coda / coda", "bar 3 says D.S. al Coda, but there is no To Coda"),
        ("- / tocoda / dc", "bar 2 says To Coda, but no bar has a coda sign"),
        ("- / [1 ] / [2 ] / -", "never come to bar 3"),
        ("|: / [1 :| / [3 / -", "never come to bar 3"),
    ],
)
def test_what_makes_no_sense_is_refused_with_the_bar(bars: str, message: str) -> None:
    with pytest.raises(RoadMapError, match=message):
        order(bars)


def test_bars_are_named_as_the_score_names_them() -> None:
    with pytest.raises(RoadMapError, match="bar 7a says"):
        bar_order([BarMarks(), DS], ["7", "7a"])


def test_a_score_of_endless_repeats_is_refused() -> None:
    nested = [*[BarMarks(starts_repeat=True)] * 40, *[BarMarks(repeat_times=9)] * 40]
    with pytest.raises(RoadMapError, match="more than"):
        bar_order(nested)
    with pytest.raises(RoadMapError, match="more than"):
        section_order({"A": range(1000)}, ["A"] * 1000)


def test_an_order_of_sections_is_taken_as_it_is() -> None:
    sections = {"A": [1, 2], "B": [3]}
    assert section_order(sections, ["A", "A", "B"], first=[0]) == [0, 1, 2, 1, 2, 3]
    with pytest.raises(RoadMapError, match="names C, which it doesn't have"):
        section_order(sections, ["A", "C"])


@st.composite
def scores(draw: st.DrawFn) -> tuple[list[BarMarks], list[int]]:
    """Passages one after another, with the order that they are played in."""
    marks: list[BarMarks] = []
    played: list[int] = []

    def bars(count: int) -> list[int]:
        first = len(marks)
        marks.extend([BarMarks()] * count)
        return list(range(first, first + count))

    def add(bar: int, mark: BarMarks) -> None:
        marks[bar] = merged([marks[bar], mark])

    for _ in range(draw(st.integers(1, 4))):
        played += bars(draw(st.integers(0, 2)))
        body = bars(draw(st.integers(1, 3)))
        add(body[0], BarMarks(starts_repeat=True))
        endings = draw(st.integers(0, 3))
        if endings < 2:
            times = draw(st.integers(2, 3))
            add(body[-1], BarMarks(repeat_times=times))
            played += body * times
            continue
        for number in range(1, endings + 1):
            ending = bars(draw(st.integers(1, 2)))
            add(ending[0], BarMarks(ending=(number,)))
            if number < endings:
                add(ending[-1], BarMarks(repeat_times=2, stops_ending=draw(st.booleans())))
            else:
                add(ending[-1], BarMarks(stops_ending=True))
            played += body + ending
    return marks, played


@given(scores())
def test_passages_one_after_another_are_all_played(score: tuple[list[BarMarks], list[int]]) -> None:
    marks, played = score
    assert bar_order(marks) == played


any_mark = st.builds(
    lambda signs: merged(SIGNS[sign] for sign in signs),
    st.lists(st.sampled_from(sorted(SIGNS)), max_size=3),
)


@given(st.lists(any_mark, min_size=1, max_size=12))
def test_any_signs_give_an_order_or_a_sentence(marks: list[BarMarks]) -> None:
    try:
        played = bar_order(marks)
    except RoadMapError:
        return
    assert played[0] == 0 or marks[0].ending
    assert set(played) == set(range(len(marks)))
    if not any(mark.jump or mark.ending for mark in marks):
        assert played[-1] == len(marks) - 1
        starts = {bar for bar, mark in enumerate(marks) if mark.starts_repeat}
        starts |= {bar + 1 for bar, mark in enumerate(marks) if mark.repeat_times}
        assert all(after in {0, *starts} for bar, after in pairwise(played) if after < bar)


@pytest.mark.parametrize(
    ("words", "marks"),
    [
        ("D.C.", DC),
        ("Da  Capo", DC),
        ("Menuetto d.c.", DC),
        ("D.C. al Fine (senza rep.)", DC_FINE),
        ("D. S. al Fine", DS_FINE),
        ("Dal \N{MUSICAL SYMBOL SEGNO} al \N{MUSICAL SYMBOL CODA}", DS_CODA),
        ("D.S. al Coda", DS_CODA),
        ("D.C. al Fine con repetizione", SIGNS["dc-fine-repeats"]),
        ("To Coda", SIGNS["tocoda"]),
        ("to \N{MUSICAL SYMBOL CODA}", SIGNS["tocoda"]),
        ("Coda", SIGNS["coda"]),
        ("\N{MUSICAL SYMBOL SEGNO}", SIGNS["segno"]),
        ("(Fine)", SIGNS["fine"]),
        ("fine e dolce", BarMarks()),
        ("cresc. al fine", BarMarks()),
        ("voice tacet on D.S.", BarMarks()),
        ("D.C. only", BarMarks()),
        ("dolce", BarMarks()),
        ("codetta", BarMarks()),
    ],
)
def test_words_are_read_as_musicians_write_them(words: str, marks: BarMarks) -> None:
    assert marks_of_words(words) == marks
