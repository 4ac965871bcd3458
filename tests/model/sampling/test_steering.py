from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from musegui.core.chords import parse_chord
from musegui.core.fill_options import SLIDERS, FillOptions, Strictness
from musegui.core.pitch import OPEN, REST
from musegui.core.score import Score
from musegui.core.voices import COMPASSES
from musegui.model.network.encoding import CLASS_OFFSET, CLASSES, HIDDEN, classes_of
from musegui.model.sampling.guidance import FAULT_COSTS, Guide
from musegui.model.sampling.steering import (
    CHANGE_NATS,
    CONVENTIONAL,
    HOLD_NATS,
    INTERVAL_NATS,
    MODE_NATS,
    PLAUSIBLE_NATS,
    WALL_NATS,
    WHOLE_CHORD_NATS,
    activity_guide,
    chord_bias,
    mode_guide,
    motion_guide,
    neighbouring_notes,
    onset_threshold,
    register_bias,
    steering_guides,
    steps_drawn_alike,
    surprise_shape,
    whole_chord_guide,
)
from musegui.model.sampling.window import window_around

CPU = torch.device("cpu")


def row(*pitches: int) -> torch.Tensor:
    """Make a batch of one in which all four voices have these pitches."""
    return torch.from_numpy(classes_of(np.array([pitches] * 4, dtype=np.int8)))[None]


def chord(*pitches: int) -> torch.Tensor:
    """Make a batch of one of a single step."""
    return torch.from_numpy(classes_of(np.array(pitches, dtype=np.int8)))[None, :, None]


def guided(guide: Guide, music: torch.Tensor) -> torch.Tensor:
    return guide(music, torch.zeros_like(music, dtype=torch.bool))


def at(bias: torch.Tensor, pitch: int) -> float:
    """Give the bias of a pitch, from a row over classes."""
    return float(bias[0 if pitch == REST else pitch - CLASS_OFFSET])


def test_neutral_options_make_no_guide(untrained_networks):
    score = Score.empty(16)
    window = window_around(score, ~score.locks, 1, untrained_networks)
    nothing = [None] * score.steps
    off = FillOptions(strictness=Strictness.OFF)
    assert steering_guides(off, window, nothing) == []
    assert len(steering_guides(FillOptions(), window, nothing)) == 2
    assert surprise_shape(0.0) is None
    for slider in SLIDERS:
        if slider.option in ("mode", "activity", "motion"):
            one = replace(off, **{slider.option: 0.5})
            assert len(steering_guides(one, window, nothing)) == 2  # and one against silence
    assert len(steering_guides(off, window, [parse_chord("C")] * 16)) == 2
    assert steering_guides(replace(off, chord_strength=0.0), window, [parse_chord("C")] * 16) == []


def test_a_steeper_distribution_does_not_outvote_the_guides(untrained_networks):
    score = Score.empty(16)
    window = window_around(score, ~score.locks, 1, untrained_networks)
    music = row(60, 64, 62, 67).repeat(1, 1, 5)[..., :20]
    weights = []
    for options in (
        FillOptions(),
        FillOptions(temperature=2.0, surprise=1.0),
        FillOptions(temperature=0.5),
        FillOptions(surprise=-1.0),
    ):
        guide, *_ = steering_guides(options, window, [None] * score.steps)
        weights.append(float(guided(guide, music).min()))
    plain, flatter, cold, conventional = weights
    assert flatter == plain < 0
    assert cold == 2 * plain
    assert conventional == (1 + CONVENTIONAL) * plain


def test_registers_are_soft_walls_that_rise():
    narrow = ((60, 72), *COMPASSES[1:])
    bias = register_bias(narrow, 6.0, CPU)
    assert bias is not None
    soprano = bias[0, 0]
    assert at(soprano, 60) == at(soprano, 72) == at(soprano, REST) == 0
    assert at(soprano, 59) == at(soprano, 73) == -WALL_NATS - 1
    assert at(soprano, 75) == -WALL_NATS - 3
    assert not bias[1:].any() or (bias[1:, 0, 1:] <= 0).all()
    assert register_bias(COMPASSES, 6.0, CPU) is None


def test_a_register_beyond_the_compass_is_not_held_against_it():
    lowest, highest = COMPASSES[0]
    bias = register_bias(((lowest, 83), *COMPASSES[1:]), 6.0, CPU)
    assert bias is not None
    assert at(bias[0, 0], highest + 1) == 6.0
    assert at(bias[0, 0], highest) == 0


def test_chords_weigh_pitch_classes_and_the_bass():
    step_in_beat = torch.tensor([0, 1, 2, 3])
    asked = [parse_chord("C/E"), None, parse_chord("C"), None]
    bias = chord_bias(asked, 9.0, 4.0, step_in_beat)
    assert bias is not None
    assert at(bias[1, 0], 64) == at(bias[1, 0], REST) == 0
    assert at(bias[1, 0], 65) == -9.0
    assert at(bias[3, 0], 52) == 0
    assert at(bias[3, 0], 48) == -9.0  # a chord note, but not the bass
    assert at(bias[3, 2], 48) == 0
    assert at(bias[3, 2], 50) == -4.0
    assert not bias[:, 1].any()
    assert chord_bias(asked, 0.0, 0.0, step_in_beat) is None
    assert chord_bias([None] * 4, 9.0, 4.0, step_in_beat) is None


