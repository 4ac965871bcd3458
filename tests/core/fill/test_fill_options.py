from typing import Any

import pytest

from musegui.core.fill.fill_options import QUALITIES, SLIDERS, FillOptions, effort, quality_of
from musegui.core.fill.style_mix import StyleShare
from musegui.core.voices import COMPASSES


@pytest.mark.parametrize(
    "bad",
    [
        *({"resolution": 4}, {"sweeps": 0}, {"temperature": 0.0}, {"candidates": 65}),
        *({"best_of": 0}, {"best_of": 17}),
        *({slider.option: slider.highest + 5} for slider in SLIDERS),
        *({slider.option: float("nan")} for slider in SLIDERS),
        *({"second_style": StyleShare("Mine", share)} for share in (-0.1, 1.1, float("nan"))),
        {"second_style": StyleShare("")},
        *({"registers": ()}, {"registers": (*COMPASSES[:3], (20, 60))}),
    ],
)
def test_options_out_of_bounds_are_refused(bad):
    with pytest.raises(ValueError, match="not"):
        FillOptions(**bad)


def test_an_empty_register_is_named():
    with pytest.raises(ValueError, match="alto's register, C5 to C4, is empty"):
        FillOptions(registers=(COMPASSES[0], (72, 60), *COMPASSES[2:]))


def test_sliders_are_neutral_by_default_and_reach_their_ends():
    for slider in SLIDERS:
        assert getattr(FillOptions(), slider.option) == slider.neutral
        assert slider.lowest <= slider.neutral <= slider.highest
        for end in (slider.lowest, slider.highest):
            value: dict[str, Any] = {slider.option: end}
            options = FillOptions(**value)
            assert getattr(options, slider.option) == end


@pytest.mark.parametrize(
    ("second", "shares"),
    [
        (None, {"First": 1.0}),
        (StyleShare("Second", 0.25), {"First": 0.75, "Second": 0.25}),
        (StyleShare("Second", 0), {"First": 1}),
        (StyleShare("Second", 1), {"Second": 1}),
        (StyleShare("First", 0.5), {"First": 1}),
    ],
)
def test_only_styles_with_a_share_have_a_say(second, shares):
    options = FillOptions(style="First", second_style=second)
    assert options.styles.shares == shares
    assert effort(options) == len(shares) * effort(FillOptions())


def test_strictness_is_no_mere_text():
    """A plain "forbid" is equal to it but not the same, and would quietly skip the repairs."""
    with pytest.raises(ValueError, match="strictness"):
        FillOptions(strictness="forbid")  # type: ignore[arg-type]


def test_qualities_are_told_by_sweeps_and_choice():
    for quality in QUALITIES:
        options = FillOptions(sweeps=quality.sweeps, best_of=quality.best_of)
        assert quality_of(options) == quality
    assert quality_of(FillOptions()).name == "good"
    assert quality_of(FillOptions(best_of=2)) is None
    efforts = [effort(FillOptions(sweeps=q.sweeps, best_of=q.best_of)) for q in QUALITIES]
    assert efforts == sorted(efforts)
