import numpy as np

from musegui.core.editing.edits import paint_notes, set_locks
from musegui.core.editing.lyrics import lay_out, verse_text
from musegui.core.fill.candidates import Candidate
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.takes import make_take, typicality
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import Voice

MELODY = paint_notes(Score.empty(16), [Note(Voice.SOPRANO, 0, 16, 72)])


def candidates(*pitches):
    region = ~MELODY.locks & (np.arange(16) >= 4)
    made = []
    for pitch in pitches:
        score = MELODY.replace(pitches=np.where(region, pitch, MELODY.pitches))
        confidence = np.where(region, np.float32(0.25), np.float32(1)).astype(np.float32)
        made.append(Candidate(score, confidence, pitch / 100, pitch % 3))
    return region, made


def take_of(*pitches):
    region, made = candidates(*pitches)
    return make_take("Harmonize bar 1", region, FillOptions(), 7, made)


def test_a_candidate_comes_back_into_the_score_as_it_was():
    _, made = candidates(60, 62)
    sure = np.ones((4, 16), dtype=np.float32)
    score, confidence = take_of(60, 62).put_into(1, MELODY, sure)
    assert score == made[1].score
    assert (confidence == made[1].confidence).all()


def test_what_was_locked_since_stays():
    take = take_of(60, 62)
    sure = np.ones((4, 16), dtype=np.float32)
    score, _ = take.put_into(0, MELODY, sure)
    mine = set_locks(score, score.pitches == 60, True)
    again, _ = take.put_into(1, mine, sure)
    assert again == mine


def test_which_candidate_stands_and_which_are_twins():
    take = take_of(60, 62, 60)
    sure = np.ones((4, 16), dtype=np.float32)
    assert take.standing(MELODY) is None
    assert take.standing(take.put_into(1, MELODY, sure)[0]) == 1
    assert take.standing(take.put_into(2, MELODY, sure)[0]) == 0
    assert [take.twin(index) for index in range(3)] == [None, None, 0]


def test_in_a_score_of_another_length_it_has_no_place():
    take = take_of(60)
    assert take.fits(MELODY)
    assert not take.fits(Score.empty(32))
    assert take.standing(Score.empty(32)) is None


def test_typicality_is_five_dots_from_the_likeliest():
    nlls = [0.0, 0.39, 0.41, 0.62, 0.9, 1.5, 9.0]
    assert [typicality(nll) for nll in nlls] == [5, 5, 4, 3, 2, 1, 1]


def test_what_sets_a_version_apart_is_said_in_words():
    region = ~Score.empty(48).locks
    base = Score.empty(48).replace(pitches=np.full((4, 48), 60, dtype=np.int8))
    other = [base.pitches.copy() for _ in range(3)]
    other[0][Voice.ALTO, 16:20] = 62
    other[1][[Voice.TENOR, Voice.BASS], 4] = other[1][Voice.ALTO, 40] = 62
    other[2][:] = 62
    sure = np.ones((4, 48), dtype=np.float32)
    made = [Candidate(base.replace(pitches=p), sure, 0.5) for p in (base.pitches, *other)]
    take = make_take("Harmonize", region, FillOptions(), 7, made)
    assert [take.differences(index, base) for index in range(4)] == [
        "",
        "alto, bar 2",
        "alto, tenor and bass, bars 1, 3",
        "different throughout",
    ]
    assert take.differences(2, base.replace(ensemble="ttbb")) == (
        "tenor 2, bass 1 and bass 2, bars 1, 3"
    )


def test_a_version_has_the_words_of_the_given_voice():
    score = paint_notes(
        Score.empty(16), [Note(Voice.SOPRANO, 0, 8, 72), Note(Voice.SOPRANO, 8, 8, 71)]
    )
    score = lay_out(score, Voice.SOPRANO, "A-men").score
    region = ~score.locks
    filled = score.replace(pitches=np.where(region, 60, score.pitches))
    sure = np.ones(score.pitches.shape, dtype=np.float32)
    take = make_take("Harmonize", region, FillOptions(), 0, [Candidate(filled, sure, 1.0)])
    made, _ = take.put_into(0, score, sure)
    assert verse_text(made, Voice.BASS, 1) == "A"
    assert verse_text(made, Voice.SOPRANO, 1) == "A-men"
