import numpy as np
import pytest
from hypothesis import given

from musegui.core.analysis.spelling import key_of, note_fifths, note_name
from musegui.core.editing.edits import (
    delete_steps,
    erase_cells,
    insert_steps,
    paint_notes,
    replace_notes,
)
from musegui.core.harmony.chord_track import analyse
from musegui.core.keys import Key, KeyChange, spell
from musegui.core.notes import Note, score_notes
from musegui.core.pitch import OPEN
from musegui.core.score import UNSPELLED, Score
from musegui.core.voices import VOICES, Voice
from tests.strategies import scores

S = Voice.SOPRANO


def names_of(pitches, key):
    """Name the notes of a melody of quarters, without their octaves."""
    score = Score.empty(4 * len(pitches), key=key)
    grid = score.pitches.copy()
    grid[S] = np.repeat(pitches, 4)
    score = score.replace(pitches=grid)
    return " ".join(note_name(score, S, 4 * k)[:-1] for k in range(len(pitches)))


def chords_of(columns, key):
    """Name chords of quarters, soprano first, and their notes."""
    pitches = np.repeat(np.array(columns, dtype=np.int8).T, 4, axis=1)
    score = Score.empty(pitches.shape[1], key=key).replace(pitches=pitches)
    symbols = [mark.text for mark in analyse(score)]
    notes = [[note_name(score, v, 4 * k)[:-1] for v in VOICES] for k in range(len(columns))]
    return symbols, [" ".join(chord) for chord in notes]


@pytest.mark.parametrize(
    ("pitches", "key", "names"),
    [
        ((72, 71, 72, 68), Key(-4), "C B C A♭"),
        ((73, 72, 71, 70), Key(-4), "D♭ C C♭ B♭"),
        ((62, 61, 62, 60, 58), Key(-1, minor=True), "D C♯ D C B♭"),
        ((67, 66, 67, 68, 69), Key(-2, minor=True), "G F♯ G G♯ A"),
        ((60, 61, 62, 63, 64), Key(0), "C C♯ D D♯ E"),
        ((64, 63, 62, 61, 60), Key(0), "E E♭ D D♭ C"),
        ((67, 66, 65, 64), Key(0), "G F♯ F E"),
        ((75, 74, 75, 76, 78), Key(5), "D♯ C♯♯ D♯ E F♯"),
        ((62, 64, 66, 67, 69, 71, 73, 74), None, "D E F♯ G A B C♯ D"),
        ((65, 67, 69, 70, 72, 70, 69, 65), None, "F G A B♭ C B♭ A F"),
        ((63, 62, 63, 65, 67, 68, 70, 63), None, "E♭ D E♭ F G A♭ B♭ E♭"),
    ],
)
def test_a_melody_is_spelled_by_its_key_and_by_where_it_goes(pitches, key, names):
    assert names_of(pitches, key) == names


@pytest.mark.parametrize(
    ("columns", "key", "symbols", "notes"),
    [
        ([(69, 64, 61, 57), (73, 69, 64, 61)], Key(-1, minor=True), "A A/C♯", "A E C♯ A"),
        ([(69, 62, 60, 54), (71, 67, 62, 55)], None, "D7/F♯ G", "A D C F♯"),
        ([(69, 62, 60, 54), (70, 67, 63, 55)], Key(-4), "D7/F♯ E♭/G", "A D C F♯"),
        ([(71, 65, 62, 55), (72, 63, 60, 56)], Key(-4), "G7 A♭", "B F D G"),
        ([(71, 68, 65, 50), (72, 67, 63, 51)], Key(-3, minor=True), "Ddim7 Cm/E♭", "B A♭ F D"),
        ([(66, 63, 60, 56), (67, 62, 59, 55)], Key(-3, minor=True), "A♭7 G", "F♯ E♭ C A♭"),
        ([(68, 65, 61, 53), (67, 65, 59, 55)], Key(0), "D♭/F G7", "A♭ F D♭ F"),
        ([(65, 60, 56, 53), (67, 64, 60, 48)], Key(0), "Fm C", "F C A♭ F"),
        ([(66, 63, 59, 47), (67, 64, 59, 52)], Key(1, minor=True), "B Em", "F♯ D♯ B B"),
    ],
)
def test_a_chord_is_spelled_in_thirds(columns, key, symbols, notes):
    found, spelled = chords_of(columns, key)
    assert (found, spelled[0]) == (symbols.split(), notes)


@given(scores())
def test_every_note_has_one_name_that_sounds_as_it_does(score):
    fifths = note_fifths(score)
    for note in score_notes(score):
        [place] = set(fifths[note.voice, note.start : note.stop].tolist())
        letter, alter, octave = spell(note.pitch, place)
        assert -2 <= alter <= 2
        assert "C D EF G A B".index(letter) + alter + 12 * (octave + 1) == note.pitch


