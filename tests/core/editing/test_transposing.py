"""A whole piece in another key."""

from __future__ import annotations

import numpy as np
import pytest

from musegui.core.editing.transposing import semitones_to_key, transposed
from musegui.core.harmony.chords import parse_chord
from musegui.core.keys import Key, key_name
from musegui.core.marks import ChordMark
from musegui.core.notes import Note, voice_notes, with_voice_notes
from musegui.core.score import UNSPELLED, Score
from musegui.core.voices import Voice

S = Voice.SOPRANO


def piece(key: Key | None, *chords: str) -> Score:
    score = Score.empty(
        32, key=key, chords=tuple(ChordMark(4 * k, c) for k, c in enumerate(chords))
    )
    return with_voice_notes(score, S, [Note(S, 0, 4, 60), Note(S, 8, 4, 64)], lock=True)


@pytest.mark.parametrize("semitones", range(-12, 13))
@pytest.mark.parametrize("key", [Key(0), Key(-4), Key(6), Key(3, minor=True), Key(-7)])
def test_notes_key_and_chords_move_together(key: Key, semitones: int) -> None:
    before = piece(key, "C", "F#m7", "Bb/D", "V7", "G#dim", "Cb")
    after = transposed(before, semitones)
    assert [n.pitch for n in voice_notes(after, S)] == [60 + semitones, 64 + semitones]
    assert (after.locks == before.locks).all()
    assert after.key is not None
    assert (after.key.tonic - key.tonic - semitones) % 12 == 0
    assert (abs(after.key.fifths) <= 6, after.key.minor) == (True, key.minor)
    for mark, moved in zip(before.chords, after.chords, strict=True):
        old, new = parse_chord(mark.text, key), parse_chord(moved.text, after.key)
        assert new.root == (old.root + semitones) % 12
        expected = {(pitch + semitones) % 12 for pitch in old.pitch_classes}
        assert set(new.pitch_classes) == expected


def test_chords_keep_their_spelling_in_the_new_key() -> None:
    up = transposed(piece(Key(0), "C", "F#m7", "Bb/D", "V7"), 2)
    assert [mark.text for mark in up.chords] == ["D", "G#m7", "C/E", "V7"]
    assert key_name(up.key) == "D major"
    assert transposed(piece(None, "C"), 3).key is None


def test_gaps_stay_and_what_leaves_the_range_is_refused() -> None:
    score = piece(None)
    assert (transposed(score, 5).pitches[1:] == score.pitches[1:]).all()
    with pytest.raises(ValueError, match="range of MIDI"):
        transposed(score, 70)
    assert np.array_equal(transposed(transposed(score, 7), -7).pitches, score.pitches)


def test_a_key_that_is_asked_for_is_taken_however_many_signs_it_has() -> None:
    assert transposed(piece(Key(0)), 1, Key(7)).key == Key(7)
    assert transposed(piece(Key(6)), 0, Key(-6)).key == Key(-6)
    for key in (Key(2), Key(7, minor=True)):
        with pytest.raises(ValueError, match="new key"):
            transposed(piece(Key(0)), 1, key)


@pytest.mark.parametrize("semitones", [-13, -12, -5, 1, 2, 6, 12])
def test_written_letters_move_with_the_key(semitones: int) -> None:
    score = piece(Key(0))
    spelled = np.full(score.pitches.shape, UNSPELLED, dtype=np.int8)
    spelled[S, :4], spelled[S, 8:12] = 12, -8  # B sharp and F flat
    before = score.replace(spellings=spelled)
    after = transposed(before, semitones)
    assert after.key is not None
    expected = np.array([12, -8]) + after.key.fifths
    assert after.spellings[S, [0, 8]].tolist() == expected.tolist()
    assert (after.spellings[1:] == UNSPELLED).all()


def test_letters_that_would_need_three_signs_are_left_to_the_key() -> None:
    score = piece(Key(0))
    spelled = np.full(score.pitches.shape, UNSPELLED, dtype=np.int8)
    spelled[S, 8:12] = -8
    down = transposed(score.replace(spellings=spelled), -1, Key(-7))
    assert down.spellings[S, 8] == -15
    down = transposed(down, -2)
    assert down.key == Key(3)
    spelled[S, 8:12] = -15
    before = score.replace(spellings=np.where(spelled == -15, -8, spelled), key=Key(7))
    assert transposed(before, -2, Key(5)).spellings[S, 8] == -10
    assert transposed(before, 0, Key(-5)).spellings[S, 8] == UNSPELLED


@pytest.mark.parametrize(
    ("before", "after", "up", "down", "nearest"),
    [(Key(0), Key(2), 2, -10, 2), (Key(0), Key(-3), 3, -9, 3), (Key(0), Key(1), 7, -5, -5),
     (Key(4, minor=True), Key(-4, minor=True), 4, -8, 4), (Key(6), Key(-6), 0, 0, 0),
     (Key(0), Key(6), 6, -6, 6), (Key(-2), Key(-2), 0, 0, 0)],
)  # fmt: skip
def test_the_way_to_a_key(before: Key, after: Key, up: int, down: int, nearest: int) -> None:
    ways = [semitones_to_key(before, after, direction) for direction in (1, -1, 0)]
    assert ways == [up, down, nearest]
