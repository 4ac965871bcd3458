import numpy as np
import pytest

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.analysis.recognition import (
    Cadence,
    Chord,
    Tonality,
    belongs,
    cadences_at_marks,
    classify_cadence,
    find_key,
    pitch_class_durations,
    recognise_chord,
)
from musegui.core.pitch import OPEN, REST

C_MAJOR, A_MINOR = Tonality(0, False), Tonality(9, True)
C, D, E, F, G, A, B = 0, 2, 4, 5, 7, 9, 11


@pytest.mark.parametrize(
    ("pitches", "chord"),
    [
        ((72, 67, 64, 48), Chord(C, Quality.MAJOR)),
        ((67, 60, 60, 52), Chord(C, Quality.MAJOR)),  # first inversion
        ((72, 64, 60, 48), Chord(C, Quality.MAJOR)),  # no fifth
        ((69, 65, 62, 50), Chord(D, Quality.MINOR)),
        ((71, 65, 62, 55), Chord(G, Quality.DOMINANT_SEVENTH)),
        ((71, 65, 59, 55), Chord(G, Quality.DOMINANT_SEVENTH)),  # no fifth
        ((71, 65, 62, 50), Chord(B, Quality.DIMINISHED)),
        ((72, 65, 62, 57), Chord(D, Quality.MINOR_SEVENTH)),
        ((68, 65, 62, 59), Chord(B, Quality.DIMINISHED_SEVENTH)),
        ((68, 65, 59, 50), Chord(D, Quality.DIMINISHED_SEVENTH)),  # the bass decides
        ((76, REST, OPEN, 48), Chord(C, Quality.MAJOR)),
        ((72, 67, 60, 48), None),  # an open fifth
        ((72, 67, 65, 48), None),  # a suspended fourth
        ((REST, REST, OPEN, REST), None),
    ],
)
def test_chords(pitches, chord):
    assert recognise_chord(np.array(pitches, dtype=np.int8)) == chord


def scale(tonic, steps):
    durations = np.zeros(12)
    durations[[(tonic + step) % 12 for step in steps]] = 1
    durations[tonic] = 2
    return durations


@pytest.mark.parametrize("tonic", range(12))
def test_keys_of_scales(tonic):
    assert find_key(scale(tonic, (0, 2, 4, 5, 7, 9, 11))) == Tonality(tonic, False)
    assert find_key(scale(tonic, (0, 2, 3, 5, 7, 8, 11))) == Tonality(tonic, True)


def test_the_last_chords_choose_between_keys():
    durations = scale(C, (0, 2, 4, 5, 7, 9, 11))
    dominant, tonic = Chord(E, Quality.MAJOR), Chord(A, Quality.MINOR)
    assert find_key(durations, (dominant, tonic)) == A_MINOR
    impossible = (Chord(0, Quality.DOMINANT_SEVENTH), Chord(1, Quality.DOMINANT_SEVENTH))
    assert find_key(durations, impossible) == C_MAJOR


def test_what_belongs_to_a_key():
    assert belongs(Chord(G, Quality.DOMINANT_SEVENTH), C_MAJOR)
    assert not belongs(Chord(C, Quality.DOMINANT_SEVENTH), C_MAJOR)
    assert not belongs(Chord(E, Quality.MAJOR), C_MAJOR)
    assert belongs(Chord(E, Quality.MAJOR), A_MINOR)
    assert belongs(Chord(A, Quality.MAJOR), A_MINOR, ends_phrase=True)
    assert not belongs(Chord(A, Quality.MAJOR), A_MINOR)
    assert belongs(Chord(D, Quality.DIMINISHED_SEVENTH), A_MINOR)
    assert not belongs(Chord(C, Quality.DIMINISHED_SEVENTH), A_MINOR)


@pytest.mark.parametrize(
    ("before", "final", "key", "cadence"),
    [
        (Chord(G, Quality.MAJOR), Chord(C, Quality.MAJOR), C_MAJOR, Cadence.AUTHENTIC),
        (Chord(G, Quality.DOMINANT_SEVENTH), Chord(C, Quality.MAJOR), C_MAJOR, Cadence.AUTHENTIC),
        (Chord(G, Quality.MINOR), Chord(C, Quality.MAJOR), C_MAJOR, Cadence.OTHER),
        (Chord(G, Quality.MAJOR), Chord(C, Quality.MINOR), C_MAJOR, Cadence.OTHER),
        (Chord(E, Quality.MAJOR), Chord(A, Quality.MINOR), A_MINOR, Cadence.AUTHENTIC),
        (Chord(E, Quality.MAJOR), Chord(A, Quality.MAJOR), A_MINOR, Cadence.AUTHENTIC),
        (Chord(B, Quality.DIMINISHED), Chord(C, Quality.MAJOR), C_MAJOR, Cadence.LEADING_TONE),
        (
            Chord(D, Quality.DIMINISHED_SEVENTH),
            Chord(A, Quality.MINOR),
            A_MINOR,
            Cadence.LEADING_TONE,
        ),
        (Chord(D, Quality.DIMINISHED), Chord(C, Quality.MAJOR), C_MAJOR, Cadence.OTHER),
        (Chord(F, Quality.MAJOR), Chord(C, Quality.MAJOR), C_MAJOR, Cadence.PLAGAL),
        (Chord(D, Quality.MINOR), Chord(A, Quality.MAJOR), A_MINOR, Cadence.PLAGAL),
        (Chord(C, Quality.MAJOR), Chord(G, Quality.MAJOR), C_MAJOR, Cadence.HALF),
        (Chord(D, Quality.MINOR), Chord(E, Quality.MAJOR), A_MINOR, Cadence.HALF),
        (Chord(G, Quality.MAJOR), Chord(A, Quality.MINOR), C_MAJOR, Cadence.DECEPTIVE),
        (Chord(E, Quality.MAJOR), Chord(F, Quality.MAJOR), A_MINOR, Cadence.DECEPTIVE),
        (Chord(C, Quality.MAJOR), Chord(F, Quality.MAJOR), C_MAJOR, Cadence.OTHER),
    ],
)
def test_cadences_by_their_chords(before, final, key, cadence):
    assert classify_cadence(before, final, key) is cadence


