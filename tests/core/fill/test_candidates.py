import numpy as np
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
from musegui.core.notes import Note, voice_notes, with_voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice
from tests.strategies import regions, scores


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
