"""Bars that are added behind a piece, and how they are asked to close."""

from __future__ import annotations

import numpy as np
import pytest

from musegui.core.analysis.recognition import Tonality
from musegui.core.editing.edits import (
    delete_steps,
    erase_cells,
    paint_notes,
    span_cells,
    with_steps,
)
from musegui.core.errors import UserError
from musegui.core.fill.continuing import (
    MAX_NEW_BARS,
    Continuation,
    asked_to_close,
    key_of_ending,
    told_to_close,
    with_bars_to_come,
)
from musegui.core.fill.fill_options import FillOptions
from musegui.core.keys import Key
from musegui.core.marks import ChordMark
from musegui.core.notes import Note
from musegui.core.pitch import OPEN, REST
from musegui.core.score import CADENCE_HERE, MAX_STEPS, Score
from musegui.core.timegrid import MeterChange
from musegui.core.voices import COMPASSES, VOICES

C_MAJOR = ([72, 71, 72, 72], [67, 67, 67, 67], [64, 62, 64, 64], [48, 55, 48, 48])
A_MINOR = ([69, 68, 69, 69], [64, 64, 64, 64], [60, 59, 60, 60], [45, 52, 45, 45])


def piece(lines=C_MAJOR, steps: int = 32, **properties) -> Score:
    """Four chords over some steps."""
    length = steps // 4
    notes = [
        Note(voice, length * index, length, pitch)
        for voice, line in zip(VOICES, lines, strict=True)
        for index, pitch in enumerate(line)
    ]
    return paint_notes(Score.empty(steps, **properties), notes)


def marks(score: Score) -> list[int]:
    return np.flatnonzero(score.cadences == CADENCE_HERE).tolist()


def test_bars_stand_behind_the_piece_with_phrase_ends() -> None:
    before = piece()
    made = with_bars_to_come(before, 3)
    assert made.score.steps == 80
    assert (made.score.pitches[:, :32] == before.pitches).all()
    assert (made.region == (np.arange(80) >= 32)).all()
    assert marks(made.score) == [48 + 8, 64 + 8]


def test_the_meter_at_the_end_goes_on() -> None:
    meters = (MeterChange(0, 4, 4), MeterChange(16, 3, 4))
    made = with_bars_to_come(piece(steps=28, meters=meters), 2)
    assert made.score.steps == 28 + 2 * 12
    assert made.score.grid.meter_at(made.score.steps - 1)[1:] == (3, 4)


def test_a_meter_that_waits_behind_the_end_is_not_taken() -> None:
    meters = (MeterChange(0, 4, 4), MeterChange(32, 3, 4))
    assert with_bars_to_come(piece(meters=meters), 1).score.steps == 48


def test_a_last_bar_that_an_upbeat_has_shortened_stays_short() -> None:
    made = with_bars_to_come(piece(steps=32, pickup_steps=4), 2)
    assert (made.score.pickup_steps, made.score.steps) == (4, 64)
    assert made.score.grid.bar_starts(64)[-1] == 52
    assert marks(made.score) == [52 + 8]


def test_an_upbeat_alone_is_gone_on_with() -> None:
    made = with_bars_to_come(piece(steps=4, pickup_steps=4), 2)
    assert made.score.steps == 4 + 32


def test_empty_bars_at_the_end_are_used_with_what_is_asked_there() -> None:
    waiting = with_steps(piece(), 64).replace(chords=(ChordMark(48, "F"),))
    made = with_bars_to_come(waiting, 2)
    assert made.score.steps == 64
    assert made.score.chords == waiting.chords
    assert told_to_close(made, picardy=True).chords == waiting.chords


def test_a_bar_that_breaks_off_is_filled_up() -> None:
    broken = erase_cells(piece(), span_cells(piece(), VOICES, 24, 32))
    made = with_bars_to_come(broken, 1)
    assert made.score.steps == 48
    assert made.region[:, 24:].all()
    assert not made.region[:, :24].any()


@pytest.mark.parametrize("bars", [0, -1, MAX_NEW_BARS + 1, 4000])
def test_too_many_or_too_few_bars_at_once(bars: int) -> None:
    with pytest.raises(UserError, match=f"1 to {MAX_NEW_BARS} bars"):
        with_bars_to_come(piece(), bars)


def test_a_piece_that_would_be_too_long() -> None:
    full = with_steps(piece(), MAX_STEPS)
    assert with_bars_to_come(full, 4).score.steps == MAX_STEPS
    with pytest.raises(UserError, match="longer than 65,536 sixteenths"):
        with_bars_to_come(paint_notes(full, [Note(VOICES[0], MAX_STEPS - 4, 4, 60)]), 1)


@pytest.mark.parametrize(
    "score",
    [Score.empty(0), Score.empty(32), Score.empty(32).replace(pitches=np.full((4, 32), REST))],
)
def test_without_notes_there_is_nothing_to_continue(score: Score) -> None:
    with pytest.raises(UserError, match="nothing to continue"):
        with_bars_to_come(score, 4)


@pytest.mark.parametrize(
    ("lines", "key", "expected"),
    [
        (C_MAJOR, None, Tonality(0, False)),
        (C_MAJOR, Key(0), Tonality(0, False)),
        (A_MINOR, None, Tonality(9, True)),
        (A_MINOR, Key(0, True), Tonality(9, True)),
    ],
)
def test_the_key_that_an_ending_is_in(lines, key, expected) -> None:
    assert key_of_ending(with_steps(piece(lines, key=key), 64)) == expected


