from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from musegui.core.fill.fill_options import SLIDERS, FillOptions, Strictness
from musegui.core.harmony.chords import parse_chord
from musegui.core.score import Score
from musegui.core.voices import COMPASSES
from musegui.model.network.encoding import CLASSES, HIDDEN
from musegui.model.sampling.rule_terms import FAULT_COSTS
from musegui.model.sampling.steering import (
    CONVENTIONAL,
    PLAUSIBLE_NATS,
    steering_terms,
    surprise_term,
)
from musegui.model.sampling.terms import Bias, Draw
from musegui.model.sampling.window import Window, window_around
from tests.model.sampling.biases import at, guided, row

NOTHING = [None] * 16


@pytest.fixture
def window(untrained_networks) -> Window:
    score = Score.empty(16)
    return window_around(score, ~score.locks, 1, untrained_networks)


def biases(options: FillOptions, window: Window, chords=NOTHING) -> list[Bias]:
    return [term for term in steering_terms(options, window, chords) if isinstance(term, Bias)]


def test_neutral_options_make_no_bias(window):
    off = FillOptions(strictness=Strictness.OFF)
    assert biases(off, window) == []
    assert len(biases(FillOptions(), window)) == 3
    assert surprise_term(0.0) is None
    for slider in SLIDERS:
        if slider.option in ("mode", "activity", "motion"):
            half: dict[str, Any] = {slider.option: 0.5}
            one = replace(off, **half)
            assert len(biases(one, window)) == 2  # and one against silence
    asked = [parse_chord("C")] * 16
    assert len(biases(off, window, asked)) == 2
    assert biases(replace(off, chord_strength=0.0), window, asked) == []


def test_a_steeper_distribution_does_not_outvote_the_biases(window):
    music = row(60, 64, 62, 67).repeat(1, 1, 5)[..., :20]
    draw = Draw(music, torch.zeros_like(music, dtype=torch.bool))
    weights = []
    for options in (
        FillOptions(),
        FillOptions(temperature=2.0, surprise=1.0),
        FillOptions(temperature=0.5),
        FillOptions(surprise=-1.0),
    ):
        bias, *_ = biases(options, window)
        weights.append(float(bias.pitch_logits(torch.zeros(()), draw).min()))
    plain, flatter, cold, conventional = weights
    assert flatter == plain < 0
    assert cold == 2 * plain
    assert conventional == (1 + CONVENTIONAL) * plain


def test_an_exact_chord_outweighs_the_rules_and_a_looser_one_gives_way(window):
    asked = [parse_chord("C")] * 16
    lightest = {}
    for strength in (1.0, 0.95, 0.5):
        options = FillOptions(strictness=Strictness.OFF, chord_strength=strength)
        fixed = biases(options, window, asked)[0]
        bias = guided(fixed, window.classes[None]).expand(4, len(window.step_in_beat), CLASSES)
        lightest[strength] = at(bias[0, 4], 64) - at(bias[0, 4], 65)
    fault = FAULT_COSTS[Strictness.FORBID]
    assert lightest[1.0] > 4 * fault
    assert lightest[0.5] < lightest[0.95] < fault


def test_surprises_flatten_what_is_plausible_and_leave_the_rest():
    given = torch.tensor([[-0.1, -2.1, -0.1 - PLAUSIBLE_NATS, -30.0]])
    flatter, steeper = surprise_term(1.0), surprise_term(-1.0)
    assert flatter is not None
    assert steeper is not None
    draw = Draw(torch.zeros(1, 4, 1), torch.zeros(1, 4, 1))
    behind = flatter.pitch_logits(given, draw)[0]
    assert behind[0] == 0
    assert -2 < behind[1] < 0
    assert behind[2] - behind[3] == pytest.approx(30 - 0.1 - PLAUSIBLE_NATS)  # as far as before
    assert steeper.pitch_logits(given, draw)[0, 1] < given[0, 1]


@given(st.data())
def test_terms_take_whatever_stands_there(untrained_networks, data):
    """With every slider somewhere, which makes all terms."""
    score = Score.empty(16)
    window = window_around(score, ~score.locks, 1, untrained_networks)
    values = {
        slider.option: data.draw(st.floats(slider.lowest, slider.highest), slider.option)
        for slider in SLIDERS
    }
    options = FillOptions(**values, registers=((60, 72), *COMPASSES[1:]))
    steps = window.classes.shape[-1]
    cells = data.draw(arrays(np.int64, (2, 4, steps), elements=st.integers(HIDDEN, CLASSES - 1)))
    drawn = data.draw(arrays(np.bool_, (2, 4, steps)))
    draw = Draw(torch.from_numpy(cells), torch.from_numpy(drawn), 0.5)
    logits = torch.full((2, 4, steps, CLASSES), 1 / CLASSES).log()
    for term in steering_terms(options, window, [parse_chord("V7")] * score.steps):
        logits = term.pitch_logits(logits, draw)
        assert logits.shape == (2, 4, steps, CLASSES)
        assert logits.isfinite().all()
        assert term.onset_logits(torch.zeros(2, 4, steps)).shape == (2, 4, steps)