def test_the_key_is_the_scores_own_or_what_its_notes_suggest():
    columns = [(69, 64, 60, 57), (71, 68, 64, 52), (72, 69, 64, 57), (69, 64, 60, 45)]
    pitches = np.repeat(np.array(columns, dtype=np.int8).T, 4, axis=1)
    a_minor = Score.empty(16).replace(pitches=pitches)
    assert key_of(a_minor) == Key(0, minor=True)
    assert key_of(a_minor.replace(key=Key(1))) == Key(1)
    assert key_of(Score.empty(8)) == Key(0)
    assert key_of(Score.empty(8).replace(pitches=np.full((4, 8), OPEN))) == Key(0)


def test_a_note_keeps_the_name_that_its_file_gave_it() -> None:
    score = paint_notes(Score.empty(32, key=Key(0)), [Note(S, 0, 8, 61), Note(S, 8, 8, 61)])
    spellings = score.spellings.copy()
    spellings[S, :8] = -5  # D flat
    score = score.replace(spellings=spellings)
    assert [note_name(score, S, step) for step in (0, 8)] == ["D♭4", "C♯4"]
    moved = replace_notes(score, [Note(S, 0, 8, 61)], [Note(S, 0, 8, 62)])
    assert (moved.spellings == UNSPELLED).all()
    longer = insert_steps(score, 0, 16)
    assert [note_name(longer, S, step) for step in (16, 24)] == ["D♭4", "C♯4"]
    assert delete_steps(longer, 0, 16) == score
    assert erase_cells(score, score.pitches >= 0).spellings[S, 0] == UNSPELLED
    assert score != score.replace(spellings=None)


def test_a_spelling_of_another_pitch_is_dropped() -> None:
    score = paint_notes(Score.empty(8), [Note(S, 0, 8, 61)])
    for fifths, kept in ((7, 7), (-5, -5), (2, UNSPELLED), (-128, UNSPELLED), (19, 19)):
        made = score.replace(spellings=np.full((4, 8), fifths, dtype=np.int8))
        assert made.spellings[S, 0] == kept
        assert (made.spellings[1:] == UNSPELLED).all()
    with pytest.raises(ValueError, match="spellings must have shape"):
        score.replace(spellings=np.zeros((4, 7), dtype=np.int8))


@pytest.mark.parametrize("fifths", range(-7, 8))
def test_the_leading_notes_of_a_minor_key_are_raised_whatever_its_signature(fifths):
    key = Key(fifths, minor=True)
    tonic, home = 60 + key.tonic, fifths + 3
    scale_steps = {0: 0, 2: 2, 3: -3, 5: -1, 7: 1, 8: -4, 9: 3, 11: 5}
    for line in ([0, -1, 0], [7, 9, 11, 12], [-1], [12, 11, 12, 8, 7], [0, 2, 3, 5, 7, 8, 11, 12]):
        score = Score.empty(4 * len(line), key=key)
        pitches = score.pitches.copy()
        pitches[S] = np.repeat([tonic + above for above in line], 4)
        spelled = note_fifths(score.replace(pitches=pitches))[S, ::4].tolist()
        assert spelled == [home + scale_steps[above % 12] for above in line]


@pytest.mark.parametrize("fifths", range(-7, 6))
def test_chromatic_notes_of_a_major_key_rise_as_sharps_and_fall_as_flats(fifths):
    key = Key(fifths)
    tonic = 60 + key.tonic

    def spelled(*line):
        score = Score.empty(4 * len(line), key=key)
        pitches = score.pitches.copy()
        pitches[S] = np.repeat([tonic + above for above in line], 4)
        return [place - fifths for place in note_fifths(score.replace(pitches=pitches))[S, ::4]]

    assert spelled(5, 6, 7) == [-1, 6, 1]
    assert spelled(7, 8, 9) == [1, 8, 3]
    assert spelled(12, 10, 9) == [0, -2, 3]
    assert spelled(9, 8, 7)[1] == -4


def test_a_note_is_spelled_by_the_key_in_force_where_it_stands():
    score = Score.empty(16, key=Key(-3), key_changes=(KeyChange(8, Key(4)),))
    pitches = score.pitches.copy()
    pitches[S] = np.repeat([68, 67, 68, 69], 4)
    score = score.replace(pitches=pitches)
    assert [note_name(score, S, step) for step in (0, 8)] == ["A♭4", "G♯4"]
    chord = np.repeat(np.array([[75], [72], [68], [56]], dtype=np.int8), 16, axis=1)
    assert [mark.text for mark in analyse(score.replace(pitches=chord))] == ["A♭", "A♭", "G♯", "G♯"]
