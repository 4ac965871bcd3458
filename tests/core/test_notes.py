import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.notes import Note, note_at, score_notes, voice_notes, with_voice_notes
from musegui.core.pitch import OPEN, REST
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice

STEPS = 24


@st.composite
def scores(draw):
    pitches = st.lists(st.integers(OPEN, 4), min_size=STEPS, max_size=STEPS)
    onsets = st.lists(st.booleans(), min_size=STEPS, max_size=STEPS)
    return Score.empty(STEPS).replace(
        pitches=np.array([draw(pitches) for _ in VOICES]),
        onsets=np.array([draw(onsets) for _ in VOICES]),
    )


wild_notes = st.builds(
    Note,
    st.just(Voice.ALTO),
    st.integers(-8, STEPS + 8),
    st.integers(0, STEPS),
    st.integers(0, 127),
)


@given(scores())
def test_a_grid_comes_back_from_its_notes(score):
    rebuilt = Score.empty(STEPS)
    for voice in VOICES:
        rebuilt = with_voice_notes(rebuilt, voice, voice_notes(score, voice))
    np.testing.assert_array_equal(rebuilt.onsets, score.onsets)
    np.testing.assert_array_equal(rebuilt.pitches, np.maximum(score.pitches, REST))


@given(scores())
def test_notes_cover_each_sounding_cell_once(score):
    covered = np.full_like(score.pitches, REST)
    for note in score_notes(score):
        assert (covered[note.voice, note.start : note.stop] == REST).all()
        covered[note.voice, note.start : note.stop] = note.pitch
        assert all(note_at(score, note.voice, s) == note for s in range(note.start, note.stop))
    np.testing.assert_array_equal(covered, np.maximum(score.pitches, REST))


@given(st.lists(wild_notes, max_size=8))
def test_any_notes_make_a_voice_and_later_ones_cut_earlier_ones(notes):
    score = with_voice_notes(Score.empty(STEPS), Voice.ALTO, notes, lock=True)
    for step in range(STEPS):
        sounding = [n for n in notes if max(n.start, 0) <= step and n.start < n.stop and n.stop > 0]
        latest = max(sounding, key=lambda n: (max(n.start, 0), n), default=None)
        expected = latest.pitch if latest is not None and step < latest.stop else REST
        assert score.pitches[Voice.ALTO, step] == expected
    assert score.locks[Voice.ALTO].all()
    assert (score.pitches[Voice.SOPRANO] == OPEN).all()


def test_a_repeated_note_is_two_notes():
    notes = [Note(Voice.BASS, 0, 2, 40), Note(Voice.BASS, 2, 3, 40)]
    assert voice_notes(with_voice_notes(Score.empty(8), Voice.BASS, notes), Voice.BASS) == notes


def test_no_note_where_none_sounds():
    score = with_voice_notes(Score.empty(4), Voice.BASS, [Note(Voice.BASS, 1, 1, 40)])
    assert note_at(score, Voice.BASS, 1) == Note(Voice.BASS, 1, 1, 40)
    for step in (-1, 0, 2, 4):
        assert note_at(score, Voice.BASS, step) is None
