import torch

from musegui.core.analysis.recognition import Tonality
from musegui.core.harmony.chords import parse_chord
from musegui.core.pitch import OPEN, REST
from musegui.model.sampling.harmony_terms import (
    FOREIGN_NATS,
    MODE_NATS,
    WHOLE_CHORD_NATS,
    chord_term,
    mode_term,
    scale_term,
    whole_chord_term,
)
from tests.model.sampling.biases import CPU, at, chord, guided


def test_chords_weigh_pitch_classes_and_the_bass():
    step_in_beat = torch.tensor([0, 1, 2, 3])
    asked = [parse_chord("C/E"), None, parse_chord("C"), None]
    term = chord_term(asked, 9.0, 4.0, step_in_beat)
    assert term is not None
    bias = term.table
    assert at(bias[1, 0], 64) == at(bias[1, 0], REST) == 0
    assert at(bias[1, 0], 65) == -9.0
    assert at(bias[3, 0], 52) == 0
    assert at(bias[3, 0], 48) == -9.0  # a chord note, but not the bass
    assert at(bias[3, 2], 48) == 0
    assert at(bias[3, 2], 50) == -4.0
    assert not bias[:, 1].any()
    assert chord_term(asked, 0.0, 0.0, step_in_beat) is None
    assert chord_term([None] * 4, 9.0, 4.0, step_in_beat) is None


def test_what_a_chord_lacks_is_worth_more():
    guide = whole_chord_term([parse_chord("C")], 1.0, CPU)
    assert guide is not None
    bias = guided(guide, chord(67, REST, 60, REST))[0]
    assert at(bias[1, 0], 64) == at(bias[3, 0], 52) == WHOLE_CHORD_NATS
    assert at(bias[1, 0], 60) == 0  # the tenor has it
    assert at(bias[2, 0], 60) == WHOLE_CHORD_NATS  # for nobody else has
    assert at(bias[1, 0], 67) == at(bias[1, 0], REST) == 0


def test_mode_looks_at_the_chord_a_pitch_would_make():
    towards_major = mode_term(1.0)
    assert towards_major is not None
    music = chord(64, OPEN, 60, REST)
    alto = guided(towards_major, music)[0, 1, 0]
    half = MODE_NATS / 2
    assert at(alto, 67) == half  # C E G
    assert at(alto, 57) == -half  # A C E
    assert at(alto, 61) == 0  # nothing that has a name
    towards_minor = mode_term(-1.0)
    assert towards_minor is not None
    assert torch.equal(guided(towards_minor, music), -guided(towards_major, music))


def test_foreign_notes_cost_and_in_minor_the_flat_seventh_some_of_that() -> None:
    major, minor = (scale_term([Tonality(9, minor)], CPU) for minor in (False, True))
    assert major is not None
    assert minor is not None
    bright, dark = major.table[0], minor.table[0]
    assert at(bright, 68) == at(dark, 68) == at(dark, 65) == 0
    assert at(bright, 67) == at(bright, 65) == at(dark, 61) == -FOREIGN_NATS
    assert -FOREIGN_NATS < at(dark, 67) < 0
    assert scale_term([None], CPU) is None
