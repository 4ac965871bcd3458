"""The network of the fill goes on with pieces."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from musegui.core.editing.arranging import arranged
from musegui.core.editing.edits import paint_notes, set_locks
from musegui.core.errors import UserError
from musegui.core.fill.candidates import Candidate
from musegui.core.fill.continuing import CONTINUATION_ENGINES, DEFAULT_ENGINE, with_bars_to_come
from musegui.core.fill.fill_options import FillOptions
from musegui.core.keys import Key
from musegui.core.marks import ChordMark
from musegui.core.notes import Note
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.model.continuation.registry import ENGINES, make_engine
from musegui.model.sampling.filler import NetworkFiller, load_shipped_filler
from tests.core.fill.test_continuing import piece

QUICK = FillOptions(sweeps=4)


@pytest.fixture(scope="module")
def filler() -> NetworkFiller:
    return load_shipped_filler("cpu")


def extended(
    filler: NetworkFiller, score: Score, bars: int = 3, seed: int = 1, **options
) -> tuple[Candidate, ...]:
    continuation = with_bars_to_come(score, bars)
    engine = make_engine(DEFAULT_ENGINE, filler)
    *_, last = engine.extend(continuation, replace(QUICK, **options), seed)
    assert last.sweep == last.sweeps
    return last.candidates


def test_every_engine_that_is_offered_can_be_made() -> None:
    assert list(ENGINES) == list(CONTINUATION_ENGINES)


def test_an_unknown_engine_is_named_with_those_there_are(filler: NetworkFiller) -> None:
    with pytest.raises(UserError, match="no continuation engine 'rnn'; the engines are cnn"):
        make_engine("rnn", filler)


def test_what_stands_stays_and_the_new_bars_are_full(filler: NetworkFiller) -> None:
    before = piece(key=Key(0))
    (made,) = extended(filler, before)
    assert (made.score.pitches[:, :32] == before.pitches).all()
    assert (made.score.onsets[:, :32] == before.onsets).all()
    assert (made.score.pitches != OPEN).all()
    assert (made.score.locks[:, :32]).all()
    assert not made.score.locks[:, 32:].any()
    assert made.score.chords == ()
    assert made.score.key == Key(0)
    assert (made.confidence[:, :32] == 1).all()
    assert (made.confidence[:, 32:] < 1).any()


def test_the_end_is_the_tonic_in_root_position(filler: NetworkFiller) -> None:
    for made in extended(filler, piece(key=Key(0)), 4, candidates=2, sweeps=16):
        last = made.score.pitches[:, -1]
        assert last[Voice.BASS] % 12 == 0
        assert set(last % 12) <= {0, 4, 7}


def test_a_seed_gives_the_same_notes_and_each_candidate_its_own(filler: NetworkFiller) -> None:
    first, second = extended(filler, piece(), candidates=2)
    (again,) = extended(filler, piece())
    (other,) = extended(filler, piece(), seed=2)
    assert first.score == again.score
    assert first.nll == again.nll
    assert first.score != second.score
    assert first.score != other.score


def test_every_sweep_shows_all_candidates(filler: NetworkFiller) -> None:
    continuation = with_bars_to_come(piece(), 4)
    options = replace(QUICK, candidates=2)
    sweeps = list(make_engine("cnn", filler).extend(continuation, options, 0))
    (total,) = {sweep.sweeps for sweep in sweeps}
    passed = [sweep.sweep for sweep in sweeps]
    assert passed == sorted(passed)
    assert set(passed) == set(range(1, total + 1))
    assert all(len(sweep.candidates) == len(sweep.nlls) == 2 for sweep in sweeps)
    for candidate in sweeps[0].candidates:
        assert (candidate.score.pitches[:, 32:64] != OPEN).all()
        assert (candidate.score.pitches[1:, 64:] == OPEN).all()


def test_chords_that_are_asked_for_are_kept(filler: NetworkFiller) -> None:
    score = with_bars_to_come(piece(key=Key(0)), 2).score
    asked = score.replace(chords=(ChordMark(32, "F"), ChordMark(48, "Dm")))
    (made,) = extended(filler, asked, 2, sweeps=16)
    assert set(made.score.pitches[:, 34] % 12) <= {5, 9, 0}
    assert set(made.score.pitches[:, 60] % 12) <= {2, 5, 9}


def test_an_ensemble_stays_in_its_compasses_and_a_voice_that_rests_rests(
    filler: NetworkFiller,
) -> None:
    score = arranged(piece(key=Key(0)), "ssa").score
    (made,) = extended(filler, score, 2)
    for voice in Voice:
        part, new = made.score.part(voice), made.score.pitches[voice, 32:]
        if part.rests:
            assert (new < 0).all()
        else:
            assert ((new >= part.lowest) & (new <= part.highest) | (new < 0)).all()


@pytest.mark.parametrize(
    "notes", [[Note(Voice.SOPRANO, 0, 4, 72)], [Note(Voice.TENOR, 4 * i, 4, 60) for i in range(8)]]
)
def test_one_note_or_one_voice_is_gone_on_with(filler: NetworkFiller, notes) -> None:
    (made,) = extended(filler, paint_notes(Score.empty(32), notes), 2)
    last = max(note.stop for note in notes)
    assert (made.score.pitches[:, last:] != OPEN).all()


def test_a_piece_that_is_locked_throughout(filler: NetworkFiller) -> None:
    score = set_locks(piece(), np.ones((4, 32), dtype=bool), True)
    (made,) = extended(filler, score, 1)
    assert (made.score.pitches[:, 32:] >= 0).any()
