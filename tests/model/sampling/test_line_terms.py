import pytest
import torch

from musegui.core.fill.fill_options import Strictness
from musegui.core.pitch import REST
from musegui.model.network.encoding import CLASS_OFFSET, HIDDEN
from musegui.model.sampling.line_terms import (
    CHANGE_NATS,
    HELD,
    HOLD_NATS,
    INTERVAL_NATS,
    activity_term,
    bass_term,
    held_term,
    motion_term,
    neighbouring_notes,
    steps_drawn_alike,
)
from musegui.model.sampling.terms import Draw
from tests.model.sampling.biases import CPU, at, guided, row


def test_calm_leans_towards_the_nearest_pitches_that_stay():
    calm = activity_term(-1.0, torch.arange(6) % 4)
    assert calm is not None
    music = row(60, 62, 62, 62, 64, REST)
    drawn = torch.zeros_like(music, dtype=torch.bool)
    drawn[..., 1:4] = True
    middle = calm.nats(Draw(music, drawn))[0, 0, 2]
    assert at(middle, 60) == at(middle, 64) == HOLD_NATS
    assert at(middle, 62) == at(middle, REST) == 0  # it stands there, but is to be drawn anew
    known = guided(calm, music)[0, 0, 2]
    assert at(known, 62) == 2 * HOLD_NATS
    assert not calm.nats(Draw(music, torch.ones_like(drawn))).any()


def test_a_closing_chord_is_held_where_it_goes_on():
    held = held_term([False, False, True, True], CPU)
    assert held is not None
    music = row(60, 60, 60, 64)
    drawn = torch.zeros_like(music, dtype=torch.bool)
    drawn[..., 3] = True
    nats = held.nats(Draw(music, drawn))[0, 0]
    assert not nats[:2].any()
    assert at(nats[3], 60) == HELD * HOLD_NATS
    assert at(nats[3], 64) == 0
    assert (held.onset_logits(torch.zeros(1, 4, 4)) < 0)[0, 0].tolist() == [
        False,
        False,
        True,
        True,
    ]
    assert held_term([False, None], CPU) is None


def test_busy_rhythm_strikes_notes_again_and_calm_rhythm_holds_them():
    busy, calm = (activity_term(activity, torch.arange(1)) for activity in (1.0, -1.0))
    assert busy is not None
    assert calm is not None
    logits = torch.zeros(1, 4, 1)
    assert (busy.onset_logits(logits) > 0).all()
    assert (calm.onset_logits(logits) < 0).all()


def test_busy_wants_changes_on_eighths_and_no_others():
    busy = activity_term(1.0, torch.tensor([0, 1, 2, 3]))
    assert busy is not None
    music = row(60, 60, 60, 60)
    bias = guided(busy, music)[0, 0]
    assert at(bias[2], 62) == pytest.approx(0.7 * CHANGE_NATS)  # well before, badly after
    assert at(bias[3], 62) == pytest.approx(-0.3 * CHANGE_NATS)
    assert at(bias[2], 60) == at(bias[2], REST) == 0
    assert steps_drawn_alike(1.0) < steps_drawn_alike(0.0) == steps_drawn_alike(-1.0) == 4


def test_motion_measures_from_the_notes_on_either_side():
    music = row(60, 60, 64, 64, 67, 67)
    steps, leaps = motion_term(-1.0, CPU), motion_term(1.0, CPU)
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


def test_only_the_bass_leans_to_steps_of_its_own_accord():
    music = row(60, 60, 64, 64, 67, 67)
    bass = bass_term(Strictness.FORBID, CPU)
    assert bass is not None
    bias = guided(bass, music)[0]
    assert not bias[:3].any()
    assert at(bias[3, 3], 64) < at(bias[3, 3], 65) < 0
    assert bass_term(Strictness.OFF, CPU) is None