@pytest.mark.parametrize(
    ("lines", "picardy", "closing"),
    [(C_MAJOR, True, ("G", "C")), (A_MINOR, True, ("E", "A")), (A_MINOR, False, ("E", "Am"))],
)
def test_the_last_phrase_closes_on_the_tonic(lines, picardy, closing) -> None:
    made = with_bars_to_come(piece(lines), 2)
    told = told_to_close(made, picardy=picardy)
    last = marks(made.score)[-1]
    assert told.chords == (ChordMark(last - 4, closing[0]), ChordMark(last, closing[1]))
    assert told.key is not None
    assert made.score.key is None
    assert (told.pitches[made.region] == OPEN).all()


@pytest.mark.parametrize("key", [None, Key(0), Key(0, minor=True)])
def test_minor_is_not_taken_for_its_relative_major(key) -> None:
    # a half cadence in A minor, whose notes fit C major better
    lines = ([69, 67, 67, 68], [64, 64, 65, 64], [60, 60, 62, 59], [45, 48, 47, 52])
    assert key_of_ending(piece(lines, key=key)) == Tonality(9, minor=True)


@pytest.mark.parametrize("key", [None, Key(0), Key(0, minor=True)])
def test_major_is_not_taken_for_its_relative_minor(key) -> None:
    lines = ([72, 71, 69, 71], [67, 67, 65, 67], [64, 62, 60, 62], [48, 55, 53, 43])
    assert key_of_ending(piece(lines, key=key)) == Tonality(0, minor=False)


def test_a_short_last_bar_closes_on_its_last_beat() -> None:
    made = with_bars_to_come(delete_steps(piece(), 20, 32), 2)  # a bar and a beat
    assert made.score.steps == 52
    assert marks(made.score)[-1] == 48
    told = told_to_close(made, picardy=True)
    assert told.chords == (ChordMark(44, "G"), ChordMark(48, "C"))


@pytest.mark.parametrize("meter", [(6, 8), (9, 8), (12, 8), (9, 16), (3, 4), (2, 4), (3, 2)])
def test_phrase_ends_and_closing_chords_fall_on_counted_beats(meter: tuple[int, int]) -> None:
    change = MeterChange(0, *meter)
    made = with_bars_to_come(piece(steps=4 * change.steps_per_bar, meters=(change,)), 4)
    told = told_to_close(made, picardy=True)
    beats = told.grid.beat_starts(told.steps)
    assert set(marks(told)) <= set(beats)
    dominant, tonic = (mark for mark in told.chords if mark.step >= made.region.argmax(axis=1)[0])
    assert (dominant.text, tonic.text) == ("G", "C")
    assert tonic.step == marks(told)[-1]
    assert tonic.step - dominant.step == (change.beat_steps if change.is_compound else 4)


@pytest.mark.parametrize(
    ("lines", "top", "home"), [(C_MAJOR, 0, 72), (A_MINOR, 0, 69), (C_MAJOR, 7, 79)]
)
def test_the_soprano_ends_on_the_nearest_tonic_and_holds_it(lines, top, home) -> None:
    lines = [[pitch + top for pitch in line] for line in lines]
    made = with_bars_to_come(piece(lines), 2)
    asked = asked_to_close(made, FillOptions())
    last = marks(made.score)[-1]
    given = made.region & ~asked.region
    assert np.argwhere(given).tolist() == [[0, step] for step in range(last, made.score.steps)]
    assert set(asked.score.pitches[given].tolist()) == {home}
    assert np.flatnonzero(asked.score.onsets[0, last:]).tolist() == [0]


def test_the_last_note_is_left_open_where_it_can_not_be_given() -> None:
    made = with_bars_to_come(piece(), 2)
    last = marks(made.score)[-1]
    held = made.score.locks.copy()
    held[0, last + 2] = True
    no_room = FillOptions(registers=((73, 83), *COMPASSES[1:]))
    own = made.score.replace(chords=(ChordMark(last, "F"),))
    for score, region, options in (
        (own, made.region, FillOptions()),
        (made.score, made.region & ~held, FillOptions()),
        (made.score, made.region, no_room),
        (made.score, made.region & (np.arange(4) > 0)[:, None], FillOptions()),
    ):
        asked = asked_to_close(Continuation(score, region), options)
        assert (asked.region == region).all()
        assert (asked.score.pitches == score.pitches).all()


@pytest.mark.parametrize(
    ("meter", "own", "expected"),
    [
        ((4, 4), None, 8),
        ((4, 4), 0, 0),
        ((4, 4), 12, 12),
        ((3, 4), None, 0),
        ((3, 4), 8, 8),
        ((3, 2), None, 0),
        ((6, 8), None, 6),
        ((9, 8), 12, 12),
    ],
)
def test_new_phrases_end_where_those_of_the_piece_do(meter, own, expected) -> None:
    change = MeterChange(0, *meter)
    bar = change.steps_per_bar
    before = piece(steps=4 * bar, meters=(change,))
    cadences = before.cadences.copy()
    cadences[[] if own is None else [bar + own, 3 * bar + own]] = CADENCE_HERE
    made = with_bars_to_come(before.replace(cadences=cadences), 8)
    new = [mark for mark in marks(made.score) if mark >= 4 * bar]
    assert {mark % bar for mark in new} == {expected}
    assert new[-1] // bar == 11
