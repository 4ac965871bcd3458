"""Finer points of part-writing, each on a few notes whose counts were worked out by hand."""

import numpy as np
import pytest

from musegui.core.theory.reading import Reading
from musegui.core.theory.voice_leading import Point, find_points
from musegui.core.voices import Voice


def beats(*chords, steps=4):
    """Chords from soprano to bass, each for so many sixteenths."""
    return np.repeat(np.array(chords, dtype=np.int8).T, steps, axis=1)


def lines(**voices):
    """Voices as lists of (pitch, sixteenths); the others are silent."""
    rows = {v: [p for pitch, n in notes for p in [pitch] * n] for v, notes in voices.items()}
    pitches = np.full((4, len(next(iter(rows.values())))), -1, dtype=np.int8)
    for name, row in rows.items():
        pitches[Voice[name.upper()]] = row
    return pitches


def finding(point, pitches, first_place=0):
    places = (np.arange(pitches.shape[1]) + first_place) % 16
    return find_points(Reading(pitches.astype(np.int16), places))[point]


def count(point, pitches, **given):
    found = finding(point, pitches, **given)
    return found.count, found.occasions


C, F, G7 = (72, 67, 64, 48), (72, 69, 65, 53), (71, 67, 65, 55)


@pytest.mark.parametrize(
    ("soprano", "bass", "octaves", "fifths"),
    [
        ([(72, 2), (74, 2), (76, 4)], [(60, 4), (64, 4)], 1, 0),  # a passing note between
        ([(67, 2), (69, 2), (71, 4)], [(60, 4), (64, 4)], 0, 1),
        ([(72, 4), (76, 4)], [(60, 4), (64, 4)], 0, 0),  # nothing between: plain parallels
        ([(72, 2), (71, 2), (69, 4)], [(48, 4), (57, 4)], 0, 0),  # opposite ways
        ([(72, 2), (76, 2), (84, 4)], [(60, 4), (72, 4)], 0, 0),  # both an octave up
        ([(72, 2), (74, 2), (76, 4)], [(60, 4), (60, 4)], 0, 0),  # one stays
    ],
)
def test_octaves_and_fifths_from_beat_to_beat(soprano, bass, octaves, fifths):
    pitches = lines(soprano=soprano, bass=bass)
    assert finding(Point.BEAT_OCTAVES, pitches).count == octaves
    assert finding(Point.BEAT_FIFTHS, pitches).count == fifths


def test_beats_are_those_of_the_bar_not_of_the_piece():
    pitches = lines(soprano=[(72, 2), (74, 2), (76, 4)], bass=[(60, 4), (64, 4)])
    assert count(Point.BEAT_OCTAVES, pitches) == (1, 1)
    assert count(Point.BEAT_OCTAVES, pitches, first_place=2) == (0, 1)


@pytest.mark.parametrize(
    ("soprano", "bass", "octaves", "fifths"),
    [
        ([72, 74], [60, 50], 1, 0),
        ([67, 69], [60, 50], 0, 1),
        ([72, 74], [48, 50], 0, 0),  # the same way
        ([72, 74], [60, 55], 0, 0),  # octave into fifth
        ([60, 62], [65, 57], 0, 0),  # fourths of crossed voices
        ([60, 62], [67, 55], 0, 1),  # fifths, of which one is crossed
    ],
)
def test_octaves_and_fifths_by_contrary_motion(soprano, bass, octaves, fifths):
    pitches = lines(soprano=[(p, 4) for p in soprano], bass=[(p, 4) for p in bass])
    assert count(Point.CONTRARY_OCTAVES, pitches) == (octaves, 1)
    assert count(Point.CONTRARY_FIFTHS, pitches) == (fifths, 1)


@pytest.mark.parametrize(
    ("soprano", "bass", "expected"),
    [
        ([67, 72], [52, 53], (1, 1)),  # a sixth leaps into a fifth
        ([67, 72], [45, 48], (1, 1)),  # into an octave
        ([71, 72], [47, 48], (0, 1)),  # parallel, and by step
        ([70, 72], [43, 48], (0, 1)),  # by step
        ([67, 72], [55, 53], (0, 1)),  # opposite ways
        ([67, 72], [53, 53], (0, 0)),  # the bass stays
    ],
)
def test_direct_fifths_and_octaves_of_the_outer_voices(soprano, bass, expected):
    pitches = lines(soprano=[(p, 4) for p in soprano], bass=[(p, 4) for p in bass])
    assert count(Point.DIRECT, pitches) == expected


@pytest.mark.parametrize(
    ("tenor", "expected"),
    [(64, (0, 1)), (67, (1, 1)), (65, (0, 0)), (60, (1, 1)), (-1, (0, 0))],
)
def test_a_seventh_goes_down_by_step(tenor, expected):
    """F in G7 falls to E; where it stays on or the voice rests nothing is asked yet."""
    assert count(Point.SEVENTHS, beats(G7, (72, 67, tenor, 48))) == expected


def test_a_seventh_may_pass_upwards_by_step():
    pitches = beats((71, 67, 64, 55), G7, (72, 67, 67, 52))
    assert count(Point.SEVENTHS, pitches) == (0, 1)
    assert finding(Point.SEVENTHS, beats((71, 62, 62, 55), G7, (72, 67, 69, 48))).count == 1


