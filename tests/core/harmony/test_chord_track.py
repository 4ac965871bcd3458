from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.analysis.recognition import recognise_chord
from musegui.core.editing.edits import delete_steps, insert_steps, with_meter
from musegui.core.harmony.chord_track import (
    ChordSpan,
    analyse,
    analyse_numerals,
    chord_names,
    chord_spans,
    numerals_to_ask,
    read_chord_track,
    set_chord,
)
from musegui.core.harmony.chords import parse_chord
from musegui.core.keys import Key, KeyChange
from musegui.core.marks import ChordMark
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange
from tests.strategies import scores


def of_chords(*columns, **properties):
    """Make a score of a chord for each beat, soprano first."""
    pitches = np.repeat(np.array(columns, dtype=np.int8).T, 4, axis=1)
    return Score.empty(pitches.shape[1], **properties).replace(pitches=pitches)


def test_a_chord_lasts_to_the_next_one_or_to_the_end_of_its_bar():
    score = Score.empty(36, pickup_steps=4)
    for step, text in ((8, "C"), (0, "G7"), (12, "F"), (28, "V")):
        score = set_chord(score, step, text)
    assert score.chords == ((0, "G7"), (8, "C"), (12, "F"), (28, "V"))
    assert chord_spans(score) == [(0, 4, "G7"), (8, 12, "C"), (12, 20, "F"), (28, 36, "V")]


def test_an_empty_text_frees_the_beat_and_leaves_nothing_needless():
    score = set_chord(Score.empty(16), 0, "C")
    freed = set_chord(score, 8, "  ")
    assert chord_spans(freed) == [ChordSpan(0, 8, "C")]
    assert set_chord(score, 0, "") == Score.empty(16)
    assert set_chord(Score.empty(16), 4, "") == Score.empty(16)
    assert set_chord(set_chord(score, 8, "F"), 8, "") == freed
    assert set_chord(freed, 8, "G").chords == ((0, "C"), (8, "G"))


def test_bars_take_their_chords_along():
    score = Score.empty(48)
    for step, text in ((0, "C"), (16, "F"), (32, "G")):
        score = set_chord(score, step, text)
    assert insert_steps(score, 16, 16).chords == ((0, "C"), (32, "F"), (48, "G"))
    assert insert_steps(score, 0, 16).chords == ((16, "C"), (32, "F"), (48, "G"))
    assert delete_steps(score, 0, 16).chords == ((0, "F"), (16, "G"))
    assert delete_steps(score, 32, 48).chords == ((0, "C"), (16, "F"))
    assert delete_steps(insert_steps(score, 16, 16), 16, 32) == score
    shorter = with_meter(score, 0, 3, 4)
    assert shorter.chords == score.chords
    assert chord_spans(shorter)[0] == (0, 12, "C")


@given(st.data())
def test_any_marks_make_spans_that_do_not_overlap(data):
    score = data.draw(scores())
    for _ in range(data.draw(st.integers(0, 6))):
        step = data.draw(st.integers(0, score.steps - 1))
        score = set_chord(score, step, data.draw(st.sampled_from(["", "C", "V7", "?"])))
    spans = chord_spans(score)
    assert all(0 <= start < stop <= score.steps and text for start, stop, text in spans)
    assert all(a.stop <= b.start for a, b in pairwise(spans))


def test_marks_that_do_not_rise_are_refused():
    for marks in (((4, "C"), (4, "D")), ((-1, "C"),)):
        with pytest.raises(ValueError, match="rise in step"):
            Score.empty(8, chords=tuple(ChordMark(*mark) for mark in marks))


def test_what_stands_there_is_named_beat_by_beat():
    score = of_chords(
        (67, 64, 60, 48), (65, 62, 59, 55), (67, 64, 60, 52), (OPEN,) * 4, (61, 60, 59, 48)
    )
    assert analyse(score) == ((0, "C"), (4, "G7"), (8, "C/E"), (12, ""), (16, ""))
    flat = of_chords((70, 67, 63, 51), key=Key(-3))
    assert analyse(flat) == ((0, "E♭"),)
    assert analyse(flat.replace(key=Key(7))) == ((0, "D♯"),)
    assert analyse(Score.empty(0)) == ()


