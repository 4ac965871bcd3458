from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from musegui.core.timegrid import MeterChange, TempoChange, TimeGrid, seconds_per_step, tempo_text


@st.composite
def grids(draw):
    def steps():
        return [0, *sorted(draw(st.sets(st.integers(1, 300), max_size=5)))]

    bpms = st.floats(1, 999)
    signs = st.sampled_from([(4, 4), (3, 4), (2, 2), (6, 8), (3, 8), (5, 8), (1, 4), (7, 16)])
    meters = tuple(MeterChange(step, *draw(signs)) for step in steps())
    tempos = tuple(TempoChange(step, draw(bpms)) for step in steps())
    return TimeGrid(tempos, meters, draw(st.integers(0, meters[0].steps_per_bar - 1)))


@given(grids(), st.floats(-100, 1000))
def test_a_step_comes_back_from_its_time(grid, step):
    assert grid.step_at(grid.seconds_at(step)) == pytest.approx(step, abs=1e-6)


@given(grids(), st.integers(0, 400))
def test_time_is_the_sum_of_all_steps_before(grid, step):
    total = sum(seconds_per_step(grid.tempo_at(before).bpm) for before in range(step))
    assert grid.seconds_at(step) == pytest.approx(total)


@given(grids())
def test_bars_cover_the_steps_and_begin_at_every_later_meter(grid):
    starts = grid.bar_starts(400)
    assert starts[0] == 0
    assert all(0 < b - a <= grid.meter_at(a).steps_per_bar for a, b in pairwise(starts))
    # a change within the upbeat does not end it
    assert {m.step for m in grid.meters if m.step > grid.pickup_steps} <= set(starts)
    for number, start in enumerate(starts, grid.first_bar_number()):
        assert grid.bar_span(number)[0] == start
        assert grid.position(start).bar == number


@given(grids(), st.integers(0, 400))
def test_a_position_leads_back_to_its_step(grid, step):
    bar, beat, step_in_beat = grid.position(step)
    into = (beat - 1) * grid.meter_at(step).beat_steps + step_in_beat
    assert grid.steps_into_bar(step + 1)[-1] == into
    if bar != 0:
        assert grid.bar_span(bar)[0] + into == step


@given(grids(), st.integers(1, 400), st.integers(0, 400))
def test_beats_begin_where_their_positions_say(grid, stop, start):
    assume(all(meter.step == 0 or meter.step >= grid.pickup_steps for meter in grid.meters))
    beats = grid.beat_starts(stop)
    assert beats == [step for step in range(stop) if grid.position(step).step_in_beat == 0]
    bar = grid.position(start).bar
    later = [step for step in beats if grid.position(step).bar >= bar]
    assert grid.beat_starts(stop, start) == later or start >= stop


@pytest.mark.parametrize(
    ("sign", "bpm", "text"),
    [((4, 4), 80, "♩ = 80"), ((6, 8), 90, "♩. = 60"), ((2, 2), 120, "1/2 = 60"),
     ((3, 8), 60, "♪ = 120"), ((12, 8), 66.75, "♩. = 44.5"), ((9, 16), 45, "♪. = 60")],
)  # fmt: skip
def test_a_tempo_is_told_in_the_beats_that_are_counted(sign, bpm, text):
    grid = TimeGrid((TempoChange(0, bpm),), (MeterChange(0, *sign),))
    assert tempo_text(grid, 0) == text
    meter = grid.meter_at(0)
    assert meter.quarters_per_minute(meter.beats_per_minute(bpm)) == pytest.approx(bpm)


def test_six_eight_counts_dotted_beats_and_the_upbeat_counts_from_the_end():
    grid = TimeGrid((TempoChange(0, 60.0),), (MeterChange(0, 6, 8),), pickup_steps=2)
    assert str(grid.position(0)) == "bar 0 beat 2 step 5"
    assert str(grid.position(2)) == "bar 1 beat 1"
    assert str(grid.position(8)) == "bar 1 beat 2"
    np.testing.assert_array_equal(grid.steps_into_bar(4), [10, 11, 0, 1])


def test_seconds_with_a_change_of_tempo_inside_a_bar():
    grid = TimeGrid((TempoChange(0, 60.0), TempoChange(6, 120.0)), (MeterChange(0, 4, 4),))
    assert grid.seconds_at(6) == pytest.approx(1.5)
    assert grid.seconds_at(8) == pytest.approx(1.75)
    assert grid.step_at(1.75) == pytest.approx(8)
    assert grid.seconds_at(-4) == pytest.approx(-1)


def test_bars_before_the_first_are_refused():
    grid = TimeGrid((TempoChange(0, 60.0),), (MeterChange(0, 4, 4),))
    with pytest.raises(ValueError, match="There is no bar 0; the first is bar 1"):
        grid.bar_span(0)


@pytest.mark.parametrize("sign", [(0, 4), (4, 0), (3, 32), (4, 3), (12, 12)])
def test_meters_that_do_not_fit(sign):
    assert not MeterChange(0, *sign).fits_grid
