"""A whole piece in another key."""

from __future__ import annotations

import numpy as np
import pytest

from musegui.core.chords import parse_chord
from musegui.core.keys import key_name
from musegui.core.notes import Note, voice_notes, with_voice_notes
from musegui.core.score import ChordMark, Key, Score
from musegui.core.transposing import transposed
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