def test_an_exact_chord_outweighs_the_rules_and_a_looser_one_gives_way(untrained_networks):
    score = Score.empty(16)
    window = window_around(score, ~score.locks, 1, untrained_networks)
    asked = [parse_chord("C")] * 16
    lightest = {}
    for strength in (1.0, 0.95, 0.5):
        options = FillOptions(strictness=Strictness.OFF, chord_strength=strength)
        fixed = steering_guides(options, window, asked)[0]
        bias = guided(fixed, window.classes[None])
        lightest[strength] = at(bias[0, 4], 64) - at(bias[0, 4], 65)
    fault = FAULT_COSTS[Strictness.FORBID]
    assert lightest[1.0] > 4 * fault
    assert lightest[0.5] < lightest[0.95] < fault


def test_what_a_chord_lacks_is_worth_more():
    guide = whole_chord_guide([parse_chord("C")], 1.0, CPU)
    assert guide is not None
    bias = guided(guide, chord(67, REST, 60, REST))[0]
    assert at(bias[1, 0], 64) == at(bias[3, 0], 52) == WHOLE_CHORD_NATS
    assert at(bias[1, 0], 60) == 0  # the tenor has it
    assert at(bias[2, 0], 60) == WHOLE_CHORD_NATS  # for nobody else has
    assert at(bias[1, 0], 67) == at(bias[1, 0], REST) == 0


def test_mode_looks_at_the_chord_a_pitch_would_make():
    towards_major = mode_guide(1.0)
    assert towards_major is not None
    music = chord(64, OPEN, 60, REST)
    alto = guided(towards_major, music)[0, 1, 0]
    half = MODE_NATS / 2
    assert at(alto, 67) == half  # C E G
    assert at(alto, 57) == -half  # A C E
    assert at(alto, 61) == 0  # nothing that has a name
    towards_minor = mode_guide(-1.0)
    assert towards_minor is not None
    assert torch.equal(guided(towards_minor, music), -guided(towards_major, music))


def test_calm_leans_towards_the_nearest_pitches_that_stay():
    calm = activity_guide(-1.0, torch.arange(6) % 4)
    assert calm is not None
    music = row(60, 62, 62, 62, 64, REST)
    drawn = torch.zeros_like(music, dtype=torch.bool)
    drawn[..., 1:4] = True
    middle = calm(music, drawn)[0, 0, 2]
    assert at(middle, 60) == at(middle, 64) == HOLD_NATS
    assert at(middle, 62) == at(middle, REST) == 0  # it stands there, but is to be drawn anew
    known = calm(music, torch.zeros_like(drawn))[0, 0, 2]
    assert at(known, 62) == 2 * HOLD_NATS
    assert not calm(music, torch.ones_like(drawn)).any()
    assert onset_threshold(-1.0) > onset_threshold(0.0) == 0 > onset_threshold(1.0)


def test_busy_wants_changes_on_eighths_and_no_others():
    busy = activity_guide(1.0, torch.tensor([0, 1, 2, 3]))
    assert busy is not None
    music = row(60, 60, 60, 60)
    bias = guided(busy, music)[0, 0]
    assert at(bias[2], 62) == pytest.approx(0.7 * CHANGE_NATS)  # well before, badly after
    assert at(bias[3], 62) == pytest.approx(-0.3 * CHANGE_NATS)
    assert at(bias[2], 60) == at(bias[2], REST) == 0
    assert steps_drawn_alike(1.0) < steps_drawn_alike(0.0) == steps_drawn_alike(-1.0) == 4


def test_motion_measures_from_the_notes_on_either_side():
    music = row(60, 60, 64, 64, 67, 67)
    steps, leaps = motion_guide(-1.0, CPU), motion_guide(1.0, CPU)
    assert steps is not None
    assert leaps is not None
    middle = guided(steps, music)[0, 0, 3]
    assert at(middle, 62) == -INTERVAL_NATS  # a step from C, but a fourth to G
    assert at(middle, 64) == -2 * INTERVAL_NATS
    assert at(middle, 60) == -INTERVAL_NATS  # holds the C
    assert at(middle, REST) == 0
    middle = guided(leaps, music)[0, 0, 3]
    assert at(middle, 62) == at(middle, 66) == -INTERVAL_NATS
    assert at(middle, 64) == 0
    assert at(guided(leaps, music)[0, 0, 0], 65) == -INTERVAL_NATS  # only the E follows


def test_neighbouring_notes_by_hand():
    music = row(60, 60, 62, 62, REST, 64, 60)
    music[..., -1] = HIDDEN
    before, after = neighbouring_notes(music)
    c, d, e = (pitch - CLASS_OFFSET for pitch in (60, 62, 64))
    assert before[0, 0].tolist() == [0, 0, c, c, d, 0, e]
    assert after[0, 0].tolist() == [d, d, 0, 0, e, 0, 0]


def test_surprises_flatten_what_is_plausible_and_leave_the_rest():
    given = torch.tensor([[-0.1, -2.1, -0.1 - PLAUSIBLE_NATS, -30.0]])
    flatter, steeper = surprise_shape(1.0), surprise_shape(-1.0)
    assert flatter is not None
    assert steeper is not None
    behind = flatter(given)[0]
    assert behind[0] == 0
    assert -2 < behind[1] < 0
    assert behind[2] - behind[3] == pytest.approx(30 - 0.1 - PLAUSIBLE_NATS)  # as far as before
    assert steeper(given)[0, 1] < given[0, 1]


@given(st.data())
def test_guides_take_whatever_stands_there(untrained_networks, data):
    """With every slider somewhere, which makes all guides."""
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
    for guide in steering_guides(options, window, [parse_chord("V7")] * score.steps):
        bias = guide(torch.from_numpy(cells), torch.from_numpy(drawn))
        assert torch.broadcast_shapes(bias.shape, (2, 4, steps, CLASSES)) == (2, 4, steps, CLASSES)
        assert bias.isfinite().all()
