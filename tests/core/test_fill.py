import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.fill import FillOptions, with_filled_cells, writable_cells
from musegui.core.notes import Note, voice_notes, with_voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice
from tests.strategies import regions, scores


@pytest.mark.parametrize(
    "bad",
    [{"resolution": 4}, {"steps": 0}, {"temperature": 0.0}, {"candidates": 65}],
)
def test_options_out_of_bounds_are_refused(bad):
    with pytest.raises(ValueError, match="not"):
        FillOptions(**bad)


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
