import numpy as np
import pytest

from musegui.core.editing.edits import span_cells
from musegui.core.editing.excerpt import excerpt
from musegui.core.notes import Note, score_notes, with_voice_notes
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import Voice

S, A = Voice.SOPRANO, Voice.ALTO


@pytest.fixture
def score():
    score = Score.empty(
        64,
        tempos=(TempoChange(0, 90), TempoChange(20, 120), TempoChange(40, 60)),
        meters=(MeterChange(0, 4, 4), MeterChange(16, 3, 4)),
    )
    for voice, pitch in ((S, 72), (A, 64)):
        score = with_voice_notes(score, voice, [Note(voice, i, 4, pitch) for i in range(0, 64, 4)])
    return score


def test_a_span_of_some_voices_begins_at_once_with_its_tempo_and_meter(score):
    made = excerpt(score, span_cells(score, [A], 28, 52))
    assert score_notes(made) == [Note(A, i, 4, 64) for i in range(0, 24, 4)]
    assert made.tempos == (TempoChange(0, 120), TempoChange(12, 60))
    assert made.meters == (MeterChange(0, 3, 4),)
    assert (made.steps, made.pickup_steps) == (24, 0)


def test_what_begins_within_a_bar_has_an_upbeat(score):
    made = excerpt(score, span_cells(score, [S], 20, 40))
    assert made.pickup_steps == 8
    assert made.grid.bar_starts(20) == [0, 8]
    cut = excerpt(score, span_cells(score, [S], 22, 26))
    assert score_notes(cut) == [Note(S, 0, 2, 72), Note(S, 2, 2, 72)]


def test_everything_stays_as_it_is(score):
    score = score.replace(pickup_steps=4)
    assert excerpt(score, np.ones((4, 64), dtype=bool)) == score
