from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.editing.edits import toggle_phrase_end, with_tempo
from musegui.core.loudness import DEFAULT_VELOCITY, sounding_velocities
from musegui.core.marks import Dynamic, Hairpin
from musegui.core.notes import Note, score_notes, with_voice_notes
from musegui.core.performance import (
    BREATH_BEATS,
    MAX_CHORD_DELAY_SECONDS,
    MAX_DELAY_STEPS,
    MAX_NOTE_DELAY_SECONDS,
    MAX_VELOCITY_CHANGE,
    SLOWEST,
    Performance,
    perform,
)
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import VOICES, Voice
from tests.strategies import scores

BREATHING = Performance(breathes=True)


def written(score, *voices):
    """Score notes as (start, stop, voice, pitch)."""
    notes = [n for n in score_notes(score) if not voices or n.voice in voices]
    return [(n.start, n.stop, n.voice, n.pitch) for n in notes]


def hymn(*lengths, bpm=100.0, steps=None, meter=(4, 4), voices=VOICES):
    """Chords of these lengths in steps; negative ones are rests."""
    total = steps or sum(map(abs, lengths))
    score = Score.empty(total, tempos=(TempoChange(0, bpm),), meters=(MeterChange(0, *meter),))
    for voice in voices:
        notes, at = [], 0
        for i, length in enumerate(lengths):
            if length > 0:
                notes.append(Note(voice, at, length, 76 - 7 * voice - i % 5))
            at += abs(length)
        score = with_voice_notes(score, voice, notes)
    return score


@given(scores())
def test_an_exact_performance_is_what_is_written(score):
    played, grid = perform(score)
    assert [tuple(row[:4]) for row in played.tolist()] == written(score)
    assert set(played["velocity"].tolist()) <= {DEFAULT_VELOCITY}
    assert grid is score.grid


@given(
    scores(),
    st.floats(0.01, 1.0),
    st.integers(0, 2**32),
    st.floats(1.0, 999.0),
    st.booleans(),
)
def test_no_note_is_early_or_sounds_longer_or_meets_the_next(score, humanize, seed, bpm, breathes):
    score = score.replace(tempos=(TempoChange(0, bpm),))
    exact, grid = perform(score, Performance(breathes=breathes))
    played, humanized_grid = perform(score, Performance(humanize, seed, breathes))
    assert humanized_grid == grid
    for field in ("voice", "pitch", "stop"):
        np.testing.assert_array_equal(played[field], exact[field])
    late = played["start"] - exact["start"]
    assert (late >= 0).all()
    assert (late <= MAX_DELAY_STEPS).all()
    assert (played["start"] < played["stop"]).all()
    longest = humanize * (MAX_CHORD_DELAY_SECONDS + MAX_NOTE_DELAY_SECONDS)
    for moved, there in zip(played["start"].tolist(), exact["start"].tolist(), strict=True):
        assert grid.seconds_at(moved) - grid.seconds_at(there) <= longest + 1e-9
    changes = played["velocity"] - DEFAULT_VELOCITY
    assert (np.abs(changes) <= np.ceil(humanize * MAX_VELOCITY_CHANGE)).all()
    for voice in VOICES:
        own = played[played["voice"] == voice]
        assert all(a <= b for a, b in zip(own["stop"][:-1], own["start"][1:], strict=True))


def test_the_same_seed_plays_the_same_and_another_differently():
    score = hymn(*[4] * 16)
    once, again = (perform(score, Performance(0.5, 7)).notes for _ in range(2))
    np.testing.assert_array_equal(once, again)
    other = perform(score, Performance(0.5, 8)).notes
    assert (other["start"] != once["start"]).mean() > 0.9
    assert (other["velocity"] != once["velocity"]).mean() > 0.5
    assert np.ptp(once["start"] % 1) > 0


def test_velocities_and_dynamics_are_heard():
    velocities = np.zeros((4, 32), dtype=np.int8)
    velocities[Voice.ALTO, 8] = 17
    score = hymn(*[4] * 8).replace(
        velocities=velocities,
        dynamics=(Dynamic(0, Voice.SOPRANO, "p"), Dynamic(24, Voice.SOPRANO, "ff")),
        hairpins=(Hairpin(8, Voice.SOPRANO, 24, louder=True),),
    )
    sounding = sounding_velocities(score)
    for humanize, most in ((0.0, 0), (1.0, MAX_VELOCITY_CHANGE)):
        played, _ = perform(score, Performance(humanize, 4))
        wanted = [sounding[row[2], int(row[0])] for row in played.tolist()]
        assert np.abs(played["velocity"] - wanted).max() <= most
    exact = {(row[2], row[0]): row[4] for row in perform(score).notes.tolist()}
    assert exact[Voice.ALTO, 8.0] == 17
    swell = [exact[Voice.SOPRANO, float(step)] for step in range(0, 32, 4)]
    assert swell == sorted(swell)
    assert (swell[0], swell[-1]) == (49, 112)


@pytest.mark.parametrize("velocity", [1, 127])
def test_no_velocity_leaves_its_bounds(velocity):
    score = hymn(*[4] * 64)
    score = score.replace(velocities=np.where(score.onsets, velocity, 0).astype(np.int8))
    played, _ = perform(score, Performance(1.0, 2))
    assert 1 <= played["velocity"].min() <= played["velocity"].max() <= 127


