from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.editor.viewport import HIGHEST_ROW, Viewport

views = st.builds(
    Viewport,
    st.floats(0, 500),
    st.floats(0, 60),
    st.floats(1, 90),
    st.floats(6, 39),
    st.integers(200, 2000),
    st.integers(200, 1000),
    st.just(4000),
).map(Viewport.bounded)


@given(views, st.floats(0, 900))
def test_pixels_and_steps_translate_both_ways(view: Viewport, x: float) -> None:
    assert view.x_of(view.step_at(x)) == pytest.approx(x, abs=1e-6)


@given(views)
def test_every_visible_row_holds_its_own_middle(view: Viewport) -> None:
    low, high = view.visible_pitches
    for pitch in range(low + 1, high):
        assert view.pitch_at(view.y_of(pitch) + view.row_px / 2) == pitch


@given(views, st.floats(0.5, 2), st.floats(0, 900))
def test_zooming_keeps_what_is_under_the_pointer(view: Viewport, factor: float, x: float) -> None:
    zoomed = view.zoomed_time(factor, x)
    at_a_border = zoomed.left_steps in (0.0, zoomed.total_steps - zoomed.width_px / zoomed.step_px)
    if not at_a_border:
        assert zoomed.step_at(x) == pytest.approx(view.step_at(x), abs=1e-6)


@given(views, st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_scrolling_stays_on_the_roll(view: Viewport, x: float, y: float) -> None:
    moved = view.scrolled(x, y)
    assert 0 <= moved.left_steps <= moved.total_steps
    assert 0 <= moved.visible_pitches[0] <= moved.visible_pitches[1] <= HIGHEST_ROW


def test_all_is_shown_with_the_compass_in_the_middle() -> None:
    view = Viewport(width_px=1000, height_px=600, total_steps=200).showing_all(36, 83, 128)
    assert view.x_of(128) == pytest.approx(1000)
    low, high = view.visible_pitches
    assert low <= 36
    assert high >= 83
    assert abs((low + high) / 2 - 59.5) <= 1