def test_a_suspension_is_named_by_where_it_goes():
    score = of_chords((67, 65, 60, 48), (67, 64, 60, 48))
    pitches = score.pitches.copy()
    pitches[1, 2:4] = 64
    assert analyse(score.replace(pitches=pitches))[0] == (0, "C")


def test_beats_are_those_of_the_bars():
    score = of_chords((67, 64, 60, 48), (67, 64, 60, 48), (67, 64, 60, 48), pickup_steps=2)
    assert [mark.step for mark in analyse(score)] == [0, 2, 6, 10]


def test_beats_are_those_of_the_meter():
    six_eight = of_chords(*[(67, 64, 60, 48)] * 6, meters=(MeterChange(0, 6, 8),), pickup_steps=2)
    assert [mark.step for mark in analyse(six_eight)] == [0, 2, 8, 14, 20]
    changed = six_eight.replace(meters=(MeterChange(0, 6, 8), MeterChange(14, 2, 2)))
    assert [mark.step for mark in analyse(changed)] == [0, 2, 8, 14, 22]


@given(scores())
def test_what_is_named_can_be_read_again(score):
    for mark in analyse(score):
        if mark.text:
            chord = parse_chord(mark.text)
            beat_steps = score.grid.meter_at(mark.step).beat_steps
            columns = score.pitches[:, mark.step : mark.step + beat_steps].T
            roots = [found.root for c in columns if (found := recognise_chord(c))]
            assert chord.root == roots[0]


def test_numerals_and_names_are_those_of_the_key_in_force():
    flats = of_chords((77, 68, 61, 61), (77, 68, 61, 61), key=Key(0))
    score = flats.replace(key_changes=(KeyChange(4, Key(7)),))
    assert [mark.text for mark in analyse(score)] == ["D♭", "C♯"]
    score = Score.empty(32, key=Key(0), key_changes=(KeyChange(16, Key(1)),))
    chords, _ = read_chord_track(set_chord(set_chord(score, 0, "V"), 16, "V"))
    assert (chords[0].root, chords[16].root) == (7, 2)


C, F, G, D7 = (72, 67, 64, 48), (72, 69, 65, 53), (71, 67, 62, 55), (72, 66, 62, 50)
TO_G = of_chords(C, F, G, C, D7, G, D7, G, C, D7, G, G, key=Key(0))


def test_numerals_are_those_of_the_keys_that_are_heard():
    names = analyse_numerals(TO_G)
    assert names[0] == (0, "I")
    assert [mark.text.partition(":")[0] for mark in names if ":" in mark.text] == ["G"]
    assert names[-1].text == "I"
    assert chord_names(TO_G, numerals=True) == names
    assert [mark.text for mark in chord_names(TO_G, numerals=False)][:4] == ["C", "F", "G", "C"]


def test_numerals_to_ask_for_are_those_of_the_stated_key():
    marks = numerals_to_ask(TO_G)
    chords, problems = read_chord_track(TO_G.replace(chords=marks))
    assert problems == []
    assert chords[16] is not None
    assert all(":" not in mark.text for mark in marks)
    assert chords[40].root == 7


def test_what_is_asked_for_is_named_in_the_key_that_is_heard():
    score = set_chord(set_chord(TO_G, 0, "Am/C"), 40, "V7")
    names = dict(chord_names(score, numerals=True))
    assert names[0] == "vi6"
    assert names[40] == "V7/IV"
    assert dict(chord_names(set_chord(TO_G, 4, "H!"), numerals=True))[4] == "H!"


def test_a_minor_key_is_written_small_and_with_its_sign():
    chords = ((73, 68, 64, 49), (72, 68, 63, 56), (73, 68, 64, 49), (72, 68, 63, 56))
    score = of_chords(*chords, chords[0], chords[0], key=Key(4, True))
    assert analyse_numerals(score)[0].text == "i"
    unstated = score.replace(key=None)
    assert analyse_numerals(unstated)[0].text == "c♯: i"


@given(scores())
def test_any_score_can_be_named_by_numerals(score):
    assert all(0 <= mark.step < score.steps for mark in chord_names(score, numerals=True))
