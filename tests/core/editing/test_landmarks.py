"""What stands along a piece: set, moved and taken out again."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musegui.core.editing.edits import paint_notes, with_tempo
from musegui.core.editing.landmarks import (
    Landmark,
    LandmarkKind,
    is_removable,
    landmarks,
    moved_landmark,
    with_gradual_tempo,
    with_key,
    with_rehearsal_letter,
    with_sign,
    without_landmark,
)
from musegui.core.keys import Key, KeyChange
from musegui.core.marks import ChordMark, Sign, SignKind
from musegui.core.notes import Note, score_notes
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import Voice
from tests.strategies import scores

C, G, D, A_MINOR = Key(0), Key(1), Key(2), Key(0, minor=True)
KEY, TEMPO, METER = LandmarkKind.KEY, LandmarkKind.TEMPO, LandmarkKind.METER
S = Voice.SOPRANO


def test_keys_meters_tempos_and_signs_are_listed_where_they_stand() -> None:
    score = Score.empty(
        96,
        key=Key(-3, minor=True),
        key_changes=(KeyChange(48, Key(-3)),),
        meters=(MeterChange(0, 6, 8), MeterChange(48, 3, 4)),
        tempos=(TempoChange(0, 90), TempoChange(30, 60.75), TempoChange(72, 80)),
        signs=(Sign(48, SignKind.REHEARSAL, "A"), Sign(48, SignKind.DOUBLE_BAR)),
    )
    assert [(mark.step, text) for mark, text in landmarks(score)] == [
        (0, "C minor"), (0, "6/8"), (0, "♩. = 60"), (30, "♩. = 40.5"), (48, "A"), (48, ""),
        (48, "E♭ major"), (48, "3/4   ♩ = 60.75"), (72, "♩ = 80"),
    ]  # fmt: skip


def test_a_key_holds_until_the_next_and_what_changes_nothing_goes() -> None:
    score = with_key(with_key(Score.empty(64, key=C), 16, G), 32, D)
    assert score.key_changes == (KeyChange(16, G), KeyChange(32, D))
    assert with_key(score, 16, C).key_changes == (KeyChange(32, D),)
    assert with_key(score, 16, D).key_changes == (KeyChange(16, D),)
    assert with_key(score, 0, G) == with_key(Score.empty(64, key=G), 32, D)
    assert without_landmark(score, Landmark(0, KEY)).key is None
    assert without_landmark(score, Landmark(16, KEY)).key_changes == (KeyChange(32, D),)


def test_what_follows_a_key_goes_along_up_to_the_next() -> None:
    held = Note(S, 12, 8, 71)
    notes = [Note(S, 0, 4, 72), held, Note(S, 20, 4, 72), Note(S, 32, 4, 74)]
    score = paint_notes(Score.empty(64, key=C, key_changes=(KeyChange(32, A_MINOR),)), notes)
    score = score.replace(chords=(ChordMark(0, "C"), ChordMark(16, "G7"), ChordMark(32, "Am")))
    made = with_key(score, 16, D, transposing=True)
    pitches = [note.pitch for note in score_notes(made)]
    assert pitches == [72, 71, 74, 74]
    assert [text for _, text in made.chords] == ["C", "A7", "Am"]
    assert made.key_changes == (KeyChange(16, D), KeyChange(32, A_MINOR))
    assert np.array_equal(made.locks, score.locks)


def test_a_key_change_inside_a_bar_stays_where_it_is() -> None:
    score = with_key(Score.empty(64, key=C), 21, G)
    assert (score.key_at(20), score.key_at(21)) == (C, G)
    assert moved_landmark(score, Landmark(21, KEY), 23).key_changes == (KeyChange(23, G),)


def test_a_ritardando_goes_beat_by_beat_and_back() -> None:
    score = Score.empty(64, tempos=(TempoChange(0, 80), TempoChange(20, 90)))
    made = with_gradual_tempo(score, 16, 32, 60, then_back=True)
    assert made.tempos == ((0, 80), (16, 75), (20, 70), (24, 65), (28, 60), (32, 80))
    assert with_gradual_tempo(score, 16, 64, 60).tempos[-1] == (60, 60)
    eighths = Score.empty(48, meters=(MeterChange(0, 6, 8),))
    assert [t.step for t in with_gradual_tempo(eighths, 0, 24, 120).tempos] == [0, 6, 12, 18]
    kept = score.replace(tempos=(*score.tempos, TempoChange(32, 100)))
    assert with_gradual_tempo(kept, 16, 32, 60, then_back=True).tempos[-1] == (32, 100)


def test_meters_move_by_bars() -> None:
    score = Score.empty(64, meters=(MeterChange(0, 4, 4), MeterChange(16, 3, 4)))
    made = moved_landmark(score, Landmark(16, METER), 30)
    assert made.meters == (MeterChange(0, 4, 4), MeterChange(32, 3, 4))
    assert without_landmark(score, Landmark(16, METER)).meters == (MeterChange(0, 4, 4),)


@pytest.mark.parametrize("kind", [TEMPO, METER])
def test_the_first_of_what_a_piece_always_has_stays(kind: LandmarkKind) -> None:
    score = with_tempo(Score.empty(64), 16, 90)
    first = Landmark(0, kind)
    assert not is_removable(first)
    assert without_landmark(score, first) == moved_landmark(score, first, 32) == score
    assert moved_landmark(score, Landmark(16, TEMPO), 0) == score


def test_rehearsal_letters_follow_each_other() -> None:
    score = with_rehearsal_letter(with_rehearsal_letter(Score.empty(480), 16), 64)
    assert [sign.text for sign in score.signs] == ["A", "B"]
    between = with_rehearsal_letter(score, 32)
    assert [(s.step, s.text) for s in between.signs] == [(16, "A"), (32, "B"), (64, "C")]
    assert with_rehearsal_letter(between, 32) == between
    own = with_sign(score, Sign(64, SignKind.REHEARSAL, "Trio"))
    assert [s.text for s in with_rehearsal_letter(own, 32).signs] == ["A", "B", "Trio"]
    for step in range(30):
        score = with_rehearsal_letter(score, 80 + step)
    assert [sign.text for sign in score.signs[25:28]] == ["Z", "AA", "BB"]


def test_signs_move_and_go_one_kind_by_itself() -> None:
    score = Score.empty(64, signs=(Sign(16, SignKind.DOUBLE_BAR), Sign(16, SignKind.TEXT, "dolce")))
    bar, text = Landmark(16, LandmarkKind.DOUBLE_BAR), Landmark(16, LandmarkKind.TEXT)
    assert moved_landmark(score, bar, 27).signs[1] == Sign(32, SignKind.DOUBLE_BAR)
    assert moved_landmark(score, text, 27).signs[1] == Sign(27, SignKind.TEXT, "dolce")
    assert without_landmark(score, bar).signs == (Sign(16, SignKind.TEXT, "dolce"),)


@given(st.data())
@settings(deadline=None)
def test_any_changes_make_scores_whose_landmarks_can_be_moved_and_removed(
    data: st.DataObject,
) -> None:
    score = data.draw(scores())
    for _ in range(data.draw(st.integers(0, 8))):
        step = data.draw(st.integers(0, score.steps - 1))
        key = data.draw(st.builds(Key, st.integers(-7, 7), st.booleans()))
        score = data.draw(st.sampled_from([
            with_key(score, step, key), with_tempo(score, step, float(key.fifths + 60)),
            with_rehearsal_letter(score, step),
        ]))  # fmt: skip
    for mark, _ in landmarks(score):
        to = data.draw(st.integers(-9, score.steps + 9))
        moved = moved_landmark(score, mark, to)
        gone = without_landmark(score, mark)
        if is_removable(mark):
            assert len(landmarks(gone)) < len(landmarks(score))
        assert np.array_equal(moved.pitches[:, : score.steps], score.pitches)
        assert len(landmarks(moved)) <= len(landmarks(score))