def test_an_edit_leaves_how_other_notes_are_played():
    performance = Performance(1.0, 3)
    score = hymn(*[4] * 16)
    longer = hymn(*[4] * 2000)
    edited = with_voice_notes(score, Voice.ALTO, [Note(Voice.ALTO, 5, 3, 60)])
    before = set(perform(score, performance).notes.tolist())
    kept = {row for row in before if row[2] != Voice.ALTO}
    assert kept <= set(perform(edited, performance).notes.tolist())
    assert before <= set(perform(longer, performance).notes.tolist())


def test_chords_stay_together():
    score = hymn(*[4] * 64)
    played, grid = perform(score, Performance(1.0, 5))
    times = np.array([grid.seconds_at(start) for start in played["start"].tolist()])
    spread = np.ptp(times.reshape(len(VOICES), -1), axis=0)
    assert spread.max() <= MAX_NOTE_DELAY_SECONDS
    assert spread.mean() > 0.004


@pytest.mark.parametrize("wrong", [{"humanize": -0.1}, {"humanize": 1.1}, {"seed": -1}])
def test_a_performance_out_of_bounds_is_refused(wrong):
    with pytest.raises(ValueError, match="unlike"):
        Performance(**wrong)


def seconds_of(grid, *steps):
    return [grid.seconds_at(b) - grid.seconds_at(a) for a, b in pairwise(steps)]


def test_a_phrase_slows_down_and_leaves_a_gap():
    bpm, step = 100.0, 60 / 100 / 4
    score = toggle_phrase_end(hymn(4, 4, 4, 4, 4, 4, 4, 4), 12)
    played, grid = perform(score, BREATHING)
    before, towards, last, after = seconds_of(grid, 0, 8, 12, 16, 32)
    assert before == pytest.approx(8 * step)
    assert 4 * step < towards < last
    breath = BREATH_BEATS * 60 / bpm
    assert last == pytest.approx(4 * step / SLOWEST + breath)
    assert after == pytest.approx(16 * step)
    ends = played["stop"][played["start"] == 12]
    assert len(ends) == 4
    gap_seconds = [grid.seconds_at(16) - grid.seconds_at(end) for end in ends.tolist()]
    assert gap_seconds == pytest.approx([breath] * 4)
    others = played["start"] != 12
    np.testing.assert_array_equal(played[others], perform(score).notes[others])


def test_a_note_held_across_the_phrase_end_is_not_cut():
    score = hymn(4, 4, 4, 4, voices=VOICES[:3])
    score = with_voice_notes(score, Voice.BASS, [Note(Voice.BASS, 0, 16, 48)])
    played, _ = perform(toggle_phrase_end(score, 4), BREATHING)
    bass = played[played["voice"] == Voice.BASS]
    assert bass.tolist() == [(0.0, 16.0, Voice.BASS, 48, DEFAULT_VELOCITY)]
    assert (played["stop"][played["start"] == 4] < 8).all()


@pytest.mark.parametrize(
    ("lengths", "meter", "mark", "end"),
    [
        ((4, 8, 4), (4, 4), 4, 12),  # a long last chord
        ((6, 4, 2, 6, 6), (6, 8), 6, 10),  # an upbeat follows within the beat
        ((4, 2, -2, 4, 4), (4, 4), 4, 6),  # a rest follows
    ],
)
def test_a_phrase_lasts_as_long_as_its_last_chord(lengths, meter, mark, end):
    score = toggle_phrase_end(hymn(*lengths, meter=meter), mark)
    _, grid = perform(score, BREATHING)
    steps = np.array(seconds_of(grid, *range(score.steps + 1)))
    assert int(steps.argmax()) == end - 1
    assert steps[end:] == pytest.approx(0.15)


def test_what_moves_within_the_last_beat_belongs_to_the_phrase():
    score = hymn(4, 4, 4, 4, voices=VOICES[1:])
    notes = [Note(Voice.SOPRANO, *n, 72) for n in ((0, 4), (4, 2), (6, 2), (8, 8))]
    score = with_voice_notes(score, Voice.SOPRANO, notes)
    played, _ = perform(toggle_phrase_end(score, 4), BREATHING)
    stops = played["stop"][played["voice"] == Voice.SOPRANO]
    assert stops[1] == 6
    assert stops[2] < 8


def test_the_end_of_the_piece_slows_down_and_needs_no_gap():
    score = toggle_phrase_end(hymn(4, 4, 4, 4), 12)
    played, grid = perform(score, BREATHING)
    assert (played["stop"][played["start"] == 12] == 16).all()
    assert seconds_of(grid, 12, 16) == pytest.approx([0.6 / SLOWEST])


def test_tempos_that_are_written_still_hold():
    score = with_tempo(toggle_phrase_end(hymn(*[4] * 12), 12), 14, 50.0)
    _, grid = perform(score, BREATHING)
    assert grid.tempo_at(13).bpm == pytest.approx(100 * SLOWEST)
    assert grid.tempo_at(14).bpm == pytest.approx(50 * SLOWEST)
    assert [grid.tempo_at(step).bpm for step in (0, 7, 16, 47)] == [100, 100, 50, 50]


@given(scores(), st.integers(0, 9))
def test_any_marks_make_a_performance(score, seed):
    played, grid = perform(score, Performance(1.0, seed, breathes=True))
    assert (played["start"] < played["stop"]).all()
    assert len(played) == len(score_notes(score))
    assert grid.seconds_at(score.steps) >= score.grid.seconds_at(score.steps)
    assert grid.tempos[0].step == 0


def test_no_marks_make_no_difference():
    score = hymn(4, 4, 4, 4)
    assert perform(score, BREATHING).grid is score.grid
    assert len(perform(Score.empty(0), Performance(1.0, 1, breathes=True)).notes) == 0
