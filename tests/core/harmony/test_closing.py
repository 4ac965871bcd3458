from dataclasses import replace

import numpy as np
import pytest

from musegui.core.harmony.chords import ChordSymbol
from musegui.core.harmony.closing import beat_start, closing_chord, closing_chords, last_note_start
from musegui.core.notes import Note, with_voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import CADENCE_NONE, Score
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.voices import Voice


def melody(*pitches: int) -> Score:
    """Quarter notes, the last one a half."""
    notes = [
        Note(Voice.SOPRANO, STEPS_PER_BEAT * index, STEPS_PER_BEAT, pitch)
        for index, pitch in enumerate(pitches)
    ]
    notes[-1] = replace(notes[-1], duration=2 * STEPS_PER_BEAT)
    return with_voice_notes(Score.empty(notes[-1].stop), Voice.SOPRANO, notes, lock=True)


IN_G = (67, 67, 74, 74, 76, 76, 74, 72, 71, 72, 69, 67)
IN_E_MINOR = (64, 66, 67, 69, 71, 72, 71, 69, 67, 66, 63, 64)


@pytest.mark.parametrize(
    ("pitches", "tonic", "triad"), [(IN_G, 7, {7, 11, 2}), (IN_E_MINOR, 4, {4, 8, 11})]
)
def test_a_melody_that_comes_home_closes_on_its_tonic(pitches, tonic, triad):
    score = melody(*pitches)
    chord = closing_chord(score, score.locks)
    assert chord is not None
    assert (chord.root, chord.bass, set(chord.pitch_classes)) == (tonic, tonic, triad)


def test_the_last_third_in_minor_may_be_minor():
    score = melody(*IN_E_MINOR)
    chord = closing_chord(score, score.locks, picardy=False)
    assert chord is not None
    assert set(chord.pitch_classes) == {4, 7, 11}
    major = melody(*IN_G)
    assert closing_chord(major, major.locks, picardy=False) == closing_chord(major, major.locks)


def test_of_a_melody_that_stays_open_nothing_is_said():
    score = melody(*IN_G[:-1])
    assert closing_chord(score, score.locks) is None


def test_no_phrase_end_asks_for_no_chord():
    score = melody(*IN_G)
    cadences = score.cadences.copy()
    cadences[last_note_start(score)] = CADENCE_NONE
    assert closing_chord(score.replace(cadences=cadences), score.locks) is None


def test_what_is_about_to_be_written_anew_does_not_count():
    score = melody(*IN_G)
    assert closing_chord(score, np.zeros_like(score.locks)) is None
    last_note = score.locks.copy()
    last_note[:, last_note_start(score) :] = False
    assert closing_chord(score, last_note) is None


def test_the_closing_chord_is_asked_for_where_the_user_asks_for_none():
    score = melody(*IN_G)
    free = [None] * score.steps
    closing = closing_chords(free, score, score.locks)
    assert closing[:42] == free[:42]
    assert set(closing[42:44]) == {ChordSymbol(2, (2, 6, 9, 0), 2)}
    assert set(closing[44:]) == {closing_chord(score, score.locks)}
    other = ChordSymbol(4, (4, 7, 11))
    wanted = [*free[:48], *[other] * 4]
    assert closing_chords(wanted, score, score.locks) == free
    before = [*free[:42], other, None, *free[44:]]
    assert closing_chords(before, score, score.locks)[:44] == free[:44]
    assert closing_chords(free, score, np.zeros_like(score.locks)) == free


def test_the_last_note_is_sought_in_the_last_bar_only():
    score = melody(*IN_G)
    assert last_note_start(score) == 44
    pitches = score.pitches.copy()
    pitches[:, 32:] = OPEN
    assert last_note_start(score.replace(pitches=pitches)) is None
    assert last_note_start(Score.empty(0)) is None


def test_a_drone_has_no_end():
    notes = [Note(Voice.SOPRANO, 0, 64, 67)]
    score = with_voice_notes(Score.empty(64), Voice.SOPRANO, notes, lock=True)
    assert last_note_start(score) is None


def test_beats_begin_where_the_upbeat_puts_them():
    score = melody(*IN_G).replace(pickup_steps=2)
    assert [beat_start(score, step) for step in (0, 1, 2, 5, 6)] == [0, 0, 2, 2, 6]
