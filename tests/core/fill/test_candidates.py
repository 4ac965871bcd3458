import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.fill.candidates import (
    Candidate,
    best_first,
    best_of_each,
    overconstrained,
    with_filled_cells,
    writable_cells,
)
from musegui.core.fill.fill_options import (
    QUALITIES,
    SLIDERS,
    FillOptions,
    StyleShare,
    effort,
    options_from_dict,
    options_to_dict,
    quality_of,
)
from musegui.core.notes import Note, voice_notes, with_voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import COMPASSES, Voice
from tests.strategies import fill_options, regions, scores


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


@given(fill_options())
def test_options_come_back_from_json(options):
    table = json.loads(json.dumps(options_to_dict(options)))
    assert options_from_dict(table) == options
    assert options_from_dict({**table, "mood": "serene"}) == options
    assert options_from_dict({}) == FillOptions()


def test_files_of_old_name_the_sweeps_steps():
    assert options_to_dict(FillOptions(sweeps=9))["steps"] == 9
    assert options_from_dict({"steps": 9}) == FillOptions(sweeps=9)


@pytest.mark.parametrize(
    "wrong",
    [
        *({"steps": 2.5}, {"steps": True}, {"mode": "minor"}, {"strictness": "severe"}),
        *({"registers": 5}, {"registers": [[1], [2], [3], [4]]}, {"registers": [[50, 70]]}),
        {"keep_rhythm": 1},
        *({"second_style": value} for value in ("Mine", ["Mine"], ["Mine", "0.5"], [1, 0.5])),
        {"second_style": ["Mine", True]},
    ],
)
def test_values_of_the_wrong_kind_are_refused(wrong):
    with pytest.raises(ValueError, match=r"no|not|valid"):
        options_from_dict(wrong)


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


@given(st.data())
def test_filling_never_touches_a_locked_cell(data):
    score = data.draw(scores())
    writable = writable_cells(score, data.draw(regions(score.steps)))
    filled = with_filled_cells(
        score,
        writable,
        data.draw(scores(steps=score.steps)).pitches,
        data.draw(scores(steps=score.steps)).onsets,
    )
    assert not (writable & score.locks).any()
    for name in ("pitches", "onsets", "locks"):
        kept = getattr(filled, name)[score.locks]
        assert np.array_equal(kept, getattr(score, name)[score.locks]), name
    assert np.array_equal(filled.pitches[~writable], score.pitches[~writable])


def test_a_note_that_runs_into_a_locked_cell_is_kept_whole():
    score = with_voice_notes(Score.empty(8), Voice.ALTO, [Note(Voice.ALTO, 2, 4, 64)])
    locks = np.zeros_like(score.locks)
    locks[Voice.ALTO, 5] = True
    writable = writable_cells(score.replace(locks=locks), np.ones_like(locks))
    assert writable[Voice.ALTO].tolist() == [True] * 2 + [False] * 4 + [True] * 2


def test_a_fill_does_not_lengthen_the_users_note():
    note = Note(Voice.SOPRANO, 0, 4, 72)
    score = with_voice_notes(Score.empty(8), Voice.SOPRANO, [note], lock=True)
    locks = score.locks.copy()
    locks[:, 4:] = False
    score = score.replace(locks=locks)
    writable = writable_cells(score, np.ones_like(locks))
    same = np.full_like(score.pitches, 72)
    filled = with_filled_cells(score, writable, same, np.zeros_like(locks))
    assert voice_notes(filled, Voice.SOPRANO)[0] == note
    assert (score.pitches[Voice.ALTO] == OPEN).all()


def candidate(score, pitch, confidence):
    pitches = np.full_like(score.pitches, pitch)
    sure = np.full(pitches.shape, confidence, dtype=np.float32)
    return Candidate(score.replace(pitches=pitches), sure, 1.0)


def test_bars_without_a_choice_are_named():
    score = Score.empty(36, pickup_steps=4)
    region = np.zeros_like(score.locks)
    region[:, 4:] = True
    agreeing = [candidate(score, 60, 0.5)] * 3
    assert overconstrained(agreeing, score, region) == (1, 2)
    assert overconstrained(agreeing[:2], score, region) == ()
    pitches = agreeing[0].score.pitches.copy()
    pitches[2, 20] = 64
    other = Candidate(score.replace(pitches=pitches), agreeing[0].confidence, 1.0)
    assert overconstrained([*agreeing, other], score, region) == (1,)
    assert overconstrained([candidate(score, 60, 0.01)], score, region) == (1, 2)
    unlikely_here = agreeing[0].confidence.copy()
    unlikely_here[:, 20:] = 0.01
    half = Candidate(agreeing[0].score, unlikely_here, 1.0)
    assert overconstrained([half], score, region) == (2,)
    assert overconstrained([], score, region) == ()
    assert overconstrained(agreeing, score, np.zeros_like(region)) == ()


def test_strictness_is_no_mere_text():
    """A plain "forbid" is equal to it but not the same, and would quietly skip the repairs."""
    with pytest.raises(ValueError, match="strictness"):
        FillOptions(strictness="forbid")  # type: ignore[arg-type]


def test_the_best_candidate_has_the_fewest_faults_and_then_the_lowest_nll():
    score = Score.empty(4)
    sure = np.ones((4, 4), dtype=np.float32)
    figures = [(0.2, 2), (0.5, 0), (0.4, 0), (0.1, 1), (0.4, 0)]
    assert best_first([Candidate(score, sure, *figure) for figure in figures]) == (2, 4, 1, 3, 0)
    assert best_first([]) == ()
    worse = [Candidate(score, sure, 0.1, points=2.5), Candidate(score, sure, 0.9, points=2.0)]
    assert best_first(worse) == (1, 0)


def test_of_what_is_made_for_each_candidate_the_best_is_kept():
    score = Score.empty(4)
    sure = np.ones((4, 4), dtype=np.float32)
    figures = [(0.1, 3), (0.2, 0), (0.3, 1), (0.4, 1), (0.5, 1), (0.6, 0)]
    made = [Candidate(score, sure, nll, points=points) for nll, points in figures]
    assert [kept.nll for kept in best_of_each(made, 2)] == [0.3, 0.2]
    assert best_of_each(made[:2], 2) == tuple(made[:2])


def test_qualities_are_told_by_sweeps_and_choice():
    for quality in QUALITIES:
        options = FillOptions(sweeps=quality.sweeps, best_of=quality.best_of)
        assert quality_of(options) == quality
    assert quality_of(FillOptions()).name == "good"
    assert quality_of(FillOptions(best_of=2)) is None
    efforts = [effort(FillOptions(sweeps=q.sweeps, best_of=q.best_of)) for q in QUALITIES]
    assert efforts == sorted(efforts)
