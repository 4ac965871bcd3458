"""Voicings: playable, with what is locked, the smoothest first."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings

from musegui.core.editing.edits import paint_notes, rest_cells, span_cells
from musegui.core.ensembles import ENSEMBLES
from musegui.core.harmony.chord_track import set_chord
from musegui.core.harmony.chords import parse_chord
from musegui.core.harmony.voicings import (
    MOST_SHOWN,
    chord_here,
    describe_voicing,
    find_voicings,
    voicings_here,
    write_voicing,
)
from musegui.core.keys import Key
from musegui.core.notes import Note, voice_notes
from musegui.core.score import Score
from musegui.core.voices import COMPASSES, VOICES
from tests.strategies import scores

S, A, T, B = VOICES


def asked(text: str, score: Score | None = None, step: int = 0) -> Score:
    return set_chord(score or Score.empty(32, key=Key(0)), step, text)


@pytest.mark.parametrize(
    "text", ["C", "G7", "Dm/F", "Bdim", "viiø65", "F#m7b5", "C9", "Csus4", "C5"]
)
@pytest.mark.parametrize("ensemble", ["satb", "ssaa", "ttbb"])
def test_voicings_are_playable_and_all_different(text: str, ensemble: str) -> None:
    score = asked(text).replace(ensemble=ensemble)
    here = chord_here(score, 5)
    assert here is not None
    found = voicings_here(score, here)
    assert 1 < len(found) == len(set(found)) <= MOST_SHOWN
    for pitches in found:
        assert {pitch % 12 for pitch in pitches} <= set(here.chord.pitch_classes)
        assert here.chord.bass in (None, pitches[B] % 12)
        for voice, (low, high) in zip(VOICES, ENSEMBLES[ensemble].compasses, strict=True):
            assert low <= pitches[voice] <= high
        assert all(upper >= lower for upper, lower in pairwise(pitches))
        assert pitches[S] - pitches[A] <= 12
        assert pitches[A] - pitches[T] <= 12


def test_leading_note_and_seventh_are_not_doubled() -> None:
    score = asked("V7")
    here = chord_here(score, 0)
    assert here is not None
    for pitches in voicings_here(score, here):
        classes = [pitch % 12 for pitch in pitches]
        assert classes.count(11) == classes.count(5) == 1


def test_the_smoothest_comes_first_and_parallels_last() -> None:
    chord = parse_chord("G")
    first, *_, last = find_voicings(chord, COMPASSES, {}, [(72, 67, 64, 48)])
    assert first == (71, 67, 62, 43)
    assert sum(abs(a - b) for a, b in zip(last, (72, 67, 64, 48), strict=True)) > 6


def test_locked_voices_stay_and_a_strange_one_leaves_nothing() -> None:
    score = paint_notes(asked("V7"), [Note(S, 0, 4, 74)])
    here = chord_here(score, 0)
    assert here is not None
    found = voicings_here(score, here)
    assert found
    assert {pitches[S] for pitches in found} == {74}
    made = write_voicing(score, here, found[0])
    assert voice_notes(made, S) == [Note(S, 0, 4, 74)]
    assert not made.locks[1:].any()
    strange = paint_notes(asked("V7"), [Note(S, 0, 4, 73)])
    assert voicings_here(strange, here) == ()
    silent = rest_cells(asked("V7"), span_cells(asked("V7"), [A], 0, 16))
    assert {pitches[A] for pitches in voicings_here(silent, here)} == {-1}


def test_a_chord_lasts_as_long_as_it_is_asked_for_or_stands_still() -> None:
    score = asked("V7", asked("I"), 8)
    here = chord_here(score, 6)
    assert here is not None
    assert (here.start, here.stop) == (0, 8)
    triad = [Note(S, 16, 8, 72), Note(A, 16, 8, 67), Note(T, 16, 8, 64), Note(B, 16, 8, 48)]
    sounding = paint_notes(Score.empty(32), triad)
    here = chord_here(sounding, 21)
    assert here is not None
    assert (here.start, here.stop) == (16, 24)
    assert here.chord == parse_chord("C/C")
    assert chord_here(sounding, 2) is chord_here(sounding, 99) is None


def test_what_follows_a_voicing_is_struck_anew() -> None:
    notes = [Note(v, 0, 16, p) for v, p in zip(VOICES, (72, 67, 64, 48), strict=True)]
    held = paint_notes(Score.empty(16), notes)
    score = set_chord(held.replace(locks=held.locks & False), 4, "C")
    score = set_chord(score, 8, "C")
    here = chord_here(score, 5)
    assert here is not None
    made = write_voicing(score, here, (76, 72, 67, 48))
    assert [note.start for note in voice_notes(made, B)] == [0, 4, 8]
    assert (made.pitches[:, 8:] == score.pitches[:, 8:]).all()


def test_a_voicing_is_told_in_words() -> None:
    chord = parse_chord("C")
    assert describe_voicing(chord, (72, 67, 64, 48)) == "close position, the root on top"
    assert describe_voicing(chord, (76, 67, 60, 48)) == "open position, the third on top"


@given(scores())
@settings(max_examples=30, deadline=None)
def test_any_score_has_voicings_that_touch_nothing_locked(score: Score) -> None:
    for step in range(0, score.steps, 5):
        here = chord_here(score, step)
        if here is None:
            continue
        for pitches in voicings_here(score, here)[:2]:
            made = write_voicing(score, here, pitches)
            assert np.array_equal(made.locks, score.locks)
            assert (made.pitches == score.pitches)[score.locks].all()
