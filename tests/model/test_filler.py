from itertools import pairwise

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from musegui.core.fill import FillError, FillOptions, Strictness, writable_cells
from musegui.core.notes import Note, voice_notes, with_voice_notes
from musegui.core.pitch import OPEN, REST
from musegui.core.score import Score
from musegui.core.theory import find_parallels
from musegui.core.timegrid import MeterChange
from musegui.core.voices import Voice
from musegui.model.filler import Filler, load_shipped_filler
from musegui.model.window import CONTEXT_STEPS
from tests.strategies import regions, scores

MELODY = [67, 67, 69, 71, 72, 71, 69, 67]
EVERYWHERE = slice(None)


def melody_score() -> Score:
    notes = [Note(Voice.SOPRANO, 4 * i, 4, pitch) for i, pitch in enumerate(MELODY)]
    return with_voice_notes(Score.empty(32), Voice.SOPRANO, notes, lock=True)


@pytest.fixture(scope="session")
def shipped_filler() -> Filler:
    return load_shipped_filler("cpu")


def last(filler, score, region, options, seed=0):
    *_, final = filler.fill(score, region, options, seed)
    return final


@given(st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_fill_ever_touches_a_locked_cell(untrained_filler, data):
    score = data.draw(scores())
    region = data.draw(regions(score.steps))
    options = FillOptions(
        resolution=data.draw(st.sampled_from([16, 8])),
        steps=data.draw(st.integers(1, 4)),
        temperature=data.draw(st.sampled_from([0.05, 1.0, 5.0])),
        candidates=data.draw(st.integers(1, 3)),
        strictness=data.draw(st.sampled_from(Strictness)),
    )
    if not writable_cells(score, region).any():
        with pytest.raises(FillError, match="nothing to fill"):
            last(untrained_filler, score, region, options)
        return
    for state in untrained_filler.fill(score, region, options, 0):
        assert len(state.candidates) == options.candidates
        for candidate in state.candidates:
            filled = candidate.score
            for before, after in (
                (score.pitches, filled.pitches),
                (score.onsets, filled.onsets),
                (score.locks, filled.locks),
            ):
                assert np.array_equal(before[score.locks], after[score.locks])
            outside = ~(region | score.locks)
            assert np.array_equal(score.pitches[outside], filled.pitches[outside])
            assert (candidate.confidence[~region] == 1).all()
            assert ((candidate.confidence >= 0) & (candidate.confidence <= 1)).all()


def test_every_cell_of_the_region_is_filled(untrained_filler):
    score = melody_score()
    final = last(untrained_filler, score, ~score.locks, FillOptions(steps=3))
    assert (final.candidates[0].score.pitches != OPEN).all()
    assert final.step == final.steps


def test_steps_are_counted(untrained_filler):
    score = melody_score()
    options = FillOptions(steps=5, strictness=Strictness.OFF)
    states = list(untrained_filler.fill(score, ~score.locks, options, 0))
    assert [state.step for state in states] == [1, 2, 3, 4, 5, 6]
    assert {state.steps for state in states} == {6}


def test_music_far_from_the_region_makes_no_difference(untrained_filler):
    steps = 400
    near = slice(200 - CONTEXT_STEPS - 16, 216 + CONTEXT_STEPS + 16)
    pitches = np.full((4, steps), 60, dtype=np.int8)
    other = pitches.copy()
    other[:, : near.start] = 62
    other[:, near.stop :] = 62
    region = np.zeros((4, steps), dtype=bool)
    region[1:, 200:216] = True
    filled = []
    for music in (pitches, other):
        score = Score.empty(steps).replace(pitches=music)
        final = last(untrained_filler, score, region, FillOptions(steps=2))
        filled.append(final.candidates[0].score.pitches[:, 200:216])
    assert np.array_equal(*filled)


def test_pitches_out_of_the_networks_hearing_are_explained(untrained_filler):
    high = with_voice_notes(melody_score(), Voice.SOPRANO, [Note(Voice.SOPRANO, 8, 4, 90)])
    with pytest.raises(FillError, match=r"soprano's F#6 at bar 1 beat 3"):
        last(untrained_filler, high, ~high.locks, FillOptions())


def test_the_same_seed_gives_the_same_music(shipped_filler):
    score = melody_score()
    first, again, other = (
        last(shipped_filler, score, ~score.locks, FillOptions(steps=8), seed).candidates[0]
        for seed in (4, 4, 5)
    )
    assert first.score == again.score
    assert first.nll == again.nll
    assert first.score != other.score


@pytest.mark.parametrize("resolution", [16, 8])
def test_the_shipped_network_harmonizes_a_scale(shipped_filler, resolution):
    score = melody_score()
    options = FillOptions(resolution=resolution, candidates=2)
    final = last(shipped_filler, score, ~score.locks, options)
    for candidate in final.candidates:
        assert voice_notes(candidate.score, Voice.SOPRANO) == voice_notes(score, Voice.SOPRANO)
        assert find_parallels(candidate.score.pitches) == []
        assert candidate.nll < 1.2
        chords = candidate.score.pitches[:, ::4]
        assert (np.diff(chords.astype(int), axis=0) <= 0).all()
        if resolution == 8:
            lower = candidate.score.pitches[1:]
            assert np.array_equal(lower[:, ::2], lower[:, 1::2])


def test_repeated_notes_are_struck_again_where_the_network_says_so(shipped_filler):
    """Over four notes of one pitch Bach's inner voices repeat theirs rather than hold a whole."""
    notes = [Note(Voice.SOPRANO, 4 * i, 4, 67) for i in range(8)]
    score = with_voice_notes(Score.empty(32), Voice.SOPRANO, notes, lock=True)
    filled = last(shipped_filler, score, ~score.locks, FillOptions()).candidates[0].score
    lower = [note for voice in list(Voice)[1:] for note in voice_notes(filled, voice)]
    repeats = [
        (a, b)
        for a, b in pairwise(lower)
        if a.voice == b.voice and a.pitch == b.pitch and a.stop == b.start
    ]
    assert repeats
    assert all(b.start % 4 == 0 for _, b in repeats)


def test_similarity_keeps_nearly_all_at_one_and_little_at_zero(shipped_filler):
    score = melody_score()
    standing = last(shipped_filler, score, ~score.locks, FillOptions(), seed=1)
    standing = standing.candidates[0].score
    kept = []
    for similarity in (0.0, 1.0):
        options = FillOptions(similarity=similarity)
        again = last(shipped_filler, standing, ~standing.locks, options, seed=2)
        same = again.candidates[0].score.pitches == standing.pitches
        kept.append(same[~standing.locks].mean())
    assert kept[0] < 0.9
    assert kept[1] >= 0.95


@pytest.mark.parametrize("length", [1, 5, 31])
def test_odd_lengths_and_upbeats(shipped_filler, length):
    score = Score.empty(length, meters=(MeterChange(0, 3, 4),), pickup_steps=2)
    for resolution in (16, 8):
        final = last(
            shipped_filler,
            score,
            np.ones((4, length), dtype=bool),
            FillOptions(steps=2, resolution=resolution),
        )
        assert (final.candidates[0].score.pitches != OPEN).all()


@pytest.mark.parametrize("resolution", [16, 8])
def test_chances_of_a_note_and_of_a_voice(shipped_filler, resolution):
    score = melody_score()
    note = shipped_filler.chances(score, Voice.SOPRANO, 8, 12, resolution)
    assert note.pitches == (REST, *range(36, 84))
    assert note.probabilities.shape == (4, 49)
    assert note.probabilities.dtype == np.float32
    assert np.allclose(note.probabilities.sum(axis=1), 1, atol=1e-3)
    likeliest = note.pitches[int(note.probabilities[0].argmax())]
    assert abs(likeliest - MELODY[2]) <= 5
    whole = shipped_filler.chances(score, Voice.BASS, -5, 99, resolution)
    assert whole.probabilities.shape == (32, 49)
    one = shipped_filler.chances(score, Voice.ALTO, 13, 14, resolution)
    assert one.probabilities.shape == (1, 49)
    with pytest.raises(FillError, match="outside the score"):
        shipped_filler.chances(score, Voice.ALTO, 32, 40, resolution)


def test_chances_do_not_hear_what_they_ask_for(shipped_filler):
    score = melody_score()
    pitches = score.pitches.copy()
    pitches[Voice.SOPRANO, 9:11] = 60
    other = score.replace(pitches=pitches)
    for resolution in (16, 8):
        here, there = (
            shipped_filler.chances(s, Voice.SOPRANO, 9, 11, resolution).probabilities
            for s in (score, other)
        )
        assert np.array_equal(here, there)