@pytest.mark.parametrize(
    ("dominant", "tonic", "doubled", "unresolved"),
    [
        ((71, 67, 62, 55), (72, 67, 64, 48), (0, 1), (0, 1)),
        ((71, 67, 62, 55), (67, 64, 60, 48), (0, 1), (1, 1)),  # a third down in the soprano
        ((74, 71, 62, 55), (72, 67, 64, 48), (0, 1), (0, 1)),  # and in the alto, where it may
        ((71, 67, 59, 55), (72, 67, 64, 48), (1, 1), (1, 2)),
        ((71, 65, 62, 50), (72, 64, 60, 48), (0, 1), (0, 1)),  # the diminished triad leads too
        ((71, 67, 62, 55), (71, 67, 64, 52), (0, 0), (0, 0)),  # not to the tonic
    ],
)
def test_leading_notes(dominant, tonic, doubled, unresolved):
    assert count(Point.DOUBLED_LEADING, beats(dominant, tonic)) == doubled
    assert count(Point.LEADING, beats(dominant, tonic)) == unresolved


def in_a_minor(*line):
    """A line of quarters above four bars that leave no doubt of the key."""
    chords = [(69, 64, 60, 45), (71, 64, 56, 52), (69, 64, 60, 45), (69, 62, 57, 50)] * 2
    pitches = beats(*chords)
    pitches[Voice.SOPRANO] = np.repeat(line, pitches.shape[1] // len(line))
    return pitches


def test_augmented_seconds_are_told_from_thirds():
    """F to G sharp in A minor is one, E to G is none."""
    assert finding(Point.AUGMENTED, in_a_minor(65, 68, 69, 69)).count == 1
    assert finding(Point.AUGMENTED, in_a_minor(69, 68, 65, 64)).count == 1
    assert finding(Point.AUGMENTED, in_a_minor(64, 67, 69, 69)).count == 0
    assert finding(Point.AUGMENTED, in_a_minor(65, 56, 57, 57)).count == 0


def test_leaps_of_a_seventh():
    pitches = lines(soprano=[(60, 4), (70, 4), (59, 4), (71, 4)])
    assert count(Point.SEVENTH_LEAPS, pitches) == (2, 3)


def test_incomplete_triads_are_sought_on_beats():
    bare, without_fifth = (72, 67, 60, 48), (72, 64, 60, 48)
    pitches = np.hstack([beats(C, bare, without_fifth), beats(C, F, C, bare, steps=1)])
    assert count(Point.INCOMPLETE, pitches) == (2, 4)
    pitches[Voice.ALTO, 4:8] = -1
    assert count(Point.INCOMPLETE, pitches) == (1, 3)


@pytest.mark.parametrize(
    ("alto", "expected"),
    [
        ([(72, 4), (72, 4), (71, 4)], (0, 1)),  # suspended and resolved
        ([(74, 4), (72, 4), (71, 4)], (0, 1)),  # in passing
        ([(69, 4), (72, 4), (71, 4)], (1, 1)),  # by leap
        ([(72, 4), (72, 4), (67, 4)], (1, 1)),  # left by leap
        ([(72, 4), (71, 4), (71, 4)], (0, 0)),
    ],
)
def test_dissonances_are_prepared_and_resolved(alto, expected):
    """A second against the tenor's B flat, which itself comes and goes by leap."""
    pitches = lines(alto=alto, tenor=[(65, 4), (70, 4), (62, 4)])
    if alto[1][0] == 71:
        pitches[Voice.TENOR, 4:8] = 67
    assert count(Point.DISSONANCES, pitches) == expected


def test_cross_relations():
    """G in the soprano, then G sharp in the tenor; in one voice alone it is none."""
    crossed = beats((67, 64, 60, 48), (64, 64, 56, 52), (69, 64, 57, 45), (69, 64, 60, 45))
    along = beats((67, 64, 60, 48), (68, 64, 59, 52), (69, 64, 57, 45), (69, 64, 60, 45))
    assert finding(Point.CROSS_RELATIONS, crossed).count == 1
    assert finding(Point.CROSS_RELATIONS, along).count == 0
    assert finding(Point.CROSS_RELATIONS, beats(C, F, G7, C)).count == 0  # E and F are two notes


@pytest.mark.parametrize(
    ("notes", "odd", "lone", "held"),
    [
        ([(60, 4), (62, 2), (64, 2)], 0, 0, 0),
        ([(60, 3), (62, 1), (64, 4)], 1, 0, 0),  # a dotted eighth
        ([(60, 2), (62, 1), (64, 1), (65, 4)], 1, 0, 0),
        ([(60, 2), (62, 1), (64, 5)], 1, 1, 1),
        ([(60, 5), (62, 3)], 1, 0, 1),
        ([(60, 7), (62, 1), (64, 4)], 1, 1, 0),
    ],
)
def test_sixteenths(notes, odd, lone, held):
    pitches = lines(alto=notes)
    assert count(Point.ODD_CHANGES, pitches) == (odd, len(notes) - 1)
    assert finding(Point.LONE_SIXTEENTHS, pitches).count == lone
    assert finding(Point.SYNCOPATIONS, pitches).count == held


def test_what_takes_part_is_marked_where_its_note_begins():
    pitches = beats(G7, (72, 67, 67, 48))
    assert np.argwhere(finding(Point.SEVENTHS, pitches).cells).tolist() == [[2, 0], [2, 4]]
    pitches = lines(soprano=[(72, 2), (74, 2), (76, 4)], bass=[(60, 4), (64, 4)])
    assert np.argwhere(finding(Point.BEAT_OCTAVES, pitches).cells).tolist() == [[0, 4], [3, 4]]


@pytest.mark.parametrize("steps", [0, 1, 3])
def test_short_and_silent_music_has_no_findings(steps):
    for pitches in (np.full((4, steps), -1), np.full((4, steps), 60)):
        found = find_points(Reading(pitches.astype(np.int16), np.arange(steps))).values()
        assert not any(finding.count for finding in found if finding.occasions == 0)
        assert all(finding.cells.shape == (4, steps) for finding in found)
