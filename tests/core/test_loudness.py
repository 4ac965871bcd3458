"""How loud notes sound: as is said of them, or as the dynamics ask."""

from __future__ import annotations

import numpy as np
from hypothesis import given

from musegui.core.editing import edits
from musegui.core.loudness import DEFAULT_VELOCITY, LEVELS, sounding_velocities
from musegui.core.marks import Dynamic, Hairpin
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import Voice
from tests.strategies import marked_scores

S, A, B = Voice.SOPRANO, Voice.ALTO, Voice.BASS


def choir(**marks: object) -> Score:
    notes = [Note(voice, start, 4, 60) for voice in (S, A) for start in range(0, 32, 4)]
    return edits.paint_notes(Score.empty(32), notes).replace(**marks)


def test_without_a_word_all_are_equally_loud() -> None:
    assert (sounding_velocities(choir()) == DEFAULT_VELOCITY).all()


def test_levels_hold_from_their_step_on_in_their_voice() -> None:
    marks = (Dynamic(8, S, "p"), Dynamic(16, S, "f"), Dynamic(0, A, "mf"))
    velocities = sounding_velocities(choir(dynamics=marks))
    assert velocities[S, [0, 8, 12, 16, 28]].tolist() == [80, 49, 49, 96, 96]
    assert velocities[A, [0, 16, 28]].tolist() == [80, 80, 80]


def test_voices_of_which_nothing_is_said_follow_the_others() -> None:
    velocities = sounding_velocities(choir(dynamics=(Dynamic(0, S, "ff"), Dynamic(16, S, "pp"))))
    assert velocities[A, [0, 16]].tolist() == [112, 33]


def test_what_is_written_follows_the_velocities_of_the_given_voice() -> None:
    said = np.zeros((4, 32), dtype=np.int8)
    said[S, ::4] = [100, 90, 80, 70, 60, 50, 40, 30]
    score = choir(velocities=said)
    assert sounding_velocities(score)[A, ::4].tolist() == said[S, ::4].tolist()
    assert sounding_velocities(score)[A, 2] == 100


def test_an_accent_is_for_its_own_note() -> None:
    velocities = sounding_velocities(choir(dynamics=(Dynamic(0, S, "p"), Dynamic(8, S, "sf"))))
    assert velocities[S, [4, 8, 12]].tolist() == [49, 112, 49]


def test_a_hairpin_leads_from_level_to_level() -> None:
    marks = (Dynamic(0, S, "p"), Dynamic(16, S, "f"))
    line = sounding_velocities(choir(dynamics=marks, hairpins=(Hairpin(4, S, 16, True),)))[S]
    assert (np.diff(line[4:17]) >= 0).all()
    assert line[[4, 16]].tolist() == [49, 96]
    assert 49 < line[10] < 96


def test_a_hairpin_to_nowhere_ends_a_level_on() -> None:
    pin = Hairpin(4, S, 12, False)
    line = sounding_velocities(choir(dynamics=(Dynamic(0, S, "mf"),), hairpins=(pin,)))[S]
    assert line[[0, 12, 28]].tolist() == [80, 64, 64]


def test_hairpins_that_end_where_they_begin_or_before_are_none() -> None:
    pins = (Hairpin(4, S, 4, True), Hairpin(12, S, 8, False), Hairpin(16, S, 20, True))
    assert choir(hairpins=pins).hairpins == pins[2:]


@given(marked_scores())
def test_every_note_sounds(score: Score) -> None:
    velocities = sounding_velocities(score)
    assert velocities.shape == score.pitches.shape
    assert velocities.min() >= 1
    said = score.velocities > 0
    assert (velocities[said] == score.velocities[said]).all()


def test_levels_rise() -> None:
    levels = [
        LEVELS[name].struck
        for name in ("pppp", "ppp", "pp", "p", "mp", "mf", "f", "ff", "fff", "ffff")
    ]
    assert levels == sorted(set(levels))
