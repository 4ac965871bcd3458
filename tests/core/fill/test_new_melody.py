"""A melody to come: its bars, its phrases, its form."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from musegui.core.editing.arranging import arranged
from musegui.core.editing.edits import paint_notes, span_cells
from musegui.core.ensembles import ENSEMBLES
from musegui.core.errors import UserError
from musegui.core.fill.continuing import CONTINUATION_ENGINES
from musegui.core.fill.new_melody import (
    DEFAULT_MELODY_ENGINE,
    MELODY_ENGINES,
    new_melody_score,
    plan_melody,
    with_melody_to_come,
)
from musegui.core.keys import Key
from musegui.core.notes import Note
from musegui.core.pitch import OPEN
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.timegrid import MeterChange
from musegui.core.voices import VOICES, Voice


def ends(score: Score) -> list[int]:
    return np.flatnonzero(score.cadences == CADENCE_HERE).tolist()


@pytest.mark.parametrize(
    ("meter", "bars", "phrase_bars"),
    [
        ((4, 4), 8, 2),
        ((3, 4), 8, 4),
        ((6, 8), 9, 4),
        ((2, 4), 4, 4),
        ((4, 4), 1, 2),
        ((5, 8), 3, 4),
    ],
)
def test_so_many_bars_with_phrases_that_end_in_their_bars(
    meter: tuple[int, int], bars: int, phrase_bars: int
) -> None:
    empty = new_melody_score(Key(1), MeterChange(0, *meter))
    made = with_melody_to_come(empty, bars)
    bar = empty.meters[0].steps_per_bar
    assert made.score.steps == bars * bar
    assert (made.region == span_cells(made.score, [Voice.SOPRANO], 0, bars * bar)).all()
    last_bars = sorted({*range(phrase_bars - 1, bars, phrase_bars), bars - 1})
    assert [step // bar for step in ends(made.score)] == last_bars


@pytest.mark.parametrize("bars", [1, 8])
@pytest.mark.parametrize(
    "meter", [(6, 8), (9, 8), (12, 8), (6, 16), (9, 16), (3, 2), (2, 2), (3, 4), (4, 4), (6, 4)]
)
@pytest.mark.parametrize("pickup", [0, 2])
def test_phrases_end_on_a_counted_beat_and_the_note_before_begins_on_one(
    meter: tuple[int, int], bars: int, pickup: int
) -> None:
    change = MeterChange(0, *meter)
    empty = Score.empty(change.steps_per_bar, meters=(change,), pickup_steps=pickup)
    score = with_melody_to_come(empty, bars).score
    beats = score.grid.beat_starts(score.steps)
    assert set(ends(score)) <= set(beats)
    plans = plan_melody(score, 0, score.steps, minor=False)
    last = ends(score)[-1]
    before = max(step for step in range(last) if plans[step].may_strike)
    assert plans[before].degrees == {2, 11}
    assert change.is_compound <= (before in beats)
    assert plans[last].has_to_strike


def test_it_goes_on_where_the_first_notes_break_off() -> None:
    first = paint_notes(
        Score.empty(32, pickup_steps=4),
        [Note(Voice.SOPRANO, 0, 4, 67), Note(Voice.SOPRANO, 4, 4, 72)],
    )
    made = with_melody_to_come(first, 2)
    assert made.score.steps == 36
    soprano = made.region[Voice.SOPRANO]
    assert soprano[8:].all()
    assert not soprano[:8].any()
    assert not made.region[1:].any()


def test_open_cells_of_the_other_voices_are_written_if_it_is_harmonized() -> None:
    bass = paint_notes(Score.empty(32), [Note(Voice.BASS, 0, 8, 48)])
    made = with_melody_to_come(bass, 2, harmonized=True)
    assert (made.region == (made.score.pitches == OPEN)).all()


def test_marks_of_the_user_are_the_phrase_ends() -> None:
    marked = Score.empty(64)
    cadences = marked.cadences.copy()
    cadences[20] = CADENCE_HERE
    assert ends(with_melody_to_come(marked.replace(cadences=cadences), 4).score) == [20]


def test_what_can_not_be_is_said() -> None:
    empty = new_melody_score(Key(0), MeterChange(0, 4, 4))
    for bars in (0, 257):
        with pytest.raises(UserError, match=r"1 to 256 bars"):
            with_melody_to_come(empty, bars)
    long = Score.empty(65_536, meters=(MeterChange(0, 4, 4),))
    full = paint_notes(long, [Note(Voice.SOPRANO, 65_520, 16, 67)])
    with pytest.raises(UserError, match="longer than"):
        with_melody_to_come(full, 2)
    for name, ensemble in ENSEMBLES.items():
        if ensemble.parts[Voice.SOPRANO].rests:
            with pytest.raises(UserError, match="Nobody sings the soprano"):
                with_melody_to_come(arranged(empty, name).score, 2)


@pytest.mark.parametrize(
    ("meter", "bars", "minor"),
    list(product([(4, 4), (3, 4), (6, 8), (2, 2), (7, 8)], [1, 3, 8], [True, False])),
)
def test_a_plan_ends_on_the_tonic_and_holds_it(
    meter: tuple[int, int], bars: int, minor: bool
) -> None:
    made = with_melody_to_come(new_melody_score(Key(0), MeterChange(0, *meter)), bars)
    plans = plan_melody(made.score, 0, made.score.steps, minor=minor)
    assert len(plans) == made.score.steps
    last = ends(made.score)[-1]
    assert plans[last].degrees == {0}
    assert plans[last].may_strike
    assert not any(plan.may_strike for plan in plans[last + 1 :])
    for place, plan in enumerate(plans):
        assert plan.like is None or 0 <= plan.like < place


def test_the_third_of_four_phrases_opens_as_the_first() -> None:
    made = with_melody_to_come(new_melody_score(Key(0), MeterChange(0, 4, 4)), 8)
    plans = plan_melody(made.score, 0, 128, minor=False)
    again = {place: plan.like for place, plan in enumerate(plans) if plan.like is not None}
    assert again == {64 + step: step for step in range(16)}


def test_the_engines_of_melodies_write_one_voice() -> None:
    assert DEFAULT_MELODY_ENGINE in MELODY_ENGINES
    assert set(MELODY_ENGINES) <= set(CONTINUATION_ENGINES)
    assert len(VOICES) == 4
