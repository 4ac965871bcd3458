from dataclasses import replace

import numpy as np
import pytest

from musegui.core.analysis.recognition import Tonality
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


G, E_MINOR = Tonality(7, minor=False), Tonality(4, minor=True)


def in_voice(voice: Voice, *pitches: int) -> Score:
    """Move a melody to another voice."""
    high = melody(*pitches)
    rows = [0 if row == voice else 1 for row in Voice]
    return high.replace(
        pitches=high.pitches[rows], locks=high.locks[rows], onsets=high.onsets[rows]
    )


@pytest.mark.parametrize(
    ("pitches", "key", "tonic", "triad"),
    [(IN_G, G, 7, {7, 11, 2}), (IN_E_MINOR, E_MINOR, 4, {4, 8, 11})],
)
def test_a_melody_that_comes_home_closes_on_its_tonic(pitches, key, tonic, triad):
    score = melody(*pitches)
    chord = closing_chord(score, score.locks, key)
    assert chord is not None
    assert (chord.root, chord.bass, set(chord.pitch_classes)) == (tonic, tonic, triad)


@pytest.mark.parametrize(
    ("key", "first", "last", "root"),
    [
        (G, 67, 69, 2),  # the second degree and the leading note are half closes,
        (G, 71, 66, 2),
        (G, 69, 69, 9),  # but for a church mode
        (G, 67, 74, 2),
        (G, 67, 72, 0),
        (G, 67, 71, None),
        (G, 67, 73, None),
        (E_MINOR, 64, 66, 11),
        (E_MINOR, 64, 71, 11),
        (E_MINOR, 64, 68, 4),  # Picardy's third, in the melody itself
        (None, 67, 67, None),
    ],
)
def test_off_the_tonic_the_degree_of_the_last_note_says_the_root(key, first, last, root):
    score = melody(first, *IN_G[1:-1], last)
    chord = closing_chord(score, score.locks, key)
    assert (chord and chord.root) == root
    assert chord is None or chord.bass == root
    assert chord is None or last % 12 in chord.pitch_classes


@pytest.mark.parametrize(
    ("last", "root"), [(67, 7), (71, 7), (74, 7), (69, 2), (66, 2), (72, None)]
)
@pytest.mark.parametrize("voice", [Voice.ALTO, Voice.TENOR])
def test_an_inner_voice_ends_on_any_note_of_the_tonic_triad(voice, last, root):
    score = in_voice(voice, *IN_G[:-1], last)
    chord = closing_chord(score, score.locks, G)
    assert (chord and chord.root) == root


@pytest.mark.parametrize("key", [G, E_MINOR, None])
@pytest.mark.parametrize(("last", "soprano"), [(67, 71), (71, 66), (64, 67), (62, 69), (60, 67)])
def test_a_bass_says_the_root_and_what_is_given_the_third(key, last, soprano):
    bass = in_voice(Voice.BASS, *IN_G[:-1], last)
    chord = closing_chord(bass, bass.locks, key)
    assert chord is not None
    assert chord.root == chord.bass == last % 12
    above = melody(*IN_G[:-1], soprano)
    both = bass.replace(pitches=np.maximum(bass.pitches, above.pitches))
    chord = closing_chord(both, both.pitches >= 0, key)
    assert chord is not None
    assert {last % 12, soprano % 12} <= set(chord.pitch_classes)
    strange = both.replace(pitches=np.where(both.pitches == soprano, last + 6, both.pitches))
    assert closing_chord(strange, strange.pitches >= 0, key) is None


def test_the_last_third_in_minor_may_be_minor():
    score = melody(*IN_E_MINOR)
    chord = closing_chord(score, score.locks, E_MINOR, picardy=False)
    assert chord is not None
    assert set(chord.pitch_classes) == {4, 7, 11}
    major = melody(*IN_G)
    as_asked = closing_chord(major, major.locks, G, picardy=False)
    assert as_asked == closing_chord(major, major.locks, G)
    half_close = melody(*IN_E_MINOR[:-1], 66)
    dominant = closing_chord(half_close, half_close.locks, E_MINOR, picardy=False)
    assert dominant == ChordSymbol(11, (11, 3, 6), 11)


def test_no_phrase_end_asks_for_no_chord():
    score = melody(*IN_G)
    cadences = score.cadences.copy()
    cadences[last_note_start(score)] = CADENCE_NONE
    assert closing_chord(score.replace(cadences=cadences), score.locks, G) is None


def test_what_is_about_to_be_written_anew_does_not_count():
    score = melody(*IN_G)
    assert closing_chord(score, np.zeros_like(score.locks), G) is None
    last_bar = score.locks.copy()
    last_bar[:, 36:] = False
    assert closing_chord(score, last_bar, G) is None


def test_the_closing_chord_is_asked_for_where_the_user_asks_for_none():
    score = melody(*IN_G)
    free = [None] * score.steps
    closing = closing_chords(free, score, score.locks, G)
    assert closing[:42] == free[:42]
    assert set(closing[42:44]) == {ChordSymbol(2, (2, 6, 9, 0), 2)}
    assert set(closing[44:]) == {closing_chord(score, score.locks, G)}
    other = ChordSymbol(4, (4, 7, 11))
    wanted = [*free[:48], *[other] * 4]
    assert closing_chords(wanted, score, score.locks, G) == free
    before = [*free[:42], other, None, *free[44:]]
    assert closing_chords(before, score, score.locks, G)[:44] == free[:44]
    assert closing_chords(free, score, np.zeros_like(score.locks), G) == free


def test_no_dominant_leads_to_a_half_close():
    score = melody(*IN_G[:-2], 69, 69)
    free = [None] * score.steps
    closing = closing_chords(free, score, score.locks, G)
    assert closing[:44] == free[:44]
    assert closing[44] == ChordSymbol(2, (2, 6, 9), 2)


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