def in_quarters(*chords):
    return np.repeat(np.array(chords, dtype=np.int8).T, 4, axis=1)


TONIC = (72, 67, 64, 48)
SUPERTONIC = (74, 69, 65, 53)
SUBDOMINANT = (72, 69, 65, 53)
DOMINANT = (71, 67, 62, 55)
SUBMEDIANT = (72, 64, 60, 57)


def marks(steps, *places):
    marked = np.zeros(steps, dtype=np.int8)
    marked[list(places)] = 1
    return marked


def test_each_mark_gets_its_cadence():
    first = (TONIC, SUBDOMINANT, DOMINANT, TONIC)
    second = (SUBMEDIANT, SUBDOMINANT, TONIC, DOMINANT)
    third = (TONIC, SUBDOMINANT, DOMINANT, SUBMEDIANT)
    pitches = in_quarters(*first, *second, *third)
    found = cadences_at_marks(pitches, marks(48, 12, 28, 44))
    assert found == [
        (12, Cadence.AUTHENTIC),
        (28, Cadence.HALF),
        (44, Cadence.DECEPTIVE),
    ]


def test_cadences_are_the_same_in_every_key():
    pitches = in_quarters(TONIC, SUPERTONIC, DOMINANT, TONIC)
    for shift in range(-6, 6):
        moved = (pitches + shift).astype(np.int8)
        assert cadences_at_marks(moved, marks(16, 12)) == [(12, Cadence.AUTHENTIC)]


def test_a_run_of_marks_is_one_phrase_end():
    pitches = in_quarters(TONIC, SUBDOMINANT, DOMINANT, TONIC)
    assert cadences_at_marks(pitches, marks(16, 12, 13, 14, 15)) == [(12, Cadence.AUTHENTIC)]


def test_a_suspension_may_resolve_and_a_passing_seventh_may_pass():
    pitches = in_quarters(TONIC, SUBDOMINANT, DOMINANT, TONIC)
    pitches[2, 12:14] = 65  # the fourth is held over the tonic
    pitches[2, 10:12] = 65  # G7 on the way
    assert cadences_at_marks(pitches, marks(16, 12)) == [(12, Cadence.AUTHENTIC)]


def test_a_last_chord_may_be_struck_twice():
    pitches = in_quarters(SUBDOMINANT, DOMINANT, TONIC, TONIC)
    assert cadences_at_marks(pitches, marks(16, 12)) == [(12, Cadence.AUTHENTIC)]


def test_a_phrase_may_close_in_another_key_than_it_began():
    e_major, a_minor = (71, 68, 64, 52), (72, 69, 64, 57)
    pitches = in_quarters(TONIC, SUBDOMINANT, DOMINANT, TONIC, DOMINANT, TONIC, e_major, a_minor)
    assert cadences_at_marks(pitches, marks(32, 28)) == [(28, Cadence.AUTHENTIC)]


def test_the_phrase_before_does_not_decide_the_key():
    d_major, g_major = (69, 66, 62, 50), (71, 67, 62, 55)
    first = (g_major, TONIC, d_major, g_major, g_major, TONIC, d_major, g_major)
    pitches = in_quarters(*first, TONIC, SUBDOMINANT, DOMINANT, TONIC)
    authentic = Cadence.AUTHENTIC
    assert cadences_at_marks(pitches, marks(48, 28, 44)) == [(28, authentic), (44, authentic)]


def test_no_cadence_without_two_chords():
    pitches = in_quarters(TONIC, TONIC, TONIC, TONIC)
    assert cadences_at_marks(pitches, marks(16, 0, 12)) == [
        (0, Cadence.OTHER),
        (12, Cadence.OTHER),
    ]
    silent = np.full((4, 16), REST, dtype=np.int8)
    assert cadences_at_marks(silent, marks(16, 12)) == [(12, Cadence.OTHER)]


def test_unknown_marks_are_none():
    assert cadences_at_marks(in_quarters(TONIC, DOMINANT), np.full(8, -1)) == []


def test_durations_count_all_voices():
    durations = pitch_class_durations(np.array([[72, REST], [67, 67], [60, OPEN], [48, 50]]))
    assert durations[[C, D, G]].tolist() == [3, 1, 2]
    assert durations.sum() == 6
